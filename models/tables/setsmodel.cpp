// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/setsmodel.h"

#include "tables/authortext.h"
#include "tables/celltext.h"
#include "tables/changetext.h"
#include "tables/listmodel.h"
#include "tables/spoken.h"
#include "tables/whendone.h"

#include <utility>

namespace qm::tables {

using namespace Qt::StringLiterals;

SetsModel::SetsModel(const Clock &clock, QObject *parent)
    : QAbstractTableModel(parent)
    , m_clock(clock)
{}

void SetsModel::open(ledger::Ledger &ledger, const QString &profileId)
{
    close();
    m_ledger = &ledger;
    m_profileId = profileId;
    reload();
}

void SetsModel::close()
{
    ++m_generation;
    beginResetModel();
    m_ledger = nullptr;
    m_found = {};
    endResetModel();
}

void SetsModel::reload()
{
    if (!m_ledger) {
        return;
    }
    auto read = m_ledger->read<Found>([profile = m_profileId](sqlite::Database &database) -> Result<Found> {
        Result<std::vector<ChangeSet>> sets = ledger::readSets(database, profile);
        Result<std::vector<ledger::ChangeCount>> counts =
            sets ? ledger::countChanges(database, profile)
                 : Result<std::vector<ledger::ChangeCount>>(failure(sets.error()));
        if (!counts) {
            return failure(std::move(counts.error()));
        }
        return Found{std::move(*sets), std::move(*counts)};
    });
    whenDone(std::move(read), this, [this, generation = ++m_generation](Result<Found> found) {
        if (!found || generation != m_generation) {
            return;
        }
        const bool isSame = found->sets == m_found.sets;
        if (isSame) {
            m_found = std::move(*found);
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
        } else {
            beginResetModel();
            m_found = std::move(*found);
            endResetModel();
        }
        Q_EMIT reloaded();
    });
}

const ChangeSet *SetsModel::setAt(int row) const
{
    return row < 1 || row >= rowCount() ? nullptr : &m_found.sets[std::size_t(row) - 1];
}

qint64 SetsModel::countOf(int row, ChangeState state) const
{
    const ChangeSet *set = setAt(row);
    qint64 sum = 0;
    for (const ledger::ChangeCount &count : m_found.counts) {
        sum += (!set || set->id == count.setId) && count.state == state ? count.count : 0;
    }
    return sum;
}

qint64 SetsModel::openOf(int row) const
{
    qint64 sum = 0;
    for (const ChangeState state : changeStates) {
        sum += isOpen(state) ? countOf(row, state) : 0;
    }
    return sum;
}

QString SetsModel::standing(int row) const
{
    QStringList parts;
    for (const ChangeState state : changeStates) {
        const qint64 count = countOf(row, state);
        if (count > 0 && (row > 0 || isOpen(state))) {
            parts << changesInStateText(state, count);
        }
    }
    return parts.isEmpty() ? tr("empty") : parts.join(u" · "_s);
}

QString SetsModel::text(int row, int column) const
{
    const ChangeSet *set = setAt(row);
    switch (column) {
    case Name:
        return set ? set->name.simplified() : tr("All that are open");
    case Author:
        return set ? authorText(set->author) : QString();
    case Made:
        return set ? timeText(set->createdAt, m_clock.now()) : QString();
    case Changes: {
        qint64 sum = 0;
        for (const ChangeState state : changeStates) {
            sum += set || isOpen(state) ? countOf(row, state) : 0;
        }
        return QLocale().toString(sum);
    }
    case Standing:
        return standing(row);
    default:
        return {};
    }
}

int SetsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_ledger ? 0 : int(m_found.sets.size()) + 1;
}

int SetsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant SetsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    switch (role) {
    case Qt::DisplayRole:
        return text(index.row(), index.column());
    case Qt::AccessibleTextRole:
        return spokenCell(headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString(),
                          text(index.row(), index.column()));
    case Qt::ToolTipRole:
        return plainToolTip(text(index.row(), index.column()));
    case Qt::TextAlignmentRole:
        return QVariant::fromValue((index.column() == Changes ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case ListModel::LoadedRole:
        return true;
    case ListModel::TypeRole:
        return int(cache::ColumnType::Text);
    default:
        return {};
    }
}

QVariant SetsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal) {
        return {};
    }
    if (role == Qt::TextAlignmentRole) {
        return QVariant::fromValue((section == Changes ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case Name:
        //: Column title: a set of staged changes (noun)
        return tr("Set");
    case Author:
        return tr("By");
    case Made:
        return tr("Begun");
    case Changes:
        return tr("Changes");
    case Standing:
        return tr("How they stand");
    default:
        return {};
    }
}

} // namespace qm::tables
