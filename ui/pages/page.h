// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tables/storechoice.h"

#include <QWidget>

namespace qm::ui {

class Session;

/// One page of the window. Shows what belongs to the session given to open(); the session outlives that.
class Page : public QWidget
{
    Q_OBJECT
public:
    using QWidget::QWidget;

    [[nodiscard]] virtual QString title() const = 0;
    virtual void open(Session &session) = 0;
    /// The session is about to go.
    virtual void close() = 0;
    /// Whether its rows can be searched by words.
    [[nodiscard]] virtual bool canSearch() const { return false; }
    /// The keyboard goes to the field for that.
    virtual void startSearch() {}
    /// Whether they can be filtered by conditions.
    [[nodiscard]] virtual bool canFilter() const { return false; }
    /// A new condition is asked for.
    virtual void startFilter() {}
    /// What of the shop is looked at from now on. After open(), until the next call or close().
    virtual void showStore(const tables::StoreChoice &choice) { Q_UNUSED(choice) }
    /// Where the keyboard goes when the page comes up.
    virtual void takeFocus() { setFocus(Qt::OtherFocusReason); }
};

} // namespace qm::ui
