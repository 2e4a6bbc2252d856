// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QFontMetrics>

// The measures of the look, in device-independent pixels at a 13 px font; whatever holds text grows with the font.

namespace qm::ui {

namespace space {
inline constexpr int hair = 1;
inline constexpr int tiny = 4;
inline constexpr int small = 6;
inline constexpr int cell = 8;
inline constexpr int medium = 10;
inline constexpr int large = 14;
inline constexpr int huge = 20;
} // namespace space

namespace corner {
inline constexpr int cell = 3;
inline constexpr int panel = 4;
inline constexpr int button = 5;
inline constexpr int popup = 6;
} // namespace corner

namespace measure {
inline constexpr int row = 22;
inline constexpr int roomyRow = 28;
inline constexpr int header = 26;
inline constexpr int button = 26;
inline constexpr int barButton = 22;
inline constexpr int topBar = 44;
inline constexpr int tabs = 34;
inline constexpr int filterBar = 38;
inline constexpr int selectionBar = 40;
inline constexpr int statusBar = 26;
inline constexpr int railItem = 28;
inline constexpr int rail = 148;
inline constexpr int railCollapsed = 44;
inline constexpr int detail = 392;
inline constexpr int search = 440;
inline constexpr int chip = 17;
inline constexpr int currentBar = 3;
inline constexpr int icon = 16;
} // namespace measure

/// \a height of a thing with one line of text, grown by what the font is higher than the one it was drawn for.
[[nodiscard]] int grown(int height, const QFontMetrics &metrics);
/// \a width of a thing made for text, grown in proportion to the font.
[[nodiscard]] int widened(int width, const QFontMetrics &metrics);

enum class FontUse {
    Table,       ///< 0.96
    TableTitle,  ///< 0.96, semibold
    Secondary,   ///< 0.92
    Chip,        ///< 0.85, semibold
    PanelTitle,  ///< 1, semibold
    ObjectTitle, ///< 1.3, semibold
    Figure,      ///< 1.85, semibold
};
[[nodiscard]] QFont fontFor(FontUse use, const QFont &system);
/// Digits of equal width where this Qt can ask the font for them.
void makeTabular(QFont &font);

} // namespace qm::ui
