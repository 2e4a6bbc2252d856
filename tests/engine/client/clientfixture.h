// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/clock.h"
#include "remote/client.h"

#include "scriptedserver.h"

#include <QString>

#include <atomic>

namespace qm::test {

using namespace Qt::StringLiterals;

/// Waits of the client's own shrink to a thousandth, so that no test sleeps.
inline constexpr remote::Pace fast{0.001, 7};

inline remote::Connection connectionTo(const ScriptedServer &server, LoginKind login = LoginKind::Bearer)
{
    remote::Connection connection;
    connection.baseUrl = server.url();
    connection.login = login;
    connection.proxy.mode = remote::ProxyPolicy::Mode::None;
    return connection;
}

inline remote::HttpRequest get(const QString &route = u"/V1/orders"_s)
{
    remote::HttpRequest request;
    request.route = route;
    request.path = route.toLatin1();
    return request;
}

inline remote::HttpRequest post(const QString &route = u"/V1/order/7/invoice"_s)
{
    remote::HttpRequest request = get(route);
    request.verb = remote::Verb::Post;
    request.repeat = remote::Repeat::Never;
    request.body = "{\"notify\":false}";
    return request;
}

inline ScriptedReply json(int status, const QByteArray &body)
{
    ScriptedReply reply;
    reply.status = status;
    reply.body = body;
    return reply;
}

inline ScriptedReply html(int status, const QByteArray &body = "<html><title>Sorry</title></html>")
{
    ScriptedReply reply = json(status, body);
    reply.contentType = "text/html; charset=UTF-8";
    return reply;
}

inline ScriptedReply with(ScriptedReply reply, const QByteArray &name, const QByteArray &value)
{
    reply.headers.emplace_back(name, value);
    return reply;
}

inline ScriptedReply refused()
{
    // No raw string: moc loses count of the braces in it.
    return json(401, "{\"message\":\"The consumer isn't authorized to access %resources.\","
                     "\"parameters\":{\"resources\":\"Magento_Sales::actions_view\"}}");
}

/// `ok`, or the kind of the error: what a test compares.
template <typename T>
QString outcome(const Result<T> &result)
{
    return result ? u"ok"_s : QString(toString(result.error().kind));
}

/// How often a path was asked.
inline int countOf(const ScriptedServer &server, const QByteArray &pathEnd)
{
    int count = 0;
    for (const SeenRequest &request : server.requests()) {
        count += request.path().endsWith(pathEnd) ? 1 : 0;
    }
    return count;
}

/// A clock that stands still until it is moved.
class StoppedClock final : public Clock
{
public:
    explicit StoppedClock(UtcTime start)
        : m_seconds(start.seconds())
    {}
    [[nodiscard]] UtcTime now() const override { return UtcTime::fromSeconds(m_seconds); }
    [[nodiscard]] std::chrono::milliseconds steady() const override { return std::chrono::seconds(m_seconds); }
    void advance(qint64 seconds) { m_seconds += seconds; }

private:
    std::atomic<qint64> m_seconds;
};

} // namespace qm::test
