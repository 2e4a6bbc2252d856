// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/order.h"
#include "remote/endpoints/list.h"

namespace qm::remote {

inline constexpr ListEndpoint<Order> ordersEndpoint{
    {Verb::Get, QLatin1StringView("/V1/orders"), QLatin1StringView("Magento_Sales::actions_view")},
    QLatin1StringView("entity_id")};
inline constexpr Endpoint<Order> orderEndpoint{Verb::Get, QLatin1StringView("/V1/orders/:id"),
                                               QLatin1StringView("Magento_Sales::actions_view")};
inline constexpr Endpoint<Page<OrderComment>> orderCommentsEndpoint{
    Verb::Get, QLatin1StringView("/V1/orders/:id/comments"), QLatin1StringView("Magento_Sales::actions_view")};
inline constexpr Endpoint<QString> orderStatusEndpoint{Verb::Get, QLatin1StringView("/V1/orders/:id/statuses"),
                                                       QLatin1StringView("Magento_Sales::actions_view")};
inline constexpr ListEndpoint<OrderItem> orderItemsEndpoint{
    {Verb::Get, QLatin1StringView("/V1/orders/items"), QLatin1StringView("Magento_Sales::actions_view")},
    QLatin1StringView("item_id")};
inline constexpr Endpoint<OrderItem> orderItemEndpoint{Verb::Get, QLatin1StringView("/V1/orders/items/:id"),
                                                       QLatin1StringView("Magento_Sales::actions_view")};

[[nodiscard]] Result<Request<Page<Order>>> listOrders(const Scope &scope, const Criteria &criteria);
/// \a entityId is not the increment id, though Magento takes `000005001` for 5001 (observed 38).
[[nodiscard]] Request<Order> readOrder(const Scope &scope, qint64 entityId);
[[nodiscard]] Request<Page<OrderComment>> listOrderComments(const Scope &scope, qint64 entityId);
/// The status alone, as text.
[[nodiscard]] Request<QString> readOrderStatus(const Scope &scope, qint64 entityId);
/// Lines across orders.
[[nodiscard]] Result<Request<Page<OrderItem>>> listOrderItems(const Scope &scope, const Criteria &criteria);
[[nodiscard]] Request<OrderItem> readOrderItem(const Scope &scope, qint64 itemId);

} // namespace qm::remote
