// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cache/list.h"
#include "cache/stockmatrix.h"
#include "tables/celltext.h"
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

using At = EditableList::At;

std::optional<Decimal> decimalOf(const CellValue &value)
{
    if (const auto *number = std::get_if<Decimal>(&value)) {
        return *number;
    }
    return std::holds_alternative<Absent>(value) ? std::optional(Decimal()) : std::nullopt;
}

/// `5`, `0 · out`
QString quantityWords(const std::optional<Decimal> &quantity, bool isOut)
{
    if (!quantity) {
        return {};
    }
    const QString text = quantityText(*quantity);
    return isOut ? Words::tr("%1 · out").arg(text) : text;
}

std::optional<Cell> stockCell(const QString &column, const RowFacts &facts)
{
    const Sku sku = Sku::fromShop(facts.text("sku"_L1));
    if (sku.isEmpty()) {
        return {};
    }
    if (const std::optional<QString> source = cache::sourceOfQuantity(column)) {
        return SourceItemCell{sku, *source, SourceItemField::Quantity};
    }
    if (const std::optional<QString> source = cache::sourceOfStatus(column)) {
        return SourceItemCell{sku, *source, SourceItemField::Status};
    }
    if (column == "notify_stock_qty"_L1) {
        return StockItemCell{sku, StockItemField::NotifyStockQty};
    }
    const bool isMatrix = facts.number("reserved"_L1).has_value();
    if (!isMatrix && column == "quantity"_L1) {
        return StockItemCell{sku, StockItemField::Qty};
    }
    if (!isMatrix && column == "status"_L1) {
        return StockItemCell{sku, StockItemField::IsInStock};
    }
    return {};
}

const Change *changeOf(const At &at, const Cell &cell)
{
    const auto found = std::ranges::find(at.changes, cell, &Change::cell);
    return found == at.changes.end() ? nullptr : &*found;
}

std::optional<Decimal> numberOf(const cache::Value &value)
{
    const auto *units = std::get_if<qint64>(&value);
    return units ? std::optional(Decimal::fromUnits(*units)) : std::nullopt;
}

/// Whether the copy has the row in the list of what is low, at \a source or without sources.
bool isLow(const RowFacts &facts, const QString &source = {})
{
    return source.isEmpty() ? facts.number("is_low"_L1).value_or(0) != 0
                            : facts.text("low_sources"_L1).split(u", "_s).contains(source);
}

void markLow(CellLook &look)
{
    look.isLow = true;
    look.tip = Words::tr("Low: fewer pieces than the number that counts here");
}

/// A quantity with its status: of a source, or the older one.
CellLook quantityLook(const At &at, const Cell &quantityCell, const Cell &statusCell, bool isOutNow)
{
    const std::optional<Decimal> now = numberOf(at.value);
    const Change *quantity = changeOf(at, quantityCell);
    const Change *status = changeOf(at, statusCell);
    bool isOut = isOutNow;
    const std::optional<CellValue> wanted = status ? status->mine() : std::nullopt;
    const auto *on = wanted ? std::get_if<bool>(&*wanted) : nullptr;
    isOut = on ? !*on : isOut;
    CellLook look;
    look.text = quantityWords(now, isOutNow);
    look.input = now ? inputText(*now) : QString();
    look.isQuiet = isOut;
    if (quantity) {
        look.staged = stagedCell(*quantity, [](const CellValue &value) {
            const auto *number = std::get_if<Decimal>(&value);
            return number ? quantityText(*number) : Words::tr("not there");
        });
        const std::optional<CellValue> mine = quantity->mine();
        const auto *number = mine ? std::get_if<Decimal>(&*mine) : nullptr;
        if (number) {
            look.staged->mine = quantityWords(*number, isOut);
            look.input = inputText(*number);
        }
        look.text = look.staged->mine;
    } else if (status && status->base != std::optional(CellValue(!isOut))) {
        StagedCell staged;
        staged.before = look.text;
        staged.mine = isOut ? look.text : Words::tr("%1 · in").arg(quantityText(now.value_or(Decimal())));
        if (isOut) {
            staged.before = quantityWords(now, false);
            staged.mine = quantityWords(now.value_or(Decimal()), true);
        }
        staged.state = status->state;
        staged.author = status->author;
        look.text = staged.mine;
        look.staged = staged;
    }
    return look;
}

/// What is staged for all sources of the product together.
Decimal stagedDifference(std::span<const Change> changes)
{
    Decimal sum;
    for (const Change &change : changes) {
        const auto *cell = std::get_if<SourceItemCell>(&change.cell);
        const std::optional<CellValue> mine = change.mine();
        if (!cell || cell->field != SourceItemField::Quantity || !mine || !change.base) {
            continue;
        }
        const std::optional<Decimal> after = decimalOf(*mine);
        const std::optional<Decimal> before = decimalOf(*change.base);
        if (after && before) {
            sum += *after - *before;
        }
    }
    return sum;
}

CellLook sumLook(const At &at)
{
    CellLook look;
    const std::optional<Decimal> now = numberOf(at.value);
    const Decimal difference = stagedDifference(at.changes);
    look.isStrong = !difference.isZero();
    const Decimal sum = now.value_or(Decimal()) + difference;
    look.text = now || look.isStrong ? quantityText(sum) : QString();
    if (at.column.id != "salable"_L1) {
        return look;
    }
    const Decimal reserved = Decimal::fromUnits(at.facts.number("reserved"_L1).value_or(0));
    const std::optional<qint64> lowAt = at.facts.number("low_below"_L1);
    if (sum < Decimal() && !reserved.isZero()) {
        look.isLow = true;
        look.tip = Words::tr("Below what is reserved: %1 on hand, %2 of open orders have not left yet. Who ships them "
                             "will be told that not all is available")
                       .arg(quantityText(sum + reserved), quantityText(reserved));
    } else if (lowAt && sum.units() < *lowAt && (now || look.isStrong)) {
        look.isLow = true;
        look.tip = Words::tr("Low: fewer than %1").arg(quantityText(Decimal::fromUnits(*lowAt)));
    }
    return look;
}

std::optional<CellLook> stockLook(const At &at)
{
    const Sku sku = Sku::fromShop(at.facts.text("sku"_L1));
    if (const std::optional<QString> source = cache::sourceOfQuantity(at.column.id)) {
        const auto *status = std::get_if<qint64>(&at.beside);
        CellLook look = quantityLook(at, SourceItemCell{sku, *source, SourceItemField::Quantity},
                                     SourceItemCell{sku, *source, SourceItemField::Status}, status && *status == 0);
        if (!look.staged && isLow(at.facts, *source)) {
            markLow(look); // what is staged is told of its own, and may be enough
        }
        return look;
    }
    if (at.column.id == "quantity_all"_L1 || at.column.id == "salable"_L1) {
        return sumLook(at);
    }
    const std::optional<Cell> cell = stockCell(at.column.id, at.facts);
    const Change *change = cell ? changeOf(at, *cell) : nullptr;
    if (!cell || !change) {
        if (cell && at.column.type == cache::ColumnType::Quantity) {
            CellLook look;
            const std::optional<Decimal> now = numberOf(at.value);
            look.text = now ? quantityText(*now) : QString();
            look.input = now ? inputText(*now) : QString();
            look.isQuiet = at.column.id == "notify_stock_qty"_L1;
            if (at.column.id == "quantity"_L1 && isLow(at.facts)) {
                markLow(look);
            }
            return look;
        }
        return {};
    }
    CellLook look;
    look.staged = stagedCell(*change, [](const CellValue &value) {
        const auto *number = std::get_if<Decimal>(&value);
        const auto *on = std::get_if<bool>(&value);
        return number ? quantityText(*number) : on ? (*on ? Words::tr("Yes") : Words::tr("No")) : Words::tr("none");
    });
    look.text = look.staged->mine;
    look.input = look.text;
    return look;
}

} // namespace

std::shared_ptr<const EditableList> editableStock()
{
    EditableList list;
    list.page = Words::tr("Stock");
    list.kinds = {CellKind::SourceItem, CellKind::StockItem};
    list.facts = {u"sku"_s, u"reserved"_s, u"low_below"_s, u"is_low"_s, u"low_sources"_s};
    list.cellAt = &stockCell;
    list.look = &stockLook;
    return std::make_shared<const EditableList>(std::move(list));
}

} // namespace qm::tables
