// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "keyboard.h"

#include "desktop/desk.h"
#include "practice/practicestore.h"
#include "ui/pages/listpage.h"
#include "ui/settings/settings.h"
#include "ui/shell/mainwindow.h"
#include "ui/theme/appearance.h"
#include "ui/widgets/tableview.h"

#include <QTemporaryDir>

#include <memory>

class QComboBox;

namespace qm::test {

/// The whole program on a practice store, that is ended and started again; used by keys.
class JourneyStage
{
protected:
    static constexpr int patience = 60'000; ///< a bound for a machine that is busy elsewhere, not a figure

    void openShop();
    void removeTheShop();
    void openProgram();
    void closeProgram();
    [[nodiscard]] ui::ListPage *list() const { return m_window->listPage(ui::MainWindow::OrdersIndex); }
    [[nodiscard]] ui::TableView *table() const { return list()->findChild<ui::TableView *>(); }
    [[nodiscard]] int rows() const { return table()->model() ? table()->model()->rowCount() : 0; }
    [[nodiscard]] bool isCounted() const;
    [[nodiscard]] QString cell(int row, int column) const;
    [[nodiscard]] QString lastTab() const;
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const;
    void type(const QString &text) const { QTest::keyClicks(QApplication::focusWidget(), text); }
    [[nodiscard]] static bool choose(QComboBox *box, const QString &text);
    [[nodiscard]] bool tabTo(const QString &name) const { return test::tabTo(m_window.get(), name); }
    /// The offscreen platform does not give the window back what a popup or a dialog took.
    void takeKeyboard() const;
    [[nodiscard]] static bool dialogHasKeyboard();
    [[nodiscard]] QString shown() const;
    [[nodiscard]] bool shows(const QString &text) const { return shown().contains(text); }

    QTemporaryDir m_folder;
    SystemClock m_clock;
    practice::ServerOptions m_options;
    std::unique_ptr<practice::PracticeStore> m_store;
    std::shared_ptr<desktop::SecretPlaces> m_secrets;
    std::unique_ptr<ui::Appearance> m_appearance;
    std::unique_ptr<ui::Settings> m_settings;
    std::unique_ptr<ui::MainWindow> m_window;
    std::unique_ptr<desktop::Desk> m_desk;
};

} // namespace qm::test
