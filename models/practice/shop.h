// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "practice/catalogue.h"
#include "practice/lists/collection.h"
#include "practice/state.h"

#include <functional>
#include <memory>
#include <string>
#include <string_view>

namespace qm::practice {

class Edits;
class ListCache;
class SalesWrites;
class Writes;

/// What a server's settings change in the answers; set before the first request.
struct ShopRules
{
    int maximumPageSize = 0;      ///< 0: input limiting off (magento-facts 1.8)
    bool repeatsLastPage = false; ///< a page beyond the end is the last one again (magento-facts 1.1)
    bool singleSource = false;    ///< no MSI modules
    int maximumArraySize = 0;     ///< of the rows in one request; 0: input limiting off (magento-facts 1.8)
    /// The shop's own address, as it is configured there, with a slash at its end.
    std::string baseUrl = "http://127.0.0.1/";
};

enum class GatewayMood {
    Obliging,
    Refusing,     ///< an error, and no money moves
    LosingTheWay, ///< the money moves, then an error: the shop does not learn of it
};

/// One practice shop: the seed's collections and what was changed since. Const and shared by all server threads; the
/// state locks for itself.
class Shop
{
public:
    Shop(const ShopOptions &options, State &state);
    ~Shop();
    Q_DISABLE_COPY_MOVE(Shop)

    [[nodiscard]] const ShopOptions &options() const { return m_options; }
    [[nodiscard]] const Catalogue &catalogue() const { return m_catalogue; }
    [[nodiscard]] const People &people() const { return m_people; }
    [[nodiscard]] State &state() const { return m_state; }
    /// Lists that were filtered or sorted lately; locks for itself.
    [[nodiscard]] ListCache &lists() const { return *m_lists; }
    /// What was done to rows since the seed; locks for itself.
    [[nodiscard]] Edits &edits() const { return *m_edits; }
    /// What was written to the catalogue through the API since the seed; locks for itself.
    [[nodiscard]] Writes &writes() const { return *m_writes; }

    /// What was done to orders through the API since the seed; locks for itself.
    [[nodiscard]] SalesWrites &sales() const { return *m_sales; }

    ShopRules rules;
    /// What the pretend payment gateway does with an operation (`capture`, `refund`, `void`); none: all goes well. Set
    /// before the first request.
    std::function<GatewayMood(std::string_view operation)> gatewayMood;

    // Goods (goods/goods.cpp): made by the factories of goods/goods.h.
    std::unique_ptr<const Collection> products;
    std::unique_ptr<const Collection> attributes;
    std::unique_ptr<const Collection> attributeSets;
    std::unique_ptr<const Collection> categories;
    std::unique_ptr<const Collection> sourceItems;
    std::unique_ptr<const Collection> sources;
    std::unique_ptr<const Collection> stocks;
    std::unique_ptr<const Collection> stockSourceLinks;
    std::unique_ptr<const Collection> customers;
    std::unique_ptr<const Collection> customerGroups;
    std::unique_ptr<const Collection> cartRules;
    std::unique_ptr<const Collection> coupons;
    std::unique_ptr<const Collection> salableMain;     ///< export-stock-salable-qty of website `base`
    std::unique_ptr<const Collection> salableBusiness; ///< the same of `b2b`
    // Sales (sales/sales.cpp): made by the factories of sales/collections.h.
    std::unique_ptr<const Collection> orders;
    std::unique_ptr<const Collection> orderItems;
    std::unique_ptr<const Collection> invoices;
    std::unique_ptr<const Collection> shipments;
    std::unique_ptr<const Collection> creditmemos;
    std::unique_ptr<const Collection> transactions;

private:
    ShopOptions m_options;
    Catalogue m_catalogue;
    People m_people;
    State &m_state;
    std::unique_ptr<ListCache> m_lists;
    std::unique_ptr<Edits> m_edits;
    std::unique_ptr<Writes> m_writes;
    std::unique_ptr<SalesWrites> m_sales;
};

/// Fill their part of a shop. Called once, by Shop's constructor.
void addGoods(Shop &shop);
void addSales(Shop &shop);

} // namespace qm::practice
