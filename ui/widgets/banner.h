// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <functional>
#include <vector>

class QBoxLayout;
class QHBoxLayout;
class QPushButton;

namespace qm::ui {

class IconLabel;
class PlainLabel;

/// What goes on above a page that still shows its rows: offline, a pull that stopped, a question of a pull.
class Banner : public QWidget
{
    Q_OBJECT
public:
    struct Offer
    {
        QString text;
        std::function<void()> press;
    };

    explicit Banner(QWidget *parent = nullptr);
    /// Texts are plain. The same offers again leave the buttons, and the focus, where they are.
    void tell(const QString &icon, const QString &title, const QString &text, const std::vector<Offer> &offers);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void fit();

    IconLabel *m_icon;
    PlainLabel *m_title;
    PlainLabel *m_text;
    QBoxLayout *m_body;
    QBoxLayout *m_words;
    QHBoxLayout *m_offers;
    std::vector<QPushButton *> m_buttons;
};

} // namespace qm::ui
