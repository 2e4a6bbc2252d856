// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "remote/naturalorder.h"
#include "remote/oauth.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace qm;
using namespace qm::remote;

namespace {

OAuthCredentials keys()
{
    return {Secret(QByteArray(31, 'k') + '1'), Secret(QByteArray(31, 'c') + '2'), Secret(QByteArray(31, 't') + '3'),
            Secret(QByteArray(31, 's') + '4')};
}

OAuthStamp stamp()
{
    return {UtcTime::fromSeconds(1'700'000'000), "abc123"};
}

/// The base string without the protocol's own parameters, decoded once: as one reads it.
QByteArray readable(SigningDialect dialect, const QByteArray &url)
{
    const QList<QByteArray> parts = oauthBaseString(dialect, Verb::Get, url, keys(), stamp()).split('&');
    if (parts.size() != 3) {
        return {};
    }
    QByteArrayList own;
    for (const QByteArray &pair : QByteArray::fromPercentEncoding(parts[2]).split('&')) {
        if (!pair.startsWith("oauth_")) {
            own.append(pair);
        }
    }
    return QByteArray::fromPercentEncoding(parts[1]) + '&' + own.join('&');
}

QByteArray signature(const QByteArray &header)
{
    const qsizetype at = header.indexOf("oauth_signature=\"") + 17;
    return QByteArray::fromPercentEncoding(header.mid(at).chopped(1));
}

} // namespace

class TestOAuth : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void baseStrings_data()
    {
        QTest::addColumn<QByteArray>("url");
        QTest::addColumn<QByteArray>("normalised"); ///< what 2.4.6 to 2.4.7 sign (magento-facts 2.4)
        QTest::addColumn<QByteArray>("asSent");
        const auto path = [](const char *name, const QByteArray &sent, const QByteArray &normalised) {
            QTest::newRow(name) << QByteArray("https://shop.example/rest/V1/products/" + sent)
                                << QByteArray("https://shop.example/rest/V1/products/" + normalised + '&')
                                << QByteArray("https://shop.example/rest/V1/products/" + sent + '&');
        };
        path("slash", "ABC%2F10", "ABC/10");
        path("space", "A%20B", "A%20B");
        path("raw plus", "A+B", "A+B");
        path("plus", "A%2BB", "A+B");
        path("percent at the end", "50%25", "50%25");
        path("percent before digits", "PCT%2520SKU", "PCT%20SKU");
        path("ampersand, question mark, hash", "a%26b%3Fc%23d", "a&b%3Fc%23d");
        path("beyond ASCII", "%C3%A9", "%C3%A9");
        path("lower-case hex", "%c3%a9", "%C3%A9");
        path("parentheses", "%28x%29", "%28x%29");
        path("raw parentheses", "(x)", "(x)");
        path("raw exclamation mark", "a:b@c!", "a:b@c%21");
        path("colon, at, exclamation mark", "a%3Ab%40c%21", "a:b@c%21");
        path("tilde", "tilde~x", "tilde~x");
        path("unreserved escaped", "%41%2D%2e%5F%7e", "A-._~");
        path("raw apostrophe", "QUOTE'S", "QUOTE%27S");
        path("semicolon, comma, dollar, equals", "%3B%2C%24%3D", ";,$=");
        path("brackets, star", "%5B%5D%2A", "%5B%5D%2A");
        path("lone percent", "5%", "5%25");
        path("broken escape", "5%zz", "5%25zz");

        const auto same = [](const char *name, const QByteArray &url, const QByteArray &text) {
            QTest::newRow(name) << url << text << text;
        };
        same("query sorted",
             "https://shop.example/rest/V1/orders?searchCriteria[pageSize]=10&searchCriteria[currentPage]=1",
             "https://shop.example/rest/V1/orders&searchCriteria%5BcurrentPage%5D=1&searchCriteria%5BpageSize%5D=10");
        same("name without a value is left out", "https://shop.example/rest/V1/orders?searchCriteria",
             "https://shop.example/rest/V1/orders&");
        same("empty value", "https://shop.example/rest/V1/orders?searchCriteria=",
             "https://shop.example/rest/V1/orders&searchCriteria=");
        same("plus is a plus", "https://shop.example/rest/V1/orders?a=b%20c&x=b+c&y=1%2B2",
             "https://shop.example/rest/V1/orders&a=b%20c&x=b%2Bc&y=1%2B2");
        same("raw equals in a value is left out", "https://shop.example/rest/V1/orders?a=like%25x%25&b=x=y",
             "https://shop.example/rest/V1/orders&a=like%25x%25");
        same("names with oauth_ are left out", "https://shop.example/rest/V1/orders?my_oauth_x=1&a=2",
             "https://shop.example/rest/V1/orders&a=2");
        same("the last of a repeated name", "https://shop.example/rest/V1/x?skus[]=a&skus[]=b",
             "https://shop.example/rest/V1/x&skus%5B%5D=b");
        same("host in lower case, default port", "https://SHOP.example:443/rest/V1/orders?fields=items%5Bid%2Csku%5D",
             "https://shop.example/rest/V1/orders&fields=items%5Bid%2Csku%5D");
        same("http default port", "http://shop.example:80/rest", "http://shop.example/rest&");
        same("other port", "http://127.0.0.1:8080/rest", "http://127.0.0.1:8080/rest&");
        same("IPv6", "https://[::1]:443/rest", "https://[::1]/rest&");
        same("no path", "https://shop.example", "https://shop.example/&");
        same("fragment", "https://shop.example/rest#x", "https://shop.example/rest&");
        QTest::newRow("dot segments") << QByteArray("https://shop.example//rest/./V1/a/../orders")
                                      << QByteArray("https://shop.example//rest/V1/orders&")
                                      << QByteArray("https://shop.example//rest/./V1/a/../orders&");
    }
    void baseStrings()
    {
        QFETCH(QByteArray, url);
        QFETCH(QByteArray, normalised);
        QFETCH(QByteArray, asSent);
        QCOMPARE(readable(SigningDialect::Normalised, url), normalised);
        QCOMPARE(readable(SigningDialect::AsSent, url), asSent);
    }

    /// Computed with another program (Python's hmac) from base strings written by hand.
    void signatures_data()
    {
        QTest::addColumn<Verb>("verb");
        QTest::addColumn<QByteArray>("url");
        QTest::addColumn<SigningDialect>("dialect");
        QTest::addColumn<QByteArray>("expected");
        QByteArray twelve = "https://shop.example/rest/all/V1/products?";
        for (int i = 0; i < 12; ++i) {
            twelve += (i > 0 ? "&" : "") + QByteArray("searchCriteria[filter_groups][") + QByteArray::number(i) +
                      "][filters][0][field]=sku";
        }
        const QByteArray slash = "https://shop.example/rest/V1/products/ABC%2F10?fields=sku";
        QTest::newRow("normalised") << Verb::Get << slash << SigningDialect::Normalised
                                    << QByteArray("Ttu00kFT9hCpfeNouhcTrW+vQOvB0+8TrEAEc75jCWs=");
        QTest::newRow("as sent") << Verb::Get << slash << SigningDialect::AsSent
                                 << QByteArray("P0gHoyY7rVf0MK3ivhV7TSLe1I0qdLfOxxiWYr8kDpg=");
        QTest::newRow("twelve groups") << Verb::Get << twelve << SigningDialect::Normalised
                                       << QByteArray("Smvhvh8U0pks6fQMPEtBdQf1fiHMF3EqaVy+hVtpXHI=");
        QTest::newRow("post") << Verb::Post << QByteArray("http://127.0.0.1:8080/rest/default/V1/orders/1/comments")
                              << SigningDialect::Normalised
                              << QByteArray("ouRo0kLEfcWAaMh/9LTTXqfPvHt8DGTfEvxBSUaJRag=");
    }
    void signatures()
    {
        QFETCH(Verb, verb);
        QFETCH(QByteArray, url);
        QFETCH(SigningDialect, dialect);
        QFETCH(QByteArray, expected);
        const QByteArray header = oauthHeader(dialect, verb, url, keys(), stamp());
        QCOMPARE(signature(header), expected);
        QVERIFY(header.startsWith("OAuth oauth_consumer_key=\""));
        QVERIFY(header.contains("oauth_version=\"1.0\""));
        QVERIFY(!header.contains(keys().consumerSecret.reveal()));
        QVERIFY(!header.contains(keys().accessTokenSecret.reveal()));
    }

    void naturalOrderLikePhp_data()
    {
        QTest::addColumn<QByteArray>("smaller");
        QTest::addColumn<QByteArray>("greater");
        const auto row = [](const char *a, const char *b) {
            QTest::addRow("%s < %s", a, b) << QByteArray(a) << QByteArray(b);
        };
        row("a2", "a10");
        row("a", "a1");
        row("a1", "b0");
        row("B", "a");
        row("x0", "x00"); // a run that starts with zero goes digit by digit, the longer is greater
        row("x01", "x1");
        row("x010", "x02");
        row("x9", "x10a");
        row("x10", "x10a");
        row("%5B2%5D", "%5B10%5D");
        row("", "a");
        row("007", "8"); // leading zeros count for nothing at the very start
        row("a1b2", "a1b10");
        row("1.5", "1.10"); // each run for itself
    }
    void naturalOrderLikePhp()
    {
        QFETCH(QByteArray, smaller);
        QFETCH(QByteArray, greater);
        QVERIFY(naturalOrder(smaller, greater) < 0);
        QVERIFY(naturalOrder(greater, smaller) > 0);
        QCOMPARE(naturalOrder(smaller, smaller), 0);
        QCOMPARE(naturalOrder(greater, greater), 0);
    }

    void dialectNames()
    {
        for (const SigningDialect dialect :
             {SigningDialect::Detect, SigningDialect::Normalised, SigningDialect::AsSent}) {
            QVERIFY(signingDialectFromText(QString(toString(dialect))) == dialect);
        }
        QVERIFY(!signingDialectFromText(u"rfc"));
        QVERIFY(!signingDialectFromText(u""));
    }
};

QTEST_GUILESS_MAIN(TestOAuth)
#include "tst_oauth.moc"
