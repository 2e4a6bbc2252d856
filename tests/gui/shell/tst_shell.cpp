// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shelltest.h"

#include "patience.h"
#include "ui/dialogs/preferences.h"
#include "ui/pages/activitypage.h"
#include "ui/pages/overviewpage.h"
#include "ui/widgets/bars.h"
#include "ui/widgets/detailpane.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/rail.h"
#include "ui/widgets/segments.h"
#include "ui/widgets/viewtabs.h"

#include <QApplication>
#include <QComboBox>
#include <QHeaderView>
#include <QInputDialog>
#include <QMenuBar>
#include <QScreen>
#include <QSplitter>
#include <QTest>
#include <QWindow>

using namespace qm;
using namespace Qt::StringLiterals;
using ui::MainWindow;

/// Actions, status line, overview, and what survives a restart.
class TestShell : public QObject
{
    Q_OBJECT

    std::unique_ptr<test::Shell> m_shell;

    ui::LinkButton *link(const QWidget *in, const QString &name) const
    {
        for (ui::LinkButton *button : in->findChildren<ui::LinkButton *>()) {
            if (button->accessibleName() == name && button->isVisibleTo(in)) {
                return button;
            }
        }
        return nullptr;
    }

    /// As a hand does it, across the window.
    void drag(QWidget *what, int by, QPoint at = {}) const
    {
        at = at.isNull() ? what->rect().center() : at;
        QWindow *window = m_shell->window().windowHandle();
        const QPoint from = what->mapTo(&m_shell->window(), at);
        QTest::mousePress(window, Qt::LeftButton, {}, from);
        QTest::mouseMove(window, from + QPoint(by / 2, 0));
        QTest::mouseMove(window, from + QPoint(by, 0));
        QTest::mouseRelease(window, Qt::LeftButton, {}, from + QPoint(by, 0));
    }

private Q_SLOTS:
    void init()
    {
        m_shell = std::make_unique<test::Shell>();
        QVERIFY(m_shell->openWindow());
    }
    void cleanup() { m_shell.reset(); }

    /// Who starts the program waits for one page, not for nine.
    void aPageIsMadeWhenItIsLookedAt()
    {
        const auto made = [this] { return m_shell->window().findChildren<ui::Page *>().size(); };
        const qsizetype before = made();
        QVERIFY2(before <= 2, qPrintable(QString::number(before))); // the one it began with, and orders
        m_shell->key(Qt::Key_3, Qt::ControlModifier);
        QCOMPARE(made(), before + 1);
        QTRY_COMPARE(m_shell->rows(MainWindow::ProductsIndex), 12);
        QVERIFY(m_shell->window().windowTitle().startsWith(u"Products"));
        m_shell->key(Qt::Key_2, Qt::ControlModifier);
        m_shell->key(Qt::Key_3, Qt::ControlModifier);
        QCOMPARE(made(), before + 1);
        QCOMPARE(m_shell->rows(MainWindow::ProductsIndex), 12);
    }

    void noShortcutStandsTwice()
    {
        QHash<QString, QString> seen;
        for (const QAction *action : m_shell->window().actions().all()) {
            QVERIFY(!action->text().isEmpty() || action->shortcut().toString().startsWith(u"Alt+") ||
                    !action->isEnabled());
            for (const QKeySequence &shortcut : action->shortcuts()) {
                const QString key = shortcut.toString();
                QVERIFY2(!seen.contains(key), qPrintable(key + u": "_s + seen.value(key) + u", "_s + action->text()));
                seen.insert(key, action->text());
            }
        }
        QCOMPARE(seen.value(u"Ctrl+K"_s), u"&Open anything…"_s);
    }

    void everyActionHasItsPlaceInAMenu()
    {
        QSet<const QAction *> placed;
        QList<QMenu *> menus;
        for (const QAction *top : m_shell->window().menuBar()->actions()) {
            menus << top->menu();
        }
        while (!menus.isEmpty()) {
            QMenu *menu = menus.takeFirst();
            for (QAction *action : menu->actions()) {
                placed.insert(action);
                if (action->menu()) {
                    menus << action->menu();
                }
            }
        }
        const QList<QAction *> all = m_shell->window().actions().all();
        for (const QAction *action : all.mid(0, all.size() - ui::Actions::views)) {
            QVERIFY2(placed.contains(action), qPrintable(action->text()));
        }
    }

    void preferencesOpenByTheirKeyAndHoldAtOnce()
    {
        m_shell->key(Qt::Key_Comma, Qt::ControlModifier);
        auto *dialog = m_shell->window().findChild<ui::PreferencesDialog *>();
        QVERIFY(dialog);
        auto *box = dialog->findChild<QComboBox *>();
        const QColor before = m_shell->window().palette().color(QPalette::Base);
        box->setCurrentIndex(box->findData(before.lightness() > 128 ? u"dark"_s : u"light"_s));
        QTRY_VERIFY(m_shell->window().palette().color(QPalette::Base) != before);
        box->setCurrentIndex(box->findData(u"light"_s));
        dialog->accept();
    }

    void theWindowFitsItsScreen()
    {
        const QSize room = m_shell->window().screen()->availableSize();
        m_shell->closeWindow();
        QVERIFY(m_shell->openWindow());
        QVERIFY(m_shell->window().frameGeometry().width() <= room.width());
        QVERIFY(m_shell->window().frameGeometry().height() <= room.height());
        auto *status = m_shell->page<ui::StatusBar>();
        QVERIFY(m_shell->window().rect().contains(QRect(status->mapTo(&m_shell->window(), QPoint()), status->size())));
    }

    void whatWasChosenIsThereAfterARestart()
    {
        // The screen here is hardly wider than the window can be made.
        m_shell->window().resize(m_shell->window().width(), 611);
        m_shell->window().showPage(MainWindow::ProductsIndex);
        m_shell->window().findChild<ui::Rail *>()->setCollapsed(true);
        m_shell->closeWindow();
        QVERIFY(m_shell->openWindow());
        QCOMPARE(m_shell->window().height(), 611);
        QVERIFY(m_shell->window().findChild<ui::Rail *>()->isCollapsed());
    }

    void widthsThatWereDraggedAreThereAfterARestart()
    {
        MainWindow &window = m_shell->window();
        window.resize(1400, 860);
        m_shell->session->startPull();
        m_shell->session->end({}); // something to see in the activity
        window.showPage(MainWindow::OrdersIndex);
        const auto paneWidth = [this] {
            return m_shell->list(MainWindow::OrdersIndex)->findChild<ui::DetailPane *>()->width();
        };
        QCoreApplication::processEvents(); // laid out anew
        const int before = paneWidth();
        drag(m_shell->list(MainWindow::OrdersIndex)->findChild<QSplitter *>()->handle(1), -60);
        QTRY_VERIFY(paneWidth() > before + 40); // about as far as the hand went
        const int pane = paneWidth();
        window.showPage(MainWindow::ActivityIndex);
        const auto runs = [this] {
            const QList<ui::TableView *> tables = m_shell->page<ui::ActivityPage>()->findChildren<ui::TableView *>();
            return tables.front()->accessibleName() == u"Runs"_s ? tables.front() : tables.back();
        };
        QTRY_VERIFY(runs()->isVisible());
        int split = runs()->width();
        drag(m_shell->page<ui::ActivityPage>()->findChild<QSplitter *>()->handle(1), 40);
        QTRY_VERIFY(runs()->width() > split + 20);
        split = runs()->width();
        const int column = runs()->columnWidth(1);
        QHeaderView *header = runs()->horizontalHeader();
        drag(header->viewport(), 30, QPoint(header->sectionViewportPosition(1) + column - 1, 8));
        QTRY_COMPARE(runs()->columnWidth(1), column + 30);
        m_shell->closeWindow();
        QVERIFY(m_shell->openWindow());
        m_shell->window().resize(1400, 860);
        m_shell->window().showPage(MainWindow::OrdersIndex);
        QTRY_COMPARE(paneWidth(), pane);
        m_shell->window().showPage(MainWindow::ActivityIndex);
        QTRY_COMPARE(runs()->columnWidth(1), column + 30);
        QTRY_COMPARE(runs()->width(), split);
    }

    void theStatusLineTellsWhatRequestsCost()
    {
        m_shell->session->requests.typicalAnswer = std::chrono::milliseconds(84);
        m_shell->session->requests.sent = 46;
        m_shell->session->requests.atOnce = 4;
        auto *status = m_shell->page<ui::StatusBar>();
        QTRY_VERIFY(test::labelTexts(status).contains(u"46 / min"_s));
        QVERIFY(test::labelTexts(status).contains(u"OAuth 1.0a · 84 ms"_s));
    }

    void aPullTellsHowLongItTakesAndIsCanceledByTheLink()
    {
        auto *status = m_shell->page<ui::StatusBar>();
        m_shell->key(Qt::Key_F5);
        Q_EMIT m_shell->session->pullProgressed({cache::Entity::Orders, 5'220, 8'140, 412});
        QVERIFY(test::labelTexts(status).contains(u"412/s · 7 s left"_s));
        Q_EMIT m_shell->session->pullProgressed({cache::Entity::Orders, 0, 1'000'000, 412});
        QVERIFY(test::labelTexts(status).contains(u"412/s · 40 min left"_s));
        QVERIFY(m_shell->session->isPulling());
        m_shell->key(Qt::Key_F5, Qt::ShiftModifier);
        QVERIFY(!m_shell->session->isPulling());
    }

    void aFigureOpensItsList()
    {
        m_shell->window().showPage(MainWindow::OverviewIndex);
        auto *overview = m_shell->page<ui::OverviewPage>();
        QTRY_VERIFY(link(overview, u"10 orders On hold"_s));
        QTest::mouseClick(link(overview, u"10 orders On hold"_s), Qt::LeftButton);
        QTRY_COMPARE(m_shell->rows(MainWindow::OrdersIndex), 10);
        QVERIFY(m_shell->window().windowTitle().startsWith(u"Orders"));
    }

    void theSumOfAnAgeOpensItsOrders()
    {
        m_shell->window().showPage(MainWindow::OverviewIndex);
        auto *overview = m_shell->page<ui::OverviewPage>();
        const auto sum = [&]() -> ui::LinkButton * {
            for (const QString &age : {u"to 4 h"_s, u"to 24 h"_s, u"1–3 days"_s, u"3+ days"_s}) {
                if (ui::LinkButton *found = link(overview, u"All that wait, %1"_s.arg(age))) {
                    return found;
                }
            }
            return nullptr;
        };
        QTRY_VERIFY(sum());
        const int count = QLocale().toInt(sum()->text());
        QTest::mouseClick(sum(), Qt::LeftButton);
        QTRY_COMPARE(m_shell->rows(MainWindow::OrdersIndex), count);
        QVERIFY(m_shell->window().windowTitle().startsWith(u"Orders"));
    }

    void panelsStandBelowEachOtherWhereTwoHaveNoRoom()
    {
        m_shell->window().showPage(MainWindow::OverviewIndex);
        auto *overview = m_shell->page<ui::OverviewPage>();
        QTRY_VERIFY(link(overview, u"10 orders On hold"_s));
        const auto top = [overview](const QString &title) {
            for (const QLabel *label : overview->findChildren<QLabel *>()) {
                if (label->text() == title) {
                    return label->mapTo(overview, QPoint()).y();
                }
            }
            return -1;
        };
        m_shell->window().resize(1'440, 900);
        QTRY_COMPARE(top(u"Low stock"_s), top(u"Needs a person"_s));
        m_shell->window().resize(720, 450);
        QTRY_VERIFY(top(u"Low stock"_s) < top(u"Needs a person"_s));
        m_shell->window().resize(1'440, 900);
        QTRY_COMPARE(top(u"Low stock"_s), top(u"Needs a person"_s));
    }

    void otherShopsAreOnTheOverview()
    {
        // The copy of another shop, which nothing has open.
        {
            cache::Place place;
            place.folder = m_shell->folder.path();
            place.profileId = u"other"_s;
            cache::Cache copy(place);
            QVERIFY(copy.open().result());
            const auto stored = copy.write<bool>([this](cache::Writing &writing) -> Result<bool> {
                const Result<void> done =
                    writing.database.run("insert into sales_order (entity_id, status, created_at, grand_total, "
                                         "order_currency_code) values (1, 'pending', ?, 123400, 'CHF')",
                                         m_shell->clock.now());
                return done ? Result<bool>(true) : Result<bool>(failure(done.error()));
            });
            QVERIFY(stored.result());
        }
        Profile other;
        other.id = u"other"_s;
        other.name = u"Velo"_s;
        Profile without;
        without.id = u"without"_s;
        without.name = u"Staging"_s;
        m_shell->window().setCacheFolder(m_shell->folder.path());
        m_shell->window().resize(1'440, 900); // with room for all columns
        m_shell->window().showProfiles({m_shell->session->profile(), other, without});
        m_shell->window().showPage(MainWindow::OverviewIndex);
        auto *overview = m_shell->page<ui::OverviewPage>();
        QTRY_VERIFY(link(overview, u"Orders waiting in Velo"_s));
        QVERIFY(test::labelTexts(overview).contains(u"12.34 CHF"_s));
        QTRY_VERIFY(test::labelTexts(overview).contains(u"no copy yet"_s)); // each is looked at by itself
        QVERIFY(test::labelTexts(overview).contains(u"not open"_s));        // nobody asks the others
        QTRY_VERIFY(test::labelTexts(overview).contains(u"Not asked yet"_s));
        m_shell->key(Qt::Key_F5);
        Error lost;
        lost.kind = ErrorKind::Network;
        m_shell->session->end(lost);
        QTRY_VERIFY2(test::labelTexts(overview).filter(u"Offline"_s).size() > 0,
                     qPrintable(test::labelTexts(overview).join(u'|')));
        QTRY_VERIFY(link(overview, u"Failed lines of the last run in "_s + m_shell->session->profile().name));
        // Of this shop alone.
        auto *which = overview->findChildren<ui::Segments *>().front();
        for (ui::Segments *each : overview->findChildren<ui::Segments *>()) {
            which = each->accessibleName() == u"Which shops" ? each : which;
        }
        QCOMPARE(which->button(1)->text(), u"All 3 shops"_s);
        QTest::mouseClick(which->button(0), Qt::LeftButton);
        QVERIFY(!link(overview, u"Orders waiting in Velo"_s) ||
                !link(overview, u"Orders waiting in Velo"_s)->isVisible());
        QTest::mouseClick(which->button(1), Qt::LeftButton);
        QTRY_VERIFY(link(overview, u"Orders waiting in Velo"_s) &&
                    link(overview, u"Orders waiting in Velo"_s)->isVisible());
        QStringList wanted;
        connect(&m_shell->window(), &MainWindow::profileWanted, this,
                [&wanted](const QString &name) { wanted << name; });
        QTest::mouseClick(link(overview, u"Orders waiting in Velo"_s), Qt::LeftButton);
        QCOMPARE(wanted, QStringList{u"Velo"_s}); // it is opened first
    }

    void anotherShopIsCountedAsItsListsShowIt()
    {
        const auto write = [this](const QByteArray &sql) {
            cache::Place place;
            place.folder = m_shell->folder.path();
            place.profileId = u"other"_s;
            cache::Cache copy(place);
            QVERIFY(copy.open().result());
            QVERIFY(copy.write<bool>([sql](cache::Writing &writing) -> Result<bool> {
                            const Result<void> done = writing.database.script(sql);
                            return done ? Result<bool>(true) : Result<bool>(failure(done.error()));
                        })
                        .result());
        };
        const QByteArray views = "insert into website (website_id, code, name, document) values (1, 'base', 'M', '');"
                                 "insert into store_group (group_id, website_id, code, name, document) values (1, 1, "
                                 "'main', 'Main store', '');"
                                 "insert into store_view (store_id, code, name, website_id, group_id, is_active, "
                                 "document) values (1, 'en', 'English', 1, 1, 1, ''), (2, 'nl', 'Nederlands', 1, 1, "
                                 "1, '');";
        write(views + "insert into sales_order (entity_id, status, store_id, created_at) values (1, 'pending', 1, 1), "
                      "(2, 'pending', 2, 1), (3, 'pending', 1, 1);");
        Profile other;
        other.id = u"other"_s;
        other.name = u"Velo"_s;
        other.scope = *Scope::storeView(u"nl"_s);
        m_shell->window().setCacheFolder(m_shell->folder.path());
        m_shell->window().showProfiles({m_shell->session->profile(), other});
        m_shell->window().showPage(MainWindow::OverviewIndex);
        auto *overview = m_shell->page<ui::OverviewPage>();
        const auto waiting = [&] {
            ui::LinkButton *found = link(overview, u"Orders waiting in Velo"_s);
            return found ? found->text() : QString();
        };
        QTRY_COMPARE(waiting(), u"1"_s);
        QVERIFY2(test::labelTexts(overview).contains(u"Nederlands"_s),
                 qPrintable(test::labelTexts(overview).join(u'|')));
        // Another program puts another file in its place.
        const QString path = m_shell->folder.filePath(u"other.sqlite"_s);
        QVERIFY(QFile::rename(path, path + u".old"_s));
        write(views + "insert into sales_order (entity_id, status, store_id, created_at) values (1, 'pending', 2, 1), "
                      "(2, 'pending', 2, 1);");
        m_shell->window().showPage(MainWindow::OrdersIndex);
        m_shell->window().showPage(MainWindow::OverviewIndex);
        QTRY_COMPARE(waiting(), u"2"_s);
    }

    void aSecondWindowReadsAndKeepsViews()
    {
        m_shell->closeWindow();
        m_shell->session->holder = u"quartermaster, process 4711 on desk-3"_s;
        QVERIFY(m_shell->openWindow());
        QVERIFY(!m_shell->window().actions().at(ui::ActionId::Pull)->isEnabled());
        QVERIFY(test::labelTexts(m_shell->page<ui::StatusBar>()).contains(u"Read-only"_s));
        m_shell->key(Qt::Key_F5);
        QCOMPARE(m_shell->session->pulls, 0);
        m_shell->list(MainWindow::OrdersIndex)->search(u"rijn"_s);
        QTRY_COMPARE(m_shell->rows(MainWindow::OrdersIndex), 1);
        m_shell->list(MainWindow::OrdersIndex)->saveView();
        auto *ask = m_shell->window().findChild<QInputDialog *>();
        QVERIFY(ask);
        ask->setTextValue(u"Mine"_s);
        ask->accept();
        auto *tabs = m_shell->list(MainWindow::OrdersIndex)->findChild<ui::ViewTabs *>();
        QTRY_COMPARE(tabs->tabText(tabs->count() - 1), u"Mine"_s);
    }
};

QTEST_MAIN(TestShell)
#include "tst_shell.moc"
