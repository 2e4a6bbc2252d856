// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QWidget>

class QPushButton;

namespace qm::ui {

/// A few choices of which one holds, side by side as one thing: the chosen one is filled.
class Segments final : public QWidget
{
    Q_OBJECT
public:
    /// \a name for those who hear the window.
    explicit Segments(const QString &name, QWidget *parent = nullptr);

    void addChoice(const QString &text);
    void setText(int choice, const QString &text);
    [[nodiscard]] int current() const;
    /// Says nothing to anybody: only a press does.
    void setCurrent(int choice);
    [[nodiscard]] QPushButton *button(int choice) const { return m_buttons.at(choice); }

Q_SIGNALS:
    void chosen(int choice);

private:
    QList<QPushButton *> m_buttons;
};

} // namespace qm::ui
