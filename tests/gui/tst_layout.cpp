// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cache/store.h"
#include "desktop/clippedtext.h"
#include "makeactive.h"
#include "patience.h"
#include "remote/json/codec.h"
#include "ui/shell/translation.h"
#include "ui/theme/appearance.h"
#include "ui/widgets/detailpane.h"
#include "ui/widgets/viewtabs.h"
#include "windowstage.h"

#include <QAbstractButton>
#include <QApplication>
#include <QFontDatabase>
#include <QHeaderView>
#include <QMenu>
#include <QScrollBar>
#include <QTest>

using namespace qm;
using namespace Qt::StringLiterals;
using test::WindowStage;
using ui::MainWindow;

namespace {

const QString longestCity = u"’s-Hertogenbosch"_s;

/// As most orders are: nothing in it is unusually long.
Order ordinaryOrder(int id)
{
    Order order = test::makeOrder(id);
    order.status = id % 3 == 0 ? u"pending_payment"_s : u"processing"_s;
    order.customerFirstname = u"Mareike"_s;
    order.customerLastname = id % 2 == 0 ? u"Weiß"_s : u"von der Heide"_s;
    order.grandTotal = Decimal(1'101 + id);
    OrderAddress address = *order.billingAddress;
    address.addressType = u"shipping"_s;
    address.countryId = u"NL"_s;
    address.postcode = u"5235 SJ"_s;
    address.city = id % 2 == 0 ? u"Gent"_s : longestCity;
    ShippingAssignment assignment;
    assignment.shipping.address = address;
    order.extensionAttributes.shippingAssignments = {assignment};
    OrderPayment payment;
    payment.method = u"checkmo"_s;
    order.payment = payment;
    order.totalQtyOrdered = Decimal(id);
    order.raw = remote::encode(order);
    return order;
}

class Stage : public WindowStage
{
public:
    using WindowStage::WindowStage;

    /// \a views are saved ones beside those that are always there.
    [[nodiscard]] bool begin(int width, const QStringList &views = {})
    {
        for (const QString &name : views) {
            ledger::SavedView view;
            view.profileId = u"test"_s;
            view.list = u"orders"_s;
            view.name = name;
            if (!session.ledger()
                     .write<qint64>([view](sqlite::Database &database) { return ledger::saveView(database, view); })
                     .result()) {
                return false;
            }
        }
        const auto stored = session.cache()
                                .write<bool>([](cache::Writing &writing) -> Result<bool> {
                                    writing.touched |= cache::Entity::Orders;
                                    const cache::Press press;
                                    for (int id = 1; id <= 40; ++id) {
                                        const auto one =
                                            cache::store(writing.database, cache::prepare(press, ordinaryOrder(id)));
                                        if (!one) {
                                            return failure(one.error());
                                        }
                                    }
                                    return true;
                                })
                                .result();
        if (!stored || !open()) {
            return false;
        }
        resize(width);
        return qm::test::waitFor([this] { return rows() == 40 && table()->columnWidth(0) > 0; });
    }
    void resize(int width) const
    {
        window->resize(width, 720);
        QCoreApplication::processEvents();
    }
    [[nodiscard]] ui::ListPage *list() const { return window->listPage(page); }
    [[nodiscard]] ui::DetailPane *pane() const { return list()->findChild<ui::DetailPane *>(); }
    [[nodiscard]] ui::ViewTabs *tabs() const { return list()->findChild<ui::ViewTabs *>(); }
    /// Ids of the columns that have room, from the left.
    [[nodiscard]] QStringList columns() const
    {
        QStringList ids;
        const QHeaderView *header = table()->horizontalHeader();
        for (int visual = 0; visual < header->count(); ++visual) {
            const int section = header->logicalIndex(visual);
            if (!header->isSectionHidden(section)) {
                ids << table()->model()->headerData(section, Qt::Horizontal, tables::ListModel::ColumnRole).toString();
            }
        }
        return ids;
    }
};

} // namespace

/// What stands where in windows of different widths. All widths are of the drawings' font.
class TestLayout : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (!QFontDatabase::hasFamily(u"Inter"_s)) {
            QSKIP("The font of the drawings is not installed, and others are wider");
        }
        QFont font(u"Inter"_s);
        font.setPixelSize(13);
        QApplication::setFont(font);
        ui::installTranslation(*QCoreApplication::instance());
        m_appearance = std::make_unique<ui::Appearance>(*qApp);
    }

    void nothingIsCutAtAnyWidth_data()
    {
        QTest::addColumn<int>("width");
        for (const int width : {900, 960, 1'107, 1'109, 1'280, 1'366, 1'440, 1'920}) {
            QTest::addRow("%d", width) << width;
        }
    }
    void nothingIsCutAtAnyWidth()
    {
        QFETCH(int, width);
        Stage stage(*m_appearance);
        QVERIFY(stage.begin(width));
        const auto cut = [&stage] { return desktop::clippedTexts(*stage.window).join(u'\n'); };
        QTRY_VERIFY2(cut().isEmpty(), qPrintable(cut()));
        QVERIFY(stage.columns().contains(u"customer_name"_s));
        stage.press(Qt::Key_Return); // also when the detail is looked at
        QTRY_VERIFY(stage.pane()->isVisible());
        QTRY_VERIFY2(cut().isEmpty(), qPrintable(cut()));
    }

    void theDetailIsBesideTheListWhereThereIsRoom()
    {
        Stage stage(*m_appearance);
        QVERIFY(stage.begin(1'600));
        QVERIFY(stage.table()->isVisible() && stage.pane()->isVisible());
        const int whole = stage.pane()->width();
        QCOMPARE(whole, 392); // as drawn
        stage.resize(1'280);
        QVERIFY(stage.table()->isVisible() && stage.pane()->isVisible());
        QVERIFY2(stage.pane()->width() < whole && stage.pane()->width() >= 300,
                 qPrintable(QString::number(stage.pane()->width())));
        stage.resize(960);
        QVERIFY(stage.table()->isVisible() && !stage.pane()->isVisible());
        stage.resize(1'600);
        QVERIFY(stage.table()->isVisible() && stage.pane()->isVisible());
        QCOMPARE(stage.pane()->width(), whole);
    }

    void elsewhereItTakesThePlaceOfTheListUntilEscape()
    {
        Stage stage(*m_appearance);
        QVERIFY(stage.begin(960));
        stage.table()->setFocus();
        stage.press(Qt::Key_Home);
        QVERIFY(!stage.pane()->isVisible());
        stage.press(Qt::Key_Return);
        QVERIFY(stage.pane()->isVisible() && !stage.table()->isVisible());
        QTRY_COMPARE(stage.pane()->title(), u"1000000040"_s);
        QVERIFY(stage.pane()->isAncestorOf(QApplication::focusWidget()));
        QVERIFY2(stage.shows(u"1 of 40"_s), qPrintable(stage.shown()));
        // One goes on from there to the next.
        stage.press(Qt::Key_Down, Qt::AltModifier);
        QTRY_COMPARE(stage.pane()->title(), u"1000000039"_s);
        QVERIFY2(stage.shows(u"2 of 40"_s), qPrintable(stage.shown()));
        stage.press(Qt::Key_Up, Qt::AltModifier);
        stage.press(Qt::Key_Up, Qt::AltModifier); // there is none before the first
        QTRY_COMPARE(stage.pane()->title(), u"1000000040"_s);
        stage.press(Qt::Key_Down, Qt::AltModifier);
        stage.press(Qt::Key_Escape);
        QVERIFY(!stage.pane()->isVisible() && stage.table()->isVisible());
        QVERIFY(stage.table()->hasFocus());
        QCOMPARE(stage.table()->currentIndex().row(), 1);
        QCOMPARE(stage.table()->selectionModel()->selectedRows().size(), 1); // a second Escape is for that
        stage.press(Qt::Key_Escape);
        QVERIFY(stage.table()->selectionModel()->selectedRows().isEmpty());
        // By its button, too.
        stage.press(Qt::Key_I, Qt::ControlModifier);
        QVERIFY(stage.pane()->isVisible());
        QVERIFY(stage.tabTo(u"Orders"_s));
        stage.press(Qt::Key_Space);
        QVERIFY(!stage.pane()->isVisible() && stage.table()->hasFocus());
        // What is done here says nothing about a wide window.
        QVERIFY(stage.settings.value(ui::setting::detailShown).toBool());
        stage.resize(1'440);
        QVERIFY(stage.table()->isVisible() && stage.pane()->isVisible());
    }

    void whoReadsGoesOnReadingInANarrowerWindow()
    {
        Stage stage(*m_appearance);
        QVERIFY(stage.begin(1'440));
        QTRY_COMPARE(stage.pane()->title(), u"1000000040"_s);
        stage.pane()->findChild<QTabBar *>()->setFocus();
        stage.resize(960);
        QVERIFY(stage.pane()->isVisible() && !stage.table()->isVisible());
        stage.press(Qt::Key_Escape);
        QVERIFY(stage.table()->isVisible());
    }

    void theTasteForADetailIsOfAllLists()
    {
        Stage stage(*m_appearance);
        QVERIFY(stage.begin(1'440));
        QAction *toggle = stage.window->actions().at(ui::ActionId::ToggleDetail);
        QVERIFY(toggle->isChecked());
        stage.press(Qt::Key_I, Qt::ControlModifier);
        QVERIFY(!toggle->isChecked());
        stage.window->showPage(MainWindow::CustomersIndex);
        QVERIFY(!stage.window->listPage(MainWindow::CustomersIndex)->isPaneShown());
        QVERIFY(!toggle->isChecked());
    }

    /// The least important one first; with room they come back. The view is what it is all the while.
    void columnsGiveWayAndComeBack()
    {
        Stage stage(*m_appearance);
        QVERIFY(stage.begin(1'920));
        const QStringList all = stage.columns();
        QCOMPARE(all.size(), 8);
        QVERIFY(!stage.shows(u"No room for"_s));
        stage.resize(1'280);
        QTRY_VERIFY(stage.columns().size() < all.size());
        QVERIFY(!stage.columns().contains(u"payment_method"_s));
        QVERIFY(stage.columns().contains(u"ship_to"_s));
        QVERIFY2(stage.shows(u"No room for Payment"_s), qPrintable(stage.shown()));
        QCOMPARE(stage.table()->horizontalScrollBar()->maximum(), 0);
        QStringList before = stage.columns();
        for (int width = 1'300; width <= 1'920; width += 20) {
            stage.resize(width);
            for (const QString &column : std::as_const(before)) {
                QVERIFY2(stage.columns().contains(column), qPrintable(column));
            }
            before = stage.columns();
        }
        QCOMPARE(stage.columns(), all);
        QVERIFY(!stage.settings.value(ui::setting::columns, u"test/orders/All orders"_s).isValid());
    }

    void whatRowsAreSortedByStays()
    {
        Stage stage(*m_appearance);
        QVERIFY(stage.begin(1'280));
        QVERIFY(!stage.columns().contains(u"payment_method"_s));
        stage.resize(1'920);
        const int payment = int(stage.columns().indexOf(u"payment_method"_s));
        QVERIFY(payment >= 0);
        QHeaderView *header = stage.table()->horizontalHeader();
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {},
                          QPoint(header->sectionViewportPosition(payment) + 10, header->height() / 2));
        stage.resize(1'280);
        QTRY_VERIFY(stage.columns().contains(u"payment_method"_s));
        QVERIFY(!stage.columns().contains(u"total_qty_ordered"_s));
    }

    void aColumnThatSomebodyAddedStays()
    {
        Stage stage(*m_appearance);
        QVERIFY(stage.begin(1'280));
        stage.list()->setColumns({u"increment_id"_s, u"customer_name"_s, u"customer_email"_s, u"grand_total"_s,
                                  u"payment_method"_s, u"updated_at"_s});
        QTRY_VERIFY(stage.columns().contains(u"updated_at"_s));
        stage.resize(1'120);
        QTRY_VERIFY(!stage.columns().contains(u"payment_method"_s));
        QVERIFY(stage.columns().contains(u"updated_at"_s) && stage.columns().contains(u"customer_email"_s));
    }

    void viewsWithoutRoomAreInAMenu()
    {
        Stage stage(*m_appearance);
        QVERIFY(stage.begin(900, {u"A & B"_s, u"One with a rather long name"_s, u"Another with a long name"_s}));
        constexpr int count = 12;
        QTRY_COMPARE(stage.tabs()->count(), count);
        const auto shown = [&stage] {
            int tabs = 0;
            for (int i = 0; i < count; ++i) {
                tabs += stage.tabs()->isTabVisible(i) ? 1 : 0;
            }
            return tabs;
        };
        QVERIFY(shown() < count);
        const auto more = [&shown] { return u"%1 more"_s.arg(count - shown()); };
        QVERIFY2(stage.shows(more()), qPrintable(stage.shown()));
        const auto cut = [&stage] { return desktop::clippedTexts(*stage.window).join(u'\n'); };
        QTRY_VERIFY2(cut().isEmpty(), qPrintable(cut()));
        // By keys, from the tab that has room to the one that has none.
        QTRY_VERIFY(stage.tabTo(more())); // tabs become wider while their rows are counted
        stage.press(Qt::Key_Space);
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        QVERIFY(menu);
        QCOMPARE(menu->actions().size(), count - shown());
        menu->close();
        test::makeActive(*stage.window); // the offscreen platform does not give back what the menu took
        stage.tabs()->setFocus();
        for (int i = 1; i < count; ++i) {
            stage.press(Qt::Key_Right);
            QCOMPARE(stage.tabs()->currentIndex(), i);
            QVERIFY(stage.tabs()->isTabVisible(i));
            QTRY_VERIFY2(cut().isEmpty(), qPrintable(cut()));
        }
        // Of these tabs: those of the detail may have no room for a moment, or for good.
        const auto hasMore = [&stage] {
            const QList<QAbstractButton *> buttons = stage.tabs()->findChildren<QAbstractButton *>();
            return std::any_of(buttons.begin(), buttons.end(), [](const QAbstractButton *each) {
                return each->isVisible() && each->text().contains(u" more"_s);
            });
        };
        QTRY_VERIFY(hasMore());
        stage.resize(2'600);
        QTRY_COMPARE(shown(), count);
        QTRY_VERIFY(!hasMore());
    }

private:
    std::unique_ptr<ui::Appearance> m_appearance;
};

QTEST_MAIN(TestLayout)
#include "tst_layout.moc"
