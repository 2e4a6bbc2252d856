// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pullfixture.h"

#include <QJsonArray>
#include <QTest>

#include <algorithm>

using namespace qm;
using namespace qm::test;
using namespace Qt::StringLiterals;
using cache::Entity;

// What moves no time of change in a shop, and what a shop says in another way than one expects.

namespace {

/// Bundles whose children are shipped by themselves, by id: only the catalogue says so.
QList<qint64> bundlesShippedByChildren(PulledShop &shop)
{
    QList<qint64> ids;
    for (const QJsonObject &product : shop.items("products")) {
        for (const QJsonValue &attribute : product.value("custom_attributes"_L1).toArray()) {
            if (attribute["attribute_code"_L1] == "shipment_type"_L1 && attribute["value"_L1] == "1"_L1) {
                ids.append(product.value("id"_L1).toInteger());
            }
        }
    }
    return ids;
}

/// What the shop lets people ship of an order: by lines that are goods, which only the catalogue knows for bundles.
double shippable(const QJsonObject &order, const QList<qint64> &byChildren)
{
    const QString state = order.value("state"_L1).toString();
    double sum = 0;
    for (const QJsonValue &item : order.value("items"_L1).toArray()) {
        const QJsonObject parent = item["parent_item"_L1].toObject();
        const bool isGoods = parent.isEmpty() ? !byChildren.contains(item["product_id"_L1].toInteger())
                                              : byChildren.contains(parent.value("product_id"_L1).toInteger());
        if (isGoods && !item["is_virtual"_L1].toInt()) {
            sum += item["qty_ordered"_L1].toDouble() -
                   std::max(item["qty_shipped"_L1].toDouble(), item["qty_refunded"_L1].toDouble()) -
                   item["qty_canceled"_L1].toDouble();
        }
    }
    return state == "canceled"_L1 || state == "closed"_L1 ? 0 : sum;
}

/// Ships one child of a bundle, as the shop writes it down: the bundle's own line counts shipments
/// (bundle-order-after-ship). \returns the order.
qint64 shipFirstChild(PulledShop &shop, const QList<qint64> &byChildren)
{
    for (const QJsonObject &order : shop.items("orders")) {
        QJsonArray items = order.value("items"_L1).toArray();
        const qint64 id = order.value("entity_id"_L1).toInteger();
        for (int at = 0; at + 2 < items.size() && shippable(order, byChildren) > 1; ++at) {
            QJsonObject bundle = items[at].toObject();
            QJsonObject child = items[at + 1].toObject();
            const bool isOpen = bundle.value("qty_ordered"_L1) == 1 && bundle.value("qty_shipped"_L1) == 0 &&
                                items[at + 2]["parent_item_id"_L1] == bundle.value("item_id"_L1);
            if (isOpen && byChildren.contains(bundle.value("product_id"_L1).toInteger())) {
                bundle.insert(u"qty_shipped"_s, 1);
                child.insert(u"qty_shipped"_s, child.value("qty_ordered"_L1));
                items[at] = bundle;
                items[at + 1] = child;
                return shop.store().changeRow(u"orders"_s, id, {{u"items"_s, items}}) ? id : -1;
            }
        }
    }
    return -1;
}

} // namespace

class TestPullUntold : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void goodsOfBundlesAreNotHidden()
    {
        practice::ServerOptions options = PulledShop::small();
        options.shop.orders = 600;
        PulledShop shop(options);
        const QList<qint64> byChildren = bundlesShippedByChildren(shop);
        const qint64 begun = shipFirstChild(shop, byChildren);
        QVERIFY(begun > 0);
        LocalCopy copy;
        QVERIFY(pull(shop, copy, optionsFor(Entity::Orders)));
        for (const QJsonObject &order : shop.items("orders")) {
            const QByteArray id = QByteArray::number(order.value("entity_id"_L1).toInteger());
            const qint64 ours = copy.number("select qty_to_ship from sales_order where entity_id = " + id);
            const double theirs = shippable(order, byChildren);
            QVERIFY2((ours > 0) == (theirs > 0), (id + ": " + QByteArray::number(theirs)).constData());
            if (id.toLongLong() == begun) {
                QCOMPARE(double(ours) / 10'000, theirs);
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestPullUntold)
#include "tst_pulluntold.moc"
