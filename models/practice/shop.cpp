// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/shop.h"

#include "practice/goods/writes.h"
#include "practice/lists/edits.h"
#include "practice/lists/listengine.h"
#include "practice/sales/saleswrites.h"

namespace qm::practice {

Shop::Shop(const ShopOptions &options, State &state)
    : m_options(options)
    , m_catalogue(options)
    , m_people(options)
    , m_state(state)
    , m_lists(std::make_unique<ListCache>())
    , m_edits(std::make_unique<Edits>(state))
    , m_writes(std::make_unique<Writes>(state))
    , m_sales(std::make_unique<SalesWrites>(state))
{
    addGoods(*this);
    addSales(*this);
}

Shop::~Shop() = default;

} // namespace qm::practice
