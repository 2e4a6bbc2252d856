// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/change.h"

#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace qm;

namespace {

Sku sku(const QString &text)
{
    return Sku::fromShop(text);
}

Scope view(const QString &code)
{
    return Scope::storeView(code).value();
}

/// One of each kind, and pairs that are easily taken for each other.
QList<Cell> differentCells()
{
    return {
        SourceItemCell{sku(u"A"_s), u"utr"_s, SourceItemField::Quantity},
        SourceItemCell{sku(u"A"_s), u"utr"_s, SourceItemField::Status},
        SourceItemCell{sku(u"A"_s), u"Utr"_s, SourceItemField::Quantity},
        SourceItemCell{sku(u"Au"_s), u"tr"_s, SourceItemField::Quantity},
        SourceItemCell{sku(u"a"_s), u"utr"_s, SourceItemField::Quantity},
        StockItemCell{sku(u"A"_s), StockItemField::MinQty},
        StockItemCell{sku(u"A"_s), StockItemField::UseConfigMinQty},
        BasePriceCell{sku(u"A"_s), 0},
        BasePriceCell{sku(u"A"_s), 1},
        BasePriceCell{sku(u"A1"_s), 0},
        CostCell{sku(u"A"_s), 0},
        SpecialPriceCell{sku(u"A"_s), 0},
        TierPriceCell{sku(u"A"_s), 0, u"General"_s, Decimal(1)},
        TierPriceCell{sku(u"A"_s), 0, u"General"_s, Decimal(10)},
        TierPriceCell{sku(u"A"_s), 1, u"General"_s, Decimal(0)},
        TierPriceCell{sku(u"A"_s), 0, u"General 1"_s, Decimal(0)},
        AttributeCell{sku(u"A"_s), Scope::all(), u"name"_s},
        AttributeCell{sku(u"A"_s), view(u"nl"_s), u"name"_s},
        AttributeCell{sku(u"A"_s), view(u"nln"_s), u"ame"_s},
    };
}

} // namespace

class TestChange : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyStepIsKnown()
    {
        const QSet<QString> steps{u"staged sending"_s,   u"staged verified"_s,  u"staged conflict"_s,
                                  u"staged failed"_s,    u"sending staged"_s,   u"sending unknown"_s,
                                  u"sending verified"_s, u"sending failed"_s,   u"sending conflict"_s,
                                  u"unknown staged"_s,   u"unknown verified"_s, u"unknown conflict"_s,
                                  u"failed staged"_s,    u"conflict staged"_s,  u"verified undone"_s};
        int tried = 0;
        for (const ChangeState from : changeStates) {
            for (const ChangeState to : changeStates) {
                const QString step = toString(from) + u' ' + toString(to);
                QVERIFY2(mayBecome(from, to) == steps.contains(step), qPrintable(step));
                ++tried;
            }
        }
        QCOMPARE(tried, 49);
    }

    void openAndInHand()
    {
        for (const ChangeState state : changeStates) {
            // What is closed never wants anything again; what is in hand can be staged, or is.
            QCOMPARE(isOpen(state), state != ChangeState::Verified && state != ChangeState::Undone);
            if (isInHand(state)) {
                QVERIFY(state == ChangeState::Staged || mayBecome(state, ChangeState::Staged));
            }
            QCOMPARE(changeStateFromText(QString(toString(state))), std::optional(state));
        }
        QVERIFY(!isInHand(ChangeState::Sending));
        QVERIFY(!isInHand(ChangeState::Unknown));
        QCOMPARE(changeStateFromText(u"sent"), std::optional<ChangeState>());
    }

    void keysTellCellsApart()
    {
        QSet<QString> keys;
        const QList<Cell> cells = differentCells();
        for (const Cell &cell : cells) {
            QVERIFY2(!keys.contains(keyOf(cell)), qPrintable(keyOf(cell)));
            keys.insert(keyOf(cell));
            QCOMPARE(cellKindFromText(QString(toString(kindOf(cell)))), std::optional(kindOf(cell)));
        }
        QCOMPARE(keys.size(), cells.size());
        const Cell sent = TierPriceCell{sku(u"A"_s), 0, u"ALL GROUPS"_s, Decimal(1)};
        const Cell read = TierPriceCell{sku(u"A"_s), 0, u"all groups"_s, Decimal::fromUnits(10'000)};
        QVERIFY(sent == read);
        QCOMPARE(keyOf(sent), keyOf(read));
    }

    void editsAreAppliedAndTakenBack()
    {
        struct Case
        {
            CellValue before;
            Edit edit;
            CellValue after;
        };
        const CellValue ten = Decimal(10);
        const std::vector<Case> cases{
            {ten, SetTo{Decimal(7)}, Decimal(7)},
            {ten, AddTo{Decimal(-4)}, Decimal(6)},
            {Absent(), AddTo{Decimal(4)}, Decimal(4)},
            {ten, SetTo{Absent()}, Absent()},
            {u"Laars"_s, SetTo{UseDefault()}, UseDefault()},
        };
        for (const Case &tried : cases) {
            const std::optional<CellValue> made = applied(tried.edit, tried.before);
            QVERIFY(made == std::optional(tried.after));
            QVERIFY(applied(reversed(tried.edit, tried.before), *made) == std::optional(tried.before));
        }
    }

    void aRelativeEditStaysOne()
    {
        // So that the way back can be applied again where somebody sold some meanwhile.
        QVERIFY(reversed(AddTo{Decimal(5)}, Decimal(10)) == Edit(AddTo{Decimal(-5)}));
        QVERIFY(!applied(AddTo{Decimal(5)}, u"text"_s));
        QVERIFY(!applied(AddTo{Decimal(1)}, Decimal::fromUnits(std::numeric_limits<qint64>::max())));
        QVERIFY(!applied(AddTo{Decimal(-1)}, Decimal::fromUnits(-std::numeric_limits<qint64>::max())));
        Change change;
        change.edit = AddTo{Decimal(5)};
        QVERIFY(!change.mine());
        change.base = Decimal(10);
        QVERIFY(change.mine() == std::optional<CellValue>(Decimal(15)));
    }
};

QTEST_GUILESS_MAIN(TestChange)
#include "tst_change.moc"
