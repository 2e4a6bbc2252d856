// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "orders/finding.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace qm::orders {

namespace {

using Images = std::optional<std::vector<DocumentImage>>;

Finding arrived()
{
    Finding finding;
    finding.arrival = Arrival::Arrived;
    return finding;
}

Finding notThere()
{
    Finding finding;
    finding.arrival = Arrival::NotThere;
    return finding;
}

Finding cannotTell(QString why)
{
    Finding finding;
    finding.why = std::move(why);
    return finding;
}

Finding arrivedIf(bool isThere)
{
    return isThere ? arrived() : notThere();
}

Decimal canceledOf(const OrderImage &image)
{
    Decimal sum;
    for (const LineImage &line : image.lines) {
        sum += line.canceled;
    }
    return sum;
}

Decimal piecesOf(const DocumentImage &document, qint64 orderItemId)
{
    Decimal sum;
    for (const ActionLine &line : document.lines) {
        sum += line.orderItemId == orderItemId ? line.qty : Decimal();
    }
    return sum;
}

const DocumentImage *withMarkerIn(const Images &documents, const QString &marker)
{
    if (!documents) {
        return nullptr;
    }
    const auto found = std::ranges::find_if(
        *documents, [&marker](const DocumentImage &document) { return document.markers.contains(marker); });
    return found == documents->end() ? nullptr : &*found;
}

bool isIn(const std::vector<DocumentImage> &documents, qint64 id)
{
    return std::ranges::find(documents, id, &DocumentImage::entityId) != documents.end();
}

Finding foundAs(const DocumentImage &document, const std::vector<ActionLine> &asked)
{
    Finding finding = arrived();
    finding.documentId = document.entityId;
    finding.incrementId = document.incrementId;
    for (const ActionLine &line : asked) {
        if (const Decimal there = piecesOf(document, line.orderItemId); there < line.qty) {
            finding.missing.push_back({line.orderItemId, line.qty - there});
        }
    }
    return finding;
}

/// Whether more was done of a line than before.
bool grew(const OrderImage &before, const OrderImage &after, Decimal LineImage::*pieces)
{
    return std::ranges::any_of(after.lines, [&](const LineImage &line) {
        const auto earlier = std::ranges::find(before.lines, line.itemId, &LineImage::itemId);
        return earlier != before.lines.end() && line.*pieces > (*earlier).*pieces;
    });
}

struct Search
{
    const QString &marker;
    const OrderImage &before;
    const OrderImage &after;
    qint64 answered;
};

Finding findDocument(const Search &search, Images OrderImage::*kind, Decimal LineImage::*pieces,
                     const std::vector<ActionLine> &asked)
{
    const Images &then = search.before.*kind;
    const Images &now = search.after.*kind;
    if (const DocumentImage *marked = withMarkerIn(now, search.marker)) {
        return foundAs(*marked, asked);
    }
    if (!then || !now) {
        return cannotTell(QCoreApplication::translate("Finding", "The order's documents could not be read."));
    }
    bool othersDid = false;
    for (const DocumentImage &document : *now) {
        if (isIn(*then, document.entityId)) {
            continue;
        }
        if (document.entityId == search.answered) {
            return foundAs(document, asked);
        }
        if (document.markers.isEmpty()) {
            return cannotTell(QCoreApplication::translate("Finding", "The document %1 was made at the same time and "
                                                                     "may be this one or somebody else's.")
                                  .arg(document.incrementId));
        }
        othersDid = true; // another action's, by its marker
    }
    if (search.answered != 0) {
        return cannotTell(QCoreApplication::translate("Finding", "The shop answered with the document %1 and does not "
                                                                 "show it among the order's.")
                              .arg(search.answered));
    }
    if (!othersDid && grew(search.before, search.after, pieces)) {
        return cannotTell(QCoreApplication::translate("Finding", "The order's quantities have changed, and there is no "
                                                                 "new document."));
    }
    return notThere();
}

/// A payment that the shop knows of and no document of ours beside it.
Finding withoutMoney(const Search &search, Finding finding)
{
    const auto &then = search.before.transactions;
    const auto &now = search.after.transactions;
    const bool isNew = then && now && std::ranges::any_of(*now, [&then](qint64 id) {
                           return std::ranges::find(*then, id) == then->end();
                       });
    if (finding.arrival == Arrival::NotThere && isNew) {
        return cannotTell(
            QCoreApplication::translate("Finding", "There is a new transaction, and no document for it."));
    }
    return finding;
}

qsizetype countOf(const OrderImage &image, const TrackAction &work)
{
    qsizetype count = 0;
    for (const DocumentImage &shipment : image.shipments.value_or(std::vector<DocumentImage>())) {
        if (shipment.entityId == work.shipmentId) {
            count += std::ranges::count(shipment.tracks, work.track.number, &ActionTrack::number);
        }
    }
    return count;
}

struct Find
{
    const Search &search;

    [[nodiscard]] Finding marked() const { return arrivedIf(search.after.markers.contains(search.marker)); }

    Finding operator()(const CommentAction &) const { return marked(); }
    Finding operator()(const StatusAction &) const { return marked(); }
    Finding operator()(HoldAction) const { return arrivedIf(search.after.state == "holded"_L1); }
    Finding operator()(UnholdAction) const { return arrivedIf(search.after.state != "holded"_L1); }
    Finding operator()(CancelAction) const
    {
        return arrivedIf(search.after.state == "canceled"_L1 || canceledOf(search.after) > canceledOf(search.before));
    }
    Finding operator()(const InvoiceAction &work) const
    {
        const Finding found = findDocument(search, &OrderImage::invoices, &LineImage::invoiced, work.lines);
        return work.isOnline ? withoutMoney(search, found) : found;
    }
    Finding operator()(const ShipmentAction &work) const
    {
        return findDocument(search, &OrderImage::shipments, &LineImage::shipped, work.lines);
    }
    Finding operator()(const CreditMemoAction &work) const
    {
        const Finding found = findDocument(search, &OrderImage::creditMemos, &LineImage::refunded, work.lines);
        return work.isOnline ? withoutMoney(search, found) : found;
    }
    Finding operator()(const TrackAction &work) const
    {
        if (!search.after.shipments) {
            return cannotTell(QCoreApplication::translate("Finding", "The order's documents could not be read."));
        }
        return arrivedIf(countOf(search.after, work) > countOf(search.before, work));
    }
};

struct There
{
    const QString &marker;
    const OrderImage &now;

    bool operator()(const CommentAction &) const { return now.markers.contains(marker); }
    bool operator()(const StatusAction &) const { return now.markers.contains(marker); }
    bool operator()(HoldAction) const { return now.state == "holded"_L1; }
    bool operator()(UnholdAction) const { return now.state != "holded"_L1; }
    bool operator()(CancelAction) const { return now.state == "canceled"_L1; }
    bool operator()(const InvoiceAction &) const { return withMarkerIn(now.invoices, marker) != nullptr; }
    bool operator()(const ShipmentAction &) const { return withMarkerIn(now.shipments, marker) != nullptr; }
    bool operator()(const CreditMemoAction &) const { return withMarkerIn(now.creditMemos, marker) != nullptr; }
    bool operator()(const TrackAction &work) const { return countOf(now, work) > 0; }
};

/// Whether that is said before the payment provider is asked. Told by its shape, because texts are in the shop's
/// language: what fails from there on is caught and told in one sentence without anything filled in
/// (magento-facts 4.3), while a document is refused line by line, and a quantity with what it is about (observed 28,
/// 29).
bool isSaidBeforeMoney(const Error &error)
{
    static constexpr std::array sure{"Invoice Document Validation Error(s):"_L1,
                                     "Creditmemo Document Validation Error(s):"_L1, "Decoding error"_L1};
    const bool isKnown =
        std::ranges::any_of(sure, [&error](QLatin1StringView text) { return error.message.startsWith(text); });
    return isKnown || error.message.trimmed().contains(u'\n') || !error.parameters.isEmpty();
}

} // namespace

Finding findWork(const OrderWork &work, const QString &marker, const OrderImage &before, const OrderImage &after,
                 qint64 answered)
{
    const Search search{marker, before, after, answered};
    return std::visit(Find{search}, work);
}

bool isThere(const OrderWork &work, const QString &marker, const OrderImage &now)
{
    return std::visit(There{marker, now}, work);
}

bool isSureRefusal(const OrderWork &work, const Error &error)
{
    switch (error.kind) {
    case ErrorKind::Auth:
    case ErrorKind::Permission:
    case ErrorKind::NotFound:
    case ErrorKind::NoRoute:
    case ErrorKind::RateLimited:
        return true;
    case ErrorKind::Validation:
        return !movesMoney(work) || isSaidBeforeMoney(error);
    case ErrorKind::Busy: // rolled back, but who knows what was outside
        return !movesMoney(work);
    case ErrorKind::Server: // the request is over, and what came of it is in the order
        return !movesMoney(work) && error.httpStatus == 500;
    case ErrorKind::Network:
    case ErrorKind::Timeout:
    case ErrorKind::Tls:
    case ErrorKind::Conflict:
    case ErrorKind::Maintenance:
    case ErrorKind::Protocol:
    case ErrorKind::Storage:
    case ErrorKind::Damaged:
    case ErrorKind::Cancelled:
        return false;
    }
    return false;
}

} // namespace qm::orders
