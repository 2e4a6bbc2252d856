// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/shoporderdesk.h"
#include "domain/credentials.h"
#include "practice/practicestore.h"
#include "remote/client.h"
#include "setup/errand.h"
#include "sync/resync.h"
#include "ui/shell/session.h"

#include <QTimer>

#include <chrono>
#include <map>
#include <memory>
#include <mutex>
#include <vector>

namespace qm::desktop {

/// What opening a shop needs, found away from the window's thread.
struct ShopParts
{
    Profile profile;
    Credentials credentials;
    std::shared_ptr<practice::PracticeStore> store; ///< of the practice store only
};

/// How long after a pull that failed for the \a failures-th time in a row the next one begins by itself: 30 s, then
/// twice as long each time, five minutes at most, and never before the shop's Retry-After. Nothing: what \a error says
/// does not pass by waiting, or another try could lock an account.
[[nodiscard]] std::optional<std::chrono::seconds> pauseAfter(const Error &error, int failures);

/// A shop that is open. The pull runs in a thread of its own; everything is told in the thread of this object.
class ShopSession final : public ui::Session
{
    Q_OBJECT
public:
    /// \a ledger and \a clock outlive the session.
    ShopSession(ShopParts parts, const QString &cacheFolder, ledger::Ledger &ledger, const Clock &clock);
    /// Stops a running pull, which answers within 200 ms. A push is waited for until what it sends is answered, and
    /// read back: nobody ends the session while isSending(), but the end of the program.
    ~ShopSession() override;

    /// First of all; what it found decides whether pulls are possible.
    [[nodiscard]] QFuture<Result<cache::Opened>> open();
    void setOpened(const cache::Opened &opened);

    [[nodiscard]] const Profile &profile() const override { return m_parts.profile; }
    [[nodiscard]] cache::Cache &cache() override { return m_cache; }
    [[nodiscard]] ledger::Ledger &ledger() override { return m_ledger; }
    [[nodiscard]] const Clock &clock() const override { return m_clock; }
    [[nodiscard]] QString heldBy() const override { return m_heldBy; }
    [[nodiscard]] const std::optional<cache::SetAside> &setAside() const override { return m_setAside; }
    void forgetSetAside() override;
    [[nodiscard]] const sync::PulledEntity *ended(cache::Entity entity) const override;
    [[nodiscard]] const std::optional<ui::Trouble> &trouble() const override { return m_trouble; }
    [[nodiscard]] std::optional<qint64> shopHas(cache::Entity entity) override;
    [[nodiscard]] bool isPulling() const override { return m_pulling; }
    void startPull() override { pullOnly(sync::everything(), false); }
    void pullOnly(cache::Entities entities, bool acceptDrop) override;
    void cancelPull() override;
    void resync(cache::Entity entity, const QList<qint64> &keys) override;
    void refreshOrder(qint64 key) override;
    [[nodiscard]] std::optional<UtcTime> orderReadAt(qint64 key) const override;
    [[nodiscard]] QFuture<Result<tables::FoundGroup>> askShop(cache::Entity entity, const QString &text,
                                                              const StopToken &stop) override;
    [[nodiscard]] QFuture<std::vector<ui::SalableAnswer>>
    askSalable(const QString &sku, const std::vector<tables::SalesStock> &stocks, const StopToken &stop) override;
    [[nodiscard]] ui::RequestBudget budget() const override;
    void giveCode(const QString &code) override;
    [[nodiscard]] bool isPushing() const override { return m_pushing; }
    /// A push of changes or of what is done with orders is under way, and no dry run.
    [[nodiscard]] bool isSending() const { return (m_pushing && !m_isDryRun) || m_orders.isPushing(); }
    void push(const ui::PushWanted &wanted) override;
    void cancelPush() override;
    [[nodiscard]] QString author() const override;

private:
    /// Whether the shop may be read now; if so nothing else reads it for the copy until the end is told.
    [[nodiscard]] bool begin();
    void run(const sync::PullOptions &options, const StopToken &stop, const setup::Errand::Tell &tell);
    void runResync(const sync::ResyncWanted &wanted, const StopToken &stop, const setup::Errand::Tell &tell);
    void endResync(const Result<sync::ResyncReport> &report);
    void noteLines(const sync::ResyncReport &report);
    void endRefresh(qint64 key, const Result<sync::ResyncReport> &report);
    [[nodiscard]] bool mayRefresh(qint64 key) const;
    void noteRead(const std::vector<qint64> &orders);
    /// What the ledger has of them; a copy may be new, and the command line may have set others.
    void showLowLevels();
    void end(const Result<sync::PullReport> &report);
    [[nodiscard]] std::optional<Error> take(const sync::PullReport &report);
    void settle();
    void leave();
    void fail(const Error &error);
    void planRetry(const Error &error);
    void retryAtItsTime();
    void endPush(const Result<sync::PushReport> &report, bool dryRun);
    void tellPushed(const Result<sync::PushReport> &report, bool dryRun);
    template <typename Page>
    void askCount(cache::Entity entity, Result<remote::Request<Page>> request);

    ShopParts m_parts;
    ledger::Ledger &m_ledger;
    const Clock &m_clock;
    cache::Cache m_cache;
    remote::Client m_client;
    QString m_heldBy;
    std::optional<cache::SetAside> m_setAside;
    std::map<cache::Entity, sync::PulledEntity> m_ended;
    std::map<cache::Entity, std::optional<qint64>> m_counts; ///< of the shop; nothing: asked, no answer yet
    std::map<cache::Entity, UtcTime> m_uncountedAt;          ///< when that question failed
    std::optional<ui::Trouble> m_trouble;
    cache::Entities m_wanted; ///< of the pull that runs, or was the last
    cache::Entities m_undone; ///< what a pull that failed left open, and none since has brought to its end
    int m_failures = 0;       ///< of pulls in a row
    QTimer m_retry;
    std::optional<UtcTime> m_retryAt; ///< when a pull begins by itself; the timer stands still while the shop is read
    bool m_pulling = false;
    StopSource m_stop;
    std::map<qint64, UtcTime> m_asked;  ///< orders, when refreshOrder() last asked for them
    std::map<qint64, UtcTime> m_readAt; ///< and when that or a resync had read them
    std::optional<qint64> m_refreshing; ///< the order that is being read by refreshOrder()
    StopSource m_refreshStop;
    bool m_pushing = false;
    bool m_isDryRun = false; ///< the push that runs, or was the last
    StopSource m_pushStop;
    std::mutex m_reading;    ///< one reader of the shop for the copy at a time; of the threads of work
    setup::Errand m_refresh; // these last: they use what is above
    setup::Errand m_work;
    setup::Errand m_push;
    ShopOrderDesk m_orders;
};

} // namespace qm::desktop
