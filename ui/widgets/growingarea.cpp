// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/growingarea.h"

#include "ui/theme/tokens.h"

#include <QEvent>
#include <QTimer>

#include <algorithm>

namespace qm::ui {

GrowingArea::GrowingArea(int least, int most, QWidget *parent)
    : QScrollArea(parent)
    , m_least(least)
    , m_most(most)
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
}

void GrowingArea::bringIntoView(QWidget *part)
{
    QTimer::singleShot(0, part, [this, part] { ensureWidgetVisible(part, 0, space::cell); });
}

/// Qt's own hint keeps what it was first.
QSize GrowingArea::sizeHint() const
{
    return bounded(m_most);
}

QSize GrowingArea::minimumSizeHint() const
{
    return bounded(m_least);
}

QSize GrowingArea::bounded(int height) const
{
    const QSize wanted = widget() ? widget()->sizeHint() : QSize();
    const int most = widened(height, fontMetrics());
    return {widget() ? widget()->minimumSizeHint().width() : 0, std::clamp(wanted.height(), 0, most)};
}

bool GrowingArea::event(QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest) {
        updateGeometry();
    }
    return QScrollArea::event(event);
}

} // namespace qm::ui
