// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "orders/ordersight.h"

#include "orders/marker.h"

using namespace Qt::StringLiterals;

namespace qm::orders {

namespace {

template <typename Comments>
QStringList markersOf(const Comments &comments)
{
    QStringList all;
    for (const auto &comment : comments) {
        all += markersIn(comment.comment);
    }
    return all;
}

template <typename T>
DocumentImage imageOfDocument(const T &document)
{
    DocumentImage image;
    image.entityId = document.entityId;
    image.incrementId = document.incrementId;
    for (const auto &item : document.items) {
        image.lines.push_back({item.orderItemId, item.qty});
    }
    image.markers = markersOf(document.comments);
    if constexpr (requires { document.tracks; }) {
        image.sourceCode = document.extensionAttributes.sourceCode;
        for (const ShipmentTrack &track : document.tracks) {
            image.tracks.push_back({track.carrierCode, track.title, track.trackNumber});
        }
    }
    return image;
}

template <typename T>
std::optional<std::vector<DocumentImage>> imagesOf(const std::optional<std::vector<T>> &documents)
{
    if (!documents) {
        return std::nullopt;
    }
    std::vector<DocumentImage> images;
    for (const T &document : *documents) {
        images.push_back(imageOfDocument(document));
    }
    return images;
}

/// Website, store and view, of which each may have blanks. All three: views of several stores may be called the same.
QString storeNameOf(const Order &order)
{
    QStringList parts;
    for (const QString &line : order.storeName.split(u'\n')) {
        parts.append(line.simplified());
    }
    parts.removeAll(QString());
    return parts.join(u" / "_s);
}

} // namespace

Documents documentsFor(OrderActionKind kind)
{
    switch (kind) {
    case OrderActionKind::Comment:
    case OrderActionKind::Status:
    case OrderActionKind::Hold:
    case OrderActionKind::Unhold:
    case OrderActionKind::Cancel:
        return {};
    case OrderActionKind::Invoice:
        return {.invoices = true, .transactions = true};
    case OrderActionKind::Shipment:
    case OrderActionKind::Track:
        return {.shipments = true};
    case OrderActionKind::CreditMemo:
        return {.invoices = true, .creditMemos = true, .transactions = true};
    }
    return {};
}

OrderImage imageOf(const OrderSight &sight, UtcTime readAt)
{
    const Order &order = sight.order;
    OrderImage image;
    image.readAt = readAt;
    image.state = order.state;
    image.status = order.status;
    image.updatedAt = order.updatedAt;
    for (const OrderItem &item : order.items) {
        image.lines.push_back(
            {item.itemId, item.qtyOrdered, item.qtyInvoiced, item.qtyShipped, item.qtyRefunded, item.qtyCanceled});
    }
    image.markers = markersOf(order.comments);
    image.invoices = imagesOf(sight.invoices);
    image.shipments = imagesOf(sight.shipments);
    image.creditMemos = imagesOf(sight.creditMemos);
    if (sight.transactions) {
        image.transactions.emplace();
        for (const Transaction &transaction : *sight.transactions) {
            image.transactions->push_back(transaction.transactionId);
        }
    }
    return image;
}

OrderName nameOf(const Order &order)
{
    const QString person = u"%1 %2"_s.arg(order.customerFirstname, order.customerLastname).simplified();
    return {order.entityId, order.incrementId, order.storeId.value_or(0), storeNameOf(order),
            person.isEmpty() ? order.customerEmail : person};
}

QString paymentMethodOf(const Order &order)
{
    for (const PaymentAdditionalInfo &info : order.extensionAttributes.paymentAdditionalInfo) {
        if (info.key == "method_title"_L1 && !info.value.isEmpty()) {
            return info.value;
        }
    }
    return order.payment ? order.payment->method : QString();
}

} // namespace qm::orders
