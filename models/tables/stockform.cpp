// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/stockform.h"

#include "tables/celltext.h"

#include <QCoreApplication>

#include <array>

namespace qm::tables {

namespace {
using namespace Qt::StringLiterals;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ProductForm)
};

struct FieldLine
{
    StockItemField field;
    StockItemField configured; ///< whether the shop decides instead
    const char *label;
    FieldInput input;
};

// In the order of the columns that are read below.
constexpr std::array lines{
    FieldLine{StockItemField::MinQty, StockItemField::UseConfigMinQty,
              QT_TRANSLATE_NOOP("ProductForm", "Out of stock at"), FieldInput::Number},
    FieldLine{StockItemField::NotifyStockQty, StockItemField::UseConfigNotifyStockQty,
              QT_TRANSLATE_NOOP("ProductForm", "Low below"), FieldInput::Number},
    FieldLine{StockItemField::Backorders, StockItemField::UseConfigBackorders,
              QT_TRANSLATE_NOOP("ProductForm", "Backorders"), FieldInput::OneOf},
    FieldLine{StockItemField::ManageStock, StockItemField::UseConfigManageStock,
              QT_TRANSLATE_NOOP("ProductForm", "Stock is managed"), FieldInput::OneOf},
};

std::vector<FieldChoice> choicesOf(StockItemField field)
{
    if (field == StockItemField::Backorders) {
        return {{u"0"_s, backordersText(0)}, {u"1"_s, backordersText(1)}, {u"2"_s, backordersText(2)}};
    }
    return {{u"1"_s, Words::tr("Yes")}, {u"0"_s, Words::tr("No")}};
}

ProductField fieldFor(const FieldLine &line, const Sku &sku, const QString &value, bool isConfigured)
{
    ProductField field;
    field.id = toString(line.field);
    field.label = Words::tr(line.label);
    field.input = line.input;
    field.isRequired = true;
    field.hasValue = true;
    if (line.input == FieldInput::OneOf) {
        field.choices = choicesOf(line.field);
    }
    field.cells = {StockItemCell{sku, line.field}};
    field.shown = shownValue(field, value);
    field.now.text = typedValue(field, value);
    field.configured = StockItemCell{sku, line.configured};
    field.defaultText = Words::tr("As the shop is configured");
    field.now.usesDefault = isConfigured;
    field.notes << (isConfigured ? Words::tr("as the shop's configuration has it") : Words::tr("the product's own"));
    return field;
}

} // namespace

Result<std::vector<ProductField>> readStockForm(sqlite::Database &database, qint64 productId, const Sku &sku,
                                                const QString &typeId, const ShopNames &names)
{
    std::vector<ProductField> fields;
    const bool isMadeOfOthers = typeId == "configurable"_L1 || typeId == "bundle"_L1 || typeId == "grouped"_L1;
    if (isMadeOfOthers) {
        return fields;
    }
    sqlite::Rows rows = database.rows(
        "select min_qty, notify_stock_qty, backorders, manage_stock, "
        "json_extract(told, '$.use_config_min_qty'), json_extract(told, '$.use_config_notify_stock_qty'), "
        "json_extract(told, '$.use_config_backorders'), json_extract(told, '$.use_config_manage_stock') "
        "from (select *, iif(json_valid(document), document, '{}') told from stock_item) where product_id = ?",
        productId);
    if (rows.next()) {
        for (std::size_t i = 0; i < lines.size(); ++i) {
            const FieldLine &line = lines[i];
            const int column = int(i);
            const bool isNumber = line.input == FieldInput::Number;
            if (rows.isNull(column)) {
                continue;
            }
            fields.push_back(fieldFor(line, sku, isNumber ? rows.decimal(column).toString() : rows.text(column),
                                      rows.flag(column + int(lines.size()))));
        }
    }
    if (const Result<void> done = rows.finished(); !done) {
        return failure(done.error());
    }
    if (names.sources.size() > 1 && !fields.empty()) {
        for (ProductField &field : fields) {
            field.cells.clear();
            field.defaultText.clear();
        }
        fields.back().fixed = Words::tr("these can be edited in shops with one source");
    }
    return fields;
}

} // namespace qm::tables
