// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/banner.h"

#include "ui/theme/style.h"
#include "ui/widgets/labels.h"

#include <QHBoxLayout>
#include <QPainter>

#include <algorithm>

namespace qm::ui {

Banner::Banner(QWidget *parent)
    : QWidget(parent)
    , m_icon(new IconLabel({}, measure::icon, IconTone::Warn, this))
    , m_title(new PlainLabel({}, FontUse::PanelTitle, QPalette::WindowText, this))
    , m_text(new PlainLabel({}, this))
    , m_layout(new QHBoxLayout(this))
{
    m_layout->setContentsMargins(space::medium, space::cell, space::medium, space::cell);
    m_layout->setSpacing(space::medium);
    m_layout->addWidget(m_icon);
    m_layout->addWidget(m_title);
    m_text->setWordWrap(true);
    m_layout->addWidget(m_text, 1);
    hide();
}

void Banner::tell(const QString &icon, const QString &title, const QString &text, const std::vector<Offer> &offers)
{
    m_icon->setIcon(icon);
    m_title->setText(title);
    m_text->setText(text);
    setAccessibleName(title);
    setAccessibleDescription(text);
    const bool same = std::ranges::equal(
        m_buttons, offers, [](const QPushButton *button, const Offer &offer) { return button->text() == offer.text; });
    if (!same) {
        for (QPushButton *button : m_buttons) {
            button->hide();
            button->deleteLater(); // perhaps the one that was just pressed
        }
        m_buttons.clear();
        for (const Offer &offer : offers) {
            m_buttons.push_back(makeButton(offer.text, {}, false, this));
            m_layout->addWidget(m_buttons.back());
        }
    }
    for (std::size_t i = 0; i < offers.size(); ++i) {
        disconnect(m_buttons[i], &QPushButton::clicked, this, nullptr);
        connect(m_buttons[i], &QPushButton::clicked, this, [press = offers[i].press] { press(); });
    }
    show();
}

void Banner::paintEvent(QPaintEvent *)
{
    const Colours &c = coloursOf(palette());
    QPainter painter(this);
    painter.fillRect(rect(), c.warn.fill);
    painter.fillRect(QRect(0, height() - 1, width(), 1), c.warn.border);
}

} // namespace qm::ui
