// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/clock.h"
#include "practiceclient.h"
#include "remote/oauth.h"
#include "startedshop.h"

#include <QUrl>

/// A small shop and the ways into it, for the tests of logins.
namespace qm::practicetest {

using namespace qm::practice;
using namespace Qt::StringLiterals;

inline const QByteArray orders = "/rest/V1/orders?searchCriteria[pageSize]=1&fields=total_count";
inline const QString notAuthorised = u"The consumer isn't authorized to access %resources."_s;
inline const QString signInRefused =
    u"The account sign-in was incorrect or your account is disabled temporarily. Please wait and try again later."_s;

[[nodiscard]] inline qm::OAuthCredentials keysOf(const PracticeStore &store, const QString &login)
{
    const QJsonObject keys = store.logins().value(login).toObject();
    const auto key = [&](QLatin1StringView name) { return qm::Secret(keys.value(name).toString().toUtf8()); };
    return {key("consumer_key"_L1), key("consumer_secret"_L1), key("access_token"_L1), key("access_token_secret"_L1)};
}

/// The client's own signer: it and the server's check are written apart and must agree.
[[nodiscard]] inline PracticeAnswer
signedGet(const PracticeStore &store, const QString &login, const QByteArray &target,
          qm::remote::SigningDialect dialect = qm::remote::SigningDialect::Normalised, qint64 clockError = 0)
{
    static int count = 0;
    const qm::remote::OAuthStamp stamp{qm::SystemClock().now().plusSeconds(clockError),
                                       "nonce" + QByteArray::number(++count)};
    PracticeClient client(store);
    client.setAuthorization(qm::remote::oauthHeader(dialect, qm::remote::Verb::Get,
                                                    store.baseUrl().toEncoded() + target, keysOf(store, login), stamp));
    return client.get(target);
}

[[nodiscard]] inline QByteArray compact(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

[[nodiscard]] inline PracticeAnswer tokenFor(PracticeClient &client, const char *kind, const QString &user,
                                             const QString &password, const QByteArray &scope = "default")
{
    return client.post("/rest/" + scope + "/V1/integration/" + kind + "/token",
                       compact({{u"username"_s, user}, {u"password"_s, password}}));
}

} // namespace qm::practicetest
