// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace qm::ui {

/// A held Enter key presses a button once. As Qt has it, each repetition is another press: of the button that has the
/// keyboard, and of the default button of a dialog that came up meanwhile and was not looked at. To be installed as a
/// filter of the application.
class HeldEnter final : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace qm::ui
