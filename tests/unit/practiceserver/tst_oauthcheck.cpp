// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/route.h"
#include "practice/server/oauthcheck.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>

using namespace qm::practice;

/// The server's side of OAuth, fed with requests a real server accepted or refused. All recorded ones when
/// QUARTERMASTER_CONTRACT_DIR names them; a few of them always.
class TestOAuthCheck : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void recorded_data();
    void recorded();
    void naturalOrder_data();
    void naturalOrder();
    void nonceIsUsedOnce();
    void clockBounds_data();
    void clockBounds();
    void asSentPath();
    void revokedToken();

private:
    static std::vector<OAuthConsumer> shopOfTheRecording()
    {
        return {{1, "y7wjlduc0gye5xsjpvn6hgcminwog9ve", "76p3vxsjtb9hbcxhokq3ono35yv1alog",
                 "t9srma0gsjmwha40yk7gd25l24cwhl35", "xej8cy6262c4llvk2jhu9hch9djv16fw", false},
                {2, "ge5tdm3cgpdkc5qqv7bu74ycv7zcxjgr", "8601x90ber3g0681dllxuom3f7rmv7eh",
                 "uv4owoiunrhq8hgn8knferfotvwf5otb", "gfi3dko3gkh6p1tyadlyipemne75139n", false},
                {3, "guzapwvlbt3gop415e5c2nxj4hlxkhne", "dm65pu0idkus5h9s3fu6g3lqhg6sn9kj", {}, {}, false}};
    }
    static constexpr const char *okAuthorization =
        "OAuth oauth_consumer_key=\"y7wjlduc0gye5xsjpvn6hgcminwog9ve\", "
        "oauth_nonce=\"beb3750aaa989d728d547d2ac0feab60\", "
        "oauth_signature_method=\"HMAC-SHA256\", oauth_timestamp=\"1795402733\", oauth_version=\"1.0\", "
        "oauth_token=\"t9srma0gsjmwha40yk7gd25l24cwhl35\", "
        "oauth_signature=\"2WtDVfYUBsGOgyvWDd9Wd%2Bc9vnzoaGCcK3p4AHRxIs0%3D\"";
    static SignedRequest okRequest()
    {
        return {"GET", "http", "127.0.0.1:8080",
                "/rest/V1/orders?searchCriteria[pageSize]=1&fields=items[increment_id],total_count", okAuthorization};
    }
    static qm::UtcTime recordedAt(qint64 seconds = 1'795'402'733) { return qm::UtcTime::fromSeconds(seconds); }
    /// "ok", or the refusal's body.
    static QByteArray outcome(OAuthCheck &check, const SignedRequest &request,
                              const std::vector<OAuthConsumer> &consumers, qm::UtcTime now)
    {
        try {
            static_cast<void>(check.verify(request, consumers, now));
        } catch (const Refusal &refusal) {
            return QByteArray::number(refusal.status) + ' ' + QByteArray::fromStdString(toJson(refusal));
        }
        return "ok";
    }
};

void TestOAuthCheck::recorded_data()
{
    QTest::addColumn<QString>("method");
    QTest::addColumn<QString>("target");
    QTest::addColumn<QString>("authorization");
    QTest::addColumn<int>("status");
    QTest::addColumn<QJsonObject>("body");
    const QString invalid = QStringLiteral("The signature is invalid. Verify and try again.");
    QTest::newRow("own sample: accepted") << QStringLiteral("GET") << QString::fromStdString(okRequest().target)
                                          << QString::fromLatin1(okAuthorization) << 200 << QJsonObject();
    QTest::newRow("own sample: other target")
        << QStringLiteral("GET") << QStringLiteral("/rest/V1/orders?searchCriteria[pageSize]=2")
        << QString::fromLatin1(okAuthorization) << 401 << QJsonObject{{QStringLiteral("message"), invalid}};
    QTest::newRow("own sample: other method")
        << QStringLiteral("PUT") << QString::fromStdString(okRequest().target) << QString::fromLatin1(okAuthorization)
        << 401 << QJsonObject{{QStringLiteral("message"), invalid}};

    const QString contract = qEnvironmentVariable("QUARTERMASTER_CONTRACT_DIR");
    const QDir exchanges(contract + QStringLiteral("/exchanges"));
    const QStringList names =
        contract.isEmpty() ? QStringList() : exchanges.entryList({QStringLiteral("auth-*.json")}, QDir::Files);
    if (names.isEmpty()) {
        qInfo("No recorded exchanges: only the project's own samples are checked.");
    }
    for (const QString &name : names) {
        QFile file(exchanges.filePath(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QJsonObject exchange = QJsonDocument::fromJson(file.readAll()).object();
        const QJsonObject request = exchange.value(u"request").toObject();
        const QString authorization = request.value(u"headers")[u"Authorization"].toString();
        // A replayed nonce and a server that loses the port are about other things than the signature.
        if (!OAuthCheck::concerns(authorization.toStdString()) || name.contains(QStringLiteral("replayed")) ||
            name.contains(QStringLiteral("port-stripped"))) {
            continue;
        }
        const QJsonObject response = exchange.value(u"response").toObject();
        QTest::newRow(qPrintable(name)) << request.value(u"method").toString()
                                        << request.value(u"path_and_query").toString() << authorization
                                        << response.value(u"status").toInt() << response.value(u"body").toObject();
    }
}

void TestOAuthCheck::recorded()
{
    QFETCH(QString, method);
    QFETCH(QString, target);
    QFETCH(QString, authorization);
    QFETCH(int, status);
    QFETCH(QJsonObject, body);
    OAuthCheck check(false);
    const QByteArray stamp = QByteArray::fromStdString(authorization.toStdString());
    const qsizetype at = stamp.indexOf("oauth_timestamp=\"") + 17;
    qint64 now = stamp.mid(at, stamp.indexOf('"', at) - at).toLongLong();
    if (body.value(u"message").toString().contains(QStringLiteral("validating the nonce"))) {
        now -= 700; // recorded with a stamp so far ahead
    }
    const SignedRequest request{method.toStdString(), "http", "127.0.0.1:8080", target.toStdString(),
                                authorization.toStdString()};
    const QByteArray got = outcome(check, request, shopOfTheRecording(), recordedAt(now));
    const QString message = body.value(u"message").toString();
    if (status == 200 ||
        message.contains(QStringLiteral("isn't authorized"))) { // verified, and then perhaps not permitted
        QCOMPARE(got, QByteArray("ok"));
        return;
    }
    QCOMPARE(got.left(3).toInt(), status);
    QCOMPARE(QJsonDocument::fromJson(got.mid(4)).object(), body);
}

void TestOAuthCheck::naturalOrder_data()
{
    QTest::addColumn<QByteArray>("less");
    QTest::addColumn<QByteArray>("more");
    const auto row = [](const char *less, const char *more) {
        QTest::addRow("%s before %s", less, more) << QByteArray(less) << QByteArray(more);
    };
    row("a", "b");
    row("a", "aa");
    row("a%5B2%5D", "a%5B10%5D");
    row("a%5B0%5D", "a%5B10%5D");
    row("a9", "a10");
    row("a09", "a1");
    row("a01", "a02");
    row("fields", "oauth_token");
    row("B", "a");
    row("a1b", "a1c");
    row("", "a");
}

void TestOAuthCheck::naturalOrder()
{
    QFETCH(QByteArray, less);
    QFETCH(QByteArray, more);
    QVERIFY(naturalCompare(less.toStdString(), more.toStdString()) < 0);
    QVERIFY(naturalCompare(more.toStdString(), less.toStdString()) > 0);
    QCOMPARE(naturalCompare(less.toStdString(), less.toStdString()), 0);
}

void TestOAuthCheck::nonceIsUsedOnce()
{
    OAuthCheck check(false);
    const auto consumers = shopOfTheRecording();
    QCOMPARE(outcome(check, okRequest(), consumers, recordedAt()), QByteArray("ok"));
    QCOMPARE(outcome(check, okRequest(), consumers, recordedAt()),
             QByteArray(
                 R"(401 {"message":"The nonce is already being used by the consumer with ID %1","parameters":["1"]})"));
    check.forgetNonces();
    QCOMPARE(outcome(check, okRequest(), consumers, recordedAt()), QByteArray("ok"));
}

void TestOAuthCheck::clockBounds_data()
{
    QTest::addColumn<qint64>("ahead");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("exactly 600 s fast") << qint64{600} << QByteArray("ok");
    QTest::newRow("601 s fast") << qint64{601}
                                << QByteArray(R"(401 {"message":"An error occurred validating the nonce"})");
    QTest::newRow("ten days slow") << qint64{-864'000} << QByteArray("ok");
}

void TestOAuthCheck::clockBounds()
{
    QFETCH(qint64, ahead);
    QFETCH(QByteArray, expected);
    OAuthCheck check(false);
    QCOMPARE(outcome(check, okRequest(), shopOfTheRecording(), recordedAt(1'795'402'733 - ahead)), expected);
}

void TestOAuthCheck::asSentPath()
{
    const std::map<std::string, std::string> none;
    QCOMPARE(oauthBaseString("get", "HTTPS://Shop.example:443/rest/V1/products/A%2fB?x=1", none, true),
             std::string("GET&https%3A%2F%2Fshop.example%2Frest%2FV1%2Fproducts%2FA%252fB&"));
    QCOMPARE(oauthBaseString("get", "https://shop.example:8443/rest/V1/products/A%2fB%28!", none, false),
             std::string("GET&https%3A%2F%2Fshop.example%3A8443%2Frest%2FV1%2Fproducts%2FA%2FB%2528%2521&"));
    QCOMPARE(oauthBaseString("get", "https://shop.example//rest/./V1/a/../orders", none, false),
             std::string("GET&https%3A%2F%2Fshop.example%2F%2Frest%2FV1%2Forders&"));
}

void TestOAuthCheck::revokedToken()
{
    OAuthCheck check(false);
    auto consumers = shopOfTheRecording();
    consumers[0].revoked = true;
    QCOMPARE(outcome(check, okRequest(), consumers, recordedAt()),
             QByteArray(R"(401 {"message":"Access token has been revoked"})"));
}

QTEST_GUILESS_MAIN(TestOAuthCheck)
#include "tst_oauthcheck.moc"
