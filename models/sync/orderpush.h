// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/clock.h"
#include "domain/orderaction.h"
#include "domain/pause.h"
#include "domain/stop.h"
#include "ledger/ledger.h"
#include "remote/client.h"

#include <chrono>
#include <functional>
#include <optional>
#include <vector>

namespace qm::sync {

struct OrderPushOptions
{
    QString profileId;
    /// Which of the staged actions; nothing: all of the profile.
    std::optional<std::vector<qint64>> actions;
    /// How long a shop may be at a request of which no answer came: PHP goes on when a gateway or a client has given up
    /// (magento-facts 5.11). Only then an order without the action says that it did not arrive.
    std::chrono::seconds arrivesWithin = std::chrono::minutes(10);
    /// After so many actions in a row whose answer was lost or that the shop failed at, the rest is left.
    int mostInARow = 3;
    /// The first action that is refused, that the order is not fit for any more, that was cut or of which no answer
    /// came ends the push: somebody looks at it before the rest goes.
    bool stopsAtRefusal = false;
    /// When this says so, also a request that is under way is given up: its action is unknown then, until the shop is
    /// asked by the next push. For the end of the program; a stop waits for the answer.
    StopToken giveUp;
};

/// What one action takes, when all goes as planned: the order and its documents are read before it and after it.
/// Bundles cost one read more each, once in a push.
struct RequestCount
{
    int before = 0;
    int writes = 1;
    int after = 0;
    [[nodiscard]] int sum() const { return before + writes + after; }
};
[[nodiscard]] RequestCount requestsFor(const OrderWork &work);

/// What became of one action.
enum class OrderPushedAs {
    Verified,  ///< done, and seen in the order since
    Cut,       ///< done with fewer pieces than were asked for
    AlreadySo, ///< the order had it: nothing was sent
    Blocked,   ///< the order is not as it was planned for: nothing was sent
    Failed,    ///< refused, and the order is without it
    Unknown,   ///< sent, and not known whether it arrived, or whether money moved: a person has to look
    Withheld,  ///< nobody has said yes to its money step
    Left,      ///< the push ended before its turn came, or somebody dropped it
};
[[nodiscard]] QLatin1StringView toString(OrderPushedAs what);

struct OrderPushedLine
{
    qint64 actionId = 0;
    OrderPushedAs what = OrderPushedAs::Left;
    QString reason;         ///< machine-readable: an obstacle's name, `cut`; may be empty
    QString message;        ///< the shop's text, or ours
    qint64 documentId = 0;  ///< that it made
    QString documentNumber; ///< its increment id
};

struct OrderPushReport
{
    std::vector<OrderPushedLine> lines; ///< each action once, in their order; also those an earlier push left open
    std::vector<qint64> orders;         ///< entity ids of orders that may look otherwise now, ascending
    int requests = 0;                   ///< reads and writes
    std::optional<Error> error;         ///< why the push ended before its end
    bool stoppedAtRefusal = false;      ///< as was asked for; the rest is left
    [[nodiscard]] int count(OrderPushedAs what) const;
};

struct OrderPushProgress
{
    qint64 done = 0;
    qint64 of = 0;
};

/// Brings staged actions to the shop, one after the other: reads the order and its documents, looks whether the action
/// is there already or in the way of something, notes what is about to be sent, sends it, reads again and notes what
/// has come of it. What an earlier push left open is settled first. No request is ever repeated: what is not known
/// stays so until the order tells, or a person does. A job for a thread of its own that is not of the global pool; it
/// may end at any instant, also by a kill. A stop or a pause takes effect between two actions.
class OrderPush
{
public:
    using OnProgress = std::function<void(const OrderPushProgress &, const OrderPushedLine &)>;

    /// All outlive the push. \a pause may be null.
    OrderPush(remote::Client &client, ledger::Ledger &ledger, const Clock &clock, OrderPushOptions options,
              OnProgress onProgress = {}, StopToken stop = {}, Pause *pause = nullptr);

    /// Once. Conflict: another push to the shop is under way. Errors of the ledger, when it could not even be asked;
    /// all else is in the report.
    [[nodiscard]] Result<OrderPushReport> run();
    /// Only looks for what an earlier push left open, in the shop.
    [[nodiscard]] Result<OrderPushReport> settle();

private:
    remote::Client &m_client;
    ledger::Ledger &m_ledger;
    const Clock &m_clock;
    OrderPushOptions m_options;
    OnProgress m_onProgress;
    StopToken m_stop;
    Pause *m_pause;
};

} // namespace qm::sync
