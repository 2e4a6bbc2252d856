// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/columnmodel.h"

#include "tables/celltext.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

namespace qm::tables {

using namespace Qt::StringLiterals;

QString titleText(const cache::Column &column)
{
    return QCoreApplication::translate("Column", column.title.toUtf8().constData()).simplified();
}

ColumnModel::ColumnModel(std::shared_ptr<const cache::List> list, QStringList shown, QObject *parent)
    : QAbstractListModel(parent)
    , m_list(std::move(list))
    , m_shown(std::move(shown))
{
    gather();
    find();
}

/// Of an attribute with options there are two columns: what people read, and the option's id for scripts. Where the
/// product's own column is in words already, the other one would only repeat it.
bool ColumnModel::isOffered(const cache::Column &column) const
{
    const auto isIdOfOption = [](const cache::Column &one) { return one.title.endsWith(u" (id)"); };
    if (m_list->find(column.id + u"_label"_s) && isIdOfOption(column)) {
        return false;
    }
    if (column.id.endsWith("_label"_L1)) {
        const cache::Column *stem = m_list->find(QStringView(column.id).chopped(6));
        return !stem || isIdOfOption(*stem);
    }
    return true;
}

void ColumnModel::gather()
{
    m_all.clear();
    for (const QString &id : std::as_const(m_shown)) {
        if (const cache::Column *column = m_list->find(id)) {
            m_all.push_back({column, titleText(*column)});
        }
    }
    for (const cache::Column &column : m_list->columns) {
        if (!m_shown.contains(column.id) && isOffered(column)) {
            m_all.push_back({&column, titleText(column)});
        }
    }
    QHash<QString, int> count;
    for (const Choice &choice : m_all) {
        ++count[choice.title];
    }
    for (Choice &choice : m_all) {
        if (count.value(choice.title) > 1) {
            choice.title += u" · "_s + choice.column->id;
        }
    }
}

void ColumnModel::setFilter(const QString &text)
{
    if (text == m_filter) {
        return;
    }
    m_filter = text;
    beginResetModel();
    find();
    endResetModel();
}

void ColumnModel::find()
{
    const QStringList words = m_filter.split(u' ', Qt::SkipEmptyParts);
    m_found.clear();
    std::copy_if(m_all.begin(), m_all.end(), std::back_inserter(m_found), [&words](const Choice &choice) {
        return std::all_of(words.begin(), words.end(), [&choice](const QString &word) {
            return choice.title.contains(word, Qt::CaseInsensitive) ||
                   choice.column->id.contains(word, Qt::CaseInsensitive);
        });
    });
}

int ColumnModel::move(int row, int step)
{
    const QString id = index(row).data(ColumnRole).toString();
    const qsizetype from = m_shown.indexOf(id);
    const qsizetype to = from + step;
    if (from < 0 || to < 0 || to >= m_shown.size()) {
        return row;
    }
    m_shown.swapItemsAt(from, to);
    beginResetModel(); // shown ones stand in their order
    gather();
    find();
    endResetModel();
    Q_EMIT shownChanged(m_shown);
    const auto at = std::ranges::find(m_found, id, [](const Choice &choice) { return choice.column->id; });
    return int(at - m_found.begin());
}

void ColumnModel::toggle(int row)
{
    if (row < 0 || row >= rowCount()) {
        return;
    }
    const QString &id = m_found[std::size_t(row)].column->id;
    if (!m_shown.contains(id)) {
        m_shown << id;
    } else if (m_shown.size() > 1) {
        m_shown.removeOne(id);
    } else {
        return; // a table without columns shows nothing
    }
    Q_EMIT dataChanged(index(row), index(row), {Qt::CheckStateRole});
    Q_EMIT shownChanged(m_shown);
}

int ColumnModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_found.size());
}

QVariant ColumnModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const Choice &choice = m_found[std::size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return choice.title;
    case Qt::CheckStateRole:
        return m_shown.contains(choice.column->id) ? Qt::Checked : Qt::Unchecked;
    case Qt::ToolTipRole:
        return plainToolTip(
            choice.column->tip.isEmpty()
                ? choice.column->id
                : u"%1: %2"_s.arg(choice.column->id,
                                  QCoreApplication::translate("Column", choice.column->tip.toUtf8().constData())));
    case ColumnRole:
        return choice.column->id;
    default:
        return {};
    }
}

bool ColumnModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || !checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return false;
    }
    const bool wanted = value.toInt() == Qt::Checked;
    if (wanted != (data(index, role).toInt() == Qt::Checked)) {
        toggle(index.row());
    }
    return true;
}

Qt::ItemFlags ColumnModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags usual = QAbstractListModel::flags(index);
    return index.isValid() ? usual | Qt::ItemIsUserCheckable | Qt::ItemNeverHasChildren : usual;
}

} // namespace qm::tables
