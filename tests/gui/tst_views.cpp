// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "windowstage.h"

#include "patience.h"
#include "ui/shell/translation.h"
#include "ui/widgets/filtereditor.h"
#include "ui/widgets/viewtabs.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QDateTime>
#include <QFile>
#include <QInputDialog>
#include <QLineEdit>
#include <QPointer>
#include <QScreen>
#include <QTest>

#include <algorithm>
#include <future>

using namespace qm;
using namespace Qt::StringLiterals;
using test::WindowStage;
using ui::ListPage;
using ui::MainWindow;

namespace {

using Groups = std::vector<std::vector<Filter>>;

const Filter held{u"status"_s, Condition::Eq, {u"holded"_s}};
const Filter processing{u"status"_s, Condition::Eq, {u"processing"_s}};

/// The orders page on forty orders, ten of them held; `Held` is a saved view of those.
class Stage : public WindowStage
{
public:
    using WindowStage::WindowStage;

    [[nodiscard]] bool begin()
    {
        ledger::SavedView view;
        view.profileId = u"test"_s;
        view.list = u"orders"_s;
        view.name = u"Held"_s;
        view.groups = {{held}};
        const bool stored = store(40) && session.ledger()
                                             .write<qint64>([view](sqlite::Database &database) {
                                                 return ledger::saveView(database, view);
                                             })
                                             .result();
        return stored && open() && qm::test::waitFor([this] { return lastTab() == u"Held"; });
    }
    [[nodiscard]] ListPage *list() const { return window->listPage(page); }
    [[nodiscard]] ui::ViewTabs *tabs() const { return list()->findChild<ui::ViewTabs *>(); }
    [[nodiscard]] QString lastTab() const { return tabs()->tabText(tabs()->count() - 1); }
    /// The button that is there while something waits to be saved.
    [[nodiscard]] bool hasChanges() const { return shown(list()).split(u'\n').contains(u"Save view"_s); }
    [[nodiscard]] bool showHeld() const
    {
        list()->showView(tabs()->count() - 1);
        return qm::test::waitFor([this] { return rows() == 10; });
    }
    /// One of the ten.
    [[nodiscard]] bool filterFurther() const
    {
        list()->search(u"buyer8@example.com"_s);
        return qm::test::waitFor([this] { return rows() == 1; }) && hasChanges();
    }
    void answerName(const QString &name) const
    {
        auto *ask = window->findChild<QInputDialog *>();
        QVERIFY(ask);
        ask->setTextValue(name);
        ask->accept();
    }
};

} // namespace

/// Views and filters: what waits to be saved is not lost by anything but a choice.
class TestViews : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        ui::installTranslation(*QCoreApplication::instance());
        m_appearance = std::make_unique<ui::Appearance>(*qApp);
    }

    void anotherNameLeavesWhatWasFiltered()
    {
        Stage stage(*m_appearance);
        QVERIFY(stage.begin() && stage.showHeld() && stage.filterFurther());
        stage.list()->renameView();
        stage.answerName(u"On hold"_s);
        QTRY_COMPARE(stage.lastTab(), u"On hold"_s);
        QCOMPARE(stage.list()->searchText(), u"buyer8@example.com"_s);
        QCOMPARE(stage.rows(), 1);
        QVERIFY(stage.hasChanges());
        // In the ledger is the name alone.
        const auto stored = stage.session.ledger()
                                .read<std::vector<ledger::SavedView>>([](sqlite::Database &database) {
                                    return ledger::readViews(database, u"test"_s, u"orders"_s);
                                })
                                .result();
        QVERIFY(stored && stored->size() == 1);
        QCOMPARE(stored->front().name, u"On hold"_s);
        QVERIFY(stored->front().search.isEmpty() && stored->front().groups == Groups{{held}});
    }

    void aViewFromAFileLeavesWhatWasFiltered()
    {
        Stage stage(*m_appearance);
        QVERIFY(stage.begin() && stage.showHeld() && stage.filterFurther());
        ledger::SavedView view;
        view.list = u"orders"_s;
        view.name = u"From a colleague"_s;
        view.groups = {{processing}};
        QFile file(stage.folder.filePath(u"view.json"_s));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(ledger::exportView(view)) > 0);
        file.close();
        stage.list()->readViewFile(file.fileName());
        QTRY_COMPARE(stage.lastTab(), u"From a colleague"_s);
        QTRY_COMPARE(stage.rows(), 30);
        QTRY_VERIFY(!stage.hasChanges());
        stage.list()->showView(stage.tabs()->count() - 2);
        QTRY_COMPARE(stage.rows(), 1);
        QVERIFY(stage.hasChanges());
        stage.window->setSession(nullptr);
        stage.list()->readViewFile(file.fileName()); // the shop went meanwhile
    }

    void aViewFileMayHoldGroupsOfNothing()
    {
        Stage stage(*m_appearance);
        QVERIFY(stage.begin());
        QFile file(stage.folder.filePath(u"view.json"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(R"({"quartermaster_view": 1, "list": "orders", "name": "Odd", "groups": [[]],
                       "columns": [{"id": "increment_id", "width": 2000000000}, {"id": "status", "width": -5}]})");
        file.close();
        stage.list()->readViewFile(file.fileName());
        QTRY_COMPARE(stage.lastTab(), u"Odd"_s);
        QTRY_COMPARE(stage.rows(), 40);
        QTRY_COMPARE(stage.table()->model()->columnCount(), 2);
        QVERIFY(stage.table()->columnWidth(0) > 0);
        // Nor does one that came past the file's reader.
        stage.list()->showFiltered({{}, {held, processing}, {Filter{u"status"_s, Condition::Eq, {u"none"_s}}}});
        QTRY_VERIFY2(stage.shows(u"Without Status is None"_s), qPrintable(stage.shown()));
        QVERIFY2(stage.shows(u"Without Status is On hold or Status is Processing"_s), qPrintable(stage.shown()));
    }

    void onlyAClickOnTheCrossTakesAFilterAway()
    {
        Stage stage(*m_appearance);
        QVERIFY(stage.begin());
        stage.list()->showFiltered({{held}});
        QTRY_COMPARE(stage.rows(), 10);
        QVERIFY(stage.tabTo(chip(stage, u"On hold"_s)));
        const QPointer<QWidget> chip(QApplication::focusWidget());
        const QPoint cross(chip->width() - 10, chip->height() / 2);
        const QPoint words(10, chip->height() / 2);
        QTest::mouseClick(chip, Qt::RightButton, {}, cross);
        QCOMPARE(stage.list()->query().groups.size(), 1);
        QTest::mousePress(chip, Qt::LeftButton, {}, cross);
        QTest::mouseRelease(chip, Qt::LeftButton, {}, words);
        QCOMPARE(stage.list()->query().groups.size(), 1);
        QTest::mousePress(chip, Qt::LeftButton, {}, words);
        QTest::mouseRelease(chip, Qt::LeftButton, {}, cross);
        if (QWidget *editor = QApplication::activePopupWidget()) {
            editor->close(); // it was a click, after all
        }
        QCOMPARE(stage.list()->query().groups.size(), 1);
        QTest::mouseClick(chip, Qt::LeftButton, {}, cross);
        QTRY_COMPARE(stage.rows(), 40);
    }

    void aDayIsThePersonsAndAnEditorSpeaksOfTheSame()
    {
        Stage stage(*m_appearance);
        QVERIFY(stage.begin());
        const QDateTime created = QDateTime::fromSecsSinceEpoch(stage.clock.seconds);
        const QString utc = UtcTime::fromSeconds(stage.clock.seconds + 60).toIso();
        stage.list()->showFiltered({{Filter{u"created_at"_s, Condition::Gteq, {utc}}}});
        QVERIFY(stage.tabTo(chip(stage, u"Purchased from"_s)));
        stage.press(Qt::Key_Space);
        auto *editor = qobject_cast<ui::FilterEditor *>(QApplication::activePopupWidget());
        QVERIFY(editor);
        auto *value = editor->findChild<QLineEdit *>({}, Qt::FindDirectChildrenOnly);
        QCOMPARE(value->text(), created.addSecs(60).toString(u"yyyy-MM-dd HH:mm"_s));
        QVERIFY(!value->toolTip().isEmpty());
        editor->close();
    }

    void whatIsFilteredWhileAViewIsSavedIsNotLost()
    {
        Stage stage(*m_appearance);
        QVERIFY(stage.begin() && stage.showHeld() && stage.filterFurther());
        std::promise<void> gate;
        const auto busy =
            stage.session.ledger().read<bool>([wait = gate.get_future().share()](sqlite::Database &) -> Result<bool> {
                wait.wait();
                return true;
            });
        stage.press(Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
        stage.list()->search(u"buyer1"_s);
        QTRY_COMPARE(stage.rows(), 2); // 12 and 16
        gate.set_value();
        QVERIFY(busy.result());
        QTRY_VERIFY2(stage.shows(u"View “Held” saved"_s), qPrintable(stage.shown()));
        const auto after = stage.session.ledger().read<bool>([](sqlite::Database &) -> Result<bool> { return true; });
        QTRY_VERIFY(after.isFinished());
        QCoreApplication::processEvents();
        QCOMPARE(stage.list()->searchText(), u"buyer1"_s);
        QCOMPARE(stage.rows(), 2);
        QVERIFY(stage.hasChanges());
        stage.press(Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(!stage.hasChanges());
        QCOMPARE(stage.rows(), 2);
    }

    void savedChangesAreNoneAnyMore()
    {
        Stage stage(*m_appearance);
        QVERIFY(stage.begin() && stage.showHeld() && stage.filterFurther());
        stage.press(Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(!stage.hasChanges());
        QCOMPARE(stage.rows(), 1);
        // Under a new name they leave the view that is always there as it always is.
        stage.list()->showView(0);
        QTRY_COMPARE(stage.rows(), 40);
        stage.list()->search(u"rijn"_s);
        QTRY_COMPARE(stage.rows(), 1);
        stage.press(Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
        stage.answerName(u"Fenna"_s);
        QTRY_COMPARE(stage.lastTab(), u"Fenna"_s);
        QTRY_VERIFY(!stage.hasChanges());
        stage.list()->showView(0);
        QTRY_COMPARE(stage.rows(), 40);
        QVERIFY(!stage.hasChanges());
    }

    void aTabCountsWhatItsListShows()
    {
        Stage stage(*m_appearance);
        QVERIFY(stage.begin() && stage.showHeld());
        const int tab = stage.tabs()->currentIndex();
        QTRY_COMPARE(stage.tabs()->countText(tab), u"10"_s);
        QVERIFY(stage.filterFurther());
        QTRY_COMPARE(stage.tabs()->countText(tab), u"1"_s);
        stage.list()->search(u"nobody"_s);
        QTRY_COMPARE(stage.tabs()->countText(tab), u"0"_s);
        QTRY_VERIFY2(stage.shows(u"Nothing matches all 2 filters"_s), qPrintable(stage.shown()));
    }

    void linesOfAnEmptyListAreThereOnce()
    {
        Stage stage(*m_appearance);
        QVERIFY(stage.begin());
        stage.list()->showFiltered({{held}, {Filter{u"increment_id"_s, Condition::Eq, {u"1000000001"_s}}}});
        const auto lines = [&stage] { return stage.shown(stage.list()).count(u"Without"_s); };
        QTRY_COMPARE(lines(), 2);
        QVERIFY(stage.tabTo(u"Clear 2 filters"_s));
        for (int i = 0; i < 3; ++i) {
            stage.press(Qt::Key_F5);
            stage.session.end({});
        }
        // All answers are there once these are, which were asked later.
        std::vector<QFuture<Result<bool>>> later;
        for (int i = 0; i < 2; ++i) {
            later.push_back(stage.session.cache().read<bool>([](sqlite::Database &) -> Result<bool> { return true; }));
        }
        for (auto &one : later) {
            QTRY_VERIFY(one.isFinished());
        }
        QCoreApplication::processEvents();
        QTRY_COMPARE(lines(), 2);
        QCOMPARE(stage.focusName(), u"Clear 2 filters"_s); // where the keyboard was
    }

    void anAlternativeStaysWhenTheOtherOneIsChanged()
    {
        Stage stage(*m_appearance);
        QVERIFY(stage.begin());
        stage.list()->showFiltered({{held, Filter{u"increment_id"_s, Condition::Eq, {u"1000000001"_s}}}});
        QTRY_COMPARE(stage.rows(), 11);
        QVERIFY(stage.tabTo(chip(stage, u"1000000001"_s)));
        stage.press(Qt::Key_Space);
        auto *editor = qobject_cast<ui::FilterEditor *>(QApplication::activePopupWidget());
        QVERIFY(editor);
        QVERIFY2(stage.shown(editor).contains(u"1000000001"_s), qPrintable(stage.shown(editor)));
        auto *value = editor->findChild<QLineEdit *>({}, Qt::FindDirectChildrenOnly);
        value->setFocus();
        QTest::keyClick(value, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(value, u"nothing"_s);
        QTest::keyClick(value, Qt::Key_Return);
        QTRY_COMPARE(stage.rows(), 1);
        QCOMPARE(stage.list()->query().groups.size(), 1);
        QCOMPARE(stage.list()->query().groups.front().size(), 2);
    }

    void alternativesAreMadeChangedAndTakenAway()
    {
        Stage stage(*m_appearance);
        QVERIFY(stage.begin());
        stage.list()->startFilter();
        const auto shown = [&stage]() -> ui::FilterEditor * {
            const QList<ui::FilterEditor *> editors = stage.list()->findChildren<ui::FilterEditor *>();
            const auto found =
                std::find_if(editors.begin(), editors.end(), [](auto *each) { return each->isVisible(); });
            return found == editors.end() ? nullptr : *found;
        };
        const auto enter = [&shown](const QString &column, const QString &text) {
            QTRY_VERIFY(shown());
            const ui::FilterEditor *editor = shown();
            auto *field = editor->findChild<QComboBox *>(); // the first one: the column
            field->lineEdit()->selectAll();
            QTest::keyClicks(field->lineEdit(), column);
            auto *value = editor->findChild<QLineEdit *>({}, Qt::FindDirectChildrenOnly);
            value->setFocus();
            value->selectAll();
            QTest::keyClicks(value, text);
        };
        const auto press = [&shown](const QString &name) {
            QTRY_VERIFY(shown());
            for (auto *button : shown()->findChildren<QAbstractButton *>()) {
                if (button->isVisible() && button->text().startsWith(name)) {
                    QVERIFY2(button->isEnabled(), qPrintable(name));
                    button->setFocus();
                    QTest::keyClick(button, Qt::Key_Space);
                    return;
                }
            }
            QFAIL(qPrintable(name + u" is not there"_s));
        };
        enter(u"Status"_s, u"holded"_s);
        press(u"Or…"_s);
        QTRY_COMPARE(stage.rows(), 10); // the first one is taken over
        enter(u"Order"_s, u"1000000001"_s);
        QTest::keyClick(shown()->findChild<QLineEdit *>({}, Qt::FindDirectChildrenOnly), Qt::Key_Return);
        QTRY_COMPARE(stage.rows(), 11);
        QCOMPARE(stage.list()->query().groups.size(), 1);
        // The second one is changed, then the first one taken away.
        QVERIFY(stage.tabTo(chip(stage, u"1000000001"_s)));
        stage.press(Qt::Key_Space);
        press(u"or Order is"_s);
        enter(u"Order"_s, u"1000000002"_s);
        press(u"or Status is"_s);
        QTRY_VERIFY(stage.list()->query().groups.front().back().values == QStringList{u"1000000002"_s});
        press(u"Remove"_s);
        QTRY_COMPARE(stage.rows(), 1);
        QCOMPARE(stage.list()->query().groups.front().size(), 1);
    }

    void anEditorStaysOnTheScreen()
    {
        Stage stage(*m_appearance);
        QVERIFY(stage.begin());
        const QRect room = stage.window->screen()->availableGeometry();
        stage.window->move(room.right() - 300, room.bottom() - 200);
        auto *editor = new ui::FilterEditor(stage.list()->list(), stage.list());
        editor->open(room.bottomRight() - QPoint(20, 20));
        QVERIFY2(room.contains(editor->geometry()), qPrintable(u"%1 %2"_s.arg(editor->x()).arg(editor->width())));
        editor->close();
    }

private:
    /// The name of the chip that says \a part.
    static QString chip(const Stage &stage, const QString &part)
    {
        for (const QAbstractButton *button : stage.list()->findChildren<QAbstractButton *>()) {
            if (button->isVisible() && button->accessibleName().contains(part)) {
                return button->accessibleName();
            }
        }
        return {};
    }

    std::unique_ptr<ui::Appearance> m_appearance;
};

QTEST_MAIN(TestViews)
#include "tst_views.moc"
