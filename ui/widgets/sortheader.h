// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHeaderView>

#include <vector>

namespace qm::ui {

/// A header that shows every column the rows are sorted by: with several of them each has its rank behind the title.
class SortHeader final : public QHeaderView
{
    Q_OBJECT
public:
    struct Sort
    {
        int section = -1; ///< -1: not shown
        Qt::SortOrder order = Qt::AscendingOrder;
    };
    using QHeaderView::QHeaderView;

    /// The first one is the main order.
    void setSorts(std::vector<Sort> sorts);
    /// From 1; 0: rows are not sorted by it.
    [[nodiscard]] int rankOf(int section) const;
    /// Pixels with which the title, as it stands there, is whole.
    [[nodiscard]] int neededWidth(int section) const;

protected:
    void initStyleOptionForIndex(QStyleOptionHeader *option, int section) const override;

private:
    std::vector<Sort> m_sorts;
};

} // namespace qm::ui
