// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "killstage.h"

#include "remote/credentialsjson.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QProcess>
#include <QTest>

namespace qm::test {

using namespace Qt::StringLiterals;

namespace {

int pushAsChild(const QStringList &arguments, const ChildWork &work)
{
    QFile in;
    static_cast<void>(in.open(stdin, QIODevice::ReadOnly));
    const auto secrets = remote::credentialsFromJson(LoginKind::OAuth1, in.readAll());
    if (!secrets) {
        return 3;
    }
    remote::Connection connection;
    connection.baseUrl = QUrl(arguments[1]);
    connection.login = LoginKind::OAuth1;
    connection.dialect = remote::SigningDialect::Normalised;
    connection.proxy.mode = remote::ProxyPolicy::Mode::None;
    SystemClock clock; // of signatures
    remote::Client client(connection, *secrets, clock, {0.001, 7});
    ledger::Ledger ledger(arguments[0]);
    return work(client, ledger, arguments.mid(2));
}

} // namespace

int runOrPush(int argc, char **argv, QObject &test, const ChildWork &work)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    return arguments.size() >= 4 && arguments[1] == "push"_L1 ? pushAsChild(arguments.mid(2), work)
                                                              : QTest::qExec(&test, argc, argv);
}

std::optional<bool> killChild(Desk &desk, const QStringList &arguments, int enough, int spin)
{
    QProcess child;
    child.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    child.start(QCoreApplication::applicationFilePath(),
                QStringList{u"push"_s, desk.file(), desk.shop.store().baseUrl().toString()} + arguments);
    if (!child.waitForStarted(60'000)) {
        return std::nullopt;
    }
    child.write(QJsonDocument(desk.shop.store().logins().value("oauth1"_L1).toObject()).toJson());
    child.closeWriteChannel();
    while (int(desk.shop.store().requests().size()) < enough && child.state() == QProcess::Running) {
        child.waitForFinished(1);
    }
    QElapsedTimer instant; // somewhere between this request and the next
    instant.start();
    while (instant.nsecsElapsed() < qint64{spin} * 5'000) {
    }
    child.kill();
    if (child.state() != QProcess::NotRunning && !child.waitForFinished(60'000)) {
        return std::nullopt;
    }
    return child.exitStatus() == QProcess::CrashExit;
}

} // namespace qm::test
