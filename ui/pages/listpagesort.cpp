// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/columnmodel.h"
#include "ui/pages/listpage.h"
#include "ui/widgets/tableview.h"

#include <QGuiApplication>
#include <QMenu>

#include <algorithm>

namespace qm::ui {

namespace {
constexpr std::size_t mostSorts = 5;
}

void ListPage::sortBy(int section, Qt::SortOrder order)
{
    cache::Query query = viewQuery();
    const QString field = m_model.column(section).id;
    const Direction direction = order == Qt::DescendingOrder ? Direction::Descending : Direction::Ascending;
    if (!QGuiApplication::keyboardModifiers().testFlag(Qt::ShiftModifier)) {
        query.sorts = {{field, direction}};
        setQuery(query);
        return;
    }
    // A further column, behind those that are there; one that is there already turns round.
    const auto known = std::find_if(query.sorts.begin(), query.sorts.end(),
                                    [&field](const SortOrder &sort) { return sort.field == field; });
    if (known != query.sorts.end()) {
        known->direction = known->direction == Direction::Ascending ? Direction::Descending : Direction::Ascending;
    } else if (query.sorts.size() < mostSorts) {
        query.sorts.push_back({field, Direction::Ascending});
    }
    setQuery(query);
    showSort(); // also when nothing changed: the header has moved its arrow
}

void ListPage::showSort()
{
    std::vector<SortHeader::Sort> shown;
    for (const SortOrder &sort : viewQuery().sorts) {
        shown.push_back({int(m_model.columns().indexOf(sort.field)),
                         sort.direction == Direction::Descending ? Qt::DescendingOrder : Qt::AscendingOrder});
    }
    m_table->showSorts(std::move(shown));
}

void ListPage::chooseSort()
{
    if (!m_session || m_model.columnCount() == 0) {
        return;
    }
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setAccessibleName(tr("Sort by"));
    menu->addSection(tr("Sort by (with Shift: and then by)"));
    const std::vector<SortOrder> sorts = viewQuery().sorts;
    for (int section = 0; section < m_model.columnCount(); ++section) {
        const cache::Column &column = m_model.column(section);
        const auto known = std::find_if(sorts.begin(), sorts.end(),
                                        [&column](const SortOrder &sort) { return sort.field == column.id; });
        const bool isSorted = known != sorts.end();
        const bool ascending = isSorted && known->direction == Direction::Ascending;
        QString title = tables::titleText(column).replace(QLatin1Char('&'), QLatin1String("&&"));
        if (isSorted) {
            title = (ascending ? tr("%1 (ascending, %2)") : tr("%1 (descending, %2)"))
                        .arg(title)
                        .arg(known - sorts.begin() + 1);
        }
        QAction *action = menu->addAction(title);
        connect(action, &QAction::triggered, this, [this, id = column.id, ascending] {
            const auto at = int(m_model.columns().indexOf(id));
            if (at >= 0) {
                sortBy(at, ascending ? Qt::DescendingOrder : Qt::AscendingOrder);
            }
        });
    }
    const QList<QAction *> actions = menu->actions();
    menu->popup(m_table->mapToGlobal(QPoint(0, m_table->horizontalHeader()->height())));
    menu->setActiveAction(actions.at(1));
}

} // namespace qm::ui
