// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "windowstage.h"

#include "patience.h"
#include "ui/pages/overviewpage.h"
#include "ui/shell/translation.h"
#include "ui/widgets/labels.h"

#include <QApplication>
#include <QTest>

#include <future>

using namespace qm;
using namespace Qt::StringLiterals;
using test::WindowStage;
using ui::MainWindow;

namespace {

/// Keeps the readers of a copy from answering, until it goes.
class Held
{
public:
    explicit Held(test::FakeSession &session)
    {
        const auto wait = m_gate.get_future().share();
        for (int i = 0; i < 2; ++i) {
            m_busy.push_back(session.cache().read<bool>([wait](sqlite::Database &) -> Result<bool> {
                wait.wait();
                return true;
            }));
        }
    }
    ~Held()
    {
        m_gate.set_value();
        for (QFuture<Result<bool>> &one : m_busy) {
            one.waitForFinished();
        }
    }
    Q_DISABLE_COPY_MOVE(Held)

private:
    std::promise<void> m_gate;
    std::vector<QFuture<Result<bool>>> m_busy;
};

[[nodiscard]] bool runOn(test::FakeSession &session, const QByteArray &sql)
{
    return session.cache()
        .write<bool>([sql](cache::Writing &writing) -> Result<bool> {
            const Result<void> done = writing.database.script(sql);
            return done ? Result<bool>(true) : Result<bool>(failure(done.error()));
        })
        .result()
        .has_value();
}

} // namespace

/// The overview says what it counted, of the shop that is open, and when it could not.
class TestOverview : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        ui::installTranslation(*QCoreApplication::instance());
        m_appearance = std::make_unique<ui::Appearance>(*qApp);
    }

    void figuresThatAreNotCountedYetOpenNothing()
    {
        WindowStage stage(*m_appearance);
        QVERIFY(stage.store(40));
        {
            const Held held(stage.session);
            QVERIFY(stage.open(MainWindow::OverviewIndex));
            for (ui::LinkButton *figure : figures(stage)) {
                QVERIFY(!figure->isEnabled());
                QTest::keyClick(figure, Qt::Key_Space);
            }
            QCOMPARE(figures(stage).size(), 2);
            QVERIFY(stage.window->windowTitle().startsWith(u"Overview"));
        }
        QTRY_VERIFY(figures(stage).isEmpty());
        const auto goToADay = [&stage] {
            for (int i = 0; i < 80 && !stage.focusName().startsWith(u"0 orders on"); ++i) {
                stage.press(Qt::Key_Tab);
            }
            return stage.focusName().startsWith(u"0 orders on");
        };
        QTRY_VERIFY(goToADay());
        stage.press(Qt::Key_Space);
        QVERIFY(stage.window->windowTitle().startsWith(u"Orders"));
    }

    void oneOrderIsNoOrders()
    {
        WindowStage stage(*m_appearance);
        QVERIFY(test::storeOrders(stage.session, 4, 4)); // held, since four days
        QVERIFY(stage.open(MainWindow::OverviewIndex));
        QTRY_VERIFY2(stage.tabTo(u"1 order On hold"_s), qPrintable(stage.shown()));
    }

    void figuresEndWithTheirShop()
    {
        WindowStage stage(*m_appearance);
        QVERIFY(stage.store(40));
        const QTemporaryDir folder;
        test::FakeSession other(folder.path(), stage.clock);
        QVERIFY(other.cache().open().result() && other.ledger().open().result());
        QVERIFY(stage.open(MainWindow::OverviewIndex));
        QTRY_VERIFY2(stage.shows(u"All waiting"_s), qPrintable(stage.shown(overview(stage))));
        {
            const Held held(other);
            stage.window->setSession(&other);
            QVERIFY2(!stage.shows(u"All waiting"_s), qPrintable(stage.shown(overview(stage))));
            QVERIFY(!stage.shows(u"counted in the local copy"_s));
        }
        QTRY_VERIFY2(stage.shows(u"No order waits"_s), qPrintable(stage.shown(overview(stage))));
        stage.window->setSession(nullptr);
    }

    void aCopyThatCannotBeCountedIsTold()
    {
        WindowStage stage(*m_appearance);
        QVERIFY(stage.store(3));
        QVERIFY(runOn(stage.session, "alter table sales_order rename to elsewhere"));
        QVERIFY(stage.open(MainWindow::OverviewIndex));
        QTRY_VERIFY2(stage.shows(u"The local copy cannot be read."_s), qPrintable(stage.shown(overview(stage))));
        QVERIFY(runOn(stage.session, "alter table elsewhere rename to sales_order"));
        stage.session.startPull();
        stage.session.end({});
        QTRY_VERIFY2(stage.shows(u"counted in the local copy"_s), qPrintable(stage.shown(overview(stage))));
        // Figures that were counted stay, with their time.
        QVERIFY(runOn(stage.session, "alter table sales_order rename to elsewhere"));
        stage.session.startPull();
        stage.session.end({});
        QTRY_VERIFY2(stage.shows(u"the local copy cannot be read any more"_s),
                     qPrintable(stage.shown(overview(stage))));
        QVERIFY(stage.shows(u"All waiting"_s));
    }

    void aShopClosesThoughItIsBeingCounted_data()
    {
        QTest::addColumn<int>("page");
        QTest::newRow("overview") << int(MainWindow::OverviewIndex);
        QTest::newRow("orders") << int(MainWindow::OrdersIndex);
    }
    /// The copy waits for its readers, so each has to be told to stop.
    void aShopClosesThoughItIsBeingCounted()
    {
        QFETCH(int, page);
        WindowStage stage(*m_appearance);
        QVERIFY(stage.store(3));
        // No question about orders comes to an end any more.
        QVERIFY(runOn(stage.session,
                      "alter table sales_order rename to elsewhere; create view sales_order as select t.* "
                      "from elsewhere t, (with recursive c(x) as (select 1 union all select x + 1 from "
                      "c) select x from c)"));
        QVERIFY(stage.open(page));
        for (int i = 0; i < 5; ++i) {
            QTest::qWait(0); // what is asked a moment later is asked, too
        }
        QVERIFY(!stage.shows(u"All waiting"_s));
        stage.window->setSession(nullptr);
        // That the stage goes is the test.
    }

private:
    static ui::OverviewPage *overview(const WindowStage &stage)
    {
        return stage.window->findChild<ui::OverviewPage *>();
    }
    /// Today's and yesterday's.
    static QList<ui::LinkButton *> figures(const WindowStage &stage)
    {
        QList<ui::LinkButton *> found;
        for (ui::LinkButton *link : overview(stage)->findChildren<ui::LinkButton *>()) {
            if (link->isVisible() && (link->text().isEmpty() || link->text() == u"–")) {
                found << link;
            }
        }
        return found;
    }

    std::unique_ptr<ui::Appearance> m_appearance;
};

QTEST_MAIN(TestOverview)
#include "tst_overview.moc"
