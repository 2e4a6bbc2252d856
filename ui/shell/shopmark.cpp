// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/shopmark.h"

#include "ui/shell/topbar.h"
#include "ui/theme/style.h"
#include "ui/widgets/labels.h"

#include <QPainter>

namespace qm::ui {

ProfileSquare::ProfileSquare(const QString &profileId, QWidget *parent)
    : QWidget(parent)
    , m_profileId(profileId)
{
    setFixedSize(9, 9);
}

void ProfileSquare::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QColor colour = profileColour(m_profileId);
    paintPanel(painter, rect(), 2, colour, colour);
}

MarkLabel::MarkLabel(Environment environment, QWidget *parent)
    : QWidget(parent)
    , m_environment(environment)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleName(markText(environment));
}

QSize MarkLabel::sizeHint() const
{
    return markSize({markText(m_environment), m_environment == Environment::Live}, font());
}

void MarkLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintMark(painter, rect(), {markText(m_environment), m_environment == Environment::Live}, coloursOf(palette()),
              font());
}

} // namespace qm::ui
