// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/learning.h"

#include "sync/taken.h"

#include <QtConcurrentRun>

#include <utility>

namespace qm::sync {

namespace {
constexpr std::size_t enough = 75; // twice as many take half as much time again and press no better
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

void Learning::offer(const QByteArray &document)
{
    if (m_begun) {
        return;
    }
    m_samples.push_back(document);
    if (m_samples.size() >= enough) {
        m_begun = true;
        m_training =
            QtConcurrent::run([samples = std::exchange(m_samples, {})] { return cache::Press::train(samples); });
    }
}

Result<void> Learning::settle()
{
    if (m_training.isValid() && m_training.isFinished()) {
        const QByteArray dictionary = m_training.takeResult();
        m_training = {};
        if (!dictionary.isEmpty()) {
            m_keeping = m_copy.write<cache::Press>(
                [dictionary](cache::Writing &writing) { return cache::Press::learn(writing.database, dictionary); });
        }
    }
    if (!m_keeping.isValid() || !m_keeping.isFinished()) {
        return {};
    }
    Result<cache::Press> press = m_keeping.takeResult();
    m_keeping = {};
    if (!press) {
        return failure(std::move(press.error()));
    }
    m_press = std::move(*press);
    return {};
}

} // namespace qm::sync
