// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "built.h"
#include "copy.h"

#include <QTest>

#include <optional>

using namespace Qt::StringLiterals;
using namespace qm;
using namespace qm::cache;

class TestGoods : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_copy.emplace();
        QVERIFY(replaceStores(database(), test::builtStores({0, 1, 2})));
    }

    void aProductsRowAndTies()
    {
        QCOMPARE(stored(test::builtProduct(20, u"HB-TRK"_s, u"Talus boot"_s)), Stored::New);
        QCOMPARE(
            text("select sku || '|' || name || '|' || price || '|' || status || '|' || image || '|' || created_at from "
                 "product"),
            u"HB-TRK|Talus boot|1999500|1|/t/a/talus.jpg|1795000020"_s);
        QCOMPARE(text("select group_concat(website_id) from product_website"), u"1,2"_s);
        QCOMPARE(text("select group_concat(category_id || ':' || position) from product_category"), u"5:0,6:3"_s);
        QCOMPARE(text("select group_concat(kind || ':' || ifnull(child_id, '-') || ':' || ifnull(child_sku, '-')) from "
                      "product_relation"),
                 u"related:-:HB-BTL-750,configurable:1020:-,bundle:-:HB-SCK,bundle:-:HB-SCK"_s);
        QCOMPARE(values(0), u"category_ids=5,6 color=49 empty= image=/t/a/talus.jpg name=Talus boot odd={\"a\":[1]} "
                            "price=199.95 status=1 visibility=4"_s);
        QCOMPARE(found(productsList(), u"tal"_s), QList<qint64>{20});
    }

    void theSameAgainChangesNothing()
    {
        const Product product = test::builtProduct(20, u"HB-TRK"_s, u"Talus boot"_s);
        QCOMPARE(stored(product), Stored::New);
        const QStringList before = m_copy->dump();
        const QString page = text("pragma data_version");
        QCOMPARE(stored(product), Stored::Same);
        QCOMPARE(m_copy->dump(), before);
        QCOMPARE(text("pragma data_version"), page);
    }

    void aChangeReplacesWhatTheProductIsTiedTo()
    {
        QCOMPARE(stored(test::builtProduct(20, u"HB-TRK"_s, u"Talus boot"_s)), Stored::New);
        Product changed = test::builtProduct(20, u"HB-TRK-NEW"_s, u"Fjell shell"_s, 2);
        changed.customAttributes.erase(changed.customAttributes.begin());
        QCOMPARE(stored(changed), Stored::Changed);
        // As if it had never been anything else.
        const QStringList after = m_copy->dump();
        init();
        QCOMPARE(stored(changed), Stored::New);
        QCOMPARE(after, m_copy->dump());
        QCOMPARE(found(productsList(), u"talus"_s), QList<qint64>());
        QCOMPARE(found(productsList(), u"fjell"_s), QList<qint64>{20});
        QVERIFY(m_copy->isSound());
    }

    void aViewKeepsWhatDiffers()
    {
        const Product all = test::builtProduct(20, u"HB-TRK"_s, u"Talus boot"_s);
        QCOMPARE(stored(all), Stored::New);
        Product german = all;
        german.name = u"Talus Stiefel"_s;
        german.status = 2;
        german.customAttributes.erase(german.customAttributes.begin()); // no color there
        german.customAttributes.push_back({u"note"_s, u"nur hier"_s});
        german.raw = "{\"view\":2}";
        QCOMPARE(storedInView(german, 2), Stored::New);
        QCOMPARE(values(2), u"color=null name=Talus Stiefel note=nur hier status=2"_s);
        QCOMPARE(storedInView(german, 2), Stored::Same);
        QCOMPARE(text("select name from product"), u"Talus boot"_s); // the row is that of all views
        Product english = all;
        english.raw = "{\"view\":1}";
        QCOMPARE(storedInView(english, 1), Stored::New);
        QCOMPARE(values(1), QString());
    }

    void aViewShowsWhatItShowedWhenTheCommonValueChanges()
    {
        Product all = test::builtProduct(20, u"HB-TRK"_s, u"A"_s);
        QCOMPARE(stored(all), Stored::New);
        Product view = all;
        view.raw = "{\"view\":2}"; // an override that says the same: it cannot be told from none
        QCOMPARE(storedInView(view, 2), Stored::New);
        Product other = all;
        other.name = u"C"_s;
        other.raw = "{\"view\":1}";
        QCOMPARE(storedInView(other, 1), Stored::New);

        all.name = u"B"_s;
        all.customAttributes.push_back({u"fresh"_s, u"1"_s});
        all.raw = "{\"edition\":2}";
        QCOMPARE(stored(all), Stored::Changed);
        QCOMPARE(values(2), u"fresh=null name=A"_s);
        QCOMPARE(storedInView(view, 2), Stored::Same);
        QCOMPARE(values(1), u"fresh=null name=C"_s);

        all.name = u"C"_s;
        all.raw = "{\"edition\":3}";
        QCOMPARE(stored(all), Stored::Changed);
        QCOMPARE(values(1), u"fresh=null"_s);

        view.name = u"C"_s;
        view.customAttributes = all.customAttributes;
        view.raw = "{\"view\":2,\"edition\":2}";
        QCOMPARE(storedInView(view, 2), Stored::Changed);
        QCOMPARE(values(2), QString());
    }

    void theOrderOfReadingDoesNotMatter()
    {
        const Product all = test::builtProduct(20, u"HB-TRK"_s, u"Talus boot"_s);
        Product view = all;
        view.name = u"Talus Stiefel"_s;
        view.raw = "{\"view\":2}";
        QCOMPARE(stored(all), Stored::New);
        QCOMPARE(storedInView(view, 2), Stored::New);
        const QStringList commonFirst = m_copy->dump();
        init();
        QCOMPARE(storedInView(view, 2), Stored::New);
        QCOMPARE(stored(all), Stored::New);
        QCOMPARE(m_copy->dump(), commonFirst);
    }

    void removingAProductLeavesNothing()
    {
        const QStringList empty = m_copy->dump();
        Product product = test::builtProduct(20, u"HB-TRK"_s, u"Talus boot"_s);
        QCOMPARE(stored(product), Stored::New);
        product.name = u"Stiefel"_s;
        product.raw = "{\"view\":2}";
        QCOMPARE(storedInView(product, 2), Stored::New);
        m_copy->script("insert into base_price (id, sku, store_id, price, sweep) values (1, 'HB-TRK', 0, 1, 1); insert "
                       "into cost values (1, 'HB-TRK', 0, 1, 1);"
                       "insert into special_price (id, sku, store_id, price, price_from, price_to, sweep) values (1, "
                       "'HB-TRK', 0, 1, null, null, 1);"
                       "insert into tier_price (id, sku, website_id, customer_group, quantity, price, price_type, "
                       "sweep) values (1, 'HB-TRK', 0, 'General', 1, 1, 'fixed', 1);"
                       "insert into stock_item (product_id, sweep, document) values (20, 1, '{}')");
        QVERIFY(removeProduct(database(), 20));
        QCOMPARE(m_copy->dump(), empty);
        QVERIFY(m_copy->isSound());
        QVERIFY(removeProduct(database(), 20)); // what is not there is no error
    }

    void aProductMadeAnewKeepsThePricesOfItsSku()
    {
        QCOMPARE(stored(test::builtProduct(20, u"HB-TRK"_s, u"Old"_s)), Stored::New);
        QCOMPARE(stored(test::builtProduct(21, u"hb-trk"_s, u"New"_s)), Stored::New);
        m_copy->script("insert into base_price (id, sku, store_id, price, sweep) values (1, 'HB-TRK', 0, 1, 1)");
        QVERIFY(removeProduct(database(), 20));
        QCOMPARE(text("select count(*) from base_price"), u"1"_s);
        QVERIFY(removeProduct(database(), 21));
        QCOMPARE(text("select count(*) from base_price"), u"0"_s);
    }

    void aProductWithoutIdIsRefused()
    {
        Product product = test::builtProduct(20, u"HB-TRK"_s, u"Talus boot"_s);
        product.id.reset();
        const Result<Stored> result = test::put(database(), product);
        QVERIFY(!result);
        QVERIFY(result.error().kind == ErrorKind::Protocol);
        QVERIFY(!test::putInView(database(), product, 1));
    }

    void aViewThatIsGoneTakesItsValuesWithIt()
    {
        const Product all = test::builtProduct(20, u"HB-TRK"_s, u"Talus boot"_s);
        QCOMPARE(stored(all), Stored::New);
        Product view = all;
        view.name = u"Talus Stiefel"_s;
        view.raw = "{\"view\":2}";
        QCOMPARE(storedInView(view, 1), Stored::New);
        QCOMPARE(storedInView(view, 2), Stored::New);
        const Result<Tally> tally = replaceStores(database(), test::builtStores({0, 1}));
        QVERIFY(tally);
        QCOMPARE(tally->gone, qint64(1));
        QCOMPARE(values(2), QString());
        QCOMPARE(values(1), u"name=Talus Stiefel"_s);
        QVERIFY(!documentHash(database(), {DocumentKind::Product, 20, 2}).value());
        QVERIFY(documentHash(database(), {DocumentKind::Product, 20, 1}).value());
    }

    void aCustomersRowAndAddresses()
    {
        const Customer customer = test::builtCustomer(5, u"Fenna"_s, u"van Rijn"_s);
        QCOMPARE(test::put(database(), customer).value(), Stored::New);
        QCOMPARE(
            text("select name || '|' || email || '|' || company || '|' || city || '|' || is_subscribed from customer"),
            u"Fenna van Rijn|fenna@example.org|Office|Köln|1"_s);
        QCOMPARE(text("select group_concat(company) from customer_address"), u"Warehouse,Office"_s);
        QCOMPARE(found(customersList(), u"utrecht"_s), QList<qint64>{5});
        const QStringList before = m_copy->dump();
        QCOMPARE(test::put(database(), customer).value(), Stored::Same);
        QCOMPARE(m_copy->dump(), before);
    }

    void aCustomersChangeReplacesTheAddresses()
    {
        QCOMPARE(test::put(database(), test::builtCustomer(5, u"Fenna"_s, u"van Rijn"_s)).value(), Stored::New);
        const Customer changed = test::builtCustomer(5, u"Fenna"_s, u"Bakker"_s, 2);
        QCOMPARE(test::put(database(), changed).value(), Stored::Changed);
        QCOMPARE(found(customersList(), u"utrecht"_s), QList<qint64>());
        QCOMPARE(found(customersList(), u"bakker"_s), QList<qint64>{5});
        const QStringList after = m_copy->dump();
        init();
        QCOMPARE(test::put(database(), changed).value(), Stored::New);
        QCOMPARE(after, m_copy->dump());
        QVERIFY(m_copy->isSound());
    }

    void removingACustomerLeavesNothing()
    {
        const QStringList empty = m_copy->dump();
        QCOMPARE(test::put(database(), test::builtCustomer(5, u"Fenna"_s, u"van Rijn"_s)).value(), Stored::New);
        QVERIFY(removeCustomer(database(), 5));
        QCOMPARE(m_copy->dump(), empty);
        QVERIFY(removeCustomer(database(), 5));
    }

    void aCustomerMayHaveNothing()
    {
        Customer bare;
        bare.id = 9;
        bare.raw = "{}";
        QCOMPARE(test::put(database(), bare).value(), Stored::New);
        QCOMPARE(text("select name from customer"), QString());
        QVERIFY(removeCustomer(database(), 9));
        QVERIFY(m_copy->isSound());
    }

    void hostileTextsAreKeptAsTheyAre()
    {
        const QString hostile = u"'; drop table product; --\" <b>&amp;</b> \U0001F4A9 e\u0301 \u202e"_s;
        QCOMPARE(stored(test::builtProduct(20, hostile, hostile)), Stored::New);
        QCOMPARE(text("select sku from product"), hostile);
        QCOMPARE(text("select value from product_value where attribute_code = 'name'"), hostile);
        QCOMPARE(test::put(database(), test::builtCustomer(5, hostile, hostile)).value(), Stored::New);
        QCOMPARE(text("select firstname from customer"), hostile);
        QVERIFY(removeProduct(database(), 20));
        QVERIFY(removeCustomer(database(), 5));
        QVERIFY(m_copy->isSound());
    }

private:
    sqlite::Database &database() { return m_copy->database(); }
    Stored stored(const Product &product) { return test::put(database(), product).value(); }
    Stored storedInView(const Product &product, qint64 storeId)
    {
        return test::putInView(database(), product, storeId).value();
    }
    QString text(std::string_view sql) { return test::textOf(database(), sql); }
    QString values(qint64 storeId)
    {
        QStringList lines;
        sqlite::Rows rows = database().rows("select attribute_code || '=' || ifnull(value, 'null') from product_value "
                                            "where store_id = ? order by attribute_code",
                                            storeId);
        while (rows.next()) {
            lines.append(rows.text(0));
        }
        return lines.join(u' ');
    }
    QList<qint64> found(const List &list, const QString &search)
    {
        const std::vector<qint64> keys = test::foundBy(database(), list, search);
        return {keys.begin(), keys.end()};
    }

    std::optional<test::Copy> m_copy;
};

QTEST_GUILESS_MAIN(TestGoods)
#include "tst_goods.moc"
