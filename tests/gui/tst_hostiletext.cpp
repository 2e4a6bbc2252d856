// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/connectstage.h"
#include "hostileshop.h"
#include "windowstage.h"

#include "ledger/views.h"
#include "patience.h"
#include "ui/shell/translation.h"
#include "ui/widgets/detailpane.h"
#include "ui/widgets/viewtabs.h"

#include <QApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QMenu>
#include <QPointer>
#include <QTabBar>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>
#include <QTextEdit>

using namespace qm;
using namespace Qt::StringLiterals;
using cache::Entity;
using sync::PulledEntity;
using sync::PullEnd;
using test::WindowStage;
using ui::MainWindow;

/// Whatever a shop puts into its texts is shown as it is: never as markup, never fetched, never a crash. Every page,
/// pane, state, menu, dialog and tool tip is looked at.
class TestHostileText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        ui::installTranslation(*QCoreApplication::instance());
        m_appearance = std::make_unique<ui::Appearance>(*qApp);
        QVERIFY(m_trap.listen(QHostAddress::LocalHost));
        const QString host = u"http://127.0.0.1:%1"_s.arg(m_trap.serverPort());
        m_shop.evil = u"<b>x</b><img src=%1/x><a href='%1/y'>&amp;&lt;</a><script>"_s.arg(host);
        const QString reversed = QString(QChar(0x202E)) + m_shop.evil + QChar(0x2066) + u"😀👩‍👩‍👧"_s;
        m_shop.evils = {m_shop.evil, reversed, m_shop.evil + QChar(0) + u"after nothing"_s,
                        m_shop.evil.repeated(10'000 / m_shop.evil.size() + 1)};
        QVERIFY(m_shop.read());
    }

    void pagesAndPanes()
    {
        WindowStage stage(*m_appearance);
        QVERIFY(m_shop.fill(stage.session));
        stage.session.changeProfile().name = m_shop.evil;
        QVERIFY(stage.open());
        for (int page = MainWindow::OverviewIndex; page <= MainWindow::ActivityIndex; ++page) {
            stage.window->showPage(page);
            ui::ListPage *list = stage.window->listPage(page);
            if (!list) {
                look(*stage.window, u"page %1"_s.arg(page));
                continue;
            }
            stage.page = page;
            QTRY_VERIFY2(stage.rows() >= int(m_shop.evils.size()), qPrintable(u"page %1"_s.arg(page)));
            list->setPaneShown(true);
            for (int row = 0; row < std::min<int>(stage.rows(), int(m_shop.evils.size())); ++row) {
                lookAtRow(stage, row);
            }
            lookAtCells(*stage.table()->model());
        }
    }

    void states()
    {
        WindowStage stage(*m_appearance);
        stage.session.changeProfile().name = m_shop.evil;
        stage.session.aside = cache::SetAside{m_shop.evil, true};
        QVERIFY(stage.open());
        Error error;
        error.message = m_shop.evils.back();
        error.request = m_shop.evil;
        error.reportId = m_shop.evil;
        error.parameters = {{u"resources"_s, m_shop.evil}};
        for (const PullEnd end : {PullEnd::NotAllowed, PullEnd::NotThere, PullEnd::Failed}) {
            PulledEntity orders;
            orders.entity = Entity::Orders;
            orders.end = end;
            orders.error = error;
            stage.session.ends[Entity::Orders] = orders;
            stage.session.end(end == PullEnd::Failed ? std::optional(error) : std::nullopt);
            Q_EMIT stage.session.pullNoted({stage.clock.now(), true, m_shop.evils.back()});
            QTRY_VERIFY(stage.shows(u"<b>x</b>"_s));
            look(*stage.window, u"state %1"_s.arg(int(end)));
        }
        QVERIFY(stage.store(3));
        QTRY_VERIFY(stage.rows() == 3 && stage.banner()->isVisible());
        look(*stage.window, u"banner"_s);
        stage.session.holder = m_shop.evil;
        Q_EMIT stage.session.standingChanged();
        QTRY_VERIFY(stage.shows(u"written by <b>"_s));
        look(*stage.window, u"read-only"_s);
        stage.window->showPage(MainWindow::ActivityIndex);
        look(*stage.window, u"activity"_s);
        stage.window->setSession(nullptr);
        stage.window->tellOpening(m_shop.evil);
        look(*stage.window, u"opening"_s);
        stage.window->tellError(m_shop.evil, m_shop.evils.back());
        look(*stage.window, u"error"_s);
    }

    void menusAndDialogs()
    {
        WindowStage stage(*m_appearance);
        QVERIFY(m_shop.fill(stage.session));
        Profile other;
        other.name = m_shop.evil;
        QVERIFY(stage.open());
        stage.window->showProfiles({other});
        QTRY_VERIFY(stage.rows() >= int(m_shop.evils.size()));
        for (const ui::ActionId id : {ui::ActionId::Filter, ui::ActionId::ChooseColumns, ui::ActionId::OpenAnything,
                                      ui::ActionId::Preferences, ui::ActionId::About}) {
            stage.window->actions().at(id)->trigger();
            if (QWidget *focus = QApplication::focusWidget(); id == ui::ActionId::OpenAnything && focus) {
                QTest::keyClicks(focus, u"after"_s);
            }
            QCoreApplication::processEvents();
            lookEverywhere(u"action %1"_s.arg(int(id)));
            while (QWidget *popup = QApplication::activePopupWidget()) {
                popup->close();
            }
            while (QWidget *dialog = QApplication::activeModalWidget()) {
                dialog->close();
                QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
            }
        }
        stage.window->tellRefusal(u"The shop cannot be removed"_s, m_shop.evil);
        lookEverywhere(u"refusal"_s);
        QVERIFY(QApplication::activeModalWidget());
        QApplication::activeModalWidget()->close();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        // Attributes are columns: of such titles, and of such codes.
        stage.window->showPage(MainWindow::ProductsIndex);
        stage.page = MainWindow::ProductsIndex;
        const auto isEvil = [](const cache::Column &column) { return column.title.contains(u"<b>x</b>"); };
        QTRY_VERIFY(std::ranges::any_of(stage.window->listPage(stage.page)->list()->columns, isEvil));
        const cache::List &products = *stage.window->listPage(stage.page)->list();
        stage.window->listPage(stage.page)->setColumns({u"sku"_s, std::ranges::find_if(products.columns, isEvil)->id});
        QTRY_VERIFY(stage.rows() >= int(m_shop.evils.size()));
        for (const ui::ActionId id : {ui::ActionId::ChooseColumns, ui::ActionId::Filter}) {
            stage.window->actions().at(id)->trigger();
            lookEverywhere(u"attributes, action %1"_s.arg(int(id)));
            while (QWidget *popup = QApplication::activePopupWidget()) {
                popup->close();
            }
        }
        stage.window->showPage(MainWindow::OrdersIndex);
        stage.page = MainWindow::OrdersIndex;
        // A view of that name, and its filter on the chips.
        ledger::SavedView view;
        view.profileId = stage.session.profile().id;
        view.list = u"orders"_s;
        view.name = m_shop.evil;
        view.groups = {{Filter{u"status"_s, Condition::Eq, {m_shop.evil}}}};
        QVERIFY(stage.session.ledger()
                    .write<qint64>([view](sqlite::Database &database) { return ledger::saveView(database, view); })
                    .result());
        stage.window->setSession(nullptr);
        stage.window->setSession(&stage.session);
        auto *tabs = stage.window->listPage(stage.page)->findChild<ui::ViewTabs *>();
        QTRY_VERIFY(tabs->count() > 0 && tabs->tabText(tabs->count() - 1).contains(u"<img"));
        tabs->setCurrentIndex(tabs->count() - 1);
        QTRY_VERIFY(stage.shows(u"Clear the filter"_s));
        look(*stage.window, u"view"_s);
    }

    /// A shop that refuses, in words of its own, while somebody connects it.
    void theWizard()
    {
        QTcpServer shop;
        QVERIFY(shop.listen(QHostAddress::LocalHost));
        const QByteArray body = QJsonDocument(QJsonObject{{u"message"_s, m_shop.evils.back().left(4'000)}}).toJson();
        connect(&shop, &QTcpServer::newConnection, &shop, [&shop, body] {
            while (QTcpSocket *socket = shop.nextPendingConnection()) {
                connect(socket, &QTcpSocket::readyRead, socket, [socket, body] {
                    if (socket->readAll().contains("\r\n\r\n")) {
                        socket->write("HTTP/1.1 401 Unauthorized\r\nContent-Type: application/json\r\n"
                                      "Connection: close\r\nContent-Length: " +
                                      QByteArray::number(body.size()) + "\r\n\r\n" + body);
                        socket->disconnectFromHost();
                    }
                });
            }
        });
        test::ConnectStage stage;
        QVERIFY(stage.open());
        stage.type(u"http://127.0.0.1:%1"_s.arg(shop.serverPort()));
        stage.press(Qt::Key_Return);
        QVERIFY(stage.choose(LoginKind::Bearer));
        QVERIFY(stage.tabTo(u"Access token"_s));
        stage.type(u"0123456789abcdefghijklmnopqrstuv"_s);
        stage.press(Qt::Key_Return);
        QTRY_VERIFY2_WITH_TIMEOUT(stage.shows(u"<b>x</b>"_s), qPrintable(stage.shown()), 60'000);
        look(*stage.dialog, u"wizard"_s);
    }

    void cleanup()
    {
        // What was to be fetched would be asked for by now.
        QCoreApplication::processEvents();
        QVERIFY2(!m_trap.hasPendingConnections(), "something in a text was fetched");
    }

private:
    void lookAtRow(WindowStage &stage, int row)
    {
        stage.table()->setCurrentIndex({});
        stage.table()->selectRow(row);
        stage.table()->setCurrentIndex(stage.table()->model()->index(row, 0));
        auto *pane = stage.window->listPage(stage.page)->findChild<ui::DetailPane *>();
        if (!pane) {
            return;
        }
        QTRY_VERIFY2(pane->title() != u"Nothing is chosen",
                     qPrintable(u"page %1, row %2: "_s.arg(stage.page).arg(row) + stage.shown(pane)));
        auto *tabs = pane->findChild<QTabBar *>();
        for (int tab = 0; tab < tabs->count(); ++tab) {
            tabs->setCurrentIndex(tab);
            look(*stage.window, u"page %1, row %2, tab %3"_s.arg(stage.page).arg(row).arg(tab));
        }
    }

    static void lookAtCells(const QAbstractItemModel &model)
    {
        for (int column = 0; column < model.columnCount(); ++column) {
            lookAtTip(model.headerData(column, Qt::Horizontal, Qt::ToolTipRole).toString());
            for (int row = 0; row < std::min(model.rowCount(), 8); ++row) {
                lookAtTip(model.index(row, column).data(Qt::ToolTipRole).toString());
            }
        }
    }

    /// A tool tip decides by itself whether it is markup: what a shop wrote stands escaped in it.
    static void lookAtTip(const QString &tip)
    {
        QVERIFY2(!tip.contains(u"<img") && !tip.contains(u"<script"), qPrintable(tip.left(200)));
    }

    void lookEverywhere(const QString &where)
    {
        QList<QPointer<QWidget>> widgets; // one that was closed may go while others are looked at
        for (QWidget *widget : QApplication::topLevelWidgets()) {
            widgets << widget;
        }
        for (const QPointer<QWidget> &widget : std::as_const(widgets)) {
            if (widget && widget->isVisible()) {
                look(*widget, where);
            }
        }
    }

    void look(QWidget &root, const QString &where)
    {
        QCoreApplication::processEvents();
        QVERIFY2(!root.grab().isNull(), qPrintable(where));
        for (const QWidget *widget : root.findChildren<QWidget *>()) {
            lookAtTip(widget->toolTip());
            lookAtTip(widget->statusTip());
            lookAtTip(widget->whatsThis());
            const auto *label = qobject_cast<const QLabel *>(widget);
            QVERIFY2(!label || label->text().isEmpty() || label->textFormat() == Qt::PlainText,
                     qPrintable(where + u": "_s + (label ? label->text().left(100) : QString())));
            // No widget that renders markup is there at all.
            QVERIFY2(!qobject_cast<const QTextEdit *>(widget), qPrintable(where));
            if (const auto *view = qobject_cast<const QAbstractItemView *>(widget); view && view->model()) {
                lookAtCells(*view->model());
            }
        }
        for (const QAction *action : root.findChildren<QAction *>()) {
            // An action's tool tip is its text unless somebody sets one; menus show none.
            const QMenu *menu = qobject_cast<const QMenu *>(action->parent());
            QVERIFY2(!menu || !menu->toolTipsVisible(), qPrintable(where));
        }
    }

    std::unique_ptr<ui::Appearance> m_appearance;
    QTcpServer m_trap;
    test::HostileShop m_shop;
};

QTEST_MAIN(TestHostileText)
#include "tst_hostiletext.moc"
