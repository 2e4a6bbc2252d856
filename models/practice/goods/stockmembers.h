// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "practice/server/serviceinput.h"

#include <span>
#include <string_view>

namespace qm::practice {

/// A member of the legacy stock item behind its ids, its quantity and its flag, in the order in which it is printed.
struct StockMember
{
    std::string_view name;
    std::string_view byDefault; ///< JSON
    InputType type;
};

[[nodiscard]] std::span<const StockMember> stockMembers();

} // namespace qm::practice
