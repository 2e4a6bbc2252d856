// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "changes/guard.h"
#include "changes/plan.h"
#include "domain/clock.h"
#include "domain/stop.h"
#include "ledger/ledger.h"
#include "remote/client.h"

#include <chrono>
#include <functional>
#include <optional>
#include <vector>

namespace qm::sync {

/// How requests are brought to the shop.
enum class Delivery {
    Direct,      ///< each is done before it is answered
    Queue,       ///< the shop's queue does them (bulk API); waited for, and what it did not do goes directly
    WhereItPays, ///< by the queue where hundreds of requests for one product each would be needed
};

struct PushOptions
{
    QString profileId;
    /// Which of the staged changes; nothing: all of the profile.
    std::optional<std::vector<qint64>> changes;
    /// Everything but the writes, and nothing is noted in the ledger.
    bool dryRun = false;
    changes::GuardLimits guard;
    changes::Limits limits; ///< the shop's limit of rows, where it names none: what the shop said to an earlier push
    Delivery delivery = Delivery::Direct;
    /// How long nothing may move in the shop's queue before its consumer is taken for not running.
    std::chrono::milliseconds queuePatience = std::chrono::minutes(5);
    /// Between two looks at the queue; grows to twenty times as much.
    std::chrono::milliseconds queuePause{250};
};

/// What became of one change.
enum class PushedAs {
    Verified,    ///< written and read back
    AlreadySo,   ///< the shop had it: nothing was sent
    Ready,       ///< dry run: it would be sent
    Conflict,    ///< the shop has something else; nothing was overwritten
    Failed,      ///< refused, in the shop's words
    Unknown,     ///< sent, and not known whether it arrived
    Withheld,    ///< a guard wants a second yes
    Edited,      ///< somebody edited or dropped it meanwhile: it stays as it is
    Waiting,     ///< it follows one that was not sent
    Unsupported, ///< there is no way to write it yet, or none at all
    Left,        ///< the push ended before its turn came
};
[[nodiscard]] QLatin1StringView toString(PushedAs what);

struct PushedLine
{
    qint64 changeId = 0;
    PushedAs what = PushedAs::Left;
    /// The shop's text, when it had one, or ours: why not; beside Verified: what else the shop changed with it.
    QString message;
    std::optional<CellValue> shop; ///< what the shop was read to have, before anything was written
};

/// A writing request as it would leave.
struct PlannedRequest
{
    QString request; ///< `POST /rest/all/V1/inventory/source-items`
    QString body;    ///< without secrets
    qint64 rows = 0; ///< of the shop
};

/// What was asked of the shop and changed nothing.
struct ReadRequest
{
    QString request; ///< `GET /rest/all/V1/inventory/source-items`, `POST /rest/all/V1/products/cost-information`
    QString asked;   ///< the body, or the parts of the query with a line each; without secrets
};

struct PushReport
{
    std::vector<PushedLine> lines; ///< each change once, in no order
    /// Of a dry run: what would be sent, as long as the shop stays as it was just read. One that the shop refuses for
    /// one bad row is halved then, so that there may be more in the end. What goes by the queue is told as it would be
    /// without.
    std::vector<PlannedRequest> planned;
    /// Of a dry run: what the shop was asked, in that order; the first mostReads of it.
    std::vector<ReadRequest> reads;
    static constexpr std::size_t mostReads = 200;
    bool paysQueued = false;    ///< of a dry run: Delivery::WhereItPays would use the queue
    int requests = 0;           ///< reads and writes
    std::optional<Error> error; ///< why the push ended before its end
    [[nodiscard]] int count(PushedAs what) const;
    /// Changes of which Change::shop is what the shop has after this push; of the others it may be of an earlier one.
    [[nodiscard]] std::vector<qint64> knownNow() const;
};

struct PushProgress
{
    qint64 done = 0;
    qint64 of = 0;
    int queued = 0; ///< operations of the request at hand that the shop's queue has not done yet
};

/// Pushes staged changes to the shop, batch by batch: reads what the shop has, compares, notes what is about to be
/// sent, sends it, reads it back, notes what came of it. What an earlier push left open is settled first, by asking the
/// shop. A job for a thread of its own that is not of the global pool. It may end at any instant, also by a kill: each
/// change is staged, done, or unknown then. A stop ends it after the request at hand is through or given up.
class Push
{
public:
    using OnProgress = std::function<void(const PushProgress &)>;

    /// All outlive the push.
    Push(remote::Client &client, ledger::Ledger &ledger, const Clock &clock, PushOptions options,
         OnProgress onProgress = {}, StopToken stop = {});

    /// Once. Conflict: another push to the shop is under way. Errors of the ledger, when it could not even be asked;
    /// all else is in the report.
    [[nodiscard]] Result<PushReport> run();

private:
    remote::Client &m_client;
    ledger::Ledger &m_ledger;
    const Clock &m_clock;
    PushOptions m_options;
    OnProgress m_onProgress;
    StopToken m_stop;
};

} // namespace qm::sync
