// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "remote/endpoints/orderwrites.h"

#include "remote/json/writer.h"

namespace qm::remote {

using namespace Qt::StringLiterals;

namespace {

void writeLines(json::Writer &writer, const std::vector<ActionLine> &lines)
{
    writer.key("items");
    writer.beginArray();
    for (const ActionLine &line : lines) {
        writer.beginObject();
        writer.key("order_item_id");
        writer.number(line.orderItemId);
        writer.key("qty");
        writer.number(line.qty);
        writer.endObject();
    }
    writer.endArray();
}

/// The e-mail has the comment in it where customers may see it anyway.
void writeRemark(json::Writer &writer, const Remark &remark, const QString &text)
{
    writer.key("notify");
    writer.boolean(remark.notify);
    if (text.isEmpty()) {
        return;
    }
    writer.key("appendComment");
    writer.boolean(remark.notify && remark.isVisible && !remark.text.isEmpty());
    writer.key("comment");
    writer.beginObject();
    writer.key("comment");
    writer.text(text);
    writer.key("is_visible_on_front");
    writer.number(qint64{remark.isVisible ? 1 : 0});
    writer.endObject();
}

void writeTrack(json::Writer &writer, const ActionTrack &track)
{
    writer.key("track_number");
    writer.text(track.number);
    writer.key("title");
    writer.text(track.title);
    writer.key("carrier_code");
    writer.text(track.carrierCode);
}

void writeMember(json::Writer &writer, std::string_view name, Decimal value)
{
    writer.key(name);
    writer.number(value);
}

void writeArguments(json::Writer &writer, const CreditMemoAction &memo)
{
    writer.key("arguments");
    writer.beginObject();
    if (memo.shippingAmount) {
        writeMember(writer, "shipping_amount", *memo.shippingAmount);
    }
    writeMember(writer, "adjustment_positive", memo.adjustmentPositive);
    writeMember(writer, "adjustment_negative", memo.adjustmentNegative);
    if (!memo.returnToStock.empty()) {
        writer.key("extension_attributes");
        writer.beginObject();
        writer.key("return_to_stock_items");
        writer.beginArray();
        for (const qint64 item : memo.returnToStock) {
            writer.number(item);
        }
        writer.endArray();
        writer.endObject();
    }
    writer.endObject();
}

QByteArray emptyObject()
{
    return QByteArrayLiteral("{}");
}

} // namespace

Request<bool> commentOrder(const Scope &scope, qint64 orderId, const Remark &remark, const QString &text,
                           const QString &status)
{
    json::Writer writer;
    writer.beginObject();
    writer.key("statusHistory");
    writer.beginObject();
    writer.key("comment");
    writer.text(text);
    writer.key("is_customer_notified");
    writer.number(qint64{remark.notify ? 1 : 0});
    writer.key("is_visible_on_front");
    writer.number(qint64{remark.isVisible ? 1 : 0});
    if (!status.isEmpty()) {
        writer.key("status");
        writer.text(status);
    }
    writer.endObject();
    writer.endObject();
    return commentOrderEndpoint(scope, {QString::number(orderId)}, {}, writer.take());
}

Request<bool> holdOrder(const Scope &scope, qint64 orderId)
{
    return holdOrderEndpoint(scope, {QString::number(orderId)}, {}, emptyObject());
}

Request<bool> unholdOrder(const Scope &scope, qint64 orderId)
{
    return unholdOrderEndpoint(scope, {QString::number(orderId)}, {}, emptyObject());
}

Request<bool> cancelOrder(const Scope &scope, qint64 orderId)
{
    return cancelOrderEndpoint(scope, {QString::number(orderId)}, {}, emptyObject());
}

Request<JsonText> invoiceOrder(const Scope &scope, qint64 orderId, const InvoiceAction &invoice, const QString &text)
{
    json::Writer writer;
    writer.beginObject();
    writer.key("capture");
    writer.boolean(invoice.isOnline);
    writeLines(writer, invoice.lines);
    writeRemark(writer, invoice.remark, text);
    writer.endObject();
    return invoiceOrderEndpoint(scope, {QString::number(orderId)}, {}, writer.take());
}

Request<JsonText> shipOrder(const Scope &scope, qint64 orderId, const ShipmentAction &shipment, const QString &text)
{
    json::Writer writer;
    writer.beginObject();
    writeLines(writer, shipment.lines);
    writeRemark(writer, shipment.remark, text);
    if (!shipment.tracks.empty()) {
        writer.key("tracks");
        writer.beginArray();
        for (const ActionTrack &track : shipment.tracks) {
            writer.beginObject();
            writeTrack(writer, track);
            writer.endObject();
        }
        writer.endArray();
    }
    if (!shipment.sourceCode.isEmpty()) {
        writer.key("arguments");
        writer.beginObject();
        writer.key("extension_attributes");
        writer.beginObject();
        writer.key("source_code");
        writer.text(shipment.sourceCode);
        writer.endObject();
        writer.endObject();
    }
    writer.endObject();
    return shipOrderEndpoint(scope, {QString::number(orderId)}, {}, writer.take());
}

Request<JsonText> refund(const Scope &scope, qint64 orderId, const CreditMemoAction &memo, const QString &text)
{
    json::Writer writer;
    writer.beginObject();
    if (memo.invoiceId != 0) {
        writer.key("isOnline");
        writer.boolean(memo.isOnline);
    }
    writeLines(writer, memo.lines);
    writeRemark(writer, memo.remark, text);
    writeArguments(writer, memo);
    writer.endObject();
    return memo.invoiceId != 0 ? refundInvoiceEndpoint(scope, {QString::number(memo.invoiceId)}, {}, writer.take())
                               : refundOrderEndpoint(scope, {QString::number(orderId)}, {}, writer.take());
}

Request<ShipmentTrack> addTrack(const Scope &scope, qint64 orderId, const TrackAction &track)
{
    json::Writer writer;
    writer.beginObject();
    writer.key("entity");
    writer.beginObject();
    writer.key("order_id");
    writer.number(orderId);
    writer.key("parent_id");
    writer.number(track.shipmentId);
    writeTrack(writer, track.track);
    writer.endObject();
    writer.endObject();
    return addTrackEndpoint(scope, {}, {}, writer.take());
}

} // namespace qm::remote
