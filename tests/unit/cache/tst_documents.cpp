// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cache/documents.h"
#include "cache/keys.h"
#include "cache/store.h"
#include "sqlite/schema.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace qm;
using namespace qm::cache;

namespace {

/// Like an order of the API: mostly names that every order has.
QByteArray documentOf(int number)
{
    QByteArray text =
        "{'entity_id':#,'increment_id':'00000#','status':'processing','customer_email':'buyer#@example.com',"
        "'grand_total':#.95,'order_currency_code':'EUR','items':[{'item_id':#,'sku':'HB-TRK-#','qty_ordered':1}]}";
    return text.replace('\'', '"').replace("#", QByteArray::number(number));
}

} // namespace

class TestDocuments : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    std::optional<sqlite::Database> m_database;

private Q_SLOTS:
    void init()
    {
        static int number = 0;
        m_database.emplace(
            sqlite::Database::open(m_folder.filePath(u"%1.sqlite"_s.arg(++number)), sqlite::Mode::ReadWrite).value());
        QVERIFY(sqlite::Schema::fromFolder(u":/schema/cache"_s).create(*m_database, 1));
    }
    void cleanup() { m_database.reset(); }

    void keysOfKindsAndViewsDoNotMeet()
    {
        const qint64 largest = (qint64{1} << 40) - 1;
        QVERIFY(DocumentKey({DocumentKind::Order, largest, 0}).value() <
                DocumentKey({DocumentKind::Invoice, 0, 0}).value());
        QVERIFY(DocumentKey({DocumentKind::Product, largest, 3}).value() <
                DocumentKey({DocumentKind::Product, 0, 4}).value());
        QVERIFY(DocumentKey({DocumentKind::Product, largest, 4095}).value() <
                DocumentKey({DocumentKind::Customer, 0, 0}).value());
    }

    /// The next number would be the key of another document.
    void whatHasNoRoomIsRefused()
    {
        const Press press;
        Order order;
        order.raw = "{}";
        for (const qint64 id : {qint64{-1}, qint64{1} << 40}) {
            order.entityId = id;
            const auto stored = store(*m_database, prepare(press, order));
            QVERIFY(!stored && stored.error().kind == ErrorKind::Protocol);
        }
        Product product;
        product.id = 1;
        product.sku = Sku::fromShop(u"A"_s);
        product.raw = "{}";
        QVERIFY(store(*m_database, prepare(press, product)));
        for (const qint64 view : {qint64{-1}, qint64{4096}, (qint64{1} << 32) + 1}) {
            const auto stored = storeInView(*m_database, prepare(press, product), view);
            QVERIFY(!stored && stored.error().kind == ErrorKind::Protocol);
            QVERIFY(view == (qint64{1} << 32) + 1 || !hasProductsOfView(*m_database, view));
        }
        QVERIFY(storeInView(*m_database, prepare(press, product), 4095));
        QCOMPARE(m_database->number("select count(*) from document").value(), 2);
    }

    void documentComesBackToTheByte_data()
    {
        QTest::addColumn<QByteArray>("document");
        QTest::newRow("order") << documentOf(7);
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("bytes") << QByteArray("\0\1\xFF\0{", 5);
        QTest::newRow("large") << documentOf(1).repeated(20'000);
    }
    void documentComesBackToTheByte()
    {
        QFETCH(QByteArray, document);
        const DocumentKey key{DocumentKind::Order, 7, 0};
        QVERIFY(!readDocument(*m_database, key).value());
        QVERIFY(storeDocument(*m_database, key, Press().press(document)));
        QCOMPARE(readDocument(*m_database, key).value().value(), document);
        QCOMPARE(documentHash(*m_database, key).value().value(), Press().press(document).hash);
        QVERIFY(removeDocument(*m_database, key));
        QVERIFY(!readDocument(*m_database, key).value());
    }

    void dictionaryMakesSmallerAndOldOnesStayReadable()
    {
        const DocumentKey old{DocumentKind::Order, 1, 0};
        QVERIFY(storeDocument(*m_database, old, Press().press(documentOf(1))));
        std::vector<QByteArray> samples;
        for (int i = 1'000; i < 1'500; ++i) {
            samples.push_back(documentOf(i));
        }
        const QByteArray dictionary = Press::train(samples);
        QVERIFY(!dictionary.isEmpty());
        const Press press = Press::learn(*m_database, dictionary).value();
        QVERIFY(press.hasDictionary());
        const PressedDocument pressed = press.press(documentOf(2));
        QVERIFY(pressed.body.size() * 3 < Press().press(documentOf(2)).body.size() * 2);
        QCOMPARE(pressed.hash, Press().press(documentOf(2)).hash);
        const DocumentKey fresh{DocumentKind::Order, 2, 0};
        QVERIFY(storeDocument(*m_database, fresh, pressed));
        const Press loaded = Press::load(*m_database).value();
        QVERIFY(loaded.hasDictionary());
        QCOMPARE(loaded.press(documentOf(2)).body, pressed.body);
        QCOMPARE(readDocument(*m_database, old).value().value(), documentOf(1));
        QCOMPARE(readDocument(*m_database, fresh).value().value(), documentOf(2));
    }

    void fewSamplesTeachNothing()
    {
        const std::vector<QByteArray> few(10, documentOf(1));
        QVERIFY(Press::train(few).isEmpty());
        QVERIFY(!Press::load(*m_database).value().hasDictionary());
    }

    void damagedBodyIsSaidToBe_data()
    {
        QTest::addColumn<QByteArray>("body");
        const QByteArray good = Press().press(documentOf(1)).body;
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("text") << QByteArray("not compressed");
        QTest::newRow("cut") << good.first(good.size() / 2);
        QByteArray huge = good;
        huge[4] = char(0xE0); // a frame that claims to be larger than any document
        QTest::newRow("claims") << huge;
    }
    void damagedBodyIsSaidToBe()
    {
        QFETCH(QByteArray, body);
        const DocumentKey key{DocumentKind::Order, 1, 0};
        QVERIFY(storeDocument(*m_database, key, {1, 0, body}));
        const auto read = readDocument(*m_database, key);
        QVERIFY(!read || !read->has_value() || **read != documentOf(1));
        QVERIFY(read || read.error().kind == ErrorKind::Damaged);
    }
};

QTEST_GUILESS_MAIN(TestDocuments)
#include "tst_documents.moc"
