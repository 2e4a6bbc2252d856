// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/lists/criteria.h"

#include "practice/route.h"

#include <algorithm>

namespace qm::practice {

namespace {

constexpr int defaultPageSize = 20;

char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

/// `page_size`, `pageSize` and `PAGESIZE` are one member: PHP looks for a setter, and method names have no case.
std::string setterKey(std::string_view name)
{
    std::string key;
    for (const char c : name) {
        if (c != '_') {
            key += lower(c);
        }
    }
    return key;
}

/// `bogus_key` -> `BogusKey`, as the refusal names it.
std::string upperCamel(std::string_view name)
{
    std::string out;
    bool start = true;
    for (const char c : name) {
        if (c == '_') {
            start = true;
            continue;
        }
        out += start && c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
        start = false;
    }
    return out;
}

Refusal unsupported(std::string_view name)
{
    Refusal refusal;
    refusal.message = "\"%fieldName\" is not supported. Correct the field name and try again.";
    refusal.named.emplace_back("fieldName", quotedText(upperCamel(name)));
    return refusal;
}

Refusal plain(std::string message)
{
    Refusal refusal;
    refusal.message = std::move(message);
    return refusal;
}

/// The chain in which each level names the member it was busy with.
Refusal within(std::initializer_list<std::string_view> path, const Refusal &cause)
{
    std::string message;
    for (const std::string_view name : path) {
        message += "Error occurred during \"" + std::string(name) + "\" processing. ";
    }
    return plain(message + cause.message);
}

qint64 integerMember(const std::string &name, const PhpValue &value)
{
    if (value.isArray) {
        throw within({name}, Refusal::invalidType("array", "int"));
    }
    if (!isNumericText(value.text)) {
        throw within({name}, Refusal::invalidType(value.text, "int"));
    }
    return numericToInt(value.text);
}

CriteriaFilter parseFilter(const PhpValue &source, std::string_view groupsName, std::string_view filtersName)
{
    CriteriaFilter filter;
    for (const PhpValue &value : source.members) {
        const std::string &name = value.name;
        const std::string key = setterKey(name);
        if (key != "field" && key != "value" && key != "conditiontype") {
            throw unsupported(name);
        }
        if (value.isArray) {
            throw within({groupsName, filtersName, name}, Refusal::invalidType("array", "string"));
        }
        if (key == "field") {
            filter.field = value.text;
        } else if (key == "value") {
            filter.value = value.text;
        } else if (!value.text.empty()) {
            filter.condition = value.text;
        }
    }
    return filter;
}

std::vector<std::vector<CriteriaFilter>> parseGroups(const PhpValue &source, const std::string &groupsName)
{
    std::vector<std::vector<CriteriaFilter>> groups;
    for (const PhpValue &group : source.members) {
        std::vector<CriteriaFilter> filters;
        for (const PhpValue &list : group.members) {
            const std::string &name = list.name;
            if (setterKey(name) != "filters") {
                throw unsupported(name);
            }
            for (const PhpValue &filter : list.members) {
                filters.push_back(parseFilter(filter, groupsName, name));
            }
        }
        groups.push_back(std::move(filters));
    }
    return groups;
}

CriteriaSort parseSort(const PhpValue &source, const std::string &sortName)
{
    CriteriaSort sort;
    for (const PhpValue &value : source.members) {
        const std::string &name = value.name;
        const std::string key = setterKey(name);
        if (key != "field" && key != "direction") {
            throw unsupported(name);
        }
        if (value.isArray) {
            throw within({sortName, name}, Refusal::invalidType("array", "string"));
        }
        if (key == "field") {
            const bool clean = std::all_of(value.text.begin(), value.text.end(), [](char c) {
                return (c >= '0' && c <= '9') || (lower(c) >= 'a' && lower(c) <= 'z') || c == '_';
            });
            if (!clean) {
                Refusal refusal = plain("Sort order field %1 contains restricted symbols");
                refusal.positional.push_back(quotedText(value.text));
                throw refusal;
            }
            sort.field = value.text;
            continue;
        }
        const std::string direction = setterKey(value.text);
        if (direction != "asc" && direction != "desc") {
            throw plain("The sort order has to be specified as ASC for ascending order or DESC for descending order.");
        }
        sort.ascending = direction == "asc";
    }
    return sort;
}

void limitInput(Criteria &criteria, int maximumPageSize)
{
    if (maximumPageSize <= 0) {
        return;
    }
    if (criteria.pageSize.value_or(0) == 0) {
        criteria.pageSize = defaultPageSize;
    }
    if (*criteria.pageSize > maximumPageSize) {
        Refusal refusal = plain("Maximum SearchCriteria pageSize is %max");
        refusal.named.emplace_back("max", std::to_string(maximumPageSize));
        throw refusal;
    }
}

} // namespace

Criteria parseCriteria(const Query &query, int maximumPageSize)
{
    const PhpValue parameters = nestQuery(query);
    const PhpValue *source = parameters.find("searchCriteria");
    if (source == nullptr) {
        source = parameters.find("search_criteria");
    }
    if (source == nullptr) {
        throw Refusal::required("searchCriteria");
    }
    Criteria criteria;
    for (const PhpValue &value : source->members) { // text like `all` has no members: everything
        const std::string &name = value.name;
        const std::string key = setterKey(name);
        if (key == "filtergroups") {
            criteria.groups = parseGroups(value, name);
        } else if (key == "sortorders") {
            criteria.sortOrders.emplace();
            for (const PhpValue &sort : value.members) {
                criteria.sortOrders->push_back(parseSort(sort, name));
            }
        } else if (key == "pagesize") {
            criteria.pageSize = integerMember(name, value);
        } else if (key == "currentpage") {
            criteria.currentPage = integerMember(name, value);
        } else {
            throw unsupported(name);
        }
    }
    limitInput(criteria, maximumPageSize);
    return criteria;
}

void writeCriteria(JsonWriter &json, const Criteria &criteria)
{
    const auto text = [&json](std::string_view name, const std::string &value) {
        json.member(name, std::string_view(value));
    };
    json.beginObject();
    json.key("filter_groups");
    json.beginArray();
    for (const auto &group : criteria.groups) {
        json.beginObject();
        json.key("filters");
        json.beginArray();
        for (const CriteriaFilter &filter : group) {
            json.beginObject();
            if (filter.field) {
                text("field", *filter.field);
            }
            if (filter.value) {
                text("value", *filter.value);
            }
            text("condition_type", filter.condition);
            json.endObject();
        }
        json.endArray();
        json.endObject();
    }
    json.endArray();
    if (criteria.sortOrders) {
        json.key("sort_orders");
        json.beginArray();
        for (const CriteriaSort &sort : *criteria.sortOrders) {
            json.beginObject();
            text("field", sort.field);
            if (sort.ascending) {
                json.member("direction", *sort.ascending ? "ASC" : "DESC");
            }
            json.endObject();
        }
        json.endArray();
    }
    if (criteria.pageSize) {
        json.member("page_size", *criteria.pageSize);
    }
    if (criteria.currentPage) {
        json.member("current_page", *criteria.currentPage);
    }
    json.endObject();
}

} // namespace qm::practice
