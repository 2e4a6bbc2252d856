// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/banner.h"

#include "ui/theme/style.h"
#include "ui/widgets/labels.h"

#include <QHBoxLayout>
#include <QPainter>

#include <algorithm>

namespace qm::ui {

namespace {
constexpr int besideWidth = 260; ///< pixels a text beside its title has at least
}

Banner::Banner(QWidget *parent)
    : QWidget(parent)
    , m_icon(new IconLabel({}, measure::icon, IconTone::Warn, this))
    , m_title(new PlainLabel({}, FontUse::PanelTitle, QPalette::WindowText, this))
    , m_text(new PlainLabel({}, this))
    , m_body(new QBoxLayout(QBoxLayout::LeftToRight))
    , m_words(new QBoxLayout(QBoxLayout::LeftToRight))
    , m_offers(new QHBoxLayout)
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(space::medium, space::cell, space::medium, space::cell);
    layout->setSpacing(space::medium);
    layout->addWidget(m_icon);
    m_words->setSpacing(space::medium);
    m_words->addWidget(m_title);
    m_text->setWordWrap(true);
    m_words->addWidget(m_text, 1);
    m_offers->setSpacing(space::cell);
    m_body->addLayout(m_words, 1);
    m_body->addLayout(m_offers);
    layout->addLayout(m_body, 1);
    hide();
}

/// Title, text and buttons stand in a line, and under each other where that would leave the text a column of words.
void Banner::fit()
{
    int room = width() - 3 * space::medium - m_icon->width();
    for (const QPushButton *button : m_buttons) {
        room -= button->sizeHint().width() + space::medium;
    }
    const int title = m_title->fontMetrics().horizontalAdvance(m_title->text());
    const bool narrow = room - title < widened(besideWidth, fontMetrics());
    for (QBoxLayout *layout : {m_body, m_words}) {
        layout->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
        layout->setSpacing(narrow ? space::small : space::medium);
    }
    m_body->setAlignment(m_offers, narrow ? Qt::AlignLeft : Qt::Alignment());
    m_title->setWordWrap(narrow);
    updateGeometry();
}

void Banner::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
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
            m_offers->addWidget(m_buttons.back());
        }
    }
    for (std::size_t i = 0; i < offers.size(); ++i) {
        disconnect(m_buttons[i], &QPushButton::clicked, this, nullptr);
        connect(m_buttons[i], &QPushButton::clicked, this, [press = offers[i].press] { press(); });
    }
    fit();
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
