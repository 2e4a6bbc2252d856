// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/sales/collections.h"
#include "practice/sales/documentinput.h"
#include "practice/sales/documentpieces.h"
#include "practice/sales/orderroutes.h"
#include "practice/sales/orderrules.h"
#include "practice/sales/orderwork.h"
#include "practice/sales/salesstock.h"
#include "practice/sales/writers.h"
#include "practice/shop.h"

#include <algorithm>
#include <array>
#include <numeric>

namespace qm::practice {
namespace {

/// Lines of a bundle that the request names though its parts go by another one.
void checkBundles(const SalesOrder &order, const DocumentInput &input, std::vector<std::string> &messages)
{
    const auto &lines = order.basket->lines;
    const auto say = [&](const BasketLine &bundle, const char *type, const char *what) {
        messages.push_back("Cannot create shipment as bundle product \"" + bundle.sku + "\" has shipment type \"" +
                           type + "\". " + what + " should be shipped instead.");
    };
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const auto asked = input.items.find(order.itemId(i));
        if (asked == input.items.end() || asked->second <= 0) {
            continue;
        }
        const BasketLine &line = lines[i];
        if (line.hasChildren && line.product.type == ProductType::Bundle && line.product.shipSeparately) {
            say(line, "Separately", "Bundle product options");
        }
        if (line.parent >= 0) {
            const BasketLine &parent = lines[static_cast<std::size_t>(line.parent)];
            if (parent.product.type == ProductType::Bundle && !parent.product.shipSeparately) {
                say(parent, "Together", "Bundle product itself");
            }
        }
    }
}

void validate(const SalesOrder &order, const DocumentInput &input, const std::vector<int> &pieces)
{
    std::vector<std::string> messages;
    constexpr std::array<std::string_view, 3> refused{"payment_review", "holded", "canceled"};
    const bool held = std::find(refused.begin(), refused.end(), order.state) != refused.end();
    if (held) {
        messages.push_back("A shipment cannot be created when an order has a status of " + order.status);
    } else if (!canShip(order)) {
        messages.emplace_back("The order does not allow a shipment to be created.");
    }
    if (std::accumulate(pieces.begin(), pieces.end(), 0) <= 0) {
        messages.emplace_back("You can't create a shipment without products.");
    }
    if (std::any_of(input.tracks.begin(), input.tracks.end(),
                    [](const SalesTrack &track) { return track.number.empty(); })) {
        messages.emplace_back("Please enter a tracking number.");
    }
    checkBundles(order, input, messages);
    refuseWith("Shipment", messages);
}

void addTracks(OrderWork &work, const Call &call, qint64 shipmentId, const std::vector<SalesTrack> &tracks)
{
    // The seed's tracks have up to two ids for each shipment.
    qint64 id = 2 * work.book().seedCount(SalesPart::Shipments) + 1 + call.shop.sales().trackCount();
    for (SalesTrack track : tracks) {
        track.id = ++id;
        track.shipmentId = shipmentId;
        track.created = work.now();
        work.writes.tracks.push_back(std::move(track));
    }
}

/// Only what is a line of the shipment leaves the stock: a bundle that goes whole takes its children with it.
void takeGoods(StockMoves &moves, const SalesDocument &shipment, int source)
{
    for (const SalesDocumentLine &line : shipment.lines) {
        if (source < 0 || !moves.take(static_cast<std::size_t>(line.line), line.quantity, source)) {
            throw plainRefusal("Could not save a shipment, see error log for details");
        }
    }
}

Body shipOrder(const Call &call)
{
    const DocumentInput input = readDocumentInput(call.body);
    OrderWork work(call, rowFor(call, *call.shop.orders));
    const std::vector<int> pieces = piecesToShip(work.order, input);
    validate(work.order, input, pieces);
    SalesDocument shipment;
    shipment.kind = DocumentKind::Shipment;
    shipPieces(work.order, shipment, pieces);
    const int source = sourceIndex(work.order, input.source);
    StockMoves moves(call, work.order);
    takeGoods(moves, shipment, source);
    shipment.source = sources()[static_cast<std::size_t>(source)].code;
    shipment.notified = input.notify;
    const qint64 id = work.add(std::move(shipment)).id;
    settle(work.order, true);
    addTracks(work, call, id, input.tracks);
    addComment(work, DocumentKind::Shipment, id, input);
    work.commit(true, moves.publish());
    return quotedText(std::to_string(id));
}

/// Order row and shipment of an id; nothing: there is no such shipment.
std::optional<qint64> orderRowOf(const Call &call, qint64 shipmentId)
{
    const qint64 row = call.shop.shipments->rowOf(shipmentId);
    if (row < 0 || current(call, *call.shop.shipments).isGone(row)) {
        return std::nullopt;
    }
    return bookOf(*call.shop.orders).locate(SalesPart::Shipments, row).first;
}

Body addTrack(const Call &call)
{
    const TrackInput input = readTrackInput(call.body);
    const auto row = orderRowOf(call, input.track.shipmentId);
    if (!row || *row + 1 != input.orderId || input.track.number.empty()) {
        throw plainRefusal("Could not save the shipment tracking.");
    }
    OrderWork work(call, *row);
    addTracks(work, call, input.track.shipmentId, {input.track});
    work.commit(false); // updated_at stays (observed 39)
    Body body;
    JsonWriter json(body);
    writeTrack(json, work.order, work.writes.tracks.back());
    return body;
}

/// One that is not there is deleted as well (observed 35).
Body deleteTrack(const Call &call)
{
    const qint64 id = call.integer(0);
    const SalesBook &book = bookOf(*call.shop.orders);
    const qint64 seedTracks = 2 * book.seedCount(SalesPart::Shipments) + 1;
    std::optional<qint64> row;
    if (id > 1 && id <= seedTracks) {
        row = book.locate(SalesPart::Shipments, id / 2 - 1).first;
    } else {
        row = call.shop.sales().orderOfTrack(id);
    }
    if (row) {
        OrderWork work(call, *row);
        work.writes.droppedTracks.push_back(id);
        work.commit(false);
    }
    return "true";
}

} // namespace

std::vector<Route> shipRoutes()
{
    constexpr std::string_view shipments = "Magento_Sales::shipment";
    const ShapeCheck isShipment = [](const Call &call) { static_cast<void>(readDocumentInput(call.body)); };
    return {
        {"POST", "/V1/order/:orderId/ship", "Magento_Sales::ship", shipOrder, false, isShipment},
        {"POST", "/V1/shipment/track", shipments, addTrack},
        {"DELETE", "/V1/shipment/track/:id", shipments, deleteTrack},
    };
}

} // namespace qm::practice
