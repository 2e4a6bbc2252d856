// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/palette/palettedelegate.h"

#include "tables/palettemodel.h"
#include "ui/delegates/chips.h"
#include "ui/theme/icons.h"
#include "ui/theme/style.h"
#include "ui/theme/tokens.h"

#include <QGuiApplication>
#include <QPainter>
#include <QTextLayout>

#include <algorithm>

namespace qm::ui {

namespace {
using namespace Qt::StringLiterals;
using tables::PaletteItem;

constexpr int line = 29;
constexpr int heading = 26;

/// One line with its matches in the accent colour, cut off where it must. \returns how wide it is.
int paintMatched(QPainter &painter, const QRect &area, const QString &text, const QList<tables::Span> &matches,
                 const QFont &font, const QColor &colour, const QColor &accent)
{
    const QString shown = QFontMetrics(font).elidedText(text, Qt::ElideRight, area.width());
    QTextLayout layout(shown, font);
    QList<QTextLayout::FormatRange> ranges;
    for (const tables::Span &match : matches) {
        QTextLayout::FormatRange range;
        range.start = int(match.start);
        range.length = int(std::min(match.length, shown.size() - match.start));
        range.format.setForeground(accent);
        range.format.setFontWeight(QFont::DemiBold);
        if (match.start >= 0 && range.length > 0) {
            ranges << range;
        }
    }
    layout.setFormats(ranges);
    layout.beginLayout();
    QTextLine one = layout.createLine();
    one.setLineWidth(area.width() + 40); // bold is wider than what was measured
    layout.endLayout();
    painter.setPen(colour);
    painter.save();
    painter.setClipRect(area, Qt::IntersectClip);
    layout.draw(&painter, QPointF(area.left(), area.top() + (area.height() - one.height()) / 2));
    painter.restore();
    return std::min(area.width(), qRound(one.naturalTextWidth()));
}

} // namespace

int paintKeys(QPainter &painter, const QStringList &keys, int right, const QRect &area, const QFont &system)
{
    const Colours &c = coloursOf(QGuiApplication::palette());
    QFont small = fontFor(FontUse::Chip, system);
    small.setWeight(QFont::Normal);
    const QFontMetrics metrics(small);
    painter.setFont(small);
    for (qsizetype i = keys.size() - 1; i >= 0; --i) {
        const int wide = metrics.horizontalAdvance(keys[i]) + 2 * space::small;
        const int high = metrics.height() + 4;
        const QRect cap(right - wide, area.top() + (area.height() - high) / 2, wide, high);
        paintPanel(painter, cap, corner::cell, c.window, c.line);
        painter.setPen(c.secondary);
        painter.drawText(cap, Qt::AlignCenter, keys[i]);
        right -= wide + space::tiny;
    }
    return right;
}

void PaletteDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *model = qobject_cast<const tables::PaletteModel *>(index.model());
    if (!model) {
        return;
    }
    const Colours &c = coloursOf(option.palette);
    const PaletteItem &item = model->item(index.row());
    painter->save();
    if (item.kind == PaletteItem::Kind::Heading) {
        QFont font = fontFor(FontUse::Secondary, option.font);
        const QRect area = option.rect.adjusted(space::large, space::small, -space::large, 0);
        painter->setPen(c.secondary);
        painter->setFont(font);
        painter->drawText(area, Qt::AlignVCenter | Qt::AlignRight, item.aside);
        font.setWeight(QFont::DemiBold);
        painter->setFont(font);
        painter->drawText(area, Qt::AlignVCenter | Qt::AlignLeft, item.title);
    } else {
        paintLine(*painter, option, item);
    }
    painter->restore();
}

void PaletteDelegate::paintLine(QPainter &painter, const QStyleOptionViewItem &option, const PaletteItem &item) const
{
    const Colours &c = coloursOf(option.palette);
    if (option.state.testFlag(QStyle::State_Selected)) {
        painter.fillRect(option.rect, c.selected);
        painter.fillRect(QRect(option.rect.topLeft(), QSize(measure::currentBar, option.rect.height())), c.accent);
    } else if (option.state.testFlag(QStyle::State_MouseOver) && item.isChoice()) {
        painter.fillRect(option.rect, c.hover);
    }
    QRect area = option.rect.adjusted(space::large, 0, -space::large, 0);
    if (!item.icon.isEmpty()) {
        painter.drawPixmap(area.left(), area.top() + (area.height() - measure::icon) / 2,
                           iconPixmap(item.icon, c.secondary, measure::icon, painter.device()->devicePixelRatioF()));
    }
    area.setLeft(area.left() + measure::icon + space::medium);
    if (!item.keys.isEmpty()) {
        area.setRight(paintKeys(painter, item.keys, area.right(), area, option.font) - space::cell);
    } else if (!item.statusText.isEmpty()) {
        const int wide = std::min(chipSize(item.statusText, option.font).width(), area.width() / 3);
        const QRect chip(area.right() - wide, area.top(), wide, area.height());
        paintChip(painter, chip, item.statusText, c.chip(toneOfStatus(item.status)), option.font);
        area.setRight(chip.left() - space::cell);
    } else if (!item.aside.isEmpty()) {
        painter.setFont(fontFor(FontUse::Secondary, option.font));
        painter.setPen(c.secondary);
        painter.drawText(area, Qt::AlignVCenter | Qt::AlignRight, item.aside);
        area.setRight(area.right() - painter.fontMetrics().horizontalAdvance(item.aside) - space::cell);
    }
    const bool named = item.kind == PaletteItem::Kind::Record && item.entity != cache::Entity::Customers;
    const int used = paintMatched(painter, area, item.title, item.titleMatches,
                                  named ? fontFor(FontUse::PanelTitle, option.font) : option.font, c.text, c.accent);
    area.setLeft(area.left() + used + space::medium);
    if (area.width() > 2 * space::huge) {
        paintMatched(painter, area, item.detail, item.detailMatches, fontFor(FontUse::Secondary, option.font),
                     c.secondary, c.accent);
    }
}

QSize PaletteDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *model = qobject_cast<const tables::PaletteModel *>(index.model());
    const bool isHeading = model && model->item(index.row()).kind == PaletteItem::Kind::Heading;
    return {100, grown(isHeading ? heading : line, option.fontMetrics)};
}

} // namespace qm::ui
