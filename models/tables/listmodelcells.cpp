// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/celltext.h"
#include "tables/listmodel.h"

#include <QCoreApplication>

namespace qm::tables {

namespace {
using namespace Qt::StringLiterals;

bool isNumber(cache::ColumnType type)
{
    return type == cache::ColumnType::Whole || type == cache::ColumnType::Quantity || type == cache::ColumnType::Money;
}

QVariant toVariant(const cache::Value &value)
{
    if (const auto *number = std::get_if<qint64>(&value)) {
        return *number;
    }
    const auto *text = std::get_if<QString>(&value);
    return text ? QVariant(*text) : QVariant();
}

} // namespace

int ListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_keys.size());
}

int ListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_columns.size());
}

QVariant ListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const cache::Column &column = *m_columns[std::size_t(index.column())];
    switch (role) {
    case KeyRole:
        return m_keys[index.row()];
    case TypeRole:
        return int(column.type);
    case ColumnRole:
        return column.id;
    case Qt::TextAlignmentRole:
        return QVariant::fromValue((isNumber(column.type) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case LoadedRole:
    case LowRole:
    case ValueRole:
    case CurrencyRole:
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
    case Qt::ToolTipRole:
        return cell(index, role);
    default:
        return {};
    }
}

QVariant ListModel::cell(const QModelIndex &index, int role) const
{
    const RowStore::Entry *entry = m_rows.find(m_keys[index.row()]);
    if (!entry || !m_rows.isFresh(*entry)) {
        wish(index.row() / blockSize);
    }
    if (role == LoadedRole) {
        return entry != nullptr;
    }
    if (!entry) {
        return {};
    }
    const auto at = std::size_t(index.column());
    const cache::Column &column = *m_columns[at];
    const cache::Value &value = entry->cells[at];
    const int currencyAt = m_currencyOf[at];
    const auto *code = currencyAt < 0 ? nullptr : std::get_if<QString>(&entry->cells[std::size_t(currencyAt)]);
    const QString currency = code ? *code : QString();
    if (role == ValueRole) {
        return toVariant(value);
    }
    const auto *low =
        m_lowAt < 0 || column.id != "quantity"_L1 ? nullptr : std::get_if<qint64>(&entry->cells[std::size_t(m_lowAt)]);
    const bool isLow = low && *low != 0;
    if (role == LowRole) {
        return isLow;
    }
    if (role == CurrencyRole) {
        return currency;
    }
    const QString shown = cellText(column, value, currency, m_clock.now());
    if (role == Qt::ToolTipRole) {
        const auto *number = std::get_if<qint64>(&value);
        if (number && column.type == cache::ColumnType::Time) {
            return plainToolTip(UtcTime::fromSeconds(*number).toIso());
        }
        return plainToolTip(shown);
    }
    if (role == Qt::AccessibleTextRole && isLow) {
        return QCoreApplication::translate("Cell", "%1, low").arg(shown);
    }
    if (role == Qt::AccessibleTextRole && !currency.isEmpty() && !shown.isEmpty()) {
        return u"%1 %2"_s.arg(shown, currency);
    }
    return shown;
}

QVariant ListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount()) {
        return QAbstractTableModel::headerData(section, orientation, role);
    }
    const cache::Column &column = *m_columns[std::size_t(section)];
    switch (role) {
    case Qt::DisplayRole:
        return QCoreApplication::translate("Column", column.title.toUtf8().constData());
    case Qt::ToolTipRole:
        return column.tip.isEmpty()
                   ? QVariant()
                   : plainToolTip(QCoreApplication::translate("Column", column.tip.toUtf8().constData()));
    case Qt::TextAlignmentRole:
        return QVariant::fromValue((isNumber(column.type) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case ColumnRole:
        return column.id;
    default:
        return {};
    }
}

} // namespace qm::tables
