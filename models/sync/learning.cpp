// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/learning.h"

#include "sync/taken.h"

#include <utility>

namespace qm::sync {

namespace {
constexpr std::size_t enough = 40; // twice as many take twice as long and press no better
}

Result<void> Learning::load()
{
    Result<cache::Press> press =
        taken(m_copy.read<cache::Press>([](sqlite::Database &database) { return cache::Press::load(database); }));
    if (!press) {
        return failure(std::move(press.error()));
    }
    m_press = std::move(*press);
    m_begun = m_press.hasDictionary();
    return {};
}

Result<void> Learning::offer(const QByteArray &document)
{
    if (m_begun) {
        return {};
    }
    m_samples.push_back(document);
    if (m_samples.size() < enough) {
        return {};
    }
    m_begun = true;
    const QByteArray dictionary = cache::Press::train(std::exchange(m_samples, {}));
    if (dictionary.isEmpty()) {
        return {};
    }
    Result<cache::Press> press = taken(m_copy.write<cache::Press>(
        [dictionary](cache::Writing &writing) { return cache::Press::learn(writing.database, dictionary); }));
    if (!press) {
        return failure(std::move(press.error()));
    }
    m_press = std::move(*press);
    return {};
}

} // namespace qm::sync
