// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QStringView>

#include <array>

namespace qm::ui {

/// About how wide texts are in a font, without laying them out: what letters of European languages take each by itself,
/// and a guess for all others, for which no font is looked for. Enough to tell which of many texts may be the widest.
/// For the window's thread.
class TextWidths
{
public:
    /// Pixels, not less than 0.
    [[nodiscard]] int about(QStringView text, const QFont &font);

private:
    void take(const QFont &font);

    static constexpr std::size_t known = 0x250; ///< Latin, with what Poles and Czechs need
    QFont m_font;
    bool m_hasFont = false;
    std::array<float, known> m_advances{}; ///< 0: not asked for yet
    float m_other = 0;                     ///< Greek, Cyrillic, Arabic, ...
    float m_wide = 0;                      ///< from the letters of the Far East on
};

} // namespace qm::ui
