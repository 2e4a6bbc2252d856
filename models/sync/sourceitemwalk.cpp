// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/sourceitemwalk.h"

#include "remote/endpoints/inventory.h"

using namespace Qt::StringLiterals;

namespace qm::sync {

namespace {
constexpr int wantedPage = 300;
constexpr std::size_t atOnce = 2;
constexpr qint64 widest = qint64{1} << 40;
} // namespace

SourceItemWalk::SourceItemWalk(PullJob &job)
    : m_job(job)
    , m_pageSize(wantedPage)
{
    if (const int limit = job.client.learned().maximumPageSize; limit > 0) {
        m_pageSize = std::min(m_pageSize, limit);
    }
    m_width = m_pageSize;
}

Result<QFuture<SourceItemWalk::Answer>> SourceItemWalk::send(qint64 after, std::optional<qint64> upTo, int rows)
{
    const QString key = u"source_item_id"_s;
    remote::Criteria criteria;
    criteria.where({key, Condition::Gt, {QString::number(after)}});
    if (upTo) {
        criteria.where({key, Condition::Lteq, {QString::number(*upTo)}});
    }
    criteria.orderBy({key, Direction::Ascending}).pageSize(rows);
    auto request = remote::listSourceItems(Scope::all(), criteria);
    if (!request) {
        return failure(std::move(request.error()));
    }
    return m_job.client.send(*request, m_job.stop);
}

Result<void> SourceItemWalk::fill()
{
    if (m_lastEmpty && m_stretches.empty()) {
        const Result<bool> more = isMoreBeyond();
        if (!more) {
            return failure(more.error());
        }
        m_end = !*more;
        m_lastEmpty = false;
    }
    while (!m_end && !m_lastEmpty && m_stretches.size() < atOnce) {
        const qint64 upTo = m_asked + m_width;
        Result<QFuture<Answer>> answer = send(m_asked, upTo, m_pageSize);
        if (!answer) {
            return failure(std::move(answer.error()));
        }
        m_stretches.push_back({m_asked, upTo, std::move(*answer)});
        m_asked = upTo;
    }
    return {};
}

Result<std::vector<SourceItem>> SourceItemWalk::next()
{
    while (true) {
        if (Result<void> filled = fill(); !filled) {
            return failure(std::move(filled.error()));
        }
        if (m_stretches.empty()) {
            return std::vector<SourceItem>();
        }
        Stretch stretch = std::move(m_stretches.front());
        m_stretches.pop_front();
        Answer answer = taken(std::move(stretch.answer));
        Result<void> again;
        if (!answer) {
            const int limit = limitIn(answer.error());
            if (limit <= 0 || limit >= m_pageSize) {
                return failure(std::move(answer.error()));
            }
            m_pageSize = limit;
            again = askAgain(stretch.after, stretch.upTo);
        } else if (answer->value.totalCount > qint64(answer->value.items.size())) {
            again = split(stretch);
        } else {
            std::vector<SourceItem> &rows = answer->value.items;
            adapt(stretch, rows.size());
            m_lastEmpty = rows.empty();
            if (!rows.empty()) {
                return std::move(rows);
            }
        }
        if (!again) {
            return failure(std::move(again.error()));
        }
    }
}

Result<bool> SourceItemWalk::isMoreBeyond()
{
    Result<QFuture<Answer>> asked = send(m_asked, {}, 1);
    if (!asked) {
        return failure(std::move(asked.error()));
    }
    const Answer answer = taken(std::move(*asked));
    if (!answer) {
        return failure(answer.error());
    }
    m_width = std::min(widest, m_width * 8);
    return answer->value.totalCount > 0;
}

Result<void> SourceItemWalk::askAgain(qint64 after, qint64 upTo)
{
    Result<QFuture<Answer>> answer = send(after, upTo, m_pageSize);
    if (!answer) {
        return failure(std::move(answer.error()));
    }
    m_stretches.push_front({after, upTo, std::move(*answer)});
    return {};
}

/// More rows than a page lie in the stretch, and which keys they have is not known: it is asked again in halves.
Result<void> SourceItemWalk::split(const Stretch &stretch)
{
    const qint64 width = stretch.upTo - stretch.after;
    if (width <= 1) {
        return failure(ErrorKind::Protocol, u"The shop does not filter its source items by source_item_id"_s);
    }
    const qint64 middle = stretch.after + width / 2;
    m_width = std::max<qint64>(m_pageSize, std::min(m_width, width / 2));
    Result<void> second = askAgain(middle, stretch.upTo);
    return second ? askAgain(stretch.after, middle) : second;
}

void SourceItemWalk::adapt(const Stretch &stretch, std::size_t rows)
{
    const bool sparse = 3 * rows < std::size_t(m_pageSize) && stretch.upTo - stretch.after >= m_width;
    if (rows > 0 && sparse) {
        m_width = std::min(widest, m_width * 2);
    }
}

} // namespace qm::sync
