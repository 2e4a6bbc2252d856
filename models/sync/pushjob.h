// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "changes/comparison.h"
#include "domain/bulk.h"
#include "ledger/changes.h"
#include "ledger/journal.h"
#include "ledger/limits.h"
#include "ledger/sending.h"
#include "sync/push.h"
#include "sync/pushkind.h"

#include <memory>

namespace qm::sync {

/// What a push has in its hands. On the thread of Push::run().
class PushJob
{
public:
    PushJob(remote::Client &client, ledger::Ledger &ledger, const Clock &clock, PushOptions options,
            Push::OnProgress onProgress, StopToken stop);

    [[nodiscard]] Result<PushReport> run();

private:
    using Changes = std::vector<Change>;

    /// What became of requests that are over.
    enum class Went { On, Off };

    /// Changes of one request that the shop failed at without saying how far it came.
    struct Doubt
    {
        QSet<qint64> changes;
        bool isPassing = false; ///< what was in the way has nothing to do with them: they may go together again
    };

    /// One batch on its way: from its reading to its reading back.
    struct Round
    {
        Changes changes; ///< that are to be sent
        Seen before;
        std::vector<SentValue> sent = {};     ///< that the shop answered for, to be read back
        QHash<qint64, QString> messages = {}; ///< of the shop, by change
        std::vector<Doubt> doubts = {};       ///< of those: what is not done is tried again
        QSet<qint64> undone = {};             ///< of those, once they are read back
        std::vector<Changes> again = {};      ///< that the shop surely did not take, each part by itself
    };

    // pushjob.cpp
    [[nodiscard]] Result<Changes> inState(ChangeState state);
    [[nodiscard]] Result<Changes> staged();
    void holdBack(Changes &all);
    [[nodiscard]] Delivery deliveryFor(const Changes &all) const;
    /// Whether the queue makes \a all less work.
    [[nodiscard]] static bool pays(const Changes &all);
    [[nodiscard]] Result<void> recallLimit();
    [[nodiscard]] Result<void> pushAll(Changes all, Delivery delivery);
    void tell(qint64 changeId, PushedAs what, const QString &message = {});
    void finish(const Changes &all);
    [[nodiscard]] Result<void> settle(std::vector<ledger::Outcome> outcomes);

    // pushsettle.cpp: what an earlier push does not know of
    [[nodiscard]] Result<void> settleOpen();
    [[nodiscard]] Result<void> leaveQueued(Changes &open, const std::vector<JournalLine> &lines);
    /// Whether the shop's queue may still be at the request; an error of the ledger.
    [[nodiscard]] Result<bool> isQueued(qint64 entryId);

    // pushbatch.cpp: read, compare, plan; and afterwards read back
    [[nodiscard]] Result<Went> pushBatch(const Changes &batch, Delivery delivery);
    [[nodiscard]] Result<Seen> read(std::span<const Change> changes, const StopToken &stop);
    [[nodiscard]] Result<void> findMissing(const Changes &batch, Seen &seen);
    [[nodiscard]] Result<Changes> settleCompared(const Changes &batch, const Seen &seen);
    /// Outcomes of changes of \a batch that were compared only; those that are not what they were then stay as they
    /// are.
    [[nodiscard]] Result<void> settleUnsent(const Changes &batch, std::vector<ledger::Outcome> outcomes);
    [[nodiscard]] Result<Went> verify(Round &round);
    static void retryUndone(Round &round);
    void noteVerified(Round &round, const SentValue &value, const Seen &after, std::vector<ledger::Outcome> &outcomes);
    [[nodiscard]] Result<Went> pushAgain(const Round &round);

    /// Others of its batch were written since it was read: it is read and compared once more.
    [[nodiscard]] Result<Went> sendFresh(const changes::PlannedWrite &write, Round &round);

    // pushwrite.cpp: one request
    void tellPlanned(const std::vector<changes::PlannedWrite> &writes);
    [[nodiscard]] Result<Went> send(const changes::PlannedWrite &write, Round &round);
    /// Nothing: a change is not what was to be sent any more. An error of the ledger.
    [[nodiscard]] Result<std::optional<qint64>> begin(const remote::HttpRequest &request,
                                                      const std::vector<SentValue> &values);
    [[nodiscard]] Result<void> note(qint64 entry, int status, const QString &answer);
    void answered(const changes::PlannedWrite &write, const QByteArray &answer, Round &round);
    [[nodiscard]] Result<Went> refused(const changes::PlannedWrite &write, const Error &error, Round &round);
    /// The shop failed at \a write and may have done some of it: reading back tells.
    static void doubt(const changes::PlannedWrite &write, const QString &message, bool isPassing, Round &round);
    /// The changes of \a write.
    [[nodiscard]] static Changes changesOf(const changes::PlannedWrite &write, const Round &round);
    [[nodiscard]] Result<Went> lost(const std::vector<SentValue> &values, const Error &error);
    /// Somebody edited or dropped a change since it was read, or took its second yes back: what is left of \a write.
    [[nodiscard]] Result<changes::PlannedWrite> withoutEdited(const changes::PlannedWrite &write, Round &round);
    [[nodiscard]] Result<void> settleAll(const std::vector<SentValue> &values, ChangeState state,
                                         const QString &message);

    // pushqueue.cpp: requests in the shop's queue
    [[nodiscard]] Result<Went> sendQueued(const std::vector<changes::PlannedWrite> &writes, Round &round);
    [[nodiscard]] Result<Went> enqueue(const std::vector<changes::PlannedWrite> &writes, Round &round);
    [[nodiscard]] Result<Went> notQueued(const std::vector<SentValue> &values, Changes changes, const Error &error,
                                         Round &round);
    [[nodiscard]] Result<Went> takeOperations(const std::vector<changes::PlannedWrite> &writes, const BulkStatus &bulk,
                                              Round &round);
    /// The bulk's operations, none of them open, or as they are when nothing moves any more.
    [[nodiscard]] Result<BulkStatus> waitForQueue(const QString &bulkUuid);
    /// False: a stop was requested.
    [[nodiscard]] bool pause(std::chrono::milliseconds time) const;

    template <typename T>
    [[nodiscard]] Result<T> inLedger(std::function<Result<T>(sqlite::Database &)> work)
    {
        return taken(m_ledger.write<T>(std::move(work)));
    }

    ledger::Ledger &m_ledger;
    const Clock &m_clock;
    PushOptions m_options;
    Push::OnProgress m_onProgress;
    StopToken m_stop;
    PushShop m_shop;
    std::shared_ptr<ledger::PushTurn> m_turn;
    PushReport m_report;
    PushProgress m_progress;
    QHash<qint64, PushedLine> m_lines;
    QSet<qint64> m_onYes; ///< changes that go because a second yes was given
};

/// Products that are written one by one: read together before and after, and each by itself just before its turn.
inline constexpr int productsOfOne = 10;

/// All that a request says for changes.
[[nodiscard]] std::vector<SentValue> valuesOf(const changes::PlannedWrite &write);
/// \a changes, which are of one kind, dealt out to batches of so many rows of the shop, groups together.
[[nodiscard]] std::vector<std::vector<Change>> batchesOf(std::vector<Change> changes, int rows);
/// Two halves, groups together, or the changes of one group if they may be parted; otherwise all of them.
[[nodiscard]] std::vector<std::vector<Change>> halved(const std::vector<Change> &changes);

} // namespace qm::sync
