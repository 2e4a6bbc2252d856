// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/sortheader.h"

#include "ui/theme/styleparts.h"

#include <QStyleOptionHeader>

namespace qm::ui {

void SortHeader::setSorts(std::vector<Sort> sorts)
{
    m_sorts = std::move(sorts);
    const Sort first = m_sorts.empty() ? Sort() : m_sorts.front();
    setSortIndicator(first.section, first.order);
    viewport()->update();
}

int SortHeader::rankOf(int section) const
{
    for (std::size_t i = 0; i < m_sorts.size(); ++i) {
        if (m_sorts[i].section == section) {
            return int(i) + 1;
        }
    }
    return 0;
}

int SortHeader::neededWidth(int section) const
{
    QStyleOptionHeader option;
    initStyleOptionForIndex(&option, section);
    return headerWidth(option, font());
}

void SortHeader::initStyleOptionForIndex(QStyleOptionHeader *option, int section) const
{
    QHeaderView::initStyleOptionForIndex(option, section);
    const int rank = rankOf(section);
    if (m_sorts.size() < 2 || rank == 0) {
        return;
    }
    const bool ascending = m_sorts[std::size_t(rank) - 1].order == Qt::AscendingOrder;
    // As QHeaderView does it for its one column.
    option->sortIndicator = ascending ? QStyleOptionHeader::SortDown : QStyleOptionHeader::SortUp;
    option->text += QStringLiteral(" %1").arg(rank);
}

} // namespace qm::ui
