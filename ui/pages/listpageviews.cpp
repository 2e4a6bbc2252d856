// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/columnmodel.h"
#include "tables/whendone.h"
#include "ui/pages/listpage.h"
#include "ui/shell/session.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/filterbar.h"
#include "ui/widgets/tableview.h"
#include "ui/widgets/viewtabs.h"

#include <QAbstractButton>
#include <QHeaderView>

#include <algorithm>
#include <utility>

namespace qm::ui {

using namespace Qt::StringLiterals;
using tables::ListModel;

ListPage::View ListPage::toView(const ledger::SavedView &saved) const
{
    View view;
    view.saved = saved;
    view.query = {saved.groups, saved.sorts, saved.search};
    for (const ledger::ViewColumn &column : saved.columns) {
        view.columns << column.id;
    }
    if (view.columns.isEmpty()) {
        for (const cache::Column &column : m_list->columns) {
            if (column.shown) {
                view.columns << column.id;
            }
        }
    }
    if (view.query.sorts.empty()) {
        const cache::Column *column = m_list->find(m_list->sortedBy);
        const bool newestFirst = column && column->type == cache::ColumnType::Time;
        view.query.sorts = {{m_list->sortedBy, newestFirst ? Direction::Descending : Direction::Ascending}};
    }
    return view;
}

void ListPage::readSavedViews()
{
    const QString profile = m_session->profile().id;
    auto future = m_session->ledger().read<std::vector<ledger::SavedView>>(
        [profile, list = m_spec.list->id](sqlite::Database &database) {
            return ledger::readViews(database, profile, list);
        });
    tables::whenDone(std::move(future), this,
                     [this, generation = ++m_viewGeneration](Result<std::vector<ledger::SavedView>> views) {
                         if (generation != m_viewGeneration) {
                             return;
                         }
                         if (views) {
                             setViews(*views);
                         } else {
                             Q_EMIT told(tr("Saved views cannot be read: %1").arg(views.error().text()));
                         }
                     });
}

void ListPage::setViews(const std::vector<ledger::SavedView> &saved)
{
    const QString open = !m_comeBackTo.isEmpty() ? std::exchange(m_comeBackTo, {})
                         : m_views.empty()       ? QString()
                                                 : current().saved.name;
    m_settingUp = true;
    while (m_tabs->count() > 0) {
        m_tabs->removeTab(0);
    }
    const std::vector<View> before = std::exchange(m_views, {});
    m_current = 0;
    for (const std::vector<ledger::SavedView> *views : {&std::as_const(m_spec).views, &saved}) {
        for (const ledger::SavedView &view : *views) {
            if (view.name == open) {
                m_current = int(m_views.size());
            }
            // What was changed meanwhile stays: reading the saved views takes a moment.
            const auto kept = std::find_if(before.begin(), before.end(), [&view](const View &each) {
                return each.changed && each.saved.id == view.id && each.saved.name == view.name;
            });
            m_views.push_back(kept == before.end() ? toView(view) : *kept);
            if (kept == before.end() && view.id == 0) {
                ledger::SavedView own = view;
                own.columns = keptColumns(view.name);
                m_views.back() = toView(own);
            }
            m_tabs->addTab(view.name);
        }
    }
    m_tabs->setCurrentIndex(m_current);
    for (std::size_t i = 0; i < m_views.size(); ++i) {
        m_tabs->setChanged(int(i), m_views[i].changed);
    }
    m_settingUp = false;
    if (m_model.list() && m_model.query() == asked(current().query) && m_model.columns() == current().columns) {
        m_save->setVisible(current().changed); // it is on screen already
    } else {
        applyView();
    }
    m_countTimer.start(0);
}

void ListPage::applyView()
{
    const View &view = current();
    m_handSized.clear();
    m_keptCurrent = 0;
    m_filters->setGroups(view.query.groups);
    m_filters->setSearch(view.query.search);
    m_save->setVisible(view.changed);
    Q_EMIT searchChanged(view.query.search);
    if (m_listReady) {
        m_model.show(m_session->cache(), m_list, view.columns, asked(view.query));
    }
}

void ListPage::showView(int index)
{
    if (index >= 0 && index < m_tabs->count()) {
        m_tabs->setCurrentIndex(index);
    }
}

void ListPage::showFiltered(const std::vector<std::vector<Filter>> &groups)
{
    showView(0);
    cache::Query query = viewQuery();
    query.groups = groups;
    query.search.clear();
    setQuery(query);
}

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
    } else if (column.id == "name"_L1) {
        width = like(u"Talus trekking boot, moss green, 42"_s);
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
        return column.id == "increment_id"_L1 ? preset : std::min(preset, std::max(head, like(u"Processing"_s)));
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
    int texts = 0;
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
        texts += loses >= 0 && column.type == cache::ColumnType::Text ? 1 : 0;
    }
    if (room > 0 && texts > 0) {
        for (int i = 0; i < widths.size(); ++i) {
            if (slack[i] >= 0 && m_model.column(i).type == cache::ColumnType::Text) {
                widths[i] += room / texts;
            }
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

void ListPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    askAgain(); // times told from now have moved on
    // The table has its width after the layout only; a pane that was not visible has not read its record yet.
    QMetaObject::invokeMethod(this, &ListPage::sizeColumns, Qt::QueuedConnection);
    QMetaObject::invokeMethod(this, &ListPage::updatePane, Qt::QueuedConnection);
}

} // namespace qm::ui
