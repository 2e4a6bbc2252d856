// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/import/importmodels.h"

#include "tables/celltext.h"
#include "tables/spoken.h"
#include "ui/theme/colours.h"

#include <QLocale>

#include <algorithm>

namespace qm::ui {

namespace {
using namespace Qt::StringLiterals;

constexpr std::size_t mostColumns = 60;

/// One line, however long the cell.
QString lineOf(const QString &text)
{
    constexpr qsizetype most = 300;
    return text.left(most).simplified();
}

} // namespace

void ImportPreviewModel::setLook(const imports::FileLook &look)
{
    beginResetModel();
    m_headers = look.headers;
    m_rows = look.rows;
    m_isKnown = false;
    m_fates.clear();
    endResetModel();
}

void ImportPreviewModel::setSeen(const ImportSeen *seen)
{
    m_isKnown = seen != nullptr;
    m_fates = seen ? seen->fates : QHash<qint64, ImportSeen::Row>();
    m_columns = seen ? seen->columns : imports::Columns();
    if (!m_rows.empty()) {
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    }
}

int ImportPreviewModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int ImportPreviewModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : FirstCell + int(std::min(mostColumns, std::size_t(m_headers.size())));
}

QString ImportPreviewModel::checkText(qint64 row) const
{
    const auto fate = m_fates.constFind(row);
    if (!m_isKnown || fate == m_fates.cend()) {
        return {};
    }
    switch (fate->fate) {
    case ImportSeen::Fate::Staged:
        return tr("good");
    case ImportSeen::Fate::Same:
        return tr("as the shop has it");
    case ImportSeen::Fate::Held:
        return tr("%1 has staged another value").arg(fate->text);
    case ImportSeen::Fate::Busy:
        return tr("on its way to the shop");
    case ImportSeen::Fate::Refused:
        return u"%1: %2"_s.arg(lineOf(fate->column), lineOf(fate->text));
    }
    return {};
}

bool ImportPreviewModel::isAtFault(int column, const QString &refused) const
{
    if (std::size_t(column) >= m_columns.columns.size()) {
        return false;
    }
    const imports::Column &at = m_columns.columns[std::size_t(column)];
    return at.field && (at.field == imports::Field::Attribute ? at.header == refused : toString(*at.field) == refused);
}

QVariant ImportPreviewModel::data(const QModelIndex &index, int role) const
{
    if (role == Qt::ToolTipRole) { // a file is a stranger's, too
        return tables::plainToolTip(data(index, Qt::DisplayRole).toString());
    }
    if (role == Qt::AccessibleTextRole) {
        return tables::spokenCell(headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString(),
                                  data(index, Qt::DisplayRole).toString());
    }
    const imports::TableRow &row = m_rows[std::size_t(index.row())];
    const int cell = index.column() - FirstCell;
    if (role == Qt::DisplayRole) {
        if (index.column() == Row) {
            return QLocale().toString(row.number);
        }
        if (index.column() == Check) {
            return checkText(row.number);
        }
        return std::size_t(cell) < row.cells.size() ? lineOf(row.cells[std::size_t(cell)].text) : QString();
    }
    if (role == Qt::TextAlignmentRole && index.column() == Row) {
        return int(Qt::AlignRight | Qt::AlignVCenter);
    }
    const auto fate = m_fates.constFind(row.number);
    if (role != toneRole || !m_isKnown || fate == m_fates.cend()) {
        return {};
    }
    const bool isRefused = fate->fate == ImportSeen::Fate::Refused;
    if (index.column() == Check) {
        return isRefused                                ? QVariant(int(Tone::Bad))
               : fate->fate == ImportSeen::Fate::Held   ? QVariant(int(Tone::Warn))
               : fate->fate == ImportSeen::Fate::Staged ? QVariant(int(Tone::Ok))
                                                        : QVariant();
    }
    return isRefused && cell >= 0 && isAtFault(cell, fate->column) ? QVariant(int(Tone::Bad)) : QVariant();
}

QVariant ImportPreviewModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    return section == Row ? tr("Row") : section == Check ? tr("Check") : lineOf(m_headers.value(section - FirstCell));
}

void ImportRefusalModel::setRefused(std::vector<changes::Refusal> refused)
{
    beginResetModel();
    m_refused = std::move(refused);
    endResetModel();
}

int ImportRefusalModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_refused.size());
}

int ImportRefusalModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant ImportRefusalModel::data(const QModelIndex &index, int role) const
{
    if (role == Qt::ToolTipRole) {
        return tables::plainToolTip(data(index, Qt::DisplayRole).toString());
    }
    if (role == Qt::AccessibleTextRole) {
        return tables::spokenCell(headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString(),
                                  data(index, Qt::DisplayRole).toString());
    }
    const changes::Refusal &refusal = m_refused[std::size_t(index.row())];
    if (role == Qt::TextAlignmentRole && index.column() == Row) {
        return int(Qt::AlignRight | Qt::AlignVCenter);
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    switch (index.column()) {
    case Row:
        return QLocale().toString(refusal.row);
    case Name:
        return lineOf(refusal.column);
    case Value:
        return lineOf(refusal.value);
    case Why:
        return lineOf(changes::explain(refusal));
    default:
        return {};
    }
}

QVariant ImportRefusalModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case Row:
        return tr("Row");
    case Name:
        return tr("Column");
    case Value:
        return tr("In the file");
    case Why:
        return tr("Why not");
    default:
        return {};
    }
}

} // namespace qm::ui
