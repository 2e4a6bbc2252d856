// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/listmodel.h"
#include "tables/whendone.h"

#include <algorithm>

// The rows of a list that are in view, block by block.

namespace qm::tables {

namespace {
constexpr int mostWishes = 4; ///< who scrolls past a block no longer wants it
constexpr int mostFetches = 2;
} // namespace

void ListModel::wish(int block) const
{
    if (m_fetching.contains(block) || (!m_wishes.isEmpty() && m_wishes.first() == block)) {
        return;
    }
    m_wishes.removeOne(block);
    m_wishes.prepend(block);
    if (m_wishes.size() > mostWishes) {
        m_wishes.removeLast();
    }
    if (!m_fetchPosted) {
        m_fetchPosted = true;
        // data() is called from painting: ask afterwards, once for all that was painted.
        auto *self = const_cast<ListModel *>(this);
        QMetaObject::invokeMethod(self, &ListModel::fetch, Qt::QueuedConnection);
    }
}

void ListModel::fetch()
{
    m_fetchPosted = false;
    while (m_source && !m_wishes.isEmpty() && m_fetching.size() < mostFetches) {
        const int block = m_wishes.takeFirst();
        const QList<qint64> keys = m_keys.mid(qsizetype{block} * blockSize, blockSize);
        if (keys.isEmpty()) {
            continue;
        }
        m_fetching << block;
        auto future = m_source->readRows(question(), keys, m_stop.token());
        whenDone(std::move(future), this,
                 [this, block, keys, generation = m_generation](Result<std::vector<cache::Row>> rows) {
                     if (generation == m_generation) {
                         takeRows(block, keys, std::move(rows));
                     }
                 });
    }
}

void ListModel::takeRows(int block, const QList<qint64> &keys, Result<std::vector<cache::Row>> rows)
{
    m_fetching.removeOne(block);
    if (!rows) {
        fail(rows.error());
        return;
    }
    if (rows->size() < std::size_t(keys.size())) {
        // Gone since the keys were read: empty until the next refresh takes the row away, not asked for again.
        for (const qint64 key : keys) {
            m_rows.insert(key, std::vector<cache::Value>(m_fetched.size()));
        }
    }
    for (cache::Row &row : *rows) {
        m_rows.insert(row.key, std::move(row.cells));
    }
    const int first = block * blockSize;
    const int last = std::min(first + blockSize, rowCount()) - 1;
    if (first <= last && !m_columns.empty()) {
        Q_EMIT dataChanged(index(first, 0), index(last, columnCount() - 1));
    }
    fetch();
}

} // namespace qm::tables
