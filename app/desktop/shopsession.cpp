// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/shopsession.h"

#include "desktop/asking.h"
#include "desktop/pullwords.h"

namespace qm::desktop {

namespace {

cache::Place placeOf(const QString &folder, const Profile &profile)
{
    cache::Place place;
    place.folder = folder;
    place.profileId = profile.id;
    place.readers = 2;
    return place;
}

} // namespace

ShopSession::ShopSession(ShopParts parts, const QString &cacheFolder, ledger::Ledger &ledger, const Clock &clock)
    : m_parts(std::move(parts))
    , m_ledger(ledger)
    , m_clock(clock)
    , m_cache(placeOf(cacheFolder, m_parts.profile))
    , m_client(m_parts.profile.connection, m_parts.credentials, clock)
{}

ShopSession::~ShopSession()
{
    m_stop.requestStop();
    if (m_thread.joinable()) {
        m_thread.join();
    }
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
}

bool ShopSession::begin()
{
    if (m_pulling || !m_heldBy.isEmpty()) {
        return false;
    }
    if (m_thread.joinable()) {
        m_thread.join(); // it has told its end already
    }
    m_pulling = true;
    m_stop = StopSource();
    return true;
}

void ShopSession::startPull()
{
    if (begin()) {
        m_thread = std::thread([this, stop = m_stop.token()] { run(stop); });
        Q_EMIT pullStarted();
    }
}

void ShopSession::resync(cache::Entity entity, const QList<qint64> &keys)
{
    if (begin()) {
        sync::ResyncWanted wanted{entity, std::vector<qint64>(keys.begin(), keys.end())};
        m_thread = std::thread([this, wanted = std::move(wanted), stop = m_stop.token()] { runResync(wanted, stop); });
        Q_EMIT pullStarted();
    }
}

void ShopSession::cancelPull()
{
    m_stop.requestStop();
}

QFuture<Result<tables::FoundGroup>> ShopSession::askShop(cache::Entity entity, const QString &text,
                                                         const StopToken &stop)
{
    return desktop::askShop(m_client, entity, text, m_clock.now(), stop);
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

void ShopSession::run(const StopToken &stop)
{
    const auto tell = [this](const sync::PullProgress &progress) {
        QMetaObject::invokeMethod(this, [this, progress] {
            Q_EMIT pullProgressed({progress.entity, progress.seen, progress.of.value_or(-1), progress.perSecond});
        });
    };
    Result<sync::PullReport> report = sync::Pull(m_client, m_cache, {}, tell, stop).run();
    QMetaObject::invokeMethod(this, [this, report = std::move(report)] { end(report); });
}

void ShopSession::runResync(const sync::ResyncWanted &wanted, const StopToken &stop)
{
    const auto tell = [this](const sync::PullProgress &progress) {
        QMetaObject::invokeMethod(this, [this, progress] {
            Q_EMIT pullProgressed({progress.entity, progress.seen, progress.of.value_or(-1), progress.perSecond, true});
        });
    };
    Result<sync::ResyncReport> report = sync::Resync(m_client, m_cache, wanted, tell, stop).run();
    QMetaObject::invokeMethod(this, [this, report = std::move(report)] { endResync(report); });
}

void ShopSession::endResync(const Result<sync::ResyncReport> &report)
{
    m_pulling = false;
    std::optional<Error> error = report ? report->error() : std::optional(report.error());
    if (report) {
        const UtcTime now = m_clock.now();
        for (const sync::ResyncedPart &part : report->parts) {
            const bool isWarning = part.error && part.error->kind != ErrorKind::Cancelled;
            Q_EMIT pullNoted({now, isWarning, resyncedText(part)});
        }
        for (const sync::PullNote &note : report->notes) {
            Q_EMIT pullNoted({now, note.error.has_value(), noteText(note)});
        }
    }
    Q_EMIT pullEnded(error);
    if (report && !report->parts.empty()) {
        Q_EMIT resynced(resultText(*report));
    }
}

void ShopSession::end(const Result<sync::PullReport> &report)
{
    m_pulling = false;
    std::optional<Error> error;
    if (!report) {
        error = report.error();
    } else {
        const UtcTime now = m_clock.now();
        for (const sync::PulledEntity &entity : report->entities) {
            Q_EMIT pullNoted({now, isWarning(entity), pulledText(entity)});
            if (entity.end == sync::PullEnd::Failed && !error) {
                error = entity.error;
            } else if (entity.end == sync::PullEnd::Stopped && !error) {
                error = failure(ErrorKind::Cancelled, QString()).value();
            }
        }
        for (const sync::PullNote &note : report->notes) {
            Q_EMIT pullNoted({now, note.error.has_value(), noteText(note)});
        }
    }
    Q_EMIT pullEnded(error);
}

} // namespace qm::desktop
