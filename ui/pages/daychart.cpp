// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/daychart.h"

#include "ui/theme/colours.h"
#include "ui/theme/tokens.h"

#include <QHelpEvent>
#include <QLocale>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <array>

namespace qm::ui {

namespace {

/// The next of 1, 2, 5, 10, 20, 50, … above \a value, so that lines have round numbers.
qint64 roundStep(qint64 value)
{
    qint64 power = 1;
    while (true) {
        for (const qint64 digit : std::array<qint64, 3>{1, 2, 5}) {
            if (digit * power >= value) {
                return digit * power;
            }
        }
        power *= 10;
    }
}

} // namespace

DayChart::DayChart(QWidget *parent)
    : QWidget(parent)
{
    setFont(fontFor(FontUse::Secondary, font()));
    setAccessibleName(tr("Orders per day"));
}

void DayChart::setDays(std::vector<tables::DayFigures> days)
{
    m_days = std::move(days);
    update();
}

QRect DayChart::plot() const
{
    const int left = fontMetrics().horizontalAdvance(QStringLiteral("0,000")) + space::cell;
    return rect().adjusted(left, fontMetrics().height(), 0, -fontMetrics().height() - space::small);
}

void DayChart::paintEvent(QPaintEvent *)
{
    const Colours &c = coloursOf(palette());
    QPainter painter(this);
    const QRect area = plot();
    qint64 most = 1;
    for (const tables::DayFigures &day : m_days) {
        most = std::max(most, day.orders);
    }
    const qint64 step = roundStep((most + 3) / 4);
    const qint64 top = (most + step - 1) / step * step;
    for (qint64 value = 0; value <= top; value += step) {
        const int y = area.bottom() - int(value * area.height() / top);
        painter.setPen(c.hairline);
        painter.drawLine(area.left(), y, area.right(), y);
        painter.setPen(c.secondary);
        painter.drawText(QRect(0, y - 10, area.left() - space::cell, 20), Qt::AlignRight | Qt::AlignVCenter,
                         QLocale().toString(value));
    }
    if (m_days.empty()) {
        return;
    }
    const double slot = double(area.width()) / double(m_days.size());
    const QColor past = c.dark ? c.info.border : QColor(0xA9C3EE);
    for (std::size_t i = 0; i < m_days.size(); ++i) {
        const int height = int(m_days[i].orders * area.height() / top);
        const QRectF bar(area.left() + slot * double(i) + slot * 0.15, area.bottom() + 1 - height, slot * 0.7, height);
        painter.fillRect(bar, i + 2 >= m_days.size() ? c.primary : past);
        if (i % 7 == 1) {
            painter.setPen(c.secondary);
            const double middle = std::min(bar.center().x(), double(width()) - 24);
            const QRectF name(middle - 40, area.bottom() + space::small, 80, fontMetrics().height());
            painter.drawText(name, Qt::AlignCenter, QLocale().toString(m_days[i].day, tr("d MMM")));
        }
    }
}

bool DayChart::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip && !m_days.empty()) {
        const QPoint at = static_cast<QHelpEvent *>(event)->pos();
        const QRect area = plot();
        const auto index = qint64(at.x() - area.left()) * qint64(m_days.size()) / std::max(1, area.width());
        if (index >= 0 && index < qint64(m_days.size())) {
            const tables::DayFigures &day = m_days[std::size_t(index)];
            QToolTip::showText(
                mapToGlobal(at),
                tr("%1: %2 orders").arg(QLocale().toString(day.day, tr("d MMM yyyy")), QLocale().toString(day.orders)));
        }
        return true;
    }
    return QWidget::event(event);
}

} // namespace qm::ui
