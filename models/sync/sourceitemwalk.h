// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/stock.h"
#include "sync/pulljob.h"

#include <QFuture>

#include <deque>
#include <vector>

namespace qm::sync {

/// Walks all source items. Their key can be asked for but is in no answer, so a page by number would be the only plain
/// way, and loses rows when others are deleted meanwhile. Instead stretches of keys are asked for, each about a page
/// wide: what lies in one does not depend on the others. For a job's thread, which may wait.
class SourceItemWalk
{
public:
    explicit SourceItemWalk(PullJob &job);

    /// The next rows; none at the end.
    [[nodiscard]] Result<std::vector<SourceItem>> next();

private:
    using Answer = Result<remote::Client::Answer<remote::Page<SourceItem>>>;
    struct Stretch
    {
        qint64 after = 0;
        qint64 upTo = 0;
        QFuture<Answer> answer;
    };

    [[nodiscard]] Result<QFuture<Answer>> send(qint64 after, std::optional<qint64> upTo, int rows);
    [[nodiscard]] Result<void> fill();
    /// After an empty stretch: whether there is anything beyond all that was asked. Makes the next stretches wider.
    [[nodiscard]] Result<bool> isMoreBeyond();
    [[nodiscard]] Result<void> askAgain(qint64 after, qint64 upTo);
    [[nodiscard]] Result<void> split(const Stretch &stretch);
    void adapt(const Stretch &stretch, std::size_t rows);

    PullJob &m_job;
    int m_pageSize;
    qint64 m_width;
    qint64 m_asked = 0; ///< every key up to this one was asked for
    bool m_lastEmpty = false;
    bool m_end = false;
    std::deque<Stretch> m_stretches;
};

} // namespace qm::sync
