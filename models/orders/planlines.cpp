// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "orders/planner.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace qm::orders {

namespace {

void merge(std::vector<ActionLine> &lines, qint64 orderItemId, Decimal qty)
{
    const auto known = std::ranges::find(lines, orderItemId, &ActionLine::orderItemId);
    if (known == lines.end()) {
        lines.push_back({orderItemId, qty});
    } else {
        known->qty += qty;
    }
}

} // namespace

const DeskLine *Planner::lineOf(qint64 orderItemId) const
{
    const auto line = std::ranges::find(m_lines, orderItemId, &DeskLine::itemId);
    return line == m_lines.end() ? nullptr : &*line;
}

bool Planner::isNamed(const DeskLine &line, const WantedLine &wanted)
{
    return wanted.orderItemId != 0 ? line.itemId == wanted.orderItemId
                                   : line.sku.text().compare(wanted.sku, Qt::CaseInsensitive) == 0;
}

Planned<std::vector<ActionLine>> Planner::linesFor(const OrderWish &wish, bool DeskLine::*goesBy,
                                                   Decimal DeskLine::*open) const
{
    std::vector<ActionLine> lines;
    if (!wish.lines) {
        for (const DeskLine &line : m_lines) {
            if (line.*open > Decimal()) {
                lines.push_back({line.itemId, line.*open});
            }
        }
        return lines;
    }
    for (const WantedLine &wanted : *wish.lines) {
        if (const Planned<void> added = addWanted(lines, wanted, goesBy, open); !added) {
            return tl::unexpected(added.error());
        }
    }
    return lines;
}

/// The pieces of one SKU may stand in several lines.
Planned<void> Planner::addWanted(std::vector<ActionLine> &lines, const WantedLine &wanted, bool DeskLine::*goesBy,
                                 Decimal DeskLine::*open) const
{
    const QString name = wanted.orderItemId != 0 ? u"#%1"_s.arg(wanted.orderItemId) : wanted.sku;
    if (wanted.qty <= Decimal() && !wanted.isAll) {
        return blocked(ObstacleKind::NotPositive, name, {}, wanted.orderItemId);
    }
    bool isKnown = false;
    bool goes = false;
    Decimal left = wanted.qty;
    Decimal all;
    for (const DeskLine &line : m_lines) {
        if (!isNamed(line, wanted)) {
            continue;
        }
        isKnown = true;
        if (!(line.*goesBy)) {
            continue;
        }
        goes = true;
        const auto taken = std::ranges::find(lines, line.itemId, &ActionLine::orderItemId);
        const Decimal free = line.*open - (taken == lines.end() ? Decimal() : taken->qty);
        all += free;
        if (const Decimal here = wanted.isAll ? free : std::min(free, left); here > Decimal()) {
            merge(lines, line.itemId, here);
            left = left - here;
        }
    }
    if (!isKnown) {
        return blocked(ObstacleKind::NoSuchLine, name, {}, wanted.orderItemId);
    }
    if (!goes) {
        return blocked(ObstacleKind::NotThisLine, name, {}, wanted.orderItemId);
    }
    if (wanted.isAll ? all.isZero() : left > Decimal()) {
        return blocked(ObstacleKind::TooMany, name, all.toString(), wanted.orderItemId);
    }
    return {};
}

void Planner::deduct(const std::vector<ActionLine> &lines, Decimal DeskLine::*open)
{
    for (const ActionLine &taken : lines) {
        const auto line = std::ranges::find(m_lines, taken.orderItemId, &DeskLine::itemId);
        if (line != m_lines.end()) {
            (*line).*open = (*line).*open - taken.qty;
        }
    }
}

} // namespace qm::orders
