// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "remote/engine.h"

#include "remote/address.h"

#include <QEvent>
#include <QRandomGenerator>
#include <QThread>

#include <algorithm>
#include <cmath>
#include <utility>

namespace qm::remote {

namespace {

using namespace Qt::StringLiterals;

QByteArray newId()
{
    return QByteArray::number(QRandomGenerator::system()->generate64(), 16).rightJustified(16, '0');
}

Error cancelled(const Job &job)
{
    Error error;
    error.kind = ErrorKind::Cancelled;
    error.request = job.name;
    const bool unknown = job.flying && job.lane == Throttle::Lane::Write;
    error.message = unknown ? u"Stopped while the shop was at work on it: whether it was carried out is not known."_s
                            : u"Stopped."_s;
    if (job.failed) {
        error.details.append(*job.failed); // what kept it so long
    }
    return error;
}

} // namespace

Engine::Engine(Connection connection, const Credentials &secrets, const Clock &clock, const Pace &pace,
               std::shared_ptr<Desk> desk)
    : m_connection(std::move(connection))
    , m_clock(clock)
    , m_waitFactor(pace.waitFactor > 0 ? pace.waitFactor : 1.0)
    , m_desk(std::move(desk))
    , m_transport(m_connection)
    , m_throttle(m_connection.readsInFlight,
                 pace.jitterSeed != 0 ? pace.jitterSeed : QRandomGenerator::system()->generate())
{
    if (Result<std::unique_ptr<Login>> login = makeLogin(m_connection, secrets, m_clock)) {
        m_login = std::move(*login);
    } else {
        m_noLogin = std::move(login.error());
    }
    m_learned.dialect = m_connection.dialect;
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &Engine::pump);
    m_desk->publish(m_learned);
    m_desk->publish(m_throttle.snapshot());
    m_desk->attach(this);
}

Engine::~Engine()
{
    if (!m_closing) {
        close(); // every job has its end
    }
    m_desk->attach(nullptr);
}

/// The throttle's time runs faster than the clock on the wall when a test shortens the waits.
Engine::Time Engine::now() const
{
    const auto real = std::chrono::steady_clock::now().time_since_epoch();
    return std::chrono::duration_cast<Time>(real / m_waitFactor);
}

UtcTime Engine::serverNow() const
{
    return m_clock.now().plusSeconds(m_learned.clockSkew.count());
}

bool Engine::event(QEvent *event)
{
    if (event->type() == QEvent::User) {
        collectOrders();
        return true;
    }
    return QObject::event(event);
}

void Engine::collectOrders()
{
    Desk::Orders orders = m_desk->collect();
    if (orders.oneTimePassword && m_login) {
        m_login->setOneTimePassword(*orders.oneTimePassword);
    }
    for (JobPtr &job : orders.jobs) {
        admit(std::move(job));
    }
    for (const quint64 id : orders.stops) {
        stop(id);
    }
    if (orders.closing) {
        close();
        return;
    }
    pump();
}

void Engine::admit(JobPtr job)
{
    job->id = m_nextId++;
    // The client's own questions go with the reads: a login is a POST, but nothing it could collide with.
    const bool read = job->internal || job->request.verb == Verb::Get || job->repeat() == Repeat::Safe;
    job->lane = read ? Throttle::Lane::Read : Throttle::Lane::Write;
    job->url = addressOf(m_connection, job->request);
    job->name = nameOf(m_connection, job->request);
    job->logicalId = newId();
    m_jobs.emplace(job->id, job);
    // Runs on the stopping thread, perhaps at once: it only leaves a note.
    job->stopRegistration = job->stop.onStop([desk = m_desk, id = job->id] { desk->stop(id); });

    if (!Transport::isSentUnchanged(job->url)) {
        Error error;
        error.kind = ErrorKind::Validation;
        error.request = job->name;
        error.message =
            u"This address can't be sent as it is: a path segment of one or two dots, or an invalid character."_s;
        finish(job, failure(std::move(error)));
    } else if (job->internal) {
        m_queue.pushFront(std::move(job));
    } else {
        m_queue.push(std::move(job));
    }
}

void Engine::pump()
{
    if (m_closing) {
        return;
    }
    m_queue.promote(now());
    startWhatMayStart(Throttle::Lane::Write);
    startWhatMayStart(Throttle::Lane::Read);
    const bool writeWaits = m_queue.first(Throttle::Lane::Write, m_door == Door::Open) != nullptr;
    m_throttle.setQueued(m_queue.count(), writeWaits);
    m_desk->publish(m_throttle.snapshot());
    armTimer();
}

void Engine::startWhatMayStart(Throttle::Lane lane)
{
    for (;;) {
        const bool doorOpen = m_door == Door::Open;
        const bool writeWaits = m_queue.first(Throttle::Lane::Write, doorOpen) != nullptr;
        m_throttle.setQueued(m_queue.count(), writeWaits);
        const JobPtr job = m_queue.first(lane, doorOpen);
        if (!job) {
            return;
        }
        const bool entering = job->needsLogin() && !job->internal;
        const std::optional<Error> refused = !entering ? std::nullopt : m_noLogin ? m_noLogin : m_login->refusal();
        if (refused) {
            Error error = *refused;
            error.request = job->name;
            finish(job, failure(std::move(error)));
        } else if (!m_throttle.mayStart(lane, now())) {
            return;
        } else if (entering && !m_login->isReady()) {
            logIn(job->request.scope);
        } else {
            m_queue.remove(job);
            start(job);
        }
    }
}

void Engine::start(const JobPtr &job)
{
    ++job->attempts;
    job->flying = true;
    Attempt attempt;
    attempt.verb = job->request.verb;
    attempt.url = job->url;
    attempt.body = job->request.body;
    attempt.whole = job->request.timeout;
    attempt.id = job->logicalId + '-' + QByteArray::number(job->attempts);
    if (job->needsLogin()) {
        attempt.authorization = m_login->authorization(attempt.verb, attempt.url, serverNow(), job->proof);
    }
    if (job->request.api == Api::GraphQl && !job->request.scope.isAll()) {
        attempt.store = job->request.scope.code().toLatin1();
    }
    m_throttle.started(job->lane, now());
    m_transport.send(job->id, attempt, [this, job](Delivery delivery) { onDelivered(job, std::move(delivery)); });
}

void Engine::armTimer()
{
    const Time current = now();
    std::optional<Time> next = m_queue.nextPromotion();
    if (const std::optional<Time> change = m_throttle.nextChange(current)) {
        next = next ? std::min(*next, *change) : *change;
    }
    if (!next) {
        m_timer.stop();
        return;
    }
    const double wait = static_cast<double>((*next - current).count()) * m_waitFactor;
    m_timer.start(std::max(0, static_cast<int>(std::ceil(wait))));
}

void Engine::stop(quint64 id)
{
    const auto found = m_jobs.find(id);
    if (found == m_jobs.end()) {
        return;
    }
    const JobPtr job = found->second;
    m_transport.abort(id);
    if (job->flying) {
        m_throttle.finished(job->lane, now(), Time(0), cancelled(*job));
    }
    finish(job, failure(cancelled(*job)));
}

void Engine::finish(const JobPtr &job, Result<HttpAnswer> result)
{
    m_jobs.erase(job->id);
    m_queue.remove(job);
    std::erase(m_held, job);
    job->flying = false;
    job->end(std::move(result));
}

void Engine::close()
{
    m_closing = true;
    m_timer.stop();
    m_held.clear();
    m_noRoute.clear();
    while (!m_jobs.empty()) {
        const JobPtr job = m_jobs.begin()->second;
        m_transport.abort(job->id);
        // A question of our own has callbacks into this object, which must not start anything now.
        if (job->internal) {
            job->done = nullptr;
        }
        finish(job, failure(cancelled(*job)));
    }
    QThread::currentThread()->quit();
}

} // namespace qm::remote
