// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/celledits.h"

#include <algorithm>

namespace qm::tables {

namespace {
using namespace Qt::StringLiterals;

template <typename... Ts>
struct Overloaded : Ts...
{
    using Ts::operator()...;
};
template <typename... Ts>
Overloaded(Ts...) -> Overloaded<Ts...>;

struct Lines
{
    std::vector<changes::StockLine> stock;
    std::vector<changes::StockItemLine> items;
    std::vector<changes::PriceLine> prices;
    std::vector<changes::TierLine> tiers;
    std::vector<changes::AttributeLine> attributes;
};

/// `5` of `5 %`, and of `−5 %`, as discounts are shown.
QString discountOf(const QString &text)
{
    const QString number = text.chopped(1).trimmed();
    return number.startsWith(u'-') || number.startsWith(u'−') ? number.mid(1).trimmed() : number;
}

QString viewCode(qint64 storeId, const ShopNames &names)
{
    return storeId == 0 ? u"all"_s : names.scopes.value(storeId).code();
}

changes::PriceLine priceLine(qint64 row, CellKind kind, const Sku &sku, const QString &view, const CellEdit &edit)
{
    changes::PriceLine line;
    line.row = row;
    line.kind = kind;
    line.sku = sku.text();
    line.storeView = view;
    line.price = edit.text;
    line.isRemoval = edit.isRemoval;
    line.from = edit.from;
    line.to = edit.to;
    line.keepsDates = true;
    return line;
}

void add(Lines &lines, qint64 row, const CellEdit &edit, const ShopNames &names)
{
    std::visit(Overloaded{
                   [&](const SourceItemCell &cell) {
                       const bool isQuantity = cell.field == SourceItemField::Quantity;
                       lines.stock.push_back({row, cell.sku.text(), cell.sourceCode, isQuantity ? edit.text : QString(),
                                              isQuantity ? QString() : edit.text, edit.isRemoval});
                   },
                   [&](const StockItemCell &cell) {
                       lines.items.push_back({row, cell.sku.text(), {{cell.field, edit.text}}});
                   },
                   [&](const BasePriceCell &cell) {
                       lines.prices.push_back(
                           priceLine(row, CellKind::BasePrice, cell.sku, viewCode(cell.storeId, names), edit));
                   },
                   [&](const CostCell &cell) {
                       lines.prices.push_back(
                           priceLine(row, CellKind::Cost, cell.sku, viewCode(cell.storeId, names), edit));
                   },
                   [&](const SpecialPriceCell &cell) {
                       lines.prices.push_back(
                           priceLine(row, CellKind::SpecialPrice, cell.sku, viewCode(cell.storeId, names), edit));
                   },
                   [&](const TierPriceCell &cell) {
                       changes::TierLine line;
                       line.row = row;
                       line.sku = cell.sku.text();
                       line.website = cell.websiteId == 0 ? u"all"_s : names.siteCodes.value(cell.websiteId);
                       line.customerGroup = cell.customerGroup;
                       line.quantity = cell.quantity.toString();
                       const QString text = edit.text.trimmed();
                       const bool isDiscount = text.endsWith(u'%');
                       line.price = isDiscount ? discountOf(text) : text;
                       line.priceType = isDiscount ? u"discount"_s : u"fixed"_s;
                       line.isRemoval = edit.isRemoval;
                       lines.tiers.push_back(std::move(line));
                   },
                   [&](const AttributeCell &cell) {
                       changes::AttributeLine line;
                       line.row = row;
                       line.sku = cell.sku.text();
                       line.storeView = cell.scope.code();
                       line.attributeCode = cell.attributeCode;
                       line.value = edit.text;
                       line.useDefault = edit.isRemoval;
                       line.isChosen = edit.isChosen;
                       lines.attributes.push_back(std::move(line));
                   },
               },
               edit.cell);
}

/// The text of one place of a block; null: none.
QString textAt(const BlockTexts &texts, qsizetype row, qsizetype column)
{
    if (texts.empty()) {
        return {};
    }
    const bool isOne = texts.size() == 1 && texts.front().size() == 1;
    const auto at = std::size_t(isOne ? 0 : row);
    return at < texts.size() ? texts[at].value(isOne ? 0 : column) : QString();
}

} // namespace

std::vector<editing::EditLines> linesOf(std::span<const CellEdit> edits, const ShopNames &names)
{
    Lines lines;
    for (std::size_t i = 0; i < edits.size(); ++i) {
        add(lines, qint64(i), edits[i], names);
    }
    std::vector<editing::EditLines> all;
    const auto take = [&all](auto &some) {
        if (!some.empty()) {
            all.emplace_back(std::move(some));
        }
    };
    take(lines.stock);
    take(lines.items);
    take(lines.prices);
    take(lines.tiers);
    take(lines.attributes);
    return all;
}

Result<BlockEdits> editsFor(sqlite::Database &database, const cache::List &list, const EditableList &editable,
                            const CellBlock &block, const BlockTexts &texts)
{
    std::vector<const cache::Column *> columns;
    QStringList ids;
    for (const QString &id : editable.facts) {
        if (const cache::Column *column = list.find(id)) {
            columns.push_back(column);
            ids << id;
        }
    }
    Result<ShopNames> names = readShopNames(database);
    if (!names) {
        return failure(std::move(names.error()));
    }
    const Result<std::vector<cache::Row>> rows = cache::selectRows(
        database, list, columns, std::span<const qint64>(block.keys.constData(), std::size_t(block.keys.size())));
    if (!rows) {
        return failure(rows.error());
    }
    BlockEdits made;
    made.names = std::move(*names);
    QHash<qint64, qsizetype> places;
    for (qsizetype i = 0; i < block.keys.size(); ++i) {
        places.insert(block.keys[i], i);
    }
    for (const cache::Row &row : *rows) {
        const RowFacts facts(ids, row.cells);
        const qsizetype place = places.value(row.key);
        for (qsizetype i = 0; i < block.columns.size(); ++i) {
            const QString text = textAt(texts, place, i);
            if (text.isNull()) {
                continue;
            }
            const std::optional<Cell> cell = editable.cellAt(block.columns[i], facts);
            if (!cell) {
                ++made.fixed;
                continue;
            }
            made.edits.push_back({*cell, text, false});
            made.places.emplace_back(row.key, block.columns[i]);
            made.skus << skuOf(*cell).text();
        }
    }
    return made;
}

BlockTexts blockOf(const QString &clipboard)
{
    BlockTexts rows;
    QStringList row;
    QString cell = u""_s;
    bool quoted = false;
    for (qsizetype i = 0; i < clipboard.size(); ++i) {
        const QChar sign = clipboard[i];
        if (quoted) {
            const bool isPair = sign == u'"' && clipboard.mid(i + 1, 1) == u"\""_s;
            if (sign != u'"' || isPair) {
                cell += sign;
                i += isPair ? 1 : 0;
            } else {
                quoted = false;
            }
        } else if (sign == u'"' && cell.isEmpty()) {
            quoted = true;
        } else if (sign == u'\t' || sign == u'\n') {
            row << cell;
            cell = u""_s;
            if (sign == u'\n') {
                rows.push_back(std::exchange(row, {}));
            }
        } else if (sign != u'\r') {
            cell += sign;
        }
    }
    if (!cell.isEmpty() || !row.isEmpty()) { // the last line end is the clipboard's own
        row << cell;
        rows.push_back(row);
    }
    return rows;
}

} // namespace qm::tables
