// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/delegates/stagedpaint.h"

#include "ui/theme/colours.h"
#include "ui/theme/tokens.h"

namespace qm::ui {

namespace {

constexpr int bar = 2;

QFont boldFont(QFont font)
{
    font.setWeight(QFont::DemiBold);
    return font;
}

QFont smallFont(const QFont &font)
{
    QFont made = fontFor(FontUse::Chip, font);
    made.setWeight(QFont::Normal);
    makeTabular(made);
    return made;
}

QFont struckFont(const QFont &font)
{
    QFont made = smallFont(font);
    made.setStrikeOut(true);
    return made;
}

bool isBad(ChangeState state)
{
    return state == ChangeState::Conflict || state == ChangeState::Failed;
}

} // namespace

void paintStagedGround(QPainter &painter, const QRect &cell, ChangeState state, const Colours &c)
{
    painter.fillRect(cell, isBad(state) ? c.conflictFill : c.stagedFill);
    painter.fillRect(QRect(cell.left(), cell.top(), bar, cell.height()), isBad(state) ? c.conflictBar : c.stagedBar);
}

void paintStagedText(QPainter &painter, const QRect &area, const tables::StagedCell &staged, const Colours &c,
                     const QFont &font)
{
    int right = area.right();
    const auto put = [&](const QString &text, const QFont &in, const QColor &colour) {
        const int room = right - area.left() + 1;
        if (text.isEmpty() || room <= 0) {
            return;
        }
        painter.setFont(in);
        painter.setPen(colour);
        painter.drawText(QRect(area.left(), area.top(), room, area.height()),
                         int(Qt::AlignRight | Qt::AlignVCenter) | Qt::TextSingleLine,
                         QFontMetrics(in).elidedText(text, Qt::ElideRight, room));
        right -= QFontMetrics(in).horizontalAdvance(text) + space::tiny;
    };
    put(staged.mine, boldFont(font), c.text);
    put(staged.difference == staged.mine ? QString() : staged.difference, smallFont(font), c.stagedText);
    put(staged.before, struckFont(font), isBad(staged.state) ? c.text : c.stagedText);
}

int stagedTextWidth(const tables::StagedCell &staged, const QFont &font)
{
    int width = QFontMetrics(boldFont(font)).horizontalAdvance(staged.mine) + 1;
    for (const QString &text : {staged.difference, staged.before}) {
        width += text.isEmpty() ? 0 : QFontMetrics(smallFont(font)).horizontalAdvance(text) + space::tiny + 1;
    }
    return width;
}

} // namespace qm::ui
