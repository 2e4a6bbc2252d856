// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <functional>

class QHBoxLayout;
class QPushButton;
class QVBoxLayout;

namespace qm::ui {

class IconLabel;
class PlainLabel;

/// What a page shows instead of rows: an icon, what is the case, what can be done. Texts are plain; what is longer than
/// a few lines is cut off.
class StateWidget : public QWidget
{
    Q_OBJECT
public:
    explicit StateWidget(QWidget *parent = nullptr);

    void tell(const QString &icon, const QString &title, const QString &text);
    void clearRows();
    /// One line of the table under the text, a count at its right; with \a onPress the left one is a link.
    void addRow(const QString &left, const QString &right, std::function<void()> onPress = {});
    /// One line with a name or number and what belongs to it, in the fixed font when it is a route or a resource.
    void addFact(const QString &left, const QString &right, bool isFixed);
    void clearButtons();
    QPushButton *addButton(const QString &text, const QString &icon, bool primary);

    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    class Rows;
    [[nodiscard]] QHBoxLayout *startRow();
    [[nodiscard]] int room() const; ///< pixels a text may be wide
    void fit();
    void addFit(std::function<void(int width)> fitRow);

    IconLabel *m_icon;
    PlainLabel *m_title;
    PlainLabel *m_text;
    Rows *m_rows;
    QHBoxLayout *m_buttons;
};

} // namespace qm::ui
