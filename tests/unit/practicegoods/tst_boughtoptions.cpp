// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "asked.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace qm;
using namespace qm::practice;
using namespace qm::practicetest;

namespace {

/// The element of \a list whose \a member prints as \a id; undefined when there is none.
QJsonValue byId(const QJsonValue &list, QLatin1StringView member, qint64 id)
{
    const QJsonArray all = list.toArray();
    const auto found = std::find_if(all.begin(), all.end(), [&](const QJsonValue &element) {
        return element[member].toVariant().toLongLong() == id;
    });
    return found == all.end() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(*found);
}

} // namespace

/// What order lines say was chosen is what the catalogue offers under these ids.
class TestBoughtOptions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void bundles();
    void downloads();

private:
    [[nodiscard]] std::string skuOf(const QJsonValue &item) const
    {
        const Catalogue &catalogue = m_shop.shop().catalogue();
        return catalogue.facts(catalogue.rowOfId(item["product_id"_L1].toInteger())).sku;
    }

    Asked m_shop;
    QJsonArray m_items;
};

void TestBoughtOptions::initTestCase()
{
    m_items = m_shop.ask("/V1/orders/items", {}, {{"searchCriteria[pageSize]", "20000"}}).body["items"_L1].toArray();
    QVERIFY(m_items.size() > 900);
}

void TestBoughtOptions::bundles()
{
    int seen = 0;
    for (const QJsonValue item : std::as_const(m_items)) {
        const QJsonArray chosen = item["product_option"_L1]["extension_attributes"_L1]["bundle_options"_L1].toArray();
        if (chosen.isEmpty())
            continue;
        QJsonArray children;
        for (const QJsonValue other : std::as_const(m_items)) {
            if (other["parent_item_id"_L1] == item["item_id"_L1])
                children.append(other);
        }
        QCOMPARE(children.size(), chosen.size());
        const QJsonValue offered = m_shop.ask("/V1/bundle-products/:sku/options/all", {skuOf(item)}).body;
        for (qsizetype i = 0; i < chosen.size(); ++i) {
            const QJsonValue option = byId(offered, "option_id"_L1, chosen[i]["option_id"_L1].toInteger());
            const qint64 selection = chosen[i]["option_selections"_L1][0].toInteger();
            const QJsonValue link = byId(option["product_links"_L1], "id"_L1, selection);
            QVERIFY(link.isObject());
            QCOMPARE(children[i]["sku"_L1], link["sku"_L1]);
            if (link["can_change_quantity"_L1].toInt() == 0)
                QCOMPARE(chosen[i]["option_qty"_L1], link["qty"_L1]);
        }
        ++seen;
    }
    QVERIFY(seen > 20);
}

void TestBoughtOptions::downloads()
{
    int seen = 0;
    for (const QJsonValue item : std::as_const(m_items)) {
        const QJsonValue option = item["product_option"_L1]["extension_attributes"_L1]["downloadable_option"_L1];
        if (option.isUndefined())
            continue;
        const QJsonArray chosen = option["downloadable_links"_L1].toArray();
        const QJsonValue offered = m_shop.ask("/V1/products/:sku/downloadable-links", {skuOf(item)}).body;
        QVERIFY(!chosen.isEmpty());
        for (const QJsonValue link : chosen)
            QVERIFY(byId(offered, "id"_L1, link.toInteger()).isObject());
        ++seen;
    }
    QVERIFY(seen > 20);
}

QTEST_GUILESS_MAIN(TestBoughtOptions)
#include "tst_boughtoptions.moc"
