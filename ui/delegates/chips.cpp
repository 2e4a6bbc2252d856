// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/delegates/chips.h"

#include "ui/theme/style.h"
#include "ui/theme/tokens.h"

#include <QHash>
#include <QPainter>

#include <algorithm>

namespace qm::ui {

using namespace Qt::StringLiterals;

Tone toneOfStatus(const QString &code)
{
    static const QHash<QString, Tone> tones{
        {u"new"_s, Tone::Warn},
        {u"pending"_s, Tone::Warn},
        {u"pending_payment"_s, Tone::Warn},
        {u"pending_paypal"_s, Tone::Warn},
        {u"processing"_s, Tone::Info},
        {u"complete"_s, Tone::Ok},
        {u"closed"_s, Tone::Neutral},
        {u"canceled"_s, Tone::Neutral},
        {u"holded"_s, Tone::Hold},
        {u"fraud"_s, Tone::Bad},
        {u"payment_review"_s, Tone::Bad},
        // Of runs and their lines.
        {u"done"_s, Tone::Ok},
        {u"info"_s, Tone::Ok},
        {u"running"_s, Tone::Info},
        {u"warning"_s, Tone::Warn},
        {u"failed"_s, Tone::Bad},
        {u"open"_s, Tone::Neutral},
        // Of products: enabled, disabled.
        {u"1"_s, Tone::Ok},
        {u"2"_s, Tone::Neutral},
    };
    return tones.value(code, Tone::Custom);
}

QSize chipSize(const QString &text, const QFont &system)
{
    const QFontMetrics metrics(fontFor(FontUse::Chip, system));
    const int height = measure::chip + std::max(0, metrics.height() - 15);
    return {metrics.horizontalAdvance(text) + 2 * space::small + 1, height};
}

int paintChip(QPainter &painter, const QRect &area, const QString &text, const ChipColours &colours,
              const QFont &system)
{
    const QFont font = fontFor(FontUse::Chip, system);
    const QSize wanted = chipSize(text, system);
    const int width = std::min(wanted.width(), area.width());
    const QRect chip(area.left(), area.top() + (area.height() - wanted.height()) / 2, width, wanted.height());
    paintPanel(painter, chip, corner::cell, colours.fill, colours.border);
    painter.save();
    painter.setFont(font);
    painter.setPen(colours.text);
    const QRect inner = chip.adjusted(space::small, 0, -space::small + 1, 0);
    painter.drawText(inner, Qt::AlignVCenter | Qt::AlignLeft,
                     QFontMetrics(font).elidedText(text, Qt::ElideRight, inner.width()));
    painter.restore();
    return width;
}

} // namespace qm::ui
