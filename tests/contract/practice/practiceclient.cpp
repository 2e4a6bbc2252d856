// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "practiceclient.h"

#include "remote/oauth.h"

#include <QDateTime>
#include <QDeadlineTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QUuid>

#include <httplib.h>

namespace qm::test {
namespace {

using namespace Qt::StringLiterals;

QJsonValue parsed(const QByteArray &text)
{
    // Scalars are whole answers here: wrap them, so that the parser takes them.
    const QJsonDocument document = QJsonDocument::fromJson('[' + text + ']');
    return document.isArray() && !text.trimmed().isEmpty() ? document.array().first()
                                                           : QJsonValue(QString::fromUtf8(text));
}

OAuthCredentials oauthKeys(const QJsonObject &login)
{
    const auto secret = [&](QLatin1StringView name) { return Secret(login[name].toString().toUtf8()); };
    return {secret("consumer_key"_L1), secret("consumer_secret"_L1), secret("access_token"_L1),
            secret("access_token_secret"_L1)};
}

remote::Verb verbOf(const QByteArray &method)
{
    return method == "POST"     ? remote::Verb::Post
           : method == "PUT"    ? remote::Verb::Put
           : method == "DELETE" ? remote::Verb::Delete
                                : remote::Verb::Get;
}

/// The value of one member of an OAuth header.
QByteArray memberOf(const QByteArray &header, const QByteArray &name)
{
    const qsizetype at = header.indexOf(name + "=\"");
    if (at < 0) {
        return {};
    }
    const qsizetype start = at + name.size() + 2;
    return header.sliced(start, header.indexOf('"', start) - start);
}

void replaceMember(QByteArray &header, const QByteArray &name, const QByteArray &value)
{
    header.replace(name + "=\"" + memberOf(header, name) + '"', name + "=\"" + value + '"');
}

void removeMember(QByteArray &header, const QByteArray &name)
{
    const QRegularExpression member(u"%1=\"[^\"]*\",? ?"_s.arg(QString::fromLatin1(name)));
    header = QString::fromLatin1(header).remove(member).toLatin1();
    if (header.endsWith(", ")) {
        header.chop(2);
    }
}

} // namespace

PracticeClient::PracticeClient(const practice::ServerOptions &options)
    : m_store(std::move(*practice::PracticeStore::start(options)))
{}

PracticeClient::~PracticeClient() = default;

PracticeAnswer PracticeClient::ask(const Recorded &exchange, const QByteArray &target, QByteArray body)
{
    const QJsonObject logins = m_store->logins();
    body.replace("Admin123!x", logins["admin"_L1]["password"_L1].toString().toUtf8());
    body.replace("Customer123!x", logins["customer"_L1]["password"_L1].toString().toUtf8());
    body.replace("rig1@example.com", logins["customer"_L1]["username"_L1].toString().toUtf8());
    QMap<QByteArray, QByteArray> headers = exchange.headers;
    if (headers.contains("Authorization")) {
        headers["Authorization"] = authorization(exchange, target);
    }
    return send(exchange.method, target, headers, body);
}

QByteArray PracticeClient::authorization(const Recorded &exchange, const QByteArray &target)
{
    const QByteArray recorded = exchange.headers["Authorization"];
    if (recorded.startsWith("OAuth ")) {
        return signedHeader(exchange, target);
    }
    if (recorded == "Bearer <customer token>" || exchange.name.startsWith("auth-customer-token-on"_L1)) {
        return "Bearer " + token("customer", "/rest/V1/integration/customer/token");
    }
    if (exchange.name.startsWith("auth-expired-token"_L1)) {
        const QByteArray expired = "Bearer " + token("admin", "/rest/V1/integration/admin/token");
        m_store->expireTokens();
        m_adminToken.clear();
        return expired;
    }
    if (exchange.name == "auth-2fa-google-token-works"_L1) {
        return "Bearer " + token("admin", "/rest/V1/tfa/provider/google/authenticate");
    }
    if (!recorded.contains("<admin token>") && !recorded.contains("eyJ")) {
        return recorded; // nonsense stays nonsense
    }
    QByteArray admin = token("admin", "/rest/V1/integration/admin/token");
    if (exchange.name == "auth-invalid-jwt-signature"_L1) {
        admin.chop(4);
        admin += "AAAA";
    }
    if (recorded.contains('"')) {
        admin = '"' + admin + '"';
    }
    return recorded.left(recorded.indexOf(' ') + 1) + admin;
}

/// Signs with the practice shop's keys what the recorded header signed with the recorded shop's, and makes the same
/// mistakes.
QByteArray PracticeClient::signedHeader(const Recorded &exchange, const QByteArray &target)
{
    const QByteArray recorded = exchange.headers["Authorization"];
    const bool limited = exchange.name.startsWith("auth-restricted"_L1);
    OAuthCredentials keys = oauthKeys(m_store->logins()[limited ? "limited"_L1 : "oauth1"_L1].toObject());
    if (exchange.name.endsWith("wrong-secret"_L1)) {
        keys.consumerSecret = Secret("wrong");
    }
    remote::OAuthStamp stamp;
    const qint64 ahead = exchange.name.contains("future-400s"_L1)     ? 400
                         : exchange.name.contains("future-700s"_L1)   ? 700
                         : exchange.name.contains("old-timestamp"_L1) ? -864'000
                                                                      : 0;
    stamp.timestamp = UtcTime::fromSeconds(QDateTime::currentSecsSinceEpoch() + ahead);
    stamp.nonce = QUuid::createUuid().toRfc4122().toHex();
    const bool asSent = exchange.name.contains("signed-as-sent"_L1) || exchange.name.contains("as-sent"_L1);
    const auto dialect = asSent ? remote::SigningDialect::AsSent : remote::SigningDialect::Normalised;
    const QByteArray url = m_store->baseUrl().toEncoded() + target;
    QByteArray header = remote::oauthHeader(dialect, verbOf(exchange.method), url, keys, stamp);
    for (const QByteArray name :
         {"oauth_nonce", "oauth_signature_method", "oauth_timestamp", "oauth_version", "oauth_token"}) {
        if (!recorded.contains(name + '=')) {
            removeMember(header, name);
        }
    }
    replaceMember(header, "oauth_signature_method", memberOf(recorded, "oauth_signature_method"));
    if (exchange.name.contains("consumer-key"_L1)) {
        replaceMember(header, "oauth_consumer_key", memberOf(recorded, "oauth_consumer_key"));
    }
    if (exchange.name.endsWith("unknown-access-token"_L1)) {
        replaceMember(header, "oauth_token", memberOf(recorded, "oauth_token"));
    }
    if (exchange.name.endsWith("token-of-other-consumer"_L1)) {
        replaceMember(header, "oauth_token", m_store->logins()["limited"_L1]["access_token"_L1].toString().toLatin1());
    }
    if (exchange.name.endsWith("nonce-replayed"_L1)) {
        static_cast<void>(send(exchange.method, target, {{"Authorization", header}}, {}));
    }
    return header;
}

QByteArray PracticeClient::token(const char *login, const QByteArray &path)
{
    QByteArray &known = QByteArrayView(login) == "admin" ? m_adminToken : m_customerToken;
    if (known.isEmpty()) {
        const QByteArray body =
            QJsonDocument(m_store->logins()[QLatin1StringView(login)].toObject()).toJson(QJsonDocument::Compact);
        known = send("POST", path, {{"Content-Type", "application/json"}}, body).body.toString().toUtf8();
    }
    return known;
}

QByteArray PracticeClient::startBulk(const QByteArray &method, const QByteArray &target, const QByteArray &body)
{
    const QByteArray bearer = "Bearer " + token("admin", "/rest/V1/integration/admin/token");
    const PracticeAnswer answer =
        send(method, target, {{"Content-Type", "application/json"}, {"Authorization", bearer}}, body);
    return answer.body["bulk_uuid"_L1].toString().toUtf8();
}

bool PracticeClient::waitForBulk(const QByteArray &id)
{
    const QByteArray bearer = "Bearer " + token("admin", "/rest/V1/integration/admin/token");
    const QByteArray target = "/rest/all/V1/bulk/" + id + "/operation-status/4";
    const QDeadlineTimer patience(std::chrono::minutes(1));
    while (send("GET", target, {{"Authorization", bearer}}, {}).body != QJsonValue(0)) {
        if (patience.hasExpired()) {
            return false;
        }
    }
    return true;
}

PracticeAnswer PracticeClient::send(const QByteArray &method, const QByteArray &target,
                                    const QMap<QByteArray, QByteArray> &headers, const QByteArray &body)
{
    httplib::Client client("127.0.0.1", m_store->baseUrl().port());
    client.set_url_encode(false);
    client.set_read_timeout(60);
    httplib::Request request;
    request.method = method.toStdString();
    request.path = target.toStdString();
    for (auto it = headers.begin(); it != headers.end(); ++it) {
        request.headers.emplace(it.key().toStdString(), it.value().toStdString());
    }
    request.body = body.toStdString();
    const httplib::Result result = client.send(request);
    PracticeAnswer answer;
    if (result) {
        answer.status = result->status;
        answer.contentType = QByteArray::fromStdString(result->get_header_value("Content-Type"));
        answer.text = QByteArray::fromStdString(result->body);
        answer.body =
            answer.contentType.contains("json") ? parsed(answer.text) : QJsonValue(QString::fromUtf8(answer.text));
    }
    return answer;
}

} // namespace qm::test
