// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/desk.h"
#include "desktop/shotplan.h"
#include "desktop/shots.h"
#include "makeactive.h"
#include "reachable.h"
#include "ui/pages/listpage.h"
#include "ui/pages/page.h"
#include "ui/widgets/tableview.h"
#include "ui/widgets/valuebutton.h"

#include <QApplication>
#include <QDirIterator>
#include <QFile>
#include <QHash>
#include <QMenu>
#include <QMenuBar>
#include <QPointer>
#include <QRegularExpression>
#include <QSet>
#include <QStyle>
#include <QTemporaryDir>
#include <QTest>

using namespace qm;
using namespace Qt::StringLiterals;

namespace {

/// The actions that the menus of the bar lead to.
QList<QAction *> inMenus(const QList<QAction *> &actions)
{
    QList<QAction *> found;
    for (QAction *action : actions) {
        found << action;
        if (const QMenu *menu = action->menu()) {
            found << inMenus(menu->actions());
        }
    }
    return found;
}

QString classOf(const QWidget &widget)
{
    return QString::fromLatin1(widget.metaObject()->className()).section(u"::"_s, -1);
}

/// Sees where the keyboard was in a window when a dialog or pop-up came over it, and whether it is there when that
/// went.
class WayBack final : public QObject
{
public:
    [[nodiscard]] const QStringList &faults() const { return m_faults; }
    [[nodiscard]] int count() const { return m_count; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        auto *over = qobject_cast<QWidget *>(watched);
        const bool isOver =
            over && over->isWindow() && over->parentWidget() && (over->isModal() || over->windowType() == Qt::Popup);
        if (isOver && event->type() == QEvent::Show) {
            m_from[over] = over->parentWidget()->window()->focusWidget();
        } else if (isOver && event->type() == QEvent::Hide && m_from.contains(over)) {
            left(*over, m_from.take(over));
        }
        return QObject::eventFilter(watched, event);
    }

private:
    void left(const QWidget &over, const QPointer<QWidget> &from)
    {
        ++m_count;
        const QWidget *now = over.parentWidget()->window()->focusWidget();
        if (from && from->isVisible() && from->isEnabled() && now != from) {
            m_faults << u"%1 does not give the keyboard back to %2"_s.arg(classOf(over), classOf(*from));
        } else if (from && !now) {
            m_faults << u"nothing has the keyboard after %1"_s.arg(classOf(over));
        }
    }

    QHash<QObject *, QPointer<QWidget>> m_from;
    QStringList m_faults;
    int m_count = 0;
};

/// Of the dialogs and pages that the sources have.
QSet<QString> declaredClasses()
{
    static const QRegularExpression declared(uR"(class (\w+)(?: final)? : public (?:QDialog|Page)\b)"_s);
    QSet<QString> classes;
    QDirIterator each(QStringLiteral(QM_SOURCES "/ui"), {u"*.h"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (each.hasNext()) {
        QFile file(each.next());
        if (file.open(QIODevice::ReadOnly)) {
            const QString text = QString::fromUtf8(file.readAll());
            for (auto match = declared.globalMatch(text); match.hasNext();) {
                classes.insert(match.next().captured(1));
            }
        }
    }
    return classes;
}

} // namespace

/// Every page, dialog and pop-up of the program, as the tour of the pictures comes by them, for somebody who has a
/// keyboard and a screen reader.
class TestAccessibility : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        m_appearance = std::make_unique<ui::Appearance>(*qApp);
        desktop::Shots::useFont(*qApp);
    }

    void everyControlIsNamedAndReached()
    {
        const QTemporaryDir folder;
        const QTemporaryDir pictures;
        const SystemClock clock;
        WayBack wayBack;
        qApp->installEventFilter(&wayBack);
        ui::Settings settings(folder.path());
        ui::MainWindow window(settings, *m_appearance, clock);
        desktop::ShotStage stage(folder.path());
        desktop::DeskOptions options;
        options.dataDirectory = folder.path();
        options.secrets = stage.secrets();
        desktop::Desk desk(options, window, settings, clock);
        desktop::Shots tour(window, desk, *m_appearance, pictures.path(), stage);
        QStringList steps;
        QSet<QString> met;
        tour.only({u"small"_s});
        tour.judgeBy([&](const QString &step, QWidget &top) {
            if (steps.isEmpty() || steps.last() != step) {
                steps << step;
            }
            met.insert(classOf(top));
            for (const ui::Page *page : top.findChildren<ui::Page *>()) {
                if (page->isVisible()) {
                    met.insert(classOf(*page));
                }
            }
            if (!top.isActiveWindow()) {
                test::makeActive(top);
            }
            return test::accessibilityFaults(top) + saidWrongly(step, stage);
        });
        window.show();
        desk.start();
        tour.start();
        QCOMPARE(QApplication::exec(), 0); // what is wrong was told
        QVERIFY(steps.size() > 65);
        QVERIFY2(wayBack.faults().isEmpty(), qPrintable(wayBack.faults().join(u'\n')));
        QVERIFY(wayBack.count() > 25);
        for (const QString &popup : {u"Palette"_s, u"FilterEditor"_s, u"ColumnChooser"_s, u"GuideWindow"_s}) {
            QVERIFY2(met.contains(popup), qPrintable(popup));
        }
        met.insert(u"AllShopsPage"_s); // its lists are those of the other pages; it is no stop yet
        const QSet<QString> missed = declaredClasses() - met;
        QVERIFY(declaredClasses().size() > 20);
        QVERIFY2(missed.isEmpty(), qPrintable(missed.values().join(u", "_s) + u": no stop of the tour shows it"_s));
    }

    void everyActionHasAKeyOrAMenu()
    {
        const QTemporaryDir folder;
        ui::Settings settings(folder.path());
        const SystemClock clock;
        ui::MainWindow window(settings, *m_appearance, clock);
        const QList<QAction *> offered = inMenus(window.menuBar()->actions());
        QStringList faults;
        for (const QAction *action : window.actions().all()) {
            if (action->shortcut().isEmpty() && !offered.contains(action)) {
                faults << action->text();
            }
        }
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u", ")));
        for (const QAction *action : offered) {
            QVERIFY2(action->isSeparator() || !action->text().isEmpty(), qPrintable(action->parent()->objectName()));
        }
    }

    /// Whoever asked a system for less motion gets none, and so does everybody else: there is nothing to ask it for.
    void nothingMoves()
    {
        QCOMPARE(qApp->style()->styleHint(QStyle::SH_Widget_Animation_Duration), 0);
        for (const Qt::UIEffect effect : {Qt::UI_AnimateMenu, Qt::UI_FadeMenu, Qt::UI_AnimateCombo,
                                          Qt::UI_AnimateTooltip, Qt::UI_FadeTooltip, Qt::UI_AnimateToolBox}) {
            QVERIFY(!QApplication::isEffectEnabled(effect));
        }
    }

private:
    /// What is staged says what was and what shall be.
    static QStringList saidWrongly(const QString &step, const desktop::ShotStage &stage)
    {
        QStringList faults;
        const auto check = [&faults](const QString &said, const QString &now) {
            if (!said.contains(u"was "_s) || !said.contains(now)) {
                faults << u"what is staged says '%1'"_s.arg(said);
            }
        };
        if (step == u"stock-staged") {
            check(test::spokenCell(*stage.list()->findChild<ui::TableView *>(), 2, 2),
                  u"now 36"_s); // as the plan has it
        } else if (step == u"product-fields") {
            for (const auto *value : stage.window->findChildren<ui::ValueButton *>(u"name"_s)) {
                if (value->isVisible()) {
                    check(value->accessibleDescription(), u"spring edition"_s);
                }
            }
        }
        return faults;
    }

    std::unique_ptr<ui::Appearance> m_appearance;
};

QTEST_MAIN(TestAccessibility)
#include "tst_accessibility.moc"
