// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "doctor/checks.h"

#include "doctor/text.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <utility>

namespace qm::doctor {

namespace {

using namespace Qt::StringLiterals;

Examination::Authorize bearer(const QByteArray &token)
{
    return [header = "Bearer " + token](remote::Verb, const QByteArray &) { return header; };
}

/// The token of a `"…"` answer.
QByteArray tokenIn(const QByteArray &body)
{
    const QJsonDocument document = QJsonDocument::fromJson('[' + body + ']');
    return document.array().at(0).toString().toLatin1();
}

struct TokenRoute
{
    QString route;
    bool withCode = false;
};

Reply askToken(Examination &visit, const UserCredentials &user, const TokenRoute &way)
{
    QJsonObject body{{u"username"_s, user.username}, {u"password"_s, QString::fromUtf8(user.password.reveal())}};
    if (way.withCode) {
        body.insert(u"otp"_s, QString::fromUtf8(user.otp.reveal()));
    }
    remote::HttpRequest request = Examination::get(way.route);
    request.verb = remote::Verb::Post;
    request.repeat = remote::Repeat::Never;
    request.body = QJsonDocument(body).toJson(QJsonDocument::Compact);
    if (visit.connection().login == LoginKind::Customer) {
        request.scope = visit.scope();
    }
    return visit.ask(request);
}

bool asksForSecondFactor(const Reply &reply)
{
    if (reply.status() != 400) {
        return false;
    }
    for (const ErrorParameter &parameter : reply.error->parameters) {
        if (parameter.name == "active_providers"_L1 || parameter.name == "providers"_L1) {
            return true;
        }
    }
    return reply.error->kind == ErrorKind::Auth;
}

void explainSecondFactor(Examination &visit, const Reply &reply)
{
    const QString active = reply.parameter("active_providers"_L1);
    const bool google = active.contains("google"_L1);
    visit.fail(
        google ? u"one-time-code"_s : u"two-factor"_s, Text::tr("The shop wants a second factor"), seenIn(reply),
        google
            ? Text::tr(
                  "Give the code of the authenticator app as the one-time password. For work without a person present "
                  "use an integration instead of an admin user.")
        : active.isEmpty()
            ? Text::tr(
                  "Set up two-factor authentication for this user first: log in to the admin panel in a browser and "
                  "follow what it says. An integration needs no second factor.")
            : Text::tr("This user's second factor (%1) can't be used here. Set up Google Authenticator for the user, "
                       "or use an "
                       "integration.")
                  .arg(active));
}

void explainRefusedUser(Examination &visit, const Reply &reply, bool withCode)
{
    if (withCode && reply.error->message.startsWith("Invalid code"_L1)) {
        visit.fail(
            u"one-time-code"_s, Text::tr("The one-time password was refused"), seenIn(reply),
            Text::tr(
                "Wait for the next code and give that one. If it is refused too, check the clock of the device that "
                "shows it."));
        return;
    }
    const bool customer = visit.connection().login == LoginKind::Customer;
    visit.fail(u"account"_s, Text::tr("The user name or password is wrong, or the account is locked"), seenIn(reply),
               Text::tr("The shop says the same in both cases. Check name and password in a browser; after six "
                        "failures an account is "
                        "locked for about half an hour, and every further try starts that anew.") +
                   (customer ? Text::tr(" A customer of another website of the shop can't log in here.")
                             : Text::tr(" A disabled user gets the same answer.")));
}

/// One login, at most (magento-facts 2.15).
std::optional<QByteArray> fetchToken(Examination &visit, const UserCredentials &user)
{
    const bool admin = visit.connection().login == LoginKind::Admin;
    const bool withCode = admin && !user.otp.isEmpty();
    const TokenRoute plain{admin ? u"/V1/integration/admin/token"_s : u"/V1/integration/customer/token"_s, false};
    Reply reply = askToken(visit, user, withCode ? TokenRoute{u"/V1/tfa/provider/google/authenticate"_s, true} : plain);
    bool code = withCode;
    if (withCode && reply.status() == 404) {
        // The shop has no two-factor authentication: nobody has looked at the password yet.
        reply = askToken(visit, user, plain);
        code = false;
    }
    if (reply.ok()) {
        const QByteArray token = tokenIn(reply.answer.body);
        if (!token.isEmpty()) {
            return token;
        }
        visit.fail(u"login"_s, Text::tr("The shop's answer to the login holds no token"), {},
                   Text::tr("A module of the shop changes the login. Use an integration instead."));
    } else if (reply.status() == 401) {
        explainRefusedUser(visit, reply, code);
    } else if (asksForSecondFactor(reply)) {
        explainSecondFactor(visit, reply);
    } else {
        unexpected(visit, u"login"_s, Text::tr("The shop did not let the user log in"), reply);
    }
    return std::nullopt;
}

std::optional<Examination::Authorize> checkUser(Examination &visit, const UserCredentials &user)
{
    const std::optional<QByteArray> token = fetchToken(visit, user);
    if (!token) {
        return std::nullopt;
    }
    const bool customer = visit.connection().login == LoginKind::Customer;
    const Examination::Authorize authorize = bearer(*token);
    remote::HttpRequest question = Examination::get(customer ? u"/V1/customers/me"_s : u"/V1/modules"_s);
    if (customer) {
        question.scope = visit.scope();
    }
    const Reply reply = visit.ask(question, authorize);
    if (reply.ok() ||
        (!customer && reply.refusesResource() && reply.parameter("resources"_L1) != "Magento_Backend::admin"_L1)) {
        visit.ok(u"login"_s, customer ? Text::tr("The customer is let in") : Text::tr("The admin user is let in"));
        return authorize;
    }
    if (!reply.refusesResource()) {
        unexpected(visit, u"login"_s, Text::tr("The shop did not take its own token"), reply);
    } else if (headerArrives(visit)) {
        visit.fail(
            u"login"_s, Text::tr("The shop gave a token and refuses it at once"), seenIn(reply),
            Text::tr(
                "The server's clock or its token settings are wrong, or several servers do not share their keys. Tell "
                "whoever runs the server."));
    }
    return std::nullopt;
}

std::optional<Examination::Authorize> checkBearer(Examination &visit, const BearerCredentials &credentials)
{
    const Examination::Authorize authorize = bearer(credentials.token.reveal());
    const Reply reply = visit.ask(Examination::get(u"/V1/modules"_s), authorize);
    if (reply.ok()) {
        visit.ok(u"login"_s, Text::tr("The integration is let in (bearer token)"));
        return authorize;
    }
    if (!reply.refusesResource()) {
        unexpected(visit, u"login"_s, Text::tr("The shop did not answer the login"), reply);
    } else if (headerArrives(visit)) {
        visit.fail(
            u"bearer"_s,
            Text::tr("The shop does not take the token: bearer tokens are switched off, or this one is not valid"),
            seenIn(reply),
            Text::tr("The shop says the same in both cases. Since Magento 2.4.4 tokens of integrations are not taken "
                     "as bearer "
                     "unless Stores > Configuration > Services > OAuth > \"Allow OAuth Access Tokens to be used as "
                     "standalone "
                     "Bearer tokens\" is on. Better: use OAuth 1.0a with the integration's four keys. If it is on, the "
                     "token "
                     "was revoked or copied wrong, or the integration is not active."));
    }
    return std::nullopt;
}

} // namespace

void unexpected(Examination &visit, const QString &id, const QString &title, const Reply &reply)
{
    if (reply.error && reply.error->kind == ErrorKind::Cancelled) {
        return;
    }
    visit.fail(
        id, title, seenIn(reply),
        Text::tr("Try again in some minutes. If it stays, tell whoever runs the server the text above and the time."));
}

std::optional<Examination::Authorize> checkLogin(Examination &visit)
{
    const Credentials &secrets = visit.secrets();
    switch (visit.connection().login) {
    case LoginKind::OAuth1:
        if (const auto *keys = std::get_if<OAuthCredentials>(&secrets)) {
            return checkOAuth(visit, *keys);
        }
        break;
    case LoginKind::Bearer:
        if (const auto *token = std::get_if<BearerCredentials>(&secrets)) {
            return checkBearer(visit, *token);
        }
        break;
    case LoginKind::Admin:
    case LoginKind::Customer:
        if (const auto *user = std::get_if<UserCredentials>(&secrets)) {
            return checkUser(visit, *user);
        }
        break;
    }
    visit.fail(u"login"_s, Text::tr("The stored secrets are of another kind than the profile's login"), {},
               Text::tr("Give the secrets of this profile again."));
    return std::nullopt;
}

} // namespace qm::doctor
