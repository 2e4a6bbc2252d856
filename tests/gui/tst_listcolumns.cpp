// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "listpagestage.h"
#include "makeactive.h"

#include "patience.h"
#include "ui/widgets/columnchooser.h"
#include "ui/widgets/detailpane.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/tableview.h"
#include "ui/widgets/viewtabs.h"

#include <QApplication>
#include <QFontDatabase>
#include <QLineEdit>
#include <QMenu>
#include <QScrollBar>
#include <QTest>
#include <QWindow>

using namespace qm;
using namespace Qt::StringLiterals;
using ui::MainWindow;

/// Columns of list pages, by keys and clicks: which, in which order, how wide, and by which the rows are sorted.
class TestListColumns : public QObject, private test::ListPageStage
{
    Q_OBJECT

    static QStringList titles(const ui::ListPage *page)
    {
        QStringList all;
        for (int i = 0; i < columns(page); ++i) {
            all << title(page, i);
        }
        return all;
    }

    /// With the left button over the header of the orders, through the window, as the mouse does it.
    void drag(const QPoint &from, const QPoint &to) const
    {
        const QWidget *header = table(orders())->horizontalHeader()->viewport();
        QWindow *window = m_window->windowHandle();
        const auto at = [&](const QPoint &point) { return header->mapTo(m_window.get(), point); };
        QTest::mousePress(window, Qt::LeftButton, {}, at(from));
        QTest::mouseMove(window, at(from + (to - from) / 2));
        QTest::mouseMove(window, at(to));
        QTest::mouseRelease(window, Qt::LeftButton, {}, at(to));
    }

private Q_SLOTS:
    void initTestCase() { prepare(); }
    void init() { QVERIFY(openShop()); }
    void cleanup() { closeShop(); }

    void anAttributeIsChosenByKeysAndShownAsTheStoreViewHasIt()
    {
        m_window->showPage(MainWindow::ProductsIndex);
        QTRY_COMPARE(rows(products()), 1);
        for (const QString &name : {u"colour"_s, u"material"_s}) {
            QTRY_VERIFY(opensPopup(Qt::Key_L));
            auto *chooser = qobject_cast<ui::ColumnChooser *>(QApplication::activePopupWidget());
            QVERIFY(chooser);
            QTest::keyClicks(chooser->findChild<QLineEdit *>(), name);
            QTest::keyClick(chooser->findChild<QLineEdit *>(), Qt::Key_Return);
            QTest::keyClick(chooser, Qt::Key_Escape);
            QTRY_VERIFY(!QApplication::activePopupWidget());
        }
        QCOMPARE(title(products(), columns(products()) - 1), u"Material"_s);
        QTRY_COMPARE(cell(products(), 0, columns(products()) - 2), u"Moss green"_s);
        QTRY_COMPARE(cell(products(), 0, columns(products()) - 1), u"Leather"_s);
        QVERIFY(chooseScope(u"Nederlands"_s));
        QTRY_COMPARE(cell(products(), 0, columns(products()) - 1), u"Leer"_s);
        // The pane says where each value comes from.
        auto *pane = products()->findChild<ui::DetailPane *>();
        QTRY_COMPARE(pane->title(), u"BOOT"_s);
        const auto says = [pane](const QString &text) {
            const QList<ui::PlainLabel *> labels = pane->findChildren<ui::PlainLabel *>();
            return std::any_of(labels.begin(), labels.end(),
                               [&](const ui::PlainLabel *label) { return label->text().contains(text); });
        };
        QTRY_VERIFY(says(u"own value of Nederlands · default: Leather"_s));
        QVERIFY(says(u"uses default"_s));
    }

    void chosenColumnsAreKeptInASavedView()
    {
        m_window->showPage(MainWindow::ProductsIndex);
        QTRY_COMPARE(rows(products()), 1);
        QTRY_VERIFY(opensPopup(Qt::Key_L));
        auto *chooser = qobject_cast<ui::ColumnChooser *>(QApplication::activePopupWidget());
        QVERIFY(chooser);
        QTest::keyClicks(chooser->findChild<QLineEdit *>(), u"colour"_s);
        QTest::keyClick(chooser->findChild<QLineEdit *>(), Qt::Key_Return);
        QTest::keyClick(chooser, Qt::Key_Escape);
        QTRY_VERIFY(!QApplication::activePopupWidget());
        m_window->activateWindow();
        test::makeActive(*m_window);
        key(Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(answerName(u"By colour"_s));
        auto *tabs = products()->findChild<ui::ViewTabs *>();
        QTRY_COMPARE(tabs->tabText(tabs->count() - 1), u"By colour"_s);
        m_window->close();
        m_window.reset();
        QVERIFY(openWindow());
        m_window->showPage(MainWindow::ProductsIndex);
        tabs = products()->findChild<ui::ViewTabs *>();
        QTRY_COMPARE(tabs->tabText(tabs->count() - 1), u"By colour"_s);
        products()->showView(tabs->count() - 1);
        QTRY_COMPARE(title(products(), columns(products()) - 1), u"Colour"_s);
        QTRY_COMPARE(cell(products(), 0, columns(products()) - 1), u"Moss green"_s);
    }

    /// Dragging titles and their edges needs a mouse.
    void columnsAreMovedAndWidenedByKeys()
    {
        m_window->resize(1440, 900);
        m_window->showPage(MainWindow::ProductsIndex);
        QTRY_COMPARE(rows(products()), 1);
        const QString first = title(products(), 0);
        const QString second = title(products(), 1);
        QTRY_VERIFY(opensPopup(Qt::Key_L));
        auto *chooser = qobject_cast<ui::ColumnChooser *>(QApplication::activePopupWidget());
        QVERIFY(chooser);
        auto *find = chooser->findChild<QLineEdit *>();
        QTest::keyClick(find, Qt::Key_Down, Qt::AltModifier);
        QTRY_COMPARE(title(products(), 0), second);
        QCOMPARE(title(products(), 1), first);
        const int before = table(products())->columnWidth(1);
        QTest::keyClick(find, Qt::Key_Right, Qt::AltModifier);
        QTest::keyClick(find, Qt::Key_Right, Qt::AltModifier);
        QTRY_VERIFY(table(products())->columnWidth(1) > before);
        const int wider = table(products())->columnWidth(1);
        QTest::keyClick(find, Qt::Key_Left, Qt::AltModifier);
        QTRY_VERIFY(table(products())->columnWidth(1) < wider);
        const int kept = table(products())->columnWidth(1);
        QTest::keyClick(chooser, Qt::Key_Escape);
        QTRY_VERIFY(!QApplication::activePopupWidget());
        m_window->close();
        m_window.reset();
        QVERIFY(openWindow());
        m_window->resize(1440, 900);
        m_window->showPage(MainWindow::ProductsIndex);
        QTRY_COMPARE(title(products(), 0), second);
        QCOMPARE(title(products(), 1), first);
        QTRY_VERIFY(std::abs(table(products())->columnWidth(1) - kept) <= 1); // kept in hundredths of letters
    }

    /// What was done to the columns of a view that is always there is there in the next window; only that.
    void columnsOfTheViewsThatAreAlwaysThereAreKept()
    {
        m_window->resize(1440, 900);
        ui::TableView *view = table(orders());
        QTRY_VERIFY(view->isVisible() && view->horizontalScrollBar()->maximum() == 0);
        const QString first = title(orders(), 0);
        const QString second = title(orders(), 1);
        const QString third = title(orders(), 2);
        const QPoint edge(view->columnViewportPosition(1) + view->columnWidth(1) - 1, 10);
        const int wanted = view->columnWidth(1) + 60;
        drag(edge, edge + QPoint(60, 0));
        QCOMPARE(view->columnWidth(1), wanted);
        const QPoint middle(view->columnViewportPosition(2) + view->columnWidth(2) / 2, 10);
        drag(middle, QPoint(3, 10)); // to the front
        QTRY_COMPARE(title(orders(), 0), third);
        QCOMPARE(title(orders(), 2), second);
        QCOMPARE(view->columnWidth(2), wanted);
        const QStringList shown = titles(orders());
        auto *tabs = orders()->findChild<ui::ViewTabs *>();
        const QString name = tabs->tabText(0);
        m_window->close();
        m_window.reset();

        QVERIFY(openWindow());
        m_window->resize(1300, 800);
        view = table(orders());
        QTRY_COMPARE(titles(orders()), shown);
        QTRY_COMPARE(view->columnWidth(2), wanted);
        QCOMPARE(orders()->findChild<ui::ViewTabs *>()->tabText(0), name); // nothing that waits to be saved
        // Its neighbour was not touched: as a new user has it, and as wide as there is room.
        orders()->showView(1);
        QTRY_COMPARE(title(orders(), 0), first);
        QTRY_COMPARE(rows(orders()), 4);
        QVERIFY(!m_settings->value(ui::setting::columns, u"test/orders/last-14-days"_s).isValid());
        QCOMPARE(view->horizontalScrollBar()->maximum(), 0);
        int used = 0;
        for (int i = 0; i < columns(orders()); ++i) {
            used += view->columnWidth(i);
        }
        m_window->resize(1500, 800);
        QTRY_VERIFY(view->viewport()->width() > used);
        QTRY_COMPARE(view->horizontalHeader()->length(), view->viewport()->width());
        // The choice as well.
        orders()->setColumns({u"increment_id"_s, u"grand_total"_s});
        m_window->close();
        m_window.reset();
        QVERIFY(openWindow());
        QTRY_COMPARE(titles(orders()), (QStringList{u"Order"_s, u"Grand total"_s})); // the tab that was open
        orders()->showView(0);
        QTRY_COMPARE(titles(orders()), shown);
    }

    void columnsAreResetToWhatTheyWere()
    {
        const QStringList first = titles(orders());
        const int width = table(orders())->columnWidth(1);
        orders()->setColumns({u"increment_id"_s, u"grand_total"_s});
        QTRY_COMPARE(titles(orders()).size(), 2);
        QVERIFY(m_settings->value(ui::setting::columns, u"test/orders/all"_s).isValid());
        m_window->actions().at(ui::ActionId::ResetColumns)->trigger();
        QTRY_COMPARE(titles(orders()), first);
        QTRY_COMPARE(table(orders())->columnWidth(1), width);
        QVERIFY(!m_settings->value(ui::setting::columns, u"test/orders/all"_s).isValid());
    }

    /// Rows that are read while somebody scrolls have texts that nobody had seen when the columns got their widths.
    void aTextFarBelowWidensItsColumn()
    {
        const auto total = int(titles(orders()).indexOf(u"Grand total"_s));
        QVERIFY(total > 0);
        QVERIFY(run("with recursive n(i) as (select 13 union all select i + 1 from n where i < 700) "
                    "insert into sales_order (entity_id, increment_id, status, store_id, created_at, grand_total, "
                    "order_currency_code) select i, '1' || i, 'pending', 1, 1000000000 - i, "
                    "iif(i = 650, 9876543210000, 10000), 'EUR' from n;",
                    cache::Entity::Orders));
        QTRY_COMPARE(rows(orders()), 700);
        ui::TableView *view = table(orders());
        QTRY_COMPARE(cell(orders(), 0, 0), u"1001"_s);
        const int before = view->columnWidth(total);
        view->setFocus();
        key(Qt::Key_End);
        QTRY_COMPARE(cell(orders(), 649, total), u"987,654,321.00"_s);
        const int needed = view->sizeHintForIndex(view->model()->index(649, total)).width();
        QVERIFY(before < needed);
        QTRY_VERIFY(view->columnWidth(total) >= needed);
    }

    void shiftAndAClickSortByAFurtherColumn()
    {
        auto *header = qobject_cast<ui::SortHeader *>(table(orders())->horizontalHeader());
        QVERIFY(header);
        int status = -1;
        int total = -1;
        for (int i = 0; i < columns(orders()); ++i) {
            status = title(orders(), i) == u"Status"_s ? i : status;
            total = title(orders(), i) == u"Grand total"_s ? i : total;
        }
        const auto click = [header](int section, Qt::KeyboardModifiers modifiers) {
            const QPoint at(header->sectionViewportPosition(section) + 10, header->height() / 2);
            QTest::mouseClick(header->viewport(), Qt::LeftButton, modifiers, at);
        };
        click(status, Qt::NoModifier);
        QTRY_COMPARE(cell(orders(), 0, status), u"Complete"_s);
        QCOMPARE(header->rankOf(status), 1);
        QCOMPARE(header->rankOf(total), 0);
        click(total, Qt::ShiftModifier);
        QTRY_COMPARE(header->rankOf(total), 2);
        QCOMPARE(header->rankOf(status), 1);
        QTRY_COMPARE(cell(orders(), 0, total), u"0.00"_s);
        click(total, Qt::ShiftModifier); // turns round
        QTRY_COMPARE(cell(orders(), 0, total), u"2.00"_s);
        QCOMPARE(cell(orders(), 0, status), u"Complete"_s);
        click(total, Qt::NoModifier);
        QTRY_COMPARE(header->rankOf(status), 0);
        QCOMPARE(header->rankOf(total), 1);
    }

    void sortingByKeys()
    {
        QTRY_VERIFY(opensPopup(Qt::Key_J));
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        QVERIFY(menu);
        for (int i = 0; i < 20 && !(menu->activeAction() && menu->activeAction()->text().startsWith(u"Grand total"_s));
             ++i) {
            QTest::keyClick(menu, Qt::Key_Down);
        }
        QTest::keyClick(menu, Qt::Key_Return);
        int total = -1;
        for (int i = 0; i < columns(orders()); ++i) {
            total = title(orders(), i) == u"Grand total"_s ? i : total;
        }
        QTRY_COMPARE(cell(orders(), 0, total), u"0.00"_s);
    }

    /// Presets fit a window of any usual size; what was chosen by hand stays.
    void presetColumnsNeverScrollSideways_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::newRow("1440x900") << QSize(1440, 900);
        QTest::newRow("1280x720") << QSize(1280, 720);
        QTest::newRow("wide") << QSize(2200, 900);
    }
    void presetColumnsNeverScrollSideways()
    {
        QFETCH(QSize, size);
        if (size.width() < 1440 && !QFontDatabase::hasFamily(u"Inter"_s)) {
            QSKIP("The font of the drawings is not installed, and others are wider");
        }
        m_window->resize(size);
        for (const int index : {MainWindow::OrdersIndex, MainWindow::ProductsIndex}) {
            m_window->showPage(index);
            ui::TableView *view = table(m_window->listPage(index));
            QTRY_VERIFY(view->isVisible());
            QTRY_COMPARE(view->horizontalScrollBar()->maximum(), 0);
            int used = 0;
            for (int i = 0; i < view->model()->columnCount(); ++i) {
                used += view->columnWidth(i);
            }
            QVERIFY2(used <= view->viewport()->width(), qPrintable(QString::number(index)));
        }
    }
};

QTEST_MAIN(TestListColumns)
#include "tst_listcolumns.moc"
