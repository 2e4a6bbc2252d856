// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/reviewmodel.h"

#include "tables/whendone.h"

#include <algorithm>
#include <utility>

namespace qm::tables {

namespace {
constexpr qsizetype mostKnown = 16'384;
} // namespace

ReviewModel::ReviewModel(QObject *parent)
    : QAbstractTableModel(parent)
{}

void ReviewModel::open(ledger::Ledger &ledger, cache::Cache &copy, const QString &profileId,
                       const changes::GuardLimits &guard)
{
    close();
    m_ledger = &ledger;
    m_copy = &copy;
    m_profileId = profileId;
    m_guard = guard;
}

void ReviewModel::close()
{
    ++m_generation;
    beginResetModel();
    m_ledger = nullptr;
    m_copy = nullptr;
    m_groups.clear();
    m_rows.clear();
    m_rowOf.clear();
    m_known.clear();
    m_said.clear();
    m_left.clear();
    m_wanted.clear();
    m_count = 0;
    endResetModel();
}

void ReviewModel::show(const ledger::ChangeFilter &filter, bool canLeaveOut)
{
    if (!m_ledger) {
        return;
    }
    m_canLeaveOut = canLeaveOut;
    const quint64 generation = ++m_generation;
    using Groups = std::vector<Group>;
    auto found = m_ledger->read<Groups>([filter](sqlite::Database &database) -> Result<Groups> {
        const Result<std::vector<ledger::ChangeCount>> counts = ledger::countChanges(database, filter.profileId);
        if (!counts) {
            return failure(counts.error());
        }
        Groups groups;
        for (int kind = 0; kind < cellKinds; ++kind) {
            if (filter.kind && *filter.kind != CellKind(kind)) {
                continue;
            }
            ledger::ChangeFilter one = filter;
            one.kind = CellKind(kind);
            Result<std::vector<qint64>> ids = ledger::findChanges(database, one);
            if (!ids) {
                return failure(std::move(ids.error()));
            }
            if (ids->empty()) {
                continue;
            }
            Group group{CellKind(kind), std::move(*ids), 0};
            for (const ledger::ChangeCount &count : *counts) {
                const bool isState =
                    filter.states.empty() || std::ranges::find(filter.states, count.state) != filter.states.end();
                const bool isSet = !filter.setId || *filter.setId == count.setId;
                group.count += count.kind == group.kind && isState && isSet ? count.count : 0;
            }
            // Those that are counted by the file are of all authors and SKUs.
            const bool isNarrow = !filter.text.isEmpty() || !filter.author.isEmpty();
            group.count = isNarrow ? std::min(group.count, qint64(group.ids.size())) : group.count;
            groups.push_back(std::move(group));
        }
        return groups;
    });
    whenDone(std::move(found), this, [this, generation](Result<Groups> groups) {
        if (generation != m_generation) {
            return;
        }
        if (!groups) {
            Q_EMIT failed(groups.error().text());
            return;
        }
        auto names = m_copy->read<ShopNames>(&readShopNames);
        whenDone(std::move(names), this, [this, generation, groups = std::move(*groups)](Result<ShopNames> known) {
            if (generation == m_generation) {
                take({groups, known ? std::move(*known) : ShopNames()});
            }
        });
    });
}

void ReviewModel::take(Found found)
{
    beginResetModel();
    m_groups = std::move(found.groups);
    m_names = std::move(found.names);
    m_rows.clear();
    m_rowOf.clear();
    m_wanted.clear();
    m_count = 0;
    QSet<qint64> left;
    for (std::size_t group = 0; group < m_groups.size(); ++group) {
        m_rows.push_back({int(group), 0});
        for (const qint64 id : m_groups[group].ids) {
            m_rowOf.insert(id, int(m_rows.size()));
            m_rows.push_back({int(group), id});
            if (m_left.contains(id)) {
                left.insert(id);
            }
        }
        m_count += m_groups[group].count;
    }
    m_left = left;
    ++m_epoch;
    endResetModel();
    Q_EMIT shown();
}

void ReviewModel::refresh()
{
    ++m_epoch;
    if (!m_rows.empty()) {
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    }
}

void ReviewModel::setReport(const sync::PushReport *report)
{
    m_said.clear();
    for (const sync::PushedLine &line : report ? report->lines : std::vector<sync::PushedLine>()) {
        m_said.insert(line.changeId, line);
    }
    refresh();
}

qint64 ReviewModel::idAt(int row) const
{
    return row < 0 || row >= rowCount() ? 0 : m_rows[std::size_t(row)].id;
}

const Change *ReviewModel::changeAt(int row) const
{
    const auto known = m_known.constFind(idAt(row));
    return known == m_known.cend() ? nullptr : &known->change;
}

const sync::PushedLine *ReviewModel::lineOf(qint64 id) const
{
    const auto said = m_said.constFind(id);
    return said == m_said.cend() ? nullptr : &*said;
}

int ReviewModel::rowOf(qint64 id) const
{
    return m_rowOf.value(id, -1);
}

std::vector<qint64> ReviewModel::ids() const
{
    std::vector<qint64> all;
    for (const Group &group : m_groups) {
        all.insert(all.end(), group.ids.begin(), group.ids.end());
    }
    return all;
}

std::vector<qint64> ReviewModel::included() const
{
    std::vector<qint64> all = ids();
    std::erase_if(all, [this](qint64 id) { return m_left.contains(id); });
    return all;
}

std::optional<changes::GuardFinding> ReviewModel::guardOf(const Change &change) const
{
    const std::optional<CellValue> mine = change.mine();
    return mine ? changes::guard(change.cell, change.base, *mine, m_guard) : std::nullopt;
}

std::vector<qint64> ReviewModel::said(sync::PushedAs what) const
{
    std::vector<qint64> found;
    for (const sync::PushedLine &line : m_said) {
        if (line.what == what) {
            found.push_back(line.changeId);
        }
    }
    std::ranges::sort(found, {}, [this](qint64 id) { return rowOf(id); });
    return found;
}

void ReviewModel::want(int row) const
{
    m_wanted.insert(row / blockSize);
    if (!m_fetchPosted) {
        m_fetchPosted = true;
        auto *self = const_cast<ReviewModel *>(this);
        QMetaObject::invokeMethod(self, &ReviewModel::fetch, Qt::QueuedConnection);
    }
}

void ReviewModel::fetch()
{
    m_fetchPosted = false;
    if (!m_ledger) {
        return;
    }
    std::vector<qint64> ids;
    for (const int block : std::exchange(m_wanted, {})) {
        const int last = std::min((block + 1) * blockSize, rowCount());
        for (int row = block * blockSize; row < last; ++row) {
            if (const qint64 id = idAt(row); id > 0) {
                ids.push_back(id);
            }
        }
    }
    using Changes = std::vector<Change>;
    auto read =
        m_ledger->read<Changes>([ids](sqlite::Database &database) { return ledger::readChanges(database, ids); });
    whenDone(std::move(read), this, [this, ids, epoch = m_epoch, generation = m_generation](Result<Changes> changes) {
        if (!changes || generation != m_generation) {
            return;
        }
        if (m_known.size() > mostKnown) {
            m_known.clear();
        }
        for (const qint64 id : ids) { // one that is gone by now is not asked for again
            if (const auto known = m_known.find(id); known != m_known.end()) {
                known->epoch = epoch;
            }
        }
        for (Change &change : *changes) {
            m_known.insert(change.id, {std::move(change), epoch});
        }
        if (!m_rows.empty()) {
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
        }
        Q_EMIT refreshed();
    });
}

} // namespace qm::tables
