// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace qm::ui {

/// One step of the connection wizard.
class ConnectPage : public QWidget
{
    Q_OBJECT
public:
    using QWidget::QWidget;
    /// The step after it may be gone to.
    [[nodiscard]] virtual bool isComplete() const = 0;
    /// What a person wants to type into first.
    [[nodiscard]] virtual QWidget *firstField() const { return nullptr; }

Q_SIGNALS:
    void changed();
};

} // namespace qm::ui
