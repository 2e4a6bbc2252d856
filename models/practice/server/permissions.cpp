// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/server/permissions.h"

#include <algorithm>
#include <array>
#include <utility>

namespace qm::practice {

namespace {

/// Child and parent, from Magento's resource tree: the resources that guard routes and what lies between them and the
/// root.
constexpr std::array<std::pair<std::string_view, std::string_view>, 61> parents = {{
    {"Magento_Sales::sales", "Magento_Backend::admin"},
    {"Magento_Sales::sales_operation", "Magento_Sales::sales"},
    {"Magento_Sales::sales_order", "Magento_Sales::sales_operation"},
    {"Magento_Sales::actions", "Magento_Sales::sales_order"},
    {"Magento_Sales::create", "Magento_Sales::actions"},
    {"Magento_Sales::actions_view", "Magento_Sales::actions"},
    {"Magento_Sales::email", "Magento_Sales::actions"},
    {"Magento_Sales::reorder", "Magento_Sales::actions"},
    {"Magento_Sales::actions_edit", "Magento_Sales::actions"},
    {"Magento_Sales::cancel", "Magento_Sales::actions"},
    {"Magento_Sales::review_payment", "Magento_Sales::actions"},
    {"Magento_Sales::capture", "Magento_Sales::actions"},
    {"Magento_Sales::invoice", "Magento_Sales::actions"},
    {"Magento_Sales::creditmemo", "Magento_Sales::actions"},
    {"Magento_Sales::hold", "Magento_Sales::actions"},
    {"Magento_Sales::unhold", "Magento_Sales::actions"},
    {"Magento_Sales::ship", "Magento_Sales::actions"},
    {"Magento_Sales::comment", "Magento_Sales::actions"},
    {"Magento_Sales::emails", "Magento_Sales::actions"},
    {"Magento_Sales::sales_invoice", "Magento_Sales::sales_operation"},
    {"Magento_Sales::shipment", "Magento_Sales::sales_operation"},
    {"Magento_Sales::sales_creditmemo", "Magento_Sales::sales_operation"},
    {"Magento_Sales::transactions", "Magento_Sales::sales_operation"},
    {"Magento_Sales::transactions_fetch", "Magento_Sales::transactions"},
    {"Magento_Cart::cart", "Magento_Backend::admin"},
    {"Magento_Cart::manage", "Magento_Cart::cart"},
    {"Magento_Catalog::catalog", "Magento_Backend::admin"},
    {"Magento_Catalog::catalog_inventory", "Magento_Catalog::catalog"},
    {"Magento_Catalog::products", "Magento_Catalog::catalog_inventory"},
    {"Magento_Catalog::categories", "Magento_Catalog::catalog_inventory"},
    {"Magento_Downloadable::downloadable", "Magento_Catalog::products"},
    {"Magento_Customer::customer", "Magento_Backend::admin"},
    {"Magento_Customer::manage", "Magento_Customer::customer"},
    {"Magento_Customer::delete", "Magento_Customer::manage"},
    {"Magento_Customer::group", "Magento_Backend::other_settings"},
    {"Magento_Backend::marketing", "Magento_Backend::admin"},
    {"Magento_CatalogRule::promo", "Magento_Backend::marketing"},
    {"Magento_SalesRule::quote", "Magento_CatalogRule::promo"},
    {"Magento_Backend::content", "Magento_Backend::admin"},
    {"Magento_Backend::content_elements", "Magento_Backend::content"},
    {"Magento_Cms::page", "Magento_Backend::content_elements"},
    {"Magento_Cms::save", "Magento_Cms::page"},
    {"Magento_Cms::page_delete", "Magento_Cms::page"},
    {"Magento_Cms::block", "Magento_Backend::content_elements"},
    {"Magento_Backend::stores", "Magento_Backend::admin"},
    {"Magento_Backend::stores_settings", "Magento_Backend::stores"},
    {"Magento_Backend::store", "Magento_Backend::stores_settings"},
    {"Magento_Backend::other_settings", "Magento_Backend::stores"},
    {"Magento_Tax::manage_tax", "Magento_Backend::other_settings"},
    {"Magento_Backend::stores_attributes", "Magento_Backend::stores"},
    {"Magento_Catalog::attributes_attributes", "Magento_Backend::stores_attributes"},
    {"Magento_Catalog::sets", "Magento_Backend::stores_attributes"},
    {"Magento_InventoryApi::inventory", "Magento_Backend::stores"},
    {"Magento_InventoryApi::source", "Magento_InventoryApi::inventory"},
    {"Magento_InventoryApi::source_edit", "Magento_InventoryApi::source"},
    {"Magento_InventoryApi::stock", "Magento_InventoryApi::inventory"},
    {"Magento_InventoryApi::stock_edit", "Magento_InventoryApi::stock"},
    {"Magento_InventoryApi::stock_delete", "Magento_InventoryApi::stock"},
    {"Magento_InventoryApi::stock_source_link", "Magento_InventoryApi::inventory"},
    {"Magento_Backend::system", "Magento_Backend::admin"},
    {"Magento_Logging::system_magento_logging_bulk_operations", "Magento_Backend::system"},
}};

bool isBelow(std::string_view resource, std::string_view ancestor)
{
    while (resource != ancestor) {
        const auto found =
            std::find_if(parents.begin(), parents.end(), [&](const auto &pair) { return pair.first == resource; });
        if (found == parents.end()) {
            return false;
        }
        resource = found->second;
    }
    return true;
}

} // namespace

Permissions Permissions::everything()
{
    Permissions all;
    all.m_everything = true;
    return all;
}

bool Permissions::allow(std::string_view resource) const
{
    return m_everything || std::any_of(m_granted.begin(), m_granted.end(), [&](std::string_view granted) {
               return isBelow(resource, granted) || isBelow(granted, resource);
           });
}

} // namespace qm::practice
