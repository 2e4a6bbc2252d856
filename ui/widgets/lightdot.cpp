// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/lightdot.h"

#include "ui/theme/colours.h"

#include <QPainter>

namespace qm::ui {

LightDot::LightDot(QWidget *parent)
    : QWidget(parent)
{
    setFixedSize(10, 10);
}

void LightDot::setLight(Light light)
{
    m_light = light;
    update();
}

void LightDot::paintEvent(QPaintEvent *)
{
    const Colours &c = coloursOf(palette());
    QColor colour = c.disabled;
    switch (m_light) {
    case Light::Off:
        break;
    case Light::Green:
        colour = QColor(0x2A9154);
        break;
    case Light::Amber:
        colour = QColor(0xC9851A);
        break;
    case Light::Red:
        colour = c.conflictBar;
        break;
    }
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawEllipse(QRectF(1, 1, 8, 8));
}

} // namespace qm::ui
