// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the local copy answers after a pull is what the shop answers to the same words with --live.
#include "clishop.h"

#include "domain/csv.h"
#include "sqlite/database.h"

#include <QDir>
#include <QDirIterator>
#include <QLockFile>
#include <QTest>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

using namespace qm;
using namespace qm::test;
using namespace Qt::StringLiterals;

class TestCliLocal : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_shop = std::make_unique<CliShop>();
        const Ran without = m_shop->cli(u"orders list"_s);
        QCOMPARE(without.code, 3);
        QVERIFY2(without.isOneLine() && without.err.contains("quartermaster-cli pull"), without.told());
        // What was pulled is there, the rest says what to do.
        const Ran some = m_shop->cli(u"pull customers"_s);
        QVERIFY2(some.code == 0, some.told());
        QCOMPARE(m_shop->cli(u"customers list"_s).code, 0);
        for (const auto &[words, pull] : {std::pair{u"orders list"_s, QByteArray("pull orders'")},
                                          std::pair{u"products list"_s, QByteArray("pull products'")},
                                          std::pair{u"stock list"_s, QByteArray("pull stock'")},
                                          std::pair{u"stock show 1E5"_s, QByteArray("pull stock'")},
                                          std::pair{u"prices list tier"_s, QByteArray("pull prices'")}}) {
            const Ran ran = m_shop->cli(words);
            QVERIFY2(ran.code == 3 && ran.isOneLine() && ran.err.contains(pull), ran.told());
        }
        const Ran pulled = m_shop->cli(u"pull"_s);
        QVERIFY2(pulled.code == 0, pulled.told());
    }
    void cleanupTestCase() { QCOMPARE(m_shop->runner().leak(), QString()); }

    void listsAreWhatTheShopSays_data()
    {
        QTest::addColumn<QString>("words");
        for (const QString &words : {
                 u"orders list --limit 0"_s,
                 u"orders list --limit 7 --offset 5"_s,
                 u"orders list --where status|eq|pending --sort created_at:desc"_s,
                 u"orders list --where status|eq|pending --or-where grand_total|gteq|100 --limit 0"_s,
                 u"orders list --where status|in|pending,complete --where store_id|eq|1 --sort entity_id:asc"_s,
                 u"orders list --where customer_email|like|%example% --limit 20"_s,
                 u"orders list --columns increment_id,billing_address.city,items.sku,status_histories.comment"_s,
                 u"products list --limit 0"_s,
                 u"products list --where type_id|eq|bundle"_s,
                 u"products list --where price|gt|20 --sort sku:desc --columns sku,name,description,url_key"_s,
                 u"products list --scope nl --limit 30 --columns id,sku,name,status,base_currency_code"_s,
                 u"customers list --limit 0"_s,
                 u"customers list --where email|like|%a% --columns id,email,addresses.city"_s,
                 u"stock list --limit 0"_s,
                 u"stock list --where source_code|eq|ams --sort quantity:desc --sort sku --limit 50"_s,
             }) {
            QTest::newRow(qPrintable(words)) << words;
        }
    }
    void listsAreWhatTheShopSays()
    {
        QFETCH(QString, words);
        for (const QString &format : {u" --format ndjson"_s, u" --format csv"_s, u" --format table"_s}) {
            const Ran local = m_shop->cli(words + format);
            const Ran live = m_shop->cli(words + format + u" --live"_s);
            QVERIFY2(live.code == 0, live.told());
            QVERIFY2(local.code == 0, local.told());
            QVERIFY(!local.out.isEmpty());
            QCOMPARE(local.out, live.out);
            QCOMPARE(local.err, live.err); // how many there are in all
        }
    }

    /// A profile of one store view means that one, whoever answers.
    void aProfileOfOneViewShowsThatOne()
    {
        const QJsonObject secrets = m_shop->store().logins().value("oauth1"_L1).toObject();
        const Ran added = m_shop->runner().addProfile(u"dutch"_s, m_shop->store().baseUrl().toString(), u"oauth1"_s,
                                                      secrets, {u"--scope"_s, u"nl"_s});
        QVERIFY2(added.code == 0, added.told());
        const Ran pulled = m_shop->cli(u"pull"_s, u"dutch"_s);
        QVERIFY2(pulled.code == 0, pulled.told());
        const QString names = u"products list --limit 0 --columns sku,name --format csv"_s;
        const Ran local = m_shop->cli(names, u"dutch"_s);
        QVERIFY2(local.code == 0, local.told());
        QCOMPARE(local.out, m_shop->cli(names + u" --live"_s, u"dutch"_s).out);
        QVERIFY(local.out != m_shop->cli(names + u" --scope all"_s, u"dutch"_s).out);
        const QString show = u"products show "_s + anySku() + u" --format json"_s;
        QCOMPARE(m_shop->cli(show, u"dutch"_s).json()["name"_L1],
                 m_shop->cli(show + u" --scope nl"_s, u"dutch"_s).json()["name"_L1]);
        QCOMPARE(m_shop->cli(u"orders list --limit 0"_s, u"dutch"_s).out, m_shop->cli(u"orders list --limit 0"_s).out);
        const Ran removed = m_shop->cli(u"profile remove dutch"_s); // the other tests know of one copy
        QVERIFY2(removed.code == 0, removed.told());
    }

    /// The shop gives prices by product, the copy by SKU.
    void pricesAreWhatTheShopSays_data()
    {
        QTest::addColumn<QString>("words");
        for (const char *words : {"prices list", "prices list base --where sku|like|%a%", "prices list special",
                                  "prices list tier", "prices list tier --columns sku,price,price_type,currency"}) {
            QTest::newRow(words) << QString::fromLatin1(words);
        }
    }
    void pricesAreWhatTheShopSays()
    {
        QFETCH(QString, words);
        const auto sorted = [](const QByteArray &out) {
            QList<QByteArray> lines = out.split('\n');
            std::sort(lines.begin(), lines.end());
            return lines;
        };
        const Ran local = m_shop->cli(words + u" --limit 0 --format ndjson"_s);
        const Ran live = m_shop->cli(words + u" --limit 0 --format ndjson --live"_s);
        QVERIFY2(local.code == 0, local.told());
        QVERIFY2(live.code == 0, live.told());
        QVERIFY(!local.out.isEmpty());
        QCOMPARE(sorted(local.out), sorted(live.out));
        const Ran few = m_shop->cli(words + u" --limit 3 --offset 2 --format ndjson --live"_s);
        QCOMPARE(few.out, QByteArrayList(live.out.split('\n').mid(2, 3)).join('\n') + '\n');
    }

    void showsAreWhatTheShopSays_data()
    {
        QTest::addColumn<QString>("words");
        QTest::newRow("order by id") << u"orders show #12"_s;
        QTest::newRow("customer by id") << u"customers show #3"_s;
        QTest::newRow("prices") << u"prices show "_s + anySku();
    }
    void showsAreWhatTheShopSays()
    {
        QFETCH(QString, words);
        const Ran local = m_shop->cli(words + u" --format json"_s);
        const Ran live = m_shop->cli(words + u" --format json --live"_s);
        QVERIFY2(live.code == 0, live.told());
        QVERIFY2(local.code == 0, local.told());
        QCOMPARE(local.out, live.out);
    }

    /// All but the stock item, which lists lack (observed 46); 'stock show' has it.
    void aProductIsWhatTheShopSays_data()
    {
        QTest::addColumn<QString>("words");
        QTest::newRow("in all views") << u"products show "_s;
        QTest::newRow("in one view") << u"products show --scope nl "_s;
    }
    void aProductIsWhatTheShopSays()
    {
        QFETCH(QString, words);
        const Ran local = m_shop->cli(words + anySku() + u" --format json"_s);
        const Ran live = m_shop->cli(words + anySku() + u" --format json --live"_s);
        QVERIFY2(local.code == 0, local.told());
        QJsonObject theirs = live.json().object();
        QJsonObject more = theirs.value("extension_attributes"_L1).toObject();
        QVERIFY2(more.contains("stock_item"_L1), live.told());
        more.remove("stock_item"_L1);
        theirs.insert("extension_attributes"_L1, more);
        QCOMPARE(local.json().object(), theirs);
    }

    void stockOfOneProduct()
    {
        const Ran local = m_shop->cli(u"stock show --format json "_s + anySku());
        const Ran live = m_shop->cli(u"stock show --live --format json "_s + anySku());
        QVERIFY2(local.code == 0 && live.code == 0, local.told());
        const QJsonObject ours = local.json().object();
        const QJsonObject theirs = live.json().object();
        QVERIFY2(!ours.value("source_items"_L1).toArray().isEmpty(), local.told());
        QCOMPARE(ours.value("source_items"_L1), theirs.value("source_items"_L1));
        QCOMPARE(ours.value("stock_item"_L1), theirs.value("stock_item"_L1));
        QVERIFY2(local.err.contains("--live"), local.told()); // what can be sold only the shop knows
        QCOMPARE(m_shop->cli(u"stock show --quiet --format json "_s + anySku()).err, QByteArray());
    }

    /// Beside the fields of the shop's documents there are those the window shows.
    void columnsOfTheCopy()
    {
        const Ran ran = m_shop->cli(u"orders list --limit 5 --format json --columns "_s
                                    u"increment_id,customer_name,billing_name,store_view,items.sku"_s);
        QVERIFY2(ran.code == 0, ran.told());
        QCOMPARE(ran.json().array().size(), 5);
        for (const QJsonValue &row : ran.json().array()) {
            QVERIFY2(!row[u"billing_name"_s].toString().isEmpty(), ran.told());
            QVERIFY2(!row[u"store_view"_s].toString().isEmpty(), ran.told());
            QVERIFY2(!row[u"items.sku"_s].toArray().isEmpty(), ran.told());
        }
        const Ran products = m_shop->cli(u"products list --limit 5 --format csv --columns entity_id,id,sku,quantity"_s);
        QVERIFY2(products.code == 0, products.told());
        for (const QByteArray &line : products.out.trimmed().split('\n').mid(1)) {
            QVERIFY2(!line.startsWith(',') && line.split(',').at(0) == line.split(',').at(1), products.told());
        }
        const Ran live = m_shop->cli(u"orders list --live --columns increment_id,billing_name"_s);
        QVERIFY2(live.code == 2 && live.isOneLine() && live.err.contains("leave out --live"), live.told());
    }

    void theAgeOfTheCopyIsTold()
    {
        const Ran fresh = m_shop->cli(u"orders list --limit 0"_s);
        QCOMPARE(fresh.err, QByteArray());
        m_shop->store().setClockOffset(std::chrono::hours(-5)); // the next pull is dated by it
        const Ran pulled = m_shop->cli(u"pull orders"_s);
        QVERIFY2(pulled.code == 0, pulled.told());
        const Ran old = m_shop->cli(u"orders list --limit 0"_s);
        QVERIFY2(old.code == 0 && old.err.contains("hours old") && old.err.contains("pull orders'"), old.told());
        QCOMPARE(old.out, fresh.out);
        QCOMPARE(m_shop->cli(u"orders list --limit 0 --quiet"_s).err, QByteArray());
        m_shop->store().setClockOffset(std::chrono::hours(0));
    }

    void csvComesBackExactly()
    {
        const QStringList hostile{
            u"=HYPERLINK(\"http://x\")"_s,
            u"+1"_s,
            u"-1"_s,
            u"@A1"_s,
            u"\t=1"_s,
            u"\r=1"_s,
            u"\n=1"_s,
            u"'=1"_s,
            u"''+1"_s,
            u"'s"_s,
            u"two\r\nlines,\"quoted\""_s,
            u"a\ufeff=1"_s,
            u"␀0"_s,
            u"a"_s + QChar(u'\0') + u"b"_s,
            u" blanks "_s,
            u"日本語 😀"_s,
        };
        for (qsizetype i = 0; i < hostile.size(); ++i) {
            QVERIFY(m_shop->store().changeRow(
                u"orders"_s, i + 1,
                {{u"customer_firstname"_s, hostile[i]}, {u"updated_at"_s, u"2030-01-01 00:00:00"_s}}));
        }
        const Ran pulled = m_shop->cli(u"pull orders --full"_s);
        QVERIFY2(pulled.code == 0, pulled.told());
        for (const QString &live : {QString(), u" --live"_s}) {
            const Ran ran =
                m_shop->cli(u"orders list --sort entity_id --limit %1 --columns "
                            "customer_firstname,entity_id,discount_amount --format csv"_s.arg(hostile.size()) +
                            live);
            QVERIFY2(ran.code == 0, ran.told());
            const Result<QList<QStringList>> records = csv::parse(QString::fromUtf8(ran.out));
            QVERIFY2(records, ran.told());
            QCOMPARE(records->size(), hostile.size() + 1);
            for (qsizetype i = 0; i < hostile.size(); ++i) {
                QCOMPARE(csv::restored(records->at(i + 1).at(0)), hostile[i]);
                QVERIFY(!u"=+-@\t\r\n"_s.contains(records->at(i + 1).at(0).at(0)));
                QCOMPARE(records->at(i + 1).at(1), QString::number(i + 1));
                QVERIFY(!records->at(i + 1).at(2).startsWith(u'\'')); // amounts stay numbers
            }
        }
    }

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
            auto copy = sqlite::Database::open(copyFile(), sqlite::Mode::ReadWrite);
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
        QFile::remove(copyFile());
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
        for (const QString &words : {u"stock low-level few"_s, u"stock low-level -1"_s, u"stock list --below 3"_s,
                                     u"stock list --low --below few"_s, u"stock low-level 3 --remove"_s}) {
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

    void searchFindsWhatPeopleType()
    {
        const QJsonObject order = m_shop->raw("/rest/all/V1/orders?searchCriteria[pageSize]=1").at(0).toObject();
        const Ran ran =
            m_shop->cli(u"orders list --format ndjson --search "_s + order.value("increment_id"_L1).toString());
        QVERIFY2(ran.code == 0, ran.told());
        QVERIFY2(ran.out.contains(order.value("increment_id"_L1).toString().toUtf8()), ran.told());
    }

    void wrongWordsAreNamed_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<int>("code");
        QTest::addColumn<QByteArray>("named");
        QTest::newRow("field") << u"orders list --where colour|eq|red"_s << 2
                               << QByteArray("--where: there is no column 'colour'");
        QTest::newRow("misspelt field") << u"orders list --where stauts|eq|new"_s << 2
                                        << QByteArray("'stauts'; similar: status, state\n");
        QTest::newRow("sort") << u"orders list --sort created:desc"_s << 2
                              << QByteArray("--sort: there is no column 'created'; similar: created_at");
        QTest::newRow("number") << u"orders list --where grand_total|gt|ten"_s << 2 << QByteArray("grand_total: 'ten'");
        QTest::newRow("live number") << u"orders list --live --where grand_total|gt|ten"_s << 2
                                     << QByteArray("--where: grand_total: 'ten'");
        QTest::newRow("live product number")
            << u"products list --live --where price|gt|ten"_s << 2 << QByteArray("--where: price: 'ten'");
        QTest::newRow("live number too large")
            << u"orders list --live --where entity_id|eq|99999999999999999999"_s << 2 << QByteArray("entity_id");
        QTest::newRow("live product sort") << u"products list --live --sort nope:desc"_s << 2
                                           << QByteArray("--sort: the shop has no field or attribute 'nope'");
        QTest::newRow("live expression") << u"orders list --live --where status|regexp|("_s << 2
                                         << QByteArray("status: '('");
        QTest::newRow("live inner field")
            << u"orders list --live --where items.sku|eq|x"_s << 2 << QByteArray("'items.sku'");
        QTest::newRow("column") << u"orders list --columns incremental_id"_s << 2 << QByteArray("increment_id");
        QTest::newRow("view") << u"products list --scope nowhere"_s << 2 << QByteArray("nowhere");
        QTest::newRow("order") << u"orders show 4711"_s << 1 << QByteArray("'4711'");
        QTest::newRow("product") << u"products show no-such"_s << 1 << QByteArray("'no-such'");
        QTest::newRow("stock") << u"stock show no-such"_s << 1 << QByteArray("'no-such'");
        QTest::newRow("prices") << u"prices show no-such"_s << 1 << QByteArray("'no-such'");
        QTest::newRow("kind") << u"prices list cheap"_s << 2 << QByteArray("'cheap'");
        QTest::newRow("live filter") << u"prices list --live --where price|gt|1"_s << 2 << QByteArray("'price'");
        QTest::newRow("live sort") << u"prices list --live --sort price"_s << 2 << QByteArray("--sort");
    }
    void wrongWordsAreNamed()
    {
        QFETCH(QString, words);
        QFETCH(int, code);
        QFETCH(QByteArray, named);
        const Ran ran = m_shop->cli(words);
        QVERIFY2(ran.code == code, ran.told());
        QVERIFY2(ran.isOneLine() && ran.err.contains(named), ran.told());
    }

    void aCopyOfAnotherVersionIsNotRead()
    {
        const auto setVersion = [this](const QByteArray &sql) {
            auto copy = sqlite::Database::open(copyFile(), sqlite::Mode::ReadWrite);
            return copy && copy->script(sql).has_value();
        };
        std::optional<qint64> version;
        {
            auto copy = sqlite::Database::open(copyFile(), sqlite::Mode::ReadWrite);
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
        auto reader = sqlite::Database::open(copyFile(), sqlite::Mode::ReadWrite);
        QVERIFY(reader && reader->number("select count(*) from sales_order"));
        const mode_t before = umask(0);
        const Ran pulled = m_shop->cli(u"pull customers --full"_s);
        const Ran viewed = m_shop->cli(u"stock set 1E5 --source ams --qty +1"_s);
        const Ran dropped = m_shop->cli(u"changes discard --all"_s);
        umask(before);
        QVERIFY2(pulled.code == 0, pulled.told());
        QVERIFY2(viewed.code == 0, viewed.told());
        QVERIFY(QFile::exists(copyFile() + u"-wal"_s));
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
        const QString path = copyFile();
        const QDir folder(QFileInfo(path).path());
        const QString id = QFileInfo(path).completeBaseName();
        const QStringList files = folder.entryList({id + u"*"_s}, QDir::Files | QDir::Hidden);
        {
            QLockFile held(folder.filePath(id + u".lock"_s));
            QVERIFY(held.tryLock());
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

private:
    [[nodiscard]] QString copyFile() const
    {
        const QDir folder(m_shop->runner().dataDirectory() + u"/cache"_s);
        return folder.filePath(folder.entryList({u"*.sqlite"_s}).value(0));
    }
    /// Of a product with stock and prices.
    static QString anySku()
    {
        return u"1E5"_s;
    }

    std::unique_ptr<CliShop> m_shop;
};

QTEST_GUILESS_MAIN(TestCliLocal)
#include "tst_clilocal.moc"
