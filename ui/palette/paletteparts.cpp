// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/palette/paletteparts.h"

#include "ui/palette/palette.h"
#include "ui/palette/palettedelegate.h"
#include "ui/theme/icons.h"

#include <QPainter>

namespace qm::ui {

using namespace Qt::StringLiterals;

namespace {
constexpr int headHeight = 42;
constexpr int footHeight = 32;
} // namespace

PaletteHead::PaletteHead(QWidget *parent)
    : QWidget(parent)
{
    setFixedHeight(grown(headHeight, fontMetrics()));
}

void PaletteHead::paintEvent(QPaintEvent *)
{
    const Colours &c = coloursOf(palette());
    QPainter painter(this);
    painter.drawPixmap(space::large, (height() - measure::icon) / 2,
                       iconPixmap(u"search"_s, c.secondary, measure::icon, devicePixelRatioF()));
    int right = width() - space::large;
    if (!mark.text.isEmpty()) {
        const int markWide = markSize(mark, font()).width();
        paintMark(painter, QRect(right - markWide, 0, markWide, height()), mark, c, font());
        right -= markWide + space::cell;
    }
    if (!group.isEmpty()) {
        const int groupWide = markSize({group, false}, font()).width();
        paintMark(painter, QRect(right - groupWide, 0, groupWide, height()), {group, false}, c, font());
    }
    painter.fillRect(QRect(0, height() - 1, width(), 1), c.line);
}

PaletteFoot::PaletteFoot(QWidget *parent)
    : QWidget(parent)
{
    setFixedHeight(grown(footHeight, fontMetrics()));
}

void PaletteFoot::paintEvent(QPaintEvent *)
{
    const Colours &c = coloursOf(palette());
    QPainter painter(this);
    painter.fillRect(rect(), c.window);
    painter.fillRect(QRect(0, 0, width(), 1), c.line);
    int x = space::large;
    hint(painter, x, {u"↑"_s, u"↓"_s}, Palette::tr("Move"));
    hint(painter, x, {u"↵"_s}, Palette::tr("Open"));
    if (!narrow.isEmpty()) {
        hint(painter, x, {QKeySequence(Qt::Key_Tab).toString(QKeySequence::NativeText)}, narrow);
    }
    hint(painter, x, {QKeySequence(Qt::Key_Escape).toString(QKeySequence::NativeText)}, Palette::tr("Close"));
    painter.setFont(fontFor(FontUse::Secondary, font()));
    painter.setPen(c.secondary);
    const QRect area(x, 0, width() - x - space::large, height());
    painter.drawText(area, Qt::AlignVCenter | Qt::AlignRight,
                     painter.fontMetrics().elidedText(told, Qt::ElideRight, area.width()));
}

void PaletteFoot::hint(QPainter &painter, int &x, const QStringList &keys, const QString &text) const
{
    const Colours &c = coloursOf(palette());
    QFont caps = fontFor(FontUse::Chip, font());
    caps.setWeight(QFont::Normal);
    int keysWide = -space::tiny;
    for (const QString &key : keys) {
        keysWide += QFontMetrics(caps).horizontalAdvance(key) + 2 * space::small + space::tiny;
    }
    paintKeys(painter, keys, x + keysWide, rect(), font());
    x += keysWide + space::small;
    painter.setFont(fontFor(FontUse::Secondary, font()));
    painter.setPen(c.secondary);
    const int textWide = painter.fontMetrics().horizontalAdvance(text);
    painter.drawText(QRect(x, 0, textWide + 1, height()), Qt::AlignVCenter | Qt::AlignLeft, text);
    x += textWide + space::large;
}

} // namespace qm::ui
