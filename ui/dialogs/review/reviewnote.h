// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/colours.h"

#include <QWidget>

#include <functional>
#include <vector>

class QHBoxLayout;
class QPushButton;

namespace qm::ui {

class IconLabel;
class PlainLabel;

/// A trouble of one line, or of several alike, with what can be done about it.
class ReviewNote : public QWidget
{
    Q_OBJECT
public:
    struct Offer
    {
        QString text;
        std::function<void()> press;
    };
    explicit ReviewNote(Tone tone, QWidget *parent = nullptr);
    /// Texts are plain.
    void tell(const QString &title, const QString &text, std::vector<Offer> offers);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Tone m_tone;
    PlainLabel *m_title;
    PlainLabel *m_text;
    QHBoxLayout *m_offers;
    std::vector<QPushButton *> m_buttons;
    std::vector<Offer> m_offered;
};

} // namespace qm::ui
