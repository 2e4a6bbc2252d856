// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cache/cache.h"
#include "domain/creditmemo.h"
#include "domain/invoice.h"
#include "domain/order.h"
#include "domain/shipment.h"
#include "domain/transaction.h"

#include <QFuture>
#include <QHash>

namespace qm::tables {

/// One moment in an order's history, for the timeline: what was written about it and what was made from it.
struct OrderEvent
{
    enum class Kind { Placed, Comment, Invoice, Shipment, CreditMemo };
    Kind kind = Kind::Comment;
    UtcTime time;
    QString number;               ///< of the document, also of the one that a comment was written on
    Kind document = Kind::Placed; ///< of a comment: what it was written on; Placed: the order
    QString text;                 ///< as the shop keeps it; may hold markup
    QString status;               ///< of a comment
    std::optional<Decimal> amount;
    bool customerNotified = false;
};

/// An order with everything the local copy has about it.
struct OrderRecord
{
    Order order;
    QString storeName; ///< `Nederlands (nl)`; empty when the views were not pulled
    QString locale;    ///< of the store view, `de_DE`; empty where it is not known
    std::vector<Invoice> invoices;
    std::vector<Shipment> shipments;
    std::vector<CreditMemo> creditMemos;
    std::vector<Transaction> transactions;
    std::vector<OrderEvent> events; ///< newest first, comments of the documents among them
};

/// Reads and decodes on a reader of the copy. NotFound when the copy does not have the order (any more).
[[nodiscard]] QFuture<Result<OrderRecord>> readOrderRecord(cache::Cache &cache, qint64 entityId,
                                                           const StopToken &stop = {});

/// The SKU of each line (OrderItem::itemId) of \a orders that the copy has.
[[nodiscard]] QFuture<Result<QHash<qint64, QString>>> readLineSkus(cache::Cache &cache, std::vector<qint64> orders);

} // namespace qm::tables
