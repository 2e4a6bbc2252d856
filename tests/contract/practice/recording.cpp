// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "recording.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <cstdio>

namespace qm::test {
namespace {

using namespace Qt::StringLiterals;

QJsonObject readObject(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

Recorded fromJson(const QString &name, const QJsonObject &object)
{
    const QJsonObject request = object["request"_L1].toObject();
    const QJsonObject response = object["response"_L1].toObject();
    Recorded exchange;
    exchange.name = name;
    exchange.method = request["method"_L1].toString().toLatin1();
    exchange.target = request["path_and_query"_L1].toString().toUtf8();
    const QJsonObject headers = request["headers"_L1].toObject();
    for (auto it = headers.begin(); it != headers.end(); ++it) {
        exchange.headers.insert(it.key().toLatin1(), it.value().toString().toUtf8());
    }
    exchange.requestBody = request["body"_L1];
    exchange.status = response["status"_L1].toInt();
    exchange.contentType = response["headers"_L1]["content-type"_L1].toString().toLatin1();
    exchange.body = response["body"_L1];
    return exchange;
}

} // namespace

QByteArray Recorded::path() const
{
    const QString text = QString::fromUtf8(target.left(target.indexOf('?') < 0 ? target.size() : target.indexOf('?')));
    static const QRegularExpression prefix(u"^/rest/((?!async/)[A-Za-z][A-Za-z0-9_]*/)?V1(?=/)"_s);
    return QString(text).replace(prefix, u"/V1"_s).toUtf8();
}

QList<Recorded> readRecordings(const QString &samples)
{
    const QString given = qEnvironmentVariable("QUARTERMASTER_CONTRACT_DIR");
    const bool usable = !given.isEmpty() && QDir(given + "/exchanges"_L1).exists();
    std::printf("%s\n", usable ? "exchanges: QUARTERMASTER_CONTRACT_DIR"
                               : "exchanges: the project's own samples, QUARTERMASTER_CONTRACT_DIR is not set");
    const QDir folder((usable ? given : samples) + "/exchanges"_L1);
    QList<Recorded> exchanges;
    for (const QString &file : folder.entryList({u"*.json"_s}, QDir::Files, QDir::Name)) {
        const QJsonObject object = readObject(folder.filePath(file));
        if (object["response"_L1]["status"_L1].isDouble()) {
            exchanges.append(fromJson(file.chopped(5), object));
        }
    }
    return exchanges;
}

} // namespace qm::test
