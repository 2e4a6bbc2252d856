// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/instance.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QLocalSocket>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>
#include <QtConcurrent>

#include <memory>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

using namespace qm;
using namespace Qt::StringLiterals;
using desktop::Instance;

namespace {
constexpr int patience = 60'000; ///< a bound for a machine that is busy elsewhere, not a figure
using Begun = Result<std::unique_ptr<Instance>>;

/// What somebody does who starts the program, on a thread of his own.
struct Second
{
    bool handedOver = false;
    ErrorKind refused = ErrorKind::Protocol;
};

QFuture<Second> startAgain(const QString &folder, const QString &link, int milliseconds = patience)
{
    return QtConcurrent::run([folder, link, milliseconds] {
        const Begun begun = Instance::begin(folder, link, std::chrono::milliseconds(milliseconds));
        return begun ? Second{*begun == nullptr, {}} : Second{false, begun.error().kind};
    });
}
} // namespace

/// One window for each data directory, whatever happened to the one before.
class TestInstance : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(m_folder->isValid());
    }

    void theSecondHandsOverAndEnds()
    {
        const Begun first = Instance::begin(m_folder->path(), {}, std::chrono::milliseconds(0));
        QVERIFY(first && *first);
        QSignalSpy came(first->get(), &Instance::linkCame);
        for (const QString &link : {u"quartermaster://shop/order/000000123"_s, QString(), u"Mütze\nzwei"_s}) {
            QFuture<Second> second = startAgain(m_folder->path(), link);
            QTRY_VERIFY_WITH_TIMEOUT(second.isFinished(), patience);
            QVERIFY(second.result().handedOver);
            QTRY_COMPARE_WITH_TIMEOUT(came.size(), 1, patience);
            QCOMPARE(came.takeFirst().at(0).toString(), QString(link).replace(u'\n', u' '));
        }
    }

    void anotherDirectoryHasAnotherWindow()
    {
        const QTemporaryDir stick;
        const Begun installed = Instance::begin(m_folder->path(), {}, std::chrono::milliseconds(0));
        QVERIFY(installed && *installed);
        const Begun portable = Instance::begin(stick.path(), {}, std::chrono::milliseconds(0));
        QVERIFY(portable && *portable);
        QSignalSpy came(installed->get(), &Instance::linkCame);
        QSignalSpy cameToStick(portable->get(), &Instance::linkCame);
        QFuture<Second> second = startAgain(stick.path(), u"quartermaster://s"_s);
        QTRY_VERIFY_WITH_TIMEOUT(second.isFinished(), patience);
        QTRY_COMPARE_WITH_TIMEOUT(cameToStick.size(), 1, patience);
        QCOMPARE(came.size(), 0);
    }

    void aPathThatIsTooLongForASocketHasAWindowToo()
    {
        const QString deep = m_folder->filePath(QString(60, u'a') + u'/' + QString(60, u'b'));
        QVERIFY(QDir().mkpath(deep));
        const Begun first = Instance::begin(deep, {}, std::chrono::milliseconds(0));
        QVERIFY2(first && *first, first ? "" : qPrintable(first.error().text()));
        QSignalSpy came(first->get(), &Instance::linkCame);
        QFuture<Second> second = startAgain(deep, u"quartermaster://s"_s);
        QTRY_VERIFY_WITH_TIMEOUT(second.isFinished(), patience);
        QVERIFY(second.result().handedOver);
        QTRY_COMPARE_WITH_TIMEOUT(came.size(), 1, patience);
    }

#ifdef Q_OS_UNIX
    void nobodyElseMayConnect()
    {
        const Begun first = Instance::begin(m_folder->path(), {}, std::chrono::milliseconds(0));
        QVERIFY(first && *first);
        const QString socket = Instance::places(m_folder->path()).constFirst();
        QVERIFY(QFile::exists(socket));
        const auto others =
            QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther | QFileDevice::WriteOther;
        QCOMPARE(QFile(socket).permissions() & others, QFileDevice::Permissions());
    }
#endif

    void whoSaysNothingOrTooMuchIsPutOut()
    {
        const Begun first = Instance::begin(m_folder->path(), {}, std::chrono::milliseconds(0));
        QVERIFY(first && *first);
        QSignalSpy came(first->get(), &Instance::linkCame);
        QLocalSocket flood;
        flood.connectToServer(Instance::places(m_folder->path()).constFirst());
        QTRY_COMPARE_WITH_TIMEOUT(flood.state(), QLocalSocket::ConnectedState, patience);
        flood.write(QByteArray(1'000'000, 'a'));
        QLocalSocket silent;
        silent.connectToServer(Instance::places(m_folder->path()).constFirst());
        QTRY_COMPARE_WITH_TIMEOUT(flood.state(), QLocalSocket::UnconnectedState, patience);
        QTRY_COMPARE_WITH_TIMEOUT(silent.state(), QLocalSocket::UnconnectedState, patience);
        QCOMPARE(came.size(), 0);
        QFuture<Second> second = startAgain(m_folder->path(), u"quartermaster://s"_s);
        QTRY_VERIFY_WITH_TIMEOUT(second.isFinished(), patience);
        QVERIFY(second.result().handedOver);
    }

    void oneThatDoesNotAnswerIsTold()
    {
        const Result<sqlite::FileLock> other =
            sqlite::FileLock::take(m_folder->filePath(u"window.lock"_s), std::chrono::milliseconds(0));
        QVERIFY(other);
        QFuture<Second> second = startAgain(m_folder->path(), {}, 100);
        QTRY_VERIFY_WITH_TIMEOUT(second.isFinished(), patience);
        QVERIFY(second.result().refused == ErrorKind::Busy);
    }

    void theRealProgramKilledIsNoObstacle()
    {
        const QString socket = Instance::places(m_folder->path()).constFirst();
        const QStringList words{u"--data-dir"_s, m_folder->path()};
        QProcess killed;
        start(killed, words);
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(socket), patience);
        killed.kill();
        QVERIFY(killed.waitForFinished(patience));
#ifdef Q_OS_UNIX
        QVERIFY(QFile::exists(socket)); // nobody put it away
#endif
        QProcess first;
        start(first, words);
        QProcess second;
        QVERIFY(first.waitForStarted(patience));
        // Whichever of the two got the directory, the other one hands over and ends well.
        start(second, words + QStringList{u"quartermaster://shop/order/1"_s});
        QTRY_VERIFY_WITH_TIMEOUT(first.state() == QProcess::NotRunning || second.state() == QProcess::NotRunning,
                                 patience);
        QProcess &over = second.state() == QProcess::NotRunning ? second : first;
        QProcess &stays = &over == &second ? first : second;
        QCOMPARE(over.exitStatus(), QProcess::NormalExit);
        QVERIFY2(over.exitCode() == 0, over.readAllStandardError().constData());
        QCOMPARE(stays.state(), QProcess::Running);
        stays.kill();
        QVERIFY(stays.waitForFinished(patience));
    }

#ifdef Q_OS_UNIX
    void whatTheRealProgramKeepsIsItsOwnersAlone()
    {
        const QString folder = m_folder->filePath(u"data"_s);
        QProcess program;
        program.setChildProcessModifier([] { umask(0); });
        start(program, {u"--data-dir"_s, folder, u"--practice"_s});
        const QDir cache(folder + u"/cache"_s);
        QTRY_VERIFY_WITH_TIMEOUT(!cache.entryList({u"*.sqlite-wal"_s}).isEmpty(), patience);
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(folder + u"/ledger.sqlite"_s), patience);
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(folder + u"/window.ini"_s), patience);
        QStringList open;
        QDirIterator each(m_folder->path(), QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot,
                          QDirIterator::Subdirectories);
        while (each.hasNext()) {
            const QFileInfo file = each.nextFileInfo();
            const auto others = file.permissions() & (QFileDevice::ReadGroup | QFileDevice::WriteGroup |
                                                      QFileDevice::ReadOther | QFileDevice::WriteOther);
            if (others && file.exists()) { // SQLite's come and go
                open << file.filePath();
            }
        }
        QCOMPARE(open, QStringList());
        program.kill();
        QVERIFY(program.waitForFinished(patience));
    }
#endif

    void wordsBehindALinkAreRefused()
    {
        QProcess program;
        start(program, {u"--data-dir"_s, m_folder->path(), u"quartermaster://s/order/1"_s, u"--practice"_s});
        QVERIFY(program.waitForFinished(patience));
        QCOMPARE(program.exitCode(), 1);
        QVERIFY(program.readAllStandardError().contains("last word"));
    }

private:
    static void start(QProcess &program, const QStringList &words)
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
        program.setProcessEnvironment(environment);
        program.start(QStringLiteral(QUARTERMASTER), words);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(TestInstance)
#include "tst_instance.moc"
