// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/contrast.h"

namespace qm::ui {

namespace {

Colours makeContrastLight()
{
    Colours c;
    c.window = c.rail = c.base = c.alternate = c.button = 0xFFFFFF;
    c.text = c.secondary = QColorConstants::Black;
    c.disabled = 0x595959;
    c.line = c.hairline = c.fieldBorder = 0x595959;
    c.accent = c.primary = 0x00338C;
    c.onFill = 0xFFFFFF;
    c.selected = 0xCFE0FF;
    c.selectedInactive = 0xE0E0E0;
    c.hover = 0xEDEDED;
    c.stagedFill = 0xFFF0A8;
    c.stagedBar = 0x7A4F00;
    c.stagedText = QColorConstants::Black;
    c.conflictFill = 0xFFD9D4;
    c.conflictBar = 0x9B0F06;
    c.live = 0x9B0F06;
    c.ok = {0x00401A, 0xFFFFFF, 0x00401A};
    c.info = {0x00338C, 0xFFFFFF, 0x00338C};
    c.warn = {0x5C3700, 0xFFFFFF, 0x5C3700};
    c.bad = {0x8A0B04, 0xFFFFFF, 0x8A0B04};
    c.hold = {0x45188C, 0xFFFFFF, 0x45188C};
    c.custom = {0x004341, 0xFFFFFF, 0x004341};
    c.neutral = {QColorConstants::Black, 0xFFFFFF, QColorConstants::Black};
    return c;
}

Colours makeContrastDark()
{
    Colours c;
    c.dark = true;
    c.window = c.rail = c.base = c.alternate = c.button = QColorConstants::Black;
    c.text = c.secondary = 0xFFFFFF;
    c.disabled = 0xA8A8A8;
    c.line = c.hairline = c.fieldBorder = 0xA8A8A8;
    c.accent = 0xA3C8FF;
    c.primary = 0x00409E;
    c.onFill = 0xFFFFFF;
    c.selected = 0x002B66;
    c.selectedInactive = 0x303030;
    c.hover = 0x1F1F1F;
    c.stagedFill = 0x3D2F00;
    c.stagedBar = 0xFFCF4A;
    c.stagedText = 0xFFFFFF;
    c.conflictFill = 0x4D0E09;
    c.conflictBar = 0xFF9E94;
    c.live = 0xA8150B;
    c.ok = {0x9DF0B9, QColorConstants::Black, 0x9DF0B9};
    c.info = {0xB3D1FF, QColorConstants::Black, 0xB3D1FF};
    c.warn = {0xFFDA94, QColorConstants::Black, 0xFFDA94};
    c.bad = {0xFFC0B8, QColorConstants::Black, 0xFFC0B8};
    c.hold = {0xDCCBFF, QColorConstants::Black, 0xDCCBFF};
    c.custom = {0x9CECE6, QColorConstants::Black, 0x9CECE6};
    c.neutral = {0xFFFFFF, QColorConstants::Black, 0xFFFFFF};
    return c;
}

} // namespace

const Colours &contrastLightColours()
{
    static const Colours colours = makeContrastLight();
    return colours;
}

const Colours &contrastDarkColours()
{
    static const Colours colours = makeContrastDark();
    return colours;
}

} // namespace qm::ui
