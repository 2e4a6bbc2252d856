// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/columnmodel.h"
#include "ui/pages/listpage.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/tableview.h"

#include <QHeaderView>

#include <algorithm>

namespace qm::ui {

using namespace Qt::StringLiterals;

namespace {

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

int ListPage::leastWidth(const cache::Column &column) const
{
    const QFontMetrics metrics = m_table->fontMetrics();
    const auto like = [&metrics](const QString &sample) {
        return metrics.horizontalAdvance(sample) + 2 * space::cell + 2;
    };
    QFont bold = m_table->font();
    bold.setWeight(QFont::DemiBold);
    const QString title = tables::titleText(column);
    const int head = QFontMetrics(bold).horizontalAdvance(title) + 2 * space::cell + 4;
    const int preset = presetWidth(column);
    switch (column.type) {
    case cache::ColumnType::Text:
        return std::min(preset, std::max(head, like(u"Friedrich H"_s)));
    case cache::ColumnType::Code:
        return column.id == "increment_id"_L1 || column.id == "type_id"_L1 || column.id == "status"_L1
                   ? preset
                   : std::min(preset, std::max(head, like(u"Processing"_s)));
    case cache::ColumnType::Time:
    case cache::ColumnType::Money:
    case cache::ColumnType::Quantity:
    case cache::ColumnType::Whole:
    case cache::ColumnType::Flag:
    case cache::ColumnType::Id:
        break;
    }
    return preset; // half a number is a wrong number
}

/// Presets fill the table exactly where they can: room that is left goes to the texts, room that lacks is taken from
/// what can be cut; only when even that is too little the table scrolls. Widths that a person chose stay.
QList<int> ListPage::fittingWidths() const
{
    const int unit = std::max(1, m_table->fontMetrics().averageCharWidth());
    QList<int> widths;
    QList<int> slack; ///< what each may lose; -1: chosen by hand
    int room = m_table->roomForColumns();
    int canLose = 0;
    int shares = 0;
    for (int i = 0; i < m_model.columnCount(); ++i) {
        const cache::Column &column = m_model.column(i);
        int width = presetWidth(column);
        int loses = width - leastWidth(column);
        for (const ledger::ViewColumn &saved : current().saved.columns) {
            if (saved.id == column.id && saved.width > 0) {
                width = (saved.width * unit + 50) / 100;
                loses = -1;
            }
        }
        widths << width;
        slack << loses;
        room -= width;
        canLose += std::max(0, loses);
        shares += loses >= 0 ? shareOfRoom(column) : 0;
    }
    if (room > 0 && shares > 0) {
        for (int i = 0; i < widths.size(); ++i) {
            widths[i] += slack[i] >= 0 ? room * shareOfRoom(m_model.column(i)) / shares : 0;
        }
    } else if (room < 0 && canLose > 0 && -room <= canLose) {
        int lacking = -room;
        for (int i = 0; i < widths.size(); ++i) {
            const int part = slack[i] <= 0 ? 0 : std::min(slack[i], (lacking * slack[i] + canLose - 1) / canLose);
            canLose -= std::max(0, slack[i]);
            lacking -= part;
            widths[i] -= part;
            if (canLose <= 0) {
                break;
            }
        }
    }
    return widths;
}

void ListPage::sizeColumns()
{
    if (m_views.empty()) {
        return;
    }
    m_sizing = true;
    const QList<int> widths = fittingWidths();
    for (int i = 0; i < widths.size(); ++i) {
        m_table->horizontalHeader()->resizeSection(i, widths[i]);
    }
    m_sizing = false;
}

} // namespace qm::ui
