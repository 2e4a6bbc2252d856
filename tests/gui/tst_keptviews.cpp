// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "windowstage.h"

#include "patience.h"
#include "ui/shell/translation.h"
#include "ui/widgets/viewtabs.h"

#include <QAbstractButton>
#include <QApplication>
#include <QFile>
#include <QHeaderView>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>

#include <functional>

using namespace qm;
using namespace Qt::StringLiterals;
using test::WindowStage;
using ui::ListPage;

namespace {

const Filter held{u"status"_s, Condition::Eq, {u"holded"_s}};

/// The orders page on forty orders, ten of them held; `One` and `Two` are saved views.
class Stage : public WindowStage
{
public:
    using WindowStage::WindowStage;

    [[nodiscard]] bool begin()
    {
        bool stored = store(40);
        for (const QString &name : {u"One"_s, u"Two"_s}) {
            ledger::SavedView view;
            view.profileId = u"test"_s;
            view.list = u"orders"_s;
            view.name = name;
            view.groups = {{held}};
            auto saved = session.ledger().write<qint64>(
                [view](sqlite::Database &database) { return ledger::saveView(database, view); });
            stored = stored && saved.result();
        }
        return stored && open() && isComplete();
    }
    [[nodiscard]] bool again()
    {
        sqlite::Database::forbidOn(nullptr);
        window.reset();
        return open() && isComplete();
    }
    [[nodiscard]] ListPage *list() const { return window->listPage(page); }
    [[nodiscard]] ui::ViewTabs *tabs() const { return list()->findChild<ui::ViewTabs *>(); }
    [[nodiscard]] QString tab() const { return tabs()->tabText(tabs()->currentIndex()); }
    [[nodiscard]] QStringList names() const
    {
        QStringList names;
        for (int i = 0; i < tabs()->count(); ++i) {
            names << tabs()->tabText(i);
        }
        return names;
    }
    void show(const QString &name) const { list()->showView(int(names().indexOf(name))); }

private:
    [[nodiscard]] bool isComplete() const
    {
        return qm::test::waitFor([this] { return names().contains(u"Two"_s) && rows() > 0; });
    }
};

} // namespace

/// What becomes of views: over a restart, as time goes by, and when one is removed.
class TestKeptViews : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        ui::installTranslation(*QCoreApplication::instance());
        m_appearance = std::make_unique<ui::Appearance>(*qApp);
    }

    void theOpenTabIsOpenAfterARestart()
    {
        Stage stage(*m_appearance);
        QVERIFY(stage.begin());
        QCOMPARE(stage.tab(), u"All orders"_s);
        for (const QString &name : {u"One"_s, u"On hold"_s}) {
            stage.show(name);
            QVERIFY(stage.again());
            QCOMPARE(stage.tab(), name);
            QTRY_COMPARE(stage.rows(), 10);
        }
        // What was chosen before the saved ones were read is not taken back.
        stage.show(u"Two"_s);
        sqlite::Database::forbidOn(nullptr);
        stage.window.reset();
        QVERIFY(stage.open());
        stage.show(u"To ship"_s);
        QTRY_VERIFY(stage.names().contains(u"Two"_s));
        QCOMPARE(stage.tab(), u"To ship"_s);
    }

    /// Whoever keeps one for every customer has hundreds: each has its tab, and the last one shows its rows.
    void threeHundredViewsHaveTheirTabs()
    {
        Stage stage(*m_appearance);
        QVERIFY(stage.begin());
        const auto saved = stage.session.ledger().write<qint64>([](sqlite::Database &database) -> Result<qint64> {
            Result<qint64> last = 0;
            for (int i = 0; last && i < 300; ++i) {
                ledger::SavedView view;
                view.profileId = u"test"_s;
                view.list = u"orders"_s;
                view.name = u"Kept %1"_s.arg(i);
                view.groups = {{held}};
                last = ledger::saveView(database, view);
            }
            return last;
        });
        QVERIFY(saved.result());
        QVERIFY(stage.again());
        QTRY_VERIFY(stage.names().contains(u"Kept 299"_s));
        QCOMPARE(stage.names().filter(u"Kept "_s).size(), 300);
        stage.show(u"Kept 299"_s);
        QCOMPARE(stage.tab(), u"Kept 299"_s);
        QTRY_COMPARE(stage.rows(), 10);
        QVERIFY(stage.tabs()->width() <= stage.window->width());
        // Counted are those that somebody sees: the others when the menu has them.
        const int unseen = int(stage.names().indexOf(u"Kept 150"_s));
        QTRY_COMPARE(stage.tabs()->countText(0), u"40"_s);
        QTRY_COMPARE(stage.tabs()->countText(stage.tabs()->currentIndex()), u"10"_s);
        QVERIFY(!stage.tabs()->isSeen(unseen));
        QCOMPARE(stage.tabs()->countText(unseen), QString());
        QAbstractButton *more = nullptr;
        for (auto *button : stage.tabs()->findChildren<QAbstractButton *>()) {
            more = button->isVisible() ? button : more; // beside Qt's own, which are hidden
        }
        QVERIFY(more);
        more->click();
        QTRY_COMPARE(stage.tabs()->countText(unseen), u"10"_s);
        auto *menu = more->findChild<QMenu *>();
        QVERIFY(menu && menu->isVisible());
        bool isNamed = false;
        for (const QAction *line : menu->actions()) {
            isNamed = isNamed || line->text() == u"Kept 150\t10"_s;
        }
        QVERIFY(isNamed);
        menu->close();
    }

    void columnsAreKeptByTheViewsId()
    {
        Stage stage(*m_appearance);
        QVERIFY(stage.begin());
        stage.show(u"On hold"_s);
        stage.list()->setColumns({u"increment_id"_s, u"city"_s});
        QCOMPARE(stage.settings.value(ui::setting::columns, u"test/orders/on-hold"_s).toStringList(),
                 (QStringList{u"increment_id"_s, u"city"_s}));
    }

    void rowsFollowTheTime()
    {
        Stage stage(*m_appearance);
        QVERIFY(stage.begin());
        stage.list()->showFiltered({{Filter{u"created_at"_s, Condition::Lteq, {u"-62h"_s}}}});
        QTRY_COMPARE(stage.rows(), 38);
        const QSignalSpy resets(stage.table()->model(), &QAbstractItemModel::modelReset);
        auto *minute = stage.list()->findChild<QTimer *>(u"minute"_s);
        QVERIFY(minute && minute->isActive());
        stage.clock.seconds += 3'600;
        minute->setInterval(1);
        QTRY_COMPARE(stage.rows(), 39);
        QTRY_COMPARE(stage.tabs()->countText(0), u"39"_s);
        minute->stop();
        stage.clock.seconds += 3'600;
        stage.session.end({}); // of a pull
        QTRY_COMPARE(stage.rows(), 40);
        QTRY_COMPARE(stage.tabs()->countText(0), u"40"_s);
        QCOMPARE(resets.size(), 0); // who reads goes on reading
    }

    void aRemovedViewComesBack()
    {
        Stage stage(*m_appearance);
        QVERIFY(stage.begin());
        const QStringList before = stage.names();
        stage.show(u"One"_s);
        QTRY_COMPARE(stage.rows(), 10);
        stage.list()->removeView();
        QTRY_VERIFY(!stage.names().contains(u"One"_s));
        QTRY_VERIFY2(stage.shows(u"View “One” removed"_s), qPrintable(stage.shown()));
        QVERIFY(stage.tabTo(u"Undo"_s));
        stage.press(Qt::Key_Space);
        QTRY_COMPARE(stage.names(), before);
        QTRY_COMPARE(stage.tab(), u"One"_s);
        QTRY_COMPARE(stage.rows(), 10);
        QTRY_VERIFY(stage.banner()->isHidden());
        // Who goes on has not missed it.
        stage.list()->removeView();
        QTRY_VERIFY(!stage.banner()->isHidden());
        stage.show(u"Two"_s);
        QVERIFY(stage.banner()->isHidden());
    }

    void everyChangeThatFailsIsTold()
    {
        Stage stage(*m_appearance);
        QVERIFY(stage.begin());
        ledger::SavedView view;
        view.list = u"orders"_s;
        view.name = u"Three"_s;
        QFile file(stage.folder.filePath(u"view.json"_s));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(ledger::exportView(view)) > 0);
        file.close();
        QSignalSpy told(stage.list(), &ListPage::told);
        stage.list()->readViewFile(file.fileName());
        stage.list()->readViewFile(file.fileName()); // before the name is known to be taken
        QTRY_COMPARE(told.size(), 2);
        QVERIFY(told[0][0].toString().startsWith(u"View “Three” saved"));
        QVERIFY2(told[1][0].toString().startsWith(u"The view was not saved"), qPrintable(told[1][0].toString()));
        QTRY_COMPARE(stage.tab(), u"Three"_s);
    }

    void aShopMayCloseWhileAColumnIsMoved()
    {
        Stage stage(*m_appearance);
        QVERIFY(stage.begin());
        bool isDone = false;
        stage.table()->horizontalHeader()->moveSection(0, 1);
        const auto later = [&stage](std::function<void()> what) {
            QMetaObject::invokeMethod(stage.window.get(), std::move(what), Qt::QueuedConnection);
        };
        // Between the two steps of the page, and behind both.
        later([&] {
            stage.window->setSession(nullptr);
            later([&isDone] { isDone = true; });
        });
        QTRY_VERIFY(isDone);
        QCOMPARE(stage.rows(), 0);
    }

private:
    std::unique_ptr<ui::Appearance> m_appearance;
};

QTEST_MAIN(TestKeptViews)
#include "tst_keptviews.moc"
