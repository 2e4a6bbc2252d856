// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "clientfixture.h"

#include <QLoggingCategory>
#include <QtTest>

#include <mutex>

using namespace qm;
using namespace qm::remote;
using namespace qm::test;

namespace {

std::mutex captureMutex;
QString captured; // of Qt's message handler, whatever thread it runs on

void capture(QtMsgType, const QMessageLogContext &, const QString &text)
{
    const std::scoped_lock lock(captureMutex);
    captured += text + u'\n';
}

const OAuthCredentials oauthKeys{Secret("canaryconsumerkey"), Secret("canaryconsumersecret"),
                                 Secret("canaryaccesstoken"), Secret("canarytokensecret")};
const UserCredentials userKeys{u"canary@example.com"_s, Secret("canarypassword"), Secret("canaryotp")};

QString textOf(const Error &error)
{
    QString all = error.message + error.request + error.reportId + error.text();
    for (const ErrorParameter &parameter : error.parameters) {
        all += parameter.name + parameter.value;
    }
    for (const Error &detail : error.details) {
        all += textOf(detail);
    }
    return all;
}

/// Ways to answer that make the client speak.
std::vector<std::pair<const char *, ScriptedReply>> answers()
{
    const auto with = [](ScriptedReply reply, const QByteArray &name, const QByteArray &value) {
        reply.headers.emplace_back(name, value);
        return reply;
    };
    const auto fault = [](ScriptedReply::Fault kind) {
        ScriptedReply reply = json(200, "[1,2,3]");
        reply.fault = kind;
        return reply;
    };
    return {
        {"fine", json(200, "\"canarytokenofthesession\"")},
        {"refused", refused()},
        {"bad signature", json(401, "{\"message\":\"The signature is invalid. Verify and try again.\"}")},
        {"bad password", json(401, "{\"message\":\"The account sign-in was incorrect.\"}")},
        {"guarded", with(html(401), "WWW-Authenticate", "Basic realm=\"x\"")},
        {"page", html(200)},
        {"empty", json(200, "")},
        {"no route", json(404, "{\"message\":\"Request does not match any route.\"}")},
        {"words", json(404, "{\"message\":\"Nie znaleziono.\"}")},
        {"crash with a trace", json(500, "{\"message\":\"Internal Error\",\"trace\":\"#0 login('canarypassword')\"}")},
        {"gateway", html(502)},
        {"too many", html(429)},
        {"moved", with(html(302), "Location",
                       "https://canary:canary@other.example/rest?oauth_token=canary&email=canary#canary")},
        {"moved here", with(html(302), "Location", "/rest/all/V1/moved?email=canary%40example.com")},
        {"sets a cookie", with(json(200, "\"x\""), "Set-Cookie", "PHPSESSID=canarycookie; path=/")},
        {"dropped", fault(ScriptedReply::Fault::DropBeforeAnswer)},
        {"cut", fault(ScriptedReply::Fault::DropInBody)},
        {"garbage", fault(ScriptedReply::Fault::Raw)},
    };
}

HttpRequest personal(Verb verb)
{
    HttpRequest request;
    request.verb = verb;
    request.route = u"/V1/customers/:email/password/resetLinkToken/:token"_s;
    request.path = "/V1/customers/" + encodeSegment(u"canary@example.com"_s) + "/password/resetLinkToken/canarytoken";
    request.query = {{u"searchCriteria[filterGroups][0][filters][0][value]"_s, u"canary@example.com"_s},
                     {u"cvv"_s, u"canary"_s}};
    request.repeat = verb == Verb::Get ? Repeat::Safe : Repeat::Never;
    if (verb != Verb::Get) {
        request.body = "{\"password\":\"canarybody\"}";
    }
    return request;
}

} // namespace

/// Every login, every way to answer: nothing that is secret or personal is in a log line, an error, or a message of Qt.
class ClientSecrets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QLoggingCategory::setFilterRules(u"*.debug=true\nqt.test*.debug=false"_s);
        m_previous = qInstallMessageHandler(capture);
    }
    void cleanupTestCase()
    {
        qInstallMessageHandler(m_previous);
        QVERIFY2(captured.contains(u"GET /rest/all/V1/customers/…/password/resetLinkToken/…"_s),
                 "the category was not heard at all");
    }

    void nothingLeaks_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<int>("answer");
        const auto all = answers();
        for (const LoginKind kind : {LoginKind::OAuth1, LoginKind::Bearer, LoginKind::Admin, LoginKind::Customer}) {
            for (std::size_t i = 0; i < all.size(); ++i) {
                QTest::addRow("%s, %s", toString(kind).data(), all[i].first)
                    << static_cast<int>(kind) << static_cast<int>(i);
            }
        }
    }
    void nothingLeaks()
    {
        QFETCH(int, kind);
        QFETCH(int, answer);
        const ScriptedReply reply = answers().at(static_cast<std::size_t>(answer)).second;
        ScriptedServer server([reply](const SeenRequest &, int) { return reply; });
        const auto login = static_cast<LoginKind>(kind);
        Credentials secrets = userKeys;
        if (login == LoginKind::OAuth1) {
            secrets = oauthKeys;
        } else if (login == LoginKind::Bearer) {
            secrets = BearerCredentials{Secret("canarybearer")};
        }
        const SystemClock clock;
        QString lines;
        QString errors;
        {
            Client client(connectionTo(server, login), secrets, clock, fast);
            client.setLog([&lines](const LogLine &line) {
                lines +=
                    line.request + u' ' + QString::number(line.status) + u' ' + QString::fromLatin1(line.id) + u'\n';
            });
            for (const Verb verb : {Verb::Get, Verb::Post}) {
                const Result<HttpAnswer> result = client.exchange(personal(verb)).result();
                errors += result ? QString() : textOf(result.error());
            }
        }
        QVERIFY(!lines.isEmpty());
        QVERIFY2(!lines.contains("canary"_L1, Qt::CaseInsensitive), qPrintable(lines));
        QVERIFY2(!errors.contains("canary"_L1, Qt::CaseInsensitive), qPrintable(errors));
        const std::scoped_lock lock(captureMutex);
        QVERIFY2(!captured.contains("canary"_L1, Qt::CaseInsensitive), qPrintable(captured));
        QVERIFY2(!captured.contains("oauth_"_L1, Qt::CaseInsensitive), qPrintable(captured));
    }

    void unreachableShops_data()
    {
        QTest::addColumn<QString>("base");
        QTest::addRow("nobody listens") << deadAddress().toString();
        QTest::addRow("no such name") << u"https://canary:canary@shop.invalid"_s;
        QTest::addRow("plain http") << u"http://canary:canary@192.0.2.1"_s;
    }
    void unreachableShops()
    {
        QFETCH(QString, base);
        Connection connection;
        connection.baseUrl = QUrl(base);
        connection.login = LoginKind::Bearer;
        connection.proxy.mode = ProxyPolicy::Mode::None;
        const SystemClock clock;
        Client client(connection, BearerCredentials{Secret("canarybearer")}, clock, fast);
        const Result<HttpAnswer> result = client.exchange(personal(Verb::Get)).result();
        QVERIFY(!result);
        QVERIFY2(!textOf(result.error()).contains("canary"_L1), qPrintable(textOf(result.error())));
        const std::scoped_lock lock(captureMutex);
        QVERIFY2(!captured.contains("canary"_L1), qPrintable(captured));
    }

private:
    QtMessageHandler m_previous = nullptr;
};

QTEST_GUILESS_MAIN(ClientSecrets)
#include "tst_clientsecrets.moc"
