// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/cell.h"

#include "domain/change.h"

#include <array>
#include <limits>

using namespace Qt::StringLiterals;

namespace qm {

namespace {

constexpr std::array kindNames{"source_item"_L1,   "stock_item"_L1, "base_price"_L1, "cost"_L1,
                               "special_price"_L1, "tier_price"_L1, "attribute"_L1};
static_assert(kindNames.size() == std::size_t(cellKinds));

constexpr std::array sourceItemNames{"quantity"_L1, "status"_L1};

constexpr std::array stockItemNames{"qty"_L1,
                                    "is_in_stock"_L1,
                                    "backorders"_L1,
                                    "min_qty"_L1,
                                    "notify_stock_qty"_L1,
                                    "manage_stock"_L1,
                                    "use_config_backorders"_L1,
                                    "use_config_min_qty"_L1,
                                    "use_config_notify_stock_qty"_L1,
                                    "use_config_manage_stock"_L1};

constexpr std::array stateNames{"staged"_L1, "sending"_L1,  "unknown"_L1, "verified"_L1,
                                "failed"_L1, "conflict"_L1, "undone"_L1};
static_assert(stateNames.size() == changeStates.size());

template <typename T, std::size_t n>
std::optional<T> named(const std::array<QLatin1StringView, n> &names, QStringView text)
{
    for (std::size_t i = 0; i < n; ++i) {
        if (text == names[i]) {
            return T(i);
        }
    }
    return std::nullopt;
}

/// A text that may stand beside others without being taken for two.
QString part(const QString &text)
{
    return QString::number(text.size()) + u':' + text;
}

/// Nothing where it is beyond what a Decimal holds.
std::optional<Decimal> sum(Decimal a, Decimal b)
{
    constexpr qint64 most = std::numeric_limits<qint64>::max();
    if (b.units() > 0 ? a.units() > most - b.units() : a.units() < -most - b.units()) {
        return std::nullopt;
    }
    return a + b;
}

struct KeyParts
{
    QString operator()(const SourceItemCell &cell) const { return part(cell.sourceCode) + toString(cell.field); }
    QString operator()(const StockItemCell &cell) const { return QString(toString(cell.field)); }
    QString operator()(const BasePriceCell &cell) const { return QString::number(cell.storeId); }
    QString operator()(const CostCell &cell) const { return QString::number(cell.storeId); }
    QString operator()(const SpecialPriceCell &cell) const { return QString::number(cell.storeId); }
    QString operator()(const TierPriceCell &cell) const
    {
        return part(cell.customerGroup.toCaseFolded()) + QString::number(cell.websiteId) + u' ' +
               cell.quantity.toString();
    }
    QString operator()(const AttributeCell &cell) const { return part(cell.scope.code()) + cell.attributeCode; }
};

} // namespace

QLatin1StringView toString(CellKind kind)
{
    return kindNames[std::size_t(kind)];
}

std::optional<CellKind> cellKindFromText(QStringView text)
{
    return named<CellKind>(kindNames, text);
}

QLatin1StringView toString(SourceItemField field)
{
    return sourceItemNames[std::size_t(field)];
}

QLatin1StringView toString(StockItemField field)
{
    return stockItemNames[std::size_t(field)];
}

std::optional<SourceItemField> sourceItemFieldFromText(QStringView text)
{
    return named<SourceItemField>(sourceItemNames, text);
}

std::optional<StockItemField> stockItemFieldFromText(QStringView text)
{
    return named<StockItemField>(stockItemNames, text);
}

QLatin1StringView toString(ChangeState state)
{
    return stateNames[std::size_t(state)];
}

std::optional<ChangeState> changeStateFromText(QStringView text)
{
    return named<ChangeState>(stateNames, text);
}

CellKind kindOf(const Cell &cell)
{
    return CellKind(cell.index());
}

const Sku &skuOf(const Cell &cell)
{
    return std::visit([](const auto &each) -> const Sku & { return each.sku; }, cell);
}

QString keyOf(const Cell &cell)
{
    return QString::number(cell.index()) + u' ' + part(skuOf(cell).text()) + std::visit(KeyParts(), cell);
}

std::optional<CellValue> applied(const Edit &edit, const CellValue &before)
{
    if (const auto *set = std::get_if<SetTo>(&edit)) {
        return set->value;
    }
    const Decimal difference = std::get<AddTo>(edit).difference;
    if (const auto *number = std::get_if<Decimal>(&before)) {
        if (const std::optional<Decimal> value = sum(*number, difference)) {
            return *value;
        }
        return std::nullopt;
    }
    return std::holds_alternative<Absent>(before) ? std::optional<CellValue>(difference) : std::nullopt;
}

Edit reversed(const Edit &edit, const CellValue &before)
{
    // Of nothing a relative edit makes something: only the value takes that back.
    if (const auto *add = std::get_if<AddTo>(&edit); add && std::holds_alternative<Decimal>(before)) {
        return AddTo{-add->difference};
    }
    return SetTo{before};
}

std::optional<CellValue> Change::mine() const
{
    if (const auto *set = std::get_if<SetTo>(&edit)) {
        return set->value;
    }
    return base ? applied(edit, *base) : std::nullopt;
}

} // namespace qm
