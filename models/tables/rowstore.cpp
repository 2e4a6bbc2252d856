// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/rowstore.h"

namespace qm::tables {

const RowStore::Entry *RowStore::find(qint64 key) const
{
    if (const auto young = m_young.constFind(key); young != m_young.constEnd()) {
        return young->get();
    }
    if (auto entry = m_old.take(key)) {
        put(key, entry);
        return entry.get();
    }
    return nullptr;
}

void RowStore::insert(qint64 key, std::vector<cache::Value> cells)
{
    m_old.remove(key);
    put(key, std::make_shared<const Entry>(Entry{std::move(cells), m_epoch}));
}

void RowStore::put(qint64 key, std::shared_ptr<const Entry> entry) const
{
    if (m_young.size() >= shelfSize) {
        m_old = std::exchange(m_young, {});
    }
    m_young.insert(key, std::move(entry));
}

void RowStore::clear()
{
    m_young.clear();
    m_old.clear();
}

} // namespace qm::tables
