// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchanges.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace qm::test {

namespace {

QJsonObject readObject(const QString &file)
{
    QFile source(file);
    return source.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(source.readAll()).object() : QJsonObject();
}

/// The bytes of the answer: what was JSON was recorded parsed.
QByteArray bodyOf(const QJsonValue &body, const QByteArray &contentType)
{
    if (body.isObject()) {
        return QJsonDocument(body.toObject()).toJson(QJsonDocument::Compact);
    }
    if (body.isArray()) {
        return QJsonDocument(body.toArray()).toJson(QJsonDocument::Compact);
    }
    if (body.isString() && !contentType.contains("json")) {
        return body.toString().toUtf8();
    }
    const QByteArray wrapped = QJsonDocument(QJsonArray{body}).toJson(QJsonDocument::Compact);
    return wrapped.sliced(1, wrapped.size() - 2);
}

} // namespace

QString contractFolder()
{
    static const QString folder = [] {
        const QString given = qEnvironmentVariable("QUARTERMASTER_CONTRACT_DIR");
        const bool usable = !given.isEmpty() && QDir(given + "/exchanges"_L1).exists();
        const QString chosen = usable ? given : QStringLiteral(QM_SAMPLES);
        std::printf("%s\n", usable ? "exchanges: QUARTERMASTER_CONTRACT_DIR"
                                   : "exchanges: the project's own samples, QUARTERMASTER_CONTRACT_DIR is not set");
        return chosen;
    }();
    return folder;
}

QList<Exchange> allExchanges()
{
    const QDir folder(contractFolder() + "/exchanges"_L1);
    QList<Exchange> exchanges;
    for (const QString &file : folder.entryList({u"*.json"_s}, QDir::Files, QDir::Name)) {
        const QJsonObject object = readObject(folder.filePath(file));
        const QJsonObject request = object["request"_L1].toObject();
        const QJsonObject response = object["response"_L1].toObject();
        if (!response["status"_L1].isDouble()) {
            continue;
        }
        const QJsonObject headers = response["headers"_L1].toObject();
        Exchange exchange;
        exchange.name = file.chopped(5);
        exchange.method = request["method"_L1].toString().toLatin1();
        exchange.target = request["path_and_query"_L1].toString().toUtf8();
        exchange.authorization = request["headers"_L1].toObject()["Authorization"_L1].toString().toUtf8();
        exchange.answer.status = response["status"_L1].toInt();
        exchange.answer.contentType = headers["content-type"_L1].toString().toLatin1();
        exchange.answer.wwwAuthenticate = headers["www-authenticate"_L1].toString().toLatin1();
        exchange.answer.location = headers["location"_L1].toString().toLatin1();
        exchange.answer.body = bodyOf(response["body"_L1], exchange.answer.contentType);
        exchanges.append(exchange);
    }
    return exchanges;
}

QHash<QByteArray, OAuthCredentials> oauthKeys()
{
    QHash<QByteArray, OAuthCredentials> keys;
    const QJsonObject all = readObject(contractFolder() + "/oauth-keys.json"_L1);
    for (const QJsonValue &entry : all) {
        const QJsonObject one = entry.toObject();
        const auto secret = [&one](QLatin1StringView name) { return Secret(one[name].toString().toUtf8()); };
        const OAuthCredentials credentials{secret("consumer_key"_L1), secret("consumer_secret"_L1),
                                           secret("access_token"_L1), secret("access_token_secret"_L1)};
        keys.insert(credentials.consumerKey.reveal(), credentials);
    }
    return keys;
}

QHash<QByteArray, QByteArray> oauthMembers(const QByteArray &header)
{
    QHash<QByteArray, QByteArray> members;
    if (!header.startsWith("OAuth ")) {
        return members;
    }
    for (const QByteArray &part : header.mid(6).split(',')) {
        const QByteArray pair = part.trimmed();
        const qsizetype sign = pair.indexOf('=');
        QByteArray value = pair.mid(sign + 1);
        if (value.startsWith('"') && value.endsWith('"') && value.size() > 1) {
            value = value.sliced(1, value.size() - 2);
        }
        members.insert(pair.left(sign), QByteArray::fromPercentEncoding(value));
    }
    return members;
}

} // namespace qm::test
