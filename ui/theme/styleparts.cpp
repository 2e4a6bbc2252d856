// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/styleparts.h"

#include "ui/theme/colours.h"
#include "ui/theme/icons.h"
#include "ui/theme/style.h"
#include "ui/theme/tokens.h"

#include <QWidget>

#include <algorithm>

namespace qm::ui {

using namespace Qt::StringLiterals;

namespace {

bool isPrimary(const QWidget *widget)
{
    return widget && widget->property(primaryProperty).toBool();
}

Segment segmentOf(const QWidget *widget)
{
    return widget ? Segment(widget->property(segmentProperty).toInt()) : Segment();
}

/// In the colour that stands for what happens, or for what is chosen of a few.
bool isFilled(const QStyleOption &option, const QWidget *widget)
{
    return isPrimary(widget) || (segmentOf(widget) && option.state.testFlag(QStyle::State_On));
}

} // namespace

void paintPanel(QPainter &painter, const QRectF &rect, qreal radius, const QColor &fill, const QColor &border,
                qreal width)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(border, width));
    painter.setBrush(fill);
    const qreal half = width / 2;
    painter.drawRoundedRect(rect.adjusted(half, half, -half, -half), radius - half, radius - half);
    painter.restore();
}

void paintButton(QPainter &painter, const QStyleOption &option, const QWidget *widget)
{
    const Colours &c = coloursOf(option.palette);
    const bool enabled = option.state.testFlag(QStyle::State_Enabled);
    const bool pressed = option.state.testFlag(QStyle::State_Sunken);
    const bool checked = option.state.testFlag(QStyle::State_On);
    const Segment segment = segmentOf(widget);
    QColor fill = pressed ? c.hairline : c.button;
    QColor border = c.fieldBorder;
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(&option);
    if (button && button->features.testFlag(QStyleOptionButton::Flat)) {
        fill = option.state.testFlag(QStyle::State_MouseOver) || pressed ? c.hover : QColor(Qt::transparent);
        border = fill;
    }
    if (isFilled(option, widget) && enabled) {
        const QColor usual = widget && widget->property(liveProperty).toBool() ? c.live : c.primary;
        fill = pressed ? usual.darker(115) : usual;
        border = fill;
    } else if (!enabled) {
        fill = c.window;
        // Not yet: the red of what writes to a live shop is there before it can be pressed.
        border = widget && widget->property(liveProperty).toBool() ? c.live : c.line;
    } else if (checked) {
        fill = c.selected;
        border = c.accent;
    }
    // What goes on beside it has no corners there: they lie outside of the clip.
    QRectF shape(option.rect);
    const qreal beyond = 2 * corner::button;
    shape.adjust(segment.testFlag(SegmentSide::GoesOnLeft) ? -beyond : 0, 0,
                 segment.testFlag(SegmentSide::GoesOnRight) ? beyond : 0, 0);
    painter.save();
    painter.setClipRect(option.rect, Qt::IntersectClip);
    paintPanel(painter, shape, corner::button, fill, border);
    if (segment.testFlag(SegmentSide::GoesOnLeft) && !checked) {
        painter.fillRect(QRect(option.rect.left(), option.rect.top(), 1, option.rect.height()), border);
    }
    painter.restore();
    if (option.state.testFlag(QStyle::State_HasFocus) && option.state.testFlag(QStyle::State_KeyboardFocusChange)) {
        paintPanel(painter, option.rect, corner::button, Qt::transparent, isFilled(option, widget) ? c.text : c.accent,
                   2);
    }
}

void paintButtonLabel(QPainter &painter, const QStyleOptionButton &button, const QWidget *widget)
{
    const Colours &c = coloursOf(button.palette);
    const bool enabled = button.state.testFlag(QStyle::State_Enabled);
    const int icon = button.icon.isNull() ? 0 : measure::icon;
    const int gap = icon > 0 && !button.text.isEmpty() ? space::small : 0;
    const QFontMetrics metrics = button.fontMetrics;
    const int text = metrics.size(Qt::TextHideMnemonic, button.text).width();
    int x = button.rect.center().x() - (icon + gap + text) / 2 + 1;
    if (icon > 0) {
        button.icon.paint(&painter, QRect(x, button.rect.center().y() - icon / 2 + 1, icon, icon), Qt::AlignCenter,
                          enabled ? QIcon::Normal : QIcon::Disabled);
        x += icon + gap;
    }
    painter.setPen(!enabled ? c.disabled : isFilled(button, widget) ? c.onFill : c.text);
    painter.drawText(QRect(x, button.rect.top(), button.rect.right() - x, button.rect.height()),
                     Qt::AlignVCenter | Qt::AlignLeft | Qt::TextHideMnemonic | Qt::TextSingleLine, button.text);
}

void paintToolButton(QPainter &painter, const QStyleOption &option)
{
    const Colours &c = coloursOf(option.palette);
    const bool over = option.state.testFlag(QStyle::State_MouseOver) && option.state.testFlag(QStyle::State_Enabled);
    const bool pressed = option.state.testFlag(QStyle::State_Sunken);
    if (option.state.testFlag(QStyle::State_On)) {
        paintPanel(painter, option.rect, corner::button, c.selected, c.accent);
    } else if (!option.state.testFlag(QStyle::State_AutoRaise)) {
        paintPanel(painter, option.rect, corner::button, pressed ? c.hairline : c.button, c.fieldBorder);
    } else if (over || pressed) {
        paintPanel(painter, option.rect, corner::button, c.line, c.line);
    }
    if (option.state.testFlag(QStyle::State_HasFocus) && option.state.testFlag(QStyle::State_KeyboardFocusChange)) {
        paintPanel(painter, option.rect, corner::button, Qt::transparent, c.accent, 2);
    }
}

void tint(QPalette &palette, const QStyleOption &option)
{
    const Colours &c = coloursOf(option.palette);
    palette.setColor(QPalette::Highlight,
                     option.state.testFlag(QStyle::State_Active) ? c.selected : c.selectedInactive);
    palette.setColor(QPalette::HighlightedText, c.text);
}

void paintField(QPainter &painter, const QStyleOption &option)
{
    const Colours &c = coloursOf(option.palette);
    const bool focus = option.state.testFlag(QStyle::State_HasFocus);
    const bool enabled = option.state.testFlag(QStyle::State_Enabled);
    paintPanel(painter, option.rect, corner::panel, enabled ? c.base : c.window, focus ? c.accent : c.fieldBorder,
               focus ? 2 : 1);
}

/// In Fusion a field to type in is a field with another one beside it, and the ring goes round the arrow.
void paintComboBox(QPainter &painter, const QStyleOptionComboBox &box)
{
    const Colours &c = coloursOf(box.palette);
    paintField(painter, box);
    const int side = 14;
    const QColor colour = box.state.testFlag(QStyle::State_Enabled) ? c.secondary : c.disabled;
    const int left =
        box.direction == Qt::RightToLeft ? box.rect.left() + space::small : box.rect.right() + 1 - side - space::small;
    painter.drawPixmap(left, box.rect.center().y() - side / 2 + 1,
                       iconPixmap(u"down"_s, colour, side, painter.device()->devicePixelRatioF()));
}

void paintPopup(QPainter &painter, const QStyleOption &option)
{
    const Colours &c = coloursOf(option.palette);
    painter.fillRect(option.rect, c.base);
    painter.setPen(c.fieldBorder);
    painter.drawRect(option.rect.adjusted(0, 0, -1, -1));
}

/// Fusion draws these in shades of the window, which on the dark one nobody sees.
void paintIndicator(QPainter &painter, const QStyleOption &option, bool round)
{
    const Colours &c = coloursOf(option.palette);
    const bool enabled = option.state.testFlag(QStyle::State_Enabled);
    const bool on = option.state.testFlag(QStyle::State_On);
    const int side = std::min(option.rect.width(), option.rect.height());
    QRectF box(0, 0, side, side);
    box.moveCenter(QRectF(option.rect).center());
    const QColor border = on && enabled ? c.primary : enabled ? c.secondary : c.line;
    const QColor fill = on && enabled ? c.primary : enabled ? c.base : c.window;
    paintPanel(painter, box, round ? side / 2.0 : corner::cell, fill, border);
    const QColor sign = enabled ? c.onFill : c.disabled;
    if (on && round) {
        const QRectF dot = box.adjusted(side / 3.0, side / 3.0, -side / 3.0, -side / 3.0);
        paintPanel(painter, dot, dot.width() / 2, sign, sign);
    } else if (on) {
        painter.drawPixmap(box.toRect().topLeft(),
                           iconPixmap(u"check"_s, sign, side, painter.device()->devicePixelRatioF()));
    }
    if (option.state.testFlag(QStyle::State_HasFocus) && option.state.testFlag(QStyle::State_KeyboardFocusChange)) {
        paintPanel(painter, box.adjusted(-2, -2, 2, 2), round ? side : corner::panel, Qt::transparent, c.accent, 2);
    }
}

namespace {

/// Sorted ones are bold and have an arrow.
QFont headerFont(const QStyleOptionHeader &header, QFont font)
{
    font.setWeight(header.sortIndicator == QStyleOptionHeader::None ? QFont::Normal : QFont::DemiBold);
    return font;
}

int headerArrow(const QStyleOptionHeader &header)
{
    return header.sortIndicator == QStyleOptionHeader::None ? 0 : measure::icon;
}

} // namespace

int headerWidth(const QStyleOptionHeader &header, const QFont &font)
{
    return QFontMetrics(headerFont(header, font)).horizontalAdvance(header.text) + 1 + headerArrow(header) +
           2 * space::cell; // advances are rounded
}

void paintHeader(QPainter &painter, const QStyleOptionHeader &header, const QWidget *widget)
{
    const Colours &c = coloursOf(header.palette);
    painter.fillRect(header.rect, c.window);
    painter.setPen(c.line);
    painter.drawLine(header.rect.bottomLeft(), header.rect.bottomRight());
    painter.drawLine(header.rect.topRight(), header.rect.bottomRight());

    const bool sorted = header.sortIndicator != QStyleOptionHeader::None;
    const QFont font = headerFont(header, widget ? widget->font() : painter.font());
    painter.setFont(font);
    painter.setPen(sorted ? c.text : c.secondary);
    QRect area = header.rect.adjusted(space::cell, 0, -space::cell, -1);
    const QFontMetrics metrics(font);
    const int arrow = headerArrow(header);
    const QString text = metrics.elidedText(header.text, Qt::ElideRight, std::max(0, area.width() - arrow));
    const int width = metrics.horizontalAdvance(text);
    const bool right = header.textAlignment.testFlag(Qt::AlignRight);
    const int left = right ? area.right() + 1 - width - arrow : area.left();
    painter.drawText(QRect(left, area.top(), width + 1, area.height()), Qt::AlignVCenter | Qt::AlignLeft, text);
    if (sorted) {
        // Qt's SortUp stands for descending.
        const QString name = header.sortIndicator == QStyleOptionHeader::SortUp ? u"sort-down"_s : u"sort-up"_s;
        const int side = 14;
        painter.drawPixmap(left + width + 2, area.center().y() - side / 2 + 1,
                           iconPixmap(name, c.text, side, painter.device()->devicePixelRatioF()));
    }
}

void paintProgress(QPainter &painter, const QStyleOptionProgressBar &bar)
{
    const Colours &c = coloursOf(bar.palette);
    const int height = 6;
    QRectF rail(bar.rect);
    rail.setTop(rail.center().y() - height / 2.0);
    rail.setHeight(height);
    paintPanel(painter, rail, height / 2.0, c.line, c.line);
    const int span = bar.maximum - bar.minimum;
    if (span > 0) {
        rail.setWidth(rail.width() * std::clamp(double(bar.progress - bar.minimum) / span, 0.0, 1.0));
        if (rail.width() >= height) {
            paintPanel(painter, rail, height / 2.0, c.accent, c.accent);
        }
    }
}

void paintScrollBar(QPainter &painter, const QStyleOptionSlider &bar)
{
    const QRect thumb = scrollThumb(bar);
    const Colours &c = coloursOf(bar.palette);
    painter.fillRect(bar.rect, c.base);
    if (bar.maximum > bar.minimum) {
        const bool active = bar.activeSubControls.testFlag(QStyle::SC_ScrollBarSlider);
        const QRectF shape = QRectF(thumb).adjusted(2, 2, -2, -2);
        const QColor fill = active ? c.secondary : c.fieldBorder;
        paintPanel(painter, shape, std::min(shape.width(), shape.height()) / 2, fill, fill);
    }
}

QRect scrollThumb(const QStyleOptionSlider &bar)
{
    const bool horizontal = bar.orientation == Qt::Horizontal;
    const int length = horizontal ? bar.rect.width() : bar.rect.height();
    const qint64 range = qint64{bar.maximum} - bar.minimum;
    const int size =
        range > 0 ? int(std::max<qint64>(28, length * qint64{bar.pageStep} / (range + bar.pageStep))) : length;
    const int at = QStyle::sliderPositionFromValue(bar.minimum, bar.maximum, bar.sliderPosition,
                                                   std::max(0, length - size), bar.upsideDown);
    return horizontal ? QRect(bar.rect.left() + at, bar.rect.top(), size, bar.rect.height())
                      : QRect(bar.rect.left(), bar.rect.top() + at, bar.rect.width(), size);
}

} // namespace qm::ui
