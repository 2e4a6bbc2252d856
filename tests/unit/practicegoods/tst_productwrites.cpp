// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "asked.h"

#include "practice/goods/attributes.h"
#include "practice/goods/product.h"
#include "practice/lists/edits.h"

#include <QJsonArray>
#include <QTemporaryDir>

#include <algorithm>

using namespace qm;
using namespace qm::practicetest;

namespace {

QJsonObject custom(const char *code, const QJsonValue &value)
{
    return {{u"attribute_code"_s, QLatin1StringView(code)}, {u"value"_s, value}};
}

QJsonObject customs(const QJsonArray &attributes)
{
    return {{u"custom_attributes"_s, attributes}};
}

constexpr int all = 0, standard = 1, nl = 2, outlet = 3, german = 4;

} // namespace

/// Products as they are saved: which scope a value goes to, and what a save leaves alone.
class TestProductWrites : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_asked = std::make_unique<Asked>(); }

    void aViewsNameIsItsOwn()
    {
        const QString global = name(all), german4 = name(german);
        QCOMPARE(put({{u"name"_s, u"NL naam"_s}}, nl).status, 200);
        QCOMPARE(name(nl), u"NL naam"_s);
        QCOMPARE(name(all), global);
        QCOMPARE(name(german), german4);
        QCOMPARE(overrides(nl), QStringList{u"name"_s});
    }

    void aNullTakesAnOverrideAway()
    {
        QCOMPARE(put({{u"name"_s, u"Global"_s}}).status, 200);
        QCOMPARE(put({{u"name"_s, u"NL naam"_s}}, nl).status, 200);
        QCOMPARE(put({{u"name"_s, QJsonValue::Null}}, nl).status, 200);
        QCOMPARE(name(nl), u"Global"_s);
        QCOMPARE(put({{u"name"_s, u"Later"_s}}).status, 200);
        QCOMPARE(name(nl), u"Later"_s);
        QCOMPARE(put({{u"name"_s, QJsonValue::Null}}).status, 400); // there is nothing behind the default scope
        QCOMPARE(name(all), u"Later"_s);
    }

    void aNullInTheDefaultScopeTakesTheValueAway()
    {
        const auto shows = [this](int view) {
            const QJsonArray shown = product(view)["custom_attributes"_L1].toArray();
            return std::any_of(shown.begin(), shown.end(),
                               [](const QJsonValue &entry) { return entry["attribute_code"_L1] == "material"_L1; });
        };
        QCOMPARE(put(customs({custom("material", u"98765"_s)})).status, 200);
        QVERIFY(shows(all) && shows(nl));
        QCOMPARE(put(customs({custom("material", QJsonValue::Null)})).status, 200);
        QVERIFY(!shows(all) && !shows(nl));
    }

    void aGlobalValueLeavesOverridesAlone()
    {
        QCOMPARE(put({{u"name"_s, u"NL naam"_s}}, nl).status, 200);
        QCOMPARE(put({{u"name"_s, u"Global"_s}}).status, 200);
        QCOMPARE(name(all), u"Global"_s);
        QCOMPARE(name(nl), u"NL naam"_s);
    }

    void aPriceOfAViewGoesToTheWebsite()
    {
        const QJsonValue german4 = product(german)["price"_L1];
        QCOMPARE(put({{u"price"_s, 55}}, nl).status, 200);
        for (const int view : {standard, nl, outlet}) {
            QCOMPARE(product(view)["price"_L1], QJsonValue(55));
        }
        QVERIFY(product(all)["price"_L1] != QJsonValue(55));
        QCOMPARE(product(german)["price"_L1], german4);
    }

    void aWeightIsGlobalFromAnywhere()
    {
        QCOMPARE(put({{u"weight"_s, 7.25}}, nl).status, 200);
        QCOMPARE(product(all)["weight"_L1], QJsonValue(7.25));
        QCOMPARE(product(german)["weight"_L1], QJsonValue(7.25));
    }

    void puttingBackWhatWasReadPinsTheView()
    {
        const QJsonObject read = product(nl);
        const QString global = name(all);
        QCOMPARE(put(read, nl).status, 200);
        const QStringList pinned = overrides(nl);
        for (const auto &code : {"price"_L1, "status"_L1, "tax_class_id"_L1, "visibility"_L1, "image"_L1}) {
            QVERIFY2(pinned.contains(code), qPrintable(pinned.join(u' ')));
        }
        QVERIFY(!pinned.contains("name"_L1)); // an equal text is not written
        QVERIFY(overrides(outlet).contains("status"_L1));
        QVERIFY(!overrides(outlet).contains("visibility"_L1)); // of the view alone
        QCOMPARE(put({{u"status"_s, 2}}).status, 200);
        QCOMPARE(product(nl)["status"_L1], QJsonValue(1)); // and the global switch does not reach it any more
        QCOMPARE(name(all), global);
    }

    void aSaveMovesTheTimeAndTouchesNothingElse()
    {
        QJsonObject before = product(all);
        QCOMPARE(put({{u"weight"_s, 3}}).status, 200);
        QJsonObject after = product(all);
        QCOMPARE(after["updated_at"_L1].toString(), m_asked->now.toMagento());
        QCOMPARE(m_asked->count("/V1/products", filter("updated_at", m_asked->now.toMagento().toStdString())), 1);
        for (QJsonObject *document : {&before, &after}) {
            document->remove("updated_at"_L1);
            document->remove("weight"_L1);
        }
        QCOMPARE(after, before);
    }

    void thePathNamesTheProductUnlessTheBodyHoldsMore()
    {
        const std::string other = sku(1);
        QCOMPARE(put({{u"sku"_s, QString::fromStdString(other)}, {u"weight"_s, 11}}).status, 200);
        QCOMPARE(product(all)["weight"_L1], QJsonValue(11));
        const QJsonObject body{
            {u"product"_s, QJsonObject{{u"sku"_s, QString::fromStdString(other)}, {u"weight"_s, 12}}},
            {u"saveOptions"_s, true}};
        QCOMPARE(m_asked->write("PUT", "/V1/products/:sku", body, {m_sku}).status, 200);
        QCOMPARE(product(all)["weight"_L1], QJsonValue(11));
        QCOMPARE(product(all, other)["weight"_L1], QJsonValue(12));
    }

    void websitesAreReplacedAndLinkedOneByOne()
    {
        const auto ids = [this] { return product(all)["extension_attributes"_L1]["website_ids"_L1].toArray(); };
        QCOMPARE(put({{u"extension_attributes"_s, QJsonObject{{u"website_ids"_s, QJsonArray{2}}}}}).status, 200);
        QCOMPARE(ids(), (QJsonArray{2}));
        const QJsonObject link{
            {u"productWebsiteLink"_s, QJsonObject{{u"sku"_s, QString::fromStdString(m_sku)}, {u"website_id"_s, 1}}}};
        QCOMPARE(m_asked->write("POST", "/V1/products/:sku/websites", link, {m_sku}).text, u"true"_s);
        QCOMPARE(ids(), (QJsonArray{2, 1}));
        QCOMPARE(m_asked->write("DELETE", "/V1/products/:sku/websites/:websiteId", {}, {m_sku, "2"}).text, u"true"_s);
        QCOMPARE(ids(), (QJsonArray{1}));
        QCOMPARE(m_asked->count("/V1/products", {{"searchCriteria[filter_groups][0][filters][0][field]", "website_id"},
                                                 {"searchCriteria[filter_groups][0][filters][0][value]", "1"},
                                                 {"searchCriteria[filter_groups][1][filters][0][field]", "sku"},
                                                 {"searchCriteria[filter_groups][1][filters][0][value]", m_sku}}),
                 1);
    }

    void categoryLinksMergeAndAnEmptyListClears()
    {
        const auto links = [this] { return product(all)["extension_attributes"_L1]["category_links"_L1].toArray(); };
        const qsizetype before = links().size();
        const QJsonObject link{{u"category_id"_s, u"35"_s}, {u"position"_s, 3}};
        const auto sent = [](const QJsonArray &list) {
            return QJsonObject{{u"extension_attributes"_s, QJsonObject{{u"category_links"_s, list}}}};
        };
        QVERIFY(!links().contains(link));
        QCOMPARE(put(sent({link})).status, 200);
        QCOMPARE(links().size(), before + 1);
        QVERIFY(links().contains(link));
        QCOMPARE(put(sent({})).status, 200);
        QCOMPARE(links().size(), 0);
    }

    void tiersAndStockGoWithTheProduct()
    {
        const QJsonObject tier{{u"customer_group_id"_s, 32000}, {u"qty"_s, 3}, {u"value"_s, 7.5}};
        const QJsonObject stock{{u"stock_item"_s, QJsonObject{{u"qty"_s, 33}, {u"is_in_stock"_s, true}}}};
        QCOMPARE(put({{u"tier_prices"_s, QJsonArray{tier}}, {u"extension_attributes"_s, stock}}).status, 200);
        QCOMPARE(product(all)["tier_prices"_L1].toArray().size(), 1);
        QCOMPARE(product(all)["extension_attributes"_L1]["stock_item"_L1]["qty"_L1], QJsonValue(33));
        const QJsonValue items = m_asked->ask("/V1/inventory/source-items", {}, filter("sku", m_sku)).body["items"_L1];
        bool mirrored = false;
        for (const QJsonValue item : items.toArray()) {
            mirrored = mirrored || (item["source_code"_L1] == "default"_L1 && item["quantity"_L1] == QJsonValue(33));
        }
        QVERIFY(mirrored);
        QCOMPARE(put({{u"tier_prices"_s, QJsonArray{}}}).status, 200);
        QCOMPARE(product(all)["tier_prices"_L1].toArray().size(), 0);
    }

    void badValuesAreRefusedWhole_data()
    {
        QTest::addColumn<QJsonObject>("sent");
        QTest::addColumn<int>("status");
        QTest::newRow("negative price") << QJsonObject{{u"price"_s, -1}, {u"weight"_s, 99}} << 400;
        QTest::newRow("price as text") << QJsonObject{{u"price"_s, u"1,50"_s}, {u"weight"_s, 99}} << 400;
        QTest::newRow("unknown member") << QJsonObject{{u"bogus"_s, 1}, {u"weight"_s, 99}} << 400;
        QTest::newRow("label of an option") << customs({custom("material", u"Cotton"_s), custom("weight", 99)}) << 400;
        QTest::newRow("list for a multiselect") << customs({custom("season", QJsonArray{u"1"_s})}) << 400;
        QTest::newRow("attributes as object")
            << QJsonObject{{u"custom_attributes"_s, QJsonObject{{u"ean"_s, u"1"_s}}}} << 500;
        QTest::newRow("unknown attribute") << customs({custom("no_such", u"1"_s)}) << 200;
        QTest::newRow("unknown option") << customs({custom("material", u"987654"_s)}) << 200;
    }

    void badValuesAreRefusedWhole()
    {
        QFETCH(QJsonObject, sent);
        QFETCH(int, status);
        QCOMPARE(put(sent).status, status);
        QVERIFY(product(all)["weight"_L1] != QJsonValue(99));
    }

    void uniqueValuesAndUrlKeysBelongToOneProduct()
    {
        const std::string other = sku(1);
        for (const char *code : {"ean", "url_key"}) {
            const QString theirs = attribute(other, all, code), ours = attribute(m_sku, all, code);
            QVERIFY(!theirs.isEmpty());
            QCOMPARE(put(customs({custom(code, theirs)})).status, 400);
            QCOMPARE(put(customs({custom(code, ours)})).status, 200);
            QCOMPARE(put(customs({custom(code, u"1234567890128"_s)})).status, 200);
            QCOMPARE(put(customs({custom(code, u"1234567890128"_s)}), all, other).status,
                     400);                                                        // written values count too
            QCOMPARE(put(customs({custom(code, ours)}), all, other).status, 200); // and seed values no longer
        }
    }

    void aSaveComesAfterWhatSomebodyEdited()
    {
        const qint64 row = m_asked->shop().catalogue().rowOfSku(m_sku);
        const QJsonObject edited{{u"name"_s, u"By hand"_s}, {u"weight"_s, 5}};
        m_asked->shop().edits().put("products", row, {false, edited});
        QCOMPARE(name(nl), u"By hand"_s);
        QCOMPARE(put({{u"name"_s, u"By API"_s}}).status, 200);
        QCOMPARE(name(all), u"By API"_s);
        QCOMPARE(product(all)["weight"_L1], QJsonValue(5)); // what was not sent stays edited
    }

    void aDeletedProductIsGone()
    {
        QCOMPARE(m_asked->write("DELETE", "/V1/products/:sku", {}, {m_sku}).text, u"true"_s);
        QCOMPARE(m_asked->ask("/V1/products/:sku", {m_sku}).status, 404);
        QCOMPARE(m_asked->write("DELETE", "/V1/products/:sku", {}, {m_sku}).status, 404);
        QCOMPARE(put({{u"weight"_s, 1}}).status, 400);
    }

    void aRestartKeepsProducts()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"state.json"_s);
        m_asked = std::make_unique<Asked>(file);
        QCOMPARE(put({{u"name"_s, u"NL naam"_s}, {u"price"_s, 12.34}}, nl).status, 200);
        QCOMPARE(put(customs({custom("description", QJsonValue::Null), custom("material", u"98765"_s)})).status, 200);
        QCOMPARE(put({{u"extension_attributes"_s, QJsonObject{{u"website_ids"_s, QJsonArray{1}}}}}).status, 200);
        const QList<QJsonObject> before{product(all), product(nl), product(german)};
        m_asked.reset(); // lets go of the file
        m_asked = std::make_unique<Asked>(file);
        QCOMPARE((QList<QJsonObject>{product(all), product(nl), product(german)}), before);
        m_asked.reset(); // before the folder goes
    }

private:
    Answer put(const QJsonObject &sent, int view = all, const std::string &which = {}) const
    {
        return m_asked->write("PUT", "/V1/products/:sku", {{u"product"_s, sent}}, {which.empty() ? m_sku : which},
                              view);
    }
    QJsonObject product(int view, const std::string &which = {}) const
    {
        return m_asked->ask("/V1/products/:sku", {which.empty() ? m_sku : which}, {}, {}, view).body.toObject();
    }
    QString name(int view) const { return product(view)["name"_L1].toString(); }
    QString attribute(const std::string &which, int view, const char *code) const
    {
        for (const QJsonValue entry : product(view, which)["custom_attributes"_L1].toArray()) {
            if (entry["attribute_code"_L1].toString() == QLatin1StringView(code)) {
                return entry["value"_L1].toString();
            }
        }
        return {};
    }
    /// Attributes with a written row in this view's own scope.
    QStringList overrides(int view) const
    {
        QStringList codes;
        const auto writes = m_asked->shop().writes().of(m_asked->shop().catalogue().rowOfSku(m_sku));
        for (const auto &[place, cell] : writes->values) {
            if (place.second == view && cell) {
                const std::string_view code = findAttribute(place.first)->code;
                codes << QString::fromUtf8(code.data(), static_cast<qsizetype>(code.size()));
            }
        }
        return codes;
    }
    /// A simple, enabled clothing product that is the same in both websites.
    [[nodiscard]] std::string sku(int nth) const
    {
        const Shop &shop = m_asked->shop();
        for (qint64 row = 130; row < shop.catalogue().size(); ++row) {
            const ProductReader reader({shop.options(), shop.writes()}, row);
            const auto shown = [&](int attributeId, int view) {
                return reader.value(attributeId, *findStoreView(view));
            };
            if (reader.place().type == ProductType::Simple && reader.place().parentRow < 0 &&
                shown(statusAttribute, all).number == 1 && shown(statusAttribute, german).number == 1 &&
                isInSet(*findAttribute("season"), reader.attributeSet()) && reader.websiteIds().size() == 2 &&
                nth-- == 0) {
                return reader.sku();
            }
        }
        return {};
    }

    std::unique_ptr<Asked> m_asked = std::make_unique<Asked>();
    std::string m_sku = sku(0);
};

QTEST_GUILESS_MAIN(TestProductWrites)
#include "tst_productwrites.moc"
