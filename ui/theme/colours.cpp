// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/colours.h"

#include "ui/theme/contrast.h"

#include <QByteArray>
#include <QString>

#include <array>

namespace qm::ui {

namespace {

Colours makeLight()
{
    Colours c;
    c.window = 0xF1F3F5;
    c.rail = 0xE9ECEF;
    c.base = 0xFFFFFF;
    c.alternate = 0xF7F8FA;
    c.button = 0xFFFFFF;
    c.text = 0x1B1F24;
    c.secondary = 0x545D68;
    c.disabled = 0x8B949E;
    c.line = 0xD5DAE0;
    c.hairline = 0xEBEEF1;
    c.fieldBorder = 0xB3BBC5;
    c.accent = 0x2160C4;
    c.primary = 0x2160C4;
    c.onFill = 0xFFFFFF;
    c.selected = 0xD9E7FC;
    c.selectedInactive = 0xE4E8ED;
    c.hover = 0xF0F3F7;
    c.stagedFill = 0xFFF2C2;
    c.stagedBar = 0xB97C00;
    c.stagedText = 0x6B4700;
    c.conflictFill = 0xFCE3E0;
    c.conflictBar = 0xC62B20;
    c.live = 0xB3241C;
    c.ok = {0x1A6638, 0xDDF2E4, 0xA9D9B9};
    c.info = {0x1A51A8, 0xE1ECFC, 0xAFC9EF};
    c.warn = {0x7A4A00, 0xFCEAC6, 0xE6C581};
    c.bad = {0xA3201A, 0xFBE2DF, 0xEBB3AD};
    c.hold = {0x633AA8, 0xECE5F9, 0xC9B8EA};
    c.custom = {0x0B5F5C, 0xD8F0EE, 0x9FD5D1};
    c.neutral = {0x4A535D, 0xE9ECEF, 0xCBD1D8};
    return c;
}

Colours makeDark()
{
    Colours c;
    c.dark = true;
    c.window = 0x212429;
    c.rail = 0x1B1E22;
    c.base = 0x16181B;
    c.alternate = 0x1B1E22;
    c.button = 0x2B2F35;
    c.text = 0xE3E6EA;
    c.secondary = 0xA0A9B3;
    c.disabled = 0x68717B;
    c.line = 0x363B42;
    c.hairline = 0x25282D;
    c.fieldBorder = 0x4C535C;
    c.accent = 0x6FA3FF;
    c.primary = 0x2F68CC;
    c.onFill = 0xFFFFFF;
    c.selected = 0x1E3760;
    c.selectedInactive = 0x2C3138;
    c.hover = 0x1F2226;
    c.stagedFill = 0x453813;
    c.stagedBar = 0xE0AE3C;
    c.stagedText = 0xF2D48A;
    c.conflictFill = 0x4A211F;
    c.conflictBar = 0xF0766C;
    c.live = 0xC8352B;
    c.ok = {0x82D9A3, 0x163624, 0x2E6746};
    c.info = {0x93BCFF, 0x1A3056, 0x33568F};
    c.warn = {0xF1C36C, 0x3D2E10, 0x6E5521};
    c.bad = {0xFFA29A, 0x471F1D, 0x803A35};
    c.hold = {0xC8AEFA, 0x33264D, 0x5A458A};
    c.custom = {0x7AD6D0, 0x103837, 0x24645F};
    c.neutral = {0xB7BFC8, 0x2D3238, 0x474E57};
    return c;
}

} // namespace

const ChipColours &Colours::chip(Tone tone) const
{
    switch (tone) {
    case Tone::Ok:
        return ok;
    case Tone::Info:
        return info;
    case Tone::Warn:
        return warn;
    case Tone::Bad:
        return bad;
    case Tone::Hold:
        return hold;
    case Tone::Custom:
        return custom;
    case Tone::Neutral:
        return neutral;
    }
    return neutral;
}

const Colours &lightColours()
{
    static const Colours colours = makeLight();
    return colours;
}

const Colours &darkColours()
{
    static const Colours colours = makeDark();
    return colours;
}

const Colours &coloursOf(const QPalette &palette)
{
    const QColor window = palette.color(QPalette::Active, QPalette::Window);
    for (const Colours *contrast : {&contrastLightColours(), &contrastDarkColours()}) {
        if (window.rgb() == contrast->window.rgb()) {
            return *contrast;
        }
    }
    return window.lightness() < 128 ? darkColours() : lightColours();
}

QPalette paletteFrom(const Colours &c)
{
    QPalette palette;
    const auto set = [&palette](QPalette::ColorRole role, const QColor &colour) { palette.setColor(role, colour); };
    set(QPalette::Window, c.window);
    set(QPalette::WindowText, c.text);
    set(QPalette::Base, c.base);
    set(QPalette::AlternateBase, c.alternate);
    set(QPalette::Text, c.text);
    set(QPalette::PlaceholderText, c.secondary);
    set(QPalette::Button, c.button);
    set(QPalette::ButtonText, c.text);
    set(QPalette::BrightText, c.onFill);
    set(QPalette::ToolTipBase, c.base);
    set(QPalette::ToolTipText, c.text);
    set(QPalette::Light, c.base);
    set(QPalette::Midlight, c.hairline);
    set(QPalette::Mid, c.line);
    set(QPalette::Dark, c.fieldBorder);
    set(QPalette::Shadow, c.dark ? QColor(0x0B0C0E) : QColor(0x9AA3AD));
    set(QPalette::Highlight, c.primary);
    set(QPalette::HighlightedText, c.onFill);
    set(QPalette::Link, c.accent);
    set(QPalette::LinkVisited, c.accent);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::PlaceholderText}) {
        palette.setColor(QPalette::Disabled, role, c.disabled);
    }
    palette.setColor(QPalette::Inactive, QPalette::Highlight, c.primary);
    return palette;
}

QColor profileColour(const QString &profileId)
{
    static constexpr std::array<QRgb, 8> choices{0x0B7F7F, 0x7B4FC9, 0xB0651A, 0x4F7A1E,
                                                 0xB23A7A, 0x3B6FB5, 0x8A6D00, 0x5A6472};
    // Not qHash, whose seed differs from run to run.
    return QColor(choices[qChecksum(profileId.toUtf8()) % choices.size()]);
}

} // namespace qm::ui
