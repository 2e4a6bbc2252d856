// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "profiles/profilejson.h"

#include <QUrl>

namespace qm {

namespace {
using namespace Qt::StringLiterals;

/// Reads members of one object and remembers the first one that is wrong.
class Reader
{
public:
    Reader(const QJsonObject &object, QString &fault)
        : m_object(object)
        , m_fault(fault)
    {}

    bool has(QLatin1StringView name) const { return m_object.contains(name); }
    void complain(QLatin1StringView name, const QString &expected)
    {
        if (m_fault.isEmpty()) {
            m_fault = u"%1: expected %2"_s.arg(name, expected);
        }
    }
    QString text(QLatin1StringView name, const QString &fallback = {})
    {
        const QJsonValue value = m_object.value(name);
        if (value.isUndefined()) {
            return fallback;
        }
        if (!value.isString()) {
            complain(name, u"text"_s);
        }
        return value.toString();
    }
    bool flag(QLatin1StringView name, bool fallback)
    {
        const QJsonValue value = m_object.value(name);
        if (!value.isUndefined() && !value.isBool()) {
            complain(name, u"true or false"_s);
        }
        return value.toBool(fallback);
    }
    qint64 number(QLatin1StringView name, qint64 fallback, qint64 least, qint64 most)
    {
        const QJsonValue value = m_object.value(name);
        if (value.isUndefined()) {
            return fallback;
        }
        const qint64 number = value.toInteger(least - 1);
        if (number < least || number > most) {
            complain(name, u"a whole number from %1 to %2"_s.arg(least).arg(most));
        }
        return number;
    }
    QJsonObject object(QLatin1StringView name)
    {
        const QJsonValue value = m_object.value(name);
        if (!value.isUndefined() && !value.isObject()) {
            complain(name, u"an object"_s);
        }
        return value.toObject();
    }
    template <typename T>
    T word(QLatin1StringView name, const QString &fallback, std::optional<T> (*parse)(QStringView))
    {
        const std::optional<T> parsed = parse(text(name, fallback));
        if (!parsed) {
            complain(name, u"a known word"_s);
            return T{};
        }
        return *parsed;
    }

private:
    QJsonObject m_object;
    QString &m_fault;
};

std::optional<SecretsIn> secretsInFromText(QStringView text)
{
    for (const SecretsIn place : {SecretsIn::Keychain, SecretsIn::Environment}) {
        if (text == toString(place)) {
            return place;
        }
    }
    return std::nullopt;
}

std::optional<remote::ProxyPolicy::Mode> proxyModeFromText(QStringView text)
{
    using Mode = remote::ProxyPolicy::Mode;
    if (text == "system"_L1) {
        return Mode::System;
    }
    if (text == "none"_L1) {
        return Mode::None;
    }
    return text == "manual"_L1 ? std::optional(Mode::Manual) : std::nullopt;
}

QLatin1StringView proxyModeText(remote::ProxyPolicy::Mode mode)
{
    switch (mode) {
    case remote::ProxyPolicy::Mode::System:
        return "system"_L1;
    case remote::ProxyPolicy::Mode::None:
        return "none"_L1;
    case remote::ProxyPolicy::Mode::Manual:
        return "manual"_L1;
    }
    return {};
}

remote::Connection readConnection(Reader &reader, QString &fault)
{
    remote::Connection connection;
    connection.baseUrl = QUrl(reader.text("base_url"_L1), QUrl::StrictMode);
    if (!connection.baseUrl.isValid() || connection.baseUrl.host().isEmpty()) {
        reader.complain("base_url"_L1, u"an address"_s);
    }
    connection.login = reader.word<LoginKind>("auth"_L1, {}, &loginKindFromText);
    connection.dialect = reader.word<remote::SigningDialect>("dialect"_L1, toString(connection.dialect),
                                                             &remote::signingDialectFromText);
    connection.readsInFlight = int(reader.number("reads_in_flight"_L1, connection.readsInFlight, 1, 8));
    connection.insecureHttpAllowed = reader.flag("insecure_http"_L1, false);

    Reader tls(reader.object("tls"_L1), fault);
    connection.tls.extraCaPem = tls.text("extra_ca_pem"_L1).toUtf8();
    connection.tls.pinnedSha256 = QByteArray::fromHex(tls.text("pinned_sha256"_L1).toLatin1());
    if (!connection.tls.pinnedSha256.isEmpty() && connection.tls.pinnedSha256.size() != 32) {
        tls.complain("pinned_sha256"_L1, u"64 hexadecimal digits"_s);
    }
    Reader proxy(reader.object("proxy"_L1), fault);
    connection.proxy.mode = proxy.word<remote::ProxyPolicy::Mode>("mode"_L1, u"system"_s, &proxyModeFromText);
    connection.proxy.url = QUrl(proxy.text("url"_L1));
    return connection;
}

} // namespace

QLatin1StringView toString(Environment environment)
{
    switch (environment) {
    case Environment::Live:
        return "live"_L1;
    case Environment::Staging:
        return "staging"_L1;
    case Environment::Practice:
        return "practice"_L1;
    }
    return {};
}

std::optional<Environment> environmentFromText(QStringView text)
{
    for (const Environment environment : {Environment::Live, Environment::Staging, Environment::Practice}) {
        if (text == toString(environment)) {
            return environment;
        }
    }
    return std::nullopt;
}

QLatin1StringView toString(SecretsIn place)
{
    switch (place) {
    case SecretsIn::Keychain:
        return "keychain"_L1;
    case SecretsIn::Environment:
        return "environment"_L1;
    }
    return {};
}

Result<Profile> profileFromJson(const QJsonObject &object)
{
    QString fault;
    Reader reader(object, fault);
    Profile profile;
    profile.id = reader.text("id"_L1);
    if (profile.id.isEmpty()) {
        reader.complain("id"_L1, u"text"_s);
    }
    profile.name = reader.text("name"_L1);
    if (profile.name.isEmpty()) {
        reader.complain("name"_L1, u"text"_s);
    }
    profile.connection = readConnection(reader, fault);
    const QString scope = reader.text("scope"_L1, u"all"_s);
    if (const std::optional<Scope> view = Scope::storeView(scope)) {
        profile.scope = *view;
    } else {
        reader.complain("scope"_L1, u"a store view's code"_s);
    }
    profile.environment =
        reader.word<Environment>("environment"_L1, toString(profile.environment), &environmentFromText);
    profile.readOnly = reader.flag("read_only"_L1, false);
    profile.secretsIn = reader.word<SecretsIn>("secrets_in"_L1, toString(profile.secretsIn), &secretsInFromText);
    if (!fault.isEmpty()) {
        return failure(ErrorKind::Validation, fault);
    }
    return profile;
}

QJsonObject profileToJson(const Profile &profile, QJsonObject object)
{
    const remote::Connection &connection = profile.connection;
    object.insert("id"_L1, profile.id);
    object.insert("name"_L1, profile.name);
    object.insert("base_url"_L1, connection.baseUrl.toString(QUrl::FullyEncoded));
    object.insert("auth"_L1, toString(connection.login));
    object.insert("scope"_L1, profile.scope.code());
    object.insert("environment"_L1, toString(profile.environment));
    object.insert("read_only"_L1, profile.readOnly);
    object.insert("secrets_in"_L1, toString(profile.secretsIn));
    object.insert("dialect"_L1, toString(connection.dialect));
    object.insert("reads_in_flight"_L1, connection.readsInFlight);
    object.insert("insecure_http"_L1, connection.insecureHttpAllowed);

    QJsonObject tls = object.value("tls"_L1).toObject();
    tls.insert("extra_ca_pem"_L1, QString::fromUtf8(connection.tls.extraCaPem));
    tls.insert("pinned_sha256"_L1, QString::fromLatin1(connection.tls.pinnedSha256.toHex()));
    object.insert("tls"_L1, tls);
    QJsonObject proxy = object.value("proxy"_L1).toObject();
    proxy.insert("mode"_L1, proxyModeText(connection.proxy.mode));
    proxy.insert("url"_L1, connection.proxy.url.toString(QUrl::FullyEncoded | QUrl::RemovePassword));
    object.insert("proxy"_L1, proxy);
    return object;
}

} // namespace qm
