// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace qm::practice {

/// A request variable as PHP nests it: text, or an array whose members keep their order.
struct PhpValue
{
    bool isArray = false;
    std::string text;
    std::vector<PhpValue> members;
    std::string name; ///< its key within the array it is a member of

    [[nodiscard]] const PhpValue *find(std::string_view wanted) const;
};

using Query = std::vector<std::pair<std::string, std::string>>;

/// `%XX` decoded; `+` is a space (urldecode). Broken escapes stay as they are.
[[nodiscard]] std::string phpUrlDecode(std::string_view text);
/// `%XX` decoded; `+` stays (rawurldecode).
[[nodiscard]] std::string rawUrlDecode(std::string_view text);
/// Letters, digits and `-_.~` as they are, everything else `%XX` (rawurlencode).
[[nodiscard]] std::string rawUrlEncode(std::string_view text);

/// Splits on `&` and the first `=`, decodes names and values.
[[nodiscard]] Query parseQuery(std::string_view rawQuery);
/// What parse_str makes of it: `a[b][0]=x` nests, `a[]` appends, a later value replaces an earlier one.
[[nodiscard]] PhpValue nestQuery(const Query &query);

/// PHP's is_numeric: sign, digits, point, exponent, blanks at either end; nothing else.
[[nodiscard]] bool isNumericText(std::string_view text);
/// PHP's cast of a numeric text to int: `1.5` is 1, `1e3` is 1000. Out of range: the nearest end.
[[nodiscard]] qint64 numericToInt(std::string_view text);

} // namespace qm::practice
