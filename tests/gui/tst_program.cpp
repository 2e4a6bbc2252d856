// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

/// The real program as a process: what its words do, with a display and without one.
class TestProgram : public QObject
{
    Q_OBJECT

    struct Ran
    {
        int code = -1;
        QString out;
        QString err;
    };

    static Ran run(const QStringList &arguments, const QString &platform)
    {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        for (const QString &name : {u"DISPLAY"_s, u"WAYLAND_DISPLAY"_s, u"QT_QPA_PLATFORM"_s}) {
            environment.remove(name);
        }
        if (!platform.isEmpty()) {
            environment.insert(u"QT_QPA_PLATFORM"_s, platform);
        }
        process.setProcessEnvironment(environment);
        process.start(QStringLiteral(QUARTERMASTER), arguments);
        Ran ran;
        if (process.waitForFinished(-1) && process.exitStatus() == QProcess::NormalExit) {
            ran.code = process.exitCode();
        }
        ran.out = QString::fromUtf8(process.readAllStandardOutput());
        ran.err = QString::fromUtf8(process.readAllStandardError());
        return ran;
    }

private Q_SLOTS:
    void wordsAreReadFirst_data()
    {
        QTest::addColumn<QString>("platform");
        QTest::newRow("with a display") << u"offscreen"_s;
#if defined(Q_OS_UNIX) && !defined(Q_OS_MACOS)
        QTest::newRow("without") << QString();
#endif
    }
    void wordsAreReadFirst()
    {
        QFETCH(QString, platform);
        const Ran version = run({u"--version"_s}, platform);
        QCOMPARE(version.code, 0);
        QVERIFY2(version.out.startsWith(u"quartermaster "), qPrintable(version.out));
        QCOMPARE(version.out.count(u'\n'), 1);
        const Ran help = run({u"--help"_s}, platform);
        QCOMPARE(help.code, 0);
        QVERIFY2(help.out.contains(u"--shots"), qPrintable(help.out));
        const QTemporaryDir folder;
        const Ran nonsense = run({u"--shots"_s, folder.path(), u"--nonsense"_s}, platform);
        QCOMPARE(nonsense.code, 1);
        QVERIFY2(nonsense.err.contains(u"nonsense"), qPrintable(nonsense.err));
    }

    void picturesThatCannotBeWrittenAreAFault()
    {
        const QTemporaryDir folder;
        QFile inTheWay(folder.filePath(u"shots"_s));
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        const Ran ran = run({u"--shots"_s, inTheWay.fileName()}, u"offscreen"_s);
        QCOMPARE(ran.code, 1);
        QVERIFY2(ran.err.contains(inTheWay.fileName()), qPrintable(ran.err));
    }

#if defined(Q_OS_UNIX) && !defined(Q_OS_MACOS)
    void withoutADisplayAShopIsNotOpenedSilently()
    {
        const Ran ran = run({u"--profile"_s, u"Hollebeek"_s}, {});
        QCOMPARE(ran.code, 1);
        QVERIFY2(ran.err.contains(u"no display"), qPrintable(ran.err));
    }

    void aReadOnlyFolderIsNamed()
    {
        const QTemporaryDir folder;
        const auto mounting = [&folder](const QStringList &command) {
            QProcess process;
            process.setProcessChannelMode(QProcess::MergedChannels);
            process.start(u"unshare"_s,
                          QStringList{u"-rm"_s, u"sh"_s, u"-c"_s,
                                      u"mount --bind \"$0\" \"$0\" && mount -o remount,ro,bind \"$0\" && exec \"$@\""_s,
                                      folder.path()} +
                              command);
            process.waitForFinished(-1);
            return std::pair(process.exitCode(), QString::fromUtf8(process.readAll()));
        };
        if (mounting({u"true"_s}).first != 0) {
            QSKIP("nothing can be mounted here");
        }
        const auto [code, said] = mounting({u"env"_s, u"QT_QPA_PLATFORM=offscreen"_s, u"LC_ALL=C.UTF-8"_s,
                                            QStringLiteral(QUARTERMASTER), u"--data-dir"_s, folder.path()});
        QCOMPARE(code, 1);
        QVERIFY2(said.contains(u"The folder %1 is read-only"_s.arg(folder.path())) && said.contains(u"--data-dir"_s),
                 qPrintable(said));
        QCOMPARE(said.count(u"read-only"_s), 1);
    }
#endif
};

QTEST_GUILESS_MAIN(TestProgram)
#include "tst_program.moc"
