// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "certificates.h"
#include "practiceclient.h"
#include "startedshop.h"

#include <QJsonArray>
#include <QtTest>

using namespace qm::practice;
using namespace qm::practicetest;
using namespace Qt::StringLiterals;

/// Each way in which a shop differs from a plain one.
class TestPracticeOptions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pathPrefix_data();
    void pathPrefix();
    void knowsItsAddress_data();
    void knowsItsAddress();
    void maintenance();
    void basicAuthGuard();
    void stripsAuthorization();
    void singleSource();
    void pageLimits();
    void repeatsLastPage();
    void https();
    void refusedStarts();
};

void TestPracticeOptions::pathPrefix_data()
{
    QTest::addColumn<QString>("prefix");
    QTest::addColumn<QString>("base");
    QTest::newRow("sub-folder") << u"/shop"_s << u"/shop"_s;
    QTest::newRow("no rewriting") << u"/index.php"_s << QString();
    QTest::newRow("no rewriting in a sub-folder") << u"/shop/index.php"_s << u"/shop"_s;
}

void TestPracticeOptions::pathPrefix()
{
    QFETCH(QString, prefix);
    QFETCH(QString, base);
    ServerOptions options = smallShop();
    options.pathPrefix = prefix;
    const auto store = started(options);
    QCOMPARE(store->baseUrl().path(), base);
    QUrl root = store->baseUrl();
    root.setPath(prefix);
    QCOMPARE(PracticeClient(root).get("/rest/V1/directory/currency").status, 200);
    root.setPath(QString());
    const PracticeAnswer outside = PracticeClient(root).get("/rest/V1/directory/currency");
    QCOMPARE(outside.status, 404);
    QVERIFY(outside.contentType.startsWith("text/html"));
}

void TestPracticeOptions::knowsItsAddress_data()
{
    QTest::addColumn<QString>("prefix");
    QTest::addColumn<bool>("https");
    QTest::newRow("plain") << QString() << false;
    QTest::newRow("https") << QString() << true;
    QTest::newRow("below a path") << u"/shop"_s << false;
}

/// The port is part of it, although nobody knows it before the server runs.
void TestPracticeOptions::knowsItsAddress()
{
    QFETCH(QString, prefix);
    QFETCH(bool, https);
    ServerOptions options = smallShop();
    options.pathPrefix = prefix;
    if (https) {
        const qm::test::Certificate certificate = qm::test::makeCertificate({"127.0.0.1"});
        options.tlsCertificatePem = QString::fromUtf8(certificate.pem);
        options.tlsKeyPem = QString::fromUtf8(certificate.keyPem);
    }
    const auto store = started(options);
    PracticeClient client(*store);
    QVERIFY(client.logInAsAdmin(*store));
    const QByteArray configs = client.get("/rest/V1/store/storeConfigs").body;
    const QJsonValue first = QJsonDocument::fromJson(configs).array().at(0);
    const QString address = store->baseUrl().toString() + u'/';
    QVERIFY(address.contains(u':' + QString::number(store->baseUrl().port())));
    QCOMPARE(first["base_url"_L1].toString(), address);
    QCOMPARE(first["base_media_url"_L1].toString(), address + u"media/"_s);
    const PracticeAnswer other = client.post("/graphql", R"({"query":"{storeConfig{base_url}}"})");
    QCOMPARE(other.object()["data"_L1]["storeConfig"_L1]["base_url"_L1].toString(), address);
}

void TestPracticeOptions::maintenance()
{
    ServerOptions options = smallShop();
    options.maintenance = true;
    const auto store = started(options);
    PracticeClient client(*store);
    for (const QByteArray &target :
         {QByteArray("/rest/V1/directory/currency"), QByteArray("/graphql"), QByteArray("/")}) {
        const PracticeAnswer answer = client.get(target);
        QCOMPARE(answer.status, 503);
        QCOMPARE(answer.contentType, QByteArray("text/html; charset=UTF-8"));
        QVERIFY(answer.header("Retry-After").isEmpty());
    }
}

void TestPracticeOptions::basicAuthGuard()
{
    ServerOptions options = smallShop();
    options.basicAuthGuard = true;
    const auto store = started(options);
    PracticeClient client(*store);
    const PracticeAnswer answer = client.get("/rest/V1/directory/currency");
    QCOMPARE(answer.status, 401);
    QVERIFY(answer.header("WWW-Authenticate").startsWith("Basic "));
    QVERIFY(answer.contentType.startsWith("text/html"));
    client.setAuthorization("Bearer x");
    QCOMPARE(client.get("/rest/V1/directory/currency").status, 401);
    client.setAuthorization("Basic c3RhZ2luZzpzdGFnaW5n");
    QCOMPARE(client.get("/rest/V1/directory/currency").status, 200);
    QVERIFY(client.get("/rest/V1/modules").contentType.startsWith("application/json")); // past the guard, but nobody
}

void TestPracticeOptions::stripsAuthorization()
{
    ServerOptions options = smallShop();
    options.stripsAuthorization = true;
    const auto store = started(options);
    PracticeClient client(*store);
    QVERIFY(client.logInAsAdmin(*store));
    QCOMPARE(client.get("/rest/V1/modules").status, 401);
    QCOMPARE(client.get("/rest/V1/directory/currency").status, 200);
}

void TestPracticeOptions::singleSource()
{
    ServerOptions options = smallShop();
    options.singleSource = true;
    const auto store = started(options);
    PracticeClient client(*store);
    QVERIFY(client.logInAsAdmin(*store));
    const PracticeAnswer answer = client.get("/rest/V1/inventory/sources?searchCriteria=");
    QCOMPARE(answer.status, 404);
    QCOMPARE(answer.message(), u"Request does not match any route."_s);
    QVERIFY(!client.get("/rest/V1/modules").body.contains("Magento_Inventory"));
    const auto with = started();
    PracticeClient other(*with);
    QVERIFY(other.logInAsAdmin(*with));
    QVERIFY(other.get("/rest/V1/modules").body.contains("Magento_InventoryApi"));
}

void TestPracticeOptions::pageLimits()
{
    ServerOptions options = smallShop();
    options.maximumPageSize = 30;
    const auto store = started(options);
    PracticeClient client(*store);
    QVERIFY(client.logInAsAdmin(*store));
    const PracticeAnswer answer = client.get("/rest/V1/orders?searchCriteria[pageSize]=31");
    QCOMPARE(answer.status, 400);
    QCOMPARE(answer.body,
             QByteArray(R"({"message":"Maximum SearchCriteria pageSize is %max","parameters":{"max":30}})"));
    QCOMPARE(client.get("/rest/V1/orders?searchCriteria=").object().value("items"_L1).toArray().size(), 20);
    QCOMPARE(client.get("/rest/V1/orders?searchCriteria[pageSize]=30").object().value("items"_L1).toArray().size(), 30);
}

void TestPracticeOptions::repeatsLastPage()
{
    ServerOptions options = smallShop();
    options.repeatsLastPage = true;
    const auto store = started(options);
    PracticeClient client(*store);
    QVERIFY(client.logInAsAdmin(*store));
    const QByteArray page =
        "/rest/V1/orders?searchCriteria[pageSize]=25&fields=items[entity_id]&searchCriteria[currentPage]=";
    const QByteArray last = client.get(page + '3').body;
    QCOMPARE(QJsonDocument::fromJson(last)["items"_L1].toArray().size(), 10);
    QCOMPARE(client.get(page + "99").body, last);
}

void TestPracticeOptions::https()
{
    const qm::test::Certificate certificate = qm::test::makeCertificate({"127.0.0.1"});
    ServerOptions options = smallShop();
    options.tlsCertificatePem = QString::fromUtf8(certificate.pem);
    options.tlsKeyPem = QString::fromUtf8(certificate.keyPem);
    const auto store = PracticeStore::start(options);
    QVERIFY2(store, store ? "" : qPrintable(store.error().message));
    QCOMPARE((*store)->baseUrl().scheme(), u"https"_s);
    QCOMPARE(PracticeClient(**store).get("/rest/V1/directory/currency").status, 200);
    QUrl plain = (*store)->baseUrl();
    plain.setScheme(u"http"_s);
    QCOMPARE(PracticeClient(plain).get("/rest/V1/directory/currency").status, 0);
}

void TestPracticeOptions::refusedStarts()
{
    const auto first = started();
    ServerOptions options = smallShop();
    options.port = static_cast<quint16>(first->baseUrl().port());
    const auto second = PracticeStore::start(options);
    QVERIFY(!second);
    QVERIFY(second.error().message.contains(QString::number(options.port)));
    options = smallShop();
    options.tlsCertificatePem = u"nonsense"_s;
    QVERIFY(!PracticeStore::start(options));
    options = smallShop();
    options.stateFile = u"/no/such/folder/state"_s;
    QVERIFY(!PracticeStore::start(options));
}

QTEST_GUILESS_MAIN(TestPracticeOptions)
#include "tst_practiceoptions.moc"
