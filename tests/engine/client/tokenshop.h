// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clientfixture.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <mutex>
#include <optional>
#include <set>
#include <utility>
#include <vector>

namespace qm::test {

using namespace qm::remote;

inline const UtcTime noon = UtcTime::fromText("2026-03-01 12:00:00").value();
inline const UserCredentials user{u"anna"_s, Secret("password"), {}};

/// The doors of a shop: who may log in how, and which tokens it takes.
class Shop
{
public:
    int jwtLife = 0; ///< seconds; 0 = opaque tokens
    bool twoFactors = false;
    bool hasTwoFactorRoute = true;
    QByteArray password = "password";
    QByteArray code = "123456";
    bool roleMayAll = true; ///< false: everything but the probe lacks a resource
    ScriptedReply::Fault loginFault = ScriptedReply::Fault::None;
    std::optional<ScriptedReply> loginGuard; ///< answers in the place of the shop when somebody logs in …
    std::optional<ScriptedReply> probeGuard; ///< … and when somebody asks whether a token lives
    bool renewable = true;                   ///< false: new tokens are dead from the start
    UtcTime time = noon;

    ScriptedReply operator()(const SeenRequest &request)
    {
        const std::scoped_lock lock(mutex);
        if (request.path().endsWith("/token") || request.path().endsWith("/authenticate")) {
            return loginGuard ? *loginGuard : logIn(request);
        }
        const bool probe = request.path().endsWith("/V1/modules") || request.path().endsWith("/V1/customers/me");
        if (probe && probeGuard) {
            return *probeGuard;
        }
        if (!alive.contains(request.header("Authorization").mid(7))) {
            return refused();
        }
        return roleMayAll || probe ? json(200, "[]") : refused();
    }

    /// The shop is asked on the server's thread.
    template <typename Change>
    void change(Change &&make)
    {
        const std::scoped_lock lock(mutex);
        make(*this);
    }

    void killTokens()
    {
        const std::scoped_lock lock(mutex);
        alive.clear();
    }

private:
    ScriptedReply logIn(const SeenRequest &request)
    {
        const QJsonObject body = QJsonDocument::fromJson(request.body).object();
        const bool withCode = request.path().endsWith("/authenticate");
        ScriptedReply fault = json(200, "\"x\"");
        fault.fault = loginFault;
        if (loginFault != ScriptedReply::Fault::None) {
            return fault;
        }
        if (withCode && !hasTwoFactorRoute) {
            return json(404, "{\"message\":\"Request does not match any route.\"}");
        }
        if (body.value(u"username"_s).toString() != u"anna"_s ||
            body.value(u"password"_s).toString().toUtf8() != password) {
            return json(401,
                        "{\"message\":\"The account sign-in was incorrect or your account is disabled temporarily.\"}");
        }
        if (twoFactors && !withCode) {
            return json(400, "{\"message\":\"Please use the 2fa provider-specific endpoints to obtain a "
                             "token.\",\"parameters\":{\"active_providers\":[\"google\"]}}");
        }
        if (withCode && body.value(u"otp"_s).toString().toUtf8() != code) {
            return json(401, "{\"message\":\"Invalid code.\"}");
        }
        const QByteArray token = newToken();
        if (renewable || issued == 1) {
            alive.insert(token);
        }
        return json(200, '"' + token + '"');
    }

    QByteArray newToken()
    {
        ++issued;
        if (jwtLife == 0) {
            return "token" + QByteArray::number(issued);
        }
        const QByteArray claims = "{\"iat\":" + QByteArray::number(time.seconds()) +
                                  ",\"exp\":" + QByteArray::number(time.seconds() + jwtLife) +
                                  ",\"n\":" + QByteArray::number(issued) + '}';
        return "eyJhbGciOiJIUzI1NiJ9." +
               claims.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals) + ".c2ln";
    }

    std::mutex mutex;
    int issued = 0;
    std::set<QByteArray> alive;
};

struct Rig
{
    explicit Rig(LoginKind kind = LoginKind::Admin, Credentials credentials = user)
        : server([this](const SeenRequest &request, int) { return shop(request); })
        , client(connectionTo(server, kind), std::move(credentials), clock, fast)
    {}

    QString ask(const HttpRequest &request = get()) { return outcome(client.exchange(request).result()); }
    /// All of them are on their way before the shop answers the first: the client sees them at once,
    /// however late this thread is let go on.
    std::vector<QString> askMany(int count, const HttpRequest &request = get())
    {
        std::vector<QFuture<Result<HttpAnswer>>> futures;
        shop.change([&](const Shop &) {
            for (int i = 0; i < count; ++i) {
                futures.push_back(client.exchange(request));
            }
        });
        std::vector<QString> outcomes;
        for (QFuture<Result<HttpAnswer>> &future : futures) {
            outcomes.push_back(outcome(future.result()));
        }
        return outcomes;
    }
    int logins() const { return countOf(server, "/token") + countOf(server, "/authenticate"); }
    int probes() const { return countOf(server, "/V1/modules") + countOf(server, "/V1/customers/me"); }

    Shop shop;
    StoppedClock clock{noon};
    ScriptedServer server;
    Client client;
};

} // namespace qm::test
