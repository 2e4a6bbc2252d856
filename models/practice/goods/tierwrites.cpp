// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/goods/tierwrites.h"

#include "practice/goods/customers.h"
#include "practice/goods/goods.h"
#include "practice/goods/product.h"
#include "practice/goods/valuewrites.h"
#include "practice/lists/collation.h"
#include "practice/server/serviceinput.h"
#include "practice/shop.h"

#include <QString>

#include <algorithm>
#include <array>

namespace qm::practice {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array<InputMember, 7> tierMembers{{{"price", InputType::Number},
                                                  {"price_type", InputType::Text},
                                                  {"website_id", InputType::Integer},
                                                  {"sku", InputType::Text},
                                                  {"customer_group", InputType::Text},
                                                  {"quantity", InputType::Number},
                                                  {"extension_attributes", InputType::Object}}};

constexpr std::string_view rowId =
    " Row ID: SKU = %SKU, Website ID: %websiteId, Customer Group: %customerGroup, Quantity: %qty.";

std::vector<InputObject> tierRows(const Call &call)
{
    return inputRows(call, "prices", tierMembers, "Magento\\Catalog\\Api\\Data\\TierPriceInterface");
}

std::string lower(const std::string &text)
{
    return QString::fromStdString(text).toLower().toStdString();
}

/// The id behind a group's name, in whatever case it is spelled (observed 52).
std::optional<int> groupNamed(const std::string &name)
{
    const std::string wanted = lower(name);
    if (wanted == "all groups") {
        return allGroups;
    }
    for (int id = 0; id < customerGroupCount; ++id) {
        if (lower(std::string(groupName(id))) == wanted) {
            return id;
        }
    }
    return std::nullopt;
}

std::string nameOfGroup(int group)
{
    return group == allGroups ? std::string("all groups") : std::string(groupName(group));
}

bool isWebsite(qint64 id)
{
    return std::any_of(websites().begin(), websites().end(), [id](const Website &site) { return site.id == id; });
}

/// One row of a request, with the product it is for.
struct SentTier
{
    qint64 product = -1;
    std::string sku;
    std::string group;
    std::string type;
    qint64 website = 0;
    Decimal quantity;
    std::optional<Decimal> price;

    /// `[…, SKU, website, group, quantity]`, as errors name a row.
    [[nodiscard]] std::vector<std::string> parameters(std::vector<std::string> first = {}) const
    {
        for (const std::string &text : {sku, std::to_string(website), group, quantity.toString().toStdString()}) {
            first.push_back(quotedText(text));
        }
        return first;
    }
    [[nodiscard]] TierPrice stored() const
    {
        return {static_cast<int>(website), groupNamed(group).value_or(allGroups), quantity, price.value_or(Decimal()),
                type == "discount"};
    }
};

/// The row as PHP sees it. It stumbles over what is missing (tier-post-missing-field), and one unknown SKU ends the
/// request before anything is looked at (observed 51).
std::vector<SentTier> sentTiers(const Call &call)
{
    std::vector<SentTier> tiers;
    const std::vector<InputObject> rows = tierRows(call);
    for (const InputObject &row : rows) {
        for (const std::string_view name : {"sku", "customer_group", "price_type", "website_id", "quantity"}) {
            if (!row.text(name)) {
                throw Refusal::internalError("a tier price without " + std::string(name));
            }
        }
        tiers.push_back({presentRow(call, *row.text("sku")), *row.text("sku"), *row.text("customer_group"),
                         *row.text("price_type"), *row.integer("website_id"), *row.number("quantity"),
                         row.number("price")});
        if (tiers.back().product < 0) {
            throw Refusal::noSuchProduct();
        }
    }
    return tiers;
}

/// Holds the rows of one request against each other and against what is kept.
class TierCheck
{
public:
    TierCheck(const Call &call, const std::vector<SentTier> &rows, bool againstStored)
        : m_call(call)
        , m_rows(rows)
        , m_againstStored(againstStored)
    {}

    /// \returns the rows without an error.
    [[nodiscard]] std::vector<SentTier> good(RowErrors &errors)
    {
        std::vector<SentTier> taken;
        for (const SentTier &row : m_rows) {
            m_good = true;
            m_errors = &errors;
            checkValues(row);
            checkUnique(row);
            require(groupNamed(row.group).has_value(), "No such entity with Customer Group = %customerGroup.",
                    row.parameters());
            if (m_good) {
                taken.push_back(row);
            }
        }
        return taken;
    }

private:
    void require(bool holds, std::string_view message, std::vector<std::string> parameters)
    {
        if (!holds) {
            m_errors->add(std::string(message) + std::string(rowId), std::move(parameters));
            m_good = false;
        }
    }

    void checkValues(const SentTier &row)
    {
        const ProductReader product(goodsOf(m_call), row.product);
        const bool percent = row.type == "discount";
        const bool bundle = product.place().type == ProductType::Bundle;
        require(hasTierPrices(product.place()), "Invalid attribute SKU = %SKU.", row.parameters());
        require(row.price && *row.price >= Decimal() && (!percent || *row.price <= Decimal(100)),
                "Invalid attribute Price = %price.", row.parameters({jsonText(row.price)}));
        require(percent || (row.type == "fixed" && !bundle), "Invalid attribute Price Type = %priceType.",
                row.parameters({quotedText(row.type)}));
        require(row.quantity >= Decimal(1), "Invalid attribute Quantity = %qty.", row.parameters());
        require(isWebsite(row.website), "Invalid attribute Website ID = %websiteId.", row.parameters());
    }

    /// A price for all websites and one for a single website stand in each other's way, and what is reported is the
    /// other row, not the one that was sent (tier-post-bad-website).
    void checkUnique(const SentTier &row)
    {
        constexpr std::string_view message =
            "We found a duplicate website, tier price, customer group and quantity: Customer Group = %customerGroup, "
            "Website ID = %websiteId, Quantity = %qty.";
        const auto clashes = [&](qint64 website, const std::string &group, Decimal quantity) {
            return lower(group) == lower(row.group) && quantity == row.quantity && website != row.website &&
                   (website == 0 || row.website == 0);
        };
        for (const SentTier &other : m_rows) {
            if (other.product == row.product) {
                require(!clashes(other.website, other.group, other.quantity), message, other.parameters());
            }
        }
        if (!m_againstStored) {
            return;
        }
        const ProductReader product(goodsOf(m_call), row.product);
        for (const TierPrice &tier : product.tierPrices()) {
            require(!clashes(tier.website, nameOfGroup(tier.group), tier.quantity), message,
                    {quotedText(product.sku()), quotedText(std::to_string(tier.website)),
                     quotedText(nameOfGroup(tier.group)), quotedText(tier.quantity.toFixed(4).toStdString())});
        }
    }

    const Call &m_call;
    const std::vector<SentTier> &m_rows;
    bool m_againstStored;
    bool m_good = true;
    RowErrors *m_errors = nullptr;
};

std::vector<TierPrice> &tiersOf(Writes::Transaction &transaction, const Call &call, qint64 row)
{
    auto &tiers = transaction.product(row).tiers;
    if (!tiers) {
        tiers = ProductReader(goodsOf(call), row).tierPrices();
    }
    return *tiers;
}

void giveBackTiers(const Call &call, const std::vector<SentTier> &rows)
{
    for (const SentTier &row : rows) {
        giveBack(call, row.product, {u"tier_prices"_s});
    }
}

Body saveTiers(const Call &call)
{
    const std::vector<SentTier> rows = sentTiers(call);
    Writes::Transaction transaction(call.shop.writes());
    RowErrors errors;
    const std::vector<SentTier> good = TierCheck(call, rows, true).good(errors);
    for (const SentTier &row : good) {
        putTier(tiersOf(transaction, call, row.product), row.stored());
    }
    transaction.commit();
    giveBackTiers(call, good);
    return errors.body();
}

/// All that a product has makes room for its good rows; a product without any good row keeps what it has
/// (magento-facts 3.12).
Body replaceTiers(const Call &call)
{
    const std::vector<SentTier> rows = sentTiers(call);
    Writes::Transaction transaction(call.shop.writes());
    RowErrors errors;
    const std::vector<SentTier> good = TierCheck(call, rows, false).good(errors);
    for (const SentTier &row : good) {
        transaction.product(row.product).tiers.emplace();
    }
    for (const SentTier &row : good) {
        putTier(*transaction.product(row.product).tiers, row.stored());
    }
    transaction.commit();
    giveBackTiers(call, good);
    return errors.body();
}

/// The first that has the group, the quantity and the price goes, of whatever website it is; a price of 0 is never
/// found (magento-facts 3.13).
Body deleteTiers(const Call &call)
{
    const std::vector<SentTier> rows = sentTiers(call);
    Writes::Transaction transaction(call.shop.writes());
    RowErrors errors;
    const std::vector<SentTier> good = TierCheck(call, rows, false).good(errors);
    for (const SentTier &row : good) {
        const TierPrice wanted = row.stored();
        std::vector<TierPrice> &tiers = tiersOf(transaction, call, row.product);
        const auto found = std::find_if(tiers.begin(), tiers.end(), [&](const TierPrice &tier) {
            return tier.group == wanted.group && tier.quantity == wanted.quantity && tier.value == wanted.value &&
                   (tier.isPercent || !tier.value.isZero());
        });
        if (found != tiers.end()) {
            tiers.erase(found);
        }
    }
    transaction.commit();
    giveBackTiers(call, good);
    return errors.body();
}

/// The old way, of one tier. It saves the product, so its time moves; the website is that of the view.
Body addGroupTier(const Call &call)
{
    const qint64 row = productRow(call);
    const auto quantity = Decimal::fromText(call.segments[2]);
    const auto price = Decimal::fromText(call.segments[3]);
    if (!quantity || !price || *price <= Decimal() || *quantity <= Decimal()) {
        Refusal refusal;
        refusal.message = "The data was invalid. Verify the data and try again.";
        throw refusal;
    }
    const int group = call.segments[1] == "all" ? allGroups : static_cast<int>(call.integer(1));
    if (group != allGroups && (group < 0 || group >= customerGroupCount)) {
        throw noSuchWith("id", std::to_string(group));
    }
    Writes::Transaction transaction(call.shop.writes());
    putTier(tiersOf(transaction, call, row), {call.view.websiteId, group, *quantity, *price, false});
    transaction.product(row).updatedAt = call.now;
    transaction.commit();
    giveBack(call, row, {u"tier_prices"_s, u"updated_at"_s});
    return "true";
}

} // namespace

void putTier(std::vector<TierPrice> &tiers, const TierPrice &tier)
{
    const auto same = std::find_if(tiers.begin(), tiers.end(), [&](const TierPrice &other) {
        return other.website == tier.website && other.group == tier.group && other.quantity == tier.quantity;
    });
    if (same == tiers.end()) {
        tiers.push_back(tier);
    } else {
        *same = tier;
    }
}

void addTierWriteRoutes(std::vector<Route> &routes)
{
    constexpr std::string_view catalog = "Magento_Catalog::catalog";
    const ShapeCheck isTiers = [](const Call &call) { static_cast<void>(tierRows(call)); };
    routes.push_back({"POST", "/V1/products/tier-prices", catalog, saveTiers, false, isTiers});
    routes.push_back({"PUT", "/V1/products/tier-prices", catalog, replaceTiers, false, isTiers});
    routes.push_back({"POST", "/V1/products/tier-prices-delete", catalog, deleteTiers, false, isTiers});
    routes.push_back({"POST", "/V1/products/:sku/group-prices/:customerGroupId/tiers/:qty/price/:price", catalog,
                      addGroupTier, false});
}

} // namespace qm::practice
