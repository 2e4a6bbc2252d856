// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shopcontent.h"

#include "contenttables.h"
#include "practiceclient.h"

#include "cache/documents.h"
#include "domain/decimal.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QMap>

#include <cmath>
#include <functional>

namespace qm::test {

using namespace Qt::StringLiterals;

namespace {

constexpr int pageSize = 500;
constexpr qsizetype shortDocument = 4'000;

/// A document whatever its members' order; long ones by the start of their text and a sum over all of it.
QString textOf(const QJsonObject &document)
{
    const QByteArray json = QJsonDocument(document).toJson(QJsonDocument::Compact);
    if (json.size() <= shortDocument) {
        return QString::fromUtf8(json);
    }
    return QString::fromUtf8(json.left(200)) + u"… "_s +
           QString::fromLatin1(QCryptographicHash::hash(json, QCryptographicHash::Sha1).toHex());
}

QString documentLine(const QString &kind, const QString &key, const QJsonObject &document)
{
    return u"document %1 %2 | %3"_s.arg(kind, key, textOf(document));
}

/// Asks as curl would.
class Asker
{
public:
    explicit Asker(const practice::PracticeStore &store)
        : m_client(store)
    {
        if (!m_client.logInAsAdmin(store)) {
            qFatal("the admin cannot log in");
        }
    }

    QJsonDocument get(const QByteArray &path, const QByteArray &scope = "all")
    {
        return parsed(m_client.get("/rest/" + scope + "/V1/" + path), path);
    }
    QJsonArray post(const QByteArray &path, const QJsonObject &body)
    {
        return parsed(m_client.post("/rest/all/V1/" + path, QJsonDocument(body).toJson()), path).array();
    }
    /// Every page of a list, one after the other: a large shop is not held.
    void each(const QByteArray &path, const std::function<void(const QList<QJsonObject> &)> &take,
              const QByteArray &scope = "all")
    {
        for (int page = 1;; ++page) {
            const QJsonObject answer = get(path + "?searchCriteria[pageSize]=" + QByteArray::number(pageSize) +
                                               "&searchCriteria[currentPage]=" + QByteArray::number(page),
                                           scope)
                                           .object();
            take(objectsIn(answer.value("items"_L1)));
            if (page * pageSize >= answer.value("total_count"_L1).toInt()) {
                return;
            }
        }
    }
    QList<QJsonObject> all(const QByteArray &path)
    {
        QList<QJsonObject> items;
        each(path, [&items](const QList<QJsonObject> &page) { items += page; });
        return items;
    }
    QList<QJsonObject> array(const QByteArray &path)
    {
        QList<QJsonObject> items;
        for (const QJsonValue &item : get(path).array()) {
            items.append(item.toObject());
        }
        return items;
    }

private:
    static QJsonDocument parsed(const PracticeAnswer &answer, const QByteArray &path)
    {
        if (answer.status != 200) {
            qFatal("%s: %d %s", path.constData(), answer.status, answer.body.left(300).constData());
        }
        return QJsonDocument::fromJson(answer.body);
    }

    PracticeClient m_client;
};

/// A product's values by attribute code, as the shop shows them in one scope.
QMap<QString, QString> valuesOf(const QJsonObject &product)
{
    QMap<QString, QString> values;
    for (const QJsonValue &one : product.value("custom_attributes"_L1).toArray()) {
        const QJsonValue value = one[u"value"_s];
        QStringList parts;
        for (const QJsonValue &part : value.toArray()) {
            parts.append(part.isString() ? part.toString() : QString::number(part.toInteger()));
        }
        values[one[u"attribute_code"_s].toString()] = value.isArray() ? parts.join(u',') : value.toString();
    }
    for (const char *code : {"name", "status", "visibility", "price", "weight"}) {
        const QString name = QString::fromLatin1(code);
        const QJsonValue value = product.value(name);
        if (value.isString()) {
            values[name] = value.toString();
        } else if (value.isDouble()) {
            values[name] = Decimal::fromUnits(std::llround(value.toDouble() * 10'000)).toString();
        }
    }
    return values;
}

QString valueLine(qint64 product, qint64 view, const QString &code, const QString &value)
{
    return u"product_value | %1 | %2 | %3 | %4"_s.arg(product).arg(view).arg(code, value);
}

class ShopReader
{
public:
    explicit ShopReader(const practice::PracticeStore &store)
        : m_ask(store)
    {}

    QStringList read()
    {
        readSales();
        readProducts();
        readStock();
        readPrices();
        readRest();
        lines.sort();
        return lines;
    }

private:
    void documents(const QString &kind, const QList<QJsonObject> &items, const QString &key)
    {
        for (const QJsonObject &item : items) {
            const QJsonValue id = item.value(key);
            lines.append(documentLine(kind, id.isString() ? id.toString() : QString::number(id.toInteger()), item));
        }
    }
    void rows(const char *table, const QList<QJsonObject> &items)
    {
        for (const QJsonObject &item : items) {
            lines.append(lineOf(contentTable(table), item));
        }
    }

    void readSales()
    {
        m_ask.each("orders", [this](const QList<QJsonObject> &orders) {
            documents(u"order"_s, orders, u"entity_id"_s);
            rows("sales_order", orders);
            for (const QJsonObject &order : orders) {
                rows("sales_order_item", objectsIn(order.value("items"_L1)));
            }
        });
        m_ask.each("shipments", [this](const QList<QJsonObject> &shipments) {
            documents(u"shipment"_s, shipments, u"entity_id"_s);
            rows("sales_shipment", shipments);
            for (const QJsonObject &shipment : shipments) {
                for (QJsonObject track : objectsIn(shipment.value("tracks"_L1))) {
                    track.insert(u"shipment_id"_s, shipment.value("entity_id"_L1));
                    track.insert(u"order_id"_s, shipment.value("order_id"_L1));
                    rows("sales_shipment_track", {track});
                }
            }
        });
        for (const auto &[kind, table, key] : {std::tuple{"invoice", "sales_invoice", "entity_id"},
                                               std::tuple{"creditmemo", "sales_creditmemo", "entity_id"},
                                               std::tuple{"transaction", "sales_transaction", "transaction_id"}}) {
            m_ask.each(QByteArray(kind) + 's', [&](const QList<QJsonObject> &items) {
                documents(QString::fromLatin1(kind), items, QString::fromLatin1(key));
                rows(table, items);
            });
        }
    }

    void readProducts()
    {
        m_ask.each("products", [this](const QList<QJsonObject> &products) {
            documents(u"product/0"_s, products, u"id"_s);
            for (QJsonObject product : products) {
                const qint64 id = product.value("id"_L1).toInteger();
                const QMap<QString, QString> values = valuesOf(product);
                for (auto value = values.begin(); value != values.end(); ++value) {
                    lines.append(valueLine(id, 0, value.key(), value.value()));
                }
                m_common[id] = values;
                m_skus.append(product.value("sku"_L1).toString());
                product.insert(u"image"_s, values.contains(u"image"_s) ? values[u"image"_s] : QJsonValue());
                rows("product", {product});
                readTies(id, product);
            }
        });
        for (const QJsonObject &view : m_ask.array("store/storeViews")) {
            if (const qint64 storeId = view.value("id"_L1).toInteger(); storeId > 0) {
                m_ask.each(
                    "products", [&](const QList<QJsonObject> &products) { readView(storeId, products); },
                    view.value("code"_L1).toString().toUtf8());
            }
        }
    }

    void readView(qint64 storeId, const QList<QJsonObject> &products)
    {
        documents(u"product/%1"_s.arg(storeId), products, u"id"_s);
        for (const QJsonObject &product : products) {
            const qint64 id = product.value("id"_L1).toInteger();
            const QMap<QString, QString> own = valuesOf(product);
            const QMap<QString, QString> all = m_common.value(id);
            for (auto value = own.begin(); value != own.end(); ++value) {
                if (!all.contains(value.key()) || all[value.key()] != value.value()) {
                    lines.append(valueLine(id, storeId, value.key(), value.value()));
                }
            }
            for (auto value = all.begin(); value != all.end(); ++value) {
                if (!own.contains(value.key())) {
                    lines.append(valueLine(id, storeId, value.key(), u"NULL"_s));
                }
            }
        }
    }

    void readTies(qint64 id, const QJsonObject &product)
    {
        const QJsonObject more = product.value("extension_attributes"_L1).toObject();
        for (const QJsonValue &website : more.value("website_ids"_L1).toArray()) {
            rows("product_website", {{{u"product_id"_s, id}, {u"website_id"_s, website.toInteger()}}});
        }
        for (QJsonObject link : objectsIn(more.value("category_links"_L1))) {
            link.insert(u"product_id"_s, id);
            rows("product_category", {link});
        }
        const auto relation = [&](const QString &kind, const QJsonValue &child, const QJsonValue &sku,
                                  const QJsonValue &position) {
            rows("product_relation", {{{u"product_id"_s, id},
                                       {u"kind"_s, kind},
                                       {u"child_id"_s, child},
                                       {u"child_sku"_s, sku},
                                       {u"position"_s, position}}});
        };
        for (const QJsonObject &link : objectsIn(product.value("product_links"_L1))) {
            relation(link.value("link_type"_L1).toString(), {}, link.value("linked_product_sku"_L1),
                     link.value("position"_L1));
        }
        for (const QJsonValue &child : more.value("configurable_product_links"_L1).toArray()) {
            relation(u"configurable"_s, child, {}, {});
        }
        for (const QJsonObject &option : objectsIn(more.value("bundle_product_options"_L1))) {
            for (const QJsonObject &link : objectsIn(option.value("product_links"_L1))) {
                relation(u"bundle"_s, {}, link.value("sku"_L1), link.value("position"_L1));
            }
        }
    }

    void readStock()
    {
        for (const QString &sku : m_skus) {
            const QJsonObject item = m_ask.get("stockItems/" + sku.toUtf8().toPercentEncoding()).object();
            rows("stock_item", {item});
            lines.append(documentLine(u"stock_item"_s, QString::number(item.value("product_id"_L1).toInteger()), item));
        }
        rows("source_item", m_ask.all("inventory/source-items"));
        both("source", m_ask.all("inventory/sources"), u"source_code"_s);
        both("stock", m_ask.all("inventory/stocks"), u"stock_id"_s);
        rows("stock_source_link", m_ask.all("inventory/stock-source-links"));
    }

    void readPrices()
    {
        for (const auto &[table, path] : {std::pair{"base_price", "products/base-prices-information"},
                                          std::pair{"special_price", "products/special-price-information"},
                                          std::pair{"tier_price", "products/tier-prices-information"},
                                          std::pair{"cost", "products/cost-information"}}) {
            QStringList found;
            for (qsizetype first = 0; first < m_skus.size(); first += pageSize) {
                const QJsonArray skus = QJsonArray::fromStringList(m_skus.mid(first, pageSize));
                for (const QJsonValue &row : m_ask.post(path, {{u"skus"_s, skus}})) {
                    found.append(lineOf(contentTable(table), row.toObject()));
                }
            }
            found.removeDuplicates(); // observed 54
            lines += found;
        }
    }

    /// Small things have their document beside their row.
    void both(const char *table, const QList<QJsonObject> &items, const QString &key)
    {
        rows(table, items);
        documents(QString::fromLatin1(table), items, key);
    }

    void readRest()
    {
        m_ask.each("customers/search", [this](const QList<QJsonObject> &customers) {
            documents(u"customer"_s, customers, u"id"_s);
            rows("customer", customers);
            for (const QJsonObject &customer : customers) {
                for (QJsonObject address : objectsIn(customer.value("addresses"_L1))) {
                    address.insert(u"customer_id"_s, customer.value("id"_L1));
                    rows("customer_address", {address});
                }
            }
        });
        both("customer_group", m_ask.all("customerGroups/search"), u"id"_s);
        both("sales_rule", m_ask.all("salesRules/search"), u"rule_id"_s);
        both("coupon", m_ask.all("coupons/search"), u"coupon_id"_s);
        both("category", m_ask.all("categories/list"), u"id"_s);
        both("attribute_set", m_ask.all("products/attribute-sets/sets/list"), u"attribute_set_id"_s);
        const QList<QJsonObject> attributes = m_ask.all("products/attributes");
        both("attribute", attributes, u"attribute_id"_s);
        for (const QJsonObject &attribute : attributes) {
            int position = 0;
            for (QJsonObject option : objectsIn(attribute.value("options"_L1))) {
                if (!option.value("value"_L1).toString().isEmpty()) {
                    option.insert(u"attribute_code"_s, attribute.value("attribute_code"_L1));
                    option.insert(u"position"_s, position++);
                    rows("attribute_option", {option});
                }
            }
        }
        both("website", m_ask.array("store/websites"), u"id"_s);
        both("store_group", m_ask.array("store/storeGroups"), u"id"_s);
        both("store_view", m_ask.array("store/storeViews"), u"id"_s);
        const QList<QJsonObject> configs = m_ask.array("store/storeConfigs");
        documents(u"store_config"_s, configs, u"id"_s);
        rows("store_config", configs);
    }

    Asker m_ask;
    QStringList m_skus;
    QHash<qint64, QMap<QString, QString>> m_common; ///< values in "all store views", by product
    QStringList lines;
};

QString kindName(int kind)
{
    switch (cache::DocumentKind(kind)) {
    case cache::DocumentKind::Order:
        return u"order"_s;
    case cache::DocumentKind::Invoice:
        return u"invoice"_s;
    case cache::DocumentKind::Shipment:
        return u"shipment"_s;
    case cache::DocumentKind::CreditMemo:
        return u"creditmemo"_s;
    case cache::DocumentKind::Transaction:
        return u"transaction"_s;
    case cache::DocumentKind::Product:
        return u"product"_s;
    case cache::DocumentKind::Customer:
        return u"customer"_s;
    }
    return u"strange"_s;
}

QStringList documentLines(sqlite::Database &database)
{
    std::vector<qint64> keys;
    {
        sqlite::Rows rows = database.rows("select key from document");
        while (rows.next()) {
            keys.push_back(rows.integer(0));
        }
    }
    QStringList lines;
    for (const qint64 key : keys) {
        const int store = int((key >> 40) & 0xfff);
        const qint64 id = key & ((qint64{1} << 40) - 1);
        const auto text = cache::readDocument(database, {cache::DocumentKind(key >> 52), id, store});
        if (!text || !*text) {
            qFatal("a document cannot be read");
        }
        QString kind = kindName(int(key >> 52));
        if (kind == "product"_L1) {
            kind += u'/' + QString::number(store);
        }
        lines.append(documentLine(kind, QString::number(id), QJsonDocument::fromJson(**text).object()));
    }
    return lines;
}

/// The documents that stand beside their rows.
QStringList smallDocumentLines(sqlite::Database &database)
{
    constexpr std::tuple<const char *, const char *, const char *> tables[] = {
        {"source", "source_code", "document"},     {"stock", "stock_id", "document"},
        {"customer_group", "id", "document"},      {"sales_rule", "rule_id", "document"},
        {"coupon", "coupon_id", "document"},       {"category", "category_id", "document"},
        {"attribute", "attribute_id", "document"}, {"attribute_set", "attribute_set_id", "document"},
        {"website", "website_id", "document"},     {"store_group", "group_id", "document"},
        {"store_view", "store_id", "document"},    {"store_view", "store_id", "config_document"},
        {"stock_item", "product_id", "document"},
    };
    QStringList lines;
    for (const auto &[table, key, document] : tables) {
        const std::string sql =
            std::string("select ") + key + ", " + document + " from " + table + " where " + document + " is not null";
        sqlite::Rows rows = database.rowsOf(sql, {});
        const QString kind = QByteArray(document) == "config_document" ? u"store_config"_s : QString::fromLatin1(table);
        while (rows.next()) {
            lines.append(documentLine(kind, rows.text(0), QJsonDocument::fromJson(rows.text(1).toUtf8()).object()));
        }
    }
    return lines;
}

} // namespace

void eachOf(const practice::PracticeStore &store, const QByteArray &path,
            const std::function<void(const QJsonObject &)> &take)
{
    Asker(store).each(path, [&take](const QList<QJsonObject> &page) {
        for (const QJsonObject &item : page) {
            take(item);
        }
    });
}

QStringList contentOfShop(const practice::PracticeStore &store)
{
    return ShopReader(store).read();
}

QStringList contentOfCopy(const QString &file)
{
    Result<sqlite::Database> opened = sqlite::Database::open(file, sqlite::Mode::ReadWrite);
    if (!opened) {
        qFatal("%s", qPrintable(opened.error().text()));
    }
    QStringList lines = documentLines(*opened) + smallDocumentLines(*opened);
    for (const ContentTable &table : contentTables()) {
        lines += linesOf(table, *opened);
    }
    sqlite::Rows values = opened->rows("select product_id, store_id, attribute_code, value from product_value");
    while (values.next()) {
        lines.append(valueLine(values.integer(0), values.integer(1), values.text(2),
                               values.isNull(3) ? u"NULL"_s : values.text(3)));
    }
    lines.sort();
    return lines;
}

} // namespace qm::test
