// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "orders/obstacle.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace qm::orders {

namespace {

constexpr std::array names{"already_on_hold"_L1,
                           "not_on_hold"_L1,
                           "already_canceled"_L1,
                           "nothing_to_cancel"_L1,
                           "nothing_to_invoice"_L1,
                           "nothing_to_ship"_L1,
                           "nothing_to_refund"_L1,
                           "already_tracked"_L1,
                           "already_shipped"_L1,
                           "already_has_status"_L1,
                           "on_hold"_L1,
                           "payment_review"_L1,
                           "canceled"_L1,
                           "closed"_L1,
                           "complete"_L1,
                           "only_virtual"_L1,
                           "locked"_L1,
                           "no_such_order"_L1,
                           "no_such_line"_L1,
                           "not_this_line"_L1,
                           "too_many"_L1,
                           "not_positive"_L1,
                           "empty_comment"_L1,
                           "empty_number"_L1,
                           "number_taken"_L1,
                           "no_such_shipment"_L1,
                           "no_such_invoice"_L1,
                           "no_such_source"_L1,
                           "not_enough_at_source"_L1,
                           "several_sources"_L1,
                           "offline_payment"_L1,
                           "no_transaction"_L1,
                           "not_this_status"_L1,
                           "unsettled"_L1,
                           "changed"_L1};
static_assert(names.size() == std::size_t(ObstacleKind::Changed) + 1);

using Kind = ObstacleKind;

std::optional<Obstacle> is(Kind kind)
{
    return Obstacle{kind, 0, {}, {}};
}

bool anyLine(const std::vector<DeskLine> &lines, Decimal DeskLine::*open)
{
    return std::ranges::any_of(lines, [open](const DeskLine &line) { return line.*open > Decimal(); });
}

/// Held and under review nothing goes on.
std::optional<Obstacle> standing(const Order &order)
{
    if (order.state == "canceled"_L1) {
        return is(Kind::Canceled);
    }
    if (order.state == "holded"_L1) {
        return is(Kind::OnHold);
    }
    if (order.state == "payment_review"_L1) {
        return is(Kind::PaymentReview);
    }
    return std::nullopt;
}

std::optional<Obstacle> over(const Order &order)
{
    if (order.state == "closed"_L1) {
        return is(Kind::Closed);
    }
    if (order.state == "complete"_L1) {
        return is(Kind::Complete);
    }
    return std::nullopt;
}

bool hasLocked(const Order &order, std::optional<bool> OrderItem::*lock)
{
    return std::ranges::any_of(order.items, [lock](const OrderItem &item) { return (item.*lock).value_or(false); });
}

std::optional<Obstacle> toInvoice(const Order &order, const std::vector<DeskLine> &lines)
{
    if (const auto found = standing(order)) {
        return found;
    }
    if (!anyLine(lines, &DeskLine::toInvoice)) {
        return is(hasLocked(order, &OrderItem::lockedDoInvoice) ? Kind::Locked : Kind::NothingToInvoice);
    }
    return over(order);
}

std::optional<Obstacle> toShip(const Order &order, const std::vector<DeskLine> &lines)
{
    if (const auto found = standing(order)) {
        return found;
    }
    if (std::ranges::none_of(lines, &DeskLine::isShipped)) {
        return is(Kind::OnlyVirtual);
    }
    if (!anyLine(lines, &DeskLine::toShip)) {
        return is(hasLocked(order, &OrderItem::lockedDoShip) ? Kind::Locked : Kind::NothingToShip);
    }
    return std::nullopt;
}

std::optional<Obstacle> toRefund(const Order &order, const std::vector<DeskLine> &lines)
{
    if (const auto found = standing(order)) {
        return found;
    }
    const Decimal paid = order.totalPaid.value_or(Decimal());
    const Decimal refunded = order.totalRefunded.value_or(Decimal());
    const bool isFree = order.grandTotal.isZero() && anyLine(lines, &DeskLine::toRefund);
    if (order.state == "closed"_L1 || (paid <= refunded && !isFree)) {
        return is(Kind::NothingToRefund);
    }
    return std::nullopt;
}

std::optional<Obstacle> toCancel(const Order &order, const std::vector<DeskLine> &lines)
{
    if (order.state == "canceled"_L1) {
        return is(Kind::AlreadyCanceled);
    }
    if (const auto found = standing(order)) {
        return found;
    }
    if (const auto found = over(order)) {
        return found;
    }
    if (!anyLine(lines, &DeskLine::toInvoice) && !hasLocked(order, &OrderItem::lockedDoInvoice)) {
        return is(Kind::NothingToCancel);
    }
    return std::nullopt;
}

std::optional<Obstacle> toHold(const Order &order)
{
    if (order.state == "holded"_L1) {
        return is(Kind::AlreadyOnHold);
    }
    const auto found = standing(order);
    return found ? found : over(order);
}

QString translated(const char *text)
{
    return QCoreApplication::translate("Obstacle", text);
}

const char *textOf(Kind kind)
{
    switch (kind) {
    case Kind::AlreadyOnHold:
        return QT_TRANSLATE_NOOP("Obstacle", "The order is on hold already.");
    case Kind::NotOnHold:
        return QT_TRANSLATE_NOOP("Obstacle", "The order is not on hold.");
    case Kind::AlreadyCanceled:
        return QT_TRANSLATE_NOOP("Obstacle", "The order is canceled already.");
    case Kind::NothingToCancel:
        return QT_TRANSLATE_NOOP("Obstacle", "Nothing is left to cancel: refund what was invoiced.");
    case Kind::NothingToInvoice:
        return QT_TRANSLATE_NOOP("Obstacle", "Nothing is left to invoice.");
    case Kind::NothingToShip:
        return QT_TRANSLATE_NOOP("Obstacle", "Nothing is left to ship.");
    case Kind::NothingToRefund:
        return QT_TRANSLATE_NOOP("Obstacle", "Nothing is left to refund.");
    case Kind::AlreadyTracked:
        return QT_TRANSLATE_NOOP("Obstacle", "The order has a parcel with the number %1 already.");
    case Kind::ShippedBefore:
        return QT_TRANSLATE_NOOP("Obstacle", "An earlier import of %1 shipped the same pieces of the order.");
    case Kind::AlreadyHasStatus:
        return QT_TRANSLATE_NOOP("Obstacle", "The order has the status %1 already.");
    case Kind::OnHold:
        return QT_TRANSLATE_NOOP("Obstacle", "The order is on hold. Take it off hold first.");
    case Kind::PaymentReview:
        return QT_TRANSLATE_NOOP("Obstacle", "The payment provider is reviewing the order. Wait for the result.");
    case Kind::Canceled:
        return QT_TRANSLATE_NOOP("Obstacle", "The order is canceled.");
    case Kind::Closed:
        return QT_TRANSLATE_NOOP("Obstacle", "The order is closed.");
    case Kind::Complete:
        return QT_TRANSLATE_NOOP("Obstacle", "The order is complete.");
    case Kind::OnlyVirtual:
        return QT_TRANSLATE_NOOP("Obstacle", "Nothing in the order is shipped: its goods are virtual.");
    case Kind::Locked:
        return QT_TRANSLATE_NOOP("Obstacle", "An extension of the shop has locked the lines that are open.");
    case Kind::NoSuchOrder:
        return QT_TRANSLATE_NOOP("Obstacle", "The shop has no such order.");
    case Kind::NoSuchLine:
        return QT_TRANSLATE_NOOP("Obstacle", "The order has no line with %1.");
    case Kind::NotThisLine:
        return QT_TRANSLATE_NOOP("Obstacle", "%1 cannot be named by itself: use the line of the set it belongs to, or "
                                             "the lines of its parts.");
    case Kind::TooMany:
        return QT_TRANSLATE_NOOP("Obstacle", "Only %2 are open of %1.");
    case Kind::NotPositive:
        return QT_TRANSLATE_NOOP("Obstacle", "The quantity of %1 has to be more than 0.");
    case Kind::EmptyComment:
        return QT_TRANSLATE_NOOP("Obstacle", "The comment is empty.");
    case Kind::EmptyNumber:
        return QT_TRANSLATE_NOOP("Obstacle", "A parcel has no tracking number.");
    case Kind::NumberTaken:
        return QT_TRANSLATE_NOOP("Obstacle", "A shipment has the tracking number %1 already, and not everything that "
                                             "is wanted in it. Ship the rest with another number or without one.");
    case Kind::NoSuchShipment:
        return QT_TRANSLATE_NOOP("Obstacle", "The order has no such shipment.");
    case Kind::NoSuchInvoice:
        return QT_TRANSLATE_NOOP("Obstacle", "The order has no such invoice. Choose one of its invoices.");
    case Kind::NoSuchSource:
        return QT_TRANSLATE_NOOP("Obstacle", "The source %1 does not serve the order's stock.");
    case Kind::NotEnoughAtSource:
        return QT_TRANSLATE_NOOP("Obstacle", "The sources of the order have only %2 of %1.");
    case Kind::SeveralSources:
        return QT_TRANSLATE_NOOP("Obstacle",
                                 "The goods come from several sources. Say which source each parcel is of.");
    case Kind::OfflinePayment:
        return QT_TRANSLATE_NOOP("Obstacle", "No money moves online with the payment method %1.");
    case Kind::NoTransaction:
        return QT_TRANSLATE_NOOP("Obstacle", "The invoice was not captured online. Refund it offline.");
    case Kind::NotThisStatus:
        return QT_TRANSLATE_NOOP("Obstacle", "The order's state does not have the status %1.");
    case Kind::Unsettled:
        return QT_TRANSLATE_NOOP("Obstacle", "It is not known whether an earlier action arrived. Settle that first.");
    case Kind::Changed:
        return QT_TRANSLATE_NOOP("Obstacle", "The order has changed since this was planned. Plan it again.");
    }
    return "";
}

} // namespace

QLatin1StringView toString(ObstacleKind kind)
{
    return names[std::size_t(kind)];
}

bool isDone(ObstacleKind kind)
{
    return kind <= Kind::AlreadyHasStatus;
}

QString explain(const Obstacle &obstacle)
{
    if (obstacle.kind == Kind::NoSuchSource && obstacle.what.isEmpty()) {
        return translated(QT_TRANSLATE_NOOP("Obstacle", "No source that is enabled serves the order's stock."));
    }
    if (obstacle.kind == Kind::NotEnoughAtSource && Decimal::fromText(obstacle.open) == Decimal()) {
        return translated(QT_TRANSLATE_NOOP("Obstacle", "No source of the order has any of %1.")).arg(obstacle.what);
    }
    QString text = translated(textOf(obstacle.kind));
    if (text.contains("%1"_L1)) {
        text = text.contains("%2"_L1) ? text.arg(obstacle.what, obstacle.open) : text.arg(obstacle.what);
    }
    return text;
}

std::optional<Obstacle> obstacleTo(OrderActionKind kind, const Order &order, const ShippedSeparately &separately)
{
    switch (kind) {
    case OrderActionKind::Comment:
    case OrderActionKind::Status:
    case OrderActionKind::Track:
        return std::nullopt;
    case OrderActionKind::Hold:
        return toHold(order);
    case OrderActionKind::Unhold:
        return order.state == "holded"_L1 ? std::nullopt : is(Kind::NotOnHold);
    case OrderActionKind::Cancel:
        return toCancel(order, deskLines(order, separately));
    case OrderActionKind::Invoice:
        return toInvoice(order, deskLines(order, separately));
    case OrderActionKind::Shipment:
        return toShip(order, deskLines(order, separately));
    case OrderActionKind::CreditMemo:
        return toRefund(order, deskLines(order, separately));
    }
    return std::nullopt;
}

} // namespace qm::orders
