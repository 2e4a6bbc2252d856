// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "windowstage.h"

#include "patience.h"
#include "ui/shell/translation.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QPushButton>
#include <QTest>

#include <algorithm>

using namespace qm;
using namespace Qt::StringLiterals;
using test::WindowStage;
using ui::MainWindow;

namespace {

constexpr int many = 600; ///< more than a list reads at first

int selected(const WindowStage &stage)
{
    return int(stage.table()->selectionModel()->selectedRows().size());
}

/// The selected rows, `0-12`; empty: not one stretch.
QString stretch(const WindowStage &stage)
{
    QList<int> rows;
    for (const QModelIndex &index : stage.table()->selectionModel()->selectedRows()) {
        rows << index.row();
    }
    std::sort(rows.begin(), rows.end());
    const bool isOne = !rows.isEmpty() && rows.last() - rows.first() + 1 == rows.size();
    return isOne ? u"%1-%2"_s.arg(rows.first()).arg(rows.last()) : QString();
}

void clickHeader(const WindowStage &stage, int section)
{
    QHeaderView *header = stage.table()->horizontalHeader();
    QTest::mouseClick(header->viewport(), Qt::LeftButton, {},
                      QPoint(header->sectionViewportPosition(section) + 10, header->height() / 2));
}

} // namespace

/// What is selected stays selected as long as it means the same rows.
class TestSelection : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        ui::installTranslation(*QCoreApplication::instance());
        m_appearance = std::make_unique<ui::Appearance>(*qApp);
    }

    /// Of what is done with each of them, and not with the current one alone.
    void whatIsDoneWithManySaysWithHowMany()
    {
        WindowStage stage(*m_appearance);
        QVERIFY(stage.store(40));
        QVERIFY(stage.open());
        stage.window->resize(1'900, 900); // words, and not icons alone
        QTRY_COMPARE(stage.rows(), 40);
        stage.press(Qt::Key_Home);
        stage.press(Qt::Key_Down, Qt::ShiftModifier);
        QTRY_VERIFY2(stage.shows(u"Copy 2"_s) && stage.shows(u"Resync 2"_s), qPrintable(stage.shown()));
        QVERIFY2(stage.shows(u"Ship 2…"_s) && stage.shows(u"Invoice 2…"_s) && stage.shows(u"Hold 2…"_s),
                 qPrintable(stage.shown()));
        QVERIFY(stage.shows(u"Open in admin"_s));
        stage.press(Qt::Key_Down, Qt::ShiftModifier);
        QTRY_VERIFY2(stage.shows(u"Copy 3"_s) && stage.shows(u"Ship 3…"_s), qPrintable(stage.shown()));
        stage.window->resize(1'000, 900);
        QTRY_VERIFY2(!stage.shows(u"Resync 3"_s), qPrintable(stage.shown()));
        QVERIFY(stage.tabTo(u"Resync 3"_s)); // what is an icon now has its name still
        const auto *resync = qobject_cast<QPushButton *>(QApplication::focusWidget());
        QVERIFY(resync);
        QCOMPARE(resync->text(), u"3"_s); // and how many it is about
    }

    void shiftWithHomeAndEndGoesOnFromWhereItBegan()
    {
        WindowStage stage(*m_appearance);
        QVERIFY(stage.store(40));
        QVERIFY(stage.open());
        QTRY_COMPARE(stage.rows(), 40);
        stage.press(Qt::Key_Home);
        QCOMPARE(stretch(stage), u"0-0"_s);
        for (int i = 0; i < 10; ++i) {
            stage.press(Qt::Key_Down);
        }
        QCOMPARE(stretch(stage), u"10-10"_s);
        stage.press(Qt::Key_End, Qt::ShiftModifier);
        QCOMPARE(stretch(stage), u"10-39"_s);
        stage.press(Qt::Key_Home, Qt::ShiftModifier);
        QCOMPARE(stretch(stage), u"0-10"_s);
        stage.press(Qt::Key_Down, Qt::ShiftModifier);
        QCOMPARE(stretch(stage), u"1-10"_s);
        stage.press(Qt::Key_End);
        QCOMPARE(stretch(stage), u"39-39"_s);
        stage.press(Qt::Key_Home, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(stretch(stage), u"0-39"_s);
    }

    void shiftWithEndBeginsAtTheRowThatWasShown()
    {
        WindowStage stage(*m_appearance);
        QVERIFY(stage.store(40));
        QVERIFY(stage.open());
        QTRY_COMPARE(stage.rows(), 40);
        stage.press(Qt::Key_Home);
        stage.window->listPage(stage.page)->showRow(10); // the 31st, newest first
        QTRY_COMPARE(stretch(stage), u"30-30"_s);
        stage.press(Qt::Key_End, Qt::ShiftModifier);
        QCOMPARE(stretch(stage), u"30-39"_s);
    }

    /// Between two refreshes the list is behind the copy: what is not in it yet is no row that is missing.
    void aRowThatHasJustBeenPulledIsShown()
    {
        WindowStage stage(*m_appearance);
        QVERIFY(stage.store(40));
        QVERIFY(stage.open());
        QTRY_COMPARE(stage.rows(), 40);
        const auto &list = *qobject_cast<const tables::ListModel *>(stage.table()->model());
        for (const int id : {41, 42}) {
            const quint64 heard = list.changesHeard();
            QVERIFY(test::storeOrders(stage.session, id, id));
            // With the first the list begins to read, with the second it waits until it may do so again.
            QTRY_VERIFY(list.changesHeard() > heard);
        }
        stage.window->listPage(stage.page)->showRow(42);
        QTRY_COMPARE(list.rowOf(42), 0);
        QTRY_COMPARE(stretch(stage), u"0-0"_s);
        QVERIFY2(!stage.shows(u"That row is not in the local copy"_s), qPrintable(stage.shown()));
        stage.window->listPage(stage.page)->showRow(99);
        QTRY_VERIFY2(stage.shows(u"That row is not in the local copy"_s), qPrintable(stage.shown()));
    }

    void sortingKeepsAllRowsThatWereSelected()
    {
        WindowStage stage(*m_appearance);
        QVERIFY(stage.store(many));
        QVERIFY(stage.open());
        QTRY_COMPARE(stage.rows(), many);
        stage.press(Qt::Key_Home);
        stage.press(Qt::Key_End, Qt::ShiftModifier);
        stage.press(Qt::Key_Up, Qt::ShiftModifier); // all but the last one
        QCOMPARE(selected(stage), many - 1);
        QTRY_VERIFY2(stage.shows(u"599 orders selected"_s), qPrintable(stage.shown()));
        const QString first = stage.table()->model()->index(0, 0).data().toString();
        clickHeader(stage, 0);
        QTRY_VERIFY(stage.table()->model()->index(0, 0).data().toString() != first);
        QTRY_COMPARE(stage.rows(), many);
        QTRY_COMPARE(selected(stage), many - 1);
        QVERIFY(!stage.table()->selectionModel()->isRowSelected(0)); // the last one comes first now
        QTRY_VERIFY2(stage.shows(u"599 orders selected"_s), qPrintable(stage.shown()));
        // Twice in a row, the second time before the first one is through.
        clickHeader(stage, 0);
        clickHeader(stage, 0);
        QTRY_VERIFY(stage.table()->model()->index(0, 0).data().toString() != first);
        QTRY_COMPARE(stage.rows(), many);
        QTRY_COMPARE(selected(stage), many - 1);
    }

    void whatIsCopiedComesInTheOrderOfTheList()
    {
        WindowStage stage(*m_appearance);
        QVERIFY(stage.store(40));
        QVERIFY(stage.open());
        QTRY_COMPARE(stage.rows(), 40);
        const auto click = [&stage](int row, Qt::KeyboardModifiers modifiers) {
            const QRect place = stage.table()->visualRect(stage.table()->model()->index(row, 0));
            QTest::mouseClick(stage.table()->viewport(), Qt::LeftButton, modifiers, place.center());
        };
        click(9, Qt::NoModifier);
        click(2, Qt::ControlModifier);
        click(5, Qt::ControlModifier);
        QGuiApplication::clipboard()->clear();
        stage.press(Qt::Key_C, Qt::ControlModifier);
        QTRY_VERIFY(!QGuiApplication::clipboard()->text().isEmpty());
        QStringList numbers;
        for (const QString &line : QGuiApplication::clipboard()->text().split(u'\n', Qt::SkipEmptyParts)) {
            numbers << line.section(u'\t', 0, 0);
        }
        QCOMPARE(numbers.mid(1), (QStringList{u"1000000038"_s, u"1000000035"_s, u"1000000031"_s}));
    }

    void aSelectionEndsWithItsShop()
    {
        WindowStage stage(*m_appearance);
        QVERIFY(stage.store(40));
        const QTemporaryDir folder;
        test::FakeSession other(folder.path(), stage.clock);
        QVERIFY(other.cache().open().result() && other.ledger().open().result());
        QVERIFY(test::storeOrders(other, 1, 40));
        QVERIFY(stage.open());
        QTRY_COMPARE(stage.rows(), 40);
        stage.press(Qt::Key_Home);
        stage.press(Qt::Key_Down);
        stage.press(Qt::Key_Down, Qt::ShiftModifier);
        QTRY_VERIFY(stage.shows(u"2 orders selected"_s));
        stage.window->setSession(&other);
        QTRY_COMPARE(stage.rows(), 40);
        QCOMPARE(selected(stage), 0);
        QCOMPARE(stage.table()->currentIndex().row(), 0);
        QVERIFY2(!stage.shows(u"selected"_s), qPrintable(stage.shown()));
        stage.window->setSession(nullptr);
    }

private:
    std::unique_ptr<ui::Appearance> m_appearance;
};

QTEST_MAIN(TestSelection)
#include "tst_selection.moc"
