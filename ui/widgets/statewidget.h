// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <functional>

class QGridLayout;
class QHBoxLayout;
class QPushButton;

namespace qm::ui {

class IconLabel;
class PlainLabel;

/// What a page shows instead of rows: an icon, what is the case, what can be done.
class StateWidget : public QWidget
{
    Q_OBJECT
public:
    explicit StateWidget(QWidget *parent = nullptr);

    void tell(const QString &icon, const QString &title, const QString &text);
    void clearRows();
    /// One line of the table under the text; with \a onPress the left one is a link.
    void addRow(const QString &left, const QString &right, std::function<void()> onPress = {});
    void clearButtons();
    QPushButton *addButton(const QString &text, const QString &icon, bool primary);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    IconLabel *m_icon;
    PlainLabel *m_title;
    PlainLabel *m_text;
    QWidget *m_rows;
    QGridLayout *m_grid;
    QHBoxLayout *m_buttons;
};

} // namespace qm::ui
