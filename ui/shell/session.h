// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cache/cache.h"
#include "domain/clock.h"
#include "ledger/ledger.h"
#include "profiles/profile.h"
#include "sync/pullreport.h"
#include "sync/push.h"
#include "tables/finder.h"
#include "tables/productrecord.h"
#include "tables/stagedwork.h"

#include <QObject>

#include <chrono>
#include <optional>

namespace qm::ui {

/// How far a running pull has come.
struct PullProgress
{
    cache::Entity entity = cache::Entity::Orders;
    qint64 seen = 0;
    qint64 of = -1;       ///< -1: not known
    double perSecond = 0; ///< 0: not known
    bool again = false;   ///< rows that were chosen are read again: no pull
    bool indices = false; ///< all is read, its lists are made fast: `seen` of `of` indices
};

/// One line of what a pull had to say.
struct PullNote
{
    UtcTime time;
    bool isWarning = false;
    QString text; ///< plain
    bool isFailure = false;
};

/// What is known of the requests to the shop.
struct RequestBudget
{
    int inFlight = 0;
    int atOnce = 0;                            ///< as many may be under way; 0: not known
    int queued = 0;                            ///< wait for their turn
    quint64 sent = 0;                          ///< since the shop was opened
    bool isPaused = false;                     ///< the shop asked for a pause
    std::chrono::milliseconds typicalAnswer{}; ///< 0: none yet
};

/// Why a pull did not come to its end, until what it left open has been pulled. Being stopped by the user is none, and
/// hides none; of reading rows again only that the shop cannot be reached.
struct Trouble
{
    Error error;
    UtcTime since;                  ///< of the first pull that failed; later ones that fail as well leave it
    std::optional<UtcTime> nextTry; ///< when a pull begins by itself; nothing: not before somebody asks for it

    /// The shop could not be reached; otherwise it answered, or something is wrong here.
    [[nodiscard]] bool isOffline() const
    {
        return error.kind == ErrorKind::Network || error.kind == ErrorKind::Timeout;
    }
    /// The login wants the code that an authenticator app shows: there is none yet, the one before was good for one
    /// login only, or the shop did not take it.
    [[nodiscard]] bool wantsCode() const;
    [[nodiscard]] bool isCodeRefused() const;
};

/// What the shop says can be sold of a SKU from one stock.
struct SalableAnswer
{
    QString stock;
    Result<Decimal> quantity;
};

/// Which staged changes are to be pushed, and how.
struct PushWanted
{
    std::optional<std::vector<qint64>> changes; ///< nothing: all that are staged
    bool dryRun = false;                        ///< everything but the writes
    bool byQueue = false;                       ///< the shop's queue carries the requests out
};

/// How a push, or a dry run, ended.
struct PushEnd
{
    /// An error: it could not even begin. Otherwise each line says what became of it.
    Result<sync::PushReport> report;
    bool dryRun = false;
};

/// A shop that is open: its copy, its ledger and its pull. The program implements it; members are for the window's
/// thread and do not wait.
class Session : public QObject
{
    Q_OBJECT
public:
    [[nodiscard]] virtual const Profile &profile() const = 0;
    [[nodiscard]] virtual cache::Cache &cache() = 0;
    [[nodiscard]] virtual ledger::Ledger &ledger() = 0;
    [[nodiscard]] virtual const Clock &clock() const = 0;
    /// Empty when this program may write the copy; otherwise who does: the window shows rows, but cannot pull.
    [[nodiscard]] virtual QString heldBy() const = 0;
    /// What stood in the copy's place when the shop was opened and was set aside; nothing: nothing was, or it was told
    /// already.
    [[nodiscard]] virtual const std::optional<cache::SetAside> &setAside() const = 0;
    virtual void forgetSetAside() = 0;

    /// How the last pull of \a entity in this session ended; null: there was none.
    [[nodiscard]] virtual const sync::PulledEntity *ended(cache::Entity entity) const = 0;
    [[nodiscard]] virtual const std::optional<Trouble> &trouble() const = 0;
    /// How many rows of \a entity the shop has, as far as it was asked. The first call asks, by one small request.
    [[nodiscard]] virtual std::optional<qint64> shopHas(cache::Entity entity) = 0;

    [[nodiscard]] virtual bool isPulling() const = 0;
    /// Nothing happens while one is running.
    virtual void startPull() = 0;
    /// The same for \a entities only; \a acceptDrop answers a sync::PullGuard.
    virtual void pullOnly(cache::Entities entities, bool acceptDrop) = 0;
    virtual void cancelPull() = 0;
    /// What trouble() wants: for the next login, which the pull that begins now needs.
    virtual void giveCode(const QString &code) { Q_UNUSED(code) }
    /// Reads these rows of \a entity's list again from the shop: orders, products, customers, or stock and prices of
    /// the SKUs the rows stand for. Told and canceled as a pull is; nothing happens while one is running.
    virtual void resync(cache::Entity entity, const QList<qint64> &keys) = 0;

    /// Reads one order again with its papers, quietly: comments, tracks and transactions move no time of change, so
    /// that a pull may have left them as they were. At most once a minute for each; not while the shop is read already,
    /// is away or has asked for a pause. orderRefreshed() tells the end.
    virtual void refreshOrder(qint64 key) { Q_UNUSED(key) }
    /// When an order was last read by itself, in this session.
    [[nodiscard]] virtual std::optional<UtcTime> orderReadAt(qint64 key) const
    {
        Q_UNUSED(key)
        return {};
    }

    /// Asks the shop itself, with one request, for the newest rows of Orders, Products or Customers that fit \a text.
    [[nodiscard]] virtual QFuture<Result<tables::FoundGroup>> askShop(cache::Entity entity, const QString &text,
                                                                      const StopToken &stop);
    /// Asks the shop what can be sold of \a sku from each of \a stocks, with a request each: what the sources hold,
    /// less what is reserved, as the shop's own index counts. The copy cannot know it.
    [[nodiscard]] virtual QFuture<std::vector<SalableAnswer>>
    askSalable(const QString &sku, const std::vector<tables::SalesStock> &stocks, const StopToken &stop);
    [[nodiscard]] virtual RequestBudget budget() const { return {}; }

    /// What is staged for this shop, and when that becomes another thing.
    [[nodiscard]] tables::StagedWork &staged() { return m_staged; }
    [[nodiscard]] virtual bool isPushing() const { return false; }
    /// Brings staged changes to the shop on a thread of their own; nothing happens while that is going on. What an
    /// earlier push does not know of is found out first, also when no change at all is wanted. A profile
    /// that is read-only is refused by pushEnded().
    virtual void push(const PushWanted &wanted) { Q_UNUSED(wanted) }
    /// After the request at hand.
    virtual void cancelPush() {}
    /// What moves of prices are let through without a second yes.
    [[nodiscard]] virtual changes::GuardLimits guard() const { return {}; }
    /// Who stages here.
    [[nodiscard]] virtual QString author() const { return QStringLiteral("me"); }

Q_SIGNALS:
    void pullStarted();
    void pullProgressed(const qm::ui::PullProgress &progress);
    void pullNoted(const qm::ui::PullNote &note);
    /// `12 read, 2 changed, 1 gone`: what resync() found, after its pullEnded().
    void resynced(const QString &text);
    /// refreshOrder() has read it; what changed is in the copy.
    void orderRefreshed(qint64 key);
    /// Without an error the pull, or the reading again, came to its end.
    void pullEnded(const std::optional<qm::Error> &error);
    /// After pullEnded(), of pulls only.
    void pulled();
    /// What ended(), trouble(), shopHas() or setAside() say is another thing now.
    void standingChanged();

    void pushStarted(bool dryRun);
    void pushProgressed(const qm::sync::PushProgress &progress);
    /// What was verified is in the copy by then.
    void pushEnded(const qm::ui::PushEnd &end);

private:
    tables::StagedWork m_staged;
};

} // namespace qm::ui
