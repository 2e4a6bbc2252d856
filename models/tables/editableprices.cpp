// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cache/list.h"
#include "tables/celltext.h"
#include "tables/changetext.h"
#include "tables/editablelist.h"

#include <QCoreApplication>

#include <algorithm>

namespace qm::tables {

namespace {
using namespace Qt::StringLiterals;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(StagedCell)
};

std::optional<Cell> priceCell(const QString &column, const RowFacts &facts)
{
    const Sku sku = Sku::fromShop(facts.text("sku"_L1));
    const std::optional<qint64> store = facts.number("store_id"_L1);
    if (sku.isEmpty() || !store) {
        return {};
    }
    if (column == "price"_L1) {
        return BasePriceCell{sku, *store};
    }
    if (column == "cost"_L1) {
        return CostCell{sku, *store};
    }
    if (column == "special_price"_L1) {
        return SpecialPriceCell{sku, *store};
    }
    return {};
}

std::optional<CellLook> priceLook(const EditableList::At &at)
{
    const std::optional<Cell> cell = priceCell(at.column.id, at.facts);
    if (!cell) {
        return {};
    }
    const auto *units = std::get_if<qint64>(&at.value);
    const auto *currency = std::get_if<QString>(&at.beside);
    ShopNames names;
    names.currency = currency ? *currency : QString();
    CellLook look;
    look.text = units ? amountText(Decimal::fromUnits(*units), names.currency) : QString();
    look.input = units ? inputText(Decimal::fromUnits(*units)) : QString();
    const auto change = std::ranges::find(at.changes, *cell, &Change::cell);
    if (change != at.changes.end()) {
        look.staged = stagedCell(*change, [&](const CellValue &value) { return cellValueText(*cell, value, names); });
        const std::optional<CellValue> mine = change->mine();
        const auto *number = mine ? std::get_if<Decimal>(&*mine) : nullptr;
        const auto *terms = mine ? std::get_if<SpecialPriceTerms>(&*mine) : nullptr;
        look.text = look.staged->mine;
        look.input = number ? inputText(*number) : terms ? inputText(terms->price) : QString();
    }
    return look;
}

} // namespace

std::shared_ptr<const EditableList> editablePrices()
{
    EditableList list;
    list.page = Words::tr("Prices");
    list.kinds = {CellKind::BasePrice, CellKind::Cost, CellKind::SpecialPrice, CellKind::TierPrice};
    list.facts = {u"sku"_s, u"store_id"_s};
    list.cellAt = &priceCell;
    list.look = &priceLook;
    return std::make_shared<const EditableList>(std::move(list));
}

} // namespace qm::tables
