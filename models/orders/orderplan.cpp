// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "orders/orderplan.h"

#include "orders/documentsums.h"
#include "orders/planner.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace qm::orders {

namespace {

/// With these no money moves online; of all others the payment provider decides.
bool isOfflineMethod(const QString &method)
{
    static constexpr std::array offline{"checkmo"_L1, "banktransfer"_L1, "cashondelivery"_L1, "purchaseorder"_L1,
                                        "free"_L1};
    return std::ranges::find(offline, method) != offline.end();
}

std::vector<ActionLine> linesOf(const OrderWork &work)
{
    return std::visit(
        [](const auto &one) {
            if constexpr (requires { one.lines; }) {
                return one.lines;
            } else {
                return std::vector<ActionLine>();
            }
        },
        work);
}

Decimal DeskLine::*openOf(OrderActionKind kind)
{
    return kind == OrderActionKind::Invoice    ? &DeskLine::toInvoice
           : kind == OrderActionKind::Shipment ? &DeskLine::toShip
                                               : &DeskLine::toRefund;
}

} // namespace

Planner::Planner(const OrderSight &sight, const DeskFacts &facts)
    : m_sight(sight)
    , m_facts(facts)
    , m_lines(deskLines(sight.order, facts.separately))
{
    m_plan.order = nameOf(sight.order);
    m_plan.state = sight.order.state;
    m_plan.status = sight.order.status;
    m_plan.paymentMethod = paymentMethodOf(sight.order);
    for (const Shipment &shipment : sight.shipments.value_or(std::vector<Shipment>())) {
        for (const ShipmentTrack &known : shipment.tracks) {
            m_numbers.insert(known.trackNumber);
        }
    }
}

void Planner::add(std::size_t index, const OrderWish &wish)
{
    Planned<Works> works = plan(wish);
    if (!works) {
        m_plan.blocked.push_back({index, works.error()});
        return;
    }
    for (OrderWork &work : *works) {
        std::optional<MoneyStep> money = moneyOf(work);
        deduct(linesOf(work), openOf(kindOf(work)));
        std::vector<qint64> open = openBeside(work, m_sight);
        m_plan.actions.push_back({std::move(work), std::move(money), index, std::move(open)});
    }
}

Planned<Planner::Works> Planner::plan(const OrderWish &wish)
{
    if (const Planned<void> may = checkNumbers(wish); !may) {
        return tl::unexpected(may.error());
    }
    if (const std::optional<Obstacle> found = obstacleTo(wish.kind, m_sight.order, m_facts.separately)) {
        return tl::unexpected(*found);
    }
    if (m_facts.isUnsettled) {
        return blocked(ObstacleKind::Unsettled);
    }
    switch (wish.kind) {
    case OrderActionKind::Comment:
        return comment(wish);
    case OrderActionKind::Status:
        return status(wish);
    case OrderActionKind::Hold:
        return Works{HoldAction()};
    case OrderActionKind::Unhold:
        return Works{UnholdAction()};
    case OrderActionKind::Cancel:
        return Works{CancelAction()};
    case OrderActionKind::Invoice:
        return invoice(wish);
    case OrderActionKind::Shipment:
        return shipments(wish);
    case OrderActionKind::CreditMemo:
        return creditMemo(wish);
    case OrderActionKind::Track:
        return track(wish);
    }
    return Works();
}

/// Parcels are told by their numbers. A number that is known is no proof that the goods went out with it: of a file's
/// rows one may have been left out, and the shop cuts what is too many.
Planned<void> Planner::checkNumbers(const OrderWish &wish) const
{
    QString known;
    for (const ActionTrack &parcel : wish.tracks) {
        if (parcel.number.trimmed().isEmpty()) {
            return blocked(ObstacleKind::EmptyNumber);
        }
        if (known.isEmpty() && m_numbers.contains(parcel.number)) {
            known = parcel.number;
        }
    }
    if (known.isEmpty()) {
        return {};
    }
    const bool isDone = wish.kind != OrderActionKind::Shipment || isShippedAlready(wish);
    return blocked(isDone ? ObstacleKind::AlreadyTracked : ObstacleKind::NumberTaken, known);
}

Planned<Planner::Works> Planner::comment(const OrderWish &wish) const
{
    if (wish.remark.text.trimmed().isEmpty()) {
        return blocked(ObstacleKind::EmptyComment);
    }
    return Works{CommentAction{wish.remark}};
}

Planned<Planner::Works> Planner::status(const OrderWish &wish) const
{
    if (wish.status == m_sight.order.status) {
        return blocked(ObstacleKind::AlreadyHasStatus, wish.status);
    }
    const auto known = m_facts.statuses.constFind(m_sight.order.state);
    if (wish.status.isEmpty() || (known != m_facts.statuses.cend() && !known->contains(wish.status))) {
        return blocked(ObstacleKind::NotThisStatus, wish.status);
    }
    return Works{StatusAction{wish.status, wish.remark}};
}

Planned<void> Planner::checkOnline() const
{
    const QString method = m_sight.order.payment ? m_sight.order.payment->method : QString();
    if (isOfflineMethod(method)) {
        return blocked(ObstacleKind::OfflinePayment, m_plan.paymentMethod);
    }
    return {};
}

Planned<Planner::Works> Planner::invoice(const OrderWish &wish)
{
    if (wish.isOnline) {
        if (const Planned<void> may = checkOnline(); !may) {
            return tl::unexpected(may.error());
        }
    }
    Planned<std::vector<ActionLine>> lines = linesFor(wish, &DeskLine::isPriced, &DeskLine::toInvoice);
    if (!lines) {
        return tl::unexpected(lines.error());
    }
    if (lines->empty()) {
        return blocked(ObstacleKind::NothingToInvoice);
    }
    return Works{InvoiceAction{std::move(*lines), wish.isOnline, wish.remark}};
}

Planned<const Invoice *> Planner::invoiceFor(const OrderWish &wish) const
{
    const Invoice *found = nullptr;
    for (std::size_t i = 0; m_sight.invoices && i < m_sight.invoices->size(); ++i) {
        const Invoice &one = (*m_sight.invoices)[i];
        if (wish.invoiceId != 0 ? one.entityId == wish.invoiceId : !one.transactionId.isEmpty()) {
            if (found) {
                return blocked(ObstacleKind::NoSuchInvoice); // several: somebody has to choose
            }
            found = &one;
        }
    }
    if (!found) {
        return blocked(wish.invoiceId != 0 ? ObstacleKind::NoSuchInvoice : ObstacleKind::NoTransaction);
    }
    if (wish.isOnline && found->transactionId.isEmpty()) {
        return blocked(ObstacleKind::NoTransaction);
    }
    return found;
}

const std::vector<CreditMemo> &Planner::memos() const
{
    static const std::vector<CreditMemo> none;
    return m_sight.creditMemos ? *m_sight.creditMemos : none;
}

Planned<Planner::Works> Planner::creditMemo(const OrderWish &wish)
{
    CreditMemoAction work;
    work.isOnline = wish.isOnline;
    work.remark = wish.remark;
    work.adjustmentPositive = wish.adjustmentPositive;
    work.adjustmentNegative = wish.adjustmentNegative;
    std::vector<DeskLine> all = m_lines;
    if (wish.isOnline || wish.invoiceId != 0) {
        if (const Planned<void> may = wish.isOnline ? checkOnline() : Planned<void>(); !may) {
            return tl::unexpected(may.error());
        }
        const Planned<const Invoice *> paid = invoiceFor(wish);
        if (!paid) {
            return tl::unexpected(paid.error());
        }
        work.invoiceId = (*paid)->entityId;
        const std::vector<ActionLine> ofInvoice = openToRefund(m_sight.order, **paid, memos());
        for (DeskLine &line : m_lines) { // an invoice's refund takes what is of it
            const auto open = std::ranges::find(ofInvoice, line.itemId, &ActionLine::orderItemId);
            line.toRefund = open == ofInvoice.end() ? Decimal() : std::min(line.toRefund, open->qty);
        }
    }
    Planned<std::vector<ActionLine>> lines = linesFor(wish, &DeskLine::isPriced, &DeskLine::toRefund);
    const bool isWhole = !wish.lines;
    m_lines = std::move(all);
    if (!lines) {
        return tl::unexpected(lines.error());
    }
    work.lines = std::move(*lines);
    work.shippingAmount = wish.shippingAmount ? wish.shippingAmount : isWhole ? std::nullopt : std::optional(Decimal());
    if (wish.returnToStock) {
        for (const ActionLine &line : work.lines) {
            work.returnToStock.push_back(line.orderItemId);
        }
    }
    if (work.lines.empty()) { // amounts only; an empty list would be everything (magento-facts 4.18)
        if (isWhole && work.adjustmentPositive.isZero() && !wish.shippingAmount) {
            return blocked(ObstacleKind::NothingToRefund);
        }
        const auto priced = std::ranges::find_if(m_lines, &DeskLine::isPriced);
        if (priced != m_lines.end()) {
            work.lines.push_back({priced->itemId, Decimal()});
        }
    }
    return Works{std::move(work)};
}

Planned<Planner::Works> Planner::track(const OrderWish &wish)
{
    const std::vector<Shipment> shipments = m_sight.shipments.value_or(std::vector<Shipment>());
    const auto newest = std::ranges::max_element(shipments, {}, &Shipment::entityId);
    const auto named = std::ranges::find(shipments, wish.shipmentId, &Shipment::entityId);
    const auto found = wish.shipmentId == 0 ? newest : named;
    if (found == shipments.end()) {
        return blocked(ObstacleKind::NoSuchShipment);
    }
    Works works;
    for (const ActionTrack &parcel : wish.tracks) {
        works.push_back(TrackAction{found->entityId, parcel});
        m_numbers.insert(parcel.number);
    }
    return works.empty() ? Planned<Works>(blocked(ObstacleKind::EmptyNumber)) : Planned<Works>(std::move(works));
}

std::optional<MoneyStep> Planner::moneyOf(const OrderWork &work) const
{
    if (!movesMoney(work)) {
        return std::nullopt;
    }
    const Order &order = m_sight.order;
    MoneyStep step{m_plan.paymentMethod, {}, {}, order.orderCurrencyCode};
    if (const auto *invoice = std::get_if<InvoiceAction>(&work)) {
        step.transactionId = order.payment ? order.payment->lastTransId : QString();
        step.amount = sumsOf(*invoice, m_sight).total.order;
    } else if (const auto *memo = std::get_if<CreditMemoAction>(&work)) {
        const auto paid = std::ranges::find(*m_sight.invoices, memo->invoiceId, &Invoice::entityId);
        step.transactionId = paid == m_sight.invoices->end() ? QString() : paid->transactionId;
        step.amount = sumsOf(*memo, m_sight).total.order;
    }
    return step;
}

OrderPlan planOrder(const OrderSight &sight, std::span<const OrderWish> wishes, const DeskFacts &facts)
{
    Planner planner(sight, facts);
    for (std::size_t i = 0; i < wishes.size(); ++i) {
        planner.add(i, wishes[i]);
    }
    OrderPlan plan = planner.take();
    for (const qint64 product : bundlesToAsk(sight.order)) {
        if (const auto known = facts.separately.constFind(product); known != facts.separately.constEnd()) {
            plan.separately.insert(product, *known);
        }
    }
    return plan;
}

int countBlocked(std::span<const OrderPlan> plans, ObstacleKind kind)
{
    const auto isOfKind = [kind](const OrderPlan::Blocked &blocked) { return blocked.obstacle.kind == kind; };
    int count = 0;
    for (const OrderPlan &plan : plans) {
        count += int(std::ranges::count_if(plan.blocked, isOfKind));
    }
    return count;
}

std::optional<Obstacle> objectionNow(const OrderWork &work, const OrderSight &now, const ShippedSeparately &separately)
{
    const OrderActionKind kind = kindOf(work);
    if (std::optional<Obstacle> found = obstacleTo(kind, now.order, separately)) {
        return found;
    }
    const std::vector<DeskLine> lines = deskLines(now.order, separately);
    for (const ActionLine &wanted : linesOf(work)) {
        const auto line = std::ranges::find(lines, wanted.orderItemId, &DeskLine::itemId);
        if (line == lines.end()) {
            return Obstacle{ObstacleKind::Changed, wanted.orderItemId, {}, {}};
        }
        if ((*line).*openOf(kind) < wanted.qty) {
            return Obstacle{ObstacleKind::TooMany, wanted.orderItemId, line->sku.text(),
                            ((*line).*openOf(kind)).toString()};
        }
    }
    return std::nullopt;
}

} // namespace qm::orders
