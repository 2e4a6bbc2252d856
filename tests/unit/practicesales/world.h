// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "practice/sales/collections.h"

namespace qm::practicetest {

/// What a shop sells and to whom, without the shop.
struct World
{
    explicit World(quint32 seed, qint64 orders)
        : options{.seed = seed, .orders = orders, .products = 400}
    {}
    practice::ShopOptions options;
    practice::Catalogue catalogue{options};
    practice::People people{options};
    practice::SharedSalesBook shared = std::make_shared<const practice::SalesBook>(options, catalogue, people);
    const practice::SalesBook &book = *shared;
};

} // namespace qm::practicetest
