// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "changes/plan.h"

#include <array>

namespace qm::changes {

/// Collects rows and cuts them into requests.
class PlanWriter
{
public:
    PlanWriter(const ShopValues &shop, const Limits &limits)
        : m_shop(shop)
        , m_limits(limits)
    {}

    /// Absent also where it is not known.
    [[nodiscard]] CellValue shopHas(const Cell &cell) const
    {
        const CellValue *value = m_shop.find(cell);
        return value ? *value : CellValue(Absent());
    }
    [[nodiscard]] CellValue wishOf(const Change &change) const
    {
        const CellValue now = shopHas(change.cell);
        return applied(change.edit, now).value_or(now);
    }
    [[nodiscard]] SentValue sent(const Change &change) const
    {
        const CellValue *now = m_shop.find(change.cell);
        return {change.id, now ? std::optional<CellValue>(*now) : std::nullopt, wishOf(change), change.edit};
    }

    void add(WriteKind kind, PlannedRow row) { m_rows[std::size_t(kind)].push_back(std::move(row)); }
    /// One request of its own.
    void add(WriteKind kind, PlannedRow row, const Scope &scope) { m_alone.push_back({kind, scope, {std::move(row)}}); }
    void refuse(qint64 changeId, PlanProblem problem) { m_plan.unplanned.push_back({changeId, problem}); }

    [[nodiscard]] Plan take();

private:
    static constexpr std::size_t kinds = std::size_t(WriteKind::Product) + 1;
    void cut(WriteKind kind);

    const ShopValues &m_shop;
    const Limits &m_limits;
    std::array<std::vector<PlannedRow>, kinds> m_rows;
    std::vector<PlannedWrite> m_alone;
    Plan m_plan;
};

} // namespace qm::changes
