// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>
#include <utility>
#include <vector>

namespace qm::remote::json {

/// A small strict reader of JSON text that makes no values: it finds where they end. The fast parser leaves what nobody
/// asks for unchecked, and cannot say which text a value came from; both are needed to keep unknown fields.
/// Pure; never recurses, so no document can exhaust the stack.

/// The value at the start of \a text, without blanks around it; empty when it is not JSON, is cut off, or nests deeper
/// than \a maximumDepth. \a rest becomes what follows.
[[nodiscard]] std::string_view scanValue(std::string_view text, int maximumDepth, std::string_view *rest = nullptr);

/// Whether \a text is one value and nothing else but blanks.
[[nodiscard]] bool isValue(std::string_view text, int maximumDepth);

/// Whether \a text is a number as JSON writes it, and nothing else.
[[nodiscard]] bool isNumber(std::string_view text);

/// Whether the brackets of a text that was already checked nest deeper than \a limit; those inside strings do not
/// count.
[[nodiscard]] bool nestsDeeper(std::string_view text, int limit);

using Member = std::pair<std::string_view, std::string_view>; ///< key without quotes, escapes untouched; value

/// The members of an object, in order; empty for anything that is no object.
[[nodiscard]] std::vector<Member> membersOf(std::string_view object);
/// The elements of an array; empty for anything that is no array.
[[nodiscard]] std::vector<std::string_view> elementsOf(std::string_view array);

} // namespace qm::remote::json
