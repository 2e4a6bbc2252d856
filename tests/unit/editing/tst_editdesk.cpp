// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "editing/copylookups.h"
#include "editplace.h"

#include <QTest>

using namespace qm;
using namespace qm::test;
using namespace qm::editing;
using namespace Qt::StringLiterals;

namespace {

QString told(const EditOutcome &outcome)
{
    QStringList parts;
    for (const changes::Refusal &refusal : outcome.checked.refused) {
        parts.append(u"%1:%2:%3"_s.arg(refusal.row).arg(refusal.column, toString(refusal.reason)));
    }
    return parts.join(u' ');
}

changes::StockLine stock(qint64 row, const QString &sku, const QString &source, const QString &quantity)
{
    return {row, sku, source, quantity, {}, false};
}

} // namespace

class TestEditDesk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void goodLinesAreStagedWithTheirBase();
    void badLinesAreRefusedAndTheOthersGoOn();
    void whatShallBeWholeIsStagedWhollyOrNotAtAll();
    void aPreviewLeavesNothing();
    void aPreviewSeesTheWorkOfOthers();
    void skusAreFoundWithoutRegardToCaseOnly();
    void whatWasNeverPulledIsNotKnown();
    void pricesAndTheirDatesAreBases();
    void anAmountAloneKeepsTheDates();
    void oneDayKeepsTheOtherThatIsStaged();
    void aDayThatIsNotKnownIsNotLost();
    void attributesHaveTheValuesOfTheirScope();
    void oldStockItemsBringTheirConfiguration();
    void tenThousandLinesCostAFewStatements();
    void tenThousandLinesAreStagedAtOnce();
    void aClosedCopyEndsTheFuture();
    void aStopEndsIt();
    void anEmptyCopyIsAnError();
    void aSetThatIsNotThereIsAnError();
};

void TestEditDesk::goodLinesAreStagedWithTheirBase()
{
    EditPlace place;
    const EditOutcome outcome = place.stage(std::vector{stock(1, u"hb-trk"_s, u"UTR"_s, u"+2"_s)});
    QCOMPARE(told(outcome), QString());
    const std::vector<Change> changes = place.changes();
    QCOMPARE(changes.size(), std::size_t(1));
    QVERIFY(changes[0].cell == Cell(SourceItemCell{Sku::fromShop(u"HB-TRK"_s), u"utr"_s}));
    QVERIFY(changes[0].base == CellValue(Decimal(5)));
    QVERIFY(changes[0].mine() == CellValue(Decimal(7)));
    QCOMPARE(changes[0].author, u"ann"_s);
    QCOMPARE(changes[0].setId, outcome.setId);
    QVERIFY(outcome.results == (std::vector{ledger::StageResult{ledger::StageOutcome::Staged, changes[0].id, {}}}));

    // The same set again, with another line.
    EditRequest more = EditPlace::request(std::vector{stock(1, u"HB-NEW"_s, u"utr"_s, u"3"_s)});
    more.setId = outcome.setId;
    QCOMPARE(EditPlace::taken(place.desk.stage(more).takeResult()).setId, outcome.setId);
    QCOMPARE(place.sets(), 1);
    QCOMPARE(place.changes().size(), std::size_t(3)); // a new source item has a status too
}

void TestEditDesk::badLinesAreRefusedAndTheOthersGoOn()
{
    EditPlace place;
    const EditOutcome outcome = place.stage(
        std::vector{stock(1, u"HB-TRK"_s, u"utr"_s, u"7"_s), stock(2, u"NIX"_s, u"utr"_s, u"7"_s),
                    stock(3, u"HB-TRK"_s, u"nowhere"_s, u"7"_s), stock(4, u"hb-trk"_s, u"utr"_s, u"8"_s),
                    stock(5, u"HB-ALL"_s, u"utr"_s, u"8"_s), stock(6, u"HB-NEW"_s, u"utr"_s, u"-1"_s),
                    stock(7, u"HB-TRK "_s, u"utr"_s, u"7"_s), stock(8, u"HB-NEW"_s, u"default"_s, u"1.23E+12"_s)});
    QCOMPARE(told(outcome), u"2:sku:unknown_sku 3:source_code:unknown_source 4:quantity:duplicate "
                            "5:sku:not_of_this_type 6:quantity:negative 7:sku:sku_blank 8:quantity:shortened"_s);
    QCOMPARE(place.changes().size(), std::size_t(1));
    const EditOutcome tiers = place.stage(
        std::vector{changes::TierLine{1, u"HB-TRK"_s, {}, u"wholesale"_s, u"5"_s, u"40"_s, {}, false},
                    changes::TierLine{2, u"HB-TRK"_s, {}, u"Nobody"_s, u"5"_s, u"40"_s, {}, false},
                    changes::TierLine{3, u"HB-TRK"_s, u"mars"_s, u"Wholesale"_s, u"5"_s, u"40"_s, {}, false},
                    changes::TierLine{4, u"HB-TRK"_s, u"eu"_s, u"ALL GROUPS"_s, u"10"_s, u"40"_s, {}, false}});
    QCOMPARE(told(tiers), u"2:customer_group:unknown_group 3:website:unknown_website 4:website:clashes"_s);
}

void TestEditDesk::whatShallBeWholeIsStagedWhollyOrNotAtAll()
{
    EditPlace place;
    EditRequest request =
        EditPlace::request(std::vector{stock(1, u"HB-TRK"_s, u"utr"_s, u"7"_s), stock(2, u"NIX"_s, u"utr"_s, u"7"_s)});
    request.isWhole = true;
    const EditOutcome outcome = EditPlace::taken(place.desk.stage(request).takeResult());
    QCOMPARE(told(outcome), u"2:sku:unknown_sku"_s);
    QCOMPARE(outcome.setId, 0);
    QVERIFY(outcome.results.empty());
    QCOMPARE(place.sets(), 0);
}

void TestEditDesk::aPreviewLeavesNothing()
{
    EditPlace place;
    const EditOutcome outcome = place.preview(std::vector{stock(1, u"HB-TRK"_s, u"utr"_s, u"7"_s)});
    QCOMPARE(outcome.setId, 0);
    QVERIFY(outcome.results == (std::vector{ledger::StageResult{ledger::StageOutcome::Staged, 0, {}}}));
    QCOMPARE(outcome.checked.drafts.size(), std::size_t(1));
    QCOMPARE(place.changes().size(), std::size_t(0));
    QCOMPARE(place.sets(), 0);
    // Nothing to be changed is no change.
    QVERIFY(place.preview(std::vector{stock(1, u"HB-TRK"_s, u"utr"_s, u"5"_s)}).results[0].outcome ==
            ledger::StageOutcome::Dropped);
}

void TestEditDesk::aPreviewSeesTheWorkOfOthers()
{
    EditPlace place;
    QCOMPARE(told(place.stage(std::vector{stock(1, u"HB-TRK"_s, u"utr"_s, u"7"_s)})), QString());
    EditRequest request = EditPlace::request(std::vector{stock(1, u"HB-TRK"_s, u"utr"_s, u"9"_s)});
    request.author = u"bob"_s;
    const EditOutcome held = EditPlace::taken(place.desk.preview(request).takeResult());
    QVERIFY(held.results[0].outcome == ledger::StageOutcome::Held);
    QCOMPARE(held.results[0].author, u"ann"_s);
    request.others = ledger::OthersWork::Replace;
    QVERIFY(EditPlace::taken(place.desk.preview(request).takeResult()).results[0].outcome ==
            ledger::StageOutcome::Replaced);
    QVERIFY(place.changes()[0].mine() == CellValue(Decimal(7)));
}

void TestEditDesk::skusAreFoundWithoutRegardToCaseOnly()
{
    EditPlace place;
    const EditOutcome outcome =
        place.preview(std::vector{stock(1, u"éTÉ"_s, u"utr"_s, u"7"_s), stock(2, u"Ete"_s, u"utr"_s, u"7"_s)});
    QCOMPARE(told(outcome), u"2:sku:unknown_sku"_s);
    QCOMPARE(skuOf(outcome.checked.drafts[0].cell).text(), u"Été"_s);
}

void TestEditDesk::whatWasNeverPulledIsNotKnown()
{
    EditPlace place;
    place.copy.run("delete from pull_state where entity <> 'products'");
    // Nothing to add to, and no base of what is set.
    const EditOutcome outcome =
        place.preview(std::vector{stock(1, u"HB-NEW"_s, u"utr"_s, u"+7"_s), stock(2, u"HB-NEW"_s, u"utr"_s, u"7"_s)});
    QCOMPARE(told(outcome), u"1:quantity:nothing_before"_s);
    QVERIFY(!outcome.checked.drafts[0].base);
    QVERIFY(!place.preview(std::vector{changes::PriceLine{1, CellKind::Cost, u"HB-TRK"_s, {}, u"5"_s, {}, {}, false}})
                 .checked.drafts[0]
                 .base);
}

void TestEditDesk::pricesAndTheirDatesAreBases()
{
    EditPlace place;
    const auto line = [](CellKind kind, const QString &sku, const QString &view) {
        return changes::PriceLine{1, kind, sku, view, u"5"_s, {}, {}, false};
    };
    const auto base = [&](const changes::PriceLine &each) {
        const EditOutcome outcome = place.preview(std::vector{each});
        return outcome.checked.drafts.empty() ? std::optional<CellValue>() : outcome.checked.drafts[0].base;
    };
    QVERIFY(base(line(CellKind::BasePrice, u"HB-TRK"_s, {})) == CellValue(Decimal::fromUnits(499'000)));
    QVERIFY(base(line(CellKind::Cost, u"HB-TRK"_s, {})) == CellValue(Absent()));
    QVERIFY(base(line(CellKind::SpecialPrice, u"HB-TRK"_s, {})) ==
            CellValue(SpecialPriceTerms{Decimal::fromUnits(399'000), UtcTime::fromSeconds(0), {}}));
    // Two rows of one cell: which of them the shop means it does not say.
    QVERIFY(!base(line(CellKind::SpecialPrice, u"HB-NEW"_s, u"default"_s)));
    const EditOutcome tier =
        place.preview(std::vector{changes::TierLine{1, u"HB-TRK"_s, {}, u"ALL GROUPS"_s, u"10"_s, u"40"_s, {}, false}});
    QVERIFY(tier.checked.drafts[0].base == CellValue(TierPriceTerms{Decimal(45), false}));
    // Where prices are the same everywhere, a view has none of its own.
    place.copy.run("update attribute set scope = 'global' where attribute_code = 'price'");
    QCOMPARE(told(place.preview(std::vector{line(CellKind::BasePrice, u"HB-TRK"_s, u"nl"_s)})),
             u"1:store_view_code:wrong_scope"_s);
}

/// Those of the shop, and those that are staged with the amount before it: without its last day a price would hold on.
void TestEditDesk::anAmountAloneKeepsTheDates()
{
    EditPlace place;
    const auto line = [](const QString &price, const QString &from, const QString &to, bool keeps) {
        return std::vector{
            changes::PriceLine{1, CellKind::SpecialPrice, u"HB-TRK"_s, {}, price, from, to, false, keeps}};
    };
    const auto terms = [&place] {
        const std::vector<Change> changes = place.changes();
        const std::optional<CellValue> mine = changes.size() == 1 ? changes[0].mine() : std::nullopt;
        return mine ? std::get<SpecialPriceTerms>(*mine) : SpecialPriceTerms();
    };
    const UtcTime first = UtcTime::fromSeconds(0);
    const UtcTime last = *UtcTime::fromText("2030-11-30");
    place.stage(line(u"35"_s, {}, {}, true));
    QVERIFY(terms() == (SpecialPriceTerms{Decimal(35), first, {}}));
    place.stage(line(u"35"_s, {}, u"2030-11-30"_s, true));
    QVERIFY(terms() == (SpecialPriceTerms{Decimal(35), first, last}));
    const EditOutcome seen = place.preview(line(u"33"_s, {}, {}, true));
    QVERIFY(applied(seen.checked.drafts[0].edit, Absent()) == CellValue(SpecialPriceTerms{Decimal(33), first, last}));
    place.stage(line(u"33"_s, {}, {}, true));
    QVERIFY(terms() == (SpecialPriceTerms{Decimal(33), first, last}));
    QCOMPARE(told(place.preview(line(u"33"_s, {}, u"1969-12-31"_s, true))), u"1:price_to:end_before_start"_s);
    place.stage(line(u"33"_s, u""_s, {}, true)); // given, and empty
    QVERIFY(terms() == (SpecialPriceTerms{Decimal(33), {}, last}));
    place.stage(line(u"33"_s, {}, {}, false)); // the command line: no dates are none
    QVERIFY(terms() == (SpecialPriceTerms{Decimal(33), {}, {}}));
}

/// Also when that one would not fit to the day in the shop; and what is staged may be what it does not fit to.
void TestEditDesk::oneDayKeepsTheOtherThatIsStaged()
{
    EditPlace place;
    place.copy.run("update special_price set price_from = 1000000000, price_to = 1010000000 where sku = 'HB-TRK'");
    const auto line = [](const QString &price, const QString &from, const QString &to) {
        return std::vector{
            changes::PriceLine{1, CellKind::SpecialPrice, u"HB-TRK"_s, {}, price, from, to, false, true}};
    };
    const auto terms = [&place] {
        const std::vector<Change> changes = place.changes();
        const std::optional<CellValue> mine = changes.size() == 1 ? changes[0].mine() : std::nullopt;
        return mine ? std::get<SpecialPriceTerms>(*mine) : SpecialPriceTerms();
    };
    const auto day = [](const char *text) { return UtcTime::fromText(text); };
    place.stage(line(u"35"_s, u"2030-11-23"_s, u"2030-11-30"_s));
    place.stage(line(u"35"_s, {}, u"2030-12-05"_s));
    QVERIFY(terms() == (SpecialPriceTerms{Decimal(35), day("2030-11-23"), day("2030-12-05")}));
    place.stage(line(u"33"_s, u"2030-12-01"_s, {}));
    QVERIFY(terms() == (SpecialPriceTerms{Decimal(33), day("2030-12-01"), day("2030-12-05")}));
    QCOMPARE(told(place.preview(line(u"33"_s, {}, u"2030-11-30"_s))), u"1:price_to:end_before_start"_s);
    const EditOutcome late = place.stage(line(u"33"_s, u"2030-12-06"_s, {}));
    QCOMPARE(told(late), u"1:price_to:end_before_start"_s);
    QVERIFY(late.checked.refused[0].value.startsWith("2030-12-05"_L1) && late.results.empty());
    QVERIFY(terms() == (SpecialPriceTerms{Decimal(33), day("2030-12-01"), day("2030-12-05")}));
    // Whole or not at all, also where only what is staged makes it wrong.
    EditRequest whole = place.request(std::vector{
        changes::PriceLine{1, CellKind::SpecialPrice, u"HB-NEW"_s, {}, u"5"_s, {}, {}, false, true},
        changes::PriceLine{2, CellKind::SpecialPrice, u"HB-TRK"_s, {}, u"5"_s, u"2030-12-06"_s, {}, false, true}});
    whole.isWhole = true;
    QVERIFY(EditPlace::taken(place.desk.stage(whole).takeResult()).results.empty());
    QCOMPARE(place.changes().size(), std::size_t(1));
}

/// Not known is not none: without its first day a price that waits for Friday would hold at once.
void TestEditDesk::aDayThatIsNotKnownIsNotLost()
{
    EditPlace place;
    const auto line = [](const QString &sku, const QString &view, const QString &from, const QString &to) {
        return std::vector{changes::PriceLine{1, CellKind::SpecialPrice, sku, view, u"5"_s, from, to, false, true}};
    };
    const QString first = u"2030-11-23"_s;
    const QString last = u"2030-11-30"_s;
    // Two rows of one cell.
    QCOMPARE(told(place.stage(line(u"HB-NEW"_s, u"default"_s, {}, last))), u"1:price_from:unknown_dates"_s);
    QCOMPARE(told(place.preview(line(u"HB-NEW"_s, u"default"_s, first, {}))), u"1:price_to:unknown_dates"_s);
    QCOMPARE(told(place.preview(line(u"HB-NEW"_s, u"default"_s, {}, {}))), u"1:price_from:unknown_dates"_s);
    QCOMPARE(told(place.preview(line(u"HB-NEW"_s, u"default"_s, first, last))), QString());
    QVERIFY(place.changes().empty());
    // Prices that were never pulled.
    place.copy.run("delete from special_price; delete from pull_state where entity = 'prices'");
    QCOMPARE(told(place.stage(line(u"HB-TRK"_s, {}, {}, last))), u"1:price_from:unknown_dates"_s);
    QVERIFY(place.changes().empty());
    // A change that has both days says which they are.
    QCOMPARE(told(place.stage(line(u"HB-TRK"_s, {}, first, u"2030-12-24"_s))), QString());
    QCOMPARE(told(place.stage(line(u"HB-TRK"_s, {}, {}, last))), QString());
    const std::optional<CellValue> mine = place.changes().at(0).mine();
    QVERIFY(mine ==
            CellValue(SpecialPriceTerms{Decimal(5), UtcTime::fromText("2030-11-23"), UtcTime::fromText("2030-11-30")}));
}

void TestEditDesk::attributesHaveTheValuesOfTheirScope()
{
    EditPlace place;
    const auto draft = [&](const changes::AttributeLine &line) {
        const EditOutcome outcome = place.preview(std::vector{line});
        if (outcome.checked.drafts.empty()) {
            qFatal("refused: %s", qPrintable(told(outcome)));
        }
        return outcome.checked.drafts[0];
    };
    QVERIFY(draft(attribute(u"HB-TRK"_s, {}, u"name"_s, u"Van"_s)).base == CellValue(u"Truck"_s));
    QVERIFY(draft(attribute(u"HB-TRK"_s, u"nl"_s, u"name"_s, u"Bus"_s)).base == CellValue(u"Wagen"_s));
    // As in all others: whether the view has it of its own, or was never read, nobody knows.
    QVERIFY(!draft(attribute(u"HB-TRK"_s, u"default"_s, u"name"_s, u"Bus"_s)).base);
    QVERIFY(draft(attribute(u"HB-TRK"_s, {}, u"weight"_s, u"3"_s)).base == CellValue(Decimal::fromUnits(25'000)));
    QVERIFY(draft(attribute(u"HB-TRK"_s, {}, u"material"_s, u"wood"_s)).base ==
            CellValue(QStringList{u"11"_s, u"7"_s}));
    const ChangeDraft color = draft(attribute(u"HB-TRK"_s, {}, u"color"_s, u"green"_s));
    QVERIFY(color.base == CellValue(Absent()) && color.edit == Edit(SetTo{u"12"_s}));
    const ChangeDraft websites = draft(attribute(u"HB-TRK"_s, {}, u"website_ids"_s, u"eu,base"_s));
    QVERIFY(websites.base == CellValue(QStringList{u"1"_s}));
    QVERIFY(websites.edit == Edit(SetTo{QStringList{u"1"_s, u"2"_s}}));
    QCOMPARE(told(place.preview(std::vector{attribute(u"HB-TRK"_s, {}, u"name"_s, u""_s),
                                            attribute(u"HB-TRK"_s, {}, u"nix"_s, u"1"_s)})),
             u"1:value:empty 1:attribute_code:unknown_attribute"_s);
}

void TestEditDesk::oldStockItemsBringTheirConfiguration()
{
    EditPlace place;
    const auto line = [](std::vector<std::pair<StockItemField, QString>> values) {
        return std::vector{changes::StockItemLine{1, u"HB-TRK"_s, std::move(values)}};
    };
    // A minimum of its own counts only where the configuration does not.
    const EditOutcome outcome = place.preview(line(
        {{StockItemField::Qty, u"+3"_s}, {StockItemField::MinQty, u"-2"_s}, {StockItemField::Backorders, u"1"_s}}));
    QCOMPARE(told(outcome), QString());
    QStringList fields;
    for (const ChangeDraft &draft : outcome.checked.drafts) {
        fields.append(toString(std::get<StockItemCell>(draft.cell).field));
    }
    QCOMPARE(fields, (QStringList{u"qty"_s, u"min_qty"_s, u"use_config_min_qty"_s, u"backorders"_s}));
    QVERIFY(outcome.checked.drafts[0].base == CellValue(Decimal(5)));
    QVERIFY(outcome.checked.drafts[0].edit == Edit(AddTo{Decimal(3)}));
    QVERIFY(outcome.checked.drafts[1].edit == Edit(SetTo{Decimal(-2)})); // a bound is never relative
    QVERIFY(outcome.checked.drafts[2].base == CellValue(true));
    QVERIFY(outcome.checked.drafts[3].base == CellValue(qint64(0)));
    // A row is good as a whole or not at all.
    const EditOutcome bad = place.preview(line({{StockItemField::Qty, u"3"_s}, {StockItemField::Backorders, u"3"_s}}));
    QCOMPARE(told(bad), u"1:backorders:unknown_option"_s);
    QVERIFY(bad.checked.drafts.empty());
    QCOMPARE(told(place.preview(line({{StockItemField::Qty, u"-9"_s}}))), u"1:qty:negative"_s);
    QCOMPARE(told(place.preview(line({{StockItemField::NotifyStockQty, u"-1"_s}}))), u"1:notify_stock_qty:negative"_s);
    QCOMPARE(told(place.preview(line({{StockItemField::ManageStock, u"maybe"_s}}))), u"1:manage_stock:not_yes_or_no"_s);
    QCOMPARE(told(place.preview(line({}))), u"1:qty:empty"_s);
    QCOMPARE(told(place.preview(std::vector{changes::StockItemLine{4, u"HB-NEW"_s, {{StockItemField::Qty, u"+1"_s}}}})),
             u"4:qty:nothing_before"_s);
}

void TestEditDesk::tenThousandLinesCostAFewStatements()
{
    EditPlace place;
    const auto statements = [&](int count) {
        std::vector<changes::AttributeLine> lines;
        for (int i = 0; i < count; ++i) {
            lines.push_back(attribute(u"HB-%1"_s.arg(i), i % 2 ? u"nl"_s : QString(), u"name"_s, u"x"_s));
        }
        auto database = sqlite::Database::open(place.copy.cache().path(), sqlite::Mode::ReadOnly);
        int counted = 0;
        database->setHook([&counted](std::string_view) {
            ++counted;
            return Result<void>();
        });
        return CopyLookups::load(*database, lines) ? counted : -1;
    };
    const int few = statements(2);
    QVERIFY(few > 0 && few < 20);
    QCOMPARE(statements(10'000), few);
}

void TestEditDesk::tenThousandLinesAreStagedAtOnce()
{
    EditPlace place;
    place.copy.run("with recursive n(i) as (select 100 union all select i + 1 from n where i < 10099) "
                   "insert into product (entity_id, sku, type_id) select i, 'P-' || i, 'simple' from n;"
                   "insert into source_item (sku, source_code, quantity, status, sweep) select sku, 'utr', 10000, 1, 1 "
                   "from product where entity_id >= 100");
    std::vector<changes::StockLine> lines;
    for (int i = 0; i < 10'000; ++i) {
        lines.push_back(stock(i + 2, u"p-%1"_s.arg(i + 100), u"utr"_s, u"+1"_s));
    }
    lines[5'000].sku = u"NIX"_s;
    const EditOutcome outcome = place.stage(std::move(lines));
    QCOMPARE(told(outcome), u"5002:sku:unknown_sku"_s);
    QCOMPARE(outcome.checked.drafts.size(), std::size_t(9'999));
    QCOMPARE(outcome.checked.rows.back(), 10'001);
    QCOMPARE(place.changes().size(), std::size_t(9'999));
}

void TestEditDesk::aClosedCopyEndsTheFuture()
{
    QTemporaryDir folder;
    const StillClock clock;
    ledger::Ledger ledger(folder.filePath(u"ledger.sqlite"_s));
    auto copy = std::make_unique<OpenCopy>(1);
    auto desk = std::make_unique<EditDesk>(copy->cache(), ledger, clock, profile);
    std::vector<QFuture<Result<EditOutcome>>> asked;
    for (int i = 0; i < 20; ++i) {
        asked.push_back(desk->stage(EditPlace::request(std::vector{stock(1, u"HB-TRK"_s, u"utr"_s, u"7"_s)})));
    }
    desk.reset();
    copy.reset();
    for (QFuture<Result<EditOutcome>> &each : asked) {
        const Result<EditOutcome> outcome = each.takeResult();
        QVERIFY(!outcome); // the copy was empty, or closed before its turn came
    }
}

void TestEditDesk::aStopEndsIt()
{
    EditPlace place;
    StopSource stop;
    stop.requestStop();
    const auto outcome =
        place.desk.stage(EditPlace::request(std::vector{stock(1, u"HB-TRK"_s, u"utr"_s, u"7"_s)}), stop.token())
            .takeResult();
    QVERIFY(!outcome && outcome.error().kind == ErrorKind::Cancelled);
    QCOMPARE(place.changes().size(), std::size_t(0));
}

void TestEditDesk::anEmptyCopyIsAnError()
{
    EditPlace place;
    place.copy.run("delete from product; delete from pull_state");
    const auto outcome =
        place.desk.stage(EditPlace::request(std::vector{stock(1, u"HB-TRK"_s, u"utr"_s, u"7"_s)})).takeResult();
    QVERIFY(!outcome && outcome.error().kind == ErrorKind::NotFound);
}

void TestEditDesk::aSetThatIsNotThereIsAnError()
{
    EditPlace place;
    EditRequest request = EditPlace::request(std::vector{stock(1, u"HB-TRK"_s, u"utr"_s, u"7"_s)});
    request.setId = 77;
    for (const bool isPreview : {true, false}) {
        const auto outcome = (isPreview ? place.desk.preview(request) : place.desk.stage(request)).takeResult();
        QVERIFY(!outcome && outcome.error().kind == ErrorKind::NotFound);
    }
}

QTEST_GUILESS_MAIN(TestEditDesk)
#include "tst_editdesk.moc"
