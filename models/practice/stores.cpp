// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/stores.h"

namespace qm::practice {

const std::array<StoreView, 5> &storeViews()
{
    static constexpr std::array<StoreView, 5> views{{
        {0, "all", "Admin", 0, 0, "en_US", "EUR", "Europe/Amsterdam"},
        {1, "default", "Default Store View", 1, 1, "en_US", "EUR", "Europe/Amsterdam"},
        {2, "nl", "Nederlands", 1, 1, "nl_NL", "EUR", "Europe/Amsterdam"},
        {3, "outlet_en", "Outlet EN", 1, 2, "en_US", "EUR", "Europe/Amsterdam"},
        {4, "de_b2b", "Deutsch (B2B)", 2, 3, "de_DE", "EUR", "Europe/Berlin"},
    }};
    return views;
}

const std::array<Website, 3> &websites()
{
    static constexpr std::array<Website, 3> list{{
        {0, "admin", "Admin", 0, 1},
        {1, "base", "Main Website", 1, 2},
        {2, "b2b", "B2B Großhandel", 3, 3},
    }};
    return list;
}

const std::array<StoreGroup, 4> &storeGroups()
{
    static constexpr std::array<StoreGroup, 4> list{{
        {0, 0, 0, 0, "default", "Default"},
        {1, 1, 2, 1, "main_website_store", "Main Website Store"},
        {2, 1, 2, 3, "outlet", "Outlet"},
        {3, 2, 33, 4, "b2b_store", "B2B Store"},
    }};
    return list;
}

const std::array<Source, 4> &sources()
{
    static constexpr std::array<Source, 4> list{{
        {"ams", "Amsterdam magazijn", "NL", "Amsterdam", "1012AB"},
        {"ber", "Lager Berlin-Köpenick", "DE", "Berlin", "12555"},
        {"default", "Default Source", "US", "", "00000"},
        {"rtm", "Rotterdam DC", "NL", "Rotterdam", "3011AA"},
    }};
    return list;
}

const StoreView *findStoreView(std::string_view code)
{
    for (const StoreView &view : storeViews()) {
        if (view.code == code)
            return &view;
    }
    return nullptr;
}

const StoreView *findStoreView(int id)
{
    for (const StoreView &view : storeViews()) {
        if (view.id == id)
            return &view;
    }
    return nullptr;
}

} // namespace qm::practice
