// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "changerows.h"

namespace qm::cli {

namespace {
using namespace Qt::StringLiterals;

struct Place
{
    QString operator()(const SourceItemCell &cell) const { return cell.sourceCode; }
    QString operator()(const StockItemCell &) const { return u""_s; }
    QString operator()(const BasePriceCell &cell) const { return QString::number(cell.storeId); }
    QString operator()(const CostCell &cell) const { return QString::number(cell.storeId); }
    QString operator()(const SpecialPriceCell &cell) const { return QString::number(cell.storeId); }
    QString operator()(const TierPriceCell &cell) const
    {
        return u"%1/%2/%3"_s.arg(QString::number(cell.websiteId), cell.customerGroup, cell.quantity.toString());
    }
    QString operator()(const AttributeCell &cell) const { return cell.scope.code(); }
};

struct Field
{
    QString operator()(const SourceItemCell &cell) const { return toString(cell.field); }
    QString operator()(const StockItemCell &cell) const { return toString(cell.field); }
    QString operator()(const BasePriceCell &) const { return u"price"_s; }
    QString operator()(const CostCell &) const { return u"cost"_s; }
    QString operator()(const SpecialPriceCell &) const { return u"special_price"_s; }
    QString operator()(const TierPriceCell &) const { return u"tier_price"_s; }
    QString operator()(const AttributeCell &cell) const { return cell.attributeCode; }
};

/// A midnight is a day: that is how the shop's own form has it.
QString timeText(UtcTime time)
{
    const QString text = time.toMagento();
    return text.endsWith(" 00:00:00"_L1) ? text.first(10) : text;
}

struct Text
{
    QString operator()(Absent) const { return u"(none)"_s; }
    QString operator()(UseDefault) const { return u"(default)"_s; }
    QString operator()(bool flag) const { return flag ? u"1"_s : u"0"_s; }
    QString operator()(qint64 number) const { return QString::number(number); }
    QString operator()(Decimal number) const { return number.toString(); }
    QString operator()(const QString &text) const { return text; }
    QString operator()(const QStringList &list) const { return list.join(u','); }
    QString operator()(const SpecialPriceTerms &terms) const
    {
        return terms.price.toString() + (terms.from ? u" from "_s + timeText(*terms.from) : QString()) +
               (terms.to ? u" to "_s + timeText(*terms.to) : QString());
    }
    QString operator()(const TierPriceTerms &terms) const
    {
        return terms.price.toString() + (terms.isDiscount ? u" discount"_s : u" fixed"_s);
    }
};

} // namespace

QString placeOf(const Cell &cell)
{
    return std::visit(Place(), cell);
}

QString fieldOf(const Cell &cell)
{
    return std::visit(Field(), cell);
}

QString valueText(const CellValue &value)
{
    return std::visit(Text(), value);
}

QString editText(const Edit &edit)
{
    if (const auto *add = std::get_if<AddTo>(&edit)) {
        return (add->difference < Decimal(0) ? QString() : u"+"_s) + add->difference.toString();
    }
    return u'=' + valueText(std::get<SetTo>(edit).value);
}

JsonNode valueNode(const std::optional<CellValue> &value)
{
    return value ? JsonNode::ofText(valueText(*value)) : JsonNode();
}

QString nameOf(const Cell &cell)
{
    const QString place = placeOf(cell);
    return u"%1 of %2"_s.arg(fieldOf(cell), skuOf(cell).text()) +
           (place.isEmpty() || place == "0"_L1 || place == "all"_L1 ? QString() : u" at "_s + place);
}

} // namespace qm::cli
