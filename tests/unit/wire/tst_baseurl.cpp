// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "remote/baseurl.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace qm;
using namespace qm::remote;

class TestBaseUrl : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void firstCandidate_data()
    {
        QTest::addColumn<QString>("pasted");
        QTest::addColumn<QByteArray>("first");
        QTest::addColumn<bool>("adminPath");
        const auto row = [](const char *pasted, const char *first, bool adminPath = false) {
            QTest::newRow(pasted) << QString::fromUtf8(pasted) << QByteArray(first) << adminPath;
        };
        row("shop.example", "https://shop.example");
        row("  https://shop.example/  ", "https://shop.example");
        row("https://shop.example///", "https://shop.example");
        row("HTTPS://Shop.Example", "https://shop.example");
        row("//shop.example/x", "https://shop.example/x");
        row("https://shop.example:443/", "https://shop.example");
        row("https://shop.example:8443/", "https://shop.example:8443");
        row("http://shop.example", "http://shop.example");
        row("shop.example:8080", "https://shop.example:8080");
        row("localhost:8080", "https://localhost:8080");
        row("http://127.0.0.1:8080/", "http://127.0.0.1:8080");
        row("http://[::1]:8080/x", "http://[::1]:8080/x");
        row("[::1]", "https://[::1]");
        row("https://shop.example/rest", "https://shop.example");
        row("https://shop.example/rest/V1/", "https://shop.example");
        row("https://shop.example/rest/default/V1/orders?searchCriteria[pageSize]=1", "https://shop.example");
        row("https://shop.example/V1", "https://shop.example");
        row("https://shop.example/graphql", "https://shop.example");
        row("https://shop.example/soap/default?wsdl", "https://shop.example");
        row("https://shop.example/sub/", "https://shop.example/sub");
        row("https://shop.example/sub/index.php/", "https://shop.example/sub/index.php");
        row("https://shop.example/index.php/rest/V1", "https://shop.example/index.php");
        row("https://shop.example/index.php/customer/account", "https://shop.example/index.php");
        row("https://shop.example/a%20b/rest", "https://shop.example/a%20b");
        row("https://shop.example/?x=1#y", "https://shop.example");
        row("https://user@shop.example/", "https://shop.example");
        row("bücher.example", "https://xn--bcher-kva.example");
        row("https://shop.example/admin", "https://shop.example", true);
        row("https://shop.example/admin_1a2b3c/admin/dashboard/index/key/0123456789abcdef0123456789abcdef/",
            "https://shop.example", true);
        row("https://shop.example/sub/index.php/admin_x/sales/order", "https://shop.example/sub/index.php", true);
        row("https://shop.example/sub/backend/", "https://shop.example/sub", true);
        row("https://shop.example/verysecret/admin/dashboard/index/key/0123456789abcdef0123456789abcdef/",
            "https://shop.example/verysecret", true);
        row("https://shop.example/verysecret/sales/order/index/key/0123456789abcdef0123456789abcdef/",
            "https://shop.example", true);
        row("https://shop.example/index.php/verysecret/sales/order/index/key/0123456789abcdef0123456789abcdef/",
            "https://shop.example/index.php", true);
    }
    void firstCandidate()
    {
        QFETCH(QString, pasted);
        QFETCH(QByteArray, first);
        QFETCH(bool, adminPath);
        const Result<BaseUrlCandidates> result = normaliseBaseUrl(pasted);
        QVERIFY(result);
        QCOMPARE(result->urls.first().toEncoded(), first);
        QCOMPARE(result->adminPath, adminPath);
        for (const QUrl &url : result->urls) {
            QVERIFY(url.isValid());
            QVERIFY(url.userInfo().isEmpty() && !url.hasQuery() && !url.hasFragment());
            QVERIFY(!url.toEncoded().endsWith('/'));
            QCOMPARE(result->urls.count(url), 1);
        }
        QVERIFY(result->urls.size() <= 18);
        // What was made stays as it is when it is pasted again.
        const Result<BaseUrlCandidates> again = normaliseBaseUrl(QString::fromLatin1(first));
        QVERIFY(again);
        QCOMPARE(again->urls.first().toEncoded(), first);
    }

    void furtherCandidates_data()
    {
        QTest::addColumn<QString>("pasted");
        QTest::addColumn<QByteArrayList>("all");
        QTest::newRow("root") << u"https://shop.example"_s
                              << QByteArrayList{"https://shop.example", "https://shop.example/index.php"};
        QTest::newRow("folder") << u"https://shop.example/sub"_s
                                << QByteArrayList{"https://shop.example/sub", "https://shop.example/sub/index.php",
                                                  "https://shop.example", "https://shop.example/index.php"};
        QTest::newRow("index.php") << u"https://shop.example/index.php"_s
                                   << QByteArrayList{"https://shop.example/index.php", "https://shop.example"};
        QTest::newRow("http typed") << u"http://shop.example"_s
                                    << QByteArrayList{"http://shop.example", "https://shop.example",
                                                      "http://shop.example/index.php",
                                                      "https://shop.example/index.php"};
        QTest::newRow("loopback without scheme")
            << u"localhost:8080"_s
            << QByteArrayList{"https://localhost:8080", "http://localhost:8080", "https://localhost:8080/index.php",
                              "http://localhost:8080/index.php"};
    }
    void furtherCandidates()
    {
        QFETCH(QString, pasted);
        QFETCH(QByteArrayList, all);
        const Result<BaseUrlCandidates> result = normaliseBaseUrl(pasted);
        QVERIFY(result);
        QByteArrayList got;
        for (const QUrl &url : result->urls) {
            got.append(url.toEncoded());
        }
        QCOMPARE(got, all);
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("pasted");
        for (const char *text :
             {"", "   ", "https://", "https:///x", "ftp://shop.example", "file:///etc/passwd", "javascript:alert(1)",
              "mailto:x", "https:/shop.example", "htp:/x", "https://u:s3cret-canary@shop.example",
              "u:s3cret-canary@shop.example", "https://u:s3cret/canary@shop.example", "https://shop.example:99999",
              "https://shop.example:x", "https://a b", "https://sh op.example", "https://[::1",
              "https://sho<p>.example"}) {
            QTest::newRow(text) << QString::fromUtf8(text);
        }
    }
    void refuses()
    {
        QFETCH(QString, pasted);
        const Result<BaseUrlCandidates> result = normaliseBaseUrl(pasted);
        QVERIFY(!result);
        QVERIFY(result.error().kind == ErrorKind::Validation);
        QVERIFY(!result.error().message.isEmpty());
        QVERIFY(!result.error().message.contains("s3cret"_L1));
        QVERIFY(!result.error().message.contains("canary"_L1));
    }

    void loopback()
    {
        for (const char *host : {"localhost", "shop.localhost", "127.0.0.1", "127.8.9.1", "[::1]", "LOCALHOST"}) {
            QVERIFY2(isLoopback(QUrl(u"http://%1:80/"_s.arg(QString::fromLatin1(host)))), host);
        }
        for (const char *host :
             {"localhost.example", "128.0.0.1", "10.0.0.1", "[::2]", "xlocalhost", "127.0.0.1.example"}) {
            QVERIFY2(!isLoopback(QUrl(u"http://%1/"_s.arg(QString::fromLatin1(host)))), host);
        }
    }
};

QTEST_GUILESS_MAIN(TestBaseUrl)
#include "tst_baseurl.moc"
