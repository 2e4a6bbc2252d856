// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "keyboard.h"
#include "shopstage.h"

#include "cache/stockmatrix.h"
#include "domain/waiting.h"
#include "ledger/changes.h"
#include "tables/reviewmodel.h"
#include "ui/shell/translation.h"

#include <QAbstractItemView>
#include <QCheckBox>
#include <QTest>

using namespace qm;
using namespace Qt::StringLiterals;
using tables::ReviewModel;
using ui::MainWindow;

namespace {
const int &patience = test::ShopStage::patience;
} // namespace

/// Somebody else changes the shop, or has staged something, where a person edits: by keys, on a practice store.
class TestConflicts : public QObject
{
    Q_OBJECT

    std::unique_ptr<ui::Appearance> m_appearance;
    std::unique_ptr<test::ShopStage> m_stage;
    // The cell that is fought for.
    int m_row = -1;
    int m_column = -1;
    QString m_sku;
    QString m_source;

    [[nodiscard]] test::ShopStage &stage() const { return *m_stage; }
    void openShop()
    {
        m_stage = std::make_unique<test::ShopStage>(*m_appearance);
        QVERIFY(stage().open({}));
        for (int column = 0; column < stage().model().columnCount() && m_source.isEmpty(); ++column) {
            m_source = cache::sourceOfQuantity(stage().model().column(column).id).value_or(QString());
            m_column = column;
        }
        m_row = stage().editableRow(m_column);
        QVERIFY(m_row >= 0);
        m_sku = stage().cell(m_row, 0);
        // A start that is known, in shop and copy.
        QVERIFY(stage().setShopStock(m_sku, m_source, 96));
        stage().session->startPull();
        QTRY_VERIFY_WITH_TIMEOUT(!stage().session->isPulling(), patience);
        QTRY_COMPARE_WITH_TIMEOUT(text(), u"96"_s, patience);
        stage().goTo(m_row, m_column);
    }
    [[nodiscard]] QString text() const { return stage().cell(m_row, m_column); }
    [[nodiscard]] QString inShop() const { return stage().shopStock(m_sku, m_source); }
    void edit(const QString &typed)
    {
        stage().edit(typed);
        QTRY_COMPARE_WITH_TIMEOUT(stage().staged(), 1, patience);
    }
    void review(const QString &until)
    {
        stage().press(Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY_WITH_TIMEOUT(stage().dialog(), patience);
        QTRY_VERIFY2_WITH_TIMEOUT(stage().shows(until), qPrintable(stage().shown()), patience);
    }
    void pushOne()
    {
        QTRY_VERIFY2_WITH_TIMEOUT(stage().shows(u"1 ready"_s), qPrintable(stage().shown()), patience);
        QVERIFY(stage().pressButton(u"Push 1 change"_s));
        QTRY_VERIFY2_WITH_TIMEOUT(stage().shows(u"read back"_s), qPrintable(stage().shown()), patience);
    }
    /// Of the line in the table of \a parent: base, mine, shop now.
    [[nodiscard]] static QStringList lineOf(const QWidget &parent)
    {
        for (const QAbstractItemView *view : parent.findChildren<QAbstractItemView *>()) {
            const auto *lines = qobject_cast<const ReviewModel *>(view->model());
            for (int row = 0; lines && view->isVisible() && row < lines->rowCount(); ++row) {
                if (lines->idAt(row) > 0) {
                    return {lines->index(row, ReviewModel::Base).data().toString(),
                            lines->index(row, ReviewModel::Mine).data().toString(),
                            lines->index(row, ReviewModel::ShopNow).data().toString()};
                }
            }
        }
        return {};
    }

private Q_SLOTS:
    void initTestCase()
    {
        ui::installTranslation(*QCoreApplication::instance());
        m_appearance = std::make_unique<ui::Appearance>(*qApp);
    }
    void cleanup()
    {
        m_stage.reset();
        m_source.clear();
    }

    void inTheReviewOneDecides_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("choice");
        QTest::addColumn<QString>("after"); ///< in the shop
        QTest::newRow("keep mine") << u"90"_s << u"Keep mine, 90"_s << u"90 1"_s;
        QTest::newRow("keep mine of a difference") << u"+5"_s << u"Keep mine, 101"_s << u"101 1"_s;
        QTest::newRow("the difference again") << u"+5"_s << u"+5 again, 86"_s << u"86 1"_s;
        QTest::newRow("the difference again, less") << u"-6"_s << u"−6 again, 75"_s << u"75 1"_s;
        QTest::newRow("take the shop's") << u"90"_s << u"Take the shop's, 81"_s << u"81 1"_s;
    }
    void inTheReviewOneDecides()
    {
        QFETCH(const QString, typed);
        QFETCH(const QString, choice);
        QFETCH(const QString, after);
        openShop();
        if (QTest::currentTestFailed()) {
            return;
        }
        edit(typed);
        QVERIFY(stage().setShopStock(m_sku, m_source, 81));
        review(u"1 conflict"_s);
        QTRY_VERIFY2_WITH_TIMEOUT(stage().shows(u"96 → 81"_s), qPrintable(stage().shown()), patience);
        const QStringList line = lineOf(*stage().dialog());
        QCOMPARE(line.value(0), u"96"_s);
        QCOMPARE(line.value(2), u"81"_s);
        QVERIFY2(stage().shows(u"(Push 0 changes)"_s), qPrintable(stage().shown()));
        QCOMPARE(inShop(), u"81 1"_s);

        QVERIFY2(stage().pressButton(choice), qPrintable(stage().shown()));
        if (choice.startsWith(u"Take"_s)) {
            QTRY_COMPARE_WITH_TIMEOUT(stage().staged(), 0, patience);
        } else {
            QTRY_VERIFY2_WITH_TIMEOUT(!stage().shows(u"1 conflict"_s), qPrintable(stage().shown()), patience);
            QCOMPARE(inShop(), u"81 1"_s); // still staged only
            pushOne();
        }
        QCOMPARE(inShop(), after);
        QVERIFY(stage().closeDialog());
        QTRY_COMPARE_WITH_TIMEOUT(stage().staged(), 0, patience); // counted again behind the report
        // The list shows what the shop has, without a pull.
        QTRY_COMPARE_WITH_TIMEOUT(text(), after.section(u' ', 0, 0), patience);
    }

    void whatThePushFindsWaitsOnThePageOfChanges_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("choice");
        QTest::addColumn<QString>("after");
        QTest::newRow("keep mine") << u"90"_s << u"Keep mine"_s << u"90 1"_s;
        QTest::newRow("the difference again") << u"+5"_s << u"Add again"_s << u"86 1"_s;
        QTest::newRow("take the shop's") << u"+5"_s << u"Take the shop's"_s << u"81 1"_s;
    }
    void whatThePushFindsWaitsOnThePageOfChanges()
    {
        QFETCH(const QString, typed);
        QFETCH(const QString, choice);
        QFETCH(const QString, after);
        openShop();
        if (QTest::currentTestFailed()) {
            return;
        }
        edit(typed);
        review(u"1 ready"_s);
        QVERIFY(stage().setShopStock(m_sku, m_source, 81)); // after the review has compared
        QVERIFY(stage().pressButton(u"Push 1 change"_s));
        QTRY_VERIFY2_WITH_TIMEOUT(stage().shows(u"0 of 1 line"_s), qPrintable(stage().shown()), patience);
        QCOMPARE(inShop(), u"81 1"_s);
        QTRY_COMPARE_WITH_TIMEOUT(stage().session->staged().count(ChangeState::Conflict), 1, patience);
        QVERIFY(stage().closeDialog());

        QVERIFY(stage().show(MainWindow::ChangesIndex));
        QTRY_VERIFY2_WITH_TIMEOUT(stage().shows(choice), qPrintable(stage().shown()), patience);
        QTRY_COMPARE_WITH_TIMEOUT(lineOf(*stage().window).value(2), u"81"_s, patience);
        QCOMPARE(lineOf(*stage().window).value(0), u"96"_s);
        QVERIFY2(stage().pressButton(choice), qPrintable(stage().shown()));
        if (choice.startsWith(u"Take"_s)) {
            QTRY_COMPARE_WITH_TIMEOUT(stage().staged(), 0, patience);
        } else {
            QTRY_COMPARE_WITH_TIMEOUT(stage().session->staged().count(ChangeState::Staged), 1, patience);
            review(u"1 ready"_s);
            pushOne();
            QVERIFY(stage().closeDialog());
        }
        QCOMPARE(inShop(), after);
        QTRY_COMPARE_WITH_TIMEOUT(stage().staged(), 0, patience);
        QVERIFY(stage().show(MainWindow::StockIndex));
        QTRY_COMPARE_WITH_TIMEOUT(text(), after.section(u' ', 0, 0), patience);
    }

    /// Another program, or a colleague on this computer: the same file.
    void anotherAuthorIsSeenAndAskedAbout()
    {
        openShop();
        if (QTest::currentTestFailed()) {
            return;
        }
        {
            ledger::Ledger other(stage().folder.filePath(u"ledger.sqlite"_s));
            sqlite::Database::forbidOn(nullptr);
            forbidWaitingOn(nullptr);
            QVERIFY(other.open().result());
            const ChangeDraft draft{SourceItemCell{Sku::fromShop(m_sku), m_source, SourceItemField::Quantity},
                                    CellValue(Decimal(96)), SetTo{Decimal(50)}, false, false};
            const auto staged =
                other
                    .write<int>([&](sqlite::Database &database) -> Result<int> {
                        const Result<qint64> set =
                            ledger::createSet(database, u"p1"_s, u"Count"_s, u"Bram"_s, stage().clock.now());
                        const auto done =
                            set ? ledger::stage(database, *set, u"Bram"_s, stage().clock.now(), std::span(&draft, 1))
                                : Result<std::vector<ledger::StageResult>>(failure(set.error()));
                        return done ? Result<int>(int(done->size())) : failure(done.error());
                    })
                    .result();
            QVERIFY(staged);
            sqlite::Database::forbidOn(QThread::currentThread());
            forbidWaitingOn(QThread::currentThread());
        }
        // Seen in the cell, with whose it is.
        QTRY_COMPARE_WITH_TIMEOUT(text(), u"50"_s, patience);
        const QModelIndex cell = stage().table()->model()->index(m_row, m_column);
        QVERIFY2(cell.data(Qt::ToolTipRole).toString().contains(u"Bram"_s),
                 qPrintable(cell.data(Qt::ToolTipRole).toString()));

        // Typed over: the window asks, and leaves it as it is.
        stage().edit(u"70"_s);
        QTRY_VERIFY_WITH_TIMEOUT(stage().dialog(), patience);
        QVERIFY2(stage().shows(u"Bram has staged other values there"_s), qPrintable(stage().shown()));
        QVERIFY2(stage().shows(u"(Stage 0 changes)"_s), qPrintable(stage().shown()));
        QVERIFY(stage().closeDialog());
        QCOMPARE(text(), u"50"_s);

        // Replaced when that is said.
        stage().goTo(m_row, m_column);
        stage().edit(u"70"_s);
        QTRY_VERIFY_WITH_TIMEOUT(stage().dialog(), patience);
        QVERIFY(stage().pressButton(u"Replace what Bram has staged in 1 cell"_s));
        QVERIFY(stage().pressButton(u"Stage 1 change"_s));
        QTRY_VERIFY_WITH_TIMEOUT(!stage().dialog(), patience);
        QTRY_COMPARE_WITH_TIMEOUT(text(), u"70"_s, patience);
        QTRY_COMPARE_WITH_TIMEOUT(stage().staged(), 1, patience);
    }
};

QTEST_MAIN(TestConflicts)
#include "tst_conflicts.moc"
