// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "practice/route.h"
#include "practice/sales/comments.h"
#include "practice/sales/saleswrites.h"

#include <QJsonObject>
#include <QList>

#include <mutex>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace qm::practice {

/// The row that the path's id names. Ids of 0 are refused before anything is looked up (order-detail-zero); one that is
/// not there is a 404.
[[nodiscard]] qint64 rowFor(const Call &call, const Collection &collection);

/// One request's work on an order: reads it with everybody else waiting, seen by nobody before commit(), dropped
/// without it. What the payment gateway did stays in any case.
class OrderWork
{
public:
    /// \a row of the orders; see rowFor().
    OrderWork(const Call &call, qint64 row);
    Q_DISABLE_COPY_MOVE(OrderWork)

    [[nodiscard]] const SalesBook &book() const { return *order.book; }
    [[nodiscard]] qint64 now() const { return m_call.now.seconds(); }
    /// Adds \a document, numbered, to the order; one in a request.
    SalesDocument &add(SalesDocument document);
    /// A comment on one of the order's documents.
    void remark(SalesRemark remark);
    /// A line of the order's history.
    void tell(SalesComment comment);
    /// An e-mail to the customer: kept, never sent. \a type is `order_comment`, `invoice`, `shipment` or `creditmemo`.
    void mail(std::string_view type, qint64 documentId, const std::string &comment);
    /// The gateway is asked for \a amount, and the order learns of it as a transaction. \returns the transaction's own
    /// id at the gateway; throws GatewayFailure.
    std::string pay(std::string_view operation, Pair amount, std::string_view parentGatewayId);

    /// \a touched: `updated_at` moves (observed 39). \a also is kept in the same step.
    void commit(bool touched = true, std::vector<State::Document> also = {});

    SalesOrder order;
    OrderWrites writes;

private:
    const Call &m_call;
    std::unique_lock<std::mutex> m_turn;
    std::optional<DocumentKind> m_added;
    std::vector<SalesComment> m_comments;
    std::vector<QJsonObject> m_mails;
};

/// The gateway said no, or its answer was lost.
struct GatewayFailure
{};

/// What was kept of e-mails (`mails`) and of the gateway's doings (`gateway`), oldest first.
[[nodiscard]] QList<QJsonObject> salesJournal(const State &state, std::string_view kind);

} // namespace qm::practice
