// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/tokens.h"

#include <algorithm>

namespace qm::ui {

namespace {

constexpr int drawnFor = 16; ///< height of a line of the 13 px font the measures were drawn with

QFont scaled(const QFont &system, qreal factor, bool semibold)
{
    QFont font = system;
    if (system.pixelSize() > 0) {
        // QFont rounds pixel sizes; points keep the difference between 12.5 and 13.
        font.setPixelSize(std::max(1, qRound(system.pixelSize() * factor)));
    } else {
        font.setPointSizeF(system.pointSizeF() * factor);
    }
    font.setWeight(semibold ? QFont::DemiBold : QFont::Normal);
    return font;
}

} // namespace

int grown(int height, const QFontMetrics &metrics)
{
    return height + std::max(0, metrics.height() - drawnFor);
}

int widened(int width, const QFontMetrics &metrics)
{
    return std::max(width, width * metrics.height() / drawnFor);
}

QFont fontFor(FontUse use, const QFont &system)
{
    switch (use) {
    case FontUse::Table: {
        QFont font = scaled(system, 0.96, false);
        makeTabular(font);
        return font;
    }
    case FontUse::TableTitle:
        return scaled(system, 0.96, true);
    case FontUse::Secondary:
        return scaled(system, 0.92, false);
    case FontUse::Chip:
        return scaled(system, 0.85, true);
    case FontUse::PanelTitle:
        return scaled(system, 1.0, true);
    case FontUse::ObjectTitle:
        return scaled(system, 1.3, true);
    case FontUse::Figure:
        return scaled(system, 1.85, true);
    }
    return system;
}

void makeTabular(QFont &font)
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 7, 0)
    font.setFeature(QFont::Tag("tnum"), 1);
#else
    Q_UNUSED(font)
#endif
}

} // namespace qm::ui
