// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "asked.h"

#include "practice/goods/prices.h"

#include <QJsonArray>
#include <QTemporaryDir>

using namespace qm;
using namespace qm::practicetest;

namespace {

QString qText(const std::string &sku)
{
    return QString::fromStdString(sku);
}

QJsonObject tier(const std::string &sku, double price, double quantity, int website = 0,
                 const QString &group = u"ALL GROUPS"_s, const QString &type = u"fixed"_s)
{
    return {{u"sku"_s, qText(sku)},     {u"price"_s, price},          {u"quantity"_s, quantity},
            {u"website_id"_s, website}, {u"customer_group"_s, group}, {u"price_type"_s, type}};
}

QJsonObject base(const std::string &sku, const QJsonValue &price, int store = 0)
{
    return {{u"sku"_s, qText(sku)}, {u"price"_s, price}, {u"store_id"_s, store}};
}

QJsonObject special(const std::string &sku, double price, int store, const QJsonValue &from = {},
                    const QJsonValue &to = {})
{
    return {{u"sku"_s, qText(sku)},
            {u"price"_s, price},
            {u"store_id"_s, store},
            {u"price_from"_s, from},
            {u"price_to"_s, to}};
}

const QString november = u"2026-11-01 00:00:00"_s;
const QString january = u"2027-01-31 00:00:00"_s;
const QString march = u"2027-03-01 00:00:00"_s;

} // namespace

/// Prices as they are written: what one recorded exchange cannot show.
class TestPriceWrites : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_asked = std::make_unique<Asked>();
        QCOMPARE(send("PUT", "tier-prices", {tier(m_sku, 9, 10)}), u"[]"_s);
        QCOMPARE(tiers(m_sku), QStringList{u"0/all groups/10=9"_s});
    }

    void postAddsAndReplacesOneTier()
    {
        QCOMPARE(send("POST", "tier-prices", {tier(m_sku, 8, 10), tier(m_sku, 7, 20, 1, u"wholesale"_s)}), u"[]"_s);
        QCOMPARE(tiers(m_sku), (QStringList{u"0/all groups/10=8"_s, u"1/Wholesale/20=7"_s}));
        QCOMPARE(send("POST", "tier-prices", {tier(m_sku, 15, 10, 0, u"All Groups"_s, u"discount"_s)}), u"[]"_s);
        QCOMPARE(tiers(m_sku), (QStringList{u"0/all groups/10=15%"_s, u"1/Wholesale/20=7"_s}));
    }

    void putWipesWhatItDoesNotName()
    {
        QCOMPARE(send("PUT", "tier-prices", {tier(m_other, 4, 4)}), u"[]"_s);
        QCOMPARE(send("PUT", "tier-prices", {tier(m_sku, 3, 20), tier(m_sku, 2, 30)}), u"[]"_s);
        QCOMPARE(tiers(m_sku), (QStringList{u"0/all groups/20=3"_s, u"0/all groups/30=2"_s}));
        QCOMPARE(tiers(m_other), QStringList{u"0/all groups/4=4"_s}); // another product's stay
    }

    void putLosesTheRestOfAProductBesideABadRow()
    {
        QVERIFY(send("PUT", "tier-prices", {tier(m_sku, 3, 20), tier(m_sku, -1, 30)}).contains(u"Price = %price"_s));
        QCOMPARE(tiers(m_sku), QStringList{u"0/all groups/20=3"_s});
        QVERIFY(send("PUT", "tier-prices", {tier(m_sku, -1, 30)}).contains(u"Price = %price"_s));
        QCOMPARE(tiers(m_sku), QStringList{u"0/all groups/20=3"_s}); // no good row: not touched
    }

    void oneUnknownSkuEndsTheRequest()
    {
        for (const char *method : {"POST", "PUT"}) {
            QCOMPARE(write(method, "tier-prices", {tier(m_sku, 1, 50), tier("NO-SUCH", 1, 50)}).status, 404);
            QCOMPARE(tiers(m_sku), QStringList{u"0/all groups/10=9"_s});
        }
    }

    void goodRowsAreKeptBesideBadOnes()
    {
        const QString errors = send("POST", "tier-prices",
                                    {tier(m_sku, 5, 40), tier(m_sku, 1, 0.5), tier(m_sku, 1, 60, 0, u"nobody"_s),
                                     tier(m_sku, 1, 70, 9), tier(m_sku, 1, 80, 0, u"ALL GROUPS"_s, u"percent"_s)});
        QCOMPARE(parsed(errors.toStdString()).toArray().size(), 4);
        QCOMPARE(tiers(m_sku), (QStringList{u"0/all groups/10=9"_s, u"0/all groups/40=5"_s}));
    }

    void aWebsitesRowClashesWithTheGlobalOne()
    {
        const QJsonArray errors = parsed(send("POST", "tier-prices", {tier(m_sku, 1, 10, 1)}).toStdString()).toArray();
        QCOMPARE(errors.size(), 1);
        QCOMPARE(errors[0]["parameters"_L1].toArray(),
                 (QJsonArray{qText(m_sku), u"0"_s, u"all groups"_s, u"10.0000"_s})); // the row that was there
        QCOMPARE(send("PUT", "tier-prices", {tier(m_sku, 1, 10, 1)}), u"[]"_s);      // nothing is left to clash with
    }

    void aDeleteLooksAtNoWebsiteAndFindsNoZero()
    {
        QCOMPARE(send("PUT", "tier-prices", {tier(m_sku, 5, 10, 1), tier(m_sku, 5, 10, 2), tier(m_sku, 0, 90)}),
                 u"[]"_s);
        QCOMPARE(send("POST", "tier-prices-delete", {tier(m_sku, 5, 10, 2)}), u"[]"_s);
        QCOMPARE(tiers(m_sku), (QStringList{u"2/all groups/10=5"_s, u"0/all groups/90=0"_s}));
        QCOMPARE(send("POST", "tier-prices-delete", {tier(m_sku, 0, 90)}), u"[]"_s);
        QCOMPARE(send("POST", "tier-prices-delete", {tier(m_sku, 6, 10, 2)}), u"[]"_s);
        QCOMPARE(tiers(m_sku).size(), 2);
    }

    void theProductShowsItsTiersAndKeepsItsTime()
    {
        const QString before = product(m_sku, 0)["updated_at"_L1].toString();
        QCOMPARE(product(m_sku, 0)["tier_prices"_L1].toArray().size(), 1);
        QCOMPARE(send("POST", "base-prices", {base(m_sku, 21.5)}), u"[]"_s);
        QCOMPARE(product(m_sku, 0)["price"_L1], QJsonValue(21.5));
        QCOMPARE(product(m_sku, 0)["updated_at"_L1].toString(), before); // observed 40
    }

    void aViewsPriceGoesToItsWebsite()
    {
        QCOMPARE(send("POST", "base-prices", {base(m_sku, 10), base(m_sku, 4321.07, 2)}), u"[]"_s);
        QCOMPARE(product(m_sku, 0)["price"_L1], QJsonValue(10));
        for (const int view : {1, 2, 3}) {
            QCOMPARE(product(m_sku, view)["price"_L1], QJsonValue(4321.07));
        }
        QVERIFY(product(m_sku, 4)["price"_L1] != QJsonValue(4321.07));
        const QJsonArray rows = information("base-prices").toArray();
        QVERIFY(rows.contains(base(m_sku, 4321.07, 3)));
        QCOMPARE(m_asked->count("/V1/products", filter("price", "4321.07"), 2), 1); // filters see it as well
    }

    void oneBadPriceIsAlone()
    {
        const QString errors =
            send("POST", "base-prices", {base("NO-SUCH", 1), base(m_sku, QJsonValue::Null), base(m_sku, 44)});
        QCOMPARE(parsed(errors.toStdString()).toArray().size(), 2);
        QCOMPARE(product(m_sku, 0)["price"_L1], QJsonValue(44));
    }

    void costsAreSetPerViewAndDeletedAltogether()
    {
        QCOMPARE(m_asked
                     ->write("POST", "/V1/products/cost",
                             {{u"prices"_s,
                               QJsonArray{QJsonObject{{u"cost"_s, 3}, {u"sku"_s, qText(m_sku)}, {u"store_id"_s, 0}},
                                          QJsonObject{{u"cost"_s, 4}, {u"sku"_s, qText(m_sku)}, {u"store_id"_s, 2}}}}})
                     .text,
                 u"[]"_s);
        QCOMPARE(information("cost").toArray().size(), 2);
        QCOMPARE(m_asked->write("POST", "/V1/products/cost-delete", {{u"skus"_s, QJsonArray{qText(m_sku)}}}).text,
                 u"true"_s);
        QCOMPARE(information("cost").toArray().size(), 0);
    }

    void aSpecialPriceIsItsViewsOwn()
    {
        QCOMPARE(send("POST", "special-price",
                      {special(m_plain, 3.5, 0, november, january), special(m_plain, 3.1, 2, november, january)}),
                 u"[]"_s);
        const auto shown = [this](int view) { return attribute(m_plain, view, "special_price"); };
        QCOMPARE(shown(0), u"3.500000"_s);
        QCOMPARE(shown(1), u"3.500000"_s);
        QCOMPARE(shown(2), u"3.100000"_s);
        QCOMPARE(information("special-price", m_plain).toArray().size(),
                 8); // every price with every date (observed 54)
    }

    void anOldEndOutlivesANewPrice()
    {
        QCOMPARE(send("POST", "special-price", {special(m_plain, 3.5, 0, november, january)}), u"[]"_s);
        QCOMPARE(send("POST", "special-price", {special(m_plain, 3, 0)}), u"[]"_s);
        QCOMPARE(attribute(m_plain, 0, "special_price"), u"3.000000"_s);
        QCOMPARE(attribute(m_plain, 0, "special_to_date"), january);
    }

    void onlyTheExactSpecialPriceIsDeleted()
    {
        QCOMPARE(send("POST", "special-price",
                      {special(m_plain, 3.5, 0, november, january), special(m_plain, 3.1, 2, november, january)}),
                 u"[]"_s);
        QCOMPARE(send("POST", "special-price-delete", {special(m_plain, 3.5, 0, november, march)}), u"[]"_s);
        QCOMPARE(attribute(m_plain, 0, "special_price"), u"3.500000"_s);
        QCOMPARE(send("POST", "special-price-delete", {special(m_plain, 3.5, 0, november, january)}), u"[]"_s);
        QCOMPARE(attribute(m_plain, 0, "special_price"), QString());
        QCOMPARE(attribute(m_plain, 2, "special_price"), u"3.100000"_s);
        QCOMPARE(information("special-price", m_plain).toArray().size(), 1);
    }

    void aRestartKeepsPrices()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"state.json"_s);
        m_asked = std::make_unique<Asked>(file);
        QCOMPARE(
            send("PUT", "tier-prices",
                 {tier(m_sku, 3.25, 1.5, 2, u"Wholesale"_s), tier(m_sku, 12.5, 3, 0, u"ALL GROUPS"_s, u"discount"_s)}),
            u"[]"_s);
        QCOMPARE(send("POST", "base-prices", {base(m_sku, 77.01, 1)}), u"[]"_s);
        QCOMPARE(send("POST", "special-price", {special(m_plain, 3.5, 4, november, january)}), u"[]"_s);
        QCOMPARE(send("POST", "special-price-delete", {special(m_plain, 3.5, 4, november, january)}), u"[]"_s);
        const QList<QJsonValue> before = everything();
        m_asked.reset(); // lets go of the file
        m_asked = std::make_unique<Asked>(file);
        QCOMPARE(everything(), before);
        m_asked.reset(); // before the folder goes
    }

private:
    Answer write(const char *method, const char *route, const QJsonArray &rows) const
    {
        return m_asked->write(method, path(route), {{u"prices"_s, rows}});
    }
    QString send(const char *method, const char *route, const QJsonArray &rows) const
    {
        const Answer answer = write(method, route, rows);
        return answer.status == 200 ? answer.text : QString::number(answer.status) + answer.text;
    }
    QJsonValue information(const char *kind, const std::string &sku = {}) const
    {
        const QJsonArray skus{qText(sku.empty() ? m_sku : sku)};
        return m_asked->write("POST", path(kind, "-information"), {{u"skus"_s, skus}}).body;
    }
    static std::string path(const char *kind, const char *what = "")
    {
        return (QByteArray("/V1/products/") + kind + what).toStdString();
    }
    /// `website/group/quantity=price`
    QStringList tiers(const std::string &sku) const
    {
        QStringList list;
        for (const QJsonValue row : information("tier-prices", sku).toArray()) {
            list << u"%1/%2/%3=%4%5"_s.arg(row["website_id"_L1].toInt())
                        .arg(row["customer_group"_L1].toString())
                        .arg(row["quantity"_L1].toDouble())
                        .arg(row["price"_L1].toDouble())
                        .arg(row["price_type"_L1].toString() == "discount"_L1 ? u"%"_s : QString());
        }
        return list;
    }
    QJsonObject product(const std::string &sku, int view) const
    {
        return m_asked->ask("/V1/products/:sku", {sku}, {}, {}, view).body.toObject();
    }
    QString attribute(const std::string &sku, int view, const char *code) const
    {
        for (const QJsonValue entry : product(sku, view)["custom_attributes"_L1].toArray()) {
            if (entry["attribute_code"_L1].toString() == QLatin1StringView(code)) {
                return entry["value"_L1].toString();
            }
        }
        return {};
    }
    QList<QJsonValue> everything() const
    {
        return {information("tier-prices"), information("base-prices"), information("special-price", m_plain),
                product(m_sku, 0), product(m_plain, 4)};
    }
    /// Simple, enabled, without a special price of the seed in any scope.
    [[nodiscard]] std::string plainSku(int nth) const
    {
        const Shop &shop = m_asked->shop();
        for (qint64 row = 200; row < shop.catalogue().size(); ++row) {
            const ProductFacts facts = shop.catalogue().facts(row);
            const Place place = placeOf(row, shop.catalogue().size());
            if (facts.type == ProductType::Simple && facts.enabled && !specialPriceOf(shop.options(), place, 2) &&
                nth-- == 0) {
                return facts.sku;
            }
        }
        return {};
    }

    std::unique_ptr<Asked> m_asked = std::make_unique<Asked>();
    std::string m_sku = plainSku(0);
    std::string m_other = plainSku(1);
    std::string m_plain = plainSku(2);
};

QTEST_GUILESS_MAIN(TestPriceWrites)
#include "tst_pricewrites.moc"
