// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QPalette>

namespace qm::ui {

/// What a chip says; its colour says the same again.
enum class Tone { Ok, Info, Warn, Bad, Hold, Custom, Neutral };

struct ChipColours
{
    QColor text;
    QColor fill;
    QColor border;
};

/// The colours of one appearance. The roles a QPalette has are there too, so that whoever paints needs one object.
struct Colours
{
    bool dark = false;
    QColor window, rail, base, alternate, button;
    QColor text, secondary, disabled;
    QColor line, hairline, fieldBorder;
    QColor accent, primary, onFill;
    QColor selected, selectedInactive, hover;
    QColor stagedFill, stagedBar, stagedText;
    QColor conflictFill, conflictBar;
    QColor live;
    ChipColours ok, info, warn, bad, hold, custom, neutral;

    [[nodiscard]] const ChipColours &chip(Tone tone) const;
};

[[nodiscard]] const Colours &lightColours();
[[nodiscard]] const Colours &darkColours();
/// The set a palette was made from: widgets paint with what they inherited, nobody keeps the appearance.
[[nodiscard]] const Colours &coloursOf(const QPalette &palette);
[[nodiscard]] QPalette paletteFrom(const Colours &colours);

/// A profile's own colour, chosen by its id: the same on every start, readable on both appearances.
[[nodiscard]] QColor profileColour(const QString &profileId);

} // namespace qm::ui
