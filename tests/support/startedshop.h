// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "practice/practicestore.h"

#include <memory>

namespace qm::practicetest {

/// A shop that starts at once: some orders, the fewest products there can be.
[[nodiscard]] inline practice::ServerOptions smallShop()
{
    practice::ServerOptions options;
    options.shop.orders = 60;
    options.shop.products = 126;
    return options;
}

/// Null when it does not start.
[[nodiscard]] inline std::unique_ptr<practice::PracticeStore>
started(const practice::ServerOptions &options = smallShop())
{
    auto store = practice::PracticeStore::start(options);
    return store ? std::move(*store) : nullptr;
}

} // namespace qm::practicetest
