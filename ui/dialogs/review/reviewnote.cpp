// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/review/reviewnote.h"

#include "ui/theme/style.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/labels.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

namespace qm::ui {

using namespace Qt::StringLiterals;

ReviewNote::ReviewNote(Tone tone, QWidget *parent)
    : QWidget(parent)
    , m_tone(tone)
    , m_title(new PlainLabel({}, FontUse::PanelTitle, QPalette::WindowText, this))
    , m_text(new PlainLabel({}, this))
    , m_offers(new QHBoxLayout)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(space::medium, space::cell, space::medium, space::cell);
    row->setSpacing(space::cell);
    row->addWidget(new IconLabel(u"warning"_s, 16, tone == Tone::Bad ? IconTone::Bad : IconTone::Warn, this), 0,
                   Qt::AlignTop);
    auto *words = new QVBoxLayout;
    words->setSpacing(space::tiny);
    m_title->setWordWrap(true);
    m_text->setWordWrap(true);
    words->addWidget(m_title);
    words->addWidget(m_text);
    row->addLayout(words, 1);
    m_offers->setSpacing(space::small);
    row->addLayout(m_offers);
}

void ReviewNote::tell(const QString &title, const QString &text, std::vector<Offer> offers)
{
    m_title->setText(title);
    m_text->setText(text);
    m_offered = std::move(offers);
    while (m_buttons.size() < m_offered.size()) {
        auto *button = makeButton({}, {}, false, this);
        button->setAutoDefault(true); // Return is for the one that has the keyboard, not for the dialog's own
        const std::size_t at = m_buttons.size();
        connect(button, &QPushButton::clicked, this, [this, at] {
            if (at < m_offered.size()) {
                const std::function<void()> press = m_offered[at].press; // it may tell us something else
                press();
            }
        });
        m_offers->addWidget(button);
        m_buttons.push_back(button);
    }
    for (std::size_t i = 0; i < m_buttons.size(); ++i) {
        m_buttons[i]->setVisible(i < m_offered.size());
        if (i < m_offered.size()) {
            m_buttons[i]->setText(m_offered[i].text);
        }
    }
    show();
}

void ReviewNote::paintEvent(QPaintEvent *)
{
    const ChipColours &tone = coloursOf(palette()).chip(m_tone);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintPanel(painter, rect(), corner::panel, tone.fill, tone.border);
}

} // namespace qm::ui
