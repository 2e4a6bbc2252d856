// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "makeactive.h"
#include "windowstage.h"

#include "desktop/shopsession.h"
#include "patience.h"
#include "ui/shell/translation.h"

#include <QApplication>
#include <QClipboard>
#include <QDateTime>
#include <QTest>

using namespace qm;
using namespace Qt::StringLiterals;
using cache::Entity;
using sync::PulledEntity;
using sync::PullEnd;
using test::WindowStage;
using ui::MainWindow;

namespace {

Error makeError(ErrorKind kind, int status = 0, const QString &message = {})
{
    Error error;
    error.kind = kind;
    error.httpStatus = status;
    error.message = message;
    error.request = u"GET /rest/all/V1/orders"_s;
    return error;
}

Error notAllowed(const QString &resource)
{
    Error error = makeError(ErrorKind::Permission, 401, u"The consumer isn't authorized to access %resources."_s);
    error.parameters = {{u"resources"_s, resource}};
    return error;
}

const cache::Entities ordersWithDocuments =
    Entity::Orders | Entity::Invoices | Entity::Shipments | Entity::CreditMemos | Entity::Transactions;

PulledEntity ended(Entity entity, PullEnd end, const std::optional<Error> &error = {})
{
    PulledEntity pulled;
    pulled.entity = entity;
    pulled.end = end;
    pulled.error = error;
    return pulled;
}

QString clockOf(UtcTime time)
{
    return QDateTime::fromSecsSinceEpoch(time.seconds()).toString(u"HH:mm"_s);
}

} // namespace

/// Each state of a page: what is the case, what is safe, and that its buttons do what they say when keys press them.
class TestStates : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        ui::installTranslation(*QCoreApplication::instance());
        m_appearance = std::make_unique<ui::Appearance>(*qApp);
    }

    void nothingPulledYet()
    {
        WindowStage stage(*m_appearance);
        stage.session.counts[Entity::Orders] = 214'806;
        QVERIFY(stage.open());
        QTRY_VERIFY2(stage.shows(u"No orders in the local copy yet"_s), qPrintable(stage.shown()));
        QVERIFY2(stage.shows(u"Hollebeek has 214,806 orders."_s), qPrintable(stage.shown()));
        QVERIFY(stage.tabTo(u"Pull 214,806 orders only"_s));
        stage.press(Qt::Key_Return);
        QCOMPARE(stage.session.pulls, 1);
        QVERIFY(stage.session.pulledEntities == ordersWithDocuments);
        stage.session.end(failure(ErrorKind::Cancelled, QString()).value());
        QTRY_VERIFY(stage.tabTo(u"Pull everything"_s));
        stage.press(Qt::Key_Space);
        QCOMPARE(stage.session.pulls, 2);
        QVERIFY(stage.session.pulledEntities == sync::everything());
    }

    void theShopsCountMayComeLater()
    {
        WindowStage stage(*m_appearance);
        QVERIFY(stage.open());
        QTRY_VERIFY2(stage.shows(u"Pull orders only"_s), qPrintable(stage.shown()));
        stage.session.counts[Entity::Orders] = 1;
        Q_EMIT stage.session.standingChanged();
        QVERIFY2(stage.shows(u"Hollebeek has 1 order."_s), qPrintable(stage.shown()));
    }

    void theShopHasNone()
    {
        WindowStage stage(*m_appearance);
        QVERIFY(stage.open(MainWindow::CustomersIndex));
        stage.session.endEntity(ended(Entity::Customers, PullEnd::Done));
        QTRY_VERIFY2(stage.shows(u"The shop has no customers"_s), qPrintable(stage.shown()));
        QVERIFY(stage.tabTo(u"Look again"_s));
        stage.press(Qt::Key_Return);
        QVERIFY(stage.session.pulledEntities == (Entity::Customers | Entity::Groups));
    }

    void filteredEmptySaysWhatLeavingOneOutShows()
    {
        WindowStage stage(*m_appearance);
        QVERIFY(stage.store(40));
        QVERIFY(stage.open());
        QTRY_COMPARE(stage.rows(), 40);
        stage.window->listPage(stage.page)
            ->showFiltered({{Filter{u"status"_s, Condition::Eq, {u"holded"_s}}},
                            {Filter{u"increment_id"_s, Condition::Eq, {u"1000000001"_s}}}});
        QTRY_VERIFY2(stage.shows(u"Nothing matches all 2 filters"_s), qPrintable(stage.shown()));
        QTRY_VERIFY2(stage.shows(u"10 orders"_s) && stage.shows(u"1 order"_s), qPrintable(stage.shown()));
        QVERIFY(stage.tabTo(u"Clear 2 filters"_s));
        stage.press(Qt::Key_Return);
        QTRY_COMPARE(stage.rows(), 40);
    }

    void offlineRowsStayAndTryNowTries()
    {
        WindowStage stage(*m_appearance);
        QVERIFY(stage.store(40));
        QVERIFY(stage.open());
        QTRY_COMPARE(stage.rows(), 40);
        stage.session.nextTry = stage.clock.now().plusSeconds(24);
        stage.press(Qt::Key_F5);
        stage.session.end(makeError(ErrorKind::Network, 0, u"Connection refused"_s));
        QTRY_VERIFY(stage.banner()->isVisible());
        QVERIFY2(stage.shows(u"Offline since %1."_s.arg(clockOf(stage.clock.now()))), qPrintable(stage.shown()));
        QVERIFY2(stage.shows(u"next try in 24 s"_s), qPrintable(stage.shown()));
        QCOMPARE(stage.rows(), 40);
        QVERIFY(stage.tabTo(u"Try now"_s));
        stage.press(Qt::Key_Space);
        QCOMPARE(stage.session.pulls, 2);
        QVERIFY(stage.banner()->isVisible()); // nobody knows yet
        stage.session.end({});
        QTRY_VERIFY(!stage.banner()->isVisible());
        QTRY_VERIFY(stage.shows(u"Connected"_s));
    }

    void offlineWithoutACopySaysSo()
    {
        WindowStage stage(*m_appearance);
        QVERIFY(stage.open());
        stage.session.end(makeError(ErrorKind::Timeout, 0, u"No answer"_s));
        QTRY_VERIFY2(stage.shows(u"The shop cannot be reached since"_s), qPrintable(stage.shown()));
        QTRY_VERIFY(stage.shows(u"GET /rest/all/V1/orders"_s));
        QVERIFY(!stage.banner()->isVisible());
        QVERIFY(stage.tabTo(u"Show the log"_s));
        stage.press(Qt::Key_Return);
        QTRY_VERIFY(stage.window->windowTitle().startsWith(u"Activity"));
    }

    void aPullThatFailedTellsWhatWasAskedAndAnswered()
    {
        WindowStage stage(*m_appearance);
        QVERIFY(stage.open());
        Error error = makeError(ErrorKind::Maintenance, 503, u"Service Temporarily Unavailable"_s);
        stage.session.nextTry = stage.clock.now().plusSeconds(300);
        PulledEntity orders = ended(Entity::Orders, PullEnd::Failed, error);
        orders.tally.seen = 5'220;
        orders.total = 8'140;
        stage.session.ends[Entity::Orders] = orders;
        stage.session.end(error);
        QTRY_VERIFY2(stage.shows(u"The pull stopped at 5,220 of 8,140 orders"_s), qPrintable(stage.shown()));
        QTRY_VERIFY(stage.shows(u"503, the shop is in maintenance: Service Temporarily Unavailable"_s));
        QVERIFY2(stage.shows(u"next try "_s + clockOf(*stage.session.nextTry)), qPrintable(stage.shown()));
        QVERIFY(stage.tabTo(u"Copy details"_s));
        stage.press(Qt::Key_Return);
        QVERIFY(QApplication::clipboard()->text().contains(u"GET /rest/all/V1/orders"));
        QVERIFY(stage.tabTo(u"Try now"_s));
        stage.press(Qt::Key_Return);
        QCOMPARE(stage.session.pulls, 1);
    }

    void aLoginThatWantsACodeIsGivenOne()
    {
        WindowStage stage(*m_appearance);
        QVERIFY(stage.open());
        Error error = makeError(ErrorKind::Auth, 400, u"Please use the 2fa provider-specific endpoints"_s);
        error.parameters = {{u"active_providers"_s, u"[\"google\"]"_s}};
        stage.session.end(error);
        QTRY_VERIFY2(stage.shows(u"The shop wants a code\n"_s), qPrintable(stage.shown()));
        QVERIFY(!stage.shows(u"provider-specific"_s) && !stage.shows(u"Try now"_s));
        QVERIFY(stage.tabTo(u"Enter code…"_s));
        stage.press(Qt::Key_Space);
        QTRY_VERIFY(QApplication::activeModalWidget());
        test::makeActive(*QApplication::activeModalWidget());
        QTRY_VERIFY(QApplication::activeModalWidget()->isAncestorOf(QApplication::focusWidget()));
        stage.type(u" 123 456 "_s);
        stage.press(Qt::Key_Return);
        QTRY_VERIFY(!QApplication::activeModalWidget());
        test::makeActive(*stage.window);
        QCOMPARE(stage.session.codes, QStringList{u"123456"_s});
        QCOMPARE(stage.session.pulls, 1);
        // It was wrong; by now there are rows.
        QVERIFY(stage.store(3));
        error.parameters = {{u"one_time_password"_s, u"refused"_s}};
        stage.session.end(error);
        QTRY_VERIFY(stage.banner()->isVisible() && stage.table()->isVisible());
        QTRY_COMPARE(stage.rows(), 3);
        QVERIFY2(stage.shows(u"The shop wants a code."_s), qPrintable(stage.shown()));
        QVERIFY2(stage.shows(u"It did not take that one."_s), qPrintable(stage.shown()));
        QVERIFY(stage.tabTo(u"Enter code…"_s));
        stage.press(Qt::Key_Space);
        QTRY_VERIFY(QApplication::activeModalWidget());
        test::makeActive(*QApplication::activeModalWidget());
        QTRY_VERIFY(QApplication::activeModalWidget()->isAncestorOf(QApplication::focusWidget()));
        stage.press(Qt::Key_Escape);
        QTRY_VERIFY(!QApplication::activeModalWidget());
        test::makeActive(*stage.window);
        QCOMPARE(stage.session.codes.size(), 1);
        // Where the whole of the shop is looked at it is offered as well.
        stage.window->showPage(MainWindow::OverviewIndex);
        QTRY_VERIFY2(stage.shows(u"The shop wants a code of the authenticator app"_s), qPrintable(stage.shown()));
        QVERIFY2(stage.shows(u"Enter code…"_s), qPrintable(stage.shown()));
    }

    void anotherSecondFactorGivesNoCode()
    {
        WindowStage stage(*m_appearance);
        QVERIFY(stage.open());
        Error error = makeError(ErrorKind::Auth, 400, u"Please use the 2fa provider-specific endpoints"_s);
        error.parameters = {{u"active_providers"_s, u"[\"duo_security\"]"_s}};
        stage.session.end(error);
        QTRY_VERIFY2(stage.shows(u"Try now"_s), qPrintable(stage.shown()));
        QVERIFY(!stage.shows(u"Enter code…"_s));
    }

    void forbiddenNamesTheResourceAndTheClicks_data()
    {
        QTest::addColumn<LoginKind>("login");
        QTest::addColumn<QString>("click");
        QTest::newRow("integration") << LoginKind::OAuth1 << u"System › Extensions › Integrations"_s;
        QTest::newRow("admin") << LoginKind::Admin << u"System › Permissions › User Roles"_s;
    }
    void forbiddenNamesTheResourceAndTheClicks()
    {
        QFETCH(LoginKind, login);
        QFETCH(QString, click);
        WindowStage stage(*m_appearance);
        stage.session.changeProfile().connection.login = login;
        QVERIFY(stage.open(MainWindow::ProductsIndex));
        stage.session.endEntity(
            ended(Entity::Products, PullEnd::NotAllowed, notAllowed(u"Magento_Catalog::products"_s)));
        QTRY_VERIFY2(stage.shows(u"This connection may not read products"_s), qPrintable(stage.shown()));
        QVERIFY(stage.shows(u"Magento_Catalog::products"_s));
        QTRY_VERIFY2(stage.shows(click), qPrintable(stage.shown()));
        QVERIFY(stage.shows(u"tick Catalog › Inventory › Products"_s));
        QVERIFY(stage.tabTo(u"Copy for the administrator"_s));
        stage.press(Qt::Key_Return);
        const QString copied = QApplication::clipboard()->text();
        QVERIFY2(copied.contains(u"Magento_Catalog::products") && copied.contains(click), qPrintable(copied));
        QVERIFY(stage.tabTo(u"Test again"_s));
        stage.press(Qt::Key_Return);
        QVERIFY(stage.session.pulledEntities == (Entity::Products | Entity::Attributes));
        stage.session.endEntity(ended(Entity::Products, PullEnd::Done));
        QTRY_VERIFY(!stage.shows(u"may not read"_s));
    }

    void forbiddenLeavesTheRowsThatAreThere()
    {
        WindowStage stage(*m_appearance);
        QVERIFY(stage.store(3));
        QVERIFY(stage.open());
        QTRY_COMPARE(stage.rows(), 3);
        stage.session.endEntity(
            ended(Entity::Orders, PullEnd::NotAllowed, notAllowed(u"Magento_Sales::actions_view"_s)));
        QTRY_VERIFY(stage.banner()->isVisible());
        QVERIFY2(stage.shows(u"This connection may not read orders."_s), qPrintable(stage.shown()));
        QVERIFY(stage.table()->isVisible());
    }

    void whatThisShopHasNotIsNoFailure()
    {
        WindowStage stage(*m_appearance);
        QVERIFY(stage.open(MainWindow::StockIndex));
        Error error = makeError(ErrorKind::NoRoute, 404, u"Request does not match any route."_s);
        error.request = u"GET /rest/all/V1/inventory/source-items"_s;
        stage.session.endEntity(ended(Entity::Stock, PullEnd::NotThere, error));
        QTRY_VERIFY2(stage.shows(u"This shop has no stock to ask for"_s), qPrintable(stage.shown()));
        QTRY_VERIFY(stage.shows(u"GET /rest/all/V1/inventory/source-items"_s));
        QVERIFY(stage.tabTo(u"Test again"_s));
        stage.press(Qt::Key_Return);
        QVERIFY(stage.session.pulledEntities == (Entity::Stock | Entity::Sources));
    }

    void anotherProcessHoldsTheCopy()
    {
        WindowStage stage(*m_appearance);
        QVERIFY(stage.store(3));
        stage.session.holder = u"quartermaster-cli, process 4711 on desk-3"_s;
        QVERIFY(stage.open());
        QTRY_COMPARE(stage.rows(), 3);
        QTRY_VERIFY(stage.banner()->isVisible());
        QVERIFY2(stage.shows(u"written by quartermaster-cli, process 4711 on desk-3"_s), qPrintable(stage.shown()));
        stage.press(Qt::Key_F5);
        QCOMPARE(stage.session.pulls, 0);
    }

    void aCopyThatWasSetAsideIsToldOnce_data()
    {
        QTest::addColumn<bool>("isDamaged");
        QTest::newRow("damaged") << true;
        QTest::newRow("of another version") << false;
    }
    void aCopyThatWasSetAsideIsToldOnce()
    {
        QFETCH(bool, isDamaged);
        const QString file = u"test-20261123-000000.old"_s;
        WindowStage stage(*m_appearance);
        QVERIFY(stage.store(3));
        stage.session.aside = cache::SetAside{u"/data/cache/"_s + file, isDamaged};
        QVERIFY(stage.open());
        QTRY_COMPARE(stage.rows(), 3);
        QTRY_VERIFY(stage.banner()->isVisible());
        QVERIFY(stage.shows(file));
        QCOMPARE(stage.shows(u"damaged"_s), isDamaged);
        QCOMPARE(stage.shows(u"of another version"_s), !isDamaged);
        QVERIFY(stage.tabTo(u"All right"_s));
        stage.press(Qt::Key_Space);
        QTRY_VERIFY(!stage.banner()->isVisible());
        stage.window->showPage(MainWindow::ProductsIndex);
        QVERIFY(!stage.shows(file));
    }

    void loadingShowsBarsAndAWayOut()
    {
        WindowStage stage(*m_appearance);
        QVERIFY(stage.open());
        stage.press(Qt::Key_F5);
        QTRY_VERIFY(stage.shows(u"First pull"_s));
        QVERIFY(stage.table()->isVisible()); // with bars where rows will be
        Q_EMIT stage.session.pullProgressed({Entity::Orders, 340, 8'140, 410});
        QVERIFY2(stage.shows(u"340 of 8,140 · 19 s left"_s), qPrintable(stage.shown()));
        const QImage bars = stage.table()->viewport()->grab().toImage();
        QVERIFY(bars.pixelColor(20, stage.table()->verticalHeader()->defaultSectionSize() / 2) !=
                bars.pixelColor(2, 2));
        QVERIFY(stage.tabTo(u"Cancel"_s));
        stage.press(Qt::Key_Space);
        QTRY_VERIFY(!stage.shows(u"First pull"_s));
        QVERIFY(!stage.session.isPulling());
    }

    void triesOfItsOwnGrowRarer()
    {
        using std::chrono::seconds;
        const Error network = makeError(ErrorKind::Network);
        QCOMPARE(desktop::pauseAfter(network, 1), seconds(30));
        QCOMPARE(desktop::pauseAfter(network, 2), seconds(60));
        QCOMPARE(desktop::pauseAfter(network, 5), seconds(300));
        QCOMPARE(desktop::pauseAfter(network, 500), seconds(300));
        Error limited = makeError(ErrorKind::RateLimited, 429);
        limited.retryAfterSeconds = 900;
        QCOMPARE(desktop::pauseAfter(limited, 1), seconds(900));
        QVERIFY(!desktop::pauseAfter(makeError(ErrorKind::Auth), 1));
        QVERIFY(!desktop::pauseAfter(makeError(ErrorKind::Protocol), 1));
    }

private:
    std::unique_ptr<ui::Appearance> m_appearance;
};

QTEST_MAIN(TestStates)
#include "tst_states.moc"
