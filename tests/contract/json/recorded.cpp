// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "recorded.h"

#include "remote/json/scanner.h"

#include <QDir>
#include <QFile>
#include <QHash>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <string_view>

using namespace Qt::StringLiterals;

namespace qm::test {

namespace {

std::string_view view(const QByteArray &text)
{
    return {text.constData(), std::size_t(text.size())};
}

std::string_view member(std::string_view object, std::string_view name)
{
    for (const auto &[key, value] : remote::json::membersOf(object)) {
        if (key == name) {
            return value;
        }
    }
    return {};
}

/// Without the entry point: `/rest`, `/rest/all`, `/index.php/rest`.
QString barePath(const QString &path)
{
    static const QRegularExpression entry(u"^(/index\\.php)?/rest(/[A-Za-z0-9_]*)?(?=/V1/)"_s);
    QString bare = path;
    bare.remove(entry);
    return bare;
}

Recorded read(const QString &name, const QByteArray &text)
{
    const QJsonObject object = QJsonDocument::fromJson(text).object();
    const QJsonObject request = object["request"_L1].toObject();
    const QString target = request["path_and_query"_L1].toString();
    const std::string_view body = member(member(view(text), "response"), "body");
    const auto type = object["response"_L1].toObject()["headers"_L1].toObject()["content-type"_L1].toString();
    Recorded recorded;
    recorded.name = name;
    recorded.method = request["method"_L1].toString().toLatin1();
    recorded.path = barePath(target.section(u'?', 0, 0));
    recorded.masked = target.contains("fields="_L1);
    recorded.json = type.isEmpty() || type.contains("json"_L1);
    recorded.body = QByteArray(body.data(), qsizetype(body.size()));
    return recorded;
}

bool fits(QStringView route, QStringView path)
{
    const auto wanted = route.split(u'/');
    const auto given = path.split(u'/');
    if (wanted.size() != given.size()) {
        return false;
    }
    for (qsizetype i = 0; i < wanted.size(); ++i) {
        if (wanted[i].startsWith(u':') ? given[i].isEmpty() : wanted[i] != given[i]) {
            return false;
        }
    }
    return true;
}

QString folder()
{
    return hasContract() ? qEnvironmentVariable("QUARTERMASTER_CONTRACT_DIR") + "/exchanges"_L1
                         : QStringLiteral(QM_TEST_FOLDER "/samples");
}

} // namespace

bool hasContract()
{
    const QString given = qEnvironmentVariable("QUARTERMASTER_CONTRACT_DIR");
    return !given.isEmpty() && QDir(given + "/exchanges"_L1).exists();
}

QList<Recorded> acceptedExchanges()
{
    QList<Recorded> exchanges;
    const QDir source(folder());
    for (const QString &file : source.entryList({u"*.json"_s}, QDir::Files, QDir::Name)) {
        QFile stored(source.filePath(file));
        if (!stored.open(QIODevice::ReadOnly)) {
            continue;
        }
        const QByteArray text = stored.readAll();
        const int status = QJsonDocument::fromJson(text)["response"_L1]["status"_L1].toInt();
        if (status >= 200 && status < 300) {
            exchanges.append(read(file.chopped(5), text));
        }
    }
    return exchanges;
}

QHash<QString, QStringList> contractRoutes()
{
    QHash<QString, QStringList> routes;
    QFile table(qEnvironmentVariable("QUARTERMASTER_CONTRACT_DIR") + "/routes.tsv"_L1);
    if (!hasContract() || !table.open(QIODevice::ReadOnly)) {
        return routes;
    }
    for (const QByteArray &line : table.readAll().split('\n').mid(1)) {
        const auto cells = QString::fromUtf8(line).split(u'\t');
        if (cells.size() > 3) {
            routes[cells[0] + u' ' + cells[1]].append(cells[3]);
        }
    }
    return routes;
}

const remote::EndpointInfo *endpointOf(const Recorded &exchange)
{
    const remote::EndpointInfo *best = nullptr;
    const auto placeholders = [](const remote::EndpointInfo &info) { return QString(info.route).count(u':'); };
    for (const auto &info : remote::allEndpoints()) {
        if (toString(info.verb) != QLatin1StringView(exchange.method) || !fits(QString(info.route), exchange.path)) {
            continue;
        }
        if (!best || placeholders(info) < placeholders(*best)) {
            best = &info;
        }
    }
    return best;
}

} // namespace qm::test
