// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "built.h"
#include "copy.h"
#include "sqlite/transaction.h"

#include <QTest>

#include <functional>

using namespace Qt::StringLiterals;
using namespace qm;
using namespace qm::cache;

namespace {

using Step = std::function<Result<void>(sqlite::Database &)>;

template <typename T>
Result<void> only(const Result<T> &result)
{
    return result ? Result<void>() : Result<void>(failure(result.error()));
}

struct Case
{
    const char *name;
    Step before; ///< what is there already
    Step step;   ///< what is broken off at each of its statements
};

Result<void> nothing(sqlite::Database &)
{
    return {};
}

Product germanBoot()
{
    Product product = test::builtProduct(20, u"HB-TRK"_s, u"Talus Stiefel"_s);
    product.raw = "{\"view\":2}";
    return product;
}

Result<void> putOrderWithDocuments(sqlite::Database &d)
{
    for (const Result<Stored> &stored :
         {test::put(d, test::builtOrder(1, u"1000048228"_s)), test::put(d, test::builtInvoice(1, 1, u"1000000001"_s)),
          test::put(d, test::builtShipment(1, 1, u"3SABCD"_s)), test::put(d, test::builtCreditMemo(1, 1, u"1"_s)),
          test::put(d, test::builtTransaction(1, 1))}) {
        if (!stored) {
            return failure(stored.error());
        }
    }
    return {};
}

Result<void> putProductWithView(sqlite::Database &d)
{
    const Result<Tally> stores = replaceStores(d, test::builtStores({0, 1, 2}));
    const Result<Stored> all = test::put(d, test::builtProduct(20, u"HB-TRK"_s, u"Talus boot"_s));
    const Result<Stored> view = test::putInView(d, germanBoot(), 2);
    return !stores ? only(stores) : !all ? only(all) : only(view);
}

std::vector<Source> sources()
{
    Source source;
    source.code = u"utr"_s;
    return {source};
}

std::vector<SourceItem> stockOf(const QString &sku)
{
    return {{Sku::fromShop(sku), u"utr"_s, Decimal(1), 1, {}}};
}

const std::vector<Case> &cases()
{
    static const std::vector<Case> table{
        {"new order", nothing, [](auto &d) { return only(test::put(d, test::builtOrder(1, u"1000048228"_s))); }},
        {"changed order", putOrderWithDocuments,
         [](auto &d) { return only(test::put(d, test::builtOrder(1, u"1000048228"_s, 2))); }},
        {"page of orders", putOrderWithDocuments,
         [](auto &d) {
             Order robber = test::builtOrder(3, u"1000048230"_s);
             robber.items.front().itemId = test::builtOrder(1, u"1000048228"_s).items.front().itemId;
             const std::vector page{prepare(Press(), robber), prepare(Press(), test::builtOrder(2, u"1000048229"_s))};
             const auto stored = storePage(d, std::span<const Prepared<Order>>(page));
             return stored ? Result<void>() : Result<void>(failure(stored.error()));
         }},
        {"changed invoice", putOrderWithDocuments,
         [](auto &d) { return only(test::put(d, test::builtInvoice(1, 1, u"1000000001"_s, 2))); }},
        {"changed shipment", putOrderWithDocuments,
         [](auto &d) { return only(test::put(d, test::builtShipment(1, 1, u"3SABCD"_s, 2))); }},
        {"changed credit memo", putOrderWithDocuments,
         [](auto &d) { return only(test::put(d, test::builtCreditMemo(1, 1, u"1"_s, 2))); }},
        {"changed transaction", putOrderWithDocuments,
         [](auto &d) { return only(test::put(d, test::builtTransaction(1, 1, 2))); }},
        {"removed order", putOrderWithDocuments, [](auto &d) { return removeOrder(d, 1); }},
        {"new product", nothing,
         [](auto &d) { return only(test::put(d, test::builtProduct(20, u"HB-TRK"_s, u"Talus boot"_s))); }},
        {"changed product", putProductWithView,
         [](auto &d) { return only(test::put(d, test::builtProduct(20, u"HB-TRK-2"_s, u"Fjell shell"_s, 2))); }},
        {"product in a view", putProductWithView, [](auto &d) { return only(test::putInView(d, germanBoot(), 1)); }},
        {"removed product", putProductWithView, [](auto &d) { return removeProduct(d, 20); }},
        {"new customer", nothing,
         [](auto &d) { return only(test::put(d, test::builtCustomer(5, u"Fenna"_s, u"van Rijn"_s))); }},
        {"changed customer",
         [](auto &d) { return only(test::put(d, test::builtCustomer(5, u"Fenna"_s, u"van Rijn"_s))); },
         [](auto &d) { return only(test::put(d, test::builtCustomer(5, u"Fenna"_s, u"Bakker"_s, 2))); }},
        {"removed customer",
         [](auto &d) { return only(test::put(d, test::builtCustomer(5, u"Fenna"_s, u"van Rijn"_s))); },
         [](auto &d) { return removeCustomer(d, 5); }},
        {"stores", putProductWithView,
         [](auto &d) {
             return only(replaceStores(d, test::builtStores({0, 1, 3})));
         }},
        {"attributes",
         [](auto &d) {
             return only(replaceAttributes(d, std::vector{test::builtAttribute(1, u"color"_s, {u"Green"_s})}, {}));
         },
         [](auto &d) {
             const std::vector attributes{test::builtAttribute(2, u"color"_s, {u"Black"_s, u"Blue"_s}),
                                          test::builtAttribute(3, u"size"_s, {u"M"_s})};
             return only(replaceAttributes(d, attributes, std::vector<AttributeSet>(1)));
         }},
        {"sources", [](auto &d) { return only(replaceSources(d, sources(), std::vector<Stock>(1), {})); },
         [](auto &d) {
             return only(replaceSources(d, {}, {}, std::vector<StockSourceLink>{{1, u"utr"_s, 1, {}}}));
         }},
        {"groups", nothing, [](auto &d) { return only(replaceGroups(d, std::vector<CustomerGroup>(1))); }},
        {"rules", nothing, [](auto &d) { return only(replaceRules(d, std::vector<CartRule>(1))); }},
        {"coupons", nothing, [](auto &d) { return only(replaceCoupons(d, std::vector<Coupon>(1))); }},
        {"sweep of stock", [](auto &d) { return only(sweepSourceItems(d, stockOf(u"B"_s), 1)); },
         [](auto &d) {
             const Result<Tally> swept = sweepSourceItems(d, stockOf(u"A"_s), 2);
             return swept ? only(finishSweep(d, Swept::SourceItems, 2)) : only(swept);
         }},
    };
    return table;
}

} // namespace

class TestStoreFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void brokenOffAnywhereItNeverHappened_data()
    {
        QTest::addColumn<int>("number");
        for (std::size_t i = 0; i < cases().size(); ++i) {
            QTest::newRow(cases()[i].name) << int(i);
        }
    }

    void brokenOffAnywhereItNeverHappened()
    {
        QFETCH(int, number);
        const Case &tried = cases()[std::size_t(number)];
        test::Copy copy;
        QVERIFY(inTransaction(copy.database(), tried.before));
        const QStringList before = copy.dump();
        int statements = 0;
        for (bool failed = true; failed; ++statements) {
            QVERIFY2(statements < 500, "the step never ends");
            failed = !failingAt(copy.database(), statements, tried.step);
            if (failed) {
                QCOMPARE(copy.dump(), before);
            }
        }
        QVERIFY2(statements > 3, "no statement was broken off");
        QVERIFY(copy.isSound());
        // It happened once, and as it does undisturbed.
        const QStringList after = copy.dump();
        QVERIFY(after != before);
        test::Copy undisturbed;
        QVERIFY(inTransaction(undisturbed.database(), tried.before));
        QVERIFY(inTransaction(undisturbed.database(), tried.step));
        QCOMPARE(after, undisturbed.dump());
    }

    void whatIsRemovedLeavesNothing()
    {
        test::Copy copy;
        QVERIFY(replaceStores(copy.database(), test::builtStores({0, 1, 2})));
        const QStringList before = copy.dump();
        QVERIFY(putOrderWithDocuments(copy.database()));
        QVERIFY(putProductWithView(copy.database()));
        QVERIFY(test::put(copy.database(), test::builtCustomer(5, u"Fenna"_s, u"van Rijn"_s)));
        QVERIFY(copy.dump().size() > before.size() + 40);
        QVERIFY(removeCustomer(copy.database(), 5));
        QVERIFY(removeProduct(copy.database(), 20));
        QVERIFY(removeOrder(copy.database(), 1));
        QCOMPARE(copy.dump(), before);
        QVERIFY(copy.isSound());
    }

private:
    static Result<void> inTransaction(sqlite::Database &database, const Step &step)
    {
        Result<sqlite::Transaction> transaction = sqlite::Transaction::begin(database);
        if (!transaction) {
            return failure(transaction.error());
        }
        const Result<void> done = step(database);
        return done ? transaction->commit() : done;
    }

    static Result<void> failingAt(sqlite::Database &database, int index, const Step &step)
    {
        int count = 0;
        database.setHook([&count, index](std::string_view) -> Result<void> {
            return count++ == index ? Result<void>(failure(ErrorKind::Storage, u"The disk is full"_s)) : Result<void>();
        });
        Result<void> done = inTransaction(database, step);
        database.setHook({});
        return done;
    }
};

QTEST_GUILESS_MAIN(TestStoreFaults)
#include "tst_storefaults.moc"
