// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/connect/steplist.h"

#include "ui/theme/colours.h"
#include "ui/theme/icons.h"
#include "ui/theme/style.h"
#include "ui/theme/tokens.h"

#include <QPainter>

namespace qm::ui {

namespace {
constexpr int listWidth = 208;
constexpr int ballSide = 20;
} // namespace

StepList::StepList(const QStringList &titles, QWidget *parent)
    : QWidget(parent)
{
    for (const QString &title : titles) {
        m_steps.append({title, {}, false});
    }
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
    setCurrent(0);
}

void StepList::setCurrent(int index)
{
    m_current = index;
    setAccessibleName(tr("Step %1 of %2: %3").arg(index + 1).arg(m_steps.size()).arg(m_steps[index].title));
    update();
}

void StepList::setNote(int index, const QString &note, bool failed)
{
    m_steps[index].note = note;
    m_steps[index].failed = failed;
    update();
}

void StepList::setFooter(const QString &text)
{
    m_footer = text;
    update();
}

QSize StepList::sizeHint() const
{
    return {widened(listWidth, fontMetrics()), 6 * grown(44, fontMetrics())};
}

QSize StepList::minimumSizeHint() const
{
    return {sizeHint().width(), 0};
}

int StepList::heightOf(const Step &step) const
{
    const int note = step.note.isEmpty() ? 0 : QFontMetrics(fontFor(FontUse::Secondary, font())).height();
    return std::max(grown(ballSide, fontMetrics()), fontMetrics().height() + note) + 2 * space::medium;
}

void StepList::paintEvent(QPaintEvent *)
{
    const Colours &c = coloursOf(palette());
    QPainter painter(this);
    painter.fillRect(rect(), c.rail);
    painter.fillRect(QRect(width() - 1, 0, 1, height()), c.line);
    int top = space::medium;
    for (int i = 0; i < m_steps.size(); ++i) {
        const QRect area(space::cell, top, width() - 2 * space::cell, heightOf(m_steps[i]));
        paintStep(painter, area, i);
        top = area.bottom() + 1 + space::tiny / 2;
    }
    const QFont small = fontFor(FontUse::Secondary, font());
    const QRect room(space::huge, top, width() - 2 * space::huge, height() - top - space::large);
    const QRect text = QFontMetrics(small).boundingRect(room, Qt::TextWordWrap, m_footer);
    if (text.height() <= room.height()) {
        painter.setFont(small);
        painter.setPen(c.secondary);
        painter.drawText(room, Qt::AlignBottom | Qt::AlignLeft | Qt::TextWordWrap, m_footer);
    }
}

void StepList::paintStep(QPainter &painter, const QRect &area, int index) const
{
    const Colours &c = coloursOf(palette());
    const Step &step = m_steps[index];
    if (index == m_current) {
        const QColor fill = c.dark ? c.button : c.base;
        paintPanel(painter, area, corner::panel, fill, fill);
    }
    const int side = grown(ballSide, fontMetrics());
    const bool hasNote = !step.note.isEmpty();
    const int ballTop = hasNote ? area.top() + space::medium : area.top() + (area.height() - side) / 2;
    const QRect ball(area.left() + space::medium, ballTop, side, side);
    paintBall(painter, ball, index);

    const int left = ball.right() + 1 + space::medium;
    QRect line(left, area.top() + space::medium, area.right() - left - space::tiny, fontMetrics().height());
    if (!hasNote) {
        line.moveTop(area.top() + (area.height() - line.height()) / 2);
    }
    QFont title = font();
    title.setWeight(index == m_current ? QFont::DemiBold : QFont::Normal);
    painter.setFont(title);
    painter.setPen(index > m_current ? c.secondary : c.text);
    painter.drawText(line, Qt::AlignVCenter | Qt::AlignLeft,
                     QFontMetrics(title).elidedText(step.title, Qt::ElideRight, line.width()));
    if (hasNote) {
        const QFont small = fontFor(FontUse::Secondary, font());
        painter.setFont(small);
        painter.setPen(step.failed ? c.bad.text : c.secondary);
        line.moveTop(line.bottom() + 1);
        painter.drawText(line, Qt::AlignVCenter | Qt::AlignLeft,
                         QFontMetrics(small).elidedText(step.note, Qt::ElideRight, line.width()));
    }
}

void StepList::paintBall(QPainter &painter, const QRect &ball, int index) const
{
    const Colours &c = coloursOf(palette());
    const Step &step = m_steps[index];
    ChipColours look{c.secondary, c.dark ? c.button : c.base, c.fieldBorder};
    const bool done = index < m_current && !step.failed;
    if (step.failed) {
        look = c.bad;
    } else if (done) {
        look = c.ok;
    } else if (index == m_current) {
        look = {c.accent, look.fill, c.accent};
    }
    paintPanel(painter, ball, ball.width() / 2.0, look.fill, look.border);
    if (done) {
        const int side = ball.width() * 5 / 8;
        const QRect sign(ball.left() + (ball.width() - side) / 2, ball.top() + (ball.height() - side) / 2, side, side);
        painter.drawPixmap(sign.topLeft(), iconPixmap(QStringLiteral("check"), look.text, side, devicePixelRatioF()));
        return;
    }
    painter.setFont(fontFor(FontUse::Chip, font()));
    painter.setPen(look.text);
    painter.drawText(ball, Qt::AlignCenter, QString::number(index + 1));
}

} // namespace qm::ui
