// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The files behind what is listed without the shop: numbers of one's own for low stock, a ledger that is broken, a copy
// of another version, who may read them, and that they go with their profile.
#include "clishop.h"

#include "cache/copyfiles.h"
#include "sqlite/database.h"

#include <QDir>
#include <QDirIterator>
#include <QTest>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

using namespace qm;
using namespace qm::test;
using namespace Qt::StringLiterals;

class TestCliCopy : public QObject
{
    Q_OBJECT

    std::unique_ptr<CliShop> m_shop;

private Q_SLOTS:
    void initTestCase()
    {
        m_shop = std::make_unique<CliShop>();
        const Ran pulled = m_shop->cli(u"pull"_s);
        QVERIFY2(pulled.code == 0, pulled.told());
    }
    void cleanupTestCase() { QCOMPARE(m_shop->runner().leak(), QString()); }

    /// As the window has it: by the number of each product, which no search of the shop can compare.
    void lowStockGoesByTheProductsOwnNumber()
    {
        const QString low = u"stock list --low --limit 0 --columns sku,source_code,quantity --format ndjson"_s;
        const Ran before = m_shop->cli(low);
        // The shop's configuration says 5.
        const Ran live = m_shop->cli(u"stock list --live --limit 0 --columns sku,source_code,quantity --format ndjson "
                                     "--where quantity|lt|5 --where status|eq|1"_s);
        QVERIFY2(before.code == 0 && live.code == 0, live.told());
        QVERIFY(!before.out.isEmpty());
        QCOMPARE(before.out, live.out);
        {
            auto copy = sqlite::Database::open(m_shop->copyFile(), sqlite::Mode::ReadWrite);
            QVERIFY(copy);
            QVERIFY(copy->run("update stock_item set notify_stock_qty = 0"));
        }
        const Ran none = m_shop->cli(low);
        QVERIFY2(none.code == 0 && none.out.isEmpty(), none.told());
        const Ran asked = m_shop->cli(u"stock list --low --live"_s);
        QVERIFY2(asked.code == 2 && asked.isOneLine() && asked.err.contains("leave out --live"), asked.told());
    }

    /// One's own numbers: they are kept, they go before the shop's, and the shop knows nothing of them.
    void lowStockGoesByOnesOwnNumbers()
    {
        const QString low = u"stock list --low --limit 0 --columns sku,source_code,quantity --format json"_s;
        const auto below = [this](double level, const QString &source, double own) {
            QStringList rows;
            const Ran all = m_shop->cli(u"stock list --limit 0 --where status|eq|1 --columns "
                                        "sku,source_code,quantity --format json"_s);
            for (const QJsonValue &row : all.json().array()) {
                const QString code = row["source_code"_L1].toString();
                if (row["quantity"_L1].toVariant().toDouble() < (code == source ? own : level)) {
                    rows << row["sku"_L1].toString() + u'@' + code;
                }
            }
            return rows;
        };
        const auto listed = [this](const QString &words) {
            QStringList rows;
            for (const QJsonValue &row : m_shop->cli(words).json().array()) {
                rows << row["sku"_L1].toString() + u'@' + row["source_code"_L1].toString();
            }
            return rows;
        };
        QCOMPARE(m_shop->cli(u"stock low-level --format json"_s).json().array().size(), 0);
        // A whole table of them for one question.
        QCOMPARE(listed(low + u" --below 40"_s), below(40, {}, 0));
        QVERIFY(below(40, {}, 0) != below(5, {}, 0));
        // Kept, also when the copy is made anew.
        const Ran set = m_shop->cli(u"stock low-level 40 --format json"_s);
        QVERIFY2(set.code == 0 && set.json().array().size() == 1, set.told());
        QCOMPARE(listed(low), below(40, {}, 0));
        const Ran unknown = m_shop->cli(u"stock low-level 2.5 --source AMS"_s); // codes are compared letter by letter
        QVERIFY2(unknown.code == 0 && unknown.err.contains("knows no source 'AMS'"), unknown.told());
        QCOMPARE(m_shop->cli(u"stock low-level --remove --source AMS"_s).code, 0);
        const Ran known = m_shop->cli(u"stock low-level 2.5 --source ams"_s);
        QVERIFY2(known.code == 0 && known.err.isEmpty(), known.told());
        QCOMPARE(listed(low), below(40, u"ams"_s, 2.5));
        QVERIFY(below(40, u"ams"_s, 2.5) != below(40, {}, 0));
        QFile::remove(m_shop->copyFile());
        QCOMPARE(m_shop->cli(u"pull"_s).code, 0);
        QCOMPARE(listed(low), below(40, u"ams"_s, 2.5));
        QCOMPARE(listed(low + u" --below 40"_s), below(40, {}, 0));
        // The list says which number counts.
        const Ran levels = m_shop->cli(u"stock list --where source_code|eq|ams --limit 1 --columns low_below --format "
                                       "ndjson"_s);
        QVERIFY2(levels.out.contains("2.5"), levels.told());
        QCOMPARE(m_shop->cli(u"stock low-level --remove --source ams"_s).code, 0);
        QCOMPARE(m_shop->cli(u"stock low-level --remove"_s).code, 0);
        QCOMPARE(listed(low), below(5, {}, 0)); // of the configuration again
        for (const QString &words :
             {u"stock low-level few"_s, u"stock low-level -1"_s, u"stock list --below 3"_s,
              u"stock list --low --below few"_s, u"stock low-level 3 --remove"_s, u"stock low-level --source ams"_s}) {
            const Ran wrong = m_shop->cli(words);
            QVERIFY2(wrong.code == 2 && !wrong.err.isEmpty(), wrong.told());
        }
    }

    /// Own numbers are in the ledger. Where that cannot be opened lists go on without; what is low they cannot say.
    void aLedgerThatCannotBeOpenedHidesNoStock()
    {
        const QString ledger = m_shop->runner().dataDirectory() + u"/ledger.sqlite"_s;
        const QString kept = ledger + u".kept"_s;
        const bool isKept = QFile::rename(ledger, kept);
        QFile broken(ledger);
        QVERIFY(broken.open(QIODevice::WriteOnly));
        broken.write(QByteArray(8'192, 'x'));
        broken.close();
        const Ran all = m_shop->cli(u"stock list --format json"_s);
        const Ran low = m_shop->cli(u"stock list --low --format json"_s);
        const Ran below = m_shop->cli(u"stock list --low --below 40 --format json"_s);
        QVERIFY(broken.remove() && (!isKept || QFile::rename(kept, ledger)));
        QVERIFY2(all.code == 0 && !all.json().array().isEmpty(), all.told());
        QVERIFY2(low.code == 3 && low.out.isEmpty() && low.isOneLine(), low.told());
        QVERIFY2(below.code == 0 && !below.json().array().isEmpty(), below.told());
    }

    void aCopyOfAnotherVersionIsNotRead()
    {
        const auto setVersion = [this](const QByteArray &sql) {
            auto copy = sqlite::Database::open(m_shop->copyFile(), sqlite::Mode::ReadWrite);
            return copy && copy->script(sql).has_value();
        };
        std::optional<qint64> version;
        {
            auto copy = sqlite::Database::open(m_shop->copyFile(), sqlite::Mode::ReadWrite);
            version = copy->number("pragma user_version").value();
        }
        QVERIFY(setVersion("pragma user_version=12345"));
        const Ran ran = m_shop->cli(u"orders list"_s);
        QVERIFY2(ran.code == 3 && ran.isOneLine(), ran.told());
        QVERIFY2(ran.err.contains("another version") && ran.err.contains("quartermaster-cli pull"), ran.told());
        // Nor made anew by what only has a word for it.
        const Ran told = m_shop->cli(u"stock low-level 7"_s);
        QVERIFY2(told.code == 0 && told.err.contains("another version"), told.told());
        QCOMPARE(m_shop->cli(u"stock low-level --remove"_s).code, 0);
        QVERIFY(setVersion("pragma user_version=" + QByteArray::number(*version)));
        QCOMPARE(m_shop->cli(u"orders list"_s).code, 0);
    }

#ifdef Q_OS_UNIX
    /// Also where the person's own settings would let everybody read them.
    void filesAreTheirOwnersAlone()
    {
        // What stays open keeps the journal beside the copy.
        auto reader = sqlite::Database::open(m_shop->copyFile(), sqlite::Mode::ReadWrite);
        QVERIFY(reader && reader->number("select count(*) from sales_order"));
        const mode_t before = umask(0);
        const Ran pulled = m_shop->cli(u"pull customers --full"_s);
        const Ran viewed = m_shop->cli(u"stock set 1E5 --source ams --qty +1"_s);
        const Ran dropped = m_shop->cli(u"changes discard --all"_s);
        umask(before);
        QVERIFY2(pulled.code == 0, pulled.told());
        QVERIFY2(viewed.code == 0, viewed.told());
        QVERIFY(QFile::exists(m_shop->copyFile() + u"-wal"_s));
        int seen = 0;
        QDirIterator each(m_shop->runner().dataDirectory(),
                          QDir::Files | QDir::Dirs | QDir::Hidden | QDir::NoDotAndDotDot, QDirIterator::Subdirectories);
        while (each.hasNext()) {
            const QFileInfo file = each.nextFileInfo();
            const auto others = file.permissions() & (QFileDevice::ReadGroup | QFileDevice::WriteGroup |
                                                      QFileDevice::ReadOther | QFileDevice::WriteOther);
            QVERIFY2(!others, qPrintable(file.filePath()));
            ++seen;
        }
        QVERIFY(seen > 4);
    }
#endif

    /// Last: there is no copy afterwards.
    void aRemovedProfileTakesItsCopyAlong()
    {
        const QString path = m_shop->copyFile();
        const QDir folder(QFileInfo(path).path());
        const QString id = QFileInfo(path).completeBaseName();
        const QStringList files = folder.entryList({id + u"*"_s}, QDir::Files | QDir::Hidden);
        {
            const Result<cache::CopyFiles::Claim> held = cache::CopyFiles(folder.path(), id).claim();
            QVERIFY(held && held->lock);
            const Ran refused = m_shop->cli(u"profile remove oauth1"_s);
            QVERIFY2(refused.code == 5 && refused.isOneLine(), refused.told());
            QVERIFY2(refused.err.contains("process " + QByteArray::number(QCoreApplication::applicationPid())),
                     refused.told());
        }
        QCOMPARE(folder.entryList({id + u"*"_s}, QDir::Files | QDir::Hidden), files);
        QFile aside(folder.filePath(id + u"-20260101-000000.damaged"_s));
        QVERIFY(aside.open(QIODevice::WriteOnly));
        aside.close();
        const Ran staged = m_shop->cli(u"stock set 1E5 --source ams --qty +5"_s);
        QVERIFY2(staged.code == 0, staged.told());
        const Ran refused = m_shop->cli(u"profile remove oauth1"_s);
        QVERIFY2(refused.code == 5 && refused.isOneLine() && refused.err.contains("staged change"), refused.told());
        QVERIFY(QFile::exists(path));
        const Ran removed = m_shop->cli(u"profile remove oauth1 --yes"_s);
        QVERIFY2(removed.code == 0 && removed.err.contains("its local copy (") && removed.err.contains("pushed or not"),
                 removed.told());
        QCOMPARE(folder.entryList({id + u"*"_s}, QDir::Files | QDir::Hidden), QStringList());
        const Ran without = m_shop->cli(u"profile remove bearer"_s);
        QVERIFY2(without.code == 0 && without.err.contains("bearer' removed") && !without.err.contains("copy"),
                 without.told());
    }
};

QTEST_GUILESS_MAIN(TestCliCopy)
#include "tst_clicopy.moc"
