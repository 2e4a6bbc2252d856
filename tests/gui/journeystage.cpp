// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journeystage.h"

#include "makeactive.h"
#include "tables/listmodel.h"
#include "ui/widgets/viewtabs.h"

#include <QApplication>
#include <QComboBox>
#include <QTest>

namespace qm::test {

using namespace Qt::StringLiterals;

void JourneyStage::openShop()
{
    auto started = practice::PracticeStore::start(m_options);
    QVERIFY2(started, qPrintable(started ? QString() : started.error().text()));
    m_store = std::move(*started);
}

void JourneyStage::removeTheShop()
{
    QTRY_VERIFY_WITH_TIMEOUT(m_window->actions().at(ui::ActionId::RemoveShop)->isEnabled(), patience);
    m_window->actions().at(ui::ActionId::RemoveShop)->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(dialogHasKeyboard(), patience);
    QVERIFY2(shows(u"names and addresses of customers"_s), qPrintable(shown()));
    QVERIFY(tabTo(u"Remove the shop"_s));
    press(Qt::Key_Space);
}

void JourneyStage::openProgram()
{
    m_settings = std::make_unique<ui::Settings>(m_folder.path());
    m_window = std::make_unique<ui::MainWindow>(*m_settings, *m_appearance, m_clock);
    desktop::DeskOptions options;
    options.dataDirectory = m_folder.path();
    options.secrets = m_secrets;
    m_desk = std::make_unique<desktop::Desk>(options, *m_window, *m_settings, m_clock);
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get(), patience));
    m_window->resize(1'440, 900); // as drawn; it has fitted itself to the screen that there is none of
    m_desk->start();
}

void JourneyStage::closeProgram()
{
    if (m_window) {
        m_window->close();
    }
    m_desk.reset();
    m_window.reset();
    m_settings.reset();
}

bool JourneyStage::isCounted() const
{
    const auto *model = qobject_cast<const tables::ListModel *>(table()->model());
    return model && model->isCounted();
}

QString JourneyStage::cell(int row, int column) const
{
    return table()->model()->index(row, column).data().toString();
}

QString JourneyStage::lastTab() const
{
    auto *tabs = list()->findChild<ui::ViewTabs *>();
    return tabs->count() > 0 ? tabs->tabText(tabs->count() - 1) : QString();
}

void JourneyStage::press(Qt::Key key, Qt::KeyboardModifiers modifiers) const
{
    test::pressKey(m_window.get(), key, modifiers);
}

bool JourneyStage::choose(QComboBox *box, const QString &text)
{
    for (int i = 0; i < box->count() && box->currentText() != text; ++i) {
        QTest::keyClick(box, Qt::Key_Down);
    }
    return box->currentText() == text;
}

void JourneyStage::takeKeyboard() const
{
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get(), patience));
    test::makeActive(*m_window);
    table()->setFocus();
}

bool JourneyStage::dialogHasKeyboard()
{
    const QWidget *dialog = QApplication::activeModalWidget();
    return dialog && QApplication::focusWidget() && dialog->isAncestorOf(QApplication::focusWidget());
}

QString JourneyStage::shown() const
{
    const QWidget *dialog = QApplication::activeModalWidget();
    return test::shownTexts(dialog ? *dialog : *m_window);
}

} // namespace qm::test
