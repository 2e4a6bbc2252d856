// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The window's views, saved ones and those every list has, by name on the command line.
#include "clishop.h"

#include "ledger/ledger.h"
#include "ledger/views.h"
#include "profiles/profilestore.h"

#include <QFile>
#include <QTest>

using namespace qm;
using namespace qm::test;
using namespace Qt::StringLiterals;

class TestCliViews : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_shop = std::make_unique<CliShop>();
        const Ran pulled = m_shop->cli(u"pull"_s);
        QVERIFY2(pulled.code == 0, pulled.told());
        const Ran none = m_shop->cli(u"orders list --view Mine"_s);
        QVERIFY2(none.code == 2 && none.isOneLine() && none.err.contains("'Mine'"), none.told());
        QVERIFY2(none.err.contains("'All orders', 'Last 14 days', 'To ship'"), none.told());
        QVERIFY(!QFile::exists(m_shop->runner().dataDirectory() + u"/ledger.sqlite"_s)); // asking makes no file

        ledger::SavedView pending = viewOf(u"orders"_s, u"Pending, newest"_s);
        pending.groups = {{{u"status"_s, Condition::Eq, {u"pending"_s}}}};
        pending.sorts = {{u"created_at"_s, Direction::Descending}};
        pending.columns = {{u"increment_id"_s, 100}, {u"customer_name"_s, 200}, {u"grand_total"_s, 0}};
        ledger::SavedView searched = viewOf(u"orders"_s, u"By mail"_s);
        searched.search = u"example"_s;
        ledger::SavedView cheap = viewOf(u"base-prices"_s, u"Cheap"_s);
        cheap.groups = {{{u"price"_s, Condition::Lt, {u"20"_s}}}};
        ledger::Ledger book(m_shop->runner().dataDirectory() + u"/ledger.sqlite"_s);
        QVERIFY(book.open().takeResult());
        ledger::SavedView recent = viewOf(u"orders"_s, u"Recent"_s);
        recent.groups = {{{u"created_at"_s, Condition::Gteq, {u"-240m"_s}}}};
        ledger::SavedView enabled = viewOf(u"products"_s, u"Enabled"_s);
        enabled.groups = {{{u"sku"_s, Condition::Like, {u"%a%"_s}}}};
        for (const ledger::SavedView &view : {pending, searched, cheap, recent, enabled}) {
            QVERIFY(book.write<qint64>([&view](sqlite::Database &database) { return ledger::saveView(database, view); })
                        .takeResult());
        }
    }

    void aViewIsWhatItsPartsAre_data()
    {
        QTest::addColumn<QString>("byName");
        QTest::addColumn<QString>("byHand");
        const QString own = u" --columns increment_id,customer_name,grand_total"_s;
        QTest::newRow("all of it") << u"orders list --view Pending,|newest --limit 7"_s
                                   << u"orders list --where status|eq|pending --sort created_at:desc --limit 7"_s + own;
        QTest::newRow("its case does not matter")
            << u"orders list --view pending,|NEWEST"_s
            << u"orders list --where status|eq|pending --sort created_at:desc"_s + own;
        QTest::newRow("narrowed") << u"orders list --view Pending,|newest --where grand_total|gt|100 --limit 0"_s
                                  << u"orders list --where status|eq|pending --where grand_total|gt|100 --sort "
                                     "created_at:desc --limit 0"_s +
                                         own;
        QTest::newRow("sorted otherwise")
            << u"orders list --view Pending,|newest --sort grand_total --columns increment_id"_s
            << u"orders list --where status|eq|pending --sort grand_total --columns increment_id"_s;
        QTest::newRow("search") << u"orders list --view By|mail"_s << u"orders list --search example"_s;
        QTest::newRow("told from now") << u"orders list --view Recent --limit 0"_s
                                       << u"orders list --where created_at|gteq|-240m --limit 0"_s;
        QTest::newRow("told from now, of the shop itself")
            << u"orders list --live --view Recent --limit 0"_s
            << u"orders list --live --where created_at|gteq|-7300d --limit 0"_s;
        QTest::newRow("prices") << u"prices list base --view Cheap"_s << u"prices list --where price|lt|20"_s;
        QTest::newRow("one that is always there") << u"orders list --view To|ship --limit 0"_s
                                                  << u"orders list --where status|eq|processing --where "
                                                     "qty_to_ship|gt|0 --limit 0"_s;
        QTest::newRow("by its id") << u"products list --view bundles-and-groups --limit 0"_s
                                   << u"products list --where type_id|in|bundle,grouped --limit 0"_s;
        QTest::newRow("its case does not matter either")
            << u"customers list --view COMPANIES"_s << u"customers list --where company|notnull"_s;
        QTest::newRow("stock") << u"stock list --view Low|stock --limit 0"_s << u"stock list --low --limit 0"_s;
        QTest::newRow("always there, of the shop itself")
            << u"orders list --live --view on-hold"_s << u"orders list --live --where status|eq|holded"_s;
        QTest::newRow("somebody's own of the same name")
            << u"products list --view Enabled --limit 0"_s << u"products list --where sku|like|%a% --limit 0"_s;
        QTest::newRow("of the shop itself")
            << u"orders list --live --view Pending,|newest --columns increment_id,status"_s
            << u"orders list --live --where status|eq|pending --sort created_at:desc --columns increment_id,status"_s;
    }
    void aViewIsWhatItsPartsAre()
    {
        QFETCH(QString, byName);
        QFETCH(QString, byHand);
        for (const QString &format : {u" --format csv"_s, u" --format json"_s}) {
            const Ran named = m_shop->cli(byName + format);
            const Ran spelled = m_shop->cli(byHand + format);
            QVERIFY2(named.code == 0, named.told());
            QVERIFY2(spelled.code == 0, spelled.told());
            QCOMPARE(named.out, spelled.out);
            QVERIFY2(named.out.count('\n') > 2, named.told());
        }
    }

    void whatIsWrongIsNamed_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QByteArrayList>("named");
        QTest::newRow("unknown") << u"orders list --view Nothing"_s
                                 << QByteArrayList{"--view", "'Nothing'", "'Pending, newest', 'By mail'"};
        QTest::newRow("a condition that only the copy knows")
            << u"orders list --live --view to-ship"_s << QByteArrayList{"--where", "'qty_to_ship'", "--live"};
        QTest::newRow("no view at all") << u"prices list tier --view Cheap"_s
                                        << QByteArrayList{"'Cheap'", "tier prices"};
        QTest::newRow("of another list") << u"products list --view Cheap"_s << QByteArrayList{"'Cheap'", "products"};
        QTest::newRow("column of the copy")
            << u"orders list --live --view Pending,|newest"_s << QByteArrayList{"'customer_name'", "--live"};
    }
    void whatIsWrongIsNamed()
    {
        QFETCH(QString, words);
        QFETCH(QByteArrayList, named);
        const Ran ran = m_shop->cli(words);
        QVERIFY2(ran.code == 2 && ran.isOneLine(), ran.told());
        for (const QByteArray &name : named) {
            QVERIFY2(ran.err.contains(name), ran.told());
        }
    }

    void aLedgerOfANewerProgramIsLeftAlone()
    {
        CliRunner &runner = m_shop->runner();
        const QString file = runner.dataDirectory() + u"/ledger.sqlite"_s;
        QVERIFY(QFile::copy(file, runner.path(u"kept"_s)));
        QFile::remove(file);
        runner.writeFile(u"data/ledger.sqlite"_s, "this is no database, and nobody may make one of it");
        const Ran ran = m_shop->cli(u"orders list --view Mine"_s);
        QVERIFY2(ran.code == 3 && ran.isOneLine(), ran.told());
        QFile damaged(file);
        QVERIFY(damaged.open(QIODevice::ReadOnly));
        QVERIFY(damaged.readAll().startsWith("this is no database"));
        damaged.remove();
        QVERIFY(QFile::copy(runner.path(u"kept"_s), file));
    }

private:
    [[nodiscard]] ledger::SavedView viewOf(const QString &list, const QString &name) const
    {
        const Result<QList<Profile>> profiles = ProfileStore(m_shop->runner().dataDirectory()).list();
        ledger::SavedView view;
        for (const Profile &profile : *profiles) {
            view.profileId = profile.name == "oauth1"_L1 ? profile.id : view.profileId;
        }
        view.list = list;
        view.name = name;
        return view;
    }

    std::unique_ptr<CliShop> m_shop;
};

QTEST_GUILESS_MAIN(TestCliViews)
#include "tst_cliviews.moc"
