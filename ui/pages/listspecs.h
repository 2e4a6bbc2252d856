// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/clock.h"
#include "ui/pages/listpage.h"

namespace qm::ui {

// What each list page is about: its list, its words, the views everybody has.

/// \a now is what "last 14 days" counts from.
[[nodiscard]] ListPageSpec ordersSpec(UtcTime now);
[[nodiscard]] ListPageSpec productsSpec();
[[nodiscard]] ListPageSpec stockSpec();
[[nodiscard]] ListPageSpec pricesSpec();
[[nodiscard]] ListPageSpec customersSpec(UtcTime now);

} // namespace qm::ui
