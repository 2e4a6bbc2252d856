// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/textwidths.h"

#include <QFontMetricsF>

namespace qm::ui {

namespace {
constexpr char16_t firstWide = 0x2e80; ///< what takes two units is beyond, too
} // namespace

void TextWidths::take(const QFont &font)
{
    const QFontMetricsF metrics(font);
    m_font = font;
    m_hasFont = true;
    m_advances.fill(0);
    m_other = float(1.5 * metrics.averageCharWidth()); // rather too wide: what may be the widest is laid out
    m_wide = float(metrics.height());
}

int TextWidths::about(QStringView text, const QFont &font)
{
    if (!m_hasFont || font != m_font) {
        take(font);
    }
    float width = 0;
    for (const QChar letter : text) {
        const char16_t code = letter.unicode();
        if (code >= known) {
            width += code < firstWide ? m_other : m_wide;
            continue;
        }
        float &advance = m_advances[code];
        if (advance <= 0) {
            advance = float(QFontMetricsF(m_font).horizontalAdvance(letter));
        }
        width += advance;
    }
    return int(width + 0.5F);
}

} // namespace qm::ui
