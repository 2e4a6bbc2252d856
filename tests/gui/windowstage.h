// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fakesession.h"
#include "ui/pages/listpage.h"
#include "ui/shell/mainwindow.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/tableview.h"

#include <QTemporaryDir>

#include <memory>

namespace qm::test {

/// Stands still, on 2026-11-23 00:00:00 UTC unless told otherwise.
struct FixedClock final : Clock
{
    [[nodiscard]] UtcTime now() const override { return UtcTime::fromSeconds(seconds); }
    [[nodiscard]] std::chrono::milliseconds steady() const override { return {}; }
    qint64 seconds = 1'795'392'000;
};

/// Every fourth is on hold; the seventh is Fenna van Rijn's, whose name is markup.
[[nodiscard]] Order makeOrder(int id);

/// Puts orders \a first to \a last into the copy of \a session.
[[nodiscard]] bool storeOrders(FakeSession &session, int first, int last);

/// The window on a copy of the test's own, used as a person does: by keys, and seen by what is on the screen.
class WindowStage
{
public:
    explicit WindowStage(ui::Appearance &appearance);
    ~WindowStage();
    Q_DISABLE_COPY_MOVE(WindowStage)

    /// Puts orders 1 to \a count into the copy.
    [[nodiscard]] bool store(int count) { return storeOrders(session, 1, count); }
    /// Shows the window on the session; false when it does not get the keyboard.
    [[nodiscard]] bool open(int page = ui::MainWindow::OrdersIndex);

    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const;
    void type(const QString &text) const;
    /// Tabs on until the control of that name has the focus; false after many.
    [[nodiscard]] bool tabTo(const QString &name) const;
    [[nodiscard]] QString focusName() const;
    /// Labels and buttons that are visible; a disabled button in parentheses.
    [[nodiscard]] QString shown(const QWidget *of = nullptr) const;
    /// Without the places where a long name may go on in the next line.
    [[nodiscard]] bool shows(const QString &text) const { return shown().remove(QChar(0x200b)).contains(text); }
    [[nodiscard]] ui::TableView *table() const;
    [[nodiscard]] ui::Banner *banner() const;
    [[nodiscard]] int rows() const { return table()->model()->rowCount(); }

    FixedClock clock;
    QTemporaryDir folder;
    FakeSession session{folder.path(), clock};
    ui::Settings settings{folder.path()};
    std::unique_ptr<ui::MainWindow> window;
    int page = ui::MainWindow::OrdersIndex;

private:
    ui::Appearance &m_appearance;
};

} // namespace qm::test
