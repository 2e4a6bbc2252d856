// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/values.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace qm::ledger {

namespace {

constexpr auto setName = "set"_L1;
constexpr auto addName = "add"_L1;

QJsonValue timeJson(const std::optional<UtcTime> &time)
{
    return time ? QJsonValue(time->toIso()) : QJsonValue();
}

struct ToJson
{
    QJsonObject operator()(Absent) const { return {{u"absent"_s, true}}; }
    QJsonObject operator()(UseDefault) const { return {{u"default"_s, true}}; }
    QJsonObject operator()(bool value) const { return {{u"bool"_s, value}}; }
    QJsonObject operator()(qint64 value) const { return {{u"int"_s, value}}; }
    QJsonObject operator()(Decimal value) const { return {{u"decimal"_s, value.toString()}}; }
    QJsonObject operator()(const QString &value) const { return {{u"text"_s, value}}; }
    QJsonObject operator()(const QStringList &value) const { return {{u"list"_s, QJsonArray::fromStringList(value)}}; }
    QJsonObject operator()(const SpecialPriceTerms &terms) const
    {
        return {
            {u"special"_s, terms.price.toString()}, {u"from"_s, timeJson(terms.from)}, {u"to"_s, timeJson(terms.to)}};
    }
    QJsonObject operator()(const TierPriceTerms &terms) const
    {
        return {{u"tier"_s, terms.price.toString()}, {u"discount"_s, terms.isDiscount}};
    }
};

std::optional<UtcTime> timeFrom(const QJsonValue &json)
{
    return UtcTime::fromText(json.toString().toStdString());
}

std::optional<CellValue> fromJson(const QJsonObject &json)
{
    const auto decimal = [&json](const QString &name) { return Decimal::fromText(json[name].toString()); };
    if (json.contains(u"absent"_s)) {
        return Absent();
    }
    if (json.contains(u"default"_s)) {
        return UseDefault();
    }
    if (const QJsonValue value = json[u"bool"_s]; value.isBool()) {
        return value.toBool();
    }
    if (const QJsonValue value = json[u"int"_s]; value.isDouble()) {
        return value.toInteger();
    }
    if (const std::optional<Decimal> value = decimal(u"decimal"_s)) {
        return *value;
    }
    if (const QJsonValue value = json[u"text"_s]; value.isString()) {
        return value.toString();
    }
    if (const QJsonValue value = json[u"list"_s]; value.isArray()) {
        QStringList list;
        for (const QJsonValue &each : value.toArray()) {
            list.append(each.toString());
        }
        return list;
    }
    if (const std::optional<Decimal> price = decimal(u"special"_s)) {
        return SpecialPriceTerms{*price, timeFrom(json[u"from"_s]), timeFrom(json[u"to"_s])};
    }
    if (const std::optional<Decimal> price = decimal(u"tier"_s)) {
        return TierPriceTerms{*price, json[u"discount"_s].toBool()};
    }
    return std::nullopt;
}

struct ToStoredCell
{
    StoredCell stored;

    void operator()(const SourceItemCell &cell)
    {
        stored.place = cell.sourceCode;
        stored.field = toString(cell.field);
    }
    void operator()(const StockItemCell &cell) { stored.field = toString(cell.field); }
    void operator()(const BasePriceCell &cell) { stored.placeId = cell.storeId; }
    void operator()(const CostCell &cell) { stored.placeId = cell.storeId; }
    void operator()(const SpecialPriceCell &cell) { stored.placeId = cell.storeId; }
    void operator()(const TierPriceCell &cell)
    {
        stored.place = cell.customerGroup;
        stored.placeId = cell.websiteId;
        stored.fromQuantity = cell.quantity;
    }
    void operator()(const AttributeCell &cell)
    {
        stored.place = cell.scope.code();
        stored.field = cell.attributeCode;
    }
};

std::optional<Cell> cellFrom(CellKind kind, const StoredCell &stored)
{
    const Sku sku = Sku::fromShop(stored.sku);
    switch (kind) {
    case CellKind::SourceItem: {
        const std::optional<SourceItemField> field = sourceItemFieldFromText(stored.field);
        return field ? std::optional<Cell>(SourceItemCell{sku, stored.place, *field}) : std::nullopt;
    }
    case CellKind::StockItem: {
        const std::optional<StockItemField> field = stockItemFieldFromText(stored.field);
        return field ? std::optional<Cell>(StockItemCell{sku, *field}) : std::nullopt;
    }
    case CellKind::BasePrice:
        return BasePriceCell{sku, stored.placeId};
    case CellKind::Cost:
        return CostCell{sku, stored.placeId};
    case CellKind::SpecialPrice:
        return SpecialPriceCell{sku, stored.placeId};
    case CellKind::TierPrice:
        return TierPriceCell{sku, stored.placeId, stored.place, stored.fromQuantity};
    case CellKind::Attribute: {
        const std::optional<Scope> scope =
            stored.place == Scope::all().code() ? Scope::all() : Scope::storeView(stored.place);
        return scope ? std::optional<Cell>(AttributeCell{sku, *scope, stored.field}) : std::nullopt;
    }
    }
    return std::nullopt;
}

/// NULL is for nothing; an empty text is a text.
QString notNull(const QString &text)
{
    return text.isNull() ? u""_s : text;
}

} // namespace

QString toStored(const CellValue &value)
{
    return QString::fromUtf8(QJsonDocument(std::visit(ToJson(), value)).toJson(QJsonDocument::Compact));
}

QString toStored(const std::optional<CellValue> &value)
{
    return value ? toStored(*value) : QString();
}

Result<CellValue> valueFromStored(const QString &text)
{
    if (std::optional<CellValue> value = fromJson(QJsonDocument::fromJson(text.toUtf8()).object())) {
        return std::move(*value);
    }
    return failure(ErrorKind::Damaged, u"A staged value cannot be read: %1"_s.arg(text));
}

Result<std::optional<CellValue>> optionalFromStored(const QString &text)
{
    if (text.isNull()) {
        return std::optional<CellValue>();
    }
    return valueFromStored(text).map([](CellValue value) { return std::optional<CellValue>(std::move(value)); });
}

QLatin1StringView editName(const Edit &edit)
{
    return std::holds_alternative<SetTo>(edit) ? setName : addName;
}

QString editValue(const Edit &edit)
{
    if (const auto *set = std::get_if<SetTo>(&edit)) {
        return toStored(set->value);
    }
    return toStored(CellValue(std::get<AddTo>(edit).difference));
}

Result<Edit> editFromStored(const QString &name, const QString &value)
{
    Result<CellValue> read = valueFromStored(value);
    if (!read) {
        return failure(read.error());
    }
    if (name == setName) {
        return SetTo{std::move(*read)};
    }
    if (const auto *difference = std::get_if<Decimal>(&*read); difference && name == addName) {
        return AddTo{*difference};
    }
    return failure(ErrorKind::Damaged, u"A staged edit cannot be read: %1 %2"_s.arg(name, value));
}

StoredCell toStored(const Cell &cell)
{
    ToStoredCell visitor;
    visitor.stored.kind = toString(kindOf(cell));
    visitor.stored.sku = skuOf(cell).text();
    std::visit(visitor, cell);
    StoredCell &stored = visitor.stored;
    stored.sku = notNull(stored.sku);
    stored.place = notNull(stored.place);
    stored.field = notNull(stored.field);
    return stored;
}

Result<Cell> cellFrom(const sqlite::Rows &rows, int column)
{
    const StoredCell stored{rows.text(column),        rows.text(column + 1),    rows.text(column + 2),
                            rows.integer(column + 3), rows.decimal(column + 4), rows.text(column + 5)};
    const std::optional<CellKind> kind = cellKindFromText(stored.kind);
    std::optional<Cell> cell = kind ? cellFrom(*kind, stored) : std::nullopt;
    if (!cell) {
        return failure(ErrorKind::Damaged, u"A staged change cannot be read: %1 %2"_s.arg(stored.kind, stored.field));
    }
    return std::move(*cell);
}

} // namespace qm::ledger
