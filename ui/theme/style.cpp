// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/style.h"

#include "ui/theme/colours.h"
#include "ui/theme/icons.h"
#include "ui/theme/tokens.h"

#include <QAbstractItemView>
#include <QPainter>
#include <QStyleFactory>
#include <QStyleOption>

#include <algorithm>

namespace qm::ui {

namespace {
using namespace Qt::StringLiterals;

bool isPrimary(const QWidget *widget)
{
    return widget && widget->property(primaryProperty).toBool();
}

void paintButton(QPainter &painter, const QStyleOption &option, const QWidget *widget)
{
    const Colours &c = coloursOf(option.palette);
    const bool enabled = option.state.testFlag(QStyle::State_Enabled);
    const bool pressed = option.state.testFlag(QStyle::State_Sunken) || option.state.testFlag(QStyle::State_On);
    QColor fill = pressed ? c.hairline : c.button;
    QColor border = c.fieldBorder;
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(&option);
    if (button && button->features.testFlag(QStyleOptionButton::Flat)) {
        fill = option.state.testFlag(QStyle::State_MouseOver) || pressed ? c.hover : QColor(Qt::transparent);
        border = fill;
    }
    if (isPrimary(widget) && enabled) {
        fill = pressed ? c.primary.darker(115) : c.primary;
        border = fill;
    } else if (!enabled) {
        fill = c.window;
        border = c.line;
    }
    paintPanel(painter, option.rect, corner::button, fill, border);
    if (option.state.testFlag(QStyle::State_HasFocus) && option.state.testFlag(QStyle::State_KeyboardFocusChange)) {
        paintPanel(painter, option.rect, corner::button, Qt::transparent, isPrimary(widget) ? c.text : c.accent, 2);
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
    painter.setPen(!enabled ? c.disabled : isPrimary(widget) ? c.onFill : c.text);
    painter.drawText(QRect(x, button.rect.top(), button.rect.right() - x, button.rect.height()),
                     Qt::AlignVCenter | Qt::AlignLeft | Qt::TextHideMnemonic | Qt::TextSingleLine, button.text);
}

/// Selected rows are tinted and keep their text colour.
void tint(QPalette &palette, const QStyleOption &option)
{
    const Colours &c = coloursOf(option.palette);
    palette.setColor(QPalette::Highlight,
                     option.state.testFlag(QStyle::State_Active) ? c.selected : c.selectedInactive);
    palette.setColor(QPalette::HighlightedText, c.text);
}

void paintToolButton(QPainter &painter, const QStyleOption &option)
{
    const Colours &c = coloursOf(option.palette);
    const bool over = option.state.testFlag(QStyle::State_MouseOver) && option.state.testFlag(QStyle::State_Enabled);
    const bool pressed = option.state.testFlag(QStyle::State_Sunken) || option.state.testFlag(QStyle::State_On);
    if (!option.state.testFlag(QStyle::State_AutoRaise)) {
        paintPanel(painter, option.rect, corner::button, pressed ? c.hairline : c.button, c.fieldBorder);
    } else if (over || pressed) {
        paintPanel(painter, option.rect, corner::button, c.line, c.line);
    }
    if (option.state.testFlag(QStyle::State_HasFocus) && option.state.testFlag(QStyle::State_KeyboardFocusChange)) {
        paintPanel(painter, option.rect, corner::button, Qt::transparent, c.accent, 2);
    }
}

void paintField(QPainter &painter, const QStyleOption &option)
{
    const Colours &c = coloursOf(option.palette);
    const bool focus = option.state.testFlag(QStyle::State_HasFocus);
    const bool enabled = option.state.testFlag(QStyle::State_Enabled);
    paintPanel(painter, option.rect, corner::panel, enabled ? c.base : c.window, focus ? c.accent : c.fieldBorder,
               focus ? 2 : 1);
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

void paintHeader(QPainter &painter, const QStyleOptionHeader &header, const QWidget *widget)
{
    const Colours &c = coloursOf(header.palette);
    painter.fillRect(header.rect, c.window);
    painter.setPen(c.line);
    painter.drawLine(header.rect.bottomLeft(), header.rect.bottomRight());
    painter.drawLine(header.rect.topRight(), header.rect.bottomRight());

    const bool sorted = header.sortIndicator != QStyleOptionHeader::None;
    QFont font = widget ? widget->font() : painter.font();
    font.setWeight(sorted ? QFont::DemiBold : QFont::Normal);
    painter.setFont(font);
    painter.setPen(sorted ? c.text : c.secondary);
    QRect area = header.rect.adjusted(space::cell, 0, -space::cell, -1);
    const QFontMetrics metrics(font);
    const int arrow = sorted ? measure::icon : 0;
    const QString text = metrics.elidedText(header.text, Qt::ElideRight, std::max(0, area.width() - arrow));
    const int width = metrics.horizontalAdvance(text);
    const bool right = header.textAlignment.testFlag(Qt::AlignRight);
    const int left = right ? area.right() + 1 - width - arrow : area.left();
    painter.drawText(QRect(left, area.top(), width + 1, area.height()), Qt::AlignVCenter | Qt::AlignLeft, text);
    if (sorted) {
        // Fusion's SortUp stands for ascending.
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

void paintScrollBar(QPainter &painter, const QStyleOptionSlider &bar, const QRect &thumb)
{
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

Style::Style()
    : QProxyStyle(QStyleFactory::create(u"fusion"_s))
{}

void Style::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                          const QWidget *widget) const
{
    switch (int(element)) {
    case PE_PanelButtonCommand:
        paintButton(*painter, *option, widget);
        return;
    case PE_PanelButtonTool:
        paintToolButton(*painter, *option);
        return;
    case PE_PanelLineEdit:
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option); frame && frame->lineWidth == 0) {
            return; // a field that asks for no frame stands in one already
        }
        paintField(*painter, *option);
        return;
    case PE_PanelItemViewRow:
        if (const auto *row = qstyleoption_cast<const QStyleOptionViewItem *>(option)) {
            QStyleOptionViewItem tinted(*row);
            tint(tinted.palette, *option);
            QProxyStyle::drawPrimitive(element, &tinted, painter, widget);
        }
        return;
    case PE_IndicatorCheckBox:
    case PE_IndicatorRadioButton:
        paintIndicator(*painter, *option, element == PE_IndicatorRadioButton);
        return;
    case PE_FrameLineEdit:
    case PE_FrameDefaultButton:
    case PE_FrameStatusBarItem:
    case PE_PanelMenuBar:
        return;
    case PE_FrameFocusRect:
        // Buttons and fields show their own ring, tables the bar of the current row.
        return;
    case PE_FrameMenu:
    case PE_PanelTipLabel: {
        const Colours &c = coloursOf(option->palette);
        painter->fillRect(option->rect, c.base);
        painter->setPen(c.fieldBorder);
        painter->drawRect(option->rect.adjusted(0, 0, -1, -1));
        return;
    }
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void Style::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                        const QWidget *widget) const
{
    if (element == CE_Header) {
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option)) {
            paintHeader(*painter, *header, widget);
            return;
        }
    }
    if (element == CE_HeaderEmptyArea) {
        const Colours &c = coloursOf(option->palette);
        painter->fillRect(option->rect, c.window);
        painter->setPen(c.line);
        painter->drawLine(option->rect.bottomLeft(), option->rect.bottomRight());
        return;
    }
    if (element == CE_ProgressBar) {
        if (const auto *bar = qstyleoption_cast<const QStyleOptionProgressBar *>(option)) {
            paintProgress(*painter, *bar);
            return;
        }
    }
    if (element == CE_Splitter || element == CE_MenuBarEmptyArea) {
        const Colours &c = coloursOf(option->palette);
        painter->fillRect(option->rect, element == CE_Splitter ? c.line : c.window);
        return;
    }
    if (element == CE_MenuBarItem) {
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option)) {
            const Colours &c = coloursOf(option->palette);
            const bool active = item->state.testFlag(State_Selected) || item->state.testFlag(State_Sunken);
            painter->fillRect(item->rect, active ? c.line : c.window);
            const int hide = styleHint(SH_UnderlineShortcut, option, widget, nullptr) ? 0 : Qt::TextHideMnemonic;
            painter->setPen(item->state.testFlag(State_Enabled) ? c.text : c.disabled);
            painter->drawText(item->rect, Qt::AlignCenter | Qt::TextShowMnemonic | Qt::TextSingleLine | hide,
                              item->text);
            return;
        }
    }
    if (element == CE_PushButtonLabel) {
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option)) {
            paintButtonLabel(*painter, *button, widget);
            return;
        }
    }
    if (element == CE_ItemViewItem) {
        if (const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(option)) {
            QStyleOptionViewItem tinted(*item);
            tint(tinted.palette, *option);
            QProxyStyle::drawControl(element, &tinted, painter, widget);
            return;
        }
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void Style::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                               const QWidget *widget) const
{
    if (control == CC_ScrollBar) {
        if (const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option)) {
            paintScrollBar(*painter, *bar, scrollThumb(*bar));
            return;
        }
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

QRect Style::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                            const QWidget *widget) const
{
    const auto *bar = control == CC_ScrollBar ? qstyleoption_cast<const QStyleOptionSlider *>(option) : nullptr;
    if (!bar) {
        return QProxyStyle::subControlRect(control, option, part, widget);
    }
    const QRect thumb = scrollThumb(*bar);
    const bool horizontal = bar->orientation == Qt::Horizontal;
    QRect rect = bar->rect;
    switch (int(part)) {
    case SC_ScrollBarSlider:
        return thumb;
    case SC_ScrollBarGroove:
        return rect;
    case SC_ScrollBarSubPage:
        horizontal ? rect.setRight(thumb.left() - 1) : rect.setBottom(thumb.top() - 1);
        return rect;
    case SC_ScrollBarAddPage:
        horizontal ? rect.setLeft(thumb.right() + 1) : rect.setTop(thumb.bottom() + 1);
        return rect;
    default:
        return {};
    }
}

QSize Style::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                              const QWidget *widget) const
{
    QSize made = QProxyStyle::sizeFromContents(type, option, size, widget);
    const QFontMetrics metrics = widget ? widget->fontMetrics() : option->fontMetrics;
    if (type == CT_PushButton) {
        const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
        const int arrow = button && button->features.testFlag(QStyleOptionButton::HasMenu) ? measure::icon : 0;
        const int gap = button && !button->icon.isNull() && !button->text.isEmpty() ? space::small : 0;
        made = QSize(size.width() + 2 * space::medium + arrow + gap, grown(measure::button, metrics));
        if (button && button->text.isEmpty()) {
            made.setWidth(made.height());
        }
    } else if (type == CT_LineEdit || type == CT_ComboBox || type == CT_SpinBox) {
        made.setHeight(grown(measure::button, metrics));
    } else if (type == CT_HeaderSection) {
        made.setHeight(grown(measure::header, metrics));
    } else if (type == CT_MenuBarItem) {
        made = QSize(size.width() + 2 * space::cell, grown(26, metrics));
    }
    return made;
}

int Style::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (int(metric)) {
    case PM_ScrollBarExtent:
        return 11;
    case PM_SplitterWidth:
    case PM_DefaultFrameWidth:
        return 1;
    case PM_MenuBarPanelWidth:
    case PM_MenuBarVMargin:
    case PM_MenuBarItemSpacing:
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
        return 0;
    case PM_MenuBarHMargin:
        return 4;
    case PM_HeaderMargin:
        return space::cell;
    case PM_ButtonIconSize:
    case PM_SmallIconSize:
    case PM_ToolBarIconSize:
        return measure::icon;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int Style::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *data) const
{
    switch (int(hint)) {
    case SH_UnderlineShortcut:
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
        return 0;
    case SH_ItemView_ShowDecorationSelected:
        return 1;
    case SH_ScrollBar_LeftClickAbsolutePosition:
        return 0;
    default:
        return QProxyStyle::styleHint(hint, option, widget, data);
    }
}

} // namespace qm::ui
