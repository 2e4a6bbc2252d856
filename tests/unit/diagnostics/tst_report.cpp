// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cache/cache.h"
#include "diagnostics/logfile.h"
#include "diagnostics/report.h"
#include "diagnostics/scrub.h"
#include "diagnostics/sessionmark.h"
#include "ledger/ledger.h"
#include "profiles/profilestore.h"

#include <QFile>
#include <QLoggingCategory>
#include <QTemporaryDir>
#include <QTest>

using namespace qm;
using namespace Qt::StringLiterals;

namespace {

Q_LOGGING_CATEGORY(someLog, "console.test")

/// What must be in no report: secrets and personal data, planted wherever the program keeps something.
const QStringList &planted()
{
    static const QStringList texts{
        u"Hollebeek"_s,
        u"shop.hollebeek.example"_s,
        u"fenna.van.rijn@mail.example"_s,
        u"Fenna van Rijn"_s,
        u"Oudegracht 12"_s,
        u"+31 6 12345678"_s,
        u"000000123"_s,
        u"abcd1234efgh5678ijkl9012mnop3456"_s,
        u"sEcReT/Password+0123456789abcdef=="_s,
        u"192.168.17.4"_s,
        u"2001:db8::17:4"_s,
        u"WS12-XS-Blue"_s,
        u"/home/fenna/shops/quartermaster"_s,
    };
    return texts;
}

void plantLines()
{
    const QStringList lines{
        u"GET https://shop.hollebeek.example/rest/all/V1/orders/000000123 401"_s,
        u"GET /rest/all/V1/products/WS12-XS-Blue 404"_s,
        u"The consumer isn't authorized: 'abcd1234efgh5678ijkl9012mnop3456'"_s,
        u"Authorization: Bearer abcd1234efgh5678ijkl9012mnop3456"_s,
        u"password sEcReT/Password+0123456789abcdef== refused"_s,
        u"customer fenna.van.rijn@mail.example at 192.168.17.4 or 2001:db8::17:4"_s,
        u"\"Fenna van Rijn, Oudegracht 12\" called from +31 6 12345678"_s,
        u"cannot open /home/fenna/shops/quartermaster/cache.sqlite"_s,
        u"Hollebeek was opened, order 000000123"_s,
    };
    for (const QString &line : lines) {
        qCWarning(someLog).noquote() << line;
    }
}

} // namespace

/// A report that may be sent to anybody, and what is left of a session that did not end.
class TestReport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingOfPeopleAndShopsIsInIt()
    {
        const QTemporaryDir folder;
        ProfileStore profiles(folder.path());
        Profile shop;
        shop.name = u"Hollebeek"_s;
        shop.connection.baseUrl = QUrl(u"https://shop.hollebeek.example"_s);
        shop.environment = Environment::Live;
        shop = profiles.add(shop).value();
        {
            cache::Cache copy({folder.filePath(u"cache"_s), shop.id, 1, false, {}});
            QVERIFY(copy.open().takeResult());
            ledger::Ledger ledger(folder.filePath(u"ledger.sqlite"_s));
            QVERIFY(ledger.open().takeResult());
        }
        auto ledger = sqlite::Database::open(folder.filePath(u"ledger.sqlite"_s), sqlite::Mode::ReadWrite);
        QVERIFY(ledger);
        QVERIFY(ledger->run("insert into run (profile_id, kind, started_at, ended_at, result, message) values "
                            "(?, 'pull', 1795392000, 1795392060, 'failed', 'Fenna van Rijn')",
                            shop.id));
        QVERIFY(ledger->run("insert into run_line (run_id, position, at, level, text) values "
                            "(1, 1, 1, 'failed', 'fenna.van.rijn@mail.example')"));
        QVERIFY(ledger->run("insert into change_set (profile_id, name, author, created_at) values "
                            "(?, 'Oudegracht 12', 'fenna', 1)",
                            shop.id));
        QVERIFY(
            ledger->run("insert into change (set_id, profile_id, kind, sku, edit, value, state, author, staged_at, "
                        "message) values (1, ?, 'cost', 'WS12-XS-Blue', 'set', '1', 'failed', 'fenna', 1, '000000123')",
                        shop.id));
        {
            const diagnostics::LogFile log(folder.path());
            plantLines();
        }
        const QString text = diagnostics::report(
            {u"quartermaster 9.9.9"_s, folder.path(), UtcTime::fromSeconds(1'795'395'600), {}, 200});
        for (const QString &each : planted()) {
            QVERIFY2(!text.contains(each, Qt::CaseInsensitive), qPrintable(each + u" is in:\n"_s + text));
        }
        QVERIFY2(!text.contains(shop.id), qPrintable(text));
        QVERIFY2(!text.contains(folder.path()), qPrintable(text));
        // And it says what is needed.
        for (const QString &each :
             {u"quartermaster 9.9.9"_s, QString::fromLatin1(qVersion()), u"shop 1"_s, u"login oauth1, https, live"_s,
              u"changes: cost failed: 1"_s, u"run: pull 1 h ago, took 60 s, failed, failed lines: 1"_s,
              u"/V1/orders/… 401"_s, u"console.test"_s}) {
            QVERIFY2(text.contains(each), qPrintable(each + u" is missing in:\n"_s + text));
        }
    }

    void aNameInAnotherOneLeavesNothingOfIt()
    {
        const QStringList words{u"shop"_s, u"shop.hollebeek.example"_s};
        const QString text = diagnostics::scrubbed(u"Host shop.hollebeek.example not found"_s, words);
        QVERIFY2(!text.contains(u"hollebeek"_s), qPrintable(text));
    }

    void aFolderWithNothingInItIsReportedToo()
    {
        const QTemporaryDir folder;
        const QString text =
            diagnostics::report({u"quartermaster"_s, folder.filePath(u"none"_s), UtcTime::fromSeconds(0), {}, 200});
        QVERIFY(text.contains(u"log, scrubbed:"_s));
        QVERIFY(!QFile::exists(folder.filePath(u"none"_s)));
    }

    void theLogIsBoundAndItsOwnersAlone()
    {
        const QTemporaryDir folder;
        {
            const diagnostics::LogFile log(folder.path());
            const QString line(1'000, u'x');
            for (int i = 0; i < 2'500; ++i) {
                qCWarning(someLog).noquote() << i << line;
            }
        }
        qint64 bytes = 0;
        for (const QString &name : {u"quartermaster.log"_s, u"quartermaster.log.1"_s}) {
            bytes += QFile(folder.filePath(name)).size();
        }
        QVERIFY2(bytes > 400'000 && bytes < 1'200'000, qPrintable(QString::number(bytes)));
#ifdef Q_OS_UNIX
        const auto others = QFile(folder.filePath(u"quartermaster.log"_s)).permissions() &
                            (QFileDevice::ReadGroup | QFileDevice::ReadOther);
        QVERIFY(!others);
#endif
        const QStringList newest = diagnostics::newestLogLines(folder.path(), 3);
        QCOMPARE(newest.size(), 3);
        QVERIFY(newest.constLast().contains(u"2499 "));
    }

    void aSessionThatDidNotEndIsKnown()
    {
        const QTemporaryDir folder;
        const UtcTime start = UtcTime::fromSeconds(1'795'392'000);
        {
            const diagnostics::SessionMark first(folder.path(), start);
            QVERIFY(!first.leftBehind());
            // Killed: nobody took the mark away.
            QVERIFY(QFile::copy(folder.filePath(u"session.mark"_s), folder.filePath(u"kept"_s)));
        }
        QVERIFY(!QFile::exists(folder.filePath(u"session.mark"_s)));
        QVERIFY(QFile::rename(folder.filePath(u"kept"_s), folder.filePath(u"session.mark"_s)));
        const diagnostics::SessionMark next(folder.path(), start.plusSeconds(60));
        QCOMPARE(next.leftBehind(), std::optional(start));
    }

    void anEmptyMarkIsAMark()
    {
        const QTemporaryDir folder;
        QFile file(folder.filePath(u"session.mark"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.close();
        QVERIFY(diagnostics::SessionMark(folder.path(), UtcTime::fromSeconds(5)).leftBehind());
    }
};

QTEST_GUILESS_MAIN(TestReport)
#include "tst_report.moc"
