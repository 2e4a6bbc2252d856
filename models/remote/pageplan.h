// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <chrono>
#include <deque>
#include <optional>
#include <vector>

namespace qm::remote {

/// Which stretches of a collection to ask for next. Pure: knows positions, not rows. A position is the unique key,
/// negated when walking from the newest, so that a walk always ascends.
///
/// With one page in flight it is plain keyset paging. With more, the far end is asked first and what lies before it is
/// cut into windows of keys, each about one page of rows; a window that holds more than a page leaves a remainder that
/// is asked next. Windows do not move when rows are deleted or added, which is what pages by number do.
class PagePlan
{
public:
    struct Options
    {
        std::optional<qint64> after; ///< start beyond this position
        int pageSize = 100;
        int smallestPage = 10;
        int largestPage = 300;
        int serverMaximum = 0; ///< 0 = none known
        bool parallel = false;
        std::chrono::milliseconds wantedTime{1500}; ///< for one page: it shrinks and grows to keep near
    };
    /// Positions in (after, upTo], ascending, at most \a rows. No bound = open.
    struct Ask
    {
        std::optional<qint64> after;
        std::optional<qint64> upTo;
        int rows = 0;
        bool farEnd = false; ///< one row, from the far end
    };
    struct Outcome
    {
        int received = 0;              ///< rows in the answer, whatever their keys
        qint64 total = 0;              ///< total_count of the answer
        std::vector<qint64> positions; ///< those inside the stretch, ascending, each once
        std::chrono::milliseconds took{0};
    };

    explicit PagePlan(const Options &options);

    /// The next stretch; nothing: answers have to come first, or, when nothing is in flight, the walk is over.
    [[nodiscard]] std::optional<Ask> take(bool nothingInFlight);
    /// In the order of the stretches.
    void answered(const Ask &ask, const Outcome &outcome);
    void farEndAnswered(std::optional<qint64> position);
    /// The server takes at most \a maximum rows. True: the stretch will be asked again in smaller pieces.
    [[nodiscard]] bool limited(const Ask &ask, int maximum);
    /// No answer came in time. True: the stretch will be asked again in smaller pieces, and no page will be as large
    /// again; false: they are small already.
    [[nodiscard]] bool late(const Ask &ask);

    [[nodiscard]] int pageSize() const { return m_pageSize; }

private:
    enum class Phase { Opening, OpeningAsked, FarEndDue, FarEndAsked, Walking };
    struct Region
    {
        std::optional<qint64> after;
        std::optional<qint64> upTo;
    };
    [[nodiscard]] static bool isWhole(const Ask &ask, const Outcome &outcome);
    [[nodiscard]] qint64 width() const;
    void adaptSize(const Ask &ask, const Outcome &outcome);
    void adaptDensity(const Ask &ask, const Outcome &outcome);
    void setPageSize(int rows);
    void askAgain(const Ask &ask);

    Options m_options;
    Phase m_phase = Phase::Opening;
    int m_pageSize;
    std::deque<Region> m_regions; ///< not asked yet, ascending
    std::optional<qint64> m_last; ///< of the opening page
    double m_density = 1.0;       ///< rows per key
    bool m_jump = false;          ///< the last window was empty: look for the next row instead of measuring the gap
};

} // namespace qm::remote
