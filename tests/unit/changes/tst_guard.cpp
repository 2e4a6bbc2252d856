// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "changes/guard.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace qm;
using namespace qm::changes;

namespace {

CellValue price(const char *text)
{
    return *Decimal::fromText(std::string_view(text));
}

CellValue tier(const char *text, bool isDiscount)
{
    return TierPriceTerms{*Decimal::fromText(std::string_view(text)), isDiscount};
}

} // namespace

class TestGuard : public QObject
{
    Q_OBJECT

    struct Case
    {
        Cell cell;
        std::optional<CellValue> base;
        CellValue mine;
        int reason; ///< -1: may go
        QString percent;
    };
    std::vector<Case> m_cases;

private Q_SLOTS:
    void largeMovesAndNothingAreHeldUp_data()
    {
        QTest::addColumn<int>("number");
        const Sku sku = Sku::fromShop(u"HB-TNT-3P"_s);
        const Cell base = BasePriceCell{sku, 0};
        const Cell special = SpecialPriceCell{sku, 0};
        const Cell tiers = TierPriceCell{sku, 0, u"General"_s, Decimal(10)};
        const Cell attribute = AttributeCell{sku, Scope::all(), u"price"_s};
        const std::optional<CellValue> none;
        m_cases.clear();
        const auto row = [this](const char *name, const Cell &cell, const std::optional<CellValue> &before,
                                const CellValue &mine, int reason, const char *percent = "0") {
            QTest::newRow(name) << int(m_cases.size());
            m_cases.push_back({cell, before, mine, reason, QString::fromLatin1(percent)});
        };
        const int rises = int(GuardReason::Rises);
        const int falls = int(GuardReason::Falls);
        const int zero = int(GuardReason::Zero);
        row("falls 34.9", base, price("459"), price("299"), falls, "34.9");
        row("falls 30", base, price("100"), price("70"), -1);
        row("falls a little over 30", base, price("100"), price("69.9999"), falls, "30.1");
        row("rises 30", base, price("100"), price("130"), -1);
        row("rises a little over 30", base, price("100"), price("130.0001"), rises, "30.1");
        row("tenfold", base, price("12.5"), price("125"), rises, "900");
        row("absurd", base, price("0.0001"), price("99999999999999"), rises, "100000");
        row("very large and near", base, price("99999999999998"), price("99999999999999"), -1);
        row("very large and far", base, price("90000000000000"), price("9000000000000"), falls, "90");
        row("to nothing", base, price("10"), price("0"), zero);
        row("to nothing, base not known", base, none, price("0"), zero);
        row("from nothing", base, price("0"), price("0.01"), rises);
        row("base not known", base, none, price("5"), -1);
        row("new", base, CellValue(Absent()), price("5"), -1);
        row("taken away", special, CellValue(SpecialPriceTerms{Decimal(5), {}, {}}), CellValue(Absent()), -1);
        row("special", special, CellValue(SpecialPriceTerms{Decimal(5), {}, {}}),
            CellValue(SpecialPriceTerms{Decimal(2), {}, {}}), falls, "60");
        row("special, dates only", special, CellValue(SpecialPriceTerms{Decimal(5), {}, {}}),
            CellValue(SpecialPriceTerms{Decimal(5), UtcTime(), {}}), -1);
        row("tier", tiers, tier("10", false), tier("6", false), falls, "40");
        row("all of it off", tiers, tier("10", true), tier("100", true), zero);
        row("half off", tiers, tier("0", true), tier("50", true), falls, "50");
        row("a price becomes a discount", tiers, tier("10", false), tier("50", true), -1);
        row("as an attribute", attribute, price("10"), price("5"), falls, "50");
        row("an attribute that is no price", Cell(AttributeCell{sku, Scope::all(), u"weight"_s}), price("10"),
            price("0"), -1);
        row("cost", Cell(CostCell{sku, 0}), price("10"), price("0"), -1);
        row("stock", Cell(SourceItemCell{sku, u"utr"_s}), price("10"), price("0"), -1);
    }
    void largeMovesAndNothingAreHeldUp()
    {
        QFETCH(int, number);
        const Case &tried = m_cases[std::size_t(number)];
        const std::optional<GuardFinding> found = guard(tried.cell, tried.base, tried.mine, {});
        QCOMPARE(found ? int(found->reason) : -1, tried.reason);
        if (found) {
            QCOMPARE(found->percent.toString(), tried.percent);
        }
    }

    void theProfileDecides()
    {
        const Cell cell = BasePriceCell{};
        QVERIFY(!guard(cell, price("10"), price("0"), {.mostPercent = Decimal(100), .zeroNeedsYes = false}));
        QVERIFY(guard(cell, price("10"), price("9.99"), {.mostPercent = Decimal(0)}));
        QVERIFY(!guard(cell, price("10"), price("10"), {.mostPercent = Decimal(0)}));
    }
};

QTEST_GUILESS_MAIN(TestGuard)
#include "tst_guard.moc"
