// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cache/cache.h"
#include "cache/documents.h"

#include <QByteArray>

#include <vector>

namespace qm::sync {

/// The press documents are compressed with, which learns once from the first of them. Of the job's thread.
class Learning
{
public:
    explicit Learning(cache::Cache &copy)
        : m_copy(copy)
    {}

    /// Takes what the copy knows already.
    [[nodiscard]] Result<void> load();
    [[nodiscard]] const cache::Press &press() const { return m_press; }

    [[nodiscard]] bool isWanting() const { return !m_begun; }
    /// A document to learn from, while it wants some. With the last of them it learns, some milliseconds, and waits for
    /// the writer to keep what was learned. An error is about space only.
    [[nodiscard]] Result<void> offer(const QByteArray &document);

private:
    cache::Cache &m_copy;
    cache::Press m_press;
    std::vector<QByteArray> m_samples;
    bool m_begun = false;
};

} // namespace qm::sync
