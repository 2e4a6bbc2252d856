// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "practice/sales/salesorder.h"
#include "practice/state.h"

#include <QtGlobal>

#include <optional>
#include <string>
#include <vector>

namespace qm::practice {

/// One entry of an order's status history, or a comment on one of its documents.
struct SalesComment
{
    qint64 id = 0;
    qint64 parentId = 0;
    qint64 created = 0; ///< seconds since the epoch
    std::optional<std::string> text;
    std::optional<int> notified = 0;
    int visible = 0;
    std::string status;     ///< orders only; empty: null
    std::string entityName; ///< orders only; empty: null
};

/// The comments the seed gave order \a order and those added since (kept in \a state), by ascending id.
[[nodiscard]] std::vector<SalesComment> orderComments(const SalesOrder &order, const State &state);

/// Comments on an invoice, shipment or credit memo, by ascending id.
[[nodiscard]] std::vector<SalesComment> documentComments(const SalesOrder &order, const SalesDocument &document);

/// `€12.34`: an amount in the order's currency, as comments tell it.
[[nodiscard]] std::string plainAmount(const SalesOrder &order, Pair amount);

/// What keeps comments \a added to an order, with the ids that come next. Not safe against a second call at the same
/// time.
[[nodiscard]] std::vector<State::Document> orderCommentDocuments(const SalesBook &book, const State &state,
                                                                 qint64 orderId, std::vector<SalesComment> added);

/// Adds \a comment to the order and gives it the next id. Not safe against a second call at the same time.
void addOrderComment(const SalesBook &book, State &state, SalesComment comment);

} // namespace qm::practice
