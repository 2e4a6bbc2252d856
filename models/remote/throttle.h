// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/error.h"
#include "remote/http.h"

#include <chrono>
#include <cstdint>
#include <deque>
#include <optional>
#include <random>

namespace qm::remote {

/// The request budget of one shop: reads 2-4 at once, adaptive, writes one at a time and never beside a read burst it
/// would deadlock with, pauses when the shop asks. Pure: it is told the time and never sleeps, so tests need no clock.
/// Used on the network thread only; the snapshot is a value.
class Throttle
{
public:
    using Time = std::chrono::milliseconds;
    enum class Lane { Read, Write };

    struct Snapshot
    {
        int readsInFlight = 0;
        int readWindow = 2;
        int writesInFlight = 0;
        int queued = 0;
        Time pausedUntil{0}; ///< steady time; 0 = not paused
        std::uint64_t sent = 0;
        std::uint64_t repeated = 0;
        std::uint64_t refused = 0; ///< 429 and 503 answers
        Time typicalAnswer{0};     ///< moving median of read answers
    };

    Throttle(int maximumReads, std::uint32_t seed);

    [[nodiscard]] bool mayStart(Lane lane, Time now) const;
    /// When to ask again; nothing when only a finished request can change the answer.
    [[nodiscard]] std::optional<Time> nextChange(Time now) const;
    void started(Lane lane, Time now);
    /// \a error nothing on success. Widens on steady fast answers, narrows on slow ones, 429, 503 and time-outs.
    void finished(Lane lane, Time now, Time took, const std::optional<Error> &error);
    /// \a writeWaiting: a write stands first in the queue; no read starts until it could go.
    void setQueued(int count, bool writeWaiting = false);

    /// How long to wait before attempt \a attempt + 1 (attempt from 1), jittered; nothing = give up. One table says it
    /// for every error: a request that is \a repeat Never only after what the shop surely did not carry out.
    /// Retry-After wins; one longer than two minutes means giving up, because a person waits.
    [[nodiscard]] std::optional<Time> delayBeforeRepeat(int attempt, const Error &error, Repeat repeat);

    [[nodiscard]] Snapshot snapshot() const;

private:
    void answered(Time took);
    void refusedBy(const Error &error, Time now);

    Snapshot m_state;
    int m_maximumReads;
    int m_smoothAnswers = 0;
    bool m_writeWaiting = false;
    std::deque<Time> m_recent;
    std::mt19937 m_random;
};

} // namespace qm::remote
