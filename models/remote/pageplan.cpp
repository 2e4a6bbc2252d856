// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "remote/pageplan.h"

#include <algorithm>

namespace qm::remote {

PagePlan::PagePlan(const Options &options)
    : m_options(options)
    , m_pageSize(1)
{
    m_options.largestPage = std::max({m_options.largestPage, m_options.pageSize, 1});
    m_options.smallestPage = std::clamp(m_options.smallestPage, 1, std::max(1, m_options.pageSize));
    setPageSize(m_options.pageSize);
}

void PagePlan::setPageSize(int rows)
{
    const int largest =
        m_options.serverMaximum > 0 ? std::min(m_options.largestPage, m_options.serverMaximum) : m_options.largestPage;
    m_pageSize = std::clamp(rows, std::min(m_options.smallestPage, largest), largest);
}

std::optional<PagePlan::Ask> PagePlan::take(bool nothingInFlight)
{
    switch (m_phase) {
    case Phase::Opening:
        m_phase = Phase::OpeningAsked;
        return Ask{m_options.after, std::nullopt, m_pageSize};
    case Phase::FarEndDue:
        m_phase = Phase::FarEndAsked;
        return Ask{m_last, std::nullopt, 1, true};
    case Phase::OpeningAsked:
    case Phase::FarEndAsked:
        return std::nullopt;
    case Phase::Walking:
        break;
    }
    if (m_regions.empty()) {
        return std::nullopt;
    }
    Region &region = m_regions.front();
    if (!region.upTo) {
        // The open end comes last, when all before it has been read: then it also sees the rows added meanwhile.
        if (!nothingInFlight) {
            return std::nullopt;
        }
    } else if (!m_jump && *region.upTo - *region.after > width()) {
        const Ask ask{region.after, *region.after + width(), m_pageSize};
        region.after = ask.upTo;
        return ask;
    }
    m_jump = false;
    const Ask ask{region.after, region.upTo, m_pageSize};
    m_regions.pop_front();
    return ask;
}

/// Keys that probably hold one page of rows. Dense keys make it exact: as many keys as rows fit. Otherwise a little
/// less than a page is aimed at, because a window that overflows costs another request.
qint64 PagePlan::width() const
{
    const double keys = m_density > 0.9 ? m_pageSize : 0.9 * m_pageSize / m_density;
    return std::max<qint64>(1, static_cast<qint64>(std::min(keys, 1e15)));
}

/// Whether nothing is left in the stretch. A short page alone does not prove it: a shop may cut pages silently, but
/// then its total says so.
bool PagePlan::isWhole(const Ask &ask, const Outcome &outcome)
{
    if (outcome.positions.empty()) {
        return true; // empty, or an old server that repeats its last page (magento-facts 1.1)
    }
    if (ask.upTo && outcome.positions.back() >= *ask.upTo) {
        return true;
    }
    return outcome.received < ask.rows && outcome.total <= outcome.received;
}

void PagePlan::answered(const Ask &ask, const Outcome &outcome)
{
    adaptSize(ask, outcome);
    adaptDensity(ask, outcome);
    const bool whole = isWhole(ask, outcome);
    if (m_phase == Phase::OpeningAsked) {
        m_phase = Phase::Walking;
        if (!whole) {
            m_last = outcome.positions.back();
            m_phase = m_options.parallel ? Phase::FarEndDue : Phase::Walking;
            m_regions = {Region{m_last, std::nullopt}};
        }
        return;
    }
    if (!whole) {
        m_regions.push_front(Region{outcome.positions.back(), ask.upTo});
    }
    // A full-size window without a row: a gap. The short rest of an overfull one may well be empty.
    m_jump = outcome.positions.empty() && ask.upTo && 2 * (*ask.upTo - *ask.after) >= width();
}

void PagePlan::farEndAnswered(std::optional<qint64> position)
{
    m_phase = Phase::Walking;
    m_regions = {Region{m_last, std::nullopt}};
    if (position && *position > *m_last) {
        m_regions = {Region{m_last, position}, Region{position, std::nullopt}};
    }
}

bool PagePlan::limited(const Ask &ask, int maximum)
{
    if (maximum <= 0 || maximum >= ask.rows) {
        return false;
    }
    m_options.serverMaximum = m_options.serverMaximum > 0 ? std::min(m_options.serverMaximum, maximum) : maximum;
    setPageSize(std::min(m_pageSize, maximum));
    askAgain(ask);
    return true;
}

bool PagePlan::late(const Ask &ask)
{
    // In large steps: each try costs the shop as long as the time-out is.
    if (ask.farEnd || ask.rows < 2 * m_options.smallestPage) {
        return false;
    }
    m_options.largestPage = std::min(m_options.largestPage, ask.rows / 2);
    setPageSize(std::min(m_pageSize, std::max(ask.rows / 3, m_options.smallestPage)));
    askAgain(ask);
    return true;
}

void PagePlan::askAgain(const Ask &ask)
{
    if (m_phase == Phase::OpeningAsked) {
        m_phase = Phase::Opening;
    } else {
        m_regions.push_front(Region{ask.after, ask.upTo});
    }
}

void PagePlan::adaptSize(const Ask &ask, const Outcome &outcome)
{
    if (outcome.took > 2 * m_options.wantedTime) {
        setPageSize(std::min(m_pageSize, ask.rows / 2));
    } else if (outcome.took < m_options.wantedTime / 2 && outcome.received >= ask.rows && ask.rows == m_pageSize) {
        setPageSize(m_pageSize + std::max(1, m_pageSize / 2));
    }
}

void PagePlan::adaptDensity(const Ask &ask, const Outcome &outcome)
{
    if (outcome.positions.empty()) {
        return;
    }
    // The opening stretch may begin far below the first row, which says nothing about the rest.
    const bool opening = m_phase == Phase::OpeningAsked || !ask.after;
    const qint64 first = opening ? outcome.positions.front() : *ask.after + 1;
    const qint64 last = ask.upTo && isWhole(ask, outcome) ? *ask.upTo : outcome.positions.back();
    const double density =
        static_cast<double>(outcome.positions.size()) / static_cast<double>(std::max<qint64>(1, last - first + 1));
    m_density = opening ? density : 0.5 * m_density + 0.5 * density;
}

} // namespace qm::remote
