// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/columnmodel.h"
#include "ui/pages/listpage.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/bars.h"
#include "ui/widgets/tableview.h"

#include <QHeaderView>
#include <QTimer>

#include <algorithm>
#include <functional>
#include <limits>

namespace qm::ui {

using namespace Qt::StringLiterals;
using tables::ListModel;

namespace {

constexpr qsizetype mostLaidOut = 12; ///< different texts of a column and a block of rows
constexpr int lowExtra = 16;          ///< px: about what the mark and bold digits add

/// Of the room that is left over, by what the texts of a column are like: names are long, codes are not.
int shareOfRoom(const cache::Column &column)
{
    if (column.type != cache::ColumnType::Text) {
        return 0;
    }
    return column.id == "name"_L1 ? 4 : column.id == "sku"_L1 || column.id == "email"_L1 ? 2 : 1;
}

} // namespace

int ListPage::presetWidth(const cache::Column &column) const
{
    const QFontMetrics metrics = m_table->fontMetrics();
    const auto like = [&metrics](const QString &sample) {
        return metrics.horizontalAdvance(sample) + 2 * space::cell + 2;
    };
    const QString title = tables::titleText(column);
    int width = 0;
    switch (column.type) {
    case cache::ColumnType::Time:
        width = like(u"30 Sep 00:00 "_s);
        break;
    case cache::ColumnType::Money:
        width = like(u"10,000.00 EUR"_s);
        break;
    case cache::ColumnType::Quantity:
    case cache::ColumnType::Whole:
    case cache::ColumnType::Flag:
        width = like(u"000"_s);
        break;
    case cache::ColumnType::Id:
        width = like(u"000000"_s);
        break;
    case cache::ColumnType::Code:
        width = like(u"Bank transfer"_s);
        break;
    case cache::ColumnType::Text:
        width = like(u"Friedrich Hartmann von W"_s);
        break;
    }
    if (column.id == "status"_L1 || column.id == "state"_L1) {
        // Of products there are two, of orders as many as the shop likes; of stock it is yes and no.
        width = column.type == cache::ColumnType::Code ? like(u"Pending payment…"_s)
                : column.type == cache::ColumnType::Id ? like(u"Disabled…"_s)
                                                       : width;
    } else if (column.id == "increment_id"_L1) {
        width = like(u"00000000000"_s);
    } else if (column.id == "payment_method"_L1) {
        width = like(u"Check or money order"_s);
    } else if (column.id == "sku"_L1) {
        width = like(u"AP-100278-Ocean/Teal"_s);
    } else if (column.id == "name"_L1) {
        width = like(u"Talus trekking boot, moss green, 42"_s);
    } else if (column.id == "email"_L1 || column.id == "customer_email"_L1) {
        width = like(u"friedrich.hartmann@example"_s);
    } else if (column.id == "type_id"_L1) {
        width = like(u"Downloadable"_s);
    } else if (column.id == "attribute_set"_L1 || column.id == "city"_L1) {
        width = like(u"’s-Hertogenbosch"_s);
    } else if (column.id == "country_id"_L1) {
        width = like(u"NL"_s);
    }
    // The title in its bold form, with the arrow.
    QFont bold = m_table->font();
    bold.setWeight(QFont::DemiBold);
    return std::max(width, QFontMetrics(bold).horizontalAdvance(title) + 2 * space::cell + 4);
}

int ListPage::leastWidth(const cache::Column &column, int section, int width) const
{
    const auto like = [this](const QString &sample) {
        return m_table->fontMetrics().horizontalAdvance(sample) + 2 * space::cell;
    };
    int least = width; // half a number is a wrong number
    if (column.id == "sku"_L1 || (column.id == "name"_L1 && m_spec.givesWay.contains(column.id))) {
        least = width; // of what one looks for by eye a part is nothing; a name goes before it is cut, where it may
    } else if (column.type == cache::ColumnType::Text) {
        least = like(u"Friedrich H"_s);
    } else if (column.type == cache::ColumnType::Code && column.id != "increment_id"_L1 && column.id != "status"_L1) {
        least = like(u"Processing"_s);
    }
    return std::min(width, std::max(least, m_table->header()->neededWidth(section)));
}

/// By what was seen of its texts; before anything was, by what such texts are like. Of a number, and of what one copies
/// by eye, a part is nothing.
void ListPage::askForWidth(ColumnWish &wish, const cache::Column &column, int section) const
{
    const int title = m_table->header()->neededWidth(section);
    const auto bounded = [this, title](int width) { return std::max(std::min(width, m_table->mostWidth()), title); };
    const auto seen = m_seenWidths.constFind(column.id);
    if (seen == m_seenWidths.constEnd() || seen->isEmpty()) {
        wish.width = bounded(presetWidth(column));
        return;
    }
    wish.width = bounded(seen->widest());
    if (column.type == cache::ColumnType::Text && column.id != "email"_L1 && column.id != "sku"_L1) {
        wish.spare = wish.width - bounded(seen->forNearlyAll());
    }
}

QList<ColumnWish> ListPage::columnWishes() const
{
    const int unit = std::max(1, m_table->fontMetrics().averageCharWidth());
    const std::vector<SortOrder> sorts = viewQuery().sorts;
    QList<ColumnWish> wishes;
    for (int i = 0; i < m_model.columnCount(); ++i) {
        const cache::Column &column = m_model.column(i);
        ColumnWish wish;
        askForWidth(wish, column, i);
        wish.least = leastWidth(column, i, wish.width - wish.spare);
        wish.share = shareOfRoom(column);
        // By the first one rows are known, and the one they are sorted by is looked at.
        const bool stays = i == 0 || (!sorts.empty() && sorts.front().field == column.id);
        wish.givesWay = stays ? 0 : int(m_spec.givesWay.indexOf(column.id)) + 1;
        if (wish.givesWay > 0) {
            wish.least = wish.width - wish.spare; // whole, or not at all
        }
        for (const ledger::ViewColumn &saved : current().saved.columns) {
            if (saved.id == column.id && saved.width > 0) {
                wish.width = (saved.width * unit + 50) / 100;
                wish.isChosen = true;
            }
        }
        wishes << wish;
    }
    return wishes;
}

void ListPage::sizeColumns()
{
    if (m_views.empty()) {
        return;
    }
    m_sizing = true;
    QHeaderView *header = m_table->horizontalHeader();
    const QList<int> widths = fitColumns(columnWishes(), m_table->roomForColumns());
    QStringList gone;
    for (int i = 0; i < widths.size(); ++i) {
        header->setSectionHidden(i, widths[i] == 0);
        if (widths[i] > 0) {
            header->resizeSection(i, widths[i]);
        } else {
            gone << tables::titleText(m_model.column(i));
        }
    }
    m_sizing = false;
    m_footer->showNoRoom(m_model.rowCount() > 0 ? gone : QStringList());
}

/// What of a cell decides how wide it is, and about how wide that is; nothing where the cell is empty.
std::optional<ListPage::SeenText> ListPage::seenText(const QModelIndex &index)
{
    const cache::Column &column = m_model.column(index.column());
    SeenText seen{index.row(), index.data().toString(), 0};
    if (m_editing && index.data(ListModel::StagedRole).isValid()) {
        seen.about = std::numeric_limits<int>::max(); // shows what was there before, too
        return seen;
    }
    if (seen.text.isEmpty()) {
        return {};
    }
    if (column.type == cache::ColumnType::Money) {
        seen.text += index.data(ListModel::CurrencyRole).toString();
    }
    seen.about = m_textWidths.about(seen.text, m_table->font());
    if ((m_editing || column.id == "quantity"_L1) && index.data(ListModel::LowRole).toBool()) {
        seen.text += u'!';
        seen.about += lowExtra;
    }
    return seen;
}

/// To lay a text out takes ten times as long as to tell about how wide it is, and of what nobody may ever see a font is
/// looked for: only those are laid out that may be the widest. Of the others it counts that they are there.
void ListPage::lookAtColumn(int section, const QList<int> &rows)
{
    if (rows.isEmpty()) {
        return; // nothing of the column has been seen
    }
    std::vector<SeenText> texts;
    for (const int row : rows) {
        if (std::optional<SeenText> seen = seenText(m_model.index(row, section))) {
            texts.push_back(std::move(*seen));
        }
    }
    std::ranges::sort(texts, std::greater(), &SeenText::about);
    SeenWidths &seen = m_seenWidths[m_model.column(section).id];
    QHash<QString, int> laidOut;
    int least = std::numeric_limits<int>::max();
    int beside = 0; // the most that is around a text
    for (const SeenText &each : texts) {
        const bool isStaged = each.about == std::numeric_limits<int>::max();
        const auto known = isStaged ? laidOut.cend() : laidOut.constFind(each.text);
        if (known != laidOut.cend()) {
            seen.add(*known);
        } else if (isStaged || laidOut.size() < mostLaidOut) {
            const int width = m_table->sizeHintForIndex(m_model.index(each.row, section)).width();
            seen.add(width);
            if (!isStaged) {
                laidOut.insert(each.text, width);
                least = std::min(least, width);
                beside = std::max(beside, width - each.about);
            }
        } else {
            seen.add(std::min(least, each.about + beside));
        }
    }
}

QList<int> ListPage::loadedRows(int first, int last) const
{
    QList<int> rows;
    for (int row = first; row <= std::min(last, m_model.rowCount() - 1); ++row) {
        if (m_model.index(row, 0).data(ListModel::LoadedRole).toBool()) {
            rows << row;
        }
    }
    return rows;
}

/// Makes room for the texts of the rows from \a first to \a last that have come. What was seen before counts on, so
/// that columns do not jump while somebody types or scrolls.
void ListPage::lookAtTexts(int first, int last)
{
    const QList<int> rows = loadedRows(first, last);
    for (int section = 0; section < m_model.columnCount(); ++section) {
        lookAtColumn(section, rows);
    }
    sizeColumns();
}

/// As lookAtTexts(), one column in each turn of the event loop: all texts of a block take longer than painting a view,
/// and who scrolls has room for most of them already.
void ListPage::lookLater(int first, int last)
{
    constexpr std::size_t mostWaiting = 4; // of what was scrolled past nobody needs to know
    m_toLookAt.push_back({first, last});
    if (m_toLookAt.size() > mostWaiting) {
        m_toLookAt.pop_front();
    } else if (m_toLookAt.size() == 1) {
        QTimer::singleShot(0, this, &ListPage::lookOn);
    }
}

void ListPage::lookOn()
{
    RowsToSee &rows = m_toLookAt.front();
    if (isVisible() && rows.section < m_model.columnCount()) {
        lookAtColumn(rows.section, loadedRows(rows.first, rows.last)); // they may be others by now
        ++rows.section;
    } else {
        m_toLookAt.pop_front();
        sizeColumns();
    }
    if (!m_toLookAt.empty()) {
        QTimer::singleShot(0, this, &ListPage::lookOn);
    }
}

bool ListPage::isEachColumnSeen() const
{
    for (int section = 0; section < m_model.columnCount(); ++section) {
        if (!m_seenWidths.contains(m_model.column(section).id)) {
            return false;
        }
    }
    return true;
}

void ListPage::rowsCame(int first, int last)
{
    if (!isVisible()) {
        return; // asking for texts would have them read
    }
    if (last - first < ListModel::blockSize) {
        if (isEachColumnSeen()) {
            lookLater(first, last);
        } else { // rows are not painted in one width and then in another
            lookAtTexts(first, last);
        }
        return;
    }
    // Everything may be another one now; the rest is looked at when it is read.
    const int top = std::max(0, m_table->rowAt(0));
    lookAtTexts(top, top + m_table->viewport()->height() / m_table->verticalHeader()->defaultSectionSize() + 1);
}

/// After the page was not visible.
void ListPage::sizeAfterShow()
{
    lookAtTexts(0, ListModel::blockSize - 1);
}

} // namespace qm::ui
