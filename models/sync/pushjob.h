// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "changes/comparison.h"
#include "ledger/changes.h"
#include "ledger/journal.h"
#include "ledger/sending.h"
#include "sync/push.h"
#include "sync/taken.h"

#include <QHash>
#include <QSet>

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

    // pushjob.cpp
    [[nodiscard]] Result<void> settleOpen();
    [[nodiscard]] Result<Changes> staged();
    void holdBack(Changes &all);
    [[nodiscard]] Result<Went> pushBatch(const Changes &batch);
    [[nodiscard]] Result<Went> failOrphans(Changes &ready, const changes::ShopValues &shop);
    [[nodiscard]] Result<Changes> settleCompared(const Changes &batch, const changes::ShopValues &shop);
    void tell(qint64 changeId, PushedAs what, const QString &message = {});
    void finish(const Changes &all);

    // pushwrite.cpp
    void tellPlanned(const std::vector<changes::PlannedWrite> &writes);
    [[nodiscard]] Result<Went> send(const changes::PlannedWrite &write);
    [[nodiscard]] Result<Went> sendParts(const std::vector<changes::PlannedWrite> &parts);
    [[nodiscard]] Result<Went> refused(const changes::PlannedWrite &write, const Error &error);
    [[nodiscard]] Result<Went> verify(const changes::PlannedWrite &write, const std::optional<Error> &error);
    [[nodiscard]] Result<Went> lost(const changes::PlannedWrite &write, const Error &error);
    [[nodiscard]] Result<Went> withoutEdited(const changes::PlannedWrite &write);
    [[nodiscard]] Result<void> settleAll(const changes::PlannedWrite &write, ChangeState state, const QString &message);
    [[nodiscard]] Result<void> settle(std::vector<ledger::Outcome> outcomes);
    [[nodiscard]] Result<Changes> changesOf(const changes::PlannedWrite &write);

    // pushread.cpp
    /// An error of the shop.
    [[nodiscard]] Result<changes::ShopValues> read(const std::vector<changes::PlannedRead> &reads,
                                                   const StopToken &stop);
    /// Those of \a skus that no product has: the shop would store source items for them all the same (observed 47).
    [[nodiscard]] Result<QSet<Sku>> withoutProduct(const std::vector<Sku> &skus);
    [[nodiscard]] Result<void> readSourceItems(const changes::PlannedRead &read, changes::ShopValues &values,
                                               const StopToken &stop);

    template <typename T>
    [[nodiscard]] Result<remote::Client::Answer<T>> ask(const remote::Request<T> &request, const StopToken &stop)
    {
        ++m_report.requests;
        return taken(m_client.send(request, stop));
    }
    template <typename T>
    [[nodiscard]] Result<T> inLedger(std::function<Result<T>(sqlite::Database &)> work)
    {
        return taken(m_ledger.write<T>(std::move(work)));
    }

    remote::Client &m_client;
    ledger::Ledger &m_ledger;
    const Clock &m_clock;
    PushOptions m_options;
    Push::OnProgress m_onProgress;
    StopToken m_stop;
    std::shared_ptr<ledger::PushTurn> m_turn;
    PushReport m_report;
    QHash<qint64, PushedLine> m_lines;
};

} // namespace qm::sync
