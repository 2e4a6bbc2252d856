// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "practice/goods/layout.h"
#include "practice/goods/words.h"

#include <string>

namespace qm::practice {

/// HTML of one or two paragraphs about a product, in \a language.
[[nodiscard]] std::string descriptionText(Trait trait, std::string_view name, quint64 hash, int language);
[[nodiscard]] std::string shortText(Trait trait, quint64 hash, int language);
[[nodiscard]] const Words &careText(quint64 hash); ///< two lines with a line break and a tag

/// What Magento makes of a name for its URL: lower case, letters and digits, dashes.
[[nodiscard]] std::string urlKey(std::string_view name);

} // namespace qm::practice
