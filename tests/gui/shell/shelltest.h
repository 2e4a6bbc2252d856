// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "windowstage.h"

#include "domain/customer.h"
#include "domain/product.h"

namespace qm::test {

/// A window on a copy with orders, products and customers, used as a person does: by keys and clicks. One per test
/// function; the folder stays for a second window.
class Shell
{
public:
    Shell();
    ~Shell();

    /// False: the window did not become active.
    [[nodiscard]] bool openWindow();
    void closeWindow();

    [[nodiscard]] ui::MainWindow &window() const { return *m_window; }
    template <typename T>
    [[nodiscard]] T *page() const
    {
        return m_window->findChild<T *>();
    }
    [[nodiscard]] ui::ListPage *list(int page) const { return m_window->listPage(page); }
    [[nodiscard]] ui::TableView *table(int page) const { return list(page)->findChild<ui::TableView *>(); }
    [[nodiscard]] int rows(int page) const { return table(page)->model()->rowCount(); }
    /// Of the current row.
    [[nodiscard]] qint64 currentKey(int page) const;
    void key(int code, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const;
    void type(const QString &text) const;
    /// One write of the copy, waited for.
    [[nodiscard]] bool write(const std::function<Result<void>(sqlite::Database &)> &work,
                             cache::Entities touched) const;

    FixedClock clock;
    QTemporaryDir folder;
    std::unique_ptr<FakeSession> session;

private:
    [[nodiscard]] QWidget *target() const;
    std::unique_ptr<ui::Settings> m_settings;
    static ui::Appearance &appearance();
    std::unique_ptr<ui::MainWindow> m_window;
};

/// Of all labels of \a in that are shown with it.
[[nodiscard]] QStringList labelTexts(const QWidget *in);
[[nodiscard]] Product makeProduct(int id);
[[nodiscard]] Customer makeCustomer(int id);

} // namespace qm::test
