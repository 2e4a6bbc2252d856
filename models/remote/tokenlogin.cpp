// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "remote/tokenlogin.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <utility>

namespace qm::remote {

namespace {

using namespace Qt::StringLiterals;

/// How long an answer about the token's life is believed. A token can die later, so not for ever.
constexpr qint64 aliveSeconds = 300;

/// Pasted tokens come with quotes, spaces and line ends; Magento takes none of them (magento-facts 2.11).
QByteArray bareToken(QByteArray text)
{
    text = text.trimmed();
    if (text.size() >= 2 && text.startsWith('"') && text.endsWith('"')) {
        text = text.mid(1, text.size() - 2);
    }
    return text.trimmed();
}

/// The document is a bare JSON string, which QJsonDocument reads only inside an array.
QByteArray stringOf(const QByteArray &json)
{
    return QJsonDocument::fromJson('[' + json + ']').array().at(0).toString().toUtf8();
}

/// Seconds a JWT lives, of its own `iat` and `exp`; nothing for an opaque token.
std::optional<qint64> lifeOf(const QByteArray &token)
{
    const QList<QByteArray> parts = token.split('.');
    if (parts.size() != 3) {
        return std::nullopt;
    }
    const QByteArray payload =
        QByteArray::fromBase64(parts[1], QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
    const QJsonObject claims = QJsonDocument::fromJson(payload).object();
    const qint64 life = claims.value("exp"_L1).toInteger() - claims.value("iat"_L1).toInteger();
    const bool sane = claims.contains("exp"_L1) && claims.contains("iat"_L1) && life > 0;
    return sane ? std::optional<qint64>(life) : std::nullopt;
}

bool names(const Error &error, QLatin1StringView parameter)
{
    return std::any_of(error.parameters.begin(), error.parameters.end(),
                       [parameter](const ErrorParameter &one) { return one.name == parameter; });
}

HttpRequest anonymousPost(const QString &route, const QJsonObject &body, const Scope &scope)
{
    HttpRequest request;
    request.verb = Verb::Post;
    request.route = route;
    request.path = route.toLatin1();
    request.body = QJsonDocument(body).toJson(QJsonDocument::Compact);
    request.scope = scope;
    request.repeat = Repeat::Never;
    request.anonymous = true;
    return request;
}

Error newCodeWanted()
{
    Error error;
    error.kind = ErrorKind::Auth;
    error.message =
        u"This account logs in with two factors, and a one-time password is good for one login: a new one is needed."_s;
    error.parameters = {{u"one_time_password"_s, u"wanted"_s}};
    return error;
}

} // namespace

TokenLogin::TokenLogin(const BearerCredentials &bearer, const Clock &clock)
    : m_kind(LoginKind::Bearer)
    , m_clock(clock)
    , m_token(bareToken(bearer.token.reveal()))
{}

TokenLogin::TokenLogin(LoginKind kind, UserCredentials user, const Clock &clock)
    : m_kind(kind)
    , m_clock(clock)
    , m_user(std::move(user))
    , m_way(kind == LoginKind::Admin && !m_user.otp.isEmpty() ? Way::OneTimePassword : Way::Password)
{}

QByteArray TokenLogin::authorization(Verb, const QByteArray &, UtcTime, Proof &proof)
{
    proof.generation = m_generation;
    return "Bearer " + m_token.reveal();
}

std::optional<bool> TokenLogin::lastLook() const
{
    const qint64 age = m_clock.now().seconds() - m_aliveAt.seconds();
    const bool fresh = age >= 0 && age < aliveSeconds; // below 0: the clock was set back
    return fresh ? m_alive : std::nullopt;
}

bool TokenLogin::knownAlive() const
{
    return lastLook().value_or(false);
}

bool TokenLogin::isReady() const
{
    if (m_kind == LoginKind::Bearer) {
        return true;
    }
    // Early renewal spares the shop the refused request; with a second factor there is nothing to renew with.
    const bool due = m_renewAt && !m_codeUsed && m_clock.now() >= *m_renewAt;
    return !m_token.isEmpty() && !due;
}

Cure TokenLogin::cure(const Error &error, Verb, const QByteArray &, Proof &proof)
{
    if (error.httpStatus != 401) {
        return Cure::None;
    }
    if (proof.generation != m_generation) {
        return Cure::Replay;
    }
    if (const std::optional<bool> alive = lastLook()) {
        return *alive || !canRenew() ? Cure::None : Cure::Renew;
    }
    return Cure::AskAlive;
}

HttpRequest TokenLogin::tokenRequest(const Scope &scope)
{
    QJsonObject body{{u"username"_s, m_user.username}, {u"password"_s, QString::fromUtf8(m_user.password.reveal())}};
    if (m_kind == LoginKind::Customer) {
        // Customers belong to a website, so its store code counts (observed 6).
        return anonymousPost(u"/V1/integration/customer/token"_s, body, scope);
    }
    if (m_way == Way::OneTimePassword) {
        body.insert(u"otp"_s, QString::fromUtf8(m_user.otp.reveal().trimmed()));
        return anonymousPost(u"/V1/tfa/provider/google/authenticate"_s, body, Scope::all());
    }
    return anonymousPost(u"/V1/integration/admin/token"_s, body, Scope::all());
}

bool TokenLogin::tokenAnswered(const Result<HttpAnswer> &answer)
{
    const bool withCode = m_way == Way::OneTimePassword;
    if (answer) {
        const QByteArray token = bareToken(stringOf(answer->body));
        if (token.isEmpty()) {
            Error error;
            error.kind = ErrorKind::Protocol;
            error.httpStatus = answer->status;
            error.message = u"The login was answered without a token."_s;
            m_refusal = error;
            return false;
        }
        m_codeUsed = withCode;
        m_user.otp = {};
        take(token);
        return false;
    }
    if (withCode && answer.error().httpStatus == 404) {
        // The shop has no two-factor authentication: the password alone is what it wants (magento-facts 2.14).
        m_way = Way::Password;
        m_user.otp = {};
        return true;
    }
    refuse(answer.error());
    return false;
}

void TokenLogin::take(const QByteArray &token)
{
    m_token = Secret(token);
    ++m_generation;
    m_alive.reset();
    m_renewAt.reset();
    if (const std::optional<qint64> life = lifeOf(token)) {
        // Counted from now by our own clock, so that neither skew nor a jump of the server's clock matters.
        m_renewAt = m_clock.now().plusSeconds(*life - std::min<qint64>(60, *life / 10));
    }
}

void TokenLogin::refuse(const Error &error)
{
    m_token = {};
    const bool isNo = error.httpStatus == 400 || error.httpStatus == 401 || error.httpStatus == 403;
    if (!isNo || error.kind == ErrorKind::Protocol) {
        return; // the shop did not look at the password: the next request may try again
    }
    m_refusal = error;
    m_refusal->kind = ErrorKind::Auth;
    const bool wrongCode =
        m_way == Way::OneTimePassword && error.httpStatus == 401 && error.message == "Invalid code."_L1;
    const bool providers =
        m_kind == LoginKind::Admin && names(error, "active_providers"_L1) && !names(error, "providers"_L1);
    m_codeWanted = wrongCode || providers;
    if (wrongCode) {
        m_refusal->parameters.append({u"one_time_password"_s, u"refused"_s});
    }
    m_user.otp = {};
}

HttpRequest TokenLogin::aliveRequest(const Scope &scope) const
{
    if (m_kind != LoginKind::Customer) {
        return Login::aliveRequest(scope);
    }
    HttpRequest request;
    request.route = u"/V1/customers/me"_s;
    request.path = "/V1/customers/me";
    request.scope = scope;
    return request;
}

void TokenLogin::aliveAnswered(bool alive)
{
    m_alive = alive;
    m_aliveAt = m_clock.now();
    if (alive || !canRenew()) {
        return;
    }
    if (m_codeUsed && m_user.otp.isEmpty()) {
        m_refusal = newCodeWanted();
        m_codeWanted = true;
    }
}

void TokenLogin::setOneTimePassword(const Secret &otp)
{
    if (m_kind != LoginKind::Admin) {
        return;
    }
    m_user.otp = otp;
    m_way = Way::OneTimePassword;
    if (m_codeWanted) {
        m_codeWanted = false;
        m_refusal.reset();
        m_token = {};
    }
}

} // namespace qm::remote
