// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "doctor/examination.h"

#include "remote/address.h"
#include "remote/baseurl.h"
#include "remote/classify.h"

#include <algorithm>
#include <utility>

namespace qm::doctor {

namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype longestSeen = 300;

/// Asking costs no secret, so plain http is no reason to refuse; whether keys may follow is asked before they do.
remote::Connection forAsking(remote::Connection connection)
{
    connection.insecureHttpAllowed = true;
    return connection;
}

} // namespace

QString Reply::parameter(QLatin1StringView name) const
{
    if (error) {
        for (const ErrorParameter &parameter : error->parameters) {
            if (parameter.name == name) {
                return parameter.value;
            }
        }
    }
    return {};
}

bool Reply::refusesResource() const
{
    return answer.status == 401 && !parameter("resources"_L1).isEmpty();
}

bool Reply::refusesNonce() const
{
    return answer.status == 401 && error && error->parameters.size() == 1 && error->parameters[0].name.isEmpty();
}

Examination::Examination(const remote::Connection &connection, Scope scope, const Credentials &secrets,
                         const Clock &clock, StopToken stop, std::function<void(const Finding &)> onFinding)
    : m_connection(connection)
    , m_scope(std::move(scope))
    , m_secrets(secrets)
    , m_clock(clock)
    , m_stop(std::move(stop))
    , m_onFinding(std::move(onFinding))
    , m_line(std::make_unique<Line>(forAsking(connection)))
{}

remote::HttpRequest Examination::get(const QString &route, remote::Query query)
{
    remote::HttpRequest request;
    request.route = route;
    request.path = route.toLatin1();
    request.query = std::move(query);
    return request;
}

QByteArray Examination::address(const remote::HttpRequest &request) const
{
    return remote::addressOf(m_connection, request);
}

Reply Examination::ask(const remote::HttpRequest &request, const Authorize &authorize)
{
    remote::Attempt attempt;
    attempt.verb = request.verb;
    attempt.url = address(request);
    attempt.body = request.body;
    const QString name = remote::nameOf(m_connection, request);
    if (!authorize) {
        return askUrl(attempt, name);
    }
    attempt.authorization = authorize(request.verb, attempt.url);
    Reply reply = askUrl(attempt, name);
    if (reply.refusesNonce()) {
        attempt.authorization = authorize(request.verb, attempt.url);
        reply = askUrl(attempt, name);
    }
    return reply;
}

Reply Examination::askUrl(const remote::Attempt &attempt, const QString &name)
{
    remote::Attempt stamped = attempt;
    stamped.id = "doctor-" + QByteArray::number(++m_asked);
    remote::Delivery delivery = m_line->ask(stamped, m_stop);
    Reply reply;
    reply.serverTime = delivery.serverTime;
    reply.answer = std::move(delivery.answer);
    if (delivery.failure) {
        reply.error = std::move(delivery.failure);
        reply.answer.status = 0;
        reply.error->request = name;
    } else {
        // Without a login: permission and dead token are told apart here by asking more, not by guessing.
        reply.error = remote::classify(reply.answer, {name, std::nullopt, {}});
    }
    return reply;
}

bool Examination::mayCarrySecrets() const
{
    return m_connection.baseUrl.scheme() == "https"_L1 || m_connection.insecureHttpAllowed ||
           remote::isLoopback(m_connection.baseUrl);
}

void Examination::setBaseUrl(const QUrl &url)
{
    m_connection.baseUrl = url;
    m_line = std::make_unique<Line>(forAsking(m_connection));
}

void Examination::add(Finding finding)
{
    m_findings.append(finding);
    if (m_onFinding) {
        m_onFinding(finding);
    }
}

void Examination::ok(const QString &id, const QString &title, const QString &seen)
{
    add({id, Level::Ok, title, seen, {}});
}

void Examination::warn(const QString &id, const QString &title, const QString &seen, const QString &advice)
{
    add({id, Level::Warn, title, seen, advice});
}

void Examination::fail(const QString &id, const QString &title, const QString &seen, const QString &advice)
{
    add({id, Level::Fail, title, seen, advice});
}

void Examination::skip(const QString &id, const QString &title)
{
    add({id, Level::Skipped, title, {}, {}});
}

bool Examination::has(const QString &id) const
{
    return std::any_of(m_findings.begin(), m_findings.end(), [&id](const Finding &one) { return one.id == id; });
}

void Examination::setFeatures(QList<Feature> features, QList<View> views)
{
    m_features = std::move(features);
    m_views = std::move(views);
}

Report Examination::report() const
{
    Report report;
    report.findings = m_findings;
    report.features = m_features;
    report.views = m_views;
    if (m_reached) {
        report.corrected = m_connection;
    }
    return report;
}

QString seenIn(const Reply &reply)
{
    if (reply.ok()) {
        return u"HTTP %1"_s.arg(reply.status());
    }
    QString text = reply.error->text().simplified();
    if (text.size() > longestSeen) {
        text = text.first(longestSeen - 1) + u'…';
    }
    return reply.unanswered() ? text : u"HTTP %1: %2"_s.arg(reply.status()).arg(text);
}

} // namespace qm::doctor
