// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace qm::practice {

/// The modules of a Magento Open Source 2.4.7 in the order GET /V1/modules gives them; without MSI when \a
/// singleSource.
[[nodiscard]] std::vector<std::string> moduleNames(bool singleSource);

} // namespace qm::practice
