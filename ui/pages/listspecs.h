// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/listpage.h"

namespace qm::ui {

// What each list page is about: its list, its words, the views everybody has.

[[nodiscard]] ListPageSpec ordersSpec();
[[nodiscard]] ListPageSpec productsSpec();
[[nodiscard]] ListPageSpec stockSpec();
[[nodiscard]] ListPageSpec pricesSpec();
[[nodiscard]] ListPageSpec customersSpec();

} // namespace qm::ui
