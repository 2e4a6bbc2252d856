// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shelltest.h"

#include "patience.h"
#include "ui/pages/activitypage.h"
#include "ui/pages/overviewpage.h"
#include "ui/widgets/tableview.h"

#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QPushButton>
#include <QTest>

using namespace qm;
using namespace Qt::StringLiterals;
using ui::MainWindow;

/// What was done with a shop, and that it is there after a restart.
class TestActivity : public QObject
{
    Q_OBJECT

    std::unique_ptr<test::Shell> m_shell;

    /// It is made when somebody looks at it; nobody does any more.
    ui::ActivityPage *lookedAt() const
    {
        m_shell->window().showPage(MainWindow::ActivityIndex);
        m_shell->window().showPage(MainWindow::OrdersIndex);
        return m_shell->page<ui::ActivityPage>();
    }
    /// Of the log.
    QStringList shownLines(const ui::ActivityPage *in) const
    {
        QStringList found;
        for (const ui::TableView *each : in->findChildren<ui::TableView *>()) {
            for (int row = 0; each->accessibleName() == u"Log of the run" && row < each->model()->rowCount(); ++row) {
                found << each->model()->index(row, each->model()->columnCount() - 1).data().toString();
            }
        }
        return found;
    }

private Q_SLOTS:
    void init()
    {
        m_shell = std::make_unique<test::Shell>();
        QVERIFY(m_shell->openWindow());
    }
    void cleanup() { m_shell.reset(); }

    void aRunSaysWhatItWas()
    {
        m_shell->window().showPage(MainWindow::ActivityIndex);
        const auto newest = [this]() -> QString {
            for (const ui::TableView *each : m_shell->page<ui::ActivityPage>()->findChildren<ui::TableView *>()) {
                if (each->accessibleName() == u"Runs" && each->model()->rowCount() > 0) {
                    return each->model()->index(0, tables::RunsModel::What).data().toString();
                }
            }
            return {};
        };
        m_shell->session->resync(cache::Entity::Orders, {1});
        QTRY_COMPARE(newest(), u"Read again"_s);
        Error refused;
        refused.kind = ErrorKind::Auth;
        m_shell->session->end(refused);
        m_shell->window().showPage(MainWindow::OverviewIndex);
        QTRY_VERIFY2(test::labelTexts(m_shell->page<ui::OverviewPage>()).filter(u"Read again, "_s).size() > 0,
                     qPrintable(test::labelTexts(m_shell->page<ui::OverviewPage>()).join(u'|')));
        m_shell->session->startPull();
        QTRY_COMPARE(newest(), u"Pull"_s);
        m_shell->session->end({});
    }

    void aLineIsThereWhileTheRunGoesOnAndACutIsTold()
    {
        m_shell->window().showPage(MainWindow::ActivityIndex);
        const auto table = [this](const QString &name) -> const QAbstractItemModel * {
            for (const ui::TableView *each : m_shell->page<ui::ActivityPage>()->findChildren<ui::TableView *>()) {
                if (each->accessibleName() == name) {
                    return each->model();
                }
            }
            return nullptr;
        };
        m_shell->key(Qt::Key_F5);
        const UtcTime now = m_shell->clock.now();
        Q_EMIT m_shell->session->pullNoted({now, false, u"Orders: 40 read"_s, false});
        QTRY_COMPARE(table(u"Log of the run"_s)->rowCount(), 1);
        Q_EMIT m_shell->session->pullNoted({now, false, u"Stock: 9 read"_s, false});
        QTRY_COMPARE(table(u"Log of the run"_s)->rowCount(), 2);
        QVERIFY(m_shell->session->isPulling());
        // A program that ended in the middle of another run.
        const auto left =
            m_shell->session->ledger().write<qint64>([id = m_shell->session->profile().id, now](auto &db) {
                return ledger::beginRun(db, id, u"pull"_s, now.plusSeconds(-60));
            });
        QVERIFY(left.result());
        m_shell->session->end({});
        QTRY_COMPARE(table(u"Runs"_s)->rowCount(), 2);
        QTRY_COMPARE(table(u"Runs"_s)->index(1, 2).data().toString(), u"Cut off"_s);
    }

    void theRunThatFailedIsShownNotTheOneThatRuns()
    {
        auto *activity = lookedAt();
        m_shell->key(Qt::Key_F5);
        Q_EMIT m_shell->session->pullNoted({m_shell->clock.now(), true, u"Stock: failed"_s, true});
        Error refused;
        refused.kind = ErrorKind::Auth;
        m_shell->session->end(refused);
        QTRY_VERIFY(!activity->log().runs().empty() && activity->log().runs()[0].result);
        m_shell->clock.seconds += 60;
        m_shell->session->startPull();
        QTRY_COMPARE(activity->log().runs().size(), std::size_t{2});
        m_shell->window().showPage(MainWindow::ActivityIndex);
        activity->showTrouble();
        QTRY_COMPARE(shownLines(activity), QStringList{u"Stock: failed"_s});
        m_shell->session->end({});
    }

    void aHiddenLogIsReadWhenItIsLookedAt()
    {
        auto *activity = lookedAt();
        m_shell->key(Qt::Key_F5);
        Q_EMIT m_shell->session->pullNoted({m_shell->clock.now(), false, u"Orders: 40 read"_s, false});
        QTRY_VERIFY(!activity->log().runs().empty() && activity->log().runs()[0].lines == 1);
        QCoreApplication::processEvents();
        QVERIFY(shownLines(activity).isEmpty());
        m_shell->window().showPage(MainWindow::ActivityIndex);
        QTRY_COMPARE(shownLines(activity), QStringList{u"Orders: 40 read"_s});
        m_shell->session->end({});
    }

    void whatWasDoneIsThereAfterARestart()
    {
        m_shell->key(Qt::Key_F5);
        const UtcTime now = m_shell->clock.now();
        Q_EMIT m_shell->session->pullNoted({now, false, u"Orders: 40 read"_s, false});
        Q_EMIT m_shell->session->pullNoted({now, true, u"Stock: failed: <b>no</b>"_s, true});
        m_shell->session->end({});
        QVERIFY(!m_shell->page<ui::ActivityPage>()); // nobody looked at it
        const auto isKept = [this] {
            const auto runs =
                m_shell->session->ledger()
                    .read<std::vector<ledger::Run>>([id = m_shell->session->profile().id](auto &database) {
                        return ledger::readRuns(database, id);
                    })
                    .result();
            return runs && !runs->empty() && runs->front().result.has_value();
        };
        QTRY_VERIFY(isKept());
        m_shell->closeWindow();
        QVERIFY(m_shell->openWindow());
        m_shell->window().showPage(MainWindow::ActivityIndex);
        auto *activity = m_shell->page<ui::ActivityPage>();
        const QAbstractItemModel *runs = nullptr;
        const QAbstractItemModel *lines = nullptr;
        for (const ui::TableView *table : activity->findChildren<ui::TableView *>()) {
            (table->accessibleName() == u"Runs" ? runs : lines) = table->model();
        }
        QTRY_COMPARE(runs->rowCount(), 1);
        QTRY_COMPARE(lines->rowCount(), 2);
        for (QPushButton *button : activity->findChildren<QPushButton *>()) {
            if (button->text() == u"Failed 1") {
                button->click();
            }
        }
        QCOMPARE(lines->rowCount(), 1);
        m_shell->key(Qt::Key_C, Qt::ControlModifier | Qt::AltModifier);
        QVERIFY(QApplication::clipboard()->text().endsWith(u"failed\tStock: failed: <b>no</b>\n"));
    }

    /// A review asks what has come of an earlier push: when nothing has, nothing was done.
    void askingForALostAnswerIsNoPush()
    {
        auto *activity = lookedAt();
        Q_EMIT m_shell->session->pushStarted(false);
        Q_EMIT m_shell->session->pushEnded({sync::PushReport(), false});
        sync::PushReport failed;
        failed.error = Error();
        failed.error->kind = ErrorKind::Auth;
        Q_EMIT m_shell->session->pushStarted(false);
        Q_EMIT m_shell->session->pushEnded({failed, false});
        QTRY_VERIFY(!activity->log().runs().empty() && activity->log().runs()[0].result);
        QCOMPARE(activity->log().runs().size(), std::size_t{1});
        QVERIFY(activity->log().runs()[0].result == ledger::RunResult::Failed);
    }

    /// What it had sent is in the shop, and nobody will tell its end.
    void aPushThatIsLeftIsNoted()
    {
        const UtcTime begun = m_shell->clock.now();
        Q_EMIT m_shell->session->pushStarted(true); // a comparison leaves nothing
        m_shell->window().setSession(nullptr);
        m_shell->window().setSession(m_shell->session.get());
        Q_EMIT m_shell->session->pushStarted(false);
        m_shell->clock.seconds += 60;
        m_shell->window().setSession(nullptr);
        m_shell->window().setSession(m_shell->session.get());
        auto *activity = lookedAt();
        QTRY_VERIFY(!activity->log().runs().empty() && activity->log().runs()[0].result);
        QCOMPARE(activity->log().runs().size(), std::size_t{1});
        const ledger::Run &run = activity->log().runs()[0];
        QCOMPARE(run.kind, u"push"_s);
        QCOMPARE(run.startedAt, begun);
        QVERIFY(run.result == ledger::RunResult::Canceled);
        QVERIFY(!run.message.isEmpty());
    }
};

QTEST_MAIN(TestActivity)
#include "tst_activity.moc"
