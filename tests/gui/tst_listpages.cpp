// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakesession.h"
#include "makeactive.h"

#include "cache/store.h"
#include "patience.h"
#include "remote/json/codec.h"
#include "ui/pages/listpage.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/scopebutton.h"
#include "ui/shell/translation.h"
#include "ui/widgets/columnchooser.h"
#include "ui/widgets/detailpane.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/tableview.h"
#include "ui/widgets/viewtabs.h"

#include <QApplication>
#include <QComboBox>
#include <QDesktopServices>
#include <QFile>
#include <QFileDialog>
#include <QFontDatabase>
#include <QInputDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QWindow>

using namespace qm;
using namespace Qt::StringLiterals;
using ui::MainWindow;

namespace {

struct Fixed final : Clock
{
    [[nodiscard]] UtcTime now() const override { return UtcTime::fromSeconds(1'795'392'000); }
    [[nodiscard]] std::chrono::milliseconds steady() const override { return {}; }
};

const char *const shop =
    "insert into website (website_id, code, name, document) values (1, 'base', 'Main', ''), (2, 'b2b', 'Trade', '');"
    "insert into store_group (group_id, website_id, code, name, document) values (1, 1, 'main', 'Main store', ''), (2, "
    "2, "
    "'trade', 'Trade store', '');"
    "insert into store_view (store_id, code, name, website_id, group_id, is_active, document) values (1, 'en', "
    "'English', 1, "
    "1, 1, ''), (2, 'nl', 'Nederlands', 1, 1, 1, ''), (3, 'de', 'Deutsch', 2, 2, 1, '');"
    "insert into attribute (attribute_id, attribute_code, label, frontend_input, backend_type, scope, document) values "
    "(1, "
    "'color', 'Colour', 'select', 'int', 'global', ''), (2, 'material', 'Material', 'text', 'varchar', 'store', '');"
    "insert into attribute_option (attribute_code, value, label, position) values ('color', '11', 'Moss green', 1), "
    "('color', "
    "'12', 'Black', 2);";

Product product(const QString &material)
{
    Product made;
    made.id = 1;
    made.sku = Sku::fromShop(u"BOOT"_s);
    made.name = u"Boot"_s;
    made.typeId = u"simple"_s;
    made.status = 1;
    made.customAttributes.push_back({u"color"_s, u"11"_s});
    made.customAttributes.push_back({u"material"_s, material});
    made.raw = remote::encode(made);
    return made;
}

/// Takes the place of the browser.
class OpenedUrls : public QObject
{
    Q_OBJECT
public:
    OpenedUrls() { QDesktopServices::setUrlHandler(u"https"_s, this, "open"); }
    ~OpenedUrls() override { QDesktopServices::unsetUrlHandler(u"https"_s); }
    QList<QUrl> urls;

public Q_SLOTS:
    void open(const QUrl &url) { urls << url; }
};

} // namespace

/// What list pages do beside showing rows, by keys and clicks: scope, columns, sorting, views, reading rows again.
class TestListPages : public QObject
{
    Q_OBJECT

    Fixed m_clock;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<test::FakeSession> m_session;
    std::unique_ptr<ui::Settings> m_settings;
    std::unique_ptr<ui::Appearance> m_appearance;
    std::unique_ptr<MainWindow> m_window;

    ui::ListPage *orders() const { return m_window->listPage(MainWindow::OrdersIndex); }
    ui::ListPage *products() const { return m_window->listPage(MainWindow::ProductsIndex); }
    static ui::TableView *table(const ui::ListPage *page) { return page->findChild<ui::TableView *>(); }
    static int rows(const ui::ListPage *page) { return table(page)->model()->rowCount(); }
    static QString cell(const ui::ListPage *page, int row, int column)
    {
        return table(page)->model()->index(row, column).data().toString();
    }
    static QString title(const ui::ListPage *page, int column)
    {
        return table(page)->model()->headerData(column, Qt::Horizontal).toString();
    }
    static int columns(const ui::ListPage *page) { return table(page)->model()->columnCount(); }
    ui::ScopeButton *scope() const { return m_window->findChild<ui::ScopeButton *>(); }
    void key(int code, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const
    {
        QWidget *popup = QApplication::activePopupWidget();
        QWidget *target = popup ? (popup->focusWidget() ? popup->focusWidget() : popup) : QApplication::focusWidget();
        QTest::keyClick(target ? target : m_window.get(), Qt::Key(code), modifiers);
    }

    void run(const QByteArray &sql, cache::Entities touched)
    {
        const auto done = m_session->cache()
                              .write<bool>([sql, touched](cache::Writing &writing) -> Result<bool> {
                                  writing.touched |= touched;
                                  const Result<void> ran = writing.database.script(sql);
                                  return ran ? Result<bool>(true) : Result<bool>(failure(ran.error()));
                              })
                              .result();
        QVERIFY2(done, qPrintable(done ? QString() : done.error().text()));
    }

    void openWindow()
    {
        m_settings = std::make_unique<ui::Settings>(m_folder->path());
        m_window = std::make_unique<MainWindow>(*m_settings, *m_appearance, m_clock);
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get(), qm::test::longestWait));
        m_window->resize(1'440, 900); // as drawn; it has fitted itself to the screen that there is none of
        m_window->setSession(m_session.get());
        m_window->showPage(MainWindow::OrdersIndex);
    }

    /// The offscreen platform does not give the window back what a popup took, and tells of the popup late: a key
    /// that comes while no window is active is no shortcut, and is pressed again.
    bool opensPopup(int letter) const
    {
        if (!QApplication::activePopupWidget()) {
            m_window->activateWindow();
            test::makeActive(*m_window);
            key(letter, Qt::ControlModifier);
        }
        return QApplication::activePopupWidget() != nullptr;
    }

    void chooseScope(const QString &name)
    {
        QTRY_VERIFY(scope()->choices().size() > 1); // they are read from the copy
        QTRY_VERIFY(opensPopup(Qt::Key_G));
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        QVERIFY(menu);
        for (int i = 0; i < 20 && !(menu->activeAction() && menu->activeAction()->text().endsWith(name)); ++i) {
            QTest::keyClick(menu, Qt::Key_Down);
        }
        QTest::keyClick(menu, Qt::Key_Return);
        QTRY_COMPARE(scope()->choice().name, name == u"All store views"_s ? QString() : name);
        QTRY_VERIFY(!QApplication::activePopupWidget());
    }

    ui::LinkButton *waitingLink() const
    {
        for (ui::LinkButton *link : m_window->findChildren<ui::LinkButton *>()) {
            if (link->accessibleName() == u"All orders that wait"_s && link->isVisible()) {
                return link;
            }
        }
        return nullptr;
    }
    QString waiting() const { return waitingLink() ? waitingLink()->text() : QString(); }
    static QString labels(const QWidget *of)
    {
        QStringList texts;
        for (const QLabel *label : of->findChildren<QLabel *>()) {
            if (label->isVisible()) {
                texts << label->text();
            }
        }
        return texts.join(u'\n');
    }

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

    void answerName(const QString &name)
    {
        auto *ask = m_window->findChild<QInputDialog *>();
        QVERIFY(ask);
        ask->setTextValue(name);
        ask->accept();
    }

private Q_SLOTS:
    void initTestCase()
    {
        ui::installTranslation(*QCoreApplication::instance());
        if (QFontDatabase::hasFamily(u"Inter"_s)) {
            QFont font(u"Inter"_s);
            font.setPixelSize(13);
            QApplication::setFont(font);
        }
        m_appearance = std::make_unique<ui::Appearance>(*qApp);
    }

    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_session = std::make_unique<test::FakeSession>(m_folder->path(), m_clock);
        QVERIFY(m_session->cache().open().result());
        QVERIFY(m_session->ledger().open().result());
        QByteArray sql = shop;
        for (int id = 1; id <= 12; ++id) {
            const QByteArray n = QByteArray::number(id);
            sql += "insert into sales_order (entity_id, increment_id, status, store_id, created_at, grand_total, "
                   "order_currency_code) values (" +
                   n + ", '10" + n.rightJustified(2, '0') + "', '" + (id % 2 ? "pending" : "complete") + "', " +
                   QByteArray::number(id % 3 + 1) + ", " + QByteArray::number(1'795'392'000 - id * 86'400 * 3) + ", " +
                   QByteArray::number(id % 4 * 10'000) + ", 'EUR');";
        }
        run(sql, {});
        const auto stored =
            m_session->cache()
                .write<bool>([](cache::Writing &writing) -> Result<bool> {
                    const cache::Press press;
                    const auto all = cache::store(writing.database, cache::prepare(press, product(u"Leather"_s)));
                    const auto view =
                        cache::storeInView(writing.database, cache::prepare(press, product(u"Leer"_s)), 2);
                    return all && view ? Result<bool>(true) : failure(ErrorKind::Storage, QString());
                })
                .result();
        QVERIFY(stored);
        sqlite::Database::forbidOn(QThread::currentThread());
        openWindow();
        QTRY_COMPARE(rows(orders()), 12);
    }

    void cleanup()
    {
        sqlite::Database::forbidOn(nullptr);
        m_window.reset();
        m_session.reset();
    }

    void theScopeNarrowsOrdersAndIsRemembered()
    {
        chooseScope(u"Nederlands"_s);
        QTRY_COMPARE(rows(orders()), 4);
        chooseScope(u"Main"_s);
        QTRY_COMPARE(rows(orders()), 8);
        m_window->close();
        m_window.reset();
        openWindow();
        QTRY_COMPARE(scope()->choice().name, u"Main"_s);
        QTRY_COMPARE(rows(orders()), 8);
        chooseScope(u"All store views"_s);
        QTRY_COMPARE(rows(orders()), 12);
    }

    void theOverviewCountsWhatTheScopeShows()
    {
        m_window->showPage(MainWindow::OverviewIndex);
        QTRY_COMPARE(waiting(), u"6"_s);
        chooseScope(u"Nederlands"_s);
        QTRY_COMPARE(waiting(), u"2"_s);
        QVERIFY2(labels(m_window.get()).contains(u"orders of Nederlands"_s), qPrintable(labels(m_window.get())));
        QTest::mouseClick(waitingLink(), Qt::LeftButton);
        QTRY_COMPARE(rows(orders()), 2);
        m_window->showPage(MainWindow::OverviewIndex);
        chooseScope(u"All store views"_s);
        QTRY_COMPARE(waiting(), u"6"_s);
        QTest::mouseClick(waitingLink(), Qt::LeftButton);
        QTRY_COMPARE(rows(orders()), 6);
    }

    void aRowOfAnotherStoreViewDoesNotLoseTheScope()
    {
        const auto remembered = [this] { return m_settings->value(ui::setting::scope, u"test"_s).toString(); };
        const auto current = [this] {
            const QModelIndex index = table(orders())->currentIndex();
            return index.isValid() ? cell(orders(), index.row(), 0) : QString();
        };
        chooseScope(u"Nederlands"_s);
        QTRY_COMPARE(rows(orders()), 4);
        // One of the view, behind a filter: nothing else has to change.
        orders()->showFiltered({{Filter{u"status"_s, Condition::Eq, {u"complete"_s}}}});
        QTRY_COMPARE(rows(orders()), 2);
        orders()->showRow(1);
        QTRY_COMPARE(current(), u"1001"_s);
        QCOMPARE(scope()->choice().name, u"Nederlands"_s);
        products()->showRow(1); // products belong to no store view
        QCOMPARE(scope()->choice().name, u"Nederlands"_s);
        // One of another view.
        orders()->showRow(2);
        QTRY_COMPARE(current(), u"1002"_s);
        QCOMPARE(scope()->choice().name, QString());
        QCOMPARE(remembered(), u"view:nl"_s);
        orders()->showRow(99);
        QVERIFY(scope()->choice().name.isEmpty());
    }

    void aStoreViewThatIsGoneFallsBackToAll()
    {
        chooseScope(u"Deutsch"_s);
        QTRY_COMPARE(rows(orders()), 4);
        QSignalSpy told(scope(), &ui::ScopeButton::told);
        run("delete from store_view where store_id = 3", cache::Entity::Stores);
        QTRY_COMPARE(told.size(), 1);
        QVERIFY(told.front().front().toString().contains(u"Deutsch"));
        QTRY_COMPARE(rows(orders()), 12);
        QVERIFY(m_settings->value(ui::setting::scope, u"test"_s).toString().isEmpty());
    }

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
        chooseScope(u"Nederlands"_s);
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

    void withoutSourceItemsTheStockIsThatOfTheProducts()
    {
        run("insert into stock_item (product_id, qty, is_in_stock, notify_stock_qty, sweep, document) "
            "select entity_id, 20000, 1, 50000, 1, '{}' from product",
            cache::Entity::Stock);
        m_window->showPage(MainWindow::StockIndex);
        ui::ListPage *stock = m_window->listPage(MainWindow::StockIndex);
        QTRY_COMPARE(rows(stock), 1);
        QTRY_COMPARE(cell(stock, 0, 0), u"BOOT"_s);
        stock->showView(1); // low: 2 pieces of 5
        QTRY_COMPARE(rows(stock), 1);
        run("update stock_item set qty = 50000", cache::Entity::Stock);
        QTRY_COMPARE(rows(stock), 0);
        stock->showView(0);
        // Once the shop has sources, each has a column.
        run("insert into source_item (sku, source_code, quantity, status, sweep) values ('BOOT', 'a', 10000, 1, 1), "
            "('BOOT', 'b', 10000, 1, 1)",
            cache::Entity::Stock);
        QTRY_VERIFY(stock->list()->find(u"quantity:a") && stock->list()->find(u"quantity:b"));
        QTRY_COMPARE(rows(stock), 1);
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
        answerName(u"By colour"_s);
        auto *tabs = products()->findChild<ui::ViewTabs *>();
        QTRY_COMPARE(tabs->tabText(tabs->count() - 1), u"By colour"_s);
        m_window->close();
        m_window.reset();
        openWindow();
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
        openWindow();
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

        openWindow();
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
        openWindow();
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

    void selectedRowsAreReadAgain()
    {
        table(orders())->setFocus();
        key(Qt::Key_Home);
        key(Qt::Key_Down, Qt::ShiftModifier);
        key(Qt::Key_R, Qt::ControlModifier);
        QVERIFY(m_session->resyncedEntity == cache::Entity::Orders);
        QCOMPARE(m_session->resyncedKeys, (QList<qint64>{1, 2}));
        // While that goes on there is no second one, and the page says why.
        QSignalSpy told(orders(), &ui::ListPage::told);
        m_session->resyncedKeys.clear();
        key(Qt::Key_R, Qt::ControlModifier);
        QVERIFY(m_session->resyncedKeys.isEmpty());
        QCOMPARE(told.size(), 1);
        m_session->end({});
        key(Qt::Key_R, Qt::ControlModifier);
        QCOMPARE(m_session->resyncedKeys.size(), 2);
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

    void whatIsShownIsExported_data()
    {
        QTest::addColumn<QString>("ending");
        QTest::addColumn<QString>("first");
        QTest::newRow("csv") << u"csv"_s << u"increment_id,created_at,"_s;
        QTest::newRow("tsv") << u"tsv"_s << u"increment_id\tcreated_at\t"_s;
        QTest::newRow("json") << u"json"_s << u"[\n  {"_s;
    }
    void whatIsShownIsExported()
    {
        QFETCH(QString, ending);
        QFETCH(QString, first);
        orders()->showView(1);
        QTRY_COMPARE(rows(orders()), 4);
        const QString path = m_folder->filePath(u"orders."_s + ending);
        QSignalSpy told(orders(), &ui::ListPage::told);
        orders()->exportTo(path);
        QTRY_COMPARE(told.size(), 1);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(file.readAll());
        QVERIFY2(text.startsWith(first), qPrintable(text.left(100)));
        QCOMPARE(text.count(u"EUR"_s), 0); // the currency is no column that is shown
        QCOMPARE(text.count(ending == "json"_L1 ? u"increment_id"_s : u"\n"_s), ending == "json"_L1 ? 4 : 5);
        orders()->exportTo(m_folder->path() + u"/no/such/folder.csv"_s);
        QTRY_COMPARE(told.size(), 2);
        QVERIFY(told.last().front().toString().startsWith(u"Nothing was written"));
    }

    void theKindThatIsChosenDecidesHowAFileIsWritten()
    {
        orders()->showView(1);
        QTRY_COMPARE(rows(orders()), 4);
        orders()->exportShown();
        auto *dialog = m_window->findChild<QFileDialog *>();
        QVERIFY(dialog);
        dialog->setDirectory(m_folder->path());
        auto *name = dialog->findChild<QLineEdit *>(u"fileNameEdit"_s);
        auto *kind = dialog->findChild<QComboBox *>(u"fileTypeCombo"_s);
        QVERIFY(name && kind);
        QCOMPARE(name->text(), u"orders.csv"_s);
        kind->setFocus();
        QTest::keyClick(kind, Qt::Key_End);
        QCOMPARE(name->text(), u"orders.json"_s);
        name->setText(u"shown"_s); // without an ending
        QSignalSpy told(orders(), &ui::ListPage::told);
        QTest::keyClick(name, Qt::Key_Return);
        QTRY_COMPARE(told.size(), 1);
        QFile file(m_folder->filePath(u"shown.json"_s));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().startsWith("[\n  {"));
    }

    void theAdminIsAskedForOnce()
    {
        table(orders())->setFocus();
        key(Qt::Key_Return, Qt::ControlModifier);
        auto *ask = m_window->findChild<QInputDialog *>();
        QVERIFY(ask);
        QCOMPARE(ask->textValue(), u"admin"_s);
        OpenedUrls opened;
        ask->setTextValue(u" https://shop.example/backend_x1/sales/order/ "_s);
        ask->accept();
        QTRY_COMPARE(opened.urls.size(), 1);
        QVERIFY2(opened.urls.front().path().endsWith(u"/backend_x1/sales/order/view/order_id/1"_s),
                 qPrintable(opened.urls.front().toString()));
        QTRY_VERIFY(!m_window->findChild<QInputDialog *>());
        orders()->openInAdmin(2);
        QTRY_COMPARE(opened.urls.size(), 2);
    }

    void whereTheAdminIsCanBeSaidAgain()
    {
        OpenedUrls opened;
        m_settings->setValue(ui::setting::adminPath, u"test"_s, u"admin"_s);
        const auto say = [this](const QString &where) {
            m_window->actions().at(ui::ActionId::AdminPlace)->trigger();
            auto *ask = m_window->findChild<QInputDialog *>();
            QVERIFY(ask);
            ask->setTextValue(where);
            ask->accept();
            QTRY_VERIFY(!m_window->findChild<QInputDialog *>());
        };
        const auto path = [&] {
            orders()->openInAdmin(2);
            return opened.urls.last().path();
        };
        say(u"backend_x1"_s);
        QCOMPARE(opened.urls.size(), 0);
        QCOMPARE(path(), u"/backend_x1/sales/order/view/order_id/2"_s);
        say(u"https://shop.example/index.php/backend_x2/sales/order/?a=1"_s);
        QCOMPARE(path(), u"/index.php/backend_x2/sales/order/view/order_id/2"_s);
        say(u"/index.php"_s);
        QCOMPARE(path(), u"/index.php/sales/order/view/order_id/2"_s);
        say(u"  "_s); // no answer
        QCOMPARE(path(), u"/index.php/sales/order/view/order_id/2"_s);
    }

    void whatAListHasNotIsNotOffered()
    {
        const auto enabled = [this](ui::ActionId id) { return m_window->actions().at(id)->isEnabled(); };
        for (const ui::ActionId id : {ui::ActionId::OpenInAdmin, ui::ActionId::ToggleDetail}) {
            m_window->showPage(MainWindow::OrdersIndex);
            QVERIFY(enabled(id));
            for (const int page : {MainWindow::StockIndex, MainWindow::PricesIndex, MainWindow::ActivityIndex}) {
                m_window->showPage(page);
                const bool hasDetail = page == MainWindow::PricesIndex && id == ui::ActionId::ToggleDetail;
                QCOMPARE(enabled(id), hasDetail);
            }
        }
    }

    void whatIsKeptOfAShopGoesWithIt()
    {
        m_settings->setValue(ui::setting::adminPath, u"test"_s, u"secret_x1"_s);
        m_settings->setValue(ui::setting::columns, u"test/orders/All"_s, u"a"_s);
        m_settings->setValue(ui::setting::openView, u"test/orders"_s, u"on-hold"_s);
        m_settings->setValue(ui::setting::scope, u"test"_s, u"view:nl"_s);
        m_settings->setValue(ui::setting::scope, u"other"_s, u"view:de"_s);
        m_window->forgetShop(u"test"_s);
        QVERIFY(!m_settings->value(ui::setting::adminPath, u"test"_s).isValid());
        QVERIFY(!m_settings->value(ui::setting::columns, u"test/orders/All"_s).isValid());
        QVERIFY(!m_settings->value(ui::setting::openView, u"test/orders"_s).isValid());
        QVERIFY(!m_settings->value(ui::setting::scope, u"test"_s).isValid());
        QCOMPARE(m_settings->value(ui::setting::scope, u"other"_s).toString(), u"view:de"_s);
    }

    void aQuestionTheCopyCannotBeAskedIsNoCopyThatDoesNotAnswer()
    {
        orders()->showFiltered({{Filter{u"status"_s, Condition::In, {}}}});
        QTRY_VERIFY2(labels(orders()).contains(u"cannot be asked for what this view wants"_s),
                     qPrintable(labels(orders())));
    }

    void viewsAreDuplicatedRenamedAndReadFromAFile()
    {
        auto *tabs = orders()->findChild<ui::ViewTabs *>();
        const int before = tabs->count();
        orders()->showView(1); // of the last 14 days
        QTRY_COMPARE(rows(orders()), 4);
        orders()->duplicateView();
        answerName(u"Two weeks"_s);
        QTRY_COMPARE(tabs->count(), before + 1);
        QTRY_COMPARE(tabs->tabText(tabs->currentIndex()), u"Two weeks"_s);
        orders()->renameView();
        answerName(u"A fortnight"_s);
        QTRY_COMPARE(tabs->tabText(tabs->count() - 1), u"A fortnight"_s);
        QTRY_COMPARE(rows(orders()), 4);

        ledger::SavedView view;
        view.list = u"orders"_s;
        view.name = u"A fortnight"_s;
        view.groups = {{{u"status"_s, Condition::Eq, {u"pending"_s}}}};
        const QString path = m_folder->filePath(u"view.json"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(ledger::exportView(view));
        file.close();
        orders()->readViewFile(path);
        QTRY_COMPARE(tabs->tabText(tabs->count() - 1), u"A fortnight 2"_s);
        QTRY_COMPARE(rows(orders()), 6);
        QSignalSpy told(m_window->listPage(MainWindow::CustomersIndex), &ui::ListPage::told);
        m_window->listPage(MainWindow::CustomersIndex)->readViewFile(path);
        QCOMPARE(told.size(), 1); // it is one of orders
    }
};

QTEST_MAIN(TestListPages)
#include "tst_listpages.moc"
