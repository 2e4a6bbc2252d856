// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shape.h"

#include "practice/shop.h"

#include <QTest>

#include <map>
#include <thread>

using namespace Qt::StringLiterals;
using namespace qm;
using namespace qm::practice;
using namespace qm::practicetest;

namespace {

std::string written(const Collection &products, qint64 row, const StoreView &view, Detail detail)
{
    std::string text;
    JsonWriter json(text);
    products.write(json, row, view, detail);
    return text;
}

/// The shape of one product apart from its custom attributes, whose codes are each shop's own.
QSet<QString> productShape(const QJsonObject &product)
{
    QSet<QString> shape = shapeOf(product);
    for (const QString &entry : sorted(shape)) {
        // Nor does it matter whether a product happens to be in a category.
        if (entry.startsWith("custom_attributes"_L1) || entry.startsWith("extension_attributes.category_links"_L1))
            shape.remove(entry);
    }
    return shape;
}

QString customValue(const QJsonObject &product, const QString &code)
{
    const QJsonArray attributes = product.value("custom_attributes"_L1).toArray();
    for (const QJsonValue attribute : attributes) {
        if (attribute.toObject().value("attribute_code"_L1).toString() == code)
            return attribute.toObject().value("value"_L1).toString();
    }
    return {};
}

struct OpenShop
{
    explicit OpenShop(quint32 seed, qint64 products)
    {
        ShopOptions options;
        options.seed = seed;
        options.products = products;
        options.orders = 20;
        state = std::move(State::open({}, "test").value());
        shop = std::make_unique<Shop>(options, *state);
    }
    std::unique_ptr<State> state;
    std::unique_ptr<Shop> shop;
};

} // namespace

class TestProducts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sameSeedSameBytes();
    void everyProductIsJsonInEveryView();
    void onlyTheDetailHasTheStockItem();
    void filtersCompareWhatIsPrinted();
    void viewsDiffer();
    void everyAttributeIsUsed();
    void tiersFollowTheWebsite();
    void timesAscendAndStayInThePast();
    void aSkuIsFoundWithoutASearch();
    void shapesAreTheRecordedOnes_data();
    void shapesAreTheRecordedOnes();
    void manyThreadsReadTheSame();
};

void TestProducts::sameSeedSameBytes()
{
    const OpenShop first(21, 200);
    const OpenShop again(21, 200);
    const OpenShop other(22, 200);
    bool differs = false;
    for (qint64 row = 0; row < first.shop->products->size(); ++row) {
        for (const StoreView &view : storeViews()) {
            const std::string text = written(*first.shop->products, row, view, Detail::Full);
            QVERIFY(text == written(*again.shop->products, row, view, Detail::Full));
            differs = differs || text != written(*other.shop->products, row, view, Detail::Full);
        }
    }
    QVERIFY(differs);
}

void TestProducts::everyProductIsJsonInEveryView()
{
    const OpenShop open(23, 300);
    for (qint64 row = 0; row < open.shop->products->size(); ++row) {
        for (const StoreView &view : storeViews()) {
            const QJsonValue product = parsed(written(*open.shop->products, row, view, Detail::Full));
            QVERIFY2(product.isObject(), open.shop->catalogue().facts(row).sku.c_str());
            QCOMPARE(product["sku"_L1].toString(), QString::fromStdString(open.shop->catalogue().facts(row).sku));
            QCOMPARE(product["id"_L1].toInteger(), open.shop->catalogue().facts(row).id);
            QVERIFY(!product["name"_L1].toString().isEmpty());
        }
    }
}

void TestProducts::onlyTheDetailHasTheStockItem()
{
    const OpenShop open(24, 0);
    const StoreView &view = *findStoreView(1);
    for (qint64 row = 0; row < open.shop->products->size(); ++row) {
        const QJsonValue full = parsed(written(*open.shop->products, row, view, Detail::Full));
        const QJsonValue list = parsed(written(*open.shop->products, row, view, Detail::List));
        QJsonObject extension = full["extension_attributes"_L1].toObject();
        QVERIFY(extension.contains("stock_item"_L1));
        extension.remove("stock_item"_L1);
        QCOMPARE(list["extension_attributes"_L1].toObject(), extension);
        QCOMPARE(list["custom_attributes"_L1].toArray(), full["custom_attributes"_L1].toArray());
    }
}

void TestProducts::filtersCompareWhatIsPrinted()
{
    const OpenShop open(25, 250);
    const Collection &products = *open.shop->products;
    const auto cell = [&](qint64 row, std::string_view name, const StoreView &view) {
        return products.cell(row, *products.findField(name), view);
    };
    for (qint64 row = 0; row < products.size(); ++row) {
        for (const StoreView &view : storeViews()) {
            const QJsonObject product = parsed(written(products, row, view, Detail::List)).toObject();
            QCOMPARE(cell(row, "entity_id", view).number, product["id"_L1].toInteger());
            QCOMPARE(QString::fromStdString(cell(row, "name", view).text), product["name"_L1].toString());
            QCOMPARE(QString::fromStdString(cell(row, "type_id", view).text), product["type_id"_L1].toString());
            QCOMPARE(cell(row, "status", view).number, product["status"_L1].toInteger());
            QCOMPARE(cell(row, "visibility", view).number, product["visibility"_L1].toInteger());
            QCOMPARE(cell(row, "price", view).null, !product.contains("price"_L1));
            if (product.contains("price"_L1))
                QCOMPARE(cell(row, "price", view).number, qRound64(product["price"_L1].toDouble() * 10'000));
            QCOMPARE(UtcTime::fromSeconds(cell(row, "updated_at", view).number).toMagento(),
                     product["updated_at"_L1].toString());
            QCOMPARE(QString::fromStdString(cell(row, "url_key", view).text), customValue(product, u"url_key"_s));
            QCOMPARE(QString::fromStdString(cell(row, "season", view).text), customValue(product, u"season"_s));
            const Cell special = cell(row, "special_price", view);
            QCOMPARE(special.null, customValue(product, u"special_price"_s).isEmpty());
            if (!special.null)
                QCOMPARE(Decimal::fromText(customValue(product, u"special_price"_s))->units(), special.number);
        }
    }
    QVERIFY(products.findField("bogus") == nullptr);
    QVERIFY(products.findField("qty") == nullptr); // as on a real shop (products-list-quantity-filter)
}

void TestProducts::viewsDiffer()
{
    const OpenShop open(26, 700);
    const Collection &products = *open.shop->products;
    std::map<std::string_view, int> different;
    for (qint64 row = 0; row < products.size(); ++row) {
        for (const std::string_view name : {"name", "description", "url_key", "price", "status", "special_price"}) {
            const Field &field = *products.findField(name);
            const Cell all = products.cell(row, field, *findStoreView(0));
            for (const int id : {2, 4}) {
                const Cell here = products.cell(row, field, *findStoreView(id));
                if (here.text != all.text || here.number != all.number)
                    ++different[id == 2 && field.type == FieldType::Text ? name : id == 4 ? name : "unexpected"];
            }
        }
        // Prices have website scope: every view of the main website shows the same.
        const Field &price = *products.findField("price");
        for (const int id : {1, 2, 3})
            QCOMPARE(products.cell(row, price, *findStoreView(id)).number,
                     products.cell(row, price, *findStoreView(0)).number);
    }
    QCOMPARE(different["unexpected"], 0);
    for (const std::string_view name : {"name", "description", "url_key"})
        QVERIFY2(different[name] > 300, name.data());
    for (const std::string_view name : {"price", "status", "special_price"})
        QVERIFY2(different[name] > 5, name.data());
}

void TestProducts::everyAttributeIsUsed()
{
    const OpenShop open(27, 900);
    QSet<QString> codes;
    for (qint64 row = 0; row < open.shop->products->size(); ++row) {
        const QJsonValue product = parsed(written(*open.shop->products, row, *findStoreView(0), Detail::List));
        const QJsonArray attributes = product["custom_attributes"_L1].toArray();
        for (const QJsonValue attribute : attributes)
            codes.insert(attribute["attribute_code"_L1].toString());
    }
    // One or more of every input type: text, textarea, date, datetime, boolean, select, multiselect, price, picture,
    // weee, both kinds of swatch.
    for (const QString &code : {u"supplier_code"_s,
                                u"care_instructions"_s,
                                u"launch_date"_s,
                                u"next_delivery"_s,
                                u"waterproof"_s,
                                u"material"_s,
                                u"season"_s,
                                u"rental_price"_s,
                                u"size_chart"_s,
                                u"eco_fee"_s,
                                u"fabric"_s,
                                u"fit"_s,
                                u"ean"_s,
                                u"roast"_s,
                                u"safety_class"_s,
                                u"size"_s,
                                u"colour"_s,
                                u"special_price"_s,
                                u"special_from_date"_s,
                                u"special_to_date"_s,
                                u"cost"_s,
                                u"image"_s,
                                u"meta_title"_s,
                                u"description"_s,
                                u"short_description"_s,
                                u"url_key"_s,
                                u"tax_class_id"_s,
                                u"manufacturer"_s,
                                u"country_of_manufacture"_s,
                                u"links_title"_s,
                                u"shipment_type"_s,
                                u"price_type"_s,
                                u"news_from_date"_s})
        QVERIFY2(codes.contains(code), qPrintable(code));
}

void TestProducts::tiersFollowTheWebsite()
{
    const OpenShop open(28, 500);
    QMap<int, QSet<int>> websites; // view -> website ids of its tiers
    for (qint64 row = 0; row < open.shop->products->size(); ++row) {
        for (const int id : {0, 1, 4}) {
            const QJsonValue product = parsed(written(*open.shop->products, row, *findStoreView(id), Detail::List));
            const QJsonArray tiers = product["tier_prices"_L1].toArray();
            for (const QJsonValue tier : tiers)
                websites[id].insert(tier["extension_attributes"_L1]["website_id"_L1].toInt());
        }
    }
    QCOMPARE(websites.value(0), (QSet<int>{0, 1, 2}));
    QCOMPARE(websites.value(1), (QSet<int>{1}));
    QCOMPARE(websites.value(4), (QSet<int>{2}));
}

void TestProducts::timesAscendAndStayInThePast()
{
    for (const qint64 count : {qint64{0}, qint64{3'000}, qint64{60'000}}) {
        const OpenShop open(29, count);
        const Collection &products = *open.shop->products;
        const Field &created = *products.findField("created_at");
        const Field &updated = *products.findField("updated_at");
        QVERIFY(created.ascending && products.findField("entity_id")->ascending);
        qint64 last = 0;
        for (qint64 row = 0; row < products.size(); ++row) {
            const qint64 made = products.cell(row, created, *findStoreView(0)).number;
            const qint64 changed = products.cell(row, updated, *findStoreView(0)).number;
            QVERIFY(made >= last && changed >= made && changed <= open.shop->options().today.seconds());
            last = made;
        }
    }
}

void TestProducts::aSkuIsFoundWithoutASearch()
{
    const OpenShop open(30, 500'000);
    const Collection &products = *open.shop->products;
    const Field &sku = *products.findField("sku");
    const Cell wanted = products.cell(345'678, sku, *findStoreView(0));
    QCOMPARE(*products.rowsEqual(sku, wanted.text), std::vector<qint64>{345'678});
    QCOMPARE(*products.rowsEqual(sku, "NOPE"), std::vector<qint64>{});
    QVERIFY(!products.rowsEqual(*products.findField("name"), "x").has_value());
}

void TestProducts::shapesAreTheRecordedOnes_data()
{
    if (contractFolder().isEmpty())
        QSKIP("QUARTERMASTER_CONTRACT_DIR names no recorded exchanges");
    QTest::addColumn<QString>("exchange");
    QTest::addColumn<QString>("type");
    for (const auto &[exchange, type] :
         std::initializer_list<std::pair<QString, QString>>{{u"product-full-bundle-dynamic"_s, u"bundle"_s},
                                                            {u"product-full-bundle-fixed"_s, u"bundle"_s},
                                                            {u"product-full-configurable"_s, u"configurable"_s},
                                                            {u"product-full-configurable-child"_s, u"simple"_s},
                                                            {u"product-full-disabled"_s, u"simple"_s},
                                                            {u"product-full-downloadable"_s, u"downloadable"_s},
                                                            {u"product-full-grouped"_s, u"grouped"_s},
                                                            {u"product-full-special-price"_s, u"simple"_s},
                                                            {u"product-full-virtual"_s, u"virtual"_s},
                                                            {u"product-full-volume"_s, u"simple"_s}})
        QTest::newRow(qPrintable(exchange)) << exchange << type;
}

void TestProducts::shapesAreTheRecordedOnes()
{
    QFETCH(QString, exchange);
    QFETCH(QString, type);
    const QJsonObject theirs = recorded(exchange)["response"_L1]["body"_L1].toObject();
    QVERIFY2(!theirs.isEmpty(), "this exchange is not among the recorded ones");
    const OpenShop open(31, 400);
    QSet<QString> anyProduct;
    QSet<QString> always;
    bool first = true;
    for (qint64 row = 0; row < open.shop->products->size(); ++row) {
        const QJsonObject product =
            parsed(written(*open.shop->products, row, *findStoreView(0), Detail::Full)).toObject();
        if (product["type_id"_L1].toString() != type)
            continue;
        const QSet<QString> shape = productShape(product);
        anyProduct += shape;
        always = first ? shape : always & shape;
        first = false;
    }
    const QSet<QString> recordedShape = productShape(theirs);
    QCOMPARE(sorted(recordedShape - anyProduct).join(u'\n'), QString());
    QCOMPARE(sorted(always - recordedShape).join(u'\n'), QString());
}

void TestProducts::manyThreadsReadTheSame()
{
    const OpenShop open(32, 1'000);
    const Collection &products = *open.shop->products;
    std::array<std::string, 4> texts;
    std::vector<std::thread> threads;
    for (std::string &text : texts) {
        threads.emplace_back([&products, &text] {
            for (qint64 row = 0; row < products.size(); row += 7)
                text += written(products, row, *findStoreView(2), Detail::Full);
        });
    }
    for (std::thread &thread : threads)
        thread.join();
    for (const std::string &text : texts)
        QVERIFY(text == texts.front());
}

QTEST_GUILESS_MAIN(TestProducts)
#include "tst_products.moc"
