// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

/// The tour of the pictures as a process, in languages whose words are long and at 200 %: every page and dialog is come
/// to, and what has no room is told, at 1280 × 720 and in half of a full HD screen.
class TestTour : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyTextHasItsRoom_data()
    {
        QTest::addColumn<QString>("locale");
        QTest::addColumn<QString>("scale");
        QTest::newRow("de") << u"de_DE.UTF-8"_s << u"1"_s;
        QTest::newRow("pl") << u"pl_PL.UTF-8"_s << u"1"_s;
        QTest::newRow("fr at 200 %") << u"fr_FR.UTF-8"_s << u"2"_s;
    }
    void everyTextHasItsRoom()
    {
        QFETCH(QString, locale);
        QFETCH(QString, scale);
        const QTemporaryDir folder;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"LC_ALL"_s, locale);
        environment.insert(u"LANGUAGE"_s, locale.section(u'.', 0, 0));
        environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
        environment.insert(u"QT_SCALE_FACTOR"_s, scale);
        QProcess process;
        process.setProcessEnvironment(environment);
        process.start(QStringLiteral(QUARTERMASTER), {u"--shots"_s, folder.path(), u"--looks"_s, u"small"_s});
        QVERIFY(process.waitForFinished(-1)); // ctest has the time-out
        QStringList faults;
        for (const QString &line : QString::fromUtf8(process.readAllStandardError()).split(u'\n')) {
            if (line.startsWith("quartermaster: "_L1)) {
                faults << line;
            }
        }
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
        QCOMPARE(process.exitStatus(), QProcess::NormalExit);
        QCOMPARE(process.exitCode(), 0);
        QVERIFY(QDir(folder.path()).entryList({u"*.png"_s}).size() > 60);
    }
};

QTEST_GUILESS_MAIN(TestTour)
#include "tst_tour.moc"
