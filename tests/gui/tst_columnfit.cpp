// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/columnfit.h"
#include "ui/widgets/seenwidths.h"

#include <QTest>

#include <numeric>

using namespace qm;
using ui::ColumnWish;
using ui::fitColumns;

namespace {

int sum(const QList<int> &widths)
{
    return std::accumulate(widths.cbegin(), widths.cend(), 0);
}

/// A number that stays, a name that can be cut and takes what is left, and three that give way, the last one first.
QList<ColumnWish> someColumns()
{
    return {{.width = 100, .least = 100},
            {.width = 200, .least = 80, .share = 2},
            {.width = 150, .least = 90, .share = 1, .givesWay = 3},
            {.width = 60, .least = 60, .givesWay = 2},
            {.width = 120, .least = 120, .givesWay = 1}};
}

} // namespace

/// How columns share the room of a table.
class TestColumnFit : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void allAreWholeWhereThereIsRoom()
    {
        QCOMPARE(fitColumns(someColumns(), 630), (QList<int>{100, 200, 150, 60, 120}));
        // What is left over goes to texts.
        QCOMPARE(fitColumns(someColumns(), 660), (QList<int>{100, 220, 160, 60, 120}));
    }

    void oneAfterTheOtherGivesWay()
    {
        QCOMPARE(fitColumns(someColumns(), 629), (QList<int>{100, 279, 190, 60, 0}));
        QCOMPARE(fitColumns(someColumns(), 460), (QList<int>{100, 206, 154, 0, 0}));
        QCOMPARE(fitColumns(someColumns(), 389), (QList<int>{100, 289, 0, 0, 0}));
        QCOMPARE(fitColumns(someColumns(), 220), (QList<int>{100, 120, 0, 0, 0})); // texts are cut last
        QCOMPARE(fitColumns(someColumns(), 50), (QList<int>{100, 80, 0, 0, 0}));   // and then there is no room
        QVERIFY(fitColumns({}, 50).isEmpty());
    }

    /// A part of a column is more than none of it.
    void theLastOneIsCutBeforeItGoes()
    {
        QCOMPARE(fitColumns(someColumns(), 449), (QList<int>{100, 200, 149, 0, 0}));
        QCOMPARE(fitColumns(someColumns(), 390), (QList<int>{100, 200, 90, 0, 0}));
        QList<ColumnWish> wishes = someColumns();
        wishes[2].spare = 30;
        QCOMPARE(fitColumns(wishes, 400), (QList<int>{100, 200, 100, 0, 0}));
        QCOMPARE(fitColumns(wishes, 430), (QList<int>{100, 200, 130, 0, 0}));
    }

    /// A wider table never loses a column, and never scrolls where it need not.
    void moreRoomOnlyGains()
    {
        QList<int> before = fitColumns(someColumns(), 0);
        for (int room = 1; room < 900; ++room) {
            const QList<int> widths = fitColumns(someColumns(), room);
            for (qsizetype i = 0; i < widths.size(); ++i) {
                QVERIFY2(widths[i] > 0 || before[i] == 0, qPrintable(QString::number(room)));
            }
            QVERIFY2(room < 180 || sum(widths) <= room, qPrintable(QString::number(room)));
            before = widths;
        }
    }

    /// A column does not go for the sake of few texts; they are whole where there is room for nothing else.
    void fewTextsAreCutFirst()
    {
        QList<ColumnWish> wishes = someColumns();
        wishes[1].spare = 40;
        QCOMPARE(fitColumns(wishes, 590), (QList<int>{100, 160, 150, 60, 120}));
        QCOMPARE(fitColumns(wishes, 610), (QList<int>{100, 180, 150, 60, 120}));
        QCOMPARE(fitColumns(wishes, 660), (QList<int>{100, 220, 160, 60, 120}));
        QCOMPARE(fitColumns(wishes, 589)[4], 0);
    }

    void whatSomebodyChoseStays()
    {
        QList<ColumnWish> wishes = someColumns();
        wishes[4].isChosen = true;
        wishes[2].isChosen = true;
        for (int room = 0; room < 900; room += 7) {
            const QList<int> widths = fitColumns(wishes, room);
            QCOMPARE(widths[4], 120);
            QCOMPARE(widths[2], 150);
        }
    }

    void fewLongTextsDoNotDecide()
    {
        ui::SeenWidths seen;
        QVERIFY(seen.isEmpty());
        QCOMPARE(seen.forNearlyAll(), 0);
        seen.add(500);
        QCOMPARE(seen.forNearlyAll(), 500);
        for (int i = 0; i < 97; ++i) {
            seen.add(100);
        }
        seen.add(600);
        seen.add(90);
        QCOMPARE(seen.widest(), 600);
        QCOMPARE(seen.forNearlyAll(), 100); // two of a hundred do not
        seen.add(500);
        QCOMPARE(seen.forNearlyAll(), 500); // three do
    }
};

QTEST_GUILESS_MAIN(TestColumnFit)
#include "tst_columnfit.moc"
