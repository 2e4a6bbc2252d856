// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/creditmemo.h"
#include "domain/invoice.h"
#include "domain/shipment.h"
#include "domain/transaction.h"
#include "remote/endpoints/list.h"

namespace qm::remote {

inline constexpr ListEndpoint<Invoice> invoicesEndpoint{
    {Verb::Get, QLatin1StringView("/V1/invoices"), QLatin1StringView("Magento_Sales::sales_invoice")},
    QLatin1StringView("entity_id")};
inline constexpr Endpoint<Invoice> invoiceEndpoint{Verb::Get, QLatin1StringView("/V1/invoices/:id"),
                                                   QLatin1StringView("Magento_Sales::sales_invoice")};
inline constexpr Endpoint<Page<DocumentComment>> invoiceCommentsEndpoint{
    Verb::Get, QLatin1StringView("/V1/invoices/:id/comments"), QLatin1StringView("Magento_Sales::sales_invoice")};
inline constexpr ListEndpoint<Shipment> shipmentsEndpoint{
    {Verb::Get, QLatin1StringView("/V1/shipments"), QLatin1StringView("Magento_Sales::shipment")},
    QLatin1StringView("entity_id")};
inline constexpr Endpoint<Shipment> shipmentEndpoint{Verb::Get, QLatin1StringView("/V1/shipment/:id"),
                                                     QLatin1StringView("Magento_Sales::shipment")};
inline constexpr Endpoint<Page<DocumentComment>> shipmentCommentsEndpoint{
    Verb::Get, QLatin1StringView("/V1/shipment/:id/comments"), QLatin1StringView("Magento_Sales::shipment")};
inline constexpr Endpoint<QString> shipmentLabelEndpoint{Verb::Get, QLatin1StringView("/V1/shipment/:id/label"),
                                                         QLatin1StringView("Magento_Sales::shipment")};
inline constexpr ListEndpoint<CreditMemo> creditMemosEndpoint{
    {Verb::Get, QLatin1StringView("/V1/creditmemos"), QLatin1StringView("Magento_Sales::sales_creditmemo")},
    QLatin1StringView("entity_id")};
inline constexpr Endpoint<CreditMemo> creditMemoEndpoint{Verb::Get, QLatin1StringView("/V1/creditmemo/:id"),
                                                         QLatin1StringView("Magento_Sales::sales_creditmemo")};
inline constexpr Endpoint<Page<DocumentComment>> creditMemoCommentsEndpoint{
    Verb::Get, QLatin1StringView("/V1/creditmemo/:id/comments"), QLatin1StringView("Magento_Sales::sales_creditmemo")};
inline constexpr ListEndpoint<Transaction> transactionsEndpoint{
    {Verb::Get, QLatin1StringView("/V1/transactions"), QLatin1StringView("Magento_Sales::transactions_fetch")},
    QLatin1StringView("transaction_id")};
inline constexpr Endpoint<Transaction> transactionEndpoint{Verb::Get, QLatin1StringView("/V1/transactions/:id"),
                                                           QLatin1StringView("Magento_Sales::transactions_fetch")};

[[nodiscard]] Result<Request<Page<Invoice>>> listInvoices(const Scope &scope, const Criteria &criteria);
[[nodiscard]] Request<Invoice> readInvoice(const Scope &scope, qint64 entityId);
[[nodiscard]] Request<Page<DocumentComment>> listInvoiceComments(const Scope &scope, qint64 entityId);
[[nodiscard]] Result<Request<Page<Shipment>>> listShipments(const Scope &scope, const Criteria &criteria);
[[nodiscard]] Request<Shipment> readShipment(const Scope &scope, qint64 entityId);
[[nodiscard]] Request<Page<DocumentComment>> listShipmentComments(const Scope &scope, qint64 entityId);
/// Base64 of a PDF; empty when there is none.
[[nodiscard]] Request<QString> readShipmentLabel(const Scope &scope, qint64 entityId);
[[nodiscard]] Result<Request<Page<CreditMemo>>> listCreditMemos(const Scope &scope, const Criteria &criteria);
[[nodiscard]] Request<CreditMemo> readCreditMemo(const Scope &scope, qint64 entityId);
[[nodiscard]] Request<Page<DocumentComment>> listCreditMemoComments(const Scope &scope, qint64 entityId);
[[nodiscard]] Result<Request<Page<Transaction>>> listTransactions(const Scope &scope, const Criteria &criteria);
[[nodiscard]] Request<Transaction> readTransaction(const Scope &scope, qint64 transactionId);

} // namespace qm::remote
