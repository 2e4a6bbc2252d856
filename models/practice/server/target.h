// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "practice/stores.h"

#include <string>
#include <string_view>

namespace qm::practice {

/// Where a request goes, read from its raw target by hand as Magento does: doubled and trailing slashes do not matter,
/// `index.php` may stand in front, the store code may be missing (then it is the default view).
struct Target
{
    enum class Area {
        Refused, ///< the web server's own 400: a broken escape in the path
        Outside, ///< not below the shop's path
        Rest,
        GraphQl,
        Page, ///< the storefront or the admin
    };
    Area area = Area::Page;
    std::string path;  ///< REST: `/V1/orders/5`, raw, behind `/rest/<scope>`; else the whole path below the prefix
    std::string query; ///< raw
    const StoreView *view = nullptr; ///< REST only; an unknown code stays in the path, which then fits no service

    [[nodiscard]] static Target of(std::string_view rawTarget, std::string_view pathPrefix);
};

} // namespace qm::practice
