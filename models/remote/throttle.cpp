// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "remote/throttle.h"

#include <algorithm>
#include <array>
#include <vector>

namespace qm::remote {

namespace {

using Time = Throttle::Time;
using namespace std::chrono_literals;

/// Why a request may be repeated. Everything that is in no row is final.
enum class Cause { None, Lost, TimedOut, TooMany, Overloaded, Deadlock };

enum class Undone { Perhaps, Surely };

struct RepeatRow
{
    Cause cause;
    Undone undone;             ///< whether the shop surely did nothing: only then a write may be repeated
    int repeats;               ///< at most so many further attempts
    std::array<Time, 5> delay; ///< before the first, second, … further attempt
};

/// The one table. 429 waits longest: a content network counts over a window of seconds (magento-facts 5.10). It should
/// mean that nothing was done, but who says so, the shop or what stands before it, is not known: a write is not sent
/// again by itself. Deadlocks dissolve in fractions of a second, and their transaction was rolled back (5.4). A
/// time-out, be it ours or a gateway's (504), is repeated once: the shop goes on working on the first (5.11), and a
/// third would only add to that.
constexpr std::array repeatTable{
    RepeatRow{Cause::Lost, Undone::Perhaps, 2, {250ms, 1000ms}},
    RepeatRow{Cause::TimedOut, Undone::Perhaps, 1, {500ms}},
    RepeatRow{Cause::TooMany, Undone::Perhaps, 4, {2000ms, 4000ms, 8000ms, 16'000ms}},
    RepeatRow{Cause::Overloaded, Undone::Perhaps, 3, {1000ms, 3000ms, 9000ms}},
    RepeatRow{Cause::Deadlock, Undone::Surely, 5, {200ms, 500ms, 1000ms, 2000ms, 4000ms}},
};

constexpr Time longestRetryAfter = 120s;
constexpr Time longestPause = 60s;
constexpr int smoothAnswersToWiden = 4;
constexpr int slowFactor = 4;  ///< this many times the typical answer is slow …
constexpr Time slowFloor = 1s; ///< … unless it is quick all the same
constexpr std::size_t remembered = 16;

Cause causeOf(const Error &error)
{
    switch (error.kind) {
    case ErrorKind::Network:
        return Cause::Lost;
    case ErrorKind::Timeout: // 408, 504, 522 and 524 among them
        return Cause::TimedOut;
    case ErrorKind::RateLimited:
        return Cause::TooMany;
    case ErrorKind::Busy:
        return Cause::Deadlock;
    case ErrorKind::Server:
    case ErrorKind::Protocol: // a gateway's HTML page
        return error.httpStatus == 502 || error.httpStatus == 503 ? Cause::Overloaded : Cause::None;
    case ErrorKind::Tls:
    case ErrorKind::Auth:
    case ErrorKind::Permission:
    case ErrorKind::NotFound:
    case ErrorKind::NoRoute:
    case ErrorKind::Validation:
    case ErrorKind::Conflict:
    case ErrorKind::Maintenance:
    case ErrorKind::Storage:
    case ErrorKind::Damaged:
    case ErrorKind::Cancelled:
        return Cause::None;
    }
    return Cause::None;
}

std::optional<Time> asked(const Error &error)
{
    return error.retryAfterSeconds < 0 ? std::nullopt
                                       : std::optional<Time>(std::chrono::seconds(error.retryAfterSeconds));
}

} // namespace

Throttle::Throttle(int maximumReads, std::uint32_t seed)
    : m_maximumReads(std::clamp(maximumReads, 1, 8))
    , m_random(seed)
{
    m_state.readWindow = std::min(2, m_maximumReads);
}

bool Throttle::mayStart(Lane lane, Time now) const
{
    if (now < m_state.pausedUntil) {
        return false;
    }
    switch (lane) {
    case Lane::Write:
        return m_state.writesInFlight == 0 && m_state.readsInFlight <= 1;
    case Lane::Read:
        if (m_state.writesInFlight > 0) {
            return m_state.readsInFlight == 0;
        }
        // With a write at the head of the queue the reads drain, or a steady stream of them would keep it out for ever.
        return !m_writeWaiting && m_state.readsInFlight < m_state.readWindow;
    }
    return false;
}

std::optional<Time> Throttle::nextChange(Time now) const
{
    return now < m_state.pausedUntil ? std::optional<Time>(m_state.pausedUntil) : std::nullopt;
}

void Throttle::started(Lane lane, Time)
{
    ++(lane == Lane::Read ? m_state.readsInFlight : m_state.writesInFlight);
    ++m_state.sent;
}

void Throttle::finished(Lane lane, Time now, Time took, const std::optional<Error> &error)
{
    int &inFlight = lane == Lane::Read ? m_state.readsInFlight : m_state.writesInFlight;
    inFlight = std::max(0, inFlight - 1);
    if (error && error->kind != ErrorKind::Cancelled) {
        refusedBy(*error, now);
    } else if (!error && lane == Lane::Read) {
        answered(took);
    }
}

void Throttle::answered(Time took)
{
    const bool slow = !m_recent.empty() && took > slowFloor && took > slowFactor * m_state.typicalAnswer;
    m_recent.push_back(took);
    if (m_recent.size() > remembered) {
        m_recent.pop_front();
    }
    std::vector<Time> sorted(m_recent.begin(), m_recent.end());
    const auto middle = sorted.begin() + static_cast<std::ptrdiff_t>(sorted.size() / 2);
    std::nth_element(sorted.begin(), middle, sorted.end());
    m_state.typicalAnswer = *middle;

    if (slow) {
        m_smoothAnswers = 0;
        m_state.readWindow = std::max(std::min(2, m_maximumReads), m_state.readWindow - 1);
    } else if (++m_smoothAnswers >= smoothAnswersToWiden) {
        m_smoothAnswers = 0;
        m_state.readWindow = std::min(m_maximumReads, m_state.readWindow + 1);
    }
}

void Throttle::refusedBy(const Error &error, Time now)
{
    const Cause cause = causeOf(error);
    const bool refused = cause == Cause::TooMany || error.httpStatus == 503;
    if (refused) {
        ++m_state.refused;
    }
    if (refused || cause == Cause::TimedOut || cause == Cause::Overloaded) {
        m_smoothAnswers = 0;
        m_state.readWindow = std::max(1, m_state.readWindow / 2);
    }
    // The whole shop pauses, not only the request that was told to: the next one would be refused as well.
    if (cause == Cause::TooMany || (cause == Cause::Overloaded && asked(error))) {
        const Time pause = std::min(asked(error).value_or(2000ms), longestPause);
        m_state.pausedUntil = std::max(m_state.pausedUntil, now + pause);
    }
}

void Throttle::setQueued(int count, bool writeWaiting)
{
    m_state.queued = count;
    m_writeWaiting = writeWaiting;
}

std::optional<Time> Throttle::delayBeforeRepeat(int attempt, const Error &error, Repeat repeat)
{
    const Cause cause = causeOf(error);
    const auto row = std::find_if(repeatTable.begin(), repeatTable.end(),
                                  [cause](const RepeatRow &candidate) { return candidate.cause == cause; });
    if (row == repeatTable.end() || attempt < 1 || attempt > row->repeats) {
        return std::nullopt;
    }
    if (repeat == Repeat::Never && row->undone != Undone::Surely) {
        return std::nullopt;
    }
    const std::optional<Time> wished = asked(error);
    if (wished && *wished > longestRetryAfter) {
        return std::nullopt;
    }
    ++m_state.repeated;
    // Jitter spreads requests that failed together; a Retry-After is never undercut.
    const Time base = wished.value_or(row->delay.at(static_cast<std::size_t>(attempt - 1)));
    std::uniform_int_distribution<Time::rep> spread(wished ? 0 : -base.count() / 4, base.count() / 4);
    return base + Time(spread(m_random));
}

Throttle::Snapshot Throttle::snapshot() const
{
    return m_state;
}

} // namespace qm::remote
