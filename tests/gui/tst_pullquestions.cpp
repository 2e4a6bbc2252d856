// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "windowstage.h"

#include "patience.h"
#include "ui/shell/translation.h"

#include <QTest>

using namespace qm;
using namespace Qt::StringLiterals;
using cache::Entity;
using sync::PulledEntity;
using sync::PullEnd;
using sync::PullGuard;
using test::WindowStage;
using ui::MainWindow;

namespace {

PulledEntity guardedBy(Entity entity, const PullGuard &guard)
{
    PulledEntity pulled;
    pulled.entity = entity;
    pulled.end = PullEnd::Guarded;
    pulled.guard = guard;
    return pulled;
}

PulledEntity ended(Entity entity)
{
    PulledEntity pulled;
    pulled.entity = entity;
    pulled.end = PullEnd::Done;
    return pulled;
}

} // namespace

/// What a pull asks before it takes much away: where it is asked, and that both answers do what they say.
class TestPullQuestions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        ui::installTranslation(*QCoreApplication::instance());
        m_appearance = std::make_unique<ui::Appearance>(*qApp);
    }

    void aGuardAsksAndTakesBothAnswers()
    {
        WindowStage stage(*m_appearance);
        QVERIFY(stage.store(40));
        QVERIFY(stage.open());
        QTRY_COMPARE(stage.rows(), 40);
        const PulledEntity orders = guardedBy(Entity::Orders, {PullGuard::Why::ManyGone, 30, 40, 0, 0});
        stage.session.endEntity(orders);
        QTRY_VERIFY(stage.banner()->isVisible());
        QVERIFY2(stage.shows(u"The shop no longer has 30 of 40 orders."_s), qPrintable(stage.shown()));
        QVERIFY(stage.tabTo(u"Keep them"_s));
        stage.press(Qt::Key_Space);
        QVERIFY(!stage.banner()->isVisible());
        QCOMPARE(stage.session.pulls, 0);
        QVERIFY(stage.table()->hasFocus());

        stage.session.endEntity(orders); // the next pull asks again
        QTRY_VERIFY(stage.banner()->isVisible());
        QVERIFY(stage.tabTo(u"Remove 30 orders here"_s));
        stage.press(Qt::Key_Space);
        QCOMPARE(stage.session.pulls, 1);
        QVERIFY(stage.session.accepted);
        QVERIFY(stage.session.pulledEntities == cache::Entities(Entity::Orders));
        stage.session.endEntity(ended(Entity::Orders));
        QTRY_VERIFY(!stage.banner()->isVisible());
    }

    void aShopThatWentBackIsAskedAbout()
    {
        WindowStage stage(*m_appearance);
        QVERIFY(stage.store(40));
        QVERIFY(stage.open());
        const PulledEntity orders = guardedBy(Entity::Orders, {PullGuard::Why::WentBackwards, 0, 0, 40, 12});
        stage.session.endEntity(orders);
        QTRY_VERIFY2(stage.shows(u"The shop went back in time."_s), qPrintable(stage.shown()));
        QVERIFY(stage.tabTo(u"Follow the shop"_s));
        stage.press(Qt::Key_Space);
        QVERIFY(stage.session.accepted);
    }

    void whatBelongsToOrdersAsksOnTheirPage()
    {
        WindowStage stage(*m_appearance);
        QVERIFY(stage.store(3));
        QVERIFY(stage.open());
        QTRY_COMPARE(stage.rows(), 3);
        stage.session.ends[Entity::Orders] = ended(Entity::Orders);
        stage.session.ends[Entity::Invoices] = guardedBy(Entity::Invoices, {PullGuard::Why::ManyGone, 25, 31, 0, 0});
        stage.session.endEntity(guardedBy(Entity::Shipments, {PullGuard::Why::ManyGone, 1, 1, 0, 0}));
        QTRY_VERIFY(stage.banner()->isVisible());
        QVERIFY2(stage.shows(u"The shop no longer has 25 of 31 invoices, 1 of 1 shipment."_s),
                 qPrintable(stage.shown()));
        QVERIFY(stage.tabTo(u"Remove them here"_s));
        stage.press(Qt::Key_Space);
        QVERIFY(stage.session.accepted);
        // Not of what was not asked.
        QVERIFY(stage.session.pulledEntities == (Entity::Invoices | Entity::Shipments));
    }

    void aShopThatWentBackIsFollowedInEverythingThatDid()
    {
        WindowStage stage(*m_appearance);
        QVERIFY(stage.store(3));
        QVERIFY(stage.open());
        QTRY_COMPARE(stage.rows(), 3);
        for (const Entity entity : {Entity::Invoices, Entity::Customers}) {
            stage.session.ends[entity] = guardedBy(entity, {PullGuard::Why::WentBackwards, 0, 0, 40, 12});
        }
        stage.session.endEntity(guardedBy(Entity::Coupons, {PullGuard::Why::ManyGone, 60, 1'000, 0, 0}));
        QTRY_VERIFY2(stage.shows(u"The shop went back in time."_s), qPrintable(stage.shown()));
        QVERIFY2(stage.shows(u"invoices 12 after 40, customers 12 after 40"_s), qPrintable(stage.shown()));
        QVERIFY(stage.tabTo(u"Follow the shop"_s));
        stage.press(Qt::Key_Space);
        QVERIFY(stage.session.accepted);
        QVERIFY(stage.session.pulledEntities == (Entity::Invoices | Entity::Customers));
    }

    void whatBelongsToNoListAsksInTheActivity()
    {
        WindowStage stage(*m_appearance);
        QVERIFY(stage.store(3));
        QVERIFY(stage.open());
        QTRY_COMPARE(stage.rows(), 3);
        stage.session.ends[Entity::Categories] = ended(Entity::Categories);
        const PulledEntity coupons = guardedBy(Entity::Coupons, {PullGuard::Why::ManyGone, 60, 1'000, 0, 0});
        stage.session.endEntity(coupons);
        QVERIFY(!stage.banner()->isVisible());
        const QString question = u"The shop no longer has 60 of 1,000 coupons."_s;
        stage.window->showPage(MainWindow::OverviewIndex);
        QTRY_VERIFY2(stage.shows(question), qPrintable(stage.shown()));
        QVERIFY(stage.tabTo(u"Answer, Question, %1"_s.arg(question)));
        stage.press(Qt::Key_Space);
        QTRY_VERIFY(stage.window->windowTitle().startsWith(u"Activity"));
        QVERIFY2(stage.shows(question), qPrintable(stage.shown()));
        QVERIFY(stage.tabTo(u"Keep them"_s));
        stage.press(Qt::Key_Space);
        QVERIFY(!stage.shows(question));
        stage.session.startPull();
        stage.session.endEntity(coupons); // asks again
        QVERIFY(stage.shows(question));
        QVERIFY(stage.tabTo(u"Remove 60 coupons here"_s));
        stage.press(Qt::Key_Space);
        QVERIFY(stage.session.accepted);
        QVERIFY(stage.session.pulledEntities == cache::Entities(Entity::Coupons));
        stage.session.endEntity(ended(Entity::Coupons));
        QVERIFY(!stage.shows(question));
    }

    void aQuestionThatWasAnsweredHidesNoTrouble()
    {
        WindowStage stage(*m_appearance);
        QVERIFY(stage.store(3));
        QVERIFY(stage.open());
        QTRY_COMPARE(stage.rows(), 3);
        stage.session.ends[Entity::Orders] = guardedBy(Entity::Orders, {PullGuard::Why::ManyGone, 30, 40, 0, 0});
        Error offline;
        offline.kind = ErrorKind::Network;
        offline.message = u"Connection refused"_s;
        stage.session.end(offline);
        QTRY_VERIFY2(stage.shows(u"The shop no longer has 30 of 40 orders."_s), qPrintable(stage.shown()));
        QVERIFY(stage.tabTo(u"Keep them"_s));
        stage.press(Qt::Key_Space);
        QVERIFY2(stage.shows(u"Offline since"_s), qPrintable(stage.shown()));
        // Rows that are read again ask nothing anew.
        stage.press(Qt::Key_R, Qt::ControlModifier);
        stage.session.end({});
        QVERIFY(!stage.shows(u"The shop no longer has"_s));
        QVERIFY(stage.shows(u"Offline since"_s));
    }

private:
    std::unique_ptr<ui::Appearance> m_appearance;
};

QTEST_MAIN(TestPullQuestions)
#include "tst_pullquestions.moc"
