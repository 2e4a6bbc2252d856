// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "remote/endpoints/orders.h"

namespace qm::remote {

Result<Request<Page<Order>>> listOrders(const Scope &scope, const Criteria &criteria)
{
    return ordersEndpoint(scope, criteria);
}

Request<Order> readOrder(const Scope &scope, qint64 entityId)
{
    return orderEndpoint(scope, {QString::number(entityId)});
}

Request<Page<OrderComment>> listOrderComments(const Scope &scope, qint64 entityId)
{
    return orderCommentsEndpoint(scope, {QString::number(entityId)});
}

Request<QString> readOrderStatus(const Scope &scope, qint64 entityId)
{
    return orderStatusEndpoint(scope, {QString::number(entityId)});
}

Result<Request<Page<OrderItem>>> listOrderItems(const Scope &scope, const Criteria &criteria)
{
    return orderItemsEndpoint(scope, criteria);
}

Request<OrderItem> readOrderItem(const Scope &scope, qint64 itemId)
{
    return orderItemEndpoint(scope, {QString::number(itemId)});
}

} // namespace qm::remote
