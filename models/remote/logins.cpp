// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "remote/logins.h"

#include "remote/oauthlogin.h"
#include "remote/tokenlogin.h"

namespace qm::remote {

Login::~Login() = default;

void Login::accepted(Verb, const QByteArray &, const Proof &) {}

bool Login::isReady() const
{
    return true;
}

std::optional<Error> Login::refusal() const
{
    return std::nullopt;
}

HttpRequest Login::tokenRequest(const Scope &)
{
    return {};
}

bool Login::tokenAnswered(const Result<HttpAnswer> &)
{
    return false;
}

HttpRequest Login::aliveRequest(const Scope &) const
{
    HttpRequest request;
    request.route = QStringLiteral("/V1/modules");
    request.path = "/V1/modules";
    return request;
}

void Login::aliveAnswered(bool) {}

bool Login::knownAlive() const
{
    return false;
}

bool Login::canRenew() const
{
    return false;
}

void Login::setOneTimePassword(const Secret &) {}

SigningDialect Login::dialect() const
{
    return SigningDialect::Detect;
}

Result<std::unique_ptr<Login>> makeLogin(const Connection &connection, const Credentials &secrets, const Clock &clock)
{
    using namespace Qt::StringLiterals;
    switch (connection.login) {
    case LoginKind::OAuth1:
        if (const auto *keys = std::get_if<OAuthCredentials>(&secrets)) {
            return std::make_unique<OAuthLogin>(connection.dialect, *keys);
        }
        break;
    case LoginKind::Bearer:
        if (const auto *bearer = std::get_if<BearerCredentials>(&secrets)) {
            return std::make_unique<TokenLogin>(*bearer, clock);
        }
        break;
    case LoginKind::Admin:
    case LoginKind::Customer:
        if (const auto *user = std::get_if<UserCredentials>(&secrets)) {
            return std::make_unique<TokenLogin>(connection.login, *user, clock);
        }
        break;
    }
    return failure(ErrorKind::Validation, u"The secrets of this connection are not those of the login \"%1\"."_s.arg(
                                              toString(connection.login)));
}

} // namespace qm::remote
