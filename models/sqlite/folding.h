// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

struct sqlite3;

namespace qm::sqlite {

// Texts as the shop's database compares them (observed 26): without regard to case, to accents, and to blanks at the
// end. All texts are UTF-8; what is not, is compared byte by byte. Pure and thread-safe.

/// <0, 0, >0: \a a before, like, behind \a b. A total order: the collation `shop`.
[[nodiscard]] int compareFolded(std::string_view a, std::string_view b);

/// A pattern of LIKE: `%` any run of characters, `_` any one character, a backslash takes the next one as it is. Blanks
/// at the end count, as they do in MySQL.
class LikePattern
{
public:
    explicit LikePattern(std::string_view pattern);
    [[nodiscard]] bool matches(std::string_view text) const;

private:
    [[nodiscard]] bool stands(std::string_view text) const;

    std::u32string m_pattern; ///< folded; wildcards stand beyond Unicode
    // What most patterns are, for texts that are ASCII, too: letters in upper case, at the beginning, the end, or
    // anywhere.
    std::string m_letters;
    bool m_isPlain = false;
    bool m_fromBegin = true;
    bool m_toEnd = true;
};

/// FIND_IN_SET: whether \a value is one of the texts that commas separate in \a list. An empty list holds nothing.
[[nodiscard]] bool isInSet(std::string_view value, std::string_view list);

/// Makes `collate shop`, `shop_like(pattern, text)` and `shop_finset(value, list)` known to a connection; the answer is
/// SQLite's code.
[[nodiscard]] int registerFolding(sqlite3 *handle);

} // namespace qm::sqlite
