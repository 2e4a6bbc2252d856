// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/waiting.h"

#include <QCoreApplication>
#include <QProcess>
#include <QTest>
#include <QThread>

#include <thread>

using namespace qm;
using namespace Qt::StringLiterals;

namespace {

/// What the program does when it is started with that word; the test starts itself.
int act(const QByteArray &word)
{
    forbidWaitingOn(QThread::currentThread());
    if (word == "elsewhere") {
        std::thread([] { aboutToWait(); }).join();
    } else if (word == "lifted") {
        forbidWaitingOn(nullptr);
        aboutToWait();
    } else {
        aboutToWait();
    }
    return 0;
}

} // namespace

class TestWaiting : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theWindowsThreadDoesNotWait_data()
    {
        QTest::addColumn<QString>("word");
        QTest::addColumn<bool>("ends");
        QTest::newRow("on the thread") << u"here"_s << true;
        QTest::newRow("on another one") << u"elsewhere"_s << false;
        QTest::newRow("lifted") << u"lifted"_s << false;
    }
    void theWindowsThreadDoesNotWait()
    {
#if defined(QT_NO_DEBUG) && !defined(QT_FORCE_ASSERTS)
        QSKIP("Without assertions there is no guard.");
#endif
        QFETCH(QString, word);
        QFETCH(bool, ends);
        QProcess process;
        process.start(QCoreApplication::applicationFilePath(), {u"--act"_s, word});
        QVERIFY(process.waitForFinished(-1));
        QCOMPARE(process.exitStatus() == QProcess::CrashExit, ends);
        QCOMPARE(process.readAllStandardError().contains("must not wait"), ends);
    }
};

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    if (argc == 3 && QByteArray(argv[1]) == "--act") {
        return act(argv[2]);
    }
    TestWaiting test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_waiting.moc"
