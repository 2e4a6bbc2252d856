// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "listpagestage.h"

#include "patience.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/tableview.h"
#include "ui/widgets/viewtabs.h"

#include <QFile>
#include <QLabel>
#include <QSignalSpy>
#include <QTest>

using namespace qm;
using namespace Qt::StringLiterals;
using ui::MainWindow;

/// What list pages do beside showing rows, by keys and clicks: scope, views, reading rows again.
class TestListPages : public QObject, private test::ListPageStage
{
    Q_OBJECT

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

private Q_SLOTS:
    void initTestCase() { prepare(); }
    void init() { QVERIFY(openShop()); }
    void cleanup() { closeShop(); }

    void theScopeNarrowsOrdersAndIsRemembered()
    {
        QVERIFY(chooseScope(u"Nederlands"_s));
        QTRY_COMPARE(rows(orders()), 4);
        QVERIFY(chooseScope(u"Main"_s));
        QTRY_COMPARE(rows(orders()), 8);
        m_window->close();
        m_window.reset();
        QVERIFY(openWindow());
        QTRY_COMPARE(scope()->choice().name, u"Main"_s);
        QTRY_COMPARE(rows(orders()), 8);
        QVERIFY(chooseScope(u"All store views"_s));
        QTRY_COMPARE(rows(orders()), 12);
    }

    void theOverviewCountsWhatTheScopeShows()
    {
        m_window->showPage(MainWindow::OverviewIndex);
        QTRY_COMPARE(waiting(), u"6"_s);
        QVERIFY(chooseScope(u"Nederlands"_s));
        QTRY_COMPARE(waiting(), u"2"_s);
        QVERIFY2(labels(m_window.get()).contains(u"orders of Nederlands"_s), qPrintable(labels(m_window.get())));
        QTest::mouseClick(waitingLink(), Qt::LeftButton);
        QTRY_COMPARE(rows(orders()), 2);
        m_window->showPage(MainWindow::OverviewIndex);
        QVERIFY(chooseScope(u"All store views"_s));
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
        QVERIFY(chooseScope(u"Nederlands"_s));
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
        QVERIFY(chooseScope(u"Deutsch"_s));
        QTRY_COMPARE(rows(orders()), 4);
        QSignalSpy told(scope(), &ui::ScopeButton::told);
        QVERIFY(run("delete from store_view where store_id = 3", cache::Entity::Stores));
        QTRY_COMPARE(told.size(), 1);
        QVERIFY(told.front().front().toString().contains(u"Deutsch"));
        QTRY_COMPARE(rows(orders()), 12);
        QVERIFY(m_settings->value(ui::setting::scope, u"test"_s).toString().isEmpty());
    }

    void withoutSourceItemsTheStockIsThatOfTheProducts()
    {
        QVERIFY(run("insert into stock_item (product_id, qty, is_in_stock, notify_stock_qty, sweep, document) "
                    "select entity_id, 20000, 1, 50000, 1, '{}' from product",
                    cache::Entity::Stock));
        m_window->showPage(MainWindow::StockIndex);
        ui::ListPage *stock = m_window->listPage(MainWindow::StockIndex);
        QTRY_COMPARE(rows(stock), 1);
        QTRY_COMPARE(cell(stock, 0, 0), u"BOOT"_s);
        stock->showView(1); // low: 2 pieces of 5
        QTRY_COMPARE(rows(stock), 1);
        QVERIFY(run("update stock_item set qty = 50000", cache::Entity::Stock));
        QTRY_COMPARE(rows(stock), 0);
        stock->showView(0);
        // Once the shop has sources, each has a column.
        QVERIFY(run(
            "insert into source_item (sku, source_code, quantity, status, sweep) values ('BOOT', 'a', 10000, 1, 1), "
            "('BOOT', 'b', 10000, 1, 1)",
            cache::Entity::Stock));
        QTRY_VERIFY(stock->list()->find(u"quantity:a") && stock->list()->find(u"quantity:b"));
        QTRY_COMPARE(rows(stock), 1);
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
        QVERIFY(answerName(u"Two weeks"_s));
        QTRY_COMPARE(tabs->count(), before + 1);
        QTRY_COMPARE(tabs->tabText(tabs->currentIndex()), u"Two weeks"_s);
        orders()->renameView();
        QVERIFY(answerName(u"A fortnight"_s));
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
