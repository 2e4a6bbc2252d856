// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tables/shippingqueue.h"

#include <QAbstractTableModel>

#include <vector>

namespace qm::ui {

/// Rows of the shipping queue, of all sources or of one group of them. Texts are made where they are seen: the queue
/// may have thousands of rows.
class QueueModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { SourceColumn, AgeColumn, OrderColumn, CustomerColumn, PiecesColumn, PlacedColumn };
    static constexpr int columns = PlacedColumn + 1;

    using QAbstractTableModel::QAbstractTableModel;

    /// \a queue outlives the model, or the next call. \a group: of groupOf(); empty: all.
    void show(const tables::ShippingQueue &queue, const QString &group, UtcTime now);
    /// One source is a group by its code; those that leave several are one, and those that cannot leave.
    [[nodiscard]] static QString groupOf(const tables::QueuedOrder &order);
    [[nodiscard]] static QString groupText(const tables::QueuedOrder &order, const tables::ShippingQueue &queue);

    [[nodiscard]] const tables::QueuedOrder &orderAt(int row) const { return *m_rows[std::size_t(row)]; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString textAt(const tables::QueuedOrder &order, int column) const;

    const tables::ShippingQueue *m_queue = nullptr;
    std::vector<const tables::QueuedOrder *> m_rows;
    UtcTime m_now;
};

} // namespace qm::ui
