// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "certificates.h"
#include "examined.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace qm;
using namespace qm::test;
using doctor::Level;

namespace {

ScriptedReply page(int status, const QByteArray &body)
{
    ScriptedReply reply;
    reply.status = status;
    reply.contentType = "text/html; charset=UTF-8";
    reply.body = body;
    return reply;
}

ScriptedReply redirect(const QByteArray &location)
{
    ScriptedReply reply = page(302, "");
    reply.headers.emplace_back("Location", location);
    return reply;
}

ScriptedServer::Script shop(const ShopBehaviour &behaviour)
{
    return [behaviour](const SeenRequest &request, int index) { return answerOf(behaviour, request, index); };
}

/// A whole server that says one thing to everybody.
ScriptedServer::Script always(const ScriptedReply &reply)
{
    return [reply](const SeenRequest &, int) { return reply; };
}

} // namespace

/// From the address to the root of the API: what the doctor makes of what stands there.
class TestDoctorRoot : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatStandsThere_data()
    {
        QTest::addColumn<ScriptedServer::Script>("script");
        QTest::addColumn<QString>("path"); ///< appended to the server's address
        QTest::addColumn<QString>("id");
        QTest::addColumn<Level>("level");
        QTest::addColumn<QString>("named"); ///< in title, seen or advice
        const auto row = [](const char *name, const ScriptedServer::Script &script, const QString &path,
                            const QString &id, Level level,
                            const QString &named) { QTest::newRow(name) << script << path << id << level << named; };
        const QByteArray front =
            "<html><head><title>Home</title><script type=\"text/x-magento-init\">{}</script></head></html>";
        ShopBehaviour plain;
        row("all well", shop(plain), u""_s, u""_s, Level::Ok, u""_s);
        ShopBehaviour index;
        index.prefix = "/index.php";
        index.otherwise = front;
        row("under index.php", shop(index), u""_s, u"rest-root"_s, Level::Warn, u"/index.php"_s);
        row("index.php given", shop(index), u"/index.php"_s, u""_s, Level::Ok, u""_s);
        ShopBehaviour folder;
        folder.prefix = "/shop";
        row("folder given", shop(folder), u"/shop/"_s, u""_s, Level::Ok, u""_s);
        row("page of the folder given", shop(folder), u"/shop/customer"_s, u"rest-root"_s, Level::Warn, u"/shop"_s);
        row("folder left out", shop(folder), u""_s, u"not-magento"_s, Level::Fail, u"folder"_s);
        row("admin panel", shop(plain), u"/admin_1x/admin/dashboard/index/key/0123456789abcdef0123/"_s, u"admin-path"_s,
            Level::Warn, u"as the address"_s);
        row("REST address", shop(plain), u"/rest/default/V1"_s, u""_s, Level::Ok, u""_s);
        ShopBehaviour closed;
        closed.prefix = "/nowhere";
        closed.otherwise = front;
        row("REST closed", shop(closed), u""_s, u"rest-root"_s, Level::Fail, u"rewrite"_s);
        row("another site", always(page(200, "<html><title>Blog</title></html>")), u""_s, u"not-magento"_s, Level::Fail,
            u"front page"_s);
        ScriptedReply other;
        other.status = 404;
        other.body = "{\"message\":\"Not Found\"}";
        row("another API", always(other), u""_s, u"not-magento"_s, Level::Fail, u"front page"_s);
        other.status = 200;
        other.body = "{\"hello\":\"world\"}";
        row("another API that answers", always(other), u""_s, u"not-magento"_s, Level::Fail, u"front page"_s);
        ScriptedReply guard = page(401, "<html><title>401 Authorization Required</title></html>");
        guard.headers.emplace_back("WWW-Authenticate", "Basic realm=\"staging\"");
        row("guard", always(guard), u""_s, u"guard"_s, Level::Fail, u"/rest"_s);
        row("firewall", always(page(403, "<html><title>Attention Required!</title></html>")), u""_s, u"firewall"_s,
            Level::Fail, u"Attention Required!"_s);
        row("maintenance", always(page(503, "<html><title>Error 503: Service Unavailable</title></html>")), u""_s,
            u"maintenance"_s, Level::Fail, u"maintenance:disable"_s);
        row("gateway", always(page(503, "<html><title>503</title>Guru Meditation</html>")), u""_s, u"server"_s,
            Level::Fail, u"503"_s);
        row("PHP down", always(page(502, "<html><title>502 Bad Gateway</title></html>")), u""_s, u"server"_s,
            Level::Fail, u"502 Bad Gateway"_s);
        row("too many requests", always(page(429, "")), u""_s, u"rate-limit"_s, Level::Fail, u"Wait"_s);
        row("consent page", always(redirect("/consent?next=x")), u""_s, u"redirect"_s, Level::Fail,
            u"leave /rest alone"_s);
        row("another host", always(redirect("https://www.shop.invalid/rest/all/V1/directory/currency")), u""_s,
            u"redirect"_s, Level::Fail, u"https://www.shop.invalid"_s);
        row("in circles", always(redirect("/rest/all/V1/directory/currency")), u""_s, u"redirect"_s, Level::Fail,
            u"circles"_s);
        row(
            "redirect into a folder",
            [plain](const SeenRequest &request, int n) {
                ShopBehaviour moved = plain;
                moved.prefix = "/new";
                return request.target.startsWith("/rest/") ? redirect("/new" + request.target)
                                                           : answerOf(moved, request, n);
            },
            u""_s, u"redirect"_s, Level::Warn, u"/new"_s);
    }
    void whatStandsThere()
    {
        QFETCH(ScriptedServer::Script, script);
        QFETCH(QString, path);
        QFETCH(QString, id);
        QFETCH(Level, level);
        QFETCH(QString, named);
        const ScriptedServer server(script);
        const Examined examined = examine(connectionTo(QUrl(server.url().toString() + path)), shopKeys());
        checkHabits(examined);
        QVERIFY2(examined.firstId() == id, examined.all().constData());
        if (id.isEmpty()) {
            QVERIFY2(examined.report.worst() == Level::Ok, examined.all().constData());
            return;
        }
        QVERIFY2(examined.first()->level == level, examined.all().constData());
        QVERIFY2(examined.all().contains(named.toUtf8()), examined.all().constData());
        QCOMPARE(examined.report.corrected.has_value(), level == Level::Warn);
        // Keys go nowhere before a Magento is found.
        for (const SeenRequest &request : server.requests()) {
            QVERIFY(level == Level::Warn || request.header("Authorization").isEmpty());
        }
    }

    void correctsTheAddress_data()
    {
        QTest::addColumn<QByteArray>("prefix");
        QTest::addColumn<QString>("given");
        QTest::newRow("index.php") << QByteArray("/index.php") << u""_s;
        QTest::newRow("rest") << QByteArray("") << u"/rest/V1/"_s;
        QTest::newRow("admin") << QByteArray("/sub") << u"/sub/admin_x/sales/order"_s;
        QTest::newRow("page") << QByteArray("/sub") << u"/sub/checkout/cart"_s;
    }
    void correctsTheAddress()
    {
        QFETCH(QByteArray, prefix);
        QFETCH(QString, given);
        ShopBehaviour behaviour;
        behaviour.prefix = prefix;
        const ScriptedServer server(shop(behaviour));
        const Examined examined = examine(connectionTo(QUrl(server.url().toString() + given)), shopKeys());
        QVERIFY(examined.report.corrected);
        QCOMPARE(examined.report.corrected->baseUrl.toEncoded(), server.url().toEncoded() + prefix);
        QVERIFY(examined.find("login"_L1)->level == Level::Ok);
    }

    void nobodyThere()
    {
        Examined examined = examine(connectionTo(deadAddress()), shopKeys());
        checkHabits(examined);
        QVERIFY2(examined.firstId() == "address"_L1, examined.all().constData());
        QVERIFY(!examined.report.corrected);

        examined = examine(connectionTo(QUrl(u"https://shop.invalid"_s)), shopKeys());
        QVERIFY2(examined.firstId() == "address"_L1, examined.all().constData());
        QVERIFY2(examined.all().contains("shop.invalid"), examined.all().constData());

        examined = examine(connectionTo(QUrl(u"ftp://shop.invalid"_s)), shopKeys());
        QVERIFY2(examined.firstId() == "address"_L1, examined.all().constData());
    }

    void proxyThatDoesNotAnswer()
    {
        remote::Connection connection = connectionTo(QUrl(u"https://shop.invalid"_s));
        connection.proxy.mode = remote::ProxyPolicy::Mode::Manual;
        connection.proxy.url = deadAddress();
        const Examined examined = examine(connection, shopKeys());
        checkHabits(examined);
        QVERIFY2(examined.firstId() == "proxy"_L1, examined.all().constData());
    }

    void plainHttpIsNotTrustedWithKeys()
    {
        // A shop on another host over plain http, reached through a proxy on this computer.
        const ScriptedServer server([](const SeenRequest &request, int index) {
            SeenRequest direct = request;
            direct.target.replace("http://shop.invalid", "");
            return answerOf({}, direct, index);
        });
        remote::Connection connection = connectionTo(QUrl(u"http://shop.invalid"_s));
        connection.proxy.mode = remote::ProxyPolicy::Mode::Manual;
        connection.proxy.url = server.url();
        Examined examined = examine(connection, shopKeys());
        checkHabits(examined);
        QVERIFY2(examined.firstId() == "tls"_L1 && examined.first()->level == Level::Fail, examined.all().constData());
        for (const SeenRequest &request : server.requests()) {
            QVERIFY(request.header("Authorization").isEmpty());
        }
        connection.insecureHttpAllowed = true;
        examined = examine(connection, shopKeys());
        QVERIFY2(examined.firstId() == "tls"_L1 && examined.first()->level == Level::Warn, examined.all().constData());
    }

    void certificates_data()
    {
        QTest::addColumn<CertificateWish>("wish");
        QTest::addColumn<bool>("authorityKnown");
        QTest::addColumn<int>("pin");       ///< 0 none, 1 right, 2 wrong
        QTest::addColumn<QString>("named"); ///< of the advice; empty: all well
        QTest::newRow("unknown authority") << CertificateWish{} << false << 0 << u"private certificate authority"_s;
        QTest::newRow("known authority") << CertificateWish{} << true << 0 << u""_s;
        QTest::newRow("expired") << CertificateWish{"localhost", -20, -10, false} << true << 0 << u"renewed"_s;
        QTest::newRow("not yet valid") << CertificateWish{"localhost", 10, 20, false} << true << 0
                                       << u"date and time"_s;
        QTest::newRow("another name") << CertificateWish{"www.shop.example", -1, 30, false} << true << 0
                                      << u"name the certificate is for"_s;
        QTest::newRow("pinned") << CertificateWish{} << false << 1 << u""_s;
        QTest::newRow("another than pinned") << CertificateWish{} << true << 2 << u"pin it anew"_s;
    }
    void certificates()
    {
        QFETCH(CertificateWish, wish);
        QFETCH(bool, authorityKnown);
        QFETCH(int, pin);
        QFETCH(QString, named);
        const Certificate authority = makeCertificate({"one", -1, 30, true});
        const Certificate leaf = makeCertificate(wish, &authority);
        const ShopBehaviour behaviour;
        // The fake shop signs as http; what is looked at here ends before the login.
        const ScriptedServer server(shop(behaviour), {leaf.pem, leaf.keyPem});
        remote::Connection connection = connectionTo(server.url());
        connection.tls.extraCaPem = authorityKnown ? authority.pem : QByteArray();
        connection.tls.pinnedSha256 = pin == 0 ? QByteArray() : pin == 1 ? leaf.sha256 : QByteArray(32, 'x');
        const Examined examined = examine(connection, shopKeys());
        checkHabits(examined);
        QVERIFY(examined.find("tls"_L1));
        if (named.isEmpty()) {
            QVERIFY2(examined.find("tls"_L1)->level == Level::Ok, examined.all().constData());
            return;
        }
        QVERIFY2(examined.firstId() == "tls"_L1, examined.all().constData());
        QVERIFY(examined.first()->level == Level::Fail);
        QVERIFY2(examined.first()->advice.contains(named), examined.all().constData());
        QVERIFY2(examined.first()->seen.contains(QString::fromLatin1(leaf.sha256.toHex(':'))),
                 examined.all().constData());
        QCOMPARE(server.requestCount(), 0);
    }

    void brokenAuthorityFile()
    {
        remote::Connection connection = connectionTo(QUrl(u"https://localhost:1"_s));
        connection.tls.extraCaPem = "nonsense";
        const Examined examined = examine(connection, shopKeys());
        QVERIFY2(examined.firstId() == "tls"_L1, examined.all().constData());
        QVERIFY2(examined.first()->advice.contains("BEGIN CERTIFICATE"_L1), examined.all().constData());
    }

    void movedToHttps()
    {
        const Certificate leaf = makeCertificate({});
        const ShopBehaviour behaviour;
        const ScriptedServer secure(shop(behaviour), {leaf.pem, leaf.keyPem});
        const QByteArray target = secure.url().toEncoded();
        const ScriptedServer open(
            [target](const SeenRequest &request, int) { return redirect(target + request.target); });
        QUrl url = open.url();
        url.setHost(secure.url().host());
        remote::Connection connection = connectionTo(url);
        connection.tls.pinnedSha256 = leaf.sha256;
        const Examined examined = examine(connection, shopKeys());
        checkHabits(examined);
        QVERIFY2(examined.firstId() == "redirect"_L1 && examined.first()->level == Level::Warn,
                 examined.all().constData());
        QVERIFY(examined.report.corrected);
        QCOMPARE(examined.report.corrected->baseUrl, secure.url());
    }

    void backToPlainHttp()
    {
        const Certificate leaf = makeCertificate({});
        const ScriptedServer secure(
            [](const SeenRequest &request, int) { return redirect("http://localhost:1" + request.target); },
            {leaf.pem, leaf.keyPem});
        remote::Connection connection = connectionTo(secure.url());
        connection.tls.pinnedSha256 = leaf.sha256;
        const Examined examined = examine(connection, shopKeys());
        QVERIFY2(examined.firstId() == "redirect"_L1 && examined.first()->level == Level::Fail,
                 examined.all().constData());
        QVERIFY2(examined.all().contains("back to plain http"), examined.all().constData());
    }
};

QTEST_GUILESS_MAIN(TestDoctorRoot)
#include "tst_doctorroot.moc"
