// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cache/keylist.h"
#include "cache/productvalues.h"
#include "cache/storedtable.h"
#include "cache/storepage.h"
#include "cache/storing.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace qm::cache {

namespace {

using sqlite::SqlValue;

QString imageOf(const Product &product)
{
    const AttributeValue *const value = attributeValue(product.customAttributes, u"image"_s);
    const QString *const file = value ? std::get_if<QString>(value) : nullptr;
    return file ? *file : QString();
}

/// A product without a SKU cannot be; the text is kept empty, as the shop sent it.
QString skuOf(const Product &product)
{
    return product.sku.text().isNull() ? u""_s : product.sku.text();
}

const StoredTable<Product> &productTable()
{
    static const StoredTable<Product> table(
        "product", {
                       {"entity_id", [](const Product &p) -> SqlValue { return p.id; }},
                       {"sku", [](const Product &p) -> SqlValue { return skuOf(p); }},
                       {"name", [](const Product &p) -> SqlValue { return p.name; }},
                       {"type_id", [](const Product &p) -> SqlValue { return p.typeId; }},
                       {"attribute_set_id", [](const Product &p) -> SqlValue { return p.attributeSetId; }},
                       {"status", [](const Product &p) -> SqlValue { return p.status; }},
                       {"visibility", [](const Product &p) -> SqlValue { return p.visibility; }},
                       {"price", [](const Product &p) -> SqlValue { return p.price; }},
                       {"weight", [](const Product &p) -> SqlValue { return p.weight; }},
                       {"created_at", [](const Product &p) -> SqlValue { return p.createdAt; }},
                       {"updated_at", [](const Product &p) -> SqlValue { return p.updatedAt; }},
                       {"image", [](const Product &p) -> SqlValue { return imageOf(p); }},
                   });
    return table;
}

Result<void> removeTies(sqlite::Database &database, std::span<const qint64> ids)
{
    const SqlValue list = jsonList(ids);
    for (const char *sql : {"delete from product_website where product_id in (select value from json_each(?))",
                            "delete from product_category where product_id in (select value from json_each(?))",
                            "delete from product_relation where product_id in (select value from json_each(?))"}) {
        if (Result<void> done = database.run(sql, list); !done) {
            return done;
        }
    }
    return {};
}

Result<void> putPlaces(sqlite::Database &database, const Product &product)
{
    Result<void> done;
    for (const qint64 websiteId : product.extensionAttributes.websiteIds) {
        done = database.run("insert or ignore into product_website (product_id, website_id) values (?, ?)", product.id,
                            websiteId);
        if (!done) {
            return done;
        }
    }
    for (const CategoryLink &link : product.extensionAttributes.categoryLinks) {
        done = database.run("insert or ignore into product_category (product_id, category_id, position) values "
                            "(?, ?, ?)",
                            product.id, link.categoryId.toLongLong(), link.position);
        if (!done) {
            return done;
        }
    }
    return done;
}

Result<void> putRelations(sqlite::Database &database, const Product &product)
{
    const auto put = [&](const QString &kind, const std::optional<qint64> &childId, const Sku &childSku,
                         const std::optional<int> &position) {
        return database.run("insert into product_relation (product_id, kind, child_id, child_sku, position) values "
                            "(?, ?, ?, ?, ?)",
                            product.id, kind, childId, childSku, position);
    };
    Result<void> done;
    for (const ProductLink &link : product.productLinks) {
        if (done = put(link.linkType, std::nullopt, link.linkedProductSku, link.position); !done) {
            return done;
        }
    }
    for (const qint64 childId : product.extensionAttributes.configurableProductLinks) {
        if (done = put(u"configurable"_s, childId, Sku(), std::nullopt); !done) {
            return done;
        }
    }
    for (const BundleOption &option : product.extensionAttributes.bundleProductOptions) {
        for (const BundleLink &link : option.productLinks) {
            if (done = put(u"bundle"_s, std::nullopt, link.sku, link.position); !done) {
                return done;
            }
        }
    }
    return done;
}

DocumentKey keyOf(qint64 id, qint64 storeId)
{
    constexpr qint64 tooLarge = 1 << 12; // is refused, and not cut off
    return {DocumentKind::Product, id, int(std::clamp(storeId, qint64{-1}, tooLarge))};
}

/// The store views products were read in. By their documents, which lie together by view: the table of views may not
/// have been pulled, or may have lost one since.
Result<std::vector<qint64>> knownViews(sqlite::Database &database)
{
    constexpr qint64 lastId = (qint64{1} << 40) - 1;
    constexpr int lastView = (1 << 12) - 1;
    std::vector<qint64> views;
    for (int next = 1; next <= lastView;) {
        const Result<std::optional<qint64>> key =
            database.number("select min(key) from document where key between ? and ?", keyOf(0, next).value(),
                            keyOf(lastId, lastView).value());
        if (!key) {
            return failure(key.error());
        }
        if (!*key) {
            break;
        }
        views.push_back((**key >> 40) & lastView);
        next = int(views.back()) + 1;
    }
    return views;
}

/// The views' own values are differences from "all": when that changes, the differences become others, while each view
/// shows what it showed when it was read. Without this a view that overrides with the old common value would lose it,
/// because its own document stays as it is.
Result<void> rebaseViews(sqlite::Database &database, qint64 id, const ProductValues &before, const ProductValues &after)
{
    const Result<std::vector<qint64>> views = knownViews(database);
    if (!views) {
        return failure(views.error());
    }
    for (const qint64 storeId : *views) {
        const Result<std::optional<qint64>> wasRead = documentHash(database, keyOf(id, storeId));
        if (!wasRead) {
            return failure(wasRead.error());
        }
        if (!wasRead->has_value()) {
            continue;
        }
        const Result<ProductValues> own = readValues(database, id, storeId);
        if (!own) {
            return failure(own.error());
        }
        const ProductValues rebased = differences(shownValues(*own, before), after);
        if (rebased == *own) {
            continue;
        }
        if (Result<void> written = writeValues(database, id, storeId, rebased); !written) {
            return written;
        }
    }
    return {};
}

Result<void> putValues(sqlite::Database &database, const Product &product)
{
    const qint64 id = product.id.value_or(0);
    const Result<ProductValues> before = readValues(database, id, 0);
    if (!before) {
        return failure(before.error());
    }
    const ProductValues after = valuesOf(product);
    return inOrder([&] { return rebaseViews(database, id, *before, after); },
                   [&] { return writeValues(database, id, 0, after); });
}

/// What the price endpoints said of its SKU. A product made anew under the same SKU keeps it.
Result<void> removePrices(sqlite::Database &database, qint64 id)
{
    const Result<std::optional<qint64>> another =
        database.number("select count(*) from product where sku = (select sku from product where entity_id = ?) and "
                        "entity_id <> ?",
                        id, id);
    if (!another) {
        return failure(another.error());
    }
    if (another->value_or(0) > 0) {
        return {};
    }
    for (const char *sql : {"delete from base_price where sku = (select sku from product where entity_id = ?)",
                            "delete from cost where sku = (select sku from product where entity_id = ?)",
                            "delete from special_price where sku = (select sku from product where entity_id = ?)",
                            "delete from tier_price where sku = (select sku from product where entity_id = ?)"}) {
        if (Result<void> done = database.run(sql, id); !done) {
            return done;
        }
    }
    return {};
}

Result<void> removeDocuments(sqlite::Database &database, qint64 id)
{
    Result<std::vector<qint64>> views = knownViews(database);
    if (!views) {
        return failure(views.error());
    }
    views->push_back(0);
    for (const qint64 storeId : *views) {
        if (Result<void> removed = removeDocument(database, keyOf(id, storeId)); !removed) {
            return removed;
        }
    }
    return {};
}

tl::unexpected<Error> withoutId(const Product &product)
{
    return failure(ErrorKind::Protocol, u"Product %1 came without its id"_s.arg(product.sku.text()));
}

} // namespace

Result<std::vector<Stored>> storePage(sqlite::Database &database, std::span<const Prepared<Product>> page)
{
    for (const Prepared<Product> &product : page) {
        if (!product.entity.id) {
            return withoutId(product.entity);
        }
    }
    PageSteps steps;
    steps.kind = DocumentKind::Product;
    steps.index = SearchIndex::Products;
    steps.clear = [&](std::span<const qint64> changed) { return removeTies(database, changed); };
    steps.put = [&](std::size_t place) {
        const Product &product = page[place].entity;
        return inOrder([&] { return productTable().put(database, product); },
                       [&] { return putValues(database, product); }, [&] { return putPlaces(database, product); },
                       [&] { return putRelations(database, product); });
    };
    return storeRows(database, pageRows(page, [](const Product &product) { return *product.id; }), steps);
}

Result<Stored> storeInView(sqlite::Database &database, const Prepared<Product> &product, qint64 storeId)
{
    if (!product.entity.id) {
        return withoutId(product.entity);
    }
    const qint64 id = *product.entity.id;
    return storeChanged(database, keyOf(id, storeId), product.document, [&](bool) -> Result<void> {
        const Result<ProductValues> all = readValues(database, id, 0);
        if (!all) {
            return failure(all.error());
        }
        return writeValues(database, id, storeId, differences(valuesOf(product.entity), *all));
    });
}

Result<void> removeProduct(sqlite::Database &database, qint64 entityId)
{
    const std::array ids{entityId};
    return inOrder([&] { return forgetTexts(database, SearchIndex::Products, ids); },
                   [&] { return removeTies(database, ids); }, [&] { return removePrices(database, entityId); },
                   [&] { return database.run("delete from stock_item where product_id = ?", entityId); },
                   [&] { return database.run("delete from product_value where product_id = ?", entityId); },
                   [&] { return productTable().remove(database, entityId); },
                   [&] { return removeDocuments(database, entityId); });
}

} // namespace qm::cache
