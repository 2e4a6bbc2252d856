// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/orderaction.h"
#include "domain/result.h"
#include "ledger/pushturn.h"
#include "sqlite/database.h"

#include <QString>

#include <optional>
#include <span>
#include <vector>

namespace qm::ledger {

// What is to be done with orders, and what was: beside the staged changes, with the same states and steps, and with
// the same journal of requests. For the work of Ledger::write and Ledger::read. Errors, unless said otherwise, are
// those of the file; nothing has changed then.

/// \returns the id.
[[nodiscard]] Result<qint64> createBatch(sqlite::Database &database, const QString &profileId, const QString &name,
                                         const QString &author, UtcTime at);
/// Newest first.
[[nodiscard]] Result<std::vector<OrderBatch>> readBatches(sqlite::Database &database, const QString &profileId);

struct StagedAction
{
    /// 0: not staged, because of an earlier action of the order nobody knows whether it arrived, or one is on its way.
    qint64 id = 0;
    friend bool operator==(const StagedAction &, const StagedAction &) = default;
};
/// Puts \a drafts into \a batchId, in their order. What of an earlier batch is in hand for the same order and of the
/// same kind is dropped: it was planned for an order that may look otherwise by now. Of comments and parcels, of which
/// an order can have many, only the same one is dropped. NotFound: there is no such batch.
[[nodiscard]] Result<std::vector<StagedAction>> stageActions(sqlite::Database &database, qint64 batchId, UtcTime at,
                                                             std::span<const OrderActionDraft> drafts);

/// What is asked for; an empty member does not narrow.
struct OrderActionFilter
{
    QString profileId;
    std::optional<qint64> batchId;
    std::optional<qint64> orderId;
    std::vector<ChangeState> states;
    std::optional<OrderActionKind> kind;
};
/// In the order in which they were staged, which is the one they go in.
[[nodiscard]] Result<std::vector<qint64>> findActions(sqlite::Database &database, const OrderActionFilter &filter);
/// In the order of \a ids; those that are gone meanwhile are left out.
[[nodiscard]] Result<std::vector<OrderAction>> readActions(sqlite::Database &database, std::span<const qint64> ids);
/// Of those orders an action is on its way, or nobody knows whether it arrived.
[[nodiscard]] Result<std::vector<qint64>> unsettledOrders(sqlite::Database &database, const QString &profileId);

/// Drops those of \a ids that are in hand. \returns how many. What was sent of them stays in the journal.
[[nodiscard]] Result<qint64> unstageActions(sqlite::Database &database, std::span<const qint64> ids);
/// Those of \a ids that failed or met another order than they were planned for are staged again. \returns how many.
[[nodiscard]] Result<qint64> restageActions(sqlite::Database &database, std::span<const qint64> ids);
/// Says yes to the money step of those of \a ids that are staged, or takes it back.
[[nodiscard]] Result<void> confirmMoney(sqlite::Database &database, std::span<const qint64> ids, bool isConfirmed);

/// What a person found out about an action of which nobody knew whether it arrived.
enum class Decision {
    Arrived,    ///< it is verified
    NotArrived, ///< it has failed; it may be staged again
};
/// Conflict: the action is not unknown.
[[nodiscard]] Result<void> decide(sqlite::Database &database, qint64 actionId, Decision decision);

// The way to the shop, as in ledger/sending.h.

struct OrderOutgoing
{
    qint64 actionId = 0;
    QString request; ///< `POST /rest/all/V1/order/42/ship`
    QString body;    ///< without secrets
    OrderImage before;
};
/// Writes the request down and moves its action from staged to sending. Conflict: it is not staged any more, not of the
/// turn's profile, or moves money and nobody said yes to it; the request must not leave. \returns the journal entry's
/// id, for noteAnswer().
[[nodiscard]] Result<qint64> beginAction(sqlite::Database &database, const PushTurn &turn,
                                         const OrderOutgoing &outgoing, UtcTime at);

/// Where an action goes from where it is.
struct ActionOutcome
{
    qint64 actionId = 0;
    ChangeState state = ChangeState::Unknown;
    QString reason;
    QString message;
    qint64 documentId = 0;                ///< 0: as it was
    std::optional<OrderImage> after = {}; ///< what the order was read to be since it was sent
};
/// Conflict: a step that does not exist (changeSteps), or an action that is gone; nothing has changed then.
[[nodiscard]] Result<void> settleActions(sqlite::Database &database, std::span<const ActionOutcome> outcomes);

/// For the holder of the turn: what is sending although nobody sends becomes unknown. \returns how many.
[[nodiscard]] Result<qint64> abandonActions(sqlite::Database &database, const PushTurn &turn);

/// One time that an action was on its way.
struct SentAction
{
    JournalEntry entry;
    int attempt = 1;
    OrderImage before;
    std::optional<OrderImage> after;
    ChangeState outcome = ChangeState::Sending;
    QString message;
};
/// Newest first.
[[nodiscard]] Result<std::vector<SentAction>> readSent(sqlite::Database &database, qint64 actionId);

} // namespace qm::ledger
