// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/celltext.h"
#include "tables/listmodel.h"
#include "tables/spoken.h"
#include "tables/stagedcells.h"

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
    case ShopRole:
        return column.id == QLatin1StringView(cache::shopColumn) ? QVariant(m_source->profileOf(m_keys[index.row()]))
                                                                 : QVariant();
    case Qt::TextAlignmentRole:
        return QVariant::fromValue((isNumber(column.type) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case LoadedRole:
    case LowRole:
    case ValueRole:
    case CurrencyRole:
    case StagedRole:
    case StrongRole:
    case QuietRole:
    case Qt::EditRole:
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return cell(index, role);
    case Qt::AccessibleTextRole:
        return spokenCell(headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString(),
                          cell(index, role).toString());
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
    if (const std::optional<CellLook> look = lookAt(*entry, index.column()); look && role != CurrencyRole) {
        return lookData(*look, role);
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
    if (role == StagedRole || role == StrongRole || role == QuietRole || role == Qt::EditRole) {
        return {};
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

std::vector<cache::Value> ListModel::factsOf(const RowStore::Entry &entry) const
{
    std::vector<cache::Value> values;
    for (const int at : m_factsAt) {
        values.push_back(entry.cells[std::size_t(at)]);
    }
    return values;
}

std::optional<CellLook> ListModel::lookAt(const RowStore::Entry &entry, int section) const
{
    if (!m_editable || m_factsAt.empty()) {
        return {};
    }
    static const cache::Value nothing;
    const std::vector<cache::Value> values = factsOf(entry);
    const RowFacts facts(m_factIds, values);
    const auto *sku = std::get_if<QString>(&values.front());
    const int beside = m_currencyOf[std::size_t(section)];
    return m_editable->look({*m_columns[std::size_t(section)], entry.cells[std::size_t(section)],
                             beside < 0 ? nothing : entry.cells[std::size_t(beside)], facts,
                             sku ? m_staged->of(*sku) : std::span<const Change>()});
}

QVariant ListModel::lookData(const CellLook &look, int role) const
{
    switch (role) {
    case LowRole:
        return look.isLow;
    case StrongRole:
        return look.isStrong;
    case QuietRole:
        return look.isQuiet;
    case StagedRole:
        return look.staged ? QVariant::fromValue(*look.staged) : QVariant();
    case Qt::EditRole:
        return look.input;
    case Qt::ToolTipRole:
        return plainToolTip(look.staged ? stagedTip(*look.staged) : look.tip.isEmpty() ? look.text : look.tip);
    case Qt::AccessibleTextRole:
        if (look.staged) {
            return stagedTip(*look.staged);
        }
        return look.isLow ? QCoreApplication::translate("Cell", "%1, low").arg(look.text) : look.text;
    default:
        return look.text;
    }
}

Qt::ItemFlags ListModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags usual = QAbstractTableModel::flags(index);
    if (!m_editable || !index.isValid() || m_factsAt.empty()) {
        return usual;
    }
    const RowStore::Entry *entry = m_rows.find(m_keys[index.row()]);
    if (!entry) {
        return usual;
    }
    const std::vector<cache::Value> values = factsOf(*entry);
    const bool isCell =
        m_editable->cellAt(m_columns[std::size_t(index.column())]->id, RowFacts(m_factIds, values)).has_value();
    return usual.setFlag(Qt::ItemIsEditable, isCell);
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
