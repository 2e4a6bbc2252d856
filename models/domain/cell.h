// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/decimal.h"
#include "domain/scope.h"
#include "domain/sku.h"
#include "domain/utctime.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <variant>

namespace qm {

// What can be edited: a cell is one value of the shop with an address of its own. Each kind of cell is one way of the
// API to read and to write, so that a new kind is a new alternative here and compilers name every place that must know
// it.

enum class SourceItemField {
    Quantity, ///< Decimal; Absent: the product is not at the source
    Status,   ///< bool: in stock; written with the quantity, always (magento-facts 3.28)
};

/// One product at one source.
struct SourceItemCell
{
    Sku sku;
    QString sourceCode;
    SourceItemField field = SourceItemField::Quantity;
    friend bool operator==(const SourceItemCell &, const SourceItemCell &) = default;
};

enum class StockItemField {
    Qty,                     ///< Decimal
    IsInStock,               ///< bool
    Backorders,              ///< qint64: 0 no, 1 allowed, 2 allowed with a notice
    MinQty,                  ///< Decimal: out of stock at and below
    NotifyStockQty,          ///< Decimal: low at and below
    ManageStock,             ///< bool
    UseConfigBackorders,     ///< bool, as the following
    UseConfigMinQty,         ///<
    UseConfigNotifyStockQty, ///<
    UseConfigManageStock,    ///<
};

/// The old single stock item of a product; where there are several sources it is the source `default` only (observed
/// 49).
struct StockItemCell
{
    Sku sku;
    StockItemField field = StockItemField::Qty;
    friend bool operator==(const StockItemCell &, const StockItemCell &) = default;
};

/// Decimal. Store 0 is the default; another one only where prices have the scope website (observed 53).
struct BasePriceCell
{
    Sku sku;
    qint64 storeId = 0;
    friend bool operator==(const BasePriceCell &, const BasePriceCell &) = default;
};

/// Decimal or Absent.
struct CostCell
{
    Sku sku;
    qint64 storeId = 0;
    friend bool operator==(const CostCell &, const CostCell &) = default;
};

/// SpecialPriceTerms or Absent.
struct SpecialPriceCell
{
    Sku sku;
    qint64 storeId = 0;
    friend bool operator==(const SpecialPriceCell &, const SpecialPriceCell &) = default;
};

/// TierPriceTerms or Absent. A group is the same in any case: it is sent as `ALL GROUPS` and read back as `all groups`
/// (observed 52).
struct TierPriceCell
{
    Sku sku;
    qint64 websiteId = 0; ///< 0 = all
    QString customerGroup;
    Decimal quantity;
    friend bool operator==(const TierPriceCell &a, const TierPriceCell &b)
    {
        return a.sku == b.sku && a.websiteId == b.websiteId && a.quantity == b.quantity &&
               a.customerGroup.compare(b.customerGroup, Qt::CaseInsensitive) == 0;
    }
};

/// A value of a product in one scope: an EAV attribute, a field of the product itself (`name`, `status`, `visibility`,
/// `weight`) or `website_ids`. Decimal for what is stored as one (prices, weight), so that `10` and `10.0000` are the
/// same; QStringList for what is a set (multiselect, websites; sorted); QString, as the API has it (an option's id, not
/// its label), for the rest; UseDefault in a store view; Absent: no value.
struct AttributeCell
{
    Sku sku;
    Scope scope;
    QString attributeCode;
    friend bool operator==(const AttributeCell &, const AttributeCell &) = default;
};

using Cell = std::variant<SourceItemCell, StockItemCell, BasePriceCell, CostCell, SpecialPriceCell, TierPriceCell,
                          AttributeCell>;

/// In the order of Cell's alternatives.
enum class CellKind { SourceItem, StockItem, BasePrice, Cost, SpecialPrice, TierPrice, Attribute };
inline constexpr int cellKinds = int(std::variant_size_v<Cell>);

/// Stable lower-case name, for files, JSON and tests: `source_item`.
[[nodiscard]] QLatin1StringView toString(CellKind kind);
[[nodiscard]] std::optional<CellKind> cellKindFromText(QStringView text);
/// Magento's own names: `quantity`, `is_in_stock`, `use_config_min_qty`.
[[nodiscard]] QLatin1StringView toString(SourceItemField field);
[[nodiscard]] QLatin1StringView toString(StockItemField field);
[[nodiscard]] std::optional<SourceItemField> sourceItemFieldFromText(QStringView text);
[[nodiscard]] std::optional<StockItemField> stockItemFieldFromText(QStringView text);

[[nodiscard]] CellKind kindOf(const Cell &cell);
[[nodiscard]] const Sku &skuOf(const Cell &cell);
/// The same text for equal cells and for no others: to find a cell in a hash. Not for people, not for files.
[[nodiscard]] QString keyOf(const Cell &cell);

/// There is nothing: no source item, no price, no value. To write it takes away what is there.
struct Absent
{
    friend bool operator==(Absent, Absent) = default;
};

/// A store view has no value of its own and shows the one above it.
struct UseDefault
{
    friend bool operator==(UseDefault, UseDefault) = default;
};

/// By the shop's own clock, as it reads (magento-facts 3.19).
struct SpecialPriceTerms
{
    Decimal price;
    std::optional<UtcTime> from;
    std::optional<UtcTime> to;
    friend bool operator==(const SpecialPriceTerms &, const SpecialPriceTerms &) = default;
};

struct TierPriceTerms
{
    Decimal price;
    bool isDiscount = false; ///< percent off; otherwise the price itself
    friend bool operator==(const TierPriceTerms &, const TierPriceTerms &) = default;
};

/// What stands in a cell, or shall. Which alternatives a cell may have is said beside its kind.
using CellValue =
    std::variant<Absent, UseDefault, bool, qint64, Decimal, QString, QStringList, SpecialPriceTerms, TierPriceTerms>;

} // namespace qm
