// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/pause.h"
#include "ledger/ledger.h"
#include "profiles/profile.h"
#include "remote/client.h"
#include "setup/errand.h"
#include "sync/pullreport.h"
#include "ui/shell/orderdesk.h"

#include <functional>
#include <future>

namespace qm::desktop {

/// What is done with the orders of an open shop. Planning and pushing have a thread each; all is told in the thread of
/// this object.
class ShopOrderDesk final : public ui::OrderDesk
{
    Q_OBJECT
public:
    struct Parts
    {
        const Profile &profile;
        remote::Client &client;
        ledger::Ledger &ledger;
        const Clock &clock;
        std::function<QString()> author;
    };
    /// All of \a parts outlive the desk.
    explicit ShopOrderDesk(Parts parts, QObject *parent = nullptr);
    ~ShopOrderDesk() override;

    [[nodiscard]] QFuture<Result<sync::FoundOrders>> find(const QStringList &numbers, const StopToken &stop) override;
    [[nodiscard]] QFuture<Result<std::vector<orders::OrderPlan>>> plan(const std::vector<sync::OrderWishes> &wanted,
                                                                       const StopToken &stop) override;
    [[nodiscard]] QFuture<Result<std::vector<qint64>>> stage(const ui::ActionsToStage &actions) override;
    [[nodiscard]] bool isPushing() const override { return m_pushing; }
    void push(const std::vector<qint64> &actions, bool stopsAtRefusal) override;
    void setPaused(bool paused) override { paused ? m_pause.hold() : m_pause.goOn(); }
    void cancelPush() override;
    /// What a pull says of the documents that actions are told by.
    void learnRights(const sync::PulledEntity &pulled);

private:
    template <typename T>
    [[nodiscard]] QFuture<Result<T>>
    planning(std::function<Result<T>(sync::OrderPlanning &, const StopToken &stop)> work, const StopToken &stop);
    /// On the planning's thread: of what an earlier push left open the shop is asked first, because nothing is planned
    /// with its orders before that is settled. Not being able to is no reason not to plan the others.
    void settleOpen(const StopToken &stop);

    Parts m_parts;
    bool m_pushing = false;
    std::shared_future<void> m_pushOver; ///< that of the last push
    StopSource m_giveUp;
    QHash<int, QString> m_notAllowed; ///< by cache::Entity, why
    Pause m_pause;
    StopSource m_pushStop;
    setup::Errand m_plan; // these last: they use what is above
    setup::Errand m_push;
};

} // namespace qm::desktop
