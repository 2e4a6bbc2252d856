// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/goods/goods.h"
#include "practice/goods/prices.h"
#include "practice/goods/product.h"
#include "practice/goods/valuewrites.h"
#include "practice/server/serviceinput.h"
#include "practice/shop.h"

#include <array>

namespace qm::practice {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array<InputMember, 4> priceMembers{{{"price", InputType::Number},
                                                   {"store_id", InputType::Integer},
                                                   {"sku", InputType::Text},
                                                   {"extension_attributes", InputType::Object}}};
constexpr std::array<InputMember, 4> costMembers{{{"cost", InputType::Number},
                                                  {"store_id", InputType::Integer},
                                                  {"sku", InputType::Text},
                                                  {"extension_attributes", InputType::Object}}};
constexpr std::array<InputMember, 6> specialMembers{{{"price", InputType::Number},
                                                     {"store_id", InputType::Integer},
                                                     {"sku", InputType::Text},
                                                     {"price_from", InputType::Text},
                                                     {"price_to", InputType::Text},
                                                     {"extension_attributes", InputType::Object}}};

std::vector<InputObject> basePrices(const Call &call)
{
    return inputRows(call, "prices", priceMembers, "Magento\\Catalog\\Api\\Data\\BasePriceInterface");
}

std::vector<InputObject> costs(const Call &call)
{
    return inputRows(call, "prices", costMembers, "Magento\\Catalog\\Api\\Data\\CostInterface");
}

std::vector<InputObject> specialPrices(const Call &call)
{
    return inputRows(call, "prices", specialMembers, "Magento\\Catalog\\Api\\Data\\SpecialPriceInterface");
}

std::string textOf(const InputObject &row, std::string_view name)
{
    return row.text(name).value_or(std::string());
}

std::string storeText(const InputObject &row)
{
    return std::to_string(row.integer("store_id").value_or(0));
}

std::string nullable(const std::optional<std::string> &text)
{
    return text ? quotedText(*text) : std::string("null");
}

/// The row of a product whose type the endpoint knows; -1 for others.
qint64 rowOfType(const Call &call, const std::string &sku, bool (*fits)(const Place &))
{
    const qint64 row = presentRow(call, sku);
    return row >= 0 && fits(placeOf(row, call.shop.catalogue().size())) ? row : -1;
}

void put(Writes::Transaction &transaction, qint64 row, int attribute, int storeId, std::optional<Cell> cell)
{
    transaction.product(row).values[{attribute, storeId}] = std::move(cell);
}

/// A price of a store view goes to every view of its website (base-information, magento-facts 3.17).
Body saveBasePrices(const Call &call)
{
    constexpr std::string_view message = "Invalid attribute %fieldName = %fieldValue.";
    const std::vector<InputObject> rows = basePrices(call);
    Writes::Transaction transaction(call.shop.writes());
    RowErrors errors;
    std::vector<qint64> changed;
    for (const InputObject &row : rows) {
        const std::string sku = textOf(row, "sku");
        const qint64 product = rowOfType(call, sku, hasBasePrice);
        const auto price = row.number("price");
        const StoreView *const store = storeOf(row.integer("store_id"));
        if (product < 0) {
            errors.add(std::string(message), {quotedText("SKU"), quotedText(sku)});
        }
        if (!price || *price < Decimal()) {
            errors.add(std::string(message), {quotedText("Price"), jsonText(price)});
        }
        if (store == nullptr) {
            errors.add("Requested store is not found. Row ID: SKU = " + sku + ", Store ID: " + storeText(row) + '.',
                       {quotedText(sku), quotedText(storeText(row))});
        }
        if (product < 0 || !price || *price < Decimal() || store == nullptr) {
            continue;
        }
        for (const int storeId : storesOf(*findAttribute(priceAttribute), store->id)) {
            put(transaction, product, priceAttribute, storeId, Cell::of(price->units()));
        }
        changed.push_back(product);
    }
    transaction.commit();
    for (const qint64 product : changed) {
        giveBack(call, product, {u"price"_s});
    }
    return errors.body();
}

Body saveCosts(const Call &call)
{
    const std::vector<InputObject> rows = costs(call);
    Writes::Transaction transaction(call.shop.writes());
    RowErrors errors;
    for (const InputObject &row : rows) {
        const std::string sku = textOf(row, "sku");
        const std::string where = "Row ID: SKU = " + sku + ", Store ID: " + storeText(row) + '.';
        const qint64 product = rowOfType(call, sku, hasCost);
        const auto cost = row.number("cost");
        const StoreView *const store = storeOf(row.integer("store_id"));
        const std::string id = quotedText(sku);
        const std::string storeId = quotedText(storeText(row));
        if (product < 0) {
            errors.add(Refusal::noSuchProduct().message + ' ' + where, {id, storeId});
        }
        if (!cost || *cost < Decimal()) {
            errors.add("Invalid attribute Cost = " + (cost ? cost->toString().toStdString() : std::string()) + ". " +
                           where,
                       {jsonText(cost), id, storeId});
        }
        if (store == nullptr) {
            errors.add("Requested store is not found. " + where, {id, storeId});
        }
        if (product >= 0 && cost && *cost >= Decimal() && store != nullptr) {
            put(transaction, product, costAttribute, store->id, Cell::of(cost->units()));
        }
    }
    transaction.commit();
    return errors.body();
}

/// Every scope's cost of the products; unknown ones are passed over (cost-delete-unknown).
Body deleteCosts(const Call &call)
{
    Writes::Transaction transaction(call.shop.writes());
    for (const std::string &sku : requestedSkus(call)) {
        if (const qint64 product = rowOfType(call, sku, hasCost); product >= 0) {
            for (const StoreView &view : storeViews()) {
                put(transaction, product, costAttribute, view.id, std::nullopt);
            }
        }
    }
    transaction.commit();
    return "true";
}

/// `2026-11-01 00:00:00`; a date alone is none (observed 54).
std::optional<UtcTime> timeOf(const std::optional<std::string> &text)
{
    return text && text->size() == 19 ? UtcTime::fromText(*text) : std::nullopt;
}

/// One row of the special price endpoints and what is wrong with it.
class SpecialRow
{
public:
    SpecialRow(const Call &call, const InputObject &row)
        : m_sku(textOf(row, "sku"))
        , m_storeText(storeText(row))
        , m_fromText(row.text("price_from"))
        , m_toText(row.text("price_to"))
        , product(rowOfType(call, m_sku, hasTierPrices))
        , price(row.number("price"))
        , store(storeOf(row.integer("store_id")))
        , from(timeOf(m_fromText))
        , to(timeOf(m_toText))
    {}

    /// \returns whether the row can be taken.
    [[nodiscard]] bool check(RowErrors &errors) const
    {
        bool good = true;
        const auto require = [&](bool holds, const std::string &message, std::vector<std::string> first = {}) {
            if (!holds) {
                for (const std::string &parameter : identity()) {
                    first.push_back(parameter);
                }
                errors.add(message + ' ' + where(), std::move(first));
                good = false;
            }
        };
        require(product >= 0, Refusal::noSuchProduct().message);
        require(price && *price >= Decimal(),
                "Invalid attribute Price = " + (price ? price->toString().toStdString() : std::string()) + '.',
                {jsonText(price)});
        require(store != nullptr, "Requested store is not found.");
        // Magento names the end whichever of the two is wrong (special-post-date-only).
        const std::string end = m_toText.value_or(std::string());
        require(!m_fromText || from, "Invalid attribute Price From = " + end + '.', {quotedText("Price From")});
        require(!m_toText || to, "Invalid attribute Price To = " + end + '.', {quotedText("Price To")});
        return good;
    }

private:
    [[nodiscard]] std::vector<std::string> identity() const
    {
        return {quotedText(m_sku), quotedText(m_storeText), nullable(m_fromText), nullable(m_toText)};
    }
    [[nodiscard]] std::string where() const
    {
        return "Row ID: SKU = " + m_sku + ", Store ID: " + m_storeText + ", Price From: " + m_fromText.value_or("") +
               ", Price To: " + m_toText.value_or("") + '.';
    }

    std::string m_sku;
    std::string m_storeText;
    std::optional<std::string> m_fromText;
    std::optional<std::string> m_toText;

public:
    const qint64 product;
    const std::optional<Decimal> price;
    const StoreView *const store;
    const std::optional<UtcTime> from;
    const std::optional<UtcTime> to;
};

const QStringList specialMembersOfProduct{u"special_price"_s, u"special_from_date"_s, u"special_to_date"_s};

/// Kept for the one store view that was named; an old date outlives a new price that comes without
/// (magento-facts 3.18).
Body saveSpecialPrices(const Call &call)
{
    const std::vector<InputObject> rows = specialPrices(call);
    Writes::Transaction transaction(call.shop.writes());
    RowErrors errors;
    std::vector<qint64> changed;
    for (const InputObject &sent : rows) {
        const SpecialRow row(call, sent);
        if (!row.check(errors)) {
            continue;
        }
        put(transaction, row.product, specialPriceAttribute, row.store->id, Cell::of(row.price->units()));
        if (row.from) {
            put(transaction, row.product, specialFromAttribute, row.store->id, Cell::of(row.from->seconds()));
        }
        if (row.to) {
            put(transaction, row.product, specialToAttribute, row.store->id, Cell::of(row.to->seconds()));
        }
        changed.push_back(row.product);
    }
    transaction.commit();
    for (const qint64 product : changed) {
        giveBack(call, product, specialMembersOfProduct);
    }
    return errors.body();
}

bool isStored(const ProductReader &product, int attribute, int storeId, const std::optional<qint64> &number)
{
    const std::optional<Cell> cell = product.stored(attribute, storeId);
    return cell.has_value() == number.has_value() && (!cell || cell->number == *number);
}

/// Only a row that is exactly what is kept goes; another is passed over in silence (special-delete-wrong).
Body deleteSpecialPrices(const Call &call)
{
    const auto seconds = [](const std::optional<UtcTime> &time) {
        return time ? std::optional(time->seconds()) : std::nullopt;
    };
    const std::vector<InputObject> rows = specialPrices(call);
    Writes::Transaction transaction(call.shop.writes());
    RowErrors errors;
    for (const InputObject &sent : rows) {
        const SpecialRow row(call, sent);
        if (!row.check(errors)) {
            continue;
        }
        const ProductReader product(goodsOf(call), row.product);
        const int store = row.store->id;
        if (isStored(product, specialPriceAttribute, store, row.price->units()) &&
            isStored(product, specialFromAttribute, store, seconds(row.from)) &&
            isStored(product, specialToAttribute, store, seconds(row.to))) {
            for (const int attribute : {specialPriceAttribute, specialFromAttribute, specialToAttribute}) {
                put(transaction, row.product, attribute, store, std::nullopt);
            }
        }
    }
    transaction.commit();
    return errors.body();
}

} // namespace

void addPriceWriteRoutes(std::vector<Route> &routes)
{
    constexpr std::string_view catalog = "Magento_Catalog::catalog";
    const auto shape = [](std::vector<InputObject> (*rows)(const Call &)) -> ShapeCheck {
        return [rows](const Call &call) { static_cast<void>(rows(call)); };
    };
    const ShapeCheck isSkuList = [](const Call &call) { static_cast<void>(requestedSkus(call)); };
    const auto post = [&](std::string_view pattern, Handler handler, ShapeCheck check) {
        routes.push_back({"POST", pattern, catalog, std::move(handler), false, std::move(check)});
    };
    post("/V1/products/base-prices", saveBasePrices, shape(basePrices));
    post("/V1/products/cost", saveCosts, shape(costs));
    post("/V1/products/cost-delete", deleteCosts, isSkuList);
    post("/V1/products/special-price", saveSpecialPrices, shape(specialPrices));
    post("/V1/products/special-price-delete", deleteSpecialPrices, shape(specialPrices));
}

} // namespace qm::practice
