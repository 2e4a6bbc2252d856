// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "luminance.h"
#include "patience.h"
#include "ui/dialogs/linequestion.h"
#include "ui/shell/topbar.h"
#include "ui/theme/appearance.h"
#include "ui/theme/colours.h"
#include "ui/theme/style.h"
#include "ui/widgets/detailpane.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/segments.h"
#include "ui/widgets/statewidget.h"
#include "windowstage.h"

#include <QApplication>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QInputDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSet>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace qm;
using namespace Qt::StringLiterals;
using test::WindowStage;

namespace {

/// The most that the pixels of the two differ by.
double difference(const QImage &a, const QImage &b)
{
    double most = 1;
    for (int y = 0; y < a.height(); ++y) {
        for (int x = 0; x < a.width(); ++x) {
            most = std::max(most, test::contrastRatio(a.pixelColor(x, y), b.pixelColor(x, y)));
        }
    }
    return most;
}

} // namespace

/// What is drawn: that a state can be seen, that texts have their room.
class TestLook : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_appearance = std::make_unique<ui::Appearance>(*qApp); }

    void whatIsCheckedLooksSo_data()
    {
        QTest::addColumn<ui::AppearanceChoice>("appearance");
        QTest::addColumn<int>("kind");
        for (const ui::AppearanceChoice choice : {ui::AppearanceChoice::Light, ui::AppearanceChoice::Dark}) {
            for (int kind = 0; kind < 4; ++kind) {
                QTest::addRow("%s %d", qPrintable(ui::toString(choice)), kind) << choice << kind;
            }
        }
    }
    void whatIsCheckedLooksSo()
    {
        QFETCH(ui::AppearanceChoice, appearance);
        QFETCH(int, kind);
        m_appearance->choose(appearance);
        QWidget window;
        auto *row = new QHBoxLayout(&window);
        QAbstractButton *button = nullptr;
        if (kind < 2) {
            auto *tool = ui::makeIconButton(u"columns"_s, u"Columns"_s, &window);
            tool->setAutoRaise(kind == 0);
            button = tool;
        } else if (kind == 2) {
            button = ui::makeButton(u"Show"_s, {}, false, &window);
        } else {
            auto *segments = new ui::Segments(u"Which"_s, &window);
            segments->addChoice(u"One"_s);
            segments->addChoice(u"Two"_s);
            button = segments->button(1);
            row->addWidget(segments);
        }
        if (kind < 3) {
            row->addWidget(button);
        }
        button->setCheckable(true);
        window.show();
        const QImage off = button->grab().toImage();
        button->setChecked(true);
        const QImage on = button->grab().toImage();
        m_appearance->choose(ui::AppearanceChoice::Light);
        QVERIFY2(difference(on, off) >= 2.0, qPrintable(QString::number(difference(on, off))));
    }

    void oneOfTheSegmentsHolds()
    {
        ui::Segments segments(u"Which"_s);
        for (const QString &text : {u"One"_s, u"Two"_s, u"Three"_s}) {
            segments.addChoice(text);
        }
        segments.setCurrent(0);
        QSignalSpy chosen(&segments, &ui::Segments::chosen);
        segments.show();
        QTest::mouseClick(segments.button(2), Qt::LeftButton);
        QCOMPARE(segments.current(), 2);
        QTest::mouseClick(segments.button(2), Qt::LeftButton); // a second press takes nothing back
        QCOMPARE(segments.current(), 2);
        QVERIFY(!segments.button(0)->isChecked());
        QCOMPARE(chosen.size(), 2);
        // They are one thing: nothing between them.
        QCOMPARE(segments.button(0)->geometry().right() + 1, segments.button(1)->geometry().left());
    }

    void aStateIsAsHighAsItsTexts()
    {
        QWidget window; // which lets it be as narrow as a page may be
        ui::StateWidget state(&window);
        state.resize(260, 600);
        window.show();
        const QString title = u"This connection may not read customers"_s;
        const QString text = u"Its role in the shop lacks Magento_Customer::customer, as it says."_s;
        const QString fact = u"System › Extensions › Integrations, this integration, API"_s;
        state.tell(u"lock"_s, title, text);
        state.addFact(u"1"_s, fact, false);
        const auto label = [&state](const QString &shown) -> QLabel * {
            for (auto *each : state.findChildren<QLabel *>()) {
                if (QString(each->text()).remove(QChar(0x200B)) == shown) {
                    return each;
                }
            }
            return nullptr;
        };
        QVERIFY(label(text) && label(fact));
        QVERIFY2(
            label(text)->height() >= 2 * label(text)->fontMetrics().height(),
            qPrintable(u"%1 %2"_s.arg(label(text)->height()).arg(label(text)->width()))); // two lines in the narrow one
        state.resize(900, 600);
        for (const QString &shown : {title, text, fact}) {
            QVERIFY2(label(shown)->height() < 2 * label(shown)->fontMetrics().height(), qPrintable(shown));
        }
    }

    /// What is known of each stands in one column, however long a name is.
    void factsStandUnderEachOther()
    {
        ui::StateWidget state;
        state.resize(900, 600);
        state.show();
        state.tell(u"lock"_s, u"Trouble"_s, {});
        state.addFact(u"Request"_s, u"one"_s, false);
        state.addFact(u"The next attempt, which is made by itself"_s, u"two"_s, false);
        state.addFact(u"Answer"_s, u"three"_s, false);
        const auto lefts = [&state] {
            QSet<int> found;
            for (const QLabel *each : state.findChildren<QLabel *>()) {
                if (each->text() == "one"_L1 || each->text() == "two"_L1 || each->text() == "three"_L1) {
                    found.insert(each->mapTo(&state, QPoint()).x());
                }
            }
            return found;
        };
        QTRY_VERIFY2(lefts().size() == 1 && !lefts().contains(0), qPrintable(QString::number(lefts().size())));
    }

    /// Qt's own dialogs are as those of the program: no coloured pictures, what gives up before the verb.
    void aQuestionForALineIsLikeOtherDialogs()
    {
        QWidget window;
        window.show();
        QString taken;
        ui::askForLine(&window, {u"Save"_s, u"Name"_s, u"Mine"_s, u"Save view"_s},
                       [&taken](const QString &text) { taken = text; });
        auto *dialog = window.findChild<QInputDialog *>();
        QVERIFY(dialog);
        QTRY_VERIFY(dialog->isVisible());
        const auto *box = dialog->findChild<QDialogButtonBox *>();
        QVERIFY(box);
        const auto *save = box->button(QDialogButtonBox::Ok);
        const auto *cancel = box->button(QDialogButtonBox::Cancel);
        QVERIFY(save->icon().isNull() && cancel->icon().isNull());
        QVERIFY(cancel->x() < save->x());
        QVERIFY(save->property(ui::primaryProperty).toBool() && !cancel->property(ui::primaryProperty).toBool());
        dialog->accept();
        QCOMPARE(taken, u"Mine"_s);
    }

    /// Of a live shop it stands there all the time that a push is asked about, or that there is none.
    void whatProtectsAShopIsInTheTopBar_data()
    {
        QTest::addColumn<Environment>("environment");
        QTest::addColumn<bool>("readOnly");
        QTest::addColumn<QString>("text");
        QTest::newRow("live") << Environment::Live << false << u"Asks before a push"_s;
        QTest::newRow("live, read-only") << Environment::Live << true << u"Read-only"_s;
        QTest::newRow("staging") << Environment::Staging << false << QString();
        QTest::newRow("staging, read-only") << Environment::Staging << true << u"Read-only"_s;
    }
    void whatProtectsAShopIsInTheTopBar()
    {
        QFETCH(const Environment, environment);
        QFETCH(const bool, readOnly);
        QFETCH(const QString, text);
        WindowStage stage(*m_appearance);
        QVERIFY(stage.open());
        auto *top = stage.window->findChild<ui::TopBar *>();
        QVERIFY(top);
        Profile profile = stage.session.profile();
        profile.environment = environment;
        profile.readOnly = readOnly;
        top->showProfile(profile);
        for (const QString &each : {u"Asks before a push"_s, u"Read-only"_s}) {
            QVERIFY2(stage.shown(top).contains(each) == (each == text), qPrintable(stage.shown(top)));
        }
    }

    void aTextInAFieldKeepsOffItsFrame()
    {
        QLineEdit field;
        field.setText(u"X"_s);
        field.setCursorPosition(0);
        field.resize(200, 28);
        field.show();
        QVERIFY(field.inputMethodQuery(Qt::ImCursorRectangle).toRectF().center().x() >= 6);
    }

    void withoutAShopNothingHasItsColour()
    {
        m_appearance->choose(ui::AppearanceChoice::Dark);
        WindowStage stage(*m_appearance);
        stage.window = std::make_unique<ui::MainWindow>(stage.settings, *m_appearance, stage.clock);
        stage.window->resize(1'200, 700);
        stage.window->show();
        auto *top = stage.window->findChild<ui::TopBar *>();
        QVERIFY(top);
        const QImage picture = top->grab().toImage();
        m_appearance->choose(ui::AppearanceChoice::Light);
        QCOMPARE(picture.pixelColor(picture.width() - 3, 0), ui::darkColours().line);
    }

    void thePaneIsThereWhenRowsAre()
    {
        WindowStage stage(*m_appearance);
        QVERIFY(stage.open());
        auto *pane = stage.window->listPage(stage.page)->findChild<ui::DetailPane *>();
        QVERIFY(pane);
        QTRY_VERIFY2(stage.shows(u"No orders in the local copy yet"_s), qPrintable(stage.shown()));
        QVERIFY(!pane->isVisible());
        QVERIFY(stage.window->listPage(stage.page)->isPaneShown()); // it is wanted all the same
        QVERIFY(stage.store(7));
        // The first row is chosen: there is something to read without a press.
        QTRY_COMPARE(pane->title(), test::makeOrder(7).incrementId);
        QVERIFY(pane->isVisible());
        QVERIFY(stage.table()->selectionModel()->selectedRows().isEmpty());
        stage.press(Qt::Key_I, Qt::ControlModifier);
        QVERIFY(!pane->isVisible());
    }

private:
    std::unique_ptr<ui::Appearance> m_appearance;
};

QTEST_MAIN(TestLook)
#include "tst_look.moc"
