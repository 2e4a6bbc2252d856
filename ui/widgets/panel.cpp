// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/panel.h"

#include "ui/theme/style.h"
#include "ui/widgets/labels.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace qm::ui {

Panel::Panel(const QString &title, QWidget *note, QWidget *parent)
    : QWidget(parent)
    , m_head(new QHBoxLayout)
    , m_body(new QVBoxLayout)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->setSpacing(0);
    m_head->setContentsMargins(space::medium, space::cell, space::medium, space::cell);
    m_head->setSpacing(space::medium);
    m_head->addWidget(new PlainLabel(title, FontUse::PanelTitle, QPalette::WindowText, this));
    if (auto *text = qobject_cast<PlainLabel *>(note)) {
        text->setEliding(true); // the title and the links come first where there is little room
        m_head->addWidget(text, 1);
    } else {
        if (note) {
            m_head->addWidget(note);
        }
        m_head->addStretch(1);
    }
    layout->addLayout(m_head);
    layout->addWidget(new Hairline(Qt::Horizontal, this));
    m_body->setContentsMargins(space::medium, space::cell, space::medium, space::cell);
    layout->addLayout(m_body, 1);
}

LinkButton *Panel::addLink(const QString &text)
{
    auto *link = new LinkButton(text, this);
    m_head->addWidget(link);
    return link;
}

void Panel::addToHead(QWidget *widget)
{
    m_head->addWidget(widget);
    // As high as a line with a text alone, so that panels beside each other begin alike.
    m_head->setContentsMargins(space::medium, space::tiny, space::medium, space::tiny);
}

void Panel::paintEvent(QPaintEvent *)
{
    const Colours &c = coloursOf(palette());
    QPainter painter(this);
    paintPanel(painter, rect(), corner::panel, c.base, c.line);
}

} // namespace qm::ui
