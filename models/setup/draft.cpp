// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "setup/draft.h"

#include "remote/baseurl.h"
#include "remote/credentialsjson.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <array>

namespace qm::setup {

namespace {

using namespace Qt::StringLiterals;
using secrets::Field;

constexpr qsizetype longestName = 40;
constexpr qsizetype longestPaste = 64 * 1024;

/// "Secrets: 'consumer_key' has 31 characters" as a sentence about a field.
tl::unexpected<Error> asSentence(Error error, const QString &prefix)
{
    QString text = error.message;
    if (text.startsWith(prefix)) {
        text.remove(0, prefix.size());
    }
    for (const Field field : {Field::ConsumerKey, Field::ConsumerSecret, Field::AccessTokenSecret, Field::AccessToken,
                              Field::Token, Field::Username, Field::Password, Field::Otp}) {
        const QString name = secrets::toString(field);
        text.replace(u"'%1'"_s.arg(name), u"the "_s + QString(name).replace(u'_', u' '));
    }
    if (!text.isEmpty()) {
        text[0] = text[0].toUpper();
    }
    error.message = text;
    return failure(std::move(error));
}

SecretTexts textsIn(const QJsonObject &object)
{
    SecretTexts texts;
    for (const Field field : {Field::ConsumerKey, Field::ConsumerSecret, Field::AccessToken, Field::AccessTokenSecret,
                              Field::Token, Field::Username, Field::Password, Field::Otp}) {
        const QJsonValue value = object[secrets::toString(field)];
        if (value.isString()) {
            texts[field] = value.toString();
        }
    }
    return texts;
}

/// The kind whose fields are all there; a customer's are an admin's, who is the likelier.
std::optional<PastedLogin> asLogin(const SecretTexts &texts)
{
    for (const LoginKind login : {LoginKind::OAuth1, LoginKind::Bearer, LoginKind::Admin}) {
        bool complete = true;
        for (const Field field : fieldsOf(login)) {
            complete = complete && texts.contains(field);
        }
        if (complete) {
            return PastedLogin{login, texts};
        }
    }
    return std::nullopt;
}

std::optional<PastedLogin> fromJson(const QByteArray &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    if (std::optional<PastedLogin> login = asLogin(textsIn(object))) {
        return login;
    }
    for (const QJsonValue &inner : object) {
        if (std::optional<PastedLogin> login = asLogin(textsIn(inner.toObject()))) {
            return login;
        }
    }
    return std::nullopt;
}

/// `Consumer Key abc… Consumer Secret def…`, on lines of their own or, from a field of one line, on one.
std::optional<PastedLogin> fromLabels(const QString &text)
{
    struct Label
    {
        Field field;
        QLatin1StringView pattern;
    };
    static constexpr std::array labels{
        Label{Field::ConsumerKey, "consumer[ _]?key"_L1},
        Label{Field::ConsumerSecret, "consumer[ _]?secret"_L1},
        Label{Field::AccessToken, "access[ _]?token"_L1},
        Label{Field::AccessTokenSecret, "access[ _]?token[ _]?secret"_L1},
    };
    SecretTexts texts;
    for (const Label &label : labels) {
        const QRegularExpression line(u"\\b%1\\b[^A-Za-z0-9]+([A-Za-z0-9]{32})\\b"_s.arg(label.pattern),
                                      QRegularExpression::CaseInsensitiveOption);
        if (const QRegularExpressionMatch match = line.match(text); match.hasMatch()) {
            texts[label.field] = match.captured(1);
        }
    }
    return asLogin(texts);
}

} // namespace

Result<Address> readAddress(const QString &pasted)
{
    const Result<remote::BaseUrlCandidates> candidates = remote::normaliseBaseUrl(pasted);
    if (!candidates) {
        return asSentence(candidates.error(), u"Address: "_s);
    }
    Address address;
    address.url = candidates->urls.first();
    address.wasAdminPage = candidates->adminPath;
    address.isLocal = remote::isLoopback(address.url);
    address.isPlain = address.url.scheme() == "http"_L1 && !address.isLocal;
    return address;
}

std::optional<PastedLogin> readPastedLogin(const QString &text)
{
    if (text.size() > longestPaste) {
        return std::nullopt;
    }
    const std::optional<PastedLogin> login = fromJson(text.toUtf8());
    return login ? login : fromLabels(text);
}

const QList<Field> &fieldsOf(LoginKind login)
{
    return secrets::requiredFields(login);
}

Result<Credentials> readLogin(LoginKind login, const SecretTexts &texts)
{
    QJsonObject object;
    for (const Field field : fieldsOf(login)) {
        const auto text = texts.find(field);
        object.insert(secrets::toString(field), text == texts.end() ? QString() : text->second);
    }
    // Authenticators are asked for after the first answer; only admins have them.
    const auto code = texts.find(Field::Otp);
    if (login == LoginKind::Admin && code != texts.end() && !code->second.trimmed().isEmpty()) {
        object.insert(secrets::toString(Field::Otp), code->second);
    }
    Result<Credentials> credentials =
        remote::credentialsFromJson(login, QJsonDocument(object).toJson(QJsonDocument::Compact));
    if (!credentials) {
        return asSentence(credentials.error(), u"Secrets: "_s);
    }
    return credentials;
}

QString suggestName(const QUrl &url, const QStringList &taken)
{
    QString host = url.host();
    if (host.startsWith("www."_L1)) {
        host.remove(0, 4);
    }
    static const QRegularExpression strange(u"[^A-Za-z0-9._-]+"_s);
    const QString base = host.replace(strange, u"-"_s).left(longestName - 4);
    QString name = base;
    for (int i = 2; taken.contains(name, Qt::CaseInsensitive); ++i) {
        name = u"%1-%2"_s.arg(base).arg(i);
    }
    return name;
}

Environment suggestEnvironment(const QUrl &url)
{
    static const QRegularExpression test(
        u"(^|[.-])(staging|stage|test|dev|uat|acc|accept|acceptance|sandbox)[0-9]*([.-]|$)"_s);
    const bool isTest = remote::isLoopback(url) || test.match(url.host()).hasMatch();
    return isTest ? Environment::Staging : Environment::Live;
}

} // namespace qm::setup
