// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Files that are imported with the real program: what is wrong with them is named, and lists of its own come back.
#include "stockgoods.h"

#include <QFile>
#include <QJsonArray>
#include <QTest>

using namespace qm;
using namespace qm::test;
using namespace Qt::StringLiterals;

class TestCliFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        practice::ServerOptions options;
        options.shop.products = 240;
        options.shop.orders = 20;
        m_shop = std::make_unique<CliShop>(options);
        const Ran pulled = m_shop->cli(u"pull"_s);
        QVERIFY2(pulled.code == 0, pulled.told());
    }
    void cleanup() { QCOMPARE(m_shop->runner().leak(), QString()); }

    void badFilesAreRefused_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<int>("code");
        QTest::addColumn<QByteArray>("word");
        const QByteArray head("sku,source_code,quantity\n");
        const auto add = [&head](const char *name, const QByteArray &row, const QByteArray &word) {
            QTest::newRow(name) << head + row + '\n' << 1 << word;
        };
        add("unknown SKU", "NIX,SOURCE,1", "row 2, sku:");
        add("unknown source", "SKU,nowhere,1", "row 2, source_code:");
        add("NaN", "SKU,SOURCE,NaN", "row 2, quantity:");
        add("negative", "SKU,SOURCE,-1", "row 2, quantity:");
        add("too many places", "SKU,SOURCE,1.00001", "row 2, quantity:");
        add("too many digits", "SKU,SOURCE,123456789012", "row 2, quantity:");
        add("long SKU", QByteArray(70, 'x') + ",SOURCE,1", "row 2, sku:");
        add("twice", "SKU,SOURCE,1\nsku-lower,SOURCE,1\nSKU,SOURCE,2", "row 4, quantity:");
        add("formula", "SKU,SOURCE,=1+1", "row 2, quantity:");
        add("shortened", "SKU,SOURCE,1.23E+12", "row 2, quantity:");
        add("ambiguous", "SKU,SOURCE,\"1,234\"", "row 2, quantity:");
        QTest::newRow("wrong encoding") << QByteArray("sku,source_code,quantity\n\x81\x8D,utr,1\n") << 2
                                        << QByteArray("neither UTF-8");
        QTest::newRow("no table") << QByteArray("%PDF-1.4") << 2 << QByteArray("PDF");
        QTest::newRow("no such column") << QByteArray("a,b\n1,2\n") << 2 << QByteArray("no column sku");
        QTest::newRow("huge") << QByteArray() << 2 << QByteArray("has 1024 MB");
    }
    void badFilesAreRefused()
    {
        QFETCH(QByteArray, content);
        QFETCH(int, code);
        QFETCH(QByteArray, word);
        const auto [sku, source] = somePlace(*m_shop);
        content.replace("SKU", sku.toUtf8()).replace("SOURCE", source.toUtf8());
        const QString file = m_shop->runner().writeFile(u"bad.csv"_s, content);
        if (content.isEmpty()) {
            QVERIFY(QFile::resize(file, 1024ll * 1024 * 1024)); // takes no room on the disk
        }
        const Ran ran = cli(u"stock import "_s + file);
        QCOMPARE(ran.code, code);
        QVERIFY2(ran.err.contains(word) && ran.out.isEmpty(), ran.told());
        QCOMPARE(cli(u"changes list --format json"_s).json().array().size(), 0);
    }

    void badRowsAreNamedAndTheOthersMayGo()
    {
        const auto [sku, source] = somePlace(*m_shop);
        const QString file = m_shop->runner().writeFile(
            u"bad.csv"_s, "sku;source_code;quantity\n" + sku.toUtf8() + ';' + source.toUtf8() + ";41\nNIX;" +
                              source.toUtf8() + ";1\n" + sku.toUtf8() + ";nowhere;1\n" + sku.toUtf8() + ';' +
                              source.toUtf8() + ";7\n" + sku.toUtf8() + ";" + source.toUtf8() + ";1.23E+12\n");
        const Ran refused = cli(u"stock import "_s + file);
        QVERIFY2(refused.code == 1 && refused.out.isEmpty(), refused.told());
        for (const char *place : {"row 3, sku:", "row 4, source_code:", "row 5, quantity:", "row 6, quantity:"}) {
            QVERIFY2(refused.err.contains(place), refused.told());
        }
        QCOMPARE(cli(u"changes list --format json"_s).json().array().size(), 0);
        const Ran some = cli(u"stock import "_s + file + u" --skip-refused --push --format json"_s);
        QVERIFY2(some.code == 1, some.told());
        QCOMPARE(some.json().array().size(), 1);
        QVERIFY(stockOf(*m_shop).value(sku + u'@' + source).startsWith(u"41 "_s));
    }

    void ourOwnListComesBack_data()
    {
        QTest::addColumn<QString>("list");
        QTest::addColumn<QString>("import");
        QTest::newRow("stock") << u"stock list"_s << u"stock import "_s;
        for (const QString &kind : {u"base"_s, u"special"_s, u"tier"_s}) {
            QTest::newRow(qPrintable(kind)) << u"prices list "_s + kind << u"prices import "_s;
        }
        QTest::newRow("names") << u"products list --columns sku,name,weight,status"_s << u"products import "_s;
    }
    void ourOwnListComesBack()
    {
        QFETCH(QString, list);
        QFETCH(QString, import);
        const Ran listed = cli(list + u" --limit 0 --format csv"_s);
        const QString file = m_shop->runner().writeFile(u"own.csv"_s, listed.out);
        const Ran same = cli(import + file + u" --dry-run --skip-refused --format json"_s);
        QVERIFY2(!same.json().array().isEmpty(), same.told());
        QCOMPARE(countOf(same.json().array(), "result"_L1, u"same"_s), same.json().array().size());
        // Only what has none of its own is refused.
        for (const QByteArray &line : same.err.split('\n')) {
            QVERIFY2(!line.contains("row ") || line.contains("type"), same.told());
        }
    }

private:
    [[nodiscard]] Ran cli(const QString &line) const { return m_shop->cli(line, u"oauth1"_s); }

    std::unique_ptr<CliShop> m_shop;
};

QTEST_GUILESS_MAIN(TestCliFiles)
#include "tst_clifiles.moc"
