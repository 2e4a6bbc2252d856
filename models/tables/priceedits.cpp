// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/priceedits.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace qm::tables {

namespace {

const QStringList factIds{u"sku"_s, u"store_id"_s, u"price"_s, u"special_price"_s, u"cost"_s};

std::optional<Decimal> amount(const RowFacts &facts, QLatin1StringView column)
{
    const std::optional<qint64> units = facts.number(column);
    return units ? std::optional(Decimal::fromUnits(*units)) : std::nullopt;
}

/// A price of this kind, for the rail that guards it.
CellValue valueFor(const Cell &cell, Decimal price)
{
    return kindOf(cell) == CellKind::SpecialPrice ? CellValue(SpecialPriceTerms{price, {}, {}}) : CellValue(price);
}

Decimal overCost(Decimal cost, Decimal percent)
{
    return cost + Decimal::fromUnits((cost * percent).units() / 100);
}

class Planner
{
public:
    Planner(changes::PriceFormula formula, const PriceWish &wish, const changes::GuardLimits &limits, PricePlan &plan)
        : m_formula(std::move(formula))
        , m_wish(wish)
        , m_limits(limits)
        , m_plan(plan)
    {}

    void add(const Cell &cell, qint64 key, const QString &column, const RowFacts &facts)
    {
        changes::PriceNames names;
        names.now = amount(facts, QLatin1StringView(column.toLatin1()));
        names.base = amount(facts, "price"_L1);
        names.special = amount(facts, "special_price"_L1);
        names.cost = amount(facts, "cost"_L1);
        const Result<Decimal> result = m_formula.result(names);
        if (!result) {
            m_plan.why = m_plan.without++ == 0 ? result.error().text() : m_plan.why;
            m_plan.lacking.emplace_back(skuOf(cell).text(), result.error().text());
            return;
        }
        PriceMove move;
        move.wanted = changes::rounded(*result, m_wish.rounding);
        if (m_wish.overCost && names.cost && kindOf(cell) != CellKind::Cost) {
            const Decimal least = changes::rounded(overCost(*names.cost, *m_wish.overCost), {});
            move.isHeld = move.wanted < least;
            move.wanted = std::max(move.wanted, least);
        }
        if (names.now == move.wanted && !m_wish.alsoUnchanged) {
            ++m_plan.unchanged;
            return;
        }
        move.now = names.now.value_or(Decimal());
        move.sku = skuOf(cell).text();
        move.where = placeText(cell, m_plan.block.names).mid(move.sku.size() + 3);
        move.field = fieldText(cell, m_plan.block.names);
        const std::optional<CellValue> base = names.now ? std::optional(valueFor(cell, *names.now)) : std::nullopt;
        move.guarded = changes::guard(cell, base, valueFor(cell, move.wanted), m_limits);
        m_plan.moves.push_back(std::move(move));
        m_plan.block.edits.push_back({cell, m_plan.moves.back().wanted.toString(), false});
        m_plan.block.places.emplace_back(key, column);
        m_plan.block.skus << skuOf(cell).text();
    }

private:
    changes::PriceFormula m_formula;
    const PriceWish &m_wish;
    const changes::GuardLimits &m_limits;
    PricePlan &m_plan;
};

} // namespace

std::optional<Decimal> PriceMove::percent() const
{
    if (now.isZero()) {
        return {};
    }
    constexpr double most = 1e13; // a Decimal has no room for what comes of 0.0001
    const double tenths = double(wanted.units() - now.units()) * 1'000 / double(now.units());
    return Decimal::fromUnits(qint64(std::clamp(tenths, -most, most)) * (Decimal::unitsPerOne / 10));
}

Result<PricePlan> planPrices(sqlite::Database &database, const cache::List &list, const EditableList &editable,
                             const CellBlock &block, const PriceWish &wish, const changes::GuardLimits &limits)
{
    Result<changes::PriceFormula> formula = changes::PriceFormula::read(wish.formula);
    if (!formula) {
        return failure(std::move(formula.error()));
    }
    Result<ShopNames> names = readShopNames(database);
    if (!names) {
        return failure(std::move(names.error()));
    }
    std::vector<const cache::Column *> columns;
    QStringList ids;
    for (const QString &id : factIds) {
        if (const cache::Column *column = list.find(id)) {
            columns.push_back(column);
            ids << id;
        }
    }
    const Result<std::vector<cache::Row>> rows = cache::selectRows(
        database, list, columns, std::span<const qint64>(block.keys.constData(), std::size_t(block.keys.size())));
    if (!rows) {
        return failure(rows.error());
    }
    PricePlan plan;
    plan.block.names = std::move(*names);
    Planner planner(std::move(*formula), wish, limits, plan);
    for (const cache::Row &row : *rows) {
        const RowFacts facts(ids, row.cells);
        for (const QString &id : block.columns) {
            if (const std::optional<Cell> cell = editable.cellAt(id, facts)) {
                planner.add(*cell, row.key, id, facts);
            } else {
                ++plan.block.fixed;
            }
        }
    }
    std::ranges::stable_sort(plan.moves, {}, [](const PriceMove &move) { return move.percent().value_or(Decimal()); });
    return plan;
}

} // namespace qm::tables
