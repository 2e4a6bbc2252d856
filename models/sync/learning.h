// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cache/cache.h"
#include "cache/documents.h"

#include <QByteArray>
#include <QFuture>

#include <vector>

namespace qm::sync {

/// The press documents are compressed with, which learns from the first 75 of them. Of the job's thread, which waits
/// neither for the learning, done by a thread of the pool, nor for the writer to keep what was learned.
class Learning
{
public:
    explicit Learning(cache::Cache &copy)
        : m_copy(copy)
    {}

    /// Takes what the copy knows already.
    [[nodiscard]] Result<void> load();
    [[nodiscard]] const cache::Press &press() const { return m_press; }

    /// A document to learn from, while there is nothing learned.
    void offer(const QByteArray &document);
    /// Uses what was learned meanwhile, if it is ready. An error is about space only.
    [[nodiscard]] Result<void> settle();

private:
    cache::Cache &m_copy;
    cache::Press m_press;
    std::vector<QByteArray> m_samples;
    QFuture<QByteArray> m_training;
    QFuture<Result<cache::Press>> m_keeping;
    bool m_begun = false;
};

} // namespace qm::sync
