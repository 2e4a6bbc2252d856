// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a push read back is what the local copy shows, and the base of the next edit.
#include "cache/sweep.h"
#include "editing/copylookups.h"
#include "editing/copyupdate.h"
#include "editplace.h"

#include <QTest>

using namespace qm;
using namespace qm::test;
using namespace qm::editing;
using namespace Qt::StringLiterals;

class TestCopyUpdate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatAPushReadBackIsTheNextBase();
    void whatAPushReadBackOutlivesASweepBesideIt();
};

void TestCopyUpdate::whatAPushReadBackIsTheNextBase()
{
    EditPlace place;
    const Sku truck = Sku::fromShop(u"HB-TRK"_s);
    const Sku fresh = Sku::fromShop(u"HB-NEW"_s);
    const Scope dutch = Scope::storeView(u"nl"_s).value();
    const std::vector<std::pair<Cell, CellValue>> seen{
        {SourceItemCell{fresh, u"utr"_s, SourceItemField::Status}, false}, // before the row it stands in is made
        {SourceItemCell{fresh, u"utr"_s, SourceItemField::Quantity}, Decimal(3)},
        {SourceItemCell{truck, u"utr"_s, SourceItemField::Quantity}, Absent()},
        {StockItemCell{truck, StockItemField::MinQty}, Decimal(-2)},
        {StockItemCell{truck, StockItemField::Backorders}, qint64(1)},
        {StockItemCell{truck, StockItemField::UseConfigMinQty}, false},
        {BasePriceCell{truck, 0}, Decimal(44)},
        {BasePriceCell{truck, 2}, Decimal(46)},
        {CostCell{truck, 0}, Decimal(20)},
        {SpecialPriceCell{truck, 0}, Absent()},
        {SpecialPriceCell{fresh, 1}, SpecialPriceTerms{Decimal(5), {}, UtcTime::fromSeconds(86'400)}},
        {TierPriceCell{truck, 0, u"ALL GROUPS"_s, Decimal(10)}, TierPriceTerms{Decimal(12), true}},
        {AttributeCell{truck, Scope::all(), u"name"_s}, u"Lorry"_s},
        {AttributeCell{truck, dutch, u"name"_s}, u"Vrachtwagen"_s},
        {AttributeCell{truck, Scope::all(), u"weight"_s}, Decimal(3)},
        {AttributeCell{truck, Scope::all(), u"material"_s}, Absent()},
        {AttributeCell{truck, Scope::all(), u"website_ids"_s}, QStringList{u"1"_s, u"2"_s}}};
    place.copy.run("insert into product_search (rowid, sku, name) select id, sku, name from product_text");
    std::vector<Change> changes;
    for (const auto &[cell, value] : seen) {
        Change change;
        change.cell = cell;
        change.shop = value;
        changes.push_back(std::move(change));
    }
    changes.emplace_back().cell = BasePriceCell{fresh, 0}; // the shop was not asked
    const auto noted = noteInCopy(place.copy.cache(), changes).takeResult();
    QVERIFY2(noted, noted ? "" : qPrintable(noted.error().message));
    QCOMPARE(*noted, qint64(seen.size()));

    auto database = sqlite::Database::open(place.copy.cache().path(), sqlite::Mode::ReadOnly);
    const auto both = [](auto line) {
        auto other = line;
        line.sku = u"HB-TRK"_s;
        other.sku = u"HB-NEW"_s;
        return EditLines(std::vector{line, other});
    };
    const auto codes = [] {
        std::vector<changes::AttributeLine> lines;
        for (const char *code : {"name", "weight", "material", "website_ids"}) {
            for (const char *view : {"", "nl"}) {
                lines.push_back(attribute(u"HB-TRK"_s, QString::fromLatin1(view), QString::fromLatin1(code), u"1"_s));
            }
        }
        return lines;
    };
    for (const EditLines &lines : {both(changes::StockLine()), both(changes::StockItemLine()),
                                   both(changes::PriceLine()), both(changes::TierLine()), EditLines(codes())}) {
        const auto lookups = CopyLookups::load(*database, lines);
        for (const auto &[cell, value] : seen) {
            const bool isAsked =
                kindOf(cell) == (lines.index() == 0   ? CellKind::SourceItem
                                 : lines.index() == 1 ? CellKind::StockItem
                                 : lines.index() == 3 ? CellKind::TierPrice
                                 : lines.index() == 4 ? CellKind::Attribute
                                                      : kindOf(cell)) &&
                (lines.index() != 2 || (kindOf(cell) >= CellKind::BasePrice && kindOf(cell) <= CellKind::SpecialPrice));
            QVERIFY2(!isAsked || lookups->shown(cell) == value, qPrintable(keyOf(cell)));
        }
    }
    QCOMPARE(database->number("select price from product where sku = 'HB-TRK'").value(), 440'000);
    QCOMPARE(database->number("select count(*) from product where name = 'Lorry'").value(), 1);
    QCOMPARE(database->number("select rowid from product_search where product_search match 'lorry'").value(), 1);
}

/// A pull has seen a row and marked it; the push writes it anew, and then the pull drops what it has not seen.
void TestCopyUpdate::whatAPushReadBackOutlivesASweepBesideIt()
{
    EditPlace place;
    const Sku truck = Sku::fromShop(u"HB-TRK"_s);
    place.copy.run(
        "insert into cost (sku, store_id, cost, sweep) values ('HB-TRK', 0, 200000, 1), ('HB-OLD', 0, 1, 1);"
        "insert into source_item (sku, source_code, quantity, status, sweep) values ('HB-OLD', 'utr', 1, 1, 1)");
    for (const char *table : {"base_price", "cost", "special_price", "tier_price", "source_item"}) {
        place.copy.run(QByteArray("update ") + table + " set sweep = 7 where sku = 'HB-TRK'");
    }
    const std::vector<std::pair<Cell, CellValue>> written{
        {SourceItemCell{truck, u"default"_s, SourceItemField::Quantity}, Decimal(3)},
        {BasePriceCell{truck, 0}, Decimal(44)},
        {BasePriceCell{truck, 2}, Decimal(46)},
        {CostCell{truck, 0}, Decimal(21)},
        {SpecialPriceCell{truck, 0}, SpecialPriceTerms{Decimal(5), {}, {}}},
        {TierPriceCell{truck, 0, u"ALL GROUPS"_s, Decimal(10)}, TierPriceTerms{Decimal(12), true}}};
    std::vector<Change> changes;
    for (const auto &[cell, value] : written) {
        Change change;
        change.cell = cell;
        change.shop = value;
        changes.push_back(std::move(change));
    }
    QVERIFY(noteInCopy(place.copy.cache(), changes).takeResult());
    qint64 gone = 0;
    place.copy.write([&gone](sqlite::Database &database) -> Result<void> {
        for (const cache::Swept what : {cache::Swept::SourceItems, cache::Swept::BasePrices, cache::Swept::Costs,
                                        cache::Swept::SpecialPrices, cache::Swept::TierPrices}) {
            const Result<cache::Tally> dropped = cache::finishSweep(database, what, 7);
            if (!dropped) {
                return failure(dropped.error());
            }
            gone += dropped->gone;
        }
        return {};
    });
    QCOMPARE(gone, 4); // what was not seen: the old ones, and two special prices
    auto database = sqlite::Database::open(place.copy.cache().path(), sqlite::Mode::ReadOnly);
    QVERIFY(database);
    QStringList left;
    for (const char *table : {"source_item", "base_price", "cost", "special_price", "tier_price"}) {
        const auto rows = database->number(std::string("select count(*) from ") + table + " where sku = 'HB-TRK'");
        left.append(QString::number(rows.value().value_or(0)));
    }
    QCOMPARE(left.join(u' '), u"2 2 1 1 1"_s);
}

QTEST_GUILESS_MAIN(TestCopyUpdate)
#include "tst_copyupdate.moc"
