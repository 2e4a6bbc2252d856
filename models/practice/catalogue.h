// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/decimal.h"
#include "domain/utctime.h"

#include <QtGlobal>

#include <string>
#include <string_view>
#include <vector>

namespace qm::practice {

/// What is asked of a practice shop. The same options give the same shop, byte for byte.
struct ShopOptions
{
    quint32 seed = 1;
    qint64 orders = 5'000;
    qint64 products = 2'000; ///< at least 126: the strange SKUs, then two blocks that hold every type
    qint64 customers = 0;    ///< 0: a third of the orders, at least 200
    UtcTime today = UtcTime::fromSeconds(1'795'392'000); ///< 2026-11-23: the newest order is of this day
};

enum class ProductType { Simple, Virtual, Downloadable, Configurable, Grouped, Bundle };
[[nodiscard]] std::string_view toString(ProductType type); ///< Magento's type_id

/// What a bundle's option contributes to an order: its default selection.
struct BundleChoice
{
    qint64 optionId = 0;
    qint64 selectionId = 0;
    int quantity = 1;
    bool quantityIsFixed = false; ///< the buyer cannot choose another one
};

/// What other parts of the shop need of a product; cheap to compute, nothing is held.
struct ProductFacts
{
    qint64 row = 0;
    qint64 id = 0; ///< entity_id, ascending with the row
    ProductType type = ProductType::Simple;
    std::string sku;
    std::string name; ///< default scope
    Decimal price;    ///< excluding tax, EUR, default scope; zero for grouped and dynamic bundles; of a
                      ///< configurable its cheapest child's (its own JSON says 0, observed 46)
    Decimal weight;
    bool enabled = true;
    bool shipSeparately = false;   ///< bundles only
    bool fixedBundlePrice = false; ///< bundles only
    std::vector<qint64> childRows; ///< configurable children, grouped members, bundle selections (one per option)
    std::vector<std::pair<int, int>> superAttributes; ///< of a configurable's child: attribute id, option id
    std::vector<BundleChoice> choices;                ///< of a bundle, one for each of childRows
    std::vector<qint64> linkIds;                      ///< of a downloadable product
    qint64 parentRow = -1;                            ///< of a configurable's child
};

/// The product list as a function of the seed.
class Catalogue
{
public:
    explicit Catalogue(const ShopOptions &options);
    [[nodiscard]] qint64 size() const;
    [[nodiscard]] ProductFacts facts(qint64 row) const;
    [[nodiscard]] qint64 rowOfId(qint64 id) const;             ///< -1: none
    [[nodiscard]] qint64 rowOfSku(std::string_view sku) const; ///< without regard to case, as Magento; -1: none
    /// A row that may stand in an order line: visible, enabled, not a configurable's child; \a hash spreads the choice.
    [[nodiscard]] qint64 sellableRow(quint64 hash) const;

private:
    ShopOptions m_options;
};

/// A customer or guest as orders need them.
struct PersonFacts
{
    qint64 id = 0; ///< customer id; 0 for a guest
    std::string email;
    std::string firstname;
    std::string lastname;
    int groupId = 0;
    int storeId = 1;
    std::string company; ///< often empty
    std::vector<std::string> street;
    std::string city;
    std::string postcode;
    std::string countryId;
    std::string region; ///< often empty
    std::string regionCode;
    int regionId = 0; ///< 0: none
    std::string telephone;
};

class People
{
public:
    explicit People(const ShopOptions &options);
    [[nodiscard]] qint64 size() const;
    [[nodiscard]] PersonFacts customer(qint64 row) const;
    [[nodiscard]] PersonFacts guest(quint64 hash) const;

private:
    ShopOptions m_options;
};

/// The one source of chance: a 64-bit mix of its arguments, the same on every platform.
[[nodiscard]] quint64 mix(quint64 seed, quint64 stream, quint64 index);

} // namespace qm::practice
