// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "remote/credentialsjson.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace qm::remote {

namespace {

constexpr qsizetype keyLength = 32;
constexpr qsizetype longestSecret = 8'192; // a JWT with many claims stays below

tl::unexpected<Error> refused(const QString &why)
{
    return failure(ErrorKind::Validation, u"Secrets: "_s + why);
}

QStringList membersOf(LoginKind kind)
{
    switch (kind) {
    case LoginKind::OAuth1:
        return {u"consumer_key"_s, u"consumer_secret"_s, u"access_token"_s, u"access_token_secret"_s};
    case LoginKind::Bearer:
        return {u"token"_s};
    case LoginKind::Admin:
        return {u"username"_s, u"password"_s, u"otp"_s};
    case LoginKind::Customer:
        return {u"username"_s, u"password"_s};
    }
    return {};
}

Result<void> onlyKnown(const QJsonObject &object, LoginKind kind)
{
    const QStringList known = membersOf(kind);
    static const QRegularExpression word(u"^[A-Za-z_]{1,40}$"_s);
    for (const QString &name : object.keys()) {
        if (known.contains(name)) {
            continue;
        }
        // A key pasted in the wrong place would be echoed; names of members have no digits.
        const QString shown =
            word.match(name).hasMatch() ? u"unknown member '%1'"_s.arg(name) : u"a member with a strange name"_s;
        return refused(u"%1, %2 takes %3"_s.arg(shown, toString(kind), known.join(u", "_s)));
    }
    return {};
}

/// The text of a member, not empty, without control characters.
Result<QString> textOf(const QJsonObject &object, const QString &name)
{
    const QJsonValue value = object[name];
    if (value.isUndefined()) {
        return refused(u"'%1' is missing"_s.arg(name));
    }
    if (!value.isString()) {
        return refused(u"'%1' has to be text"_s.arg(name));
    }
    QString text = value.toString();
    if (name == "password"_L1) {
        while (text.endsWith(u'\n') || text.endsWith(u'\r')) {
            text.chop(1);
        }
    } else {
        text = text.trimmed();
    }
    if (text.isEmpty()) {
        return refused(u"'%1' is empty"_s.arg(name));
    }
    if (text.size() > longestSecret) {
        return refused(u"'%1' is longer than %2 characters"_s.arg(name).arg(longestSecret));
    }
    if (std::any_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x20 || c.unicode() == 0x7f; })) {
        return refused(u"'%1' holds a line break or another control character"_s.arg(name));
    }
    return text;
}

/// What goes into a header as it is: visible ASCII without quotes. A token copied with the quotes of its JSON answer
/// would be refused by the shop without a word about them (observed 3).
Result<Secret> tokenOf(const QJsonObject &object, const QString &name, qsizetype length)
{
    const Result<QString> text = textOf(object, name);
    if (!text) {
        return failure(text.error());
    }
    for (const QChar c : *text) {
        if (c.isSpace()) {
            return refused(u"'%1' holds a blank"_s.arg(name));
        }
        if (c.unicode() > 0x7e || c == u'"' || c == u'\'') {
            return refused(u"'%1' holds a character that no key has: a quote or a letter beyond ASCII"_s.arg(name));
        }
    }
    if (length > 0 && text->size() != length) {
        return refused(u"'%1' has %2 characters, it takes %3"_s.arg(name).arg(text->size()).arg(length));
    }
    return Secret(text->toUtf8());
}

Result<Credentials> readOAuth(const QJsonObject &object)
{
    OAuthCredentials keys;
    const std::pair<QString, Secret *> members[] = {
        {u"consumer_key"_s, &keys.consumerKey},
        {u"consumer_secret"_s, &keys.consumerSecret},
        {u"access_token"_s, &keys.accessToken},
        {u"access_token_secret"_s, &keys.accessTokenSecret},
    };
    for (const auto &[name, into] : members) {
        Result<Secret> value = tokenOf(object, name, keyLength);
        if (!value) {
            return failure(std::move(value.error()));
        }
        *into = std::move(*value);
    }
    return keys;
}

Result<Credentials> readUser(const QJsonObject &object)
{
    UserCredentials user;
    const Result<QString> name = textOf(object, u"username"_s);
    if (!name) {
        return failure(name.error());
    }
    const Result<QString> password = textOf(object, u"password"_s);
    if (!password) {
        return failure(password.error());
    }
    user.username = *name;
    user.password = Secret(password->toUtf8());
    if (object.contains("otp"_L1)) {
        const Result<QString> otp = textOf(object, u"otp"_s);
        if (!otp) {
            return failure(otp.error());
        }
        // Authenticator apps show the code in two groups.
        user.otp = Secret(QString(*otp).remove(u' ').toUtf8());
    }
    return user;
}

} // namespace

Result<Credentials> credentialsFromJson(LoginKind kind, const QByteArray &json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (!document.isObject()) {
        return refused(u"expected one JSON object with %1"_s.arg(membersOf(kind).join(u", "_s)));
    }
    const QJsonObject object = document.object();
    if (const Result<void> known = onlyKnown(object, kind); !known) {
        return failure(known.error());
    }
    switch (kind) {
    case LoginKind::OAuth1:
        return readOAuth(object);
    case LoginKind::Bearer: {
        Result<Secret> token = tokenOf(object, u"token"_s, 0);
        if (!token) {
            return failure(std::move(token.error()));
        }
        return BearerCredentials{std::move(*token)};
    }
    case LoginKind::Admin:
    case LoginKind::Customer:
        return readUser(object);
    }
    return refused(u"unknown kind of login"_s);
}

} // namespace qm::remote
