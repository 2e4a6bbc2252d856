// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "certificates.h"
#include "clientfixture.h"

#include <QtTest>

using namespace qm;
using namespace qm::remote;
using namespace qm::test;

namespace {

struct Authority
{
    Certificate root = makeCertificate({"Quartermaster test authority", -1, 30, true});
    Certificate good = issued({});
    Certificate expired = issued({"localhost", -20, -10});
    Certificate early = issued({"localhost", 10, 20});
    Certificate foreign = issued({"shop.example"});
    Certificate selfSigned = makeCertificate({});
    Certificate expiredSelfSigned = makeCertificate({"localhost", -20, -10});

private:
    [[nodiscard]] Certificate issued(const CertificateWish &wish) const { return makeCertificate(wish, &root); }
};

enum class Pin { None, Right, Wrong };

} // namespace

class ClientTls : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void certificates_data()
    {
        QTest::addColumn<Certificate Authority::*>("shown");
        QTest::addColumn<bool>("authorityKnown");
        QTest::addColumn<int>("pin");
        QTest::addColumn<QString>("says"); // of the error; empty: accepted
        const auto row = [](const char *name, Certificate Authority::*shown, bool known, Pin pin, const QString &says) {
            QTest::addRow("%s", name) << shown << known << static_cast<int>(pin) << says;
        };
        row("known authority", &Authority::good, true, Pin::None, {});
        row("known authority, right pin", &Authority::good, true, Pin::Right, {});
        row("known authority, wrong pin", &Authority::good, true, Pin::Wrong, u"not the one pinned"_s);
        row("unknown authority", &Authority::good, false, Pin::None, u"does not trust"_s);
        row("unknown authority, right pin", &Authority::good, false, Pin::Right, {});
        row("unknown authority, wrong pin", &Authority::good, false, Pin::Wrong, u"not the one pinned"_s);
        row("self-signed", &Authority::selfSigned, true, Pin::None, u"does not trust"_s);
        row("self-signed, right pin", &Authority::selfSigned, false, Pin::Right, {});
        row("expired", &Authority::expired, true, Pin::None, u"expired on"_s);
        row("expired, right pin", &Authority::expired, true, Pin::Right, u"expired on"_s);
        row("self-signed and expired, right pin", &Authority::expiredSelfSigned, false, Pin::Right, u"expired on"_s);
        row("not valid yet", &Authority::early, true, Pin::None, u"not valid before"_s);
        row("another name", &Authority::foreign, true, Pin::None, u"for another name: shop.example"_s);
        row("another name, right pin", &Authority::foreign, false, Pin::Right, {});
        row("another name, wrong pin", &Authority::foreign, true, Pin::Wrong, u"not the one pinned"_s);
    }
    void certificates()
    {
        QFETCH(Certificate Authority::*, shown);
        QFETCH(bool, authorityKnown);
        QFETCH(int, pin);
        QFETCH(QString, says);
        const Certificate &certificate = m_made.*shown;
        ScriptedServer server([](const SeenRequest &, int) { return json(200, "[]"); },
                              ScriptedServer::Tls{certificate.pem, certificate.keyPem});
        Connection connection = connectionTo(server);
        connection.tls.extraCaPem = authorityKnown ? m_made.root.pem : QByteArray();
        switch (static_cast<Pin>(pin)) {
        case Pin::None:
            break;
        case Pin::Right:
            connection.tls.pinnedSha256 = certificate.sha256;
            break;
        case Pin::Wrong:
            connection.tls.pinnedSha256 = QByteArray(32, 'x');
            break;
        }
        const SystemClock clock;
        Client client(connection, BearerCredentials{Secret("canary-token")}, clock, fast);
        for (const HttpRequest &request : {get(), post()}) {
            const Result<HttpAnswer> answer = client.exchange(request).result();
            QCOMPARE(outcome(answer), says.isEmpty() ? u"ok"_s : u"tls"_s);
            if (!says.isEmpty()) {
                QVERIFY2(answer.error().message.contains(says), qPrintable(answer.error().message));
                QVERIFY(answer.error().message.contains(u"localhost"_s));
                QCOMPARE(answer.error().parameters.constLast().value,
                         QString::fromLatin1(certificate.sha256.toHex(':')));
            }
        }
        // A certificate that is not accepted sees no request at all.
        QCOMPARE(server.requestCount(), says.isEmpty() ? 2 : 0);
    }

    void aPinGuardsEveryConnection()
    {
        ScriptedServer server([](const SeenRequest &, int) { return json(200, "[]"); },
                              ScriptedServer::Tls{m_made.selfSigned.pem, m_made.selfSigned.keyPem});
        Connection connection = connectionTo(server);
        connection.tls.pinnedSha256 = m_made.good.sha256;
        const SystemClock clock;
        Client client(connection, BearerCredentials{Secret("canary-token")}, clock, fast);
        std::vector<QFuture<Result<HttpAnswer>>> futures;
        for (int i = 0; i < 20; ++i) {
            futures.push_back(client.exchange(get()));
        }
        for (QFuture<Result<HttpAnswer>> &future : futures) {
            QCOMPARE(outcome(future.result()), u"tls"_s);
        }
        QCOMPARE(server.requestCount(), 0);
    }

    void plainHttpOnTheTlsPort()
    {
        ScriptedServer server([](const SeenRequest &, int) { return json(200, "[]"); });
        Connection connection = connectionTo(server);
        connection.baseUrl.setScheme(u"https"_s);
        connection.timeouts.connectAndFirstByte =
            std::chrono::milliseconds(300); // it waits for a request that never comes
        const SystemClock clock;
        Client client(connection, BearerCredentials{Secret("canary-token")}, clock, fast);
        const QString result = outcome(client.exchange(post()).result());
        QVERIFY2(result == u"tls"_s || result == u"network"_s || result == u"timeout"_s, qPrintable(result));
        QCOMPARE(server.requestCount(), 0);
    }

    void anAuthorityThatIsNoCertificate()
    {
        ScriptedServer server([](const SeenRequest &, int) { return json(200, "[]"); });
        Connection connection = connectionTo(server);
        connection.tls.extraCaPem = "-----BEGIN NONSENSE-----";
        const SystemClock clock;
        Client client(connection, BearerCredentials{Secret("canary-token")}, clock, fast);
        QCOMPARE(outcome(client.exchange(get()).result()), u"tls"_s);
        QCOMPARE(server.requestCount(), 0);
    }

private:
    const Authority m_made;
};

QTEST_GUILESS_MAIN(ClientTls)
#include "tst_clienttls.moc"
