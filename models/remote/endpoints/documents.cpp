// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "remote/endpoints/documents.h"

namespace qm::remote {

Result<Request<Page<Invoice>>> listInvoices(const Scope &scope, const Criteria &criteria)
{
    return invoicesEndpoint(scope, criteria);
}

Request<Invoice> readInvoice(const Scope &scope, qint64 entityId)
{
    return invoiceEndpoint(scope, {QString::number(entityId)});
}

Request<Page<DocumentComment>> listInvoiceComments(const Scope &scope, qint64 entityId)
{
    return invoiceCommentsEndpoint(scope, {QString::number(entityId)});
}

Result<Request<Page<Shipment>>> listShipments(const Scope &scope, const Criteria &criteria)
{
    return shipmentsEndpoint(scope, criteria);
}

Request<Shipment> readShipment(const Scope &scope, qint64 entityId)
{
    return shipmentEndpoint(scope, {QString::number(entityId)});
}

Request<Page<DocumentComment>> listShipmentComments(const Scope &scope, qint64 entityId)
{
    return shipmentCommentsEndpoint(scope, {QString::number(entityId)});
}

Request<QString> readShipmentLabel(const Scope &scope, qint64 entityId)
{
    return shipmentLabelEndpoint(scope, {QString::number(entityId)});
}

Result<Request<Page<CreditMemo>>> listCreditMemos(const Scope &scope, const Criteria &criteria)
{
    return creditMemosEndpoint(scope, criteria);
}

Request<CreditMemo> readCreditMemo(const Scope &scope, qint64 entityId)
{
    return creditMemoEndpoint(scope, {QString::number(entityId)});
}

Request<Page<DocumentComment>> listCreditMemoComments(const Scope &scope, qint64 entityId)
{
    return creditMemoCommentsEndpoint(scope, {QString::number(entityId)});
}

Result<Request<Page<Transaction>>> listTransactions(const Scope &scope, const Criteria &criteria)
{
    return transactionsEndpoint(scope, criteria);
}

Request<Transaction> readTransaction(const Scope &scope, qint64 transactionId)
{
    return transactionEndpoint(scope, {QString::number(transactionId)});
}

} // namespace qm::remote
