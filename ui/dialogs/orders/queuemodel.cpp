// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/orders/queuemodel.h"

#include "tables/celltext.h"
#include "tables/spoken.h"

namespace qm::ui {

using namespace Qt::StringLiterals;

void QueueModel::show(const tables::ShippingQueue &queue, const QString &group, UtcTime now)
{
    beginResetModel();
    m_queue = &queue;
    m_now = now;
    m_rows.clear();
    for (const tables::QueuedOrder &order : queue.orders) {
        if (group.isEmpty() || groupOf(order) == group) {
            m_rows.push_back(&order);
        }
    }
    endResetModel();
}

QString QueueModel::groupOf(const tables::QueuedOrder &order)
{
    return order.sources.isEmpty() ? u"-"_s : order.sources.size() > 1 ? u"+"_s : u'=' + order.sources.front();
}

QString QueueModel::groupText(const tables::QueuedOrder &order, const tables::ShippingQueue &queue)
{
    if (order.sources.isEmpty()) {
        return tr("Cannot leave yet");
    }
    if (order.sources.size() > 1) {
        return tr("Several sources");
    }
    const QString &code = order.sources.front();
    return code.isEmpty() ? tr("The shop has no sources") : queue.sourceNames.value(code, code);
}

int QueueModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int QueueModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columns;
}

QString QueueModel::textAt(const tables::QueuedOrder &order, int column) const
{
    switch (column) {
    case SourceColumn: {
        QStringList names;
        for (const QString &code : order.sources) {
            names << m_queue->sourceNames.value(code, code);
        }
        return order.sources.size() > 1 ? names.join(u" + "_s)
               : order.obstacle         ? orders::explain(*order.obstacle)
                                        : groupText(order, *m_queue);
    }
    case AgeColumn:
        return tables::ageText(m_now.seconds() - order.placedAt.seconds());
    case OrderColumn:
        return order.number;
    case CustomerColumn:
        return order.customer.simplified();
    case PiecesColumn:
        return tables::quantityText(order.pieces);
    case PlacedColumn:
        return tables::longTimeText(order.placedAt);
    default:
        return {};
    }
}

QVariant QueueModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid()) {
        return {};
    }
    switch (role) {
    case Qt::DisplayRole:
        return textAt(orderAt(index.row()), index.column());
    case Qt::ToolTipRole:
        return tables::plainToolTip(textAt(orderAt(index.row()), index.column()));
    case Qt::AccessibleTextRole:
        return tables::spokenCell(headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString(),
                                  textAt(orderAt(index.row()), index.column()));
    case Qt::TextAlignmentRole:
        return int((index.column() == PiecesColumn ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    default:
        return {};
    }
}

QVariant QueueModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case SourceColumn:
        return tr("Source");
    case AgeColumn:
        //: A column's title: how long ago the order was placed
        return tr("Age");
    case OrderColumn:
        return tr("Order");
    case CustomerColumn:
        return tr("Customer");
    case PiecesColumn:
        return tr("To ship");
    case PlacedColumn:
        return tr("Purchased");
    default:
        return {};
    }
}

} // namespace qm::ui
