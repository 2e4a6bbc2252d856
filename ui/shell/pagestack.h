// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStackedWidget>

#include <functional>
#include <vector>

namespace qm::ui {

class Page;

/// The pages of the window, of which one is shown. Each is made when it is shown or asked for the first time: who
/// starts the program looks at one of them.
class PageStack : public QStackedWidget
{
    Q_OBJECT
public:
    using QStackedWidget::QStackedWidget;

    /// Its index. \a make is called once at most.
    int add(const QString &title, std::function<Page *()> make);
    [[nodiscard]] QString title(int index) const;
    /// Made now where it is not there yet; null: there is none of that index.
    [[nodiscard]] Page *at(int index);
    [[nodiscard]] Page *current() { return at(currentIndex()); }
    /// Those that are there, in their order.
    [[nodiscard]] std::vector<Page *> made() const;
    void show(int index);

Q_SIGNALS:
    /// For the first time; at() tells it before it returns.
    void pageMade(int index);

private:
    struct Place
    {
        QString title;
        std::function<Page *()> make; ///< empty: it was made
        Page *page = nullptr;
    };
    std::vector<Place> m_places;
};

} // namespace qm::ui
