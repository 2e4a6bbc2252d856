// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cache/list.h"
#include "tables/priceedits.h"
#include "tables/priceform.h"

#include "opencopy.h"

#include <QTest>

#include <algorithm>

using namespace qm;
using namespace Qt::StringLiterals;
using tables::PriceForm;
using tables::ProductField;
using tables::StoreChoice;

/// Prices of one product as they are shown and edited beside a list, and prices that are worked out.
class TestPriceForm : public QObject
{
    Q_OBJECT

    std::unique_ptr<test::OpenCopy> m_copy;

    [[nodiscard]] PriceForm form(const QString &sku, const StoreChoice &store = {})
    {
        auto read = m_copy->cache()
                        .read<PriceForm>([&](sqlite::Database &d) { return tables::readPriceForm(d, sku, store); })
                        .takeResult();
        if (!read) {
            qFatal("the form: %s", qPrintable(read.error().text()));
        }
        return std::move(*read);
    }
    [[nodiscard]] static ProductField field(const PriceForm &form, const QString &id)
    {
        const auto found = std::ranges::find(form.prices, id, &ProductField::id);
        return found == form.prices.end() ? ProductField() : *found;
    }
    [[nodiscard]] static StoreChoice view(qint64 id)
    {
        return {StoreChoice::Kind::View, id, u"nl"_s, u"Nederlands"_s, {id}};
    }

private Q_SLOTS:
    void init()
    {
        m_copy = std::make_unique<test::OpenCopy>();
        m_copy->run(R"(
            insert into website (website_id, code, document) values (0, 'admin', '{}'), (1, 'base', '{}');
            insert into store_view (store_id, code, name, website_id, group_id, is_active, document)
                values (0, 'admin', 'Admin', 0, 0, 1, '{}'), (2, 'nl', 'Nederlands', 1, 1, 1, '{}');
            insert into attribute (attribute_id, attribute_code, frontend_input, backend_type, scope, document) values
                (1, 'price', 'price', 'decimal', 'website', '{}');
            insert into product (entity_id, sku, type_id) values (1, 'BOOT', 'simple'), (2, 'SOCK', 'simple');
            insert into base_price (sku, store_id, price, sweep) values ('BOOT', 0, 500000, 1), ('SOCK', 0, 1, 1),
                ('GONE', 0, 70000, 1);
            insert into special_price (sku, store_id, price, price_from, sweep) values ('BOOT', 0, 400000, 86400, 1);
        )");
    }

    /// A view without a special price of its own sells at that of all.
    void aViewHasTheSpecialPriceOfAll()
    {
        PriceForm boot = form(u"BOOT"_s, view(2));
        const ProductField all = field(boot, u"special_price:0"_s);
        ProductField own = field(boot, u"special_price:2"_s);
        QVERIFY(all.shown.contains(u"40"_s));
        QCOMPARE(own.shown, all.shown);
        QVERIFY(own.hasValue && own.now.usesDefault && own.now.text.isEmpty());
        QVERIFY(own.cells == std::vector<Cell>{SpecialPriceCell(Sku::fromShop(u"BOOT"_s), 2)});
        m_copy->run("insert into special_price (sku, store_id, price, sweep) values ('BOOT', 2, 300000, 1)");
        boot = form(u"BOOT"_s, view(2));
        own = field(boot, u"special_price:2"_s);
        QVERIFY(own.shown.contains(u"30"_s) && !own.now.usesDefault);
        const ProductField none = field(form(u"SOCK"_s, view(2)), u"special_price:2"_s);
        QVERIFY(!none.hasValue && none.now.usesDefault && none.shown != own.shown);
    }

    /// Prices may be pulled where their products are not yet.
    void pricesOfAnUnknownProductAreShown()
    {
        const PriceForm gone = form(u"GONE"_s);
        QVERIFY(gone.typeId.isEmpty() && field(gone, u"price:0"_s).shown.contains(u'7'));
        const auto row = tables::readPriceForm(m_copy->cache(), 77, {}, {}).takeResult();
        QVERIFY(!row && row.error().kind == ErrorKind::NotFound);
    }

    /// Of 0.0001 the percentage of a rise has no room in a number; it is large, and it is no crash.
    void aRiseFromNearlyNothing()
    {
        tables::PriceWish wish;
        wish.formula = u"99999999999"_s;
        const auto plan = m_copy->cache()
                              .read<tables::PricePlan>([&](sqlite::Database &d) {
                                  const cache::List &list = cache::basePricesList();
                                  const auto keys = cache::selectKeys(d, list, {});
                                  tables::CellBlock block{QList<qint64>(keys->begin(), keys->end()), {u"price"_s}};
                                  return tables::planPrices(d, list, *tables::editablePrices(), block, wish, {});
                              })
                              .takeResult();
        QVERIFY(plan);
        QCOMPARE(plan->moves.size(), std::size_t(3));
        QCOMPARE(plan->moves.back().sku, u"SOCK"_s);
        QVERIFY(*plan->moves.back().percent() >= *plan->moves.front().percent());
        tables::PriceMove move;
        move.now = Decimal(100);
        move.wanted = Decimal(110);
        QCOMPARE(move.percent()->toString(), u"10"_s);
        move.wanted = Decimal::fromUnits(925'500);
        QCOMPARE(move.percent()->toString(), u"-7.4"_s);
    }
};

QTEST_GUILESS_MAIN(TestPriceForm)
#include "tst_priceform.moc"
