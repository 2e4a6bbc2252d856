// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A client that outlives the application ends all the same, and so do its requests. A program of its own, because every
// other test has an application to its end. One that never returns fails by ctest's time-out.
#include "domain/clock.h"
#include "domain/stop.h"
#include "remote/client.h"

#include <QCoreApplication>
#include <QTcpServer>
#include <QTcpSocket>

#include <cstdio>

using namespace qm;
using namespace Qt::StringLiterals;

namespace {

bool endsWithout(int &argc, char **argv, bool busy)
{
    auto application = std::make_unique<QCoreApplication>(argc, argv);
    const SystemClock clock;
    QTcpServer silent; // takes connections and never says anything
    if (!silent.listen(QHostAddress::LocalHost)) {
        return false;
    }
    remote::Connection connection;
    connection.baseUrl = QUrl(u"http://127.0.0.1:%1/"_s.arg(silent.serverPort()));
    connection.login = LoginKind::Bearer;
    connection.proxy.mode = remote::ProxyPolicy::Mode::None;
    auto client =
        std::make_unique<remote::Client>(connection, BearerCredentials{Secret("token")}, clock, remote::Pace());
    remote::HttpRequest request;
    request.route = u"/V1/orders"_s;
    request.path = "/V1/orders";
    StopSource stop;
    QList<QFuture<Result<remote::HttpAnswer>>> answers;
    for (int i = 0; i < 4; ++i) { // some are on their way, some wait for their turn
        answers.append(client->exchange(request, stop.token()));
    }
    // A client that has not begun yet would look for Qt's plugins in an application that is going.
    if (!silent.waitForNewConnection(30'000)) {
        return false;
    }
    if (!busy) {
        stop.requestStop();
        for (auto &answer : answers) {
            answer.waitForFinished();
        }
    }
    application.reset();
    client.reset();
    return std::all_of(answers.begin(), answers.end(), [](const auto &answer) {
        return answer.isFinished() && !answer.result() && answer.result().error().kind == ErrorKind::Cancelled;
    });
}

} // namespace

int main(int argc, char **argv)
{
    const bool idle = endsWithout(argc, argv, false);
    const bool busy = endsWithout(argc, argv, true);
    std::printf("idle %s, busy %s\n", idle ? "ends" : "does not end", busy ? "ends" : "does not end");
    return idle && busy ? 0 : 1;
}
