// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/orderaction.h"
#include "domain/shipment.h"
#include "remote/request.h"

namespace qm::remote {

// Writes to orders. They are sent once, whatever the answer (Engine::repeat): the routes have no idempotency
// key, and a failed one may have moved money (magento-facts 4.3). Bodies are never empty: a request without one could
// be sent again by the layers below.

/// `true`, or a refusal.
inline constexpr Endpoint<bool> commentOrderEndpoint{Verb::Post, QLatin1StringView("/V1/orders/:id/comments"),
                                                     QLatin1StringView("Magento_Sales::comment"), Repeat::Never};
inline constexpr Endpoint<bool> holdOrderEndpoint{Verb::Post, QLatin1StringView("/V1/orders/:id/hold"),
                                                  QLatin1StringView("Magento_Sales::hold"), Repeat::Never};
inline constexpr Endpoint<bool> unholdOrderEndpoint{Verb::Post, QLatin1StringView("/V1/orders/:id/unhold"),
                                                    QLatin1StringView("Magento_Sales::unhold"), Repeat::Never};
/// `false` when the order cannot be canceled (observed 27).
inline constexpr Endpoint<bool> cancelOrderEndpoint{Verb::Post, QLatin1StringView("/V1/orders/:id/cancel"),
                                                    QLatin1StringView("Magento_Sales::cancel"), Repeat::Never};
// The new document's id, as text: `"20"` (observed 29).
inline constexpr Endpoint<JsonText> invoiceOrderEndpoint{Verb::Post, QLatin1StringView("/V1/order/:orderId/invoice"),
                                                         QLatin1StringView("Magento_Sales::invoice"), Repeat::Never};
inline constexpr Endpoint<JsonText> shipOrderEndpoint{Verb::Post, QLatin1StringView("/V1/order/:orderId/ship"),
                                                      QLatin1StringView("Magento_Sales::ship"), Repeat::Never};
inline constexpr Endpoint<JsonText> refundOrderEndpoint{Verb::Post, QLatin1StringView("/V1/order/:orderId/refund"),
                                                        QLatin1StringView("Magento_Sales::creditmemo"), Repeat::Never};
inline constexpr Endpoint<JsonText> refundInvoiceEndpoint{
    Verb::Post, QLatin1StringView("/V1/invoice/:invoiceId/refund"), QLatin1StringView("Magento_Sales::sales_invoice"),
    Repeat::Never};
inline constexpr Endpoint<ShipmentTrack> addTrackEndpoint{Verb::Post, QLatin1StringView("/V1/shipment/track"),
                                                          QLatin1StringView("Magento_Sales::shipment"), Repeat::Never};

/// \a text: the comment as it is to stand there, where it differs from the remark's. \a status: the order's present
/// one, or another of its state; without any, old versions leave the order without a status (magento-facts 4.13).
[[nodiscard]] Request<bool> commentOrder(const Scope &scope, qint64 orderId, const Remark &remark, const QString &text,
                                         const QString &status);
[[nodiscard]] Request<bool> holdOrder(const Scope &scope, qint64 orderId);
[[nodiscard]] Request<bool> unholdOrder(const Scope &scope, qint64 orderId);
[[nodiscard]] Request<bool> cancelOrder(const Scope &scope, qint64 orderId);
/// \a text as above; empty: no comment.
[[nodiscard]] Request<JsonText> invoiceOrder(const Scope &scope, qint64 orderId, const InvoiceAction &invoice,
                                             const QString &text);
[[nodiscard]] Request<JsonText> shipOrder(const Scope &scope, qint64 orderId, const ShipmentAction &shipment,
                                          const QString &text);
/// Of the order, or of an invoice when the action names one.
[[nodiscard]] Request<JsonText> refund(const Scope &scope, qint64 orderId, const CreditMemoAction &memo,
                                       const QString &text);
[[nodiscard]] Request<ShipmentTrack> addTrack(const Scope &scope, qint64 orderId, const TrackAction &track);

} // namespace qm::remote
