// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "orders/orderplan.h"

#include <QSet>

#include <span>

#include <tl/expected.hpp>

namespace qm::orders {

template <typename T>
using Planned = tl::expected<T, Obstacle>;

[[nodiscard]] inline tl::unexpected<Obstacle> blocked(ObstacleKind kind, QString what = {}, QString open = {},
                                                      qint64 orderItemId = 0)
{
    return tl::unexpected<Obstacle>(Obstacle{kind, orderItemId, std::move(what), std::move(open)});
}

/// One order's plan on its way: what is open gets less with each wish.
class Planner
{
public:
    Planner(const OrderSight &sight, const DeskFacts &facts);

    void add(std::size_t index, const OrderWish &wish);
    [[nodiscard]] OrderPlan take() { return std::move(m_plan); }

private:
    using Works = std::vector<OrderWork>;

    // orderplan.cpp
    [[nodiscard]] Planned<Works> plan(const OrderWish &wish);
    [[nodiscard]] Planned<Works> comment(const OrderWish &wish) const;
    [[nodiscard]] Planned<Works> status(const OrderWish &wish) const;
    [[nodiscard]] Planned<Works> invoice(const OrderWish &wish);
    [[nodiscard]] Planned<Works> creditMemo(const OrderWish &wish);
    [[nodiscard]] Planned<Works> track(const OrderWish &wish);
    [[nodiscard]] Planned<const Invoice *> invoiceFor(const OrderWish &wish) const;
    [[nodiscard]] const std::vector<CreditMemo> &memos() const;
    [[nodiscard]] Planned<void> checkOnline() const;
    [[nodiscard]] Planned<void> checkNumbers(const OrderWish &wish) const;
    [[nodiscard]] std::optional<MoneyStep> moneyOf(const OrderWork &work) const;

    // planlines.cpp: from what somebody names to lines that documents go by
    [[nodiscard]] Planned<std::vector<ActionLine>> linesFor(const OrderWish &wish, bool DeskLine::*goesBy,
                                                            Decimal DeskLine::*open) const;
    [[nodiscard]] Planned<void> addWanted(std::vector<ActionLine> &lines, const WantedLine &wanted,
                                          bool DeskLine::*goesBy, Decimal DeskLine::*open) const;
    void deduct(const std::vector<ActionLine> &lines, Decimal DeskLine::*open);
    [[nodiscard]] static bool isNamed(const DeskLine &line, const WantedLine &wanted);
    [[nodiscard]] const DeskLine *lineOf(qint64 orderItemId) const;

    // planshipments.cpp: from which source
    [[nodiscard]] Planned<Works> shipments(const OrderWish &wish);
    [[nodiscard]] bool isShippedAlready(const OrderWish &wish) const;
    [[nodiscard]] bool takeShippedBefore(const OrderWish &wish);
    [[nodiscard]] bool isOf(const OrderWish &wish, std::span<const UnnumberedParcel> parcels) const;
    [[nodiscard]] bool takeHeld(QHash<qint64, Decimal> &held, const WantedLine &wanted) const;
    [[nodiscard]] Planned<Works> fromSources(const OrderWish &wish, const std::vector<ActionLine> &lines);
    [[nodiscard]] std::vector<SourceOffer> offers(const QStringList &sources,
                                                  const std::vector<ActionLine> &lines) const;
    [[nodiscard]] Decimal piecesAt(const DeskLine &line, const QString &source) const;
    void takeFrom(const DeskLine &line, const QString &source, Decimal pieces);
    [[nodiscard]] bool isKept(const DeskLine &line) const;

    const OrderSight &m_sight;
    DeskFacts m_facts; ///< what lies where gets less too
    std::vector<DeskLine> m_lines;
    QSet<QString> m_numbers; ///< of parcels, those that were planned with them
    OrderPlan m_plan;
};

} // namespace qm::orders
