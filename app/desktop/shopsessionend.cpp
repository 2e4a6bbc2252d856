// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/pullwords.h"
#include "desktop/shopsession.h"

#include <algorithm>

// How pulls and resyncs end, and when the next pull begins by itself.

namespace qm::desktop {

namespace {

/// Whether waiting may help. A refused login is not tried again unasked: the shop counts.
bool mayPass(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::Network:
    case ErrorKind::Timeout:
    case ErrorKind::Busy:
    case ErrorKind::RateLimited:
    case ErrorKind::Maintenance:
    case ErrorKind::Server:
        return true;
    case ErrorKind::Tls:
    case ErrorKind::Auth:
    case ErrorKind::Permission:
    case ErrorKind::NotFound:
    case ErrorKind::NoRoute:
    case ErrorKind::Validation:
    case ErrorKind::Conflict:
    case ErrorKind::Protocol:
    case ErrorKind::Storage:
    case ErrorKind::Damaged:
    case ErrorKind::Cancelled:
        return false;
    }
    return false;
}

bool isOver(sync::PullEnd end)
{
    return end != sync::PullEnd::Failed && end != sync::PullEnd::Stopped && end != sync::PullEnd::NotReached;
}

bool isOffline(const Error &error)
{
    return ui::Trouble{error, {}, {}}.isOffline();
}

} // namespace

std::optional<std::chrono::seconds> pauseAfter(const Error &error, int failures)
{
    using std::chrono::seconds;
    constexpr seconds first(30);
    constexpr seconds longest(300);
    if (!mayPass(error.kind)) {
        return {};
    }
    const seconds pause = std::min(longest, first * (1 << std::clamp(failures - 1, 0, 8)));
    return std::max(pause, seconds(error.retryAfterSeconds));
}

void ShopSession::end(const Result<sync::PullReport> &report)
{
    m_pulling = false;
    const std::optional<Error> error = report ? take(*report) : std::optional(report.error());
    cache::Entities open = m_wanted;
    for (const sync::PulledEntity &entity : report ? report->entities : std::vector<sync::PulledEntity>()) {
        open.setFlag(entity.entity, !isOver(entity.end));
    }
    const bool wasUndone = bool(m_undone);
    m_undone &= ~(m_wanted & ~open);
    if (error && error->kind != ErrorKind::Cancelled) {
        m_undone |= open;
        fail(*error);
    } else if (!error || (wasUndone && !m_undone)) {
        settle();
    } else {
        leave();
    }
    Q_EMIT standingChanged();
    Q_EMIT pullEnded(error);
    Q_EMIT pulled();
}

std::optional<Error> ShopSession::take(const sync::PullReport &report)
{
    std::optional<Error> error;
    const UtcTime now = m_clock.now();
    for (const sync::PulledEntity &entity : report.entities) {
        // What was not reached says less than what was known before.
        if (entity.end != sync::PullEnd::NotReached || !m_ended.contains(entity.entity)) {
            m_ended[entity.entity] = entity;
        }
        m_orders.learnRights(entity);
        if (entity.total) {
            m_counts[entity.entity] = entity.total;
        }
        if (entity.end == sync::PullEnd::Failed && !error) {
            error = entity.error;
        } else if (entity.end == sync::PullEnd::Stopped && !error) {
            error = failure(ErrorKind::Cancelled, QString()).value();
        }
    }
    for (const sync::PullNote &note : report.notes) {
        Q_EMIT pullNoted({now, note.error.has_value(), noteText(note), false});
    }
    return error;
}

/// What the pull that failed had left open may have come to its end by now, if only in parts.
void ShopSession::settle()
{
    if (m_undone) {
        retryAtItsTime();
        return;
    }
    m_trouble.reset();
    m_failures = 0;
    m_retryAt.reset();
}

/// Canceled by a person, who did not ask for the trouble to be forgotten: as much later the next try.
void ShopSession::leave()
{
    if (m_trouble) {
        planRetry(m_trouble->error);
        return;
    }
    m_undone = {};
    settle();
}

void ShopSession::fail(const Error &error)
{
    m_trouble = ui::Trouble{error, m_trouble ? m_trouble->since : m_clock.now(), {}};
    ++m_failures;
    planRetry(error);
}

void ShopSession::planRetry(const Error &error)
{
    m_retryAt.reset();
    if (const auto pause = pauseAfter(error, m_failures)) {
        m_retryAt = m_clock.now().plusSeconds(pause->count());
    }
    m_trouble->nextTry = m_retryAt;
    retryAtItsTime();
}

void ShopSession::retryAtItsTime()
{
    if (m_retryAt) {
        m_retry.start(std::chrono::seconds(std::max<qint64>(0, m_retryAt->seconds() - m_clock.now().seconds())));
    }
}

/// A resync says nothing of the pull before it but that the shop answers, or does not.
void ShopSession::endResync(const Result<sync::ResyncReport> &report)
{
    m_pulling = false;
    const std::optional<Error> error = report ? report->error() : std::optional(report.error());
    if (report) {
        noteLines(*report);
    }
    if (error && isOffline(*error) && !m_trouble) {
        fail(*error);
    } else {
        if (!error && m_trouble && m_trouble->isOffline()) {
            m_trouble.reset();
        }
        retryAtItsTime();
    }
    Q_EMIT standingChanged();
    Q_EMIT pullEnded(error);
    if (!report) {
        Q_EMIT resynced(report.error().text());
    } else if (!report->parts.empty()) {
        Q_EMIT resynced(resultText(*report));
    }
}

void ShopSession::noteLines(const sync::ResyncReport &report)
{
    const UtcTime now = m_clock.now();
    for (const sync::ResyncedPart &part : report.parts) {
        const bool isWarning = part.error && part.error->kind != ErrorKind::Cancelled;
        Q_EMIT pullNoted({now, isWarning, resyncedText(part), false});
    }
    for (const sync::PullNote &note : report.notes) {
        Q_EMIT pullNoted({now, note.error.has_value(), noteText(note), false});
    }
}

} // namespace qm::desktop
