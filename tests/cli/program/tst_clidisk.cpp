// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Disks that take nothing: a folder that is read-only, and a disk that is full. Real ones, in a part of the file system
// of the test's own.
#include "stockgoods.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTest>

using namespace qm;
using namespace qm::test;
using namespace Qt::StringLiterals;

class TestCliDisk : public QObject
{
    Q_OBJECT

    std::unique_ptr<CliShop> m_shop;
    QString m_place; ///< the words that set a quantity

    /// Bash in a place where it may mount what it likes, and nobody else sees that; \a words are its $1 and so on.
    [[nodiscard]] Ran mounting(const QString &script, const QStringList &words) const
    {
        QProcess process;
        process.setProcessEnvironment(m_shop->runner().environment());
        process.start(u"unshare"_s, QStringList{u"-rm"_s, u"bash"_s, u"-c"_s, script, u"bash"_s} + words);
        process.closeWriteChannel();
        Ran ran;
        if (process.waitForFinished(300'000) && process.exitStatus() == QProcess::NormalExit) {
            ran.code = process.exitCode();
        }
        ran.out = process.readAllStandardOutput();
        ran.err = process.readAllStandardError();
        return ran;
    }
    /// The program, with its folder as of a disk that was mounted for reading only.
    [[nodiscard]] Ran readOnly(const QString &line) const
    {
        const QStringList words{m_shop->runner().dataDirectory(), CliRunner::program(), u"--profile"_s, u"oauth1"_s};
        return mounting(u"mount --bind \"$1\" \"$1\" && mount -o remount,ro,bind \"$1\" && shift && exec \"$@\""_s,
                        words + line.split(u' '));
    }
    /// \a script with the program as $cli, on a copy of the folder that lies on a disk which `fill` fills and `spill`
    /// gives room again.
    [[nodiscard]] Ran onASmallDisk(const QString &script) const
    {
        static const QString before = uR"(
            mount -t tmpfs -o size=32m none "$1" && cp -a "$2" "$1/data" || exit 77
            place=$1 cli=$3
            export QUARTERMASTER_DATA_DIR=$1/data
            fill() { dd if=/dev/zero of="$place/filling" bs=4k oflag=append conv=notrunc 2>/dev/null; }
            spill() { rm "$place/filling"; }
        )"_s;
        const QString place = m_shop->runner().path(u"small"_s);
        QDir().mkpath(place);
        return mounting(before + script, {place, m_shop->runner().dataDirectory(), CliRunner::program()});
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_shop = std::make_unique<CliShop>();
        if (mounting(u"mount --bind \"$1\" \"$1\" && mount -o remount,ro,bind \"$1\" && mount -t tmpfs none \"$1\""_s,
                     {m_shop->runner().path({})})
                .code != 0) {
            QSKIP("nothing can be mounted here");
        }
        const Ran pulled = m_shop->cli(u"pull"_s);
        QVERIFY2(pulled.code == 0, pulled.told());
        const auto [sku, source] = somePlace(*m_shop);
        m_place = u"stock set %1 --source %2"_s.arg(sku, source);
        const Ran staged = m_shop->cli(m_place + u" --qty 77"_s);
        QVERIFY2(staged.code == 0, staged.told());
    }

    void aReadOnlyFolderIsRead_data()
    {
        QTest::addColumn<QString>("line");
        QTest::newRow("orders") << u"orders list --limit 20 --format ndjson"_s;
        QTest::newRow("one of them") << u"orders list --search Veronica --format ndjson"_s;
        QTest::newRow("low stock") << u"stock list --low --limit 20 --format ndjson"_s;
        QTest::newRow("staged") << u"changes list --format ndjson"_s;
        QTest::newRow("profiles") << u"profile list --format ndjson"_s;
    }
    void aReadOnlyFolderIsRead()
    {
        QFETCH(QString, line);
        const Ran usual = m_shop->cli(line);
        const auto files = m_shop->runner().files();
        const Ran ran = readOnly(line);
        QVERIFY2(ran.code == 0 && usual.code == 0, ran.told());
        QCOMPARE(ran.out, usual.out);
        QCOMPARE(ran.err, usual.err);
        QCOMPARE(m_shop->runner().files(), files);
    }

    void whatWritesSaysWhyNot_data()
    {
        QTest::addColumn<QString>("line");
        QTest::newRow("pull") << u"pull --quiet"_s;
        QTest::newRow("stage") << m_place + u" --qty 78"_s;
        QTest::newRow("push") << u"changes push --yes"_s;
        QTest::newRow("discard") << u"changes discard --all"_s;
        QTest::newRow("add") << u"profile add more --url https://more.example --auth bearer"_s;
        QTest::newRow("remove") << u"profile remove oauth1 --yes"_s;
    }
    void whatWritesSaysWhyNot()
    {
        QFETCH(QString, line);
        m_shop->runner().setSecrets(u"more"_s, {{u"token"_s, QString(32, u't')}});
        const auto files = m_shop->runner().files();
        const Ran ran = readOnly(line);
        QVERIFY2(ran.code != 0 && ran.isOneLine(), ran.told());
        QVERIFY2(ran.err.contains("read-only") || ran.err.contains("cannot be written"), ran.told());
        QCOMPARE(m_shop->runner().files(), files);
    }

    void whatWasNotFinishedIsSaid()
    {
        QFile log(m_shop->copyFile() + u"-wal"_s);
        QVERIFY(log.open(QIODevice::WriteOnly));
        log.write(QByteArray(4'152, 'x'));
        log.close();
        const Ran ran = readOnly(u"orders list"_s);
        QVERIFY2(ran.code == 3 && ran.isOneLine(), ran.told());
        QVERIFY2(ran.err.contains("Copy the folder to a place that can be written to"), ran.told());
        QVERIFY(log.remove());
    }

    /// Nothing can be locked, and no row taken from a database: the local copy makes the room for it.
    void aProfileLeavesADiskThatIsFull()
    {
        const Ran asked = onASmallDisk(u"fill; \"$cli\" profile remove oauth1"_s);
        QVERIFY2(asked.code == 5 && asked.isOneLine() && asked.err.contains("a staged change of which") &&
                     asked.err.contains("the disk is full: the local copy was deleted"),
                 asked.told());
        const Ran gone = onASmallDisk(u"fill; \"$cli\" profile remove oauth1 --yes && ls \"$place/data/cache\" >&2 && "
                                      "\"$cli\" profile list --format ndjson"_s);
        QVERIFY2(gone.code == 0 && gone.err.contains("and with it its local copy (") &&
                     gone.err.contains("1 change(s), pushed or not"),
                 gone.told());
        QVERIFY2(!gone.err.contains(".sqlite") && !gone.out.contains("\"name\":\"oauth1\""), gone.told());
    }

    /// Of a shop that was never pulled there is nothing to make room with.
    void whatIsLeftIsTriedAgain()
    {
        const Ran stuck = onASmallDisk(u"fill; \"$cli\" profile remove bearer"_s);
        QVERIFY2(stuck.code == 3 && stuck.isOneLine() && stuck.err.contains("disk of") && stuck.err.contains("is full"),
                 stuck.told());
        const Ran again = onASmallDisk(u"fill; \"$cli\" profile remove bearer 2>/dev/null; spill; "
                                       "\"$cli\" profile remove bearer && \"$cli\" profile list --format ndjson"_s);
        QVERIFY2(again.code == 0 && !again.out.contains("\"bearer\""), again.told());
    }
};

QTEST_GUILESS_MAIN(TestCliDisk)
#include "tst_clidisk.moc"
