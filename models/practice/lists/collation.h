// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace qm::practice {

/// Text as MySQL's general_ci collations compare it (observed 26): upper case, without accents, without blanks at the
/// end.
[[nodiscard]] std::string foldText(std::string_view text);

/// <0, 0, >0: \a text against \a folded, which foldText() made. Plain ASCII is compared without a copy.
[[nodiscard]] int compareFolded(std::string_view text, std::string_view folded);

/// LIKE: `%` any run of characters, `_` one character, backslash takes the next one as it is. Both sides folded, but
/// blanks at the end count, as they do in MySQL.
class LikePattern
{
public:
    LikePattern() = default;
    explicit LikePattern(std::string_view pattern);
    [[nodiscard]] bool matches(std::string_view text) const;

private:
    std::u32string m_pattern; ///< wildcards as private code points, so that escaped ones are plain characters
};

} // namespace qm::practice
