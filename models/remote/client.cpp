// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "remote/client.h"

#include "remote/address.h"
#include "remote/desk.h"
#include "remote/engine.h"

#include <QCoreApplication>
#include <QPromise>
#include <QThread>

#include <utility>

namespace qm::remote {

namespace {

/// Owns what lives on the network thread: the engine is made and destroyed on it.
class NetworkThread final : public QThread
{
public:
    NetworkThread(Connection connection, Credentials secrets, const Clock &clock, const Pace &pace,
                  std::shared_ptr<Desk> desk)
        : m_connection(std::move(connection))
        , m_secrets(std::move(secrets))
        , m_clock(clock)
        , m_pace(pace)
        , m_desk(std::move(desk))
    {
        setObjectName(QStringLiteral("network"));
    }

protected:
    void run() override
    {
        Engine engine(m_connection, m_secrets, m_clock, m_pace, m_desk);
        m_secrets = {};
        exec();
    }

private:
    Connection m_connection;
    Credentials m_secrets;
    const Clock &m_clock;
    Pace m_pace;
    std::shared_ptr<Desk> m_desk;
};

} // namespace

class Client::Private
{
public:
    Private(Connection connectionToUse, Credentials secrets, const Clock &clock, const Pace &pace)
        : connection(std::move(connectionToUse))
        , thread(connection, std::move(secrets), clock, pace, desk)
    {
        Learned learned;
        learned.dialect = connection.dialect;
        desk->publish(learned);
        thread.start();
    }
    ~Private()
    {
        desk->close();
        if (!QCoreApplication::instance()) {
            thread.quit(); // without an application no event is delivered any more, also not the one that says so
        }
        thread.wait();
    }
    Q_DISABLE_COPY_MOVE(Private)

    Connection connection;
    std::shared_ptr<Desk> desk = std::make_shared<Desk>();
    NetworkThread thread;
};

Client::Client(Connection connection, Credentials secrets, const Clock &clock, Pace pace)
    : d(std::make_unique<Private>(std::move(connection), std::move(secrets), clock, pace))
{}

Client::~Client() = default;

QFuture<Result<HttpAnswer>> Client::exchange(const HttpRequest &request, const StopToken &stop)
{
    auto promise = std::make_shared<QPromise<Result<HttpAnswer>>>();
    QFuture<Result<HttpAnswer>> future = promise->future();
    promise->start();
    auto job = std::make_shared<Job>();
    job->request = request;
    job->stop = stop;
    job->done = [promise](Result<HttpAnswer> result) {
        promise->addResult(std::move(result));
        promise->finish();
    };
    if (!d->desk->place(job)) {
        job->end(failure(ErrorKind::Cancelled, QStringLiteral("Stopped.")));
    }
    return future;
}

const Connection &Client::connection() const
{
    return d->connection;
}

QString Client::nameOf(const HttpRequest &request) const
{
    return remote::nameOf(d->connection, request);
}

Learned Client::learned() const
{
    return d->desk->learned();
}

Throttle::Snapshot Client::budget() const
{
    return d->desk->budget();
}

void Client::setLog(std::function<void(const LogLine &)> log)
{
    d->desk->setLog(std::move(log));
}

void Client::setOneTimePassword(const Secret &otp)
{
    d->desk->setOneTimePassword(otp);
}

} // namespace qm::remote
