// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "changes/plan.h"

#include "changes/plantiers.h"
#include "changes/planwriter.h"

#include <QCoreApplication>
#include <QSet>

#include <array>
#include <map>

using namespace Qt::StringLiterals;

namespace qm::changes {

namespace {

/// A source item's two cells become one row: both are always written (magento-facts 3.28).
class SourceItemRows
{
public:
    void add(const Change &change, const SourceItemCell &cell)
    {
        m_rows[{cell.sku.text(), cell.sourceCode}].push_back({&change, &cell});
    }

    void plan(PlanWriter &writer) const
    {
        for (const auto &[address, edits] : m_rows) {
            planOne(edits, writer);
        }
    }

private:
    struct Edited
    {
        const Change *change;
        const SourceItemCell *cell;
    };

    static void planOne(const std::vector<Edited> &edits, PlanWriter &writer)
    {
        const SourceItemCell &any = *edits.front().cell;
        CellValue quantity = writer.shopHas(SourceItemCell{any.sku, any.sourceCode, SourceItemField::Quantity});
        CellValue status = writer.shopHas(SourceItemCell{any.sku, any.sourceCode, SourceItemField::Status});
        std::vector<SentValue> sent;
        for (const Edited &edited : edits) {
            (edited.cell->field == SourceItemField::Quantity ? quantity : status) = writer.wishOf(*edited.change);
            sent.push_back(writer.sent(*edited.change));
        }
        const auto *pieces = std::get_if<Decimal>(&quantity);
        SourceItem item;
        item.sku = any.sku;
        item.sourceCode = any.sourceCode;
        if (!pieces && std::ranges::all_of(
                           sent, [](const SentValue &value) { return std::holds_alternative<Absent>(value.sent); })) {
            writer.add(WriteKind::SourceItemsDelete, {item, std::move(sent)});
            return;
        }
        if (!pieces) {
            for (const SentValue &value : sent) {
                writer.refuse(value.changeId, PlanProblem::NoQuantity);
            }
            return;
        }
        item.quantity = *pieces;
        const auto *isInStock = std::get_if<bool>(&status);
        item.status = (isInStock ? *isInStock : *pieces > Decimal(0)) ? 1 : 0;
        writer.add(WriteKind::SourceItems, {item, std::move(sent)});
    }

    std::map<std::pair<QString, QString>, std::vector<Edited>> m_rows;
};

/// A product's values in one scope become one request, and so do the fields of its stock item.
class ProductRows
{
public:
    explicit ProductRows(PlanWriter &writer)
        : m_writer(writer)
    {}

    void add(const Change &change, const AttributeCell &cell)
    {
        Patch &patch = patchOf(cell.sku, cell.scope);
        patch.product.values.emplace_back(cell.attributeCode, m_writer.wishOf(change));
        patch.changes.push_back(m_writer.sent(change));
    }

    /// What has an endpoint of its own, where that would not do it.
    void add(const Change &change, const Sku &sku, const Scope &scope,
             std::vector<std::pair<QString, CellValue>> values)
    {
        Patch &patch = patchOf(sku, scope);
        std::ranges::move(values, std::back_inserter(patch.product.values));
        patch.changes.push_back(m_writer.sent(change));
    }

    void add(const Change &change, const StockItemCell &cell)
    {
        PlannedRow &row = m_stock[cell.sku.text()];
        if (row.changes.empty()) {
            row.data = StockItemPatch{cell.sku, {}};
        }
        std::get<StockItemPatch>(row.data).values.emplace_back(cell.field, m_writer.wishOf(change));
        row.changes.push_back(m_writer.sent(change));
    }

    void plan()
    {
        for (auto &[address, patch] : m_products) {
            m_writer.add(WriteKind::Product, {std::move(patch.product), std::move(patch.changes)}, patch.scope);
        }
        for (auto &[sku, row] : m_stock) {
            m_writer.add(WriteKind::StockItem, std::move(row));
        }
    }

private:
    struct Patch
    {
        Scope scope;
        ProductPatch product;
        std::vector<SentValue> changes;
    };

    Patch &patchOf(const Sku &sku, const Scope &scope)
    {
        Patch &patch = m_products[{sku.text(), scope.code()}];
        patch.scope = scope;
        patch.product.sku = sku;
        return patch;
    }

    PlanWriter &m_writer;
    std::map<std::pair<QString, QString>, Patch> m_products;
    std::map<QString, PlannedRow> m_stock;
};

/// Sorts changes into rows.
class Planning
{
public:
    Planning(PlanWriter &writer, const ShopValues &shop, const StoreViews &views)
        : m_writer(writer)
        , m_shop(shop)
        , m_views(views)
        , m_products(writer)
    {}

    void take(const Change &change)
    {
        m_change = &change;
        std::visit(*this, change.cell);
    }

    void finish()
    {
        m_items.plan(m_writer);
        m_tiers.plan(m_shop, m_writer);
        m_products.plan();
    }

    void operator()(const SourceItemCell &cell) { m_items.add(*m_change, cell); }
    void operator()(const StockItemCell &cell) { m_products.add(*m_change, cell); }
    void operator()(const TierPriceCell &cell) { m_tiers.add(*m_change, cell); }
    void operator()(const AttributeCell &cell) { m_products.add(*m_change, cell); }
    void operator()(const BasePriceCell &cell)
    {
        const CellValue wish = m_writer.wishOf(*m_change);
        if (const auto *price = std::get_if<Decimal>(&wish)) {
            m_writer.add(WriteKind::BasePrices, {BasePrice{cell.sku, cell.storeId, *price, {}}, sent()});
        } else if (cell.storeId == 0) {
            m_writer.refuse(m_change->id, PlanProblem::NothingToClear);
        } else {
            throughProduct(cell.sku, cell.storeId, {{u"price"_s, UseDefault()}});
        }
    }
    void operator()(const CostCell &cell)
    {
        const CellValue wish = m_writer.wishOf(*m_change);
        if (const auto *cost = std::get_if<Decimal>(&wish)) {
            m_writer.add(WriteKind::Costs, {Cost{cell.sku, cell.storeId, *cost, {}}, sent()});
        } else if (cell.storeId == 0 && !hasCostInViews(cell.sku)) {
            m_writer.add(WriteKind::CostsDelete, {Cost{cell.sku, 0, Decimal(), {}}, sent()});
        } else {
            throughProduct(cell.sku, cell.storeId, {{u"cost"_s, Absent()}});
        }
    }
    void operator()(const SpecialPriceCell &cell)
    {
        const CellValue wish = m_writer.wishOf(*m_change);
        const CellValue has = m_writer.shopHas(cell);
        const auto *now = std::get_if<SpecialPriceTerms>(&has);
        const auto *terms = std::get_if<SpecialPriceTerms>(&wish);
        if (!terms && cell.storeId == 0) {
            // As it is stored, to the second: anything else deletes nothing and answers 200 (magento-facts 3.18).
            m_writer.add(WriteKind::SpecialPricesDelete, {rowOf(cell, now ? *now : SpecialPriceTerms()), sent()});
            return;
        }
        const bool losesDate = terms && now && ((now->from && !terms->from) || (now->to && !terms->to));
        if (terms && !losesDate) {
            m_writer.add(WriteKind::SpecialPrices, {rowOf(cell, *terms), sent()});
            return;
        }
        // Its own endpoint would leave a date standing; and what a store view has to the second, answers mix up
        // (observed 54).
        const auto date = [](const std::optional<UtcTime> &time) {
            return time ? CellValue(time->toMagento()) : CellValue(Absent());
        };
        throughProduct(cell.sku, cell.storeId,
                       {{u"special_price"_s, terms ? CellValue(terms->price) : CellValue(Absent())},
                        {u"special_from_date"_s, terms ? date(terms->from) : CellValue(Absent())},
                        {u"special_to_date"_s, terms ? date(terms->to) : CellValue(Absent())}});
    }

private:
    [[nodiscard]] std::vector<SentValue> sent() const { return {m_writer.sent(*m_change)}; }
    /// Which its own endpoint would take away too.
    [[nodiscard]] bool hasCostInViews(const Sku &sku) const
    {
        const auto isThere = [&](qint64 storeId) {
            const CellValue *cost = m_shop.find(CostCell{sku, storeId});
            return cost && !std::holds_alternative<Absent>(*cost);
        };
        return std::ranges::any_of(m_views.keyBegin(), m_views.keyEnd(), isThere);
    }
    void throughProduct(const Sku &sku, qint64 storeId, std::vector<std::pair<QString, CellValue>> values)
    {
        const auto view = m_views.constFind(storeId);
        if (storeId != 0 && view == m_views.cend()) {
            m_writer.refuse(m_change->id, PlanProblem::NoScope);
            return;
        }
        m_products.add(*m_change, sku, storeId == 0 ? Scope::all() : *view, std::move(values));
    }
    static SpecialPrice rowOf(const SpecialPriceCell &cell, const SpecialPriceTerms &terms)
    {
        return {cell.sku, cell.storeId, terms.price, terms.from, terms.to, {}};
    }

    PlanWriter &m_writer;
    const ShopValues &m_shop;
    const StoreViews &m_views;
    const Change *m_change = nullptr;
    SourceItemRows m_items;
    TierRows m_tiers;
    ProductRows m_products;
};

} // namespace

QLatin1StringView toString(WriteKind kind)
{
    static constexpr std::array names{
        "source_items"_L1, "source_items_delete"_L1, "stock_item"_L1,          "base_prices"_L1,
        "costs"_L1,        "costs_delete"_L1,        "special_prices"_L1,      "special_prices_delete"_L1,
        "tier_prices"_L1,  "tier_prices_delete"_L1,  "tier_prices_replace"_L1, "product"_L1};
    return names[std::size_t(kind)];
}

bool needsStoreViews(std::span<const Change> changes)
{
    const auto isIn = [](const Cell &cell) {
        return std::visit(
            [](const auto &any) {
                if constexpr (requires { any.storeId; }) {
                    return any.storeId != 0;
                } else {
                    return false;
                }
            },
            cell);
    };
    const auto isCostToGo = [](const Change &change) {
        const auto *set = std::get_if<SetTo>(&change.edit);
        return kindOf(change.cell) == CellKind::Cost && set && std::holds_alternative<Absent>(set->value);
    };
    return std::ranges::any_of(changes, [&](const Change &change) { return isIn(change.cell) || isCostToGo(change); });
}

QString explain(PlanProblem problem)
{
    switch (problem) {
    case PlanProblem::NoQuantity:
        return QCoreApplication::translate("Plan", "The product is not at this source yet. Give a quantity with it.");
    case PlanProblem::NoScope:
        return QCoreApplication::translate("Plan", "The shop has no such store view.");
    case PlanProblem::Incomplete:
        return QCoreApplication::translate("Plan",
                                           "The other tier prices of the product are not known. Read the shop again.");
    case PlanProblem::NothingToClear:
        return QCoreApplication::translate("Plan", "This value cannot be taken away, only changed.");
    }
    return {};
}

Plan planWrites(std::span<const Change> changes, const ShopValues &shop, const StoreViews &views, const Limits &limits)
{
    PlanWriter writer(shop, limits);
    Planning planning(writer, shop, views);
    for (const Change &change : changes) {
        planning.take(change);
    }
    planning.finish();
    Plan plan = writer.take();
    QSet<qint64> unplanned;
    for (const Unplanned &each : plan.unplanned) {
        unplanned.insert(each.changeId);
    }
    std::vector<Change> written;
    std::ranges::copy_if(changes, std::back_inserter(written),
                         [&unplanned](const Change &change) { return !unplanned.contains(change.id); });
    plan.readBacks = planReads(written, limits);
    return plan;
}

Plan planAll(std::span<const Change> changes, const StoreViews &views, const Limits &limits)
{
    Plan plan = planWrites(changes, ShopValues::ofBases(changes), views, limits);
    plan.reads = planReads(changes, limits);
    return plan;
}

} // namespace qm::changes
