// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/goods/goods.h"
#include "practice/goods/stockwrites.h"
#include "practice/lists/collation.h"
#include "practice/shop.h"
#include "practice/stores.h"

#include <algorithm>
#include <array>

namespace qm::practice {

namespace {

constexpr std::string_view sourceItemType = "Magento\\InventoryApi\\Api\\Data\\SourceItemInterface";
constexpr std::string_view notificationType =
    "Magento\\InventoryLowQuantityNotificationApi\\Api\\Data\\SourceItemConfigurationInterface";

constexpr std::array<InputMember, 5> sourceItemMembers{{{"sku", InputType::Text},
                                                        {"source_code", InputType::Text},
                                                        {"quantity", InputType::Number},
                                                        {"status", InputType::Integer},
                                                        {"extension_attributes", InputType::Object}}};
constexpr std::array<InputMember, 4> notificationMembers{{{"source_code", InputType::Text},
                                                          {"sku", InputType::Text},
                                                          {"notify_stock_qty", InputType::Number},
                                                          {"extension_attributes", InputType::Object}}};

std::vector<InputObject> sourceItems(const Call &call)
{
    return inputRows(call, "sourceItems", sourceItemMembers, sourceItemType);
}

std::vector<InputObject> notifications(const Call &call)
{
    return inputRows(call, "sourceItemConfigurations", notificationMembers, notificationType);
}

Refusal refusal(std::string_view message)
{
    Refusal refused;
    refused.message = message;
    return refused;
}

/// Collects what is wrong with the rows of one request: one of them refuses it whole (magento-facts 3.28).
class Faults
{
public:
    void check(bool good, std::string_view message, std::string_view field)
    {
        if (good) {
            return;
        }
        Refusal fault = refusal(message);
        fault.named.emplace_back("field", quotedText(field));
        m_faults.push_back(std::move(fault));
    }
    void check(const std::optional<std::string> &text, std::string_view field)
    {
        const bool blank = !text || text->find_first_not_of(" \t\r\n") == std::string::npos;
        check(!blank, "\"%field\" can not be empty.", field);
        if (blank) {
            return;
        }
        const bool isSku = field == "sku";
        const bool spaced = isSku ? text->front() == ' ' || text->back() == ' ' : text->find(' ') != std::string::npos;
        check(!spaced,
              isSku ? "\"%field\" can not contain leading or trailing spaces."
                    : "\"%field\" can not contain whitespaces.",
              field);
    }
    void throwAny() const
    {
        if (m_faults.empty()) {
            return;
        }
        Refusal whole = refusal("Validation Failed: " + m_faults.front().message);
        const std::string field = m_faults.front().named.front().second;
        whole.message.replace(whole.message.find("\"%field\""), 8, field);
        whole.errors = m_faults;
        throw whole;
    }

private:
    std::vector<Refusal> m_faults;
};

int sourceIndex(std::string_view code)
{
    const auto &list = sources();
    const std::string folded = foldText(code);
    const auto found =
        std::find_if(list.begin(), list.end(), [&](const Source &s) { return compareFolded(s.code, folded) == 0; });
    return found == list.end() ? -1 : static_cast<int>(found - list.begin());
}

/// The product's row, -1 for an SKU that no product has.
qint64 rowOf(const Call &call, const std::string &sku)
{
    return call.shop.catalogue().rowOfSku(sku);
}

/// The SKU as the product spells it: the table compares without regard to case (source-items-after-case).
std::string spelled(const Call &call, qint64 row, const std::string &sku)
{
    return row < 0 ? sku : call.shop.catalogue().facts(row).sku;
}

void validate(const std::vector<InputObject> &items)
{
    Faults faults;
    for (const InputObject &item : items) {
        faults.check(item.text("sku"), "sku");
        faults.check(item.text("source_code"), "source_code");
        faults.check(item.number("quantity").has_value(), "\"%field\" should be numeric.", "quantity");
        const auto status = item.integer("status");
        faults.check(status.has_value(), "\"%field\" should be numeric.", "status");
        faults.check(!status || *status == 0 || *status == 1, "\"%field\" should a known status.", "status");
    }
    faults.throwAny();
}

Body saveSourceItems(const Call &call)
{
    const std::vector<InputObject> items = sourceItems(call);
    if (items.empty()) {
        throw refusal("Input data is empty");
    }
    validate(items);
    Writes::Transaction transaction(call.shop.writes());
    for (const InputObject &item : items) {
        const int source = sourceIndex(*item.text("source_code"));
        if (source < 0) { // the database refuses, and with it everything of the request
            throw refusal("Could not save Source Item");
        }
        const std::string sku = *item.text("sku");
        const qint64 row = rowOf(call, sku);
        putSourceItem(transaction, goodsOf(call), row, spelled(call, row, sku), source, *item.number("quantity"),
                      *item.integer("status") == 1);
    }
    transaction.commit();
    return "[]";
}

Body deleteSourceItems(const Call &call)
{
    const std::vector<InputObject> items = sourceItems(call);
    if (items.empty()) {
        throw refusal("Input data is empty");
    }
    Writes::Transaction transaction(call.shop.writes());
    for (const InputObject &item : items) {
        const std::string sku = item.text("sku").value_or(std::string());
        const int source = sourceIndex(item.text("source_code").value_or(std::string()));
        if (source >= 0) {
            dropSourceItem(transaction, goodsOf(call), rowOf(call, sku), sku, source);
        }
    }
    transaction.commit();
    return "[]";
}

std::string skuOfPath(const Call &call)
{
    return call.segments[0];
}

InputObject sentStockItem(const Call &call)
{
    return stockItemInput(parameter(call.body, "stockItem").toObject());
}

Body saveStockItem(const Call &call)
{
    const InputObject sent = sentStockItem(call);
    const qint64 row = rowOf(call, skuOfPath(call));
    if (row < 0 || current(call, *call.shop.products).isGone(row)) {
        Refusal unknown = refusal("The Product with the \"%1\" SKU doesn't exist.");
        unknown.status = 404;
        unknown.positional.push_back(quotedText(skuOfPath(call)));
        throw unknown;
    }
    Writes::Transaction transaction(call.shop.writes());
    putStockItem(transaction, goodsOf(call), row, spelled(call, row, {}), sent, call.now);
    transaction.commit();
    return std::to_string(idOfRow(row)); // whatever item the path named (observed 49)
}

/// Thresholds of products; others are not kept.
template <typename Change>
Body changeNotifications(const Call &call, Change change)
{
    Writes::Transaction transaction(call.shop.writes());
    for (const InputObject &row : notifications(call)) {
        const qint64 product = rowOf(call, row.text("sku").value_or(std::string()));
        const int source = sourceIndex(row.text("source_code").value_or(std::string()));
        if (source < 0 || product < 0) {
            throw refusal("Could not save Source Item Configuration");
        }
        change(transaction.product(product).notifyBelow, source, row);
    }
    transaction.commit();
    return "[]";
}

Body saveNotifications(const Call &call)
{
    return changeNotifications(call, [](std::map<int, Decimal> &below, int source, const InputObject &row) {
        if (const auto threshold = row.number("notify_stock_qty")) {
            below[source] = *threshold;
        } else {
            below.erase(source); // the shop's own threshold again
        }
    });
}

Body deleteNotifications(const Call &call)
{
    return changeNotifications(
        call, [](std::map<int, Decimal> &below, int source, const InputObject &) { below.erase(source); });
}

} // namespace

void addStockWriteRoutes(std::vector<Route> &routes)
{
    constexpr std::string_view assign = "Magento_InventoryApi::stock_source_item_assign";
    const ShapeCheck isSourceItems = [](const Call &call) { static_cast<void>(sourceItems(call)); };
    const ShapeCheck isStockItem = [](const Call &call) { static_cast<void>(sentStockItem(call)); };
    const ShapeCheck isNotifications = [](const Call &call) { static_cast<void>(notifications(call)); };
    routes.push_back({"POST", "/V1/inventory/source-items", assign, saveSourceItems, true, isSourceItems});
    routes.push_back({"POST", "/V1/inventory/source-items-delete", assign, deleteSourceItems, true, isSourceItems});
    routes.push_back({"PUT", "/V1/products/:productSku/stockItems/:itemId", "Magento_Catalog::catalog_inventory",
                      saveStockItem, false, isStockItem});
    routes.push_back({"POST", "/V1/inventory/low-quantity-notification",
                      "Magento_InventoryLowQuantityNotificationApi::stock_create_low_quantity_notification",
                      saveNotifications, true, isNotifications});
    routes.push_back({"POST", "/V1/inventory/low-quantity-notifications-delete",
                      "Magento_InventoryLowQuantityNotificationApi::stock_delete_low_quantity_notification",
                      deleteNotifications, true, isNotifications});
}

} // namespace qm::practice
