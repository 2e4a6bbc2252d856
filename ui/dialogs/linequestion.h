// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

class QWidget;

namespace qm::ui {

struct LineQuestion
{
    QString title;
    QString label;
    QString preset; ///< what stands there at first
    QString accept; ///< the button that takes it
};

/// Asks for one line of text over \a parent; \a then hears of it when it is taken.
void askForLine(QWidget *parent, const LineQuestion &question, std::function<void(const QString &)> then);

} // namespace qm::ui
