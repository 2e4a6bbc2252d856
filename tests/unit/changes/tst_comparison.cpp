// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "changes/comparison.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace qm;
using namespace qm::changes;

namespace {

const Cell cell = SourceItemCell{Sku::fromShop(u"A"_s), u"utr"_s, SourceItemField::Quantity};

std::optional<CellValue> number(int value)
{
    return CellValue(Decimal(value));
}

} // namespace

class TestComparison : public QObject
{
    Q_OBJECT

    struct Case
    {
        std::optional<CellValue> base;
        Edit edit;
        std::optional<CellValue> shop;
        Verdict verdict;
        std::optional<CellValue> wish; ///< where something is wanted
    };
    std::vector<Case> m_cases;

private Q_SLOTS:
    void baseShopAndMine_data()
    {
        QTest::addColumn<int>("number");
        const Edit seven = SetTo{Decimal(7)};
        const Edit more = AddTo{Decimal(2)};
        const Edit away = SetTo{Absent()};
        const std::optional<CellValue> unknown;
        const std::optional<CellValue> absent = CellValue(Absent());
        m_cases.clear();
        const auto row = [this](const char *name, const auto &base, const Edit &edit, const auto &shop, Verdict verdict,
                                const std::optional<CellValue> &wish = {}) {
            QTest::newRow(name) << int(m_cases.size());
            m_cases.push_back({base, edit, shop, verdict, wish});
        };
        row("unchanged", number(5), seven, number(5), Verdict::Ready, number(7));
        row("somebody else", number(5), seven, number(6), Verdict::Conflict);
        row("somebody with the same wish", number(5), seven, number(7), Verdict::Done, number(7));
        row("gone meanwhile", number(5), seven, absent, Verdict::Conflict);
        row("there meanwhile", absent, seven, number(1), Verdict::Conflict);
        row("new", absent, seven, absent, Verdict::Ready, number(7));
        row("to be taken away", number(5), away, number(5), Verdict::Ready, absent);
        row("taken away already", number(5), away, absent, Verdict::Done, absent);
        row("not asked", number(5), seven, unknown, Verdict::Unread);
        row("no base", unknown, seven, number(6), Verdict::Ready, number(7));
        row("relative", number(5), more, number(5), Verdict::Ready, number(7));
        row("relative without base", unknown, more, number(6), Verdict::Ready, number(8));
        row("relative, changed", number(5), more, number(6), Verdict::Conflict);
        // It may be in there: nobody can tell.
        row("relative, as if applied", number(5), more, number(7), Verdict::Conflict);
        row("relative by nothing", number(5), Edit(AddTo{}), number(5), Verdict::Done, number(5));
        row("relative of a text", unknown, more, std::optional<CellValue>(u"x"_s), Verdict::Conflict);
    }
    void baseShopAndMine()
    {
        QFETCH(int, number);
        const Case &tried = m_cases[std::size_t(number)];
        ShopValues values;
        if (tried.shop) {
            values.set(cell, *tried.shop);
        }
        Change change;
        change.cell = cell;
        change.base = tried.base;
        change.edit = tried.edit;
        const Comparison comparison = compare(change, values);
        QCOMPARE(int(comparison.verdict), int(tried.verdict));
        QVERIFY(comparison.shop == tried.shop);
        if (tried.wish) {
            QVERIFY(comparison.wish == *tried.wish);
        }
    }

    void whatCameOfIt()
    {
        JournalLine line;
        line.cell = cell;
        line.before = number(5);
        line.sent = Decimal(7);
        ShopValues values;
        QVERIFY(settled(line, values) == ChangeState::Unknown);
        values.set(cell, Decimal(7));
        QVERIFY(settled(line, values) == ChangeState::Verified);
        values.set(cell, Decimal(5));
        QVERIFY(settled(line, values) == ChangeState::Staged);
        values.set(cell, Decimal(6));
        QVERIFY(settled(line, values) == ChangeState::Conflict);
        values.set(cell, Absent());
        QVERIFY(settled(line, values) == ChangeState::Conflict);
    }

    void tierPricesAreKnownCompletely()
    {
        const Sku sku = Sku::fromShop(u"A"_s);
        const Cell ten = TierPriceCell{sku, 0, u"General"_s, Decimal(10)};
        const Cell fifty = TierPriceCell{sku, 0, u"General"_s, Decimal(50)};
        ShopValues values;
        QVERIFY(!values.find(ten));
        TierPrice row;
        row.sku = sku;
        row.price = Decimal(5);
        row.priceType = u"discount"_s;
        row.customerGroup = u"general"_s;
        row.quantity = Decimal(10);
        values.setTierPrices(sku, {row});
        QVERIFY(*values.find(ten) == CellValue(TierPriceTerms{Decimal(5), true}));
        QVERIFY(*values.find(fifty) == CellValue(Absent()));
        QVERIFY(!values.find(BasePriceCell{sku, 0}));
        QCOMPARE(values.tierPrices(sku)->size(), 1U);
    }
};

QTEST_GUILESS_MAIN(TestComparison)
#include "tst_comparison.moc"
