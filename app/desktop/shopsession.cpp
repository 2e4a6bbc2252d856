// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/shopsession.h"

#include "cache/lowlevels.h"
#include "desktop/asking.h"
#include "desktop/pullwords.h"
#include "ledger/lowlevels.h"
#include "remote/endpoints/customers.h"
#include "remote/endpoints/orders.h"
#include "remote/endpoints/products.h"
#include "tables/whendone.h"

#include <algorithm>

namespace qm::desktop {

using namespace Qt::StringLiterals;

namespace {

cache::Place placeOf(const QString &folder, const Profile &profile)
{
    cache::Place place;
    place.folder = folder;
    place.profileId = profile.id;
    place.readers = 3; // two for rows, while views are counted
    return place;
}

constexpr qint64 youngSeconds = 60;     ///< as old an order may be that is looked at
constexpr qint64 uncountedSeconds = 60; ///< a question that failed is not asked again before

/// Not where the clock was set back since: nobody knows then.
bool isWithin(qint64 seconds, UtcTime then, UtcTime now)
{
    const qint64 age = now.seconds() - then.seconds();
    return age >= 0 && age < seconds;
}

} // namespace

ShopSession::ShopSession(ShopParts parts, const QString &cacheFolder, ledger::Ledger &ledger, const Clock &clock)
    : m_parts(std::move(parts))
    , m_ledger(ledger)
    , m_clock(clock)
    , m_cache(placeOf(cacheFolder, m_parts.profile))
    , m_client(m_parts.profile.connection, m_parts.credentials, clock)
    , m_orders({m_parts.profile, m_client, m_ledger, m_clock, [this] { return author(); }}, this)
{
    m_retry.setSingleShot(true);
    connect(&m_retry, &QTimer::timeout, this, &ShopSession::startPull);
    connect(&m_orders, &ui::OrderDesk::pushEnded, this, [this](const ui::OrderPushEnd &end) {
        if (end.report && !end.report->orders.empty()) {
            resync(cache::Entity::Orders, QList<qint64>(end.report->orders.begin(), end.report->orders.end()));
        }
    });
}

ShopSession::~ShopSession()
{
    m_stop.requestStop();
    m_refreshStop.requestStop();
    m_pushStop.requestStop();
}

QFuture<Result<cache::Opened>> ShopSession::open()
{
    return m_cache.open();
}

void ShopSession::setOpened(const cache::Opened &opened)
{
    if (!opened.writable) {
        m_heldBy = opened.heldBy.isEmpty() ? tr("nobody: the folder is read-only") : opened.heldBy;
    }
    m_setAside = opened.setAside;
    if (opened.writable) {
        showLowLevels();
    }
}

void ShopSession::showLowLevels()
{
    auto levels = m_ledger.read<LowLevels>(
        [id = m_parts.profile.id](sqlite::Database &database) { return ledger::readLowLevels(database, id); });
    tables::whenDone(std::move(levels), this, [this](const Result<LowLevels> &found) {
        if (found) {
            static_cast<void>(m_cache.write<bool>([wanted = *found](cache::Writing &writing) {
                return cache::keepLowLevels(writing, wanted).map([] { return true; });
            }));
        }
    });
}

void ShopSession::forgetSetAside()
{
    m_setAside.reset();
    Q_EMIT standingChanged();
}

const sync::PulledEntity *ShopSession::ended(cache::Entity entity) const
{
    const auto found = m_ended.find(entity);
    return found == m_ended.end() ? nullptr : &found->second;
}

std::optional<qint64> ShopSession::shopHas(cache::Entity entity)
{
    const auto known = m_counts.find(entity);
    if (known != m_counts.end()) {
        return known->second;
    }
    const auto failed = m_uncountedAt.find(entity);
    if (failed != m_uncountedAt.end() && isWithin(uncountedSeconds, failed->second, m_clock.now())) {
        return {};
    }
    m_counts[entity] = std::nullopt;
    const remote::Criteria criteria = remote::Criteria().pageSize(1);
    // The other lists have no total that would mean anything to a person.
    if (entity == cache::Entity::Orders) {
        askCount(entity, remote::listOrders(Scope::all(), criteria));
    } else if (entity == cache::Entity::Products) {
        askCount(entity, remote::listProducts(Scope::all(), criteria));
    } else if (entity == cache::Entity::Customers) {
        askCount(entity, remote::listCustomers(Scope::all(), criteria));
    }
    return {};
}

template <typename Page>
void ShopSession::askCount(cache::Entity entity, Result<remote::Request<Page>> request)
{
    if (!request) {
        return;
    }
    tables::whenDone(m_client.send(*request), this, [this, entity](auto answer) {
        if (answer) {
            m_counts[entity] = answer->value.totalCount;
            Q_EMIT standingChanged();
        } else if (!m_counts[entity]) { // a pull may have told it meanwhile
            m_counts.erase(entity);
            m_uncountedAt.insert_or_assign(entity, m_clock.now());
        }
    });
}

bool ShopSession::begin()
{
    if (m_pulling || !m_heldBy.isEmpty()) {
        return false;
    }
    m_retry.stop();
    m_refreshStop.requestStop(); // it ends at once, and what comes waits for that
    m_pulling = true;
    m_stop = StopSource();
    return true;
}

void ShopSession::pullOnly(cache::Entities entities, bool acceptDrop)
{
    if (begin()) {
        m_wanted = entities;
        sync::PullOptions options;
        options.entities = entities;
        options.acceptDrop = acceptDrop;
        // Stopped by its own word and not by the errand's: a pull that was cancelled tells what it has.
        m_work.start([this, options, stop = m_stop.token()](const StopToken &, const setup::Errand::Tell &tell) {
            run(options, stop, tell);
        });
        Q_EMIT pullStarted();
    }
}

void ShopSession::resync(cache::Entity entity, const QList<qint64> &keys)
{
    if (begin()) {
        // The window's rows of stock are products.
        sync::ResyncWanted wanted{entity, std::vector<qint64>(keys.begin(), keys.end()),
                                  entity == cache::Entity::Stock};
        m_work.start([this, wanted = std::move(wanted), stop = m_stop.token()](
                         const StopToken &, const setup::Errand::Tell &tell) { runResync(wanted, stop, tell); });
        Q_EMIT pullStarted();
        ui::PullProgress begun;
        begun.entity = entity;
        begun.again = true;
        Q_EMIT pullProgressed(begun); // whoever keeps a log knows from the beginning what it is
    }
}

bool ShopSession::mayRefresh(qint64 key) const
{
    const auto asked = m_asked.find(key);
    const bool isYoung = asked != m_asked.end() && isWithin(youngSeconds, asked->second, m_clock.now());
    const ui::RequestBudget known = budget();
    return !m_pulling && m_heldBy.isEmpty() && !m_trouble && !known.isPaused && known.queued == 0 && !isYoung;
}

void ShopSession::refreshOrder(qint64 key)
{
    if (!mayRefresh(key)) {
        return;
    }
    if (m_refreshing) {
        m_asked.erase(*m_refreshing); // cut off; nobody will tell its end
    }
    m_refreshing = key;
    m_asked.insert_or_assign(key, m_clock.now());
    m_refreshStop.requestStop(); // who looks at the next order does not wait for the one before
    m_refreshStop = StopSource();
    m_refresh.start([this, key, stop = m_refreshStop.token()](const StopToken &, const setup::Errand::Tell &tell) {
        const std::lock_guard reading(m_reading);
        const sync::ResyncWanted wanted{cache::Entity::Orders, {key}, false};
        tell(
            [this, key, report = sync::Resync(m_client, m_cache, wanted, {}, stop).run()] { endRefresh(key, report); });
    });
}

void ShopSession::endRefresh(qint64 key, const Result<sync::ResyncReport> &report)
{
    m_refreshing.reset();
    if (report && !report->error()) {
        noteRead({key});
        Q_EMIT orderRefreshed(key);
    } else {
        m_asked.erase(key); // a pull will tell what is wrong; until then it is asked for again when looked at
    }
}

void ShopSession::noteRead(const std::vector<qint64> &orders)
{
    constexpr std::size_t mostKept = 20'000;
    if (m_readAt.size() > mostKept) {
        m_asked.clear();
        m_readAt.clear();
    }
    for (const qint64 key : orders) {
        m_asked.insert_or_assign(key, m_clock.now());
        m_readAt.insert_or_assign(key, m_clock.now());
    }
}

std::optional<UtcTime> ShopSession::orderReadAt(qint64 key) const
{
    const auto found = m_readAt.find(key);
    return found == m_readAt.end() ? std::nullopt : std::optional(found->second);
}

void ShopSession::cancelPull()
{
    m_stop.requestStop();
}

void ShopSession::giveCode(const QString &code)
{
    m_client.setOneTimePassword(Secret(code.toUtf8()));
    startPull();
}

QFuture<Result<tables::FoundGroup>> ShopSession::askShop(cache::Entity entity, const QString &text,
                                                         const StopToken &stop)
{
    return desktop::askShop(m_client, entity, text, m_clock.now(), stop);
}

QFuture<std::vector<ui::SalableAnswer>>
ShopSession::askSalable(const QString &sku, const std::vector<tables::SalesStock> &stocks, const StopToken &stop)
{
    return desktop::askSalable(m_client, sku, stocks, stop);
}

ui::RequestBudget ShopSession::budget() const
{
    const remote::Throttle::Snapshot known = m_client.budget();
    ui::RequestBudget budget;
    budget.inFlight = known.readsInFlight + known.writesInFlight;
    budget.atOnce = known.readWindow;
    budget.queued = known.queued;
    budget.sent = known.sent;
    budget.isPaused = known.pausedUntil > m_clock.steady();
    budget.typicalAnswer = known.typicalAnswer;
    return budget;
}

void ShopSession::run(const sync::PullOptions &options, const StopToken &stop, const setup::Errand::Tell &tell)
{
    const std::lock_guard reading(m_reading);
    const auto progressed = [this, &tell](const sync::PullProgress &progress) {
        tell([this, progress] {
            if (m_trouble && m_trouble->isOffline()) {
                m_trouble.reset(); // it answers again
                Q_EMIT standingChanged();
            }
            Q_EMIT pullProgressed({progress.entity, progress.seen, progress.of.value_or(-1), progress.perSecond, false,
                                   progress.isIndexing});
        });
    };
    sync::Pull pull(m_client, m_cache, options, progressed, stop);
    pull.tellPulled([this, &tell](const sync::PulledEntity &entity) {
        tell([this, entity] {
            Q_EMIT pullNoted(
                {m_clock.now(), isWarning(entity), pulledText(entity), entity.end == sync::PullEnd::Failed});
        });
    });
    tell([this, report = pull.run()] { end(report); });
}

void ShopSession::runResync(const sync::ResyncWanted &wanted, const StopToken &stop, const setup::Errand::Tell &tell)
{
    const std::lock_guard reading(m_reading);
    const auto progressed = [this, &tell](const sync::PullProgress &progress) {
        tell([this, progress] {
            Q_EMIT pullProgressed(
                {progress.entity, progress.seen, progress.of.value_or(-1), progress.perSecond, true, false});
        });
    };
    tell([this, wanted, report = sync::Resync(m_client, m_cache, wanted, progressed, stop).run()] {
        if (wanted.entity == cache::Entity::Orders && report && !report->error()) {
            noteRead(wanted.keys);
        }
        endResync(report);
    });
}

} // namespace qm::desktop
