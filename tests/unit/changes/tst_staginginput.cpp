// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "changes/staging.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace qm;
using namespace qm::changes;

namespace {

/// A small shop that knows what it has.
class Shop final : public Lookups
{
public:
    bool perWebsite = true;

    std::optional<KnownProduct> product(const QString &text) const override
    {
        static const QList<std::pair<QString, QString>> products{
            {u"HB-TRK"_s, u"simple"_s},       {u"HB-NEW"_s, u"simple"_s},  {u"HB-SET"_s, u"bundle"_s},
            {u"HB-SHL"_s, u"configurable"_s}, {u"HB-ALL"_s, u"grouped"_s}, {u"=ODD"_s, u"simple"_s},
            {u"HB-GIFT"_s, u"virtual"_s}};
        for (const auto &[sku, type] : products) {
            if (sku.compare(text, Qt::CaseInsensitive) == 0) {
                return KnownProduct{Sku::fromShop(sku), type};
            }
        }
        return std::nullopt;
    }
    std::optional<QString> source(const QString &code) const override
    {
        return code.compare(u"utr"_s, Qt::CaseInsensitive) == 0 || code == "ant"_L1 ? std::optional(code.toLower())
                                                                                    : std::nullopt;
    }
    std::optional<QString> customerGroup(const QString &name) const override
    {
        for (const QString &group : {u"ALL GROUPS"_s, u"Wholesale"_s}) {
            if (group.compare(name, Qt::CaseInsensitive) == 0) {
                return group;
            }
        }
        return std::nullopt;
    }
    std::optional<qint64> website(const QString &code) const override
    {
        return code == "base"_L1 ? std::optional<qint64>(1) : std::nullopt;
    }
    std::optional<qint64> storeView(const QString &code) const override
    {
        return code == "nl"_L1 ? std::optional<qint64>(2) : std::nullopt;
    }
    bool pricesPerWebsite() const override { return perWebsite; }
    std::optional<Attribute> attribute(const QString &code) const override
    {
        static const QList<QStringList> attributes{{u"name"_s, u"text"_s, u"varchar"_s, u"store"_s},
                                                   {u"weight"_s, u"weight"_s, u"decimal"_s, u"global"_s},
                                                   {u"color"_s, u"select"_s, u"int"_s, u"store"_s},
                                                   {u"material"_s, u"multiselect"_s, u"text"_s, u"store"_s},
                                                   {u"description"_s, u"textarea"_s, u"text"_s, u"store"_s},
                                                   {u"sale"_s, u"boolean"_s, u"int"_s, u"store"_s},
                                                   {u"news_from_date"_s, u"date"_s, u"datetime"_s, u"website"_s},
                                                   {u"price"_s, u"price"_s, u"decimal"_s, u"website"_s}};
        for (const QStringList &each : attributes) {
            if (each[0] == code) {
                Attribute attribute;
                attribute.attributeCode = code;
                attribute.frontendInput = each[1];
                attribute.backendType = each[2];
                attribute.scope = each[3];
                attribute.isRequired = code == "name"_L1;
                attribute.options = {{u" "_s, u""_s, {}, {}, {}, {}},
                                     {u"Green"_s, u"12"_s, {}, {}, {}, {}},
                                     {u"12"_s, u"13"_s, {}, {}, {}, {}}};
                return attribute;
            }
        }
        return std::nullopt;
    }
    std::optional<CellValue> shown(const Cell &cell) const override
    {
        const auto *item = std::get_if<SourceItemCell>(&cell);
        if (!item || item->sku.text() == "HB-GIFT"_L1) {
            return std::nullopt;
        }
        const bool isQuantity = item->field == SourceItemField::Quantity;
        if (item->sku.text() == "HB-NEW"_L1) {
            return Absent();
        }
        // At ant there are none, and it says so.
        const bool isEmpty = item->sourceCode == "ant"_L1;
        return isQuantity ? CellValue(Decimal(isEmpty ? 0 : 5)) : CellValue(!isEmpty);
    }
    std::vector<TierPriceCell> tierPrices(const Sku &sku) const override
    {
        return {{sku, 0, u"wholesale"_s, Decimal(10)}, {sku, 1, u"Wholesale"_s, Decimal(50)}};
    }
};

QString told(const StagingResult &result)
{
    QStringList parts;
    for (const Refusal &refusal : result.refused) {
        parts.append(u"%1:%2:%3"_s.arg(refusal.row).arg(refusal.column, toString(refusal.reason)));
    }
    return parts.join(u' ');
}

const InputStyle signs{DecimalMark::Either, true};

StockLine stockLine(const QString &sku, const QString &source, const QString &quantity, const QString &inStock = {})
{
    return {7, sku, source, quantity, inStock, false};
}

PriceLine priceLine(CellKind kind, const QString &sku, const QString &price, const QString &view = {},
                    const QString &from = {}, const QString &to = {})
{
    return {7, kind, sku, view, price, from, to, false};
}

TierLine tierLine(const QString &sku, const QString &website, const QString &group, const QString &quantity,
                  const QString &price, const QString &type = {})
{
    return {7, sku, website, group, quantity, price, type, false};
}

AttributeLine attributeLine(const QString &sku, const QString &view, const QString &code, const QString &value)
{
    return {7, sku, view, code, value, false};
}

} // namespace

class TestStagingInput : public QObject
{
    Q_OBJECT

    Shop m_shop;

    /// What becomes of a single row: the refusals, or nothing when it was taken.
    QString of(const StockLine &line, const InputStyle &style = {})
    {
        return told(stageStock(std::span(&line, 1), style, m_shop));
    }
    QString of(const PriceLine &line) { return told(stagePrices(std::span(&line, 1), {}, m_shop)); }
    QString of(const TierLine &line) { return told(stageTiers(std::span(&line, 1), {}, m_shop)); }
    QString of(const AttributeLine &line) { return told(stageAttributes(std::span(&line, 1), {}, m_shop)); }
    std::optional<CellValue> wish(const AttributeLine &line)
    {
        const StagingResult result = stageAttributes(std::span(&line, 1), {}, m_shop);
        return result.drafts.empty() ? std::nullopt : applied(result.drafts.front().edit, Absent());
    }

private Q_SLOTS:
    void init() { m_shop = Shop(); }

    void badStockIsNamed()
    {
        QCOMPARE(of(stockLine(u"HB-TRK"_s, u"utr"_s, u"7"_s)), QString());
        QCOMPARE(of(stockLine(u"hb-trk"_s, u"UTR"_s, u"7"_s)), QString());
        QCOMPARE(of(stockLine(u""_s, u"utr"_s, u"7"_s)), u"7:sku:empty"_s);
        QCOMPARE(of(stockLine(u"NOPE"_s, u"utr"_s, u"7"_s)), u"7:sku:unknown_sku"_s);
        QCOMPARE(of(stockLine(QString(70, u'x'), u"utr"_s, u"7"_s)), u"7:sku:sku_too_long"_s);
        QCOMPARE(of(stockLine(u" HB-TRK"_s, u"utr"_s, u"7"_s)), u"7:sku:sku_blank"_s);
        QCOMPARE(of(stockLine(u"8.71E+12"_s, u"utr"_s, u"7"_s)), u"7:sku:shortened"_s);
        QCOMPARE(of(stockLine(u"=A1"_s, u"utr"_s, u"7"_s)), u"7:sku:formula"_s);
        QCOMPARE(of(stockLine(u"=ODD"_s, u"utr"_s, u"7"_s)), QString()); // there is a product of that name
        QCOMPARE(of(stockLine(u"HB-SHL"_s, u"utr"_s, u"7"_s)), u"7:sku:not_of_this_type"_s);
        QCOMPARE(of(stockLine(u"HB-TRK"_s, u"x"_s, u"7"_s)), u"7:source_code:unknown_source"_s);
        QCOMPARE(of(stockLine(u"HB-TRK"_s, {}, u"7"_s)), u"7:source_code:empty"_s);
        QCOMPARE(of(stockLine(u"HB-TRK"_s, u"utr"_s, {})), u"7:quantity:empty"_s);
        QCOMPARE(of(stockLine(u"HB-TRK"_s, u"utr"_s, u"NaN"_s)), u"7:quantity:not_a_number"_s);
        QCOMPARE(of(stockLine(u"HB-TRK"_s, u"utr"_s, u"-1"_s)), u"7:quantity:negative"_s);
        QCOMPARE(of(stockLine(u"HB-TRK"_s, u"utr"_s, u"100000000"_s)), u"7:quantity:too_large"_s);
        QCOMPARE(of(stockLine(u"HB-TRK"_s, u"utr"_s, u"99999999.9999"_s)), QString());
        QCOMPARE(of(stockLine(u"HB-TRK"_s, u"utr"_s, u"1.00001"_s)), u"7:quantity:too_many_places"_s);
        QCOMPARE(of(stockLine(u"HB-TRK"_s, u"utr"_s, u"=1+1"_s)), u"7:quantity:formula"_s);
        QCOMPARE(of(stockLine(u"HB-TRK"_s, u"utr"_s, u"7"_s, u"maybe"_s)), u"7:status:not_yes_or_no"_s);
        // Relative, where signs mean that.
        QCOMPARE(of(stockLine(u"HB-TRK"_s, u"utr"_s, u"-5"_s), signs), QString());
        QCOMPARE(of(stockLine(u"HB-TRK"_s, u"utr"_s, u"-6"_s), signs), u"7:quantity:negative"_s);
        QCOMPARE(of(stockLine(u"HB-GIFT"_s, u"utr"_s, u"+1"_s), signs), u"7:quantity:nothing_before"_s);
        QCOMPARE(of(stockLine(u"HB-NEW"_s, u"utr"_s, {}, u"yes"_s)), u"7:quantity:empty"_s);
    }

    void stockBecomesDrafts()
    {
        const std::vector<StockLine> lines{
            stockLine(u"hb-trk"_s, u"UTR"_s, u"+2"_s), stockLine(u"HB-TRK"_s, u"ant"_s, u"4"_s),
            stockLine(u"HB-NEW"_s, u"utr"_s, u"0"_s), stockLine(u"HB-GIFT"_s, u"utr"_s, u"9"_s, u"No"_s)};
        const StagingResult result = stageStock(lines, signs, m_shop);
        QVERIFY(result.refused.empty());
        const Sku boot = Sku::fromShop(u"HB-TRK"_s);
        QCOMPARE(result.drafts.size(), 7U);
        QVERIFY(result.drafts[0].cell == Cell(SourceItemCell{boot, u"utr"_s, SourceItemField::Quantity}));
        QVERIFY(result.drafts[0].edit == Edit(AddTo{Decimal(2)}));
        QVERIFY(result.drafts[0].base == std::optional<CellValue>(Decimal(5)));
        // Where it was empty and said so, the status follows.
        QVERIFY(result.drafts[1].edit == Edit(SetTo{Decimal(4)}));
        QVERIFY(result.drafts[2].follows);
        QVERIFY(result.drafts[2].edit == Edit(SetTo{true}));
        QVERIFY(result.drafts[2].base == std::optional<CellValue>(false));
        // What is new has both, and zero pieces are out of stock.
        QVERIFY(result.drafts[3].base == std::optional<CellValue>(Absent()));
        QVERIFY(result.drafts[4].follows);
        QVERIFY(result.drafts[4].edit == Edit(SetTo{false}));
    }

    void aStatusSaidByHandIsNoFollower()
    {
        const std::vector<StockLine> lines{stockLine(u"HB-TRK"_s, u"ant"_s, u"4"_s, u"no"_s),
                                           stockLine(u"HB-GIFT"_s, u"utr"_s, u"9"_s, u"yes"_s),
                                           stockLine(u"HB-TRK"_s, u"utr"_s, {}, u"0"_s)};
        const StagingResult result = stageStock(lines, {}, m_shop);
        QVERIFY(result.refused.empty());
        QCOMPARE(result.drafts.size(), 5U);
        for (const ChangeDraft &draft : result.drafts) {
            QVERIFY(!draft.follows);
        }
        QVERIFY(result.drafts[1].edit == Edit(SetTo{false}));
        QVERIFY(!result.drafts[2].base); // not known: what is read before the push counts
        QVERIFY((result.rows == std::vector<qint64>{7, 7, 7, 7, 7}));
    }

    void aSourceItemIsTakenAwayWhole()
    {
        StockLine line = stockLine(u"HB-TRK"_s, u"utr"_s, u"nonsense"_s);
        line.isRemoval = true;
        const StagingResult result = stageStock(std::span(&line, 1), {}, m_shop);
        QCOMPARE(result.drafts.size(), 2U);
        QVERIFY(result.drafts[0].edit == Edit(SetTo{Absent()}) && !result.drafts[0].follows);
        QVERIFY(result.drafts[1].edit == Edit(SetTo{Absent()}) && result.drafts[1].follows);
    }

    /// Half of a row may say what neither it nor the other one does.
    void aRowGoesAsAWhole()
    {
        const auto staged = [this](std::vector<StockLine> lines) {
            qint64 row = 1;
            for (StockLine &line : lines) {
                line.row = row++;
            }
            const StagingResult result = stageStock(lines, {}, m_shop);
            QStringList parts{told(result)};
            for (const qint64 each : result.rows) {
                parts.append(QString::number(each));
            }
            return parts.join(u'|');
        };
        StockLine away = stockLine(u"HB-TRK"_s, u"ant"_s, {});
        away.isRemoval = true;
        const StockLine status = stockLine(u"HB-TRK"_s, u"ant"_s, {}, u"1"_s);
        const StockLine both = stockLine(u"HB-TRK"_s, u"ant"_s, u"5"_s, u"0"_s);
        QCOMPARE(staged({status, both}), u"2:status:duplicate|1"_s);
        QCOMPARE(staged({both, status}), u"2:status:duplicate|1|1"_s);
        QCOMPARE(staged({status, away}), u"2:source_code:duplicate|1"_s);
        QCOMPARE(staged({away, status}), u"2:status:duplicate|1|1"_s);

        const std::vector<StockItemLine> items{
            {1, u"HB-TRK"_s, {{StockItemField::IsInStock, u"1"_s}}},
            {2, u"HB-TRK"_s, {{StockItemField::Qty, u"5"_s}, {StockItemField::IsInStock, u"0"_s}}}};
        const StagingResult result = stageStockItems(items, {}, m_shop);
        QCOMPARE(told(result), u"2:is_in_stock:duplicate"_s);
        QVERIFY((result.rows == std::vector<qint64>{1}));
    }

    void theGoodRowsGoOnAlone()
    {
        std::vector<StockLine> lines;
        for (int i = 1; i <= 5; ++i) {
            lines.push_back(stockLine(i == 4 ? u"hb-trk"_s : u"HB-TRK"_s, i % 2 == 0 ? u"utr"_s : u"ant"_s,
                                      i == 3 ? u"x"_s : QString::number(i)));
            lines.back().row = 10 + i;
        }
        const StagingResult result = stageStock(lines, {}, m_shop);
        QCOMPARE(told(result), u"13:quantity:not_a_number 14:quantity:duplicate 15:quantity:duplicate"_s);
        QCOMPARE(result.refused[1].other, u"12"_s);
        QCOMPARE(result.refused[2].other, u"11"_s);
        QCOMPARE(result.refused[1].value, u"4"_s);
        QVERIFY((result.rows == std::vector<qint64>{11, 11, 12})); // the first with what follows it
    }

    void badPricesAreNamed()
    {
        using enum CellKind;
        QCOMPARE(of(priceLine(BasePrice, u"HB-TRK"_s, u"19,95"_s)), QString());
        QCOMPARE(of(priceLine(BasePrice, u"HB-TRK"_s, u"0"_s)), QString()); // the guard's business
        QCOMPARE(of(priceLine(BasePrice, u"NOPE"_s, u"1"_s)), u"7:sku:unknown_sku"_s);
        QCOMPARE(of(priceLine(BasePrice, u"HB-TRK"_s, u"-1"_s)), u"7:price:negative"_s);
        QCOMPARE(of(priceLine(Cost, u"HB-TRK"_s, u"x"_s)), u"7:cost:not_a_number"_s);
        QCOMPARE(of(priceLine(BasePrice, u"HB-TRK"_s, u"100000000000000"_s)), u"7:price:too_large"_s);
        QCOMPARE(of(priceLine(BasePrice, u"HB-TRK"_s, u"99999999999999.9999"_s)), QString());
        QCOMPARE(of(priceLine(BasePrice, u"HB-SHL"_s, u"1"_s)), u"7:sku:not_of_this_type"_s);
        QCOMPARE(of(priceLine(SpecialPrice, u"HB-ALL"_s, u"1"_s)), u"7:sku:not_of_this_type"_s);
        QCOMPARE(of(priceLine(Cost, u"HB-SET"_s, u"1"_s)), u"7:sku:not_of_this_type"_s);
        QCOMPARE(of(priceLine(BasePrice, u"HB-TRK"_s, u"1"_s, u"fr"_s)), u"7:store_view_code:unknown_store_view"_s);
        QCOMPARE(of(priceLine(BasePrice, u"HB-TRK"_s, u"1"_s, u"nl"_s)), QString());
        QCOMPARE(of(priceLine(SpecialPrice, u"HB-TRK"_s, u"1"_s, {}, u"23/11/2026"_s)), u"7:price_from:not_a_date"_s);
        QCOMPARE(of(priceLine(SpecialPrice, u"HB-TRK"_s, u"1"_s, {}, u"2026-11-23"_s, u"2026-02-30"_s)),
                 u"7:price_to:not_a_date"_s);
        QCOMPARE(of(priceLine(SpecialPrice, u"HB-TRK"_s, u"1"_s, {}, u"2026-11-23T00:00:00Z"_s)),
                 u"7:price_from:not_a_date"_s);
        QCOMPARE(of(priceLine(SpecialPrice, u"HB-TRK"_s, u"1"_s, {}, u"2026-11-23"_s, u"2026-11-22"_s)),
                 u"7:price_to:end_before_start"_s);
        m_shop.perWebsite = false;
        QCOMPARE(of(priceLine(BasePrice, u"HB-TRK"_s, u"1"_s, u"nl"_s)), u"7:store_view_code:wrong_scope"_s);
        QCOMPARE(of(priceLine(BasePrice, u"HB-TRK"_s, u"1"_s, u"all"_s)), QString());
    }

    void pricesBecomeDrafts()
    {
        using enum CellKind;
        PriceLine away = priceLine(SpecialPrice, u"HB-TRK"_s, {});
        away.isRemoval = true;
        PriceLine base = priceLine(BasePrice, u"HB-NEW"_s, {});
        base.isRemoval = true;
        PriceLine cost = priceLine(Cost, u"HB-NEW"_s, {}, u"nl"_s);
        cost.isRemoval = true;
        const std::vector<PriceLine> lines{
            priceLine(SpecialPrice, u"HB-TRK"_s, u"3.5"_s, u"nl"_s, u"2026-11-23"_s, u"2026-12-01 23:59:59"_s), away,
            base, cost};
        const StagingResult result = stagePrices(lines, {}, m_shop);
        QCOMPARE(told(result), u"7:price:empty 7:store_view_code:wrong_scope"_s);
        QCOMPARE(result.drafts.size(), 2U);
        QVERIFY(result.drafts[0].cell == Cell(SpecialPriceCell{Sku::fromShop(u"HB-TRK"_s), 2}));
        const SpecialPriceTerms terms{Decimal::fromUnits(35'000), UtcTime::fromText("2026-11-23 00:00:00"),
                                      UtcTime::fromText("2026-12-01 23:59:59")};
        QVERIFY(result.drafts[0].edit == Edit(SetTo{terms}));
        QVERIFY(result.drafts[1].edit == Edit(SetTo{Absent()}));
    }

    void badTierPricesAreNamed()
    {
        QCOMPARE(of(tierLine(u"HB-TRK"_s, {}, u"all groups"_s, u"5"_s, u"1"_s)), QString());
        QCOMPARE(of(tierLine(u"HB-TRK"_s, u"x"_s, u"Wholesale"_s, u"5"_s, u"1"_s)), u"7:website:unknown_website"_s);
        QCOMPARE(of(tierLine(u"HB-TRK"_s, {}, u"Retail"_s, u"5"_s, u"1"_s)), u"7:customer_group:unknown_group"_s);
        QCOMPARE(of(tierLine(u"HB-TRK"_s, {}, {}, u"5"_s, u"1"_s)), u"7:customer_group:empty"_s);
        QCOMPARE(of(tierLine(u"HB-TRK"_s, {}, u"Wholesale"_s, u"0"_s, u"1"_s)), u"7:quantity:not_positive"_s);
        QCOMPARE(of(tierLine(u"HB-TRK"_s, {}, u"Wholesale"_s, u"-1"_s, u"1"_s)), u"7:quantity:negative"_s);
        QCOMPARE(of(tierLine(u"HB-TRK"_s, {}, u"Wholesale"_s, u"5"_s, u"x"_s)), u"7:price:not_a_number"_s);
        QCOMPARE(of(tierLine(u"HB-TRK"_s, {}, u"Wholesale"_s, u"5"_s, u"1"_s, u"percent"_s)),
                 u"7:price_type:not_a_price_type"_s);
        QCOMPARE(of(tierLine(u"HB-TRK"_s, {}, u"Wholesale"_s, u"5"_s, u"101"_s, u"Discount"_s)),
                 u"7:price:over_hundred"_s);
        QCOMPARE(of(tierLine(u"HB-SET"_s, {}, u"Wholesale"_s, u"5"_s, u"5"_s, u"fixed"_s)),
                 u"7:price_type:discount_only"_s);
        QCOMPARE(of(tierLine(u"HB-SET"_s, {}, u"Wholesale"_s, u"5"_s, u"5"_s, u"discount"_s)), QString());
        QCOMPARE(of(tierLine(u"HB-SHL"_s, {}, u"Wholesale"_s, u"5"_s, u"5"_s)), u"7:sku:not_of_this_type"_s);
        QCOMPARE(of(tierLine(u"HB-TRK"_s, u"base"_s, u"Wholesale"_s, u"10"_s, u"5"_s)), u"7:website:clashes"_s);
        QCOMPARE(of(tierLine(u"HB-TRK"_s, {}, u"WHOLESALE"_s, u"50"_s, u"5"_s)), u"7:website:clashes"_s);
        QCOMPARE(of(tierLine(u"HB-TRK"_s, {}, u"Wholesale"_s, u"10"_s, u"5"_s)), QString());
        m_shop.perWebsite = false;
        QCOMPARE(of(tierLine(u"HB-TRK"_s, u"base"_s, u"Wholesale"_s, u"5"_s, u"1"_s)), u"7:website:wrong_scope"_s);
    }

    void tierPricesBecomeDrafts()
    {
        TierLine away = tierLine(u"HB-TRK"_s, u"base"_s, u"wholesale"_s, u"50"_s, {});
        away.isRemoval = true;
        const std::vector<TierLine> lines{
            tierLine(u"HB-TRK"_s, u"base"_s, u"wholesale"_s, u"5"_s, u"12,5"_s, u"discount"_s), away,
            tierLine(u"HB-TRK"_s, u"base"_s, u"WHOLESALE"_s, u"5.0"_s, u"13"_s)};
        const StagingResult result = stageTiers(lines, {}, m_shop);
        QCOMPARE(told(result), u"7:price:duplicate"_s);
        QCOMPARE(result.drafts.size(), 2U);
        QVERIFY(result.drafts[0].cell ==
                Cell(TierPriceCell{Sku::fromShop(u"HB-TRK"_s), 1, u"Wholesale"_s, Decimal(5)}));
        QCOMPARE(std::get<TierPriceCell>(result.drafts[0].cell).customerGroup, u"Wholesale"_s); // the shop's spelling
        QVERIFY((result.drafts[0].edit == Edit(SetTo{TierPriceTerms{Decimal::fromUnits(125'000), true}})));
        QVERIFY(result.drafts[1].edit == Edit(SetTo{Absent()}));
    }

    void badAttributesAreNamed()
    {
        QCOMPARE(of(attributeLine(u"HB-TRK"_s, {}, u"name"_s, u"Boot"_s)), QString());
        QCOMPARE(of(attributeLine(u"NOPE"_s, {}, u"name"_s, u"Boot"_s)), u"7:sku:unknown_sku"_s);
        QCOMPARE(of(attributeLine(u"HB-TRK"_s, {}, u"nome"_s, u"x"_s)), u"7:attribute_code:unknown_attribute"_s);
        QCOMPARE(of(attributeLine(u"HB-TRK"_s, {}, {}, u"x"_s)), u"7:attribute_code:empty"_s);
        QCOMPARE(of(attributeLine(u"HB-TRK"_s, {}, u"price"_s, u"5"_s)), u"7:attribute_code:read_only"_s);
        QCOMPARE(of(attributeLine(u"HB-TRK"_s, u"fr"_s, u"name"_s, u"x"_s)), u"7:store_view_code:unknown_store_view"_s);
        QCOMPARE(of(attributeLine(u"HB-TRK"_s, u"nl"_s, u"weight"_s, u"5"_s)), u"7:store_view_code:wrong_scope"_s);
        QCOMPARE(of(attributeLine(u"HB-TRK"_s, {}, u"name"_s, {})), u"7:value:empty"_s);
        QCOMPARE(of(attributeLine(u"HB-TRK"_s, {}, u"name"_s, QString(256, u'x'))), u"7:value:too_long"_s);
        QCOMPARE(of(attributeLine(u"HB-TRK"_s, {}, u"description"_s, QString(256, u'x'))), QString());
        QCOMPARE(of(attributeLine(u"HB-TRK"_s, {}, u"name"_s, u"#REF!"_s)), u"7:value:formula"_s);
        QCOMPARE(of(attributeLine(u"HB-TRK"_s, {}, u"color"_s, u"Blue"_s)), u"7:value:unknown_option"_s);
        QCOMPARE(of(attributeLine(u"HB-TRK"_s, {}, u"material"_s, u"Green,Blue"_s)), u"7:value:unknown_option"_s);
        QCOMPARE(of(attributeLine(u"HB-TRK"_s, {}, u"sale"_s, u"often"_s)), u"7:value:not_yes_or_no"_s);
        QCOMPARE(of(attributeLine(u"HB-TRK"_s, {}, u"weight"_s, u"heavy"_s)), u"7:value:not_a_number"_s);
        QCOMPARE(of(attributeLine(u"HB-TRK"_s, {}, u"news_from_date"_s, u"soon"_s)), u"7:value:not_a_date"_s);
        AttributeLine byDefault = attributeLine(u"HB-TRK"_s, {}, u"name"_s, {});
        byDefault.useDefault = true;
        QCOMPARE(of(byDefault), u"7:store_view_code:wrong_scope"_s);
        byDefault.storeView = u"nl"_s;
        QCOMPARE(of(byDefault), QString());
        QVERIFY(wish(byDefault) == std::optional<CellValue>(UseDefault()));
    }

    void attributesBecomeWhatTheShopKeeps()
    {
        const auto valueOf = [this](const QString &code, const QString &text) {
            return wish(attributeLine(u"HB-TRK"_s, {}, code, text)).value_or(u"refused"_s);
        };
        QVERIFY(valueOf(u"color"_s, u"green"_s) == CellValue(u"12"_s));
        QVERIFY(valueOf(u"color"_s, u"13"_s) == CellValue(u"13"_s));
        QVERIFY(valueOf(u"color"_s, u"12"_s) == CellValue(u"13"_s)); // a label before an id
        QVERIFY(valueOf(u"color"_s, {}) == CellValue(Absent()));
        QVERIFY((valueOf(u"material"_s, u"12, green ,13"_s) == CellValue(QStringList{u"12"_s, u"13"_s})));
        QVERIFY(valueOf(u"sale"_s, u"YES"_s) == CellValue(u"1"_s));
        QVERIFY(valueOf(u"weight"_s, u"1,50"_s) == CellValue(Decimal::fromUnits(15'000)));
        QVERIFY(valueOf(u"news_from_date"_s, u"2026-11-23"_s) == CellValue(u"2026-11-23 00:00:00"_s));
        QVERIFY(valueOf(u"name"_s, u" Boot "_s) == CellValue(u" Boot "_s));
        // A spreadsheet's number has a point; a text with one may be a thousand.
        AttributeLine number = attributeLine(u"HB-TRK"_s, {}, u"weight"_s, u"1.125"_s);
        QCOMPARE(of(number), u"7:value:ambiguous_number"_s);
        number.isNumber = true;
        const StagingResult staged = stageAttributes(std::span(&number, 1), {DecimalMark::Comma, false}, m_shop);
        QCOMPARE(told(staged), QString());
        QVERIFY(staged.drafts[0].edit == Edit(SetTo{Decimal::fromUnits(11'250)}));
    }
};

QTEST_GUILESS_MAIN(TestStagingInput)
#include "tst_staginginput.moc"
