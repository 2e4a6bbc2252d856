// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/labels.h"

#include "tables/celltext.h"
#include "ui/delegates/chips.h"
#include "ui/theme/icons.h"
#include "ui/theme/style.h"

#include <QPainter>
#include <QStyleOption>

namespace qm::ui {

PlainLabel::PlainLabel(const QString &text, QWidget *parent)
    : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setText(text);
    setTextInteractionFlags(Qt::TextSelectableByMouse);
    setFocusPolicy(Qt::NoFocus);
}

PlainLabel::PlainLabel(const QString &text, FontUse use, QPalette::ColorRole role, QWidget *parent)
    : PlainLabel(text, parent)
{
    setFont(fontFor(use, font()));
    setForegroundRole(role);
}

void PlainLabel::setEliding(bool eliding)
{
    m_eliding = eliding;
    setTextInteractionFlags(eliding ? Qt::NoTextInteraction : Qt::TextSelectableByMouse);
    setSizePolicy(eliding ? QSizePolicy::Ignored : QSizePolicy::Preferred, QSizePolicy::Preferred);
}

QSize PlainLabel::minimumSizeHint() const
{
    const QSize hint = QLabel::minimumSizeHint();
    if (m_eliding) {
        return {0, hint.height()};
    }
    // One long word must not make a pane wider than its window.
    return wordWrap() ? QSize(std::min(hint.width(), 60), hint.height()) : hint;
}

void PlainLabel::paintEvent(QPaintEvent *event)
{
    if (!m_eliding) {
        QLabel::paintEvent(event);
        return;
    }
    QPainter painter(this);
    painter.setPen(palette().color(isEnabled() ? QPalette::Active : QPalette::Disabled, foregroundRole()));
    const QString shown = fontMetrics().elidedText(text(), Qt::ElideRight, width());
    setToolTip(shown == text() ? QString() : tables::plainToolTip(text()));
    painter.drawText(rect(), int(alignment()) | Qt::TextSingleLine, shown);
}

IconLabel::IconLabel(QString icon, int size, IconTone tone, QWidget *parent)
    : QWidget(parent)
    , m_icon(std::move(icon))
    , m_tone(tone)
{
    setFixedSize(size, size);
}

void IconLabel::setIcon(const QString &icon)
{
    m_icon = icon;
    update();
}

void IconLabel::paintEvent(QPaintEvent *)
{
    if (!m_icon.isEmpty()) {
        QPainter painter(this);
        icon(m_icon, m_tone).paint(&painter, rect());
    }
}

StatusChip::StatusChip(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void StatusChip::setChip(const QString &text, Tone tone)
{
    m_text = text;
    m_tone = tone;
    setAccessibleName(text);
    setVisible(!text.isEmpty());
    updateGeometry();
    update();
}

QSize StatusChip::sizeHint() const
{
    return chipSize(m_text, font());
}

void StatusChip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintChip(painter, rect(), m_text, coloursOf(palette()).chip(m_tone), font());
}

QSize markSize(const Mark &mark, const QFont &system)
{
    return chipSize(mark.text, system);
}

void paintMark(QPainter &painter, const QRect &area, const Mark &mark, const Colours &colours, const QFont &system)
{
    const ChipColours live{colours.onFill, colours.live, colours.live};
    paintChip(painter, area, mark.text, mark.live ? live : colours.warn, system);
}

LinkButton::LinkButton(const QString &text, QWidget *parent)
    : QPushButton(text, parent)
{
    setCursor(Qt::PointingHandCursor);
    setFont(fontFor(FontUse::Secondary, font()));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize LinkButton::sizeHint() const
{
    return {fontMetrics().horizontalAdvance(text()) + 2, grown(18, fontMetrics())};
}

void LinkButton::paintEvent(QPaintEvent *)
{
    const Colours &c = coloursOf(palette());
    QPainter painter(this);
    painter.setPen(isEnabled() ? c.accent : c.disabled);
    QFont shown = font();
    shown.setUnderline(underMouse() && isEnabled());
    painter.setFont(shown);
    painter.drawText(rect(), Qt::AlignCenter | Qt::TextHideMnemonic, text());
    if (hasFocus()) {
        paintPanel(painter, rect(), corner::cell, Qt::transparent, c.accent, 1);
    }
}

Hairline::Hairline(Qt::Orientation orientation, QWidget *parent)
    : QWidget(parent)
{
    orientation == Qt::Horizontal ? setFixedHeight(1) : setFixedWidth(1);
}

void Hairline::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), coloursOf(palette()).line);
}

QString tipWith(const QString &tip, const QKeySequence &shortcut)
{
    return shortcut.isEmpty() ? tip : QStringLiteral("%1 (%2)").arg(tip, shortcut.toString(QKeySequence::NativeText));
}

QToolButton *makeIconButton(const QString &name, const QString &title, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setIcon(icon(name));
    button->setAutoRaise(true);
    button->setToolTip(title);
    button->setAccessibleName(title);
    button->setFocusPolicy(Qt::TabFocus);
    const int side = grown(measure::button, button->fontMetrics());
    button->setFixedSize(side, side);
    return button;
}

QPushButton *makeButton(const QString &text, const QString &name, bool primary, QWidget *parent)
{
    auto *button = new QPushButton(text, parent);
    button->setProperty(primaryProperty, primary);
    button->setAutoDefault(false);
    button->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    if (!name.isEmpty()) {
        button->setIcon(icon(name, primary ? IconTone::OnFill : IconTone::Text));
    }
    return button;
}

} // namespace qm::ui
