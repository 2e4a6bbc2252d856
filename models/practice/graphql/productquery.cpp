// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/graphql/productquery.h"

#include <QString>

namespace qm::practice::graphql {

namespace {

std::string joined(const Value &value)
{
    if (value.kind != Value::Kind::List) {
        return value.text;
    }
    std::string text;
    for (const Value &item : value.items) {
        text += (text.empty() ? "" : ",") + item.text;
    }
    return text;
}

/// Collects what the storefront shows by itself and what the query filters by.
class ProductFilter
{
public:
    ProductFilter(const Context &context, const Selection &selection)
        : m_products(*context.shop.products)
        , m_selection(selection)
    {
        add("status", "1", "eq");
        add("visibility", "2,3,4", "in");
        add("website_id", std::to_string(context.view.websiteId), "eq");
    }

    void search(const std::string &text)
    {
        for (const QString &word : QString::fromStdString(text).split(u' ', Qt::SkipEmptyParts)) {
            const std::string pattern = '%' + word.toStdString() + '%';
            std::vector<std::vector<Condition>> either;
            for (const std::string_view name : {"name", "sku"}) {
                if (const Field *field = m_products.findField(name)) {
                    either.push_back({Condition(*field, filterOf(name, pattern, "like"))});
                }
            }
            m_groups.push_back(std::move(either));
        }
    }

    void filter(const Value &input)
    {
        for (const Value &conditions : input.members) {
            for (const Value &value : conditions.members) {
                filterBy(conditions.name, value.name, value);
            }
        }
    }

    [[nodiscard]] const ConditionGroups &groups() const { return m_groups; }

private:
    static CriteriaFilter filterOf(std::string_view field, std::string value, std::string_view condition)
    {
        return {std::string(field), std::move(value), std::string(condition)};
    }

    void add(std::string_view name, const std::string &value, std::string_view condition)
    {
        if (const Field *field = m_products.findField(name)) {
            m_groups.push_back({{Condition(*field, filterOf(name, value, condition))}});
        }
    }

    void filterBy(const std::string &name, const std::string &condition, const Value &value)
    {
        const bool uid = name == "category_uid";
        const std::string field = uid ? "category_id" : name;
        if (m_products.findField(field) == nullptr) {
            throw Problem{"Field \"" + name + "\" is not defined by type \"ProductAttributeFilterInput\".",
                          m_selection.location,
                          {},
                          true,
                          false};
        }
        const std::string text =
            uid ? QByteArray::fromBase64(QByteArray::fromStdString(joined(value))).toStdString() : joined(value);
        if (condition == "match") {
            add(field, '%' + text + '%', "like");
        } else if (condition == "eq" || condition == "from" || condition == "to") {
            add(field, text, condition);
        } else if (condition == "in" && value.kind == Value::Kind::List && !uid) {
            // One by one: a value may hold a comma.
            std::vector<std::vector<Condition>> any;
            for (const Value &item : value.items) {
                any.push_back({Condition(*m_products.findField(field), filterOf(field, item.text, "eq"))});
            }
            if (any.empty()) {
                any.push_back({Condition(*m_products.findField("entity_id"), filterOf("entity_id", "0", "eq"))});
            }
            m_groups.push_back(std::move(any));
        } else if (condition == "in") {
            add(field, text, "in");
        } else {
            throw Problem{"Field \"" + condition + "\" is not defined by type \"FilterEqualTypeInput\".",
                          m_selection.location,
                          {},
                          true,
                          false};
        }
    }

    const Collection &m_products;
    const Selection &m_selection;
    ConditionGroups m_groups;
};

} // namespace

ConditionGroups productConditions(const Context &context, const Selection &selection)
{
    const Value *search = selection.argument("search");
    const Value *input = selection.argument("filter");
    if (search == nullptr && input == nullptr) {
        throw inputProblem("'search' or 'filter' input argument is required.", selection);
    }
    ProductFilter filter(context, selection);
    if (search != nullptr) {
        filter.search(search->text);
    }
    if (input != nullptr) {
        filter.filter(*input);
    }
    return filter.groups();
}

std::vector<SortKey> productSort(const Context &context, const Selection &selection)
{
    std::vector<SortKey> keys;
    const Value *sort = selection.argument("sort");
    if (sort == nullptr) {
        return keys;
    }
    for (const Value &direction : sort->members) {
        const std::string &name = direction.name;
        if (name == "relevance" || name == "position") {
            continue; // the order of the rows
        }
        const Field *field = context.shop.products->findField(name);
        if (field == nullptr) {
            throw Problem{"Field \"" + name + "\" is not defined by type \"ProductAttributeSortInput\".",
                          selection.location,
                          {},
                          true,
                          false};
        }
        keys.push_back({field, direction.text != "DESC"});
    }
    return keys;
}

} // namespace qm::practice::graphql
