// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fakesession.h"

#include "ui/pages/listpage.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/scopebutton.h"

#include <QTemporaryDir>

#include <memory>

namespace qm::test {

/// A window on a copy with three store views, twelve orders and a product, used by keys and clicks. For a test to be
/// made of: one per test function; the folder stays for a second window.
class ListPageStage
{
protected:
    void prepare();                ///< once
    [[nodiscard]] bool openShop(); ///< false: its orders are not seen
    void closeShop();
    /// Another window on the same; false: it does not become active.
    [[nodiscard]] bool openWindow();

    [[nodiscard]] ui::ListPage *orders() const { return m_window->listPage(ui::MainWindow::OrdersIndex); }
    [[nodiscard]] ui::ListPage *products() const { return m_window->listPage(ui::MainWindow::ProductsIndex); }
    [[nodiscard]] ui::ScopeButton *scope() const { return m_window->findChild<ui::ScopeButton *>(); }
    [[nodiscard]] static ui::TableView *table(const ui::ListPage *page);
    [[nodiscard]] static int rows(const ui::ListPage *page);
    [[nodiscard]] static int columns(const ui::ListPage *page);
    [[nodiscard]] static QString cell(const ui::ListPage *page, int row, int column);
    [[nodiscard]] static QString title(const ui::ListPage *page, int column);

    void key(int code, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const;
    /// By Ctrl and that letter; false: none is there yet. To be tried again: the offscreen platform does not give the
    /// window back what a popup took, and tells of the popup late: a key that comes while no window is active is no
    /// shortcut.
    [[nodiscard]] bool opensPopup(int letter) const;
    /// By keys; false: it is not chosen.
    [[nodiscard]] bool chooseScope(const QString &name) const;
    /// What is asked for by a line of text; false: nothing is asked.
    [[nodiscard]] bool answerName(const QString &name) const;
    /// Statements for the copy, as a pull writes it.
    [[nodiscard]] bool run(const QByteArray &sql, cache::Entities touched) const;

    struct Fixed final : Clock
    {
        [[nodiscard]] UtcTime now() const override { return UtcTime::fromSeconds(1'795'392'000); }
        [[nodiscard]] std::chrono::milliseconds steady() const override { return {}; }
    };
    Fixed m_clock;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<FakeSession> m_session;
    std::unique_ptr<ui::Settings> m_settings;
    std::unique_ptr<ui::Appearance> m_appearance;
    std::unique_ptr<ui::MainWindow> m_window;
};

} // namespace qm::test
