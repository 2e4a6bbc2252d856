// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "remote/client.h"

#include "scriptedserver.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace qm;
using namespace qm::remote;
using qm::test::ScriptedReply;
using qm::test::ScriptedServer;
using qm::test::SeenRequest;

class ClientBasics : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answersOneRequest()
    {
        ScriptedServer server([](const SeenRequest &, int) { return ScriptedReply{}; });
        Connection connection;
        connection.baseUrl = server.url();
        connection.login = LoginKind::Bearer;
        SystemClock clock;
        Client client(connection, BearerCredentials{Secret("token")}, clock);
        HttpRequest request;
        request.route = u"/V1/orders"_s;
        request.path = "/V1/orders";
        const Result<HttpAnswer> answer = client.exchange(request).result();
        QVERIFY2(answer, answer ? "" : qPrintable(answer.error().text()));
        QCOMPARE(answer->body, "{}");
        QCOMPARE(server.requests().front().header("Authorization"), "Bearer token");
        for (const auto &[name, value] : server.requests().front().headers) {
            qInfo() << name << value;
        }
    }
};

QTEST_GUILESS_MAIN(ClientBasics)
#include "tst_clientbasics.moc"
