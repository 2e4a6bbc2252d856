// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/decimal.h"

#include <QtGlobal>

#include <string>
#include <string_view>

namespace qm::practice {

/// The first rows of every practice shop: what real shops hold and clients stumble over (magento-facts 6, 7.11,
/// observed 9, 26, 41): SKUs with every sign that URLs, OAuth, CSV or searchCriteria treat specially, and names with
/// HTML, right-to-left text or the full length.
struct Strange
{
    std::string sku;
    std::string name;        ///< empty: an ordinary name
    std::string_view family; ///< code of the family it belongs to
    Decimal price;           ///< zero means free of charge
};

[[nodiscard]] qint64 strangeCount();
[[nodiscard]] const Strange &strangeAt(qint64 row);

} // namespace qm::practice
