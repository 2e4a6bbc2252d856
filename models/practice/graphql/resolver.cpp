// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/graphql/resolver.h"

#include <algorithm>

namespace qm::practice::graphql {

namespace {

bool isSkipped(const Selection &selection)
{
    return std::any_of(selection.conditions.begin(), selection.conditions.end(), [](const auto &condition) {
        const bool yes = condition.second.text == "true";
        return condition.first == "skip" ? yes : condition.first == "include" && !yes;
    });
}

void collect(const Context &context, std::string_view type, const std::vector<Selection> &selections,
             std::vector<Wanted> &wanted)
{
    for (const Selection &selection : selections) {
        if (isSkipped(selection)) {
            continue;
        }
        if (selection.kind == Selection::Kind::InlineFragment) {
            if (selection.name.empty() || fits(type, selection.name)) {
                collect(context, type, selection.selections, wanted);
            }
            continue;
        }
        if (selection.kind == Selection::Kind::FragmentSpread) {
            const Fragment &fragment = context.document.fragments.find(selection.name)->second;
            if (fits(type, fragment.typeCondition)) {
                collect(context, type, fragment.selections, wanted);
            }
            continue;
        }
        const auto same =
            std::find_if(wanted.begin(), wanted.end(), [&](const Wanted &w) { return w.key == selection.key(); });
        if (same != wanted.end()) {
            same->selections.push_back(&selection.selections);
        } else {
            wanted.push_back({&selection, selection.key(), {&selection.selections}});
        }
    }
}

qint64 positive(const Selection &selection, std::string_view name, qint64 fallback)
{
    const Value *value = selection.argument(name);
    if (value == nullptr || value->kind == Value::Kind::Null) {
        return fallback;
    }
    const qint64 number = numericToInt(value->text);
    if (value->kind != Value::Kind::Int || number < 1) {
        throw inputProblem(std::string(name) + " value must be greater than 0.", selection);
    }
    return std::min<qint64>(number, 1'000'000);
}

void resolveStoreConfig(JsonWriter &json, const Context &context, const Wanted &wanted)
{
    const StoreView &view = context.view;
    const Website *website = nullptr;
    for (const Website &candidate : websites()) {
        website = candidate.id == view.websiteId ? &candidate : website;
    }
    const StoreGroup *group = nullptr;
    for (const StoreGroup &candidate : storeGroups()) {
        group = candidate.id == view.groupId ? &candidate : group;
    }
    writeObject(json, context, "StoreConfig", wanted.selections, [&](const Wanted &field) {
        const std::string &name = field.selection->name;
        if (name == "id") {
            json.value(view.id);
        } else if (name == "website_id") {
            json.value(view.websiteId);
        } else if (name == "root_category_id") {
            json.value(group->rootCategoryId);
        } else if (name == "code" || name == "store_code") {
            json.value(view.code);
        } else if (name == "store_name") {
            json.value(view.name);
        } else if (name == "website_code") {
            json.value(website->code);
        } else if (name == "website_name") {
            json.value(website->name);
        } else if (name == "store_group_code") {
            json.value(group->code);
        } else if (name == "store_group_name") {
            json.value(group->name);
        } else if (name == "locale") {
            json.value(view.locale);
        } else if (name == "timezone") {
            json.value(view.timezone);
        } else if (name == "weight_unit") {
            json.value("kgs");
        } else if (name == "base_media_url") {
            json.value(std::string_view(context.baseUrl + "media/"));
        } else if (name == "base_currency_code") {
            json.value("EUR");
        } else if (name == "default_display_currency_code") {
            json.value(view.currency);
        } else {
            json.value(std::string_view(context.baseUrl));
        }
    });
}

void resolveCurrency(JsonWriter &json, const Context &context, const Wanted &wanted)
{
    writeObject(json, context, "Currency", wanted.selections, [&](const Wanted &field) {
        if (field.selection->name == "available_currency_codes") {
            json.beginArray();
            json.value(context.view.currency);
            json.endArray();
        } else {
            json.value(field.selection->name == "base_currency_code" ? std::string_view("EUR") : context.view.currency);
        }
    });
}

std::string textArgument(const Wanted &wanted, std::string_view name)
{
    const Value *value = wanted.selection->argument(name);
    if (value == nullptr) {
        throw Problem{"Field \"" + wanted.selection->name + "\" argument \"" + std::string(name) +
                          "\" of type \"String!\" is required but not provided.",
                      wanted.selection->location,
                      {},
                      true,
                      false};
    }
    return value->text;
}

void resolveCustomerToken(JsonWriter &json, const Context &context, const Wanted &wanted)
{
    std::string token;
    try {
        token = context.logins.customerTokenFor(textArgument(wanted, "email"), textArgument(wanted, "password"),
                                                context.view);
    } catch (const Refusal &refusal) {
        throw Problem{refusal.message, wanted.selection->location, "graphql-authentication", false, false};
    }
    writeObject(json, context, "CustomerToken", wanted.selections,
                [&](const Wanted &) { json.value(std::string_view(token)); });
}

} // namespace

std::vector<Wanted> wantedOf(const Context &context, std::string_view type,
                             const std::vector<const std::vector<Selection> *> &selections)
{
    std::vector<Wanted> wanted;
    for (const std::vector<Selection> *list : selections) {
        collect(context, type, *list, wanted);
    }
    return wanted;
}

void writeObject(JsonWriter &json, const Context &context, std::string_view type,
                 const std::vector<const std::vector<Selection> *> &selections,
                 const std::function<void(const Wanted &wanted)> &write)
{
    json.beginObject();
    for (const Wanted &wanted : wantedOf(context, type, selections)) {
        json.key(wanted.key);
        if (wanted.selection->name == "__typename") {
            json.value(type);
        } else {
            write(wanted);
        }
    }
    json.endObject();
}

Paging Paging::of(const Selection &selection, qint64 total)
{
    Paging paging;
    paging.size = positive(selection, "pageSize", 20);
    paging.current = positive(selection, "currentPage", 1);
    paging.total = total;
    if (paging.current > paging.pages() && total > 0) {
        throw inputProblem("currentPage value " + std::to_string(paging.current) + " specified is greater than the " +
                               std::to_string(paging.pages()) + " page(s) available.",
                           selection);
    }
    return paging;
}

void writePageInfo(JsonWriter &json, const Context &context, const Wanted &wanted, const Paging &paging)
{
    writeObject(json, context, "SearchResultPageInfo", wanted.selections, [&](const Wanted &field) {
        const std::string &name = field.selection->name;
        json.value(name == "current_page" ? paging.current : name == "page_size" ? paging.size : paging.pages());
    });
}

void writeMoney(JsonWriter &json, const Context &context, const Wanted &wanted, Decimal amount,
                std::string_view currency)
{
    writeObject(json, context, "Money", wanted.selections, [&](const Wanted &field) {
        if (field.selection->name == "value") {
            json.value(amount);
        } else {
            json.value(currency);
        }
    });
}

void resolveRoot(JsonWriter &json, const Context &context, const Wanted &wanted)
{
    const std::string &name = wanted.selection->name;
    if (name == "products") {
        resolveProducts(json, context, wanted);
    } else if (name == "categories" || name == "categoryList") {
        resolveCategories(json, context, wanted, name == "categoryList");
    } else if (name == "customer") {
        resolveCustomer(json, context, wanted);
    } else if (name == "storeConfig") {
        resolveStoreConfig(json, context, wanted);
    } else if (name == "currency") {
        resolveCurrency(json, context, wanted);
    } else if (name == "isEmailAvailable") {
        static_cast<void>(textArgument(wanted, "email"));
        // True whatever the address: the server does not tell who is registered (observed 61).
        writeObject(json, context, "IsEmailAvailableOutput", wanted.selections,
                    [&](const Wanted &) { json.value(true); });
    } else {
        resolveCustomerToken(json, context, wanted);
    }
}

} // namespace qm::practice::graphql
