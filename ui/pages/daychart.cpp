// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/daychart.h"

#include "tables/celltext.h"
#include "ui/theme/colours.h"
#include "ui/theme/tokens.h"

#include <QHelpEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <array>

namespace qm::ui {

namespace {
using namespace Qt::StringLiterals;

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

void DayChart::setDays(std::vector<tables::DayFigures> days, std::optional<qint64> expected)
{
    m_days = std::move(days);
    m_expected = expected;
    std::map<QString, Decimal> sums;
    for (const tables::DayFigures &day : m_days) {
        for (const auto &[currency, amount] : day.revenue) {
            sums[currency] += amount;
        }
    }
    const auto most =
        std::max_element(sums.begin(), sums.end(), [](const auto &a, const auto &b) { return a.second < b.second; });
    m_currency = most == sums.end() ? QString() : most->first;
    update();
}

void DayChart::setShowRevenue(bool revenue)
{
    m_revenue = revenue;
    setAccessibleName(revenue ? tr("Revenue per day in %1").arg(m_currency) : tr("Orders per day"));
    update();
}

qint64 DayChart::valueOf(const tables::DayFigures &day) const
{
    if (!m_revenue) {
        return day.orders;
    }
    const auto amount = day.revenue.find(m_currency);
    return amount == day.revenue.end() ? 0 : std::max<qint64>(0, amount->second.units() / Decimal(1).units());
}

QString DayChart::nameOf(QDate day)
{
    return QLocale().toString(day, tr("d MMM"));
}

int DayChart::nameWidth(QDate day) const
{
    return fontMetrics().horizontalAdvance(nameOf(day));
}

QRect DayChart::plot() const
{
    const int left = fontMetrics().horizontalAdvance(QStringLiteral("000,000")) + space::cell;
    // The last day is named under its own bar.
    const int slot = m_days.empty() ? 0 : (width() - left) / int(m_days.size());
    const int right = m_days.empty() ? 0 : std::max(0, (nameWidth(m_days.back().day) - slot) / 2 + 1);
    return rect().adjusted(left, fontMetrics().height(), -right, -fontMetrics().height() - space::small);
}

void DayChart::paintEvent(QPaintEvent *)
{
    const Colours &c = coloursOf(palette());
    QPainter painter(this);
    const QRect area = plot();
    qint64 most = 1;
    for (const tables::DayFigures &day : m_days) {
        most = std::max(most, valueOf(day));
    }
    most = std::max(most, m_revenue ? 0 : m_expected.value_or(0));
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
        const auto height = int(valueOf(m_days[i]) * area.height() / top);
        const QRectF bar(area.left() + slot * double(i) + slot * 0.15, area.bottom() + 1 - height, slot * 0.7, height);
        painter.fillRect(bar, i + 2 >= m_days.size() ? c.primary : past);
        if (i + 1 == m_days.size() && m_expected && !m_revenue) {
            paintExpected(painter, bar, area, top);
        }
        if (i % 7 == 1) {
            painter.setPen(c.secondary);
            const double half = nameWidth(m_days[i].day) / 2.0 + 1;
            const QRectF name(bar.center().x() - half, area.bottom() + space::small, 2 * half, fontMetrics().height());
            painter.drawText(name, Qt::AlignCenter, nameOf(m_days[i].day));
        }
    }
}

/// Where today's bar ends when the day goes on like this, dashed.
void DayChart::paintExpected(QPainter &painter, const QRectF &bar, const QRect &area, qint64 top) const
{
    const double height = double(*m_expected) * area.height() / double(top);
    if (height <= bar.height() + 1) {
        return;
    }
    painter.setPen(QPen(coloursOf(palette()).accent, 1, Qt::DashLine));
    painter.drawRect(QRectF(bar.left() + 0.5, area.bottom() + 1 - height, bar.width() - 1, height - bar.height()));
}

const tables::DayFigures *DayChart::dayAt(const QPoint &at) const
{
    const QRect area = plot();
    const auto index = qint64(at.x() - area.left()) * qint64(m_days.size()) / std::max(1, area.width());
    return at.x() >= area.left() && index < qint64(m_days.size()) ? &m_days[std::size_t(index)] : nullptr;
}

bool DayChart::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const QPoint at = static_cast<QHelpEvent *>(event)->pos();
        if (const tables::DayFigures *day = dayAt(at)) {
            const QLocale locale;
            QString text =
                tr("%1: %Ln order(s)", nullptr, int(day->orders)).arg(locale.toString(day->day, tr("d MMM yyyy")));
            for (const auto &[currency, amount] : day->revenue) {
                text += u", %1 %2"_s.arg(tables::amountText(amount, currency), currency);
            }
            if (m_expected && day == &m_days.back()) {
                text += tr(", %1 expected at this pace").arg(locale.toString(*m_expected));
            }
            QToolTip::showText(mapToGlobal(at), tables::plainToolTip(text));
        } else {
            QToolTip::hideText();
        }
        return true;
    }
    return QWidget::event(event);
}

void DayChart::mouseReleaseEvent(QMouseEvent *event)
{
    if (const tables::DayFigures *day = dayAt(event->position().toPoint())) {
        Q_EMIT dayWanted(day->day);
    }
}

} // namespace qm::ui
