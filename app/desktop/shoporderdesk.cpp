// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/shoporderdesk.h"

#include "ledger/orderactions.h"
#include "orders/ordersight.h"

#include <QPromise>

namespace qm::desktop {

ShopOrderDesk::ShopOrderDesk(Parts parts, QObject *parent)
    : OrderDesk(parent)
    , m_parts(std::move(parts))
{}

ShopOrderDesk::~ShopOrderDesk()
{
    cancelPush();
    // What is under way comes to its end, if the shop answers: for the window's thread waits here. Of what is given up
    // the ledger knows, and the next program asks the shop.
    constexpr std::chrono::seconds patience(2);
    if (m_pushOver.valid() && m_pushOver.wait_for(patience) != std::future_status::ready) {
        m_giveUp.requestStop();
    }
}

template <typename T>
QFuture<Result<T>> ShopOrderDesk::planning(std::function<Result<T>(sync::OrderPlanning &, const StopToken &stop)> work,
                                           const StopToken &stop)
{
    auto promise = std::make_shared<QPromise<Result<T>>>();
    promise->start();
    QFuture<Result<T>> future = promise->future();
    m_plan.start([this, promise, work = std::move(work), stop, known = statuses()](const StopToken &ended,
                                                                                   const setup::Errand::Tell &tell) {
        StopSource both;
        const auto one = stop.onStop([&both] { both.requestStop(); });
        const auto other = ended.onStop([&both] { both.requestStop(); });
        const auto progressed = [this, &tell](const sync::PlanningProgress &progress) {
            tell([this, progress] { Q_EMIT planProgressed(progress); });
        };
        sync::OrderPlanning planning(m_parts.client, m_parts.ledger, m_parts.profile.id, known, progressed,
                                     both.token());
        promise->addResult(work(planning, both.token()));
        promise->finish();
    });
    return future;
}

QFuture<Result<sync::FoundOrders>> ShopOrderDesk::find(const QStringList &numbers, const StopToken &stop)
{
    return planning<sync::FoundOrders>(
        [numbers](sync::OrderPlanning &planning, const StopToken &) { return planning.find(numbers); }, stop);
}

QFuture<Result<std::vector<orders::OrderPlan>>> ShopOrderDesk::plan(const std::vector<sync::OrderWishes> &wanted,
                                                                    const StopToken &stop)
{
    return planning<std::vector<orders::OrderPlan>>(
        [this, wanted](sync::OrderPlanning &planning, const StopToken &ended) {
            settleOpen(ended);
            return planning.plan(wanted);
        },
        stop);
}

void ShopOrderDesk::settleOpen(const StopToken &stop)
{
    auto asked = m_parts.ledger.read<std::vector<qint64>>([profile = m_parts.profile.id](sqlite::Database &database) {
        return ledger::unsettledOrders(database, profile);
    });
    asked.waitForFinished();
    const Result<std::vector<qint64>> open = asked.takeResult();
    if (!open || open->empty()) {
        return;
    }
    sync::OrderPushOptions options;
    options.profileId = m_parts.profile.id;
    static_cast<void>(sync::OrderPush(m_parts.client, m_parts.ledger, m_parts.clock, options, {}, stop).settle());
}

QFuture<Result<std::vector<qint64>>> ShopOrderDesk::stage(const ui::ActionsToStage &actions)
{
    return m_parts.ledger.write<std::vector<qint64>>(
        [actions, profile = m_parts.profile.id, author = m_parts.author(),
         at = m_parts.clock.now()](sqlite::Database &database) -> Result<std::vector<qint64>> {
            const Result<qint64> batch = ledger::createBatch(database, profile, actions.name, author, at);
            if (!batch) {
                return failure(batch.error());
            }
            const Result<std::vector<ledger::StagedAction>> staged =
                ledger::stageActions(database, *batch, at, actions.drafts);
            if (!staged) {
                return failure(staged.error());
            }
            std::vector<qint64> ids;
            for (const ledger::StagedAction &action : *staged) {
                ids.push_back(action.id);
            }
            return ids;
        });
}

void ShopOrderDesk::push(const std::vector<qint64> &actions, bool stopsAtRefusal)
{
    if (m_pushing) {
        return;
    }
    if (m_parts.profile.readOnly) {
        Q_EMIT pushEnded({failure(ErrorKind::Permission, tr("This profile is read-only: nothing is pushed to it"))});
        return;
    }
    m_pushing = true;
    m_pause.goOn();
    m_pushStop = StopSource();
    sync::OrderPushOptions options;
    options.profileId = m_parts.profile.id;
    options.actions = actions;
    options.stopsAtRefusal = stopsAtRefusal;
    options.giveUp = m_giveUp.token();
    auto over = std::make_shared<std::promise<void>>();
    m_pushOver = over->get_future().share();
    m_push.start([this, options, over, stop = m_pushStop.token()](const StopToken &, const setup::Errand::Tell &tell) {
        const auto progressed = [this, &tell](const sync::OrderPushProgress &progress,
                                              const sync::OrderPushedLine &line) {
            tell([this, progress, line] { Q_EMIT pushProgressed(progress, line); });
        };
        sync::OrderPush push(m_parts.client, m_parts.ledger, m_parts.clock, options, progressed, stop, &m_pause);
        tell([this, report = push.run()] {
            m_pushing = false;
            Q_EMIT pushEnded({report});
        });
        over->set_value();
    });
}

void ShopOrderDesk::learnRights(const sync::PulledEntity &pulled)
{
    if (pulled.end == sync::PullEnd::NotAllowed) {
        m_notAllowed.insert(int(pulled.entity), pulled.error ? pulled.error->text() : QString());
    } else if (pulled.end == sync::PullEnd::Done) {
        m_notAllowed.remove(int(pulled.entity));
    }
    QHash<int, QString> byKind;
    for (int kind = 0; kind < orderActionKinds; ++kind) {
        const orders::Documents needed = orders::documentsFor(OrderActionKind(kind));
        for (const auto &[isNeeded, entity] :
             {std::pair(true, cache::Entity::Orders), std::pair(needed.invoices, cache::Entity::Invoices),
              std::pair(needed.shipments, cache::Entity::Shipments),
              std::pair(needed.creditMemos, cache::Entity::CreditMemos)}) {
            if (const auto why = m_notAllowed.constFind(int(entity)); isNeeded && why != m_notAllowed.constEnd()) {
                byKind.insert(kind, *why);
            }
        }
    }
    setUnreadable(std::move(byKind));
}

void ShopOrderDesk::cancelPush()
{
    m_pause.goOn();
    m_pushStop.requestStop();
}

} // namespace qm::desktop
