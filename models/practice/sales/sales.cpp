// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/sales/collections.h"
#include "practice/shop.h"

namespace qm::practice {

void addSales(Shop &shop)
{
    const auto book = std::make_shared<const SalesBook>(shop.options(), shop.catalogue(), shop.people(), &shop.sales());
    shop.orders = makeOrderCollection(book, shop.state());
    shop.orderItems = makeOrderItemCollection(book);
    shop.invoices = makeInvoiceCollection(book);
    shop.shipments = makeShipmentCollection(book);
    shop.creditmemos = makeCreditmemoCollection(book);
    shop.transactions = makeTransactionCollection(book);
}

} // namespace qm::practice
