// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/graphql/resolver.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace qm::practice::graphql {

using namespace Qt::StringLiterals;

namespace {

QJsonObject documentOf(const Collection &collection, qint64 row, const StoreView &view)
{
    std::string text;
    JsonWriter json(text);
    collection.write(json, row, view, Detail::Full);
    return QJsonDocument::fromJson(QByteArray::fromStdString(text)).object();
}

std::string textOf(const QJsonValue &value)
{
    return value.toVariant().toString().toStdString();
}

/// The ids a `filters` argument names; nothing: all.
std::vector<qint64> categoryIds(const Selection &selection)
{
    std::vector<qint64> ids;
    const Value *filters = selection.argument("filters");
    if (filters == nullptr) {
        return ids;
    }
    for (const Value &conditions : filters->members) {
        const std::string &name = conditions.name;
        for (const Value &value : conditions.members) {
            const std::vector<Value> single = {value};
            for (const Value &item : value.kind == Value::Kind::List ? value.items : single) {
                const QByteArray text = QByteArray::fromStdString(item.text);
                if (name == "ids" || name == "category_uid") {
                    ids.push_back((name == "ids" ? text : QByteArray::fromBase64(text)).toLongLong());
                }
            }
        }
    }
    return ids;
}

void writeOrder(JsonWriter &json, const Context &context, const QJsonObject &order,
                const std::vector<const std::vector<Selection> *> &selections)
{
    writeObject(json, context, "CustomerOrder", selections, [&](const Wanted &field) {
        const std::string &name = field.selection->name;
        if (name == "id") {
            json.value(
                std::string_view(QByteArray::number(order.value("entity_id"_L1).toInteger()).toBase64().toStdString()));
        } else if (name == "number") {
            json.value(std::string_view(textOf(order.value("increment_id"_L1))));
        } else if (name == "status") { // the status' label: its code in words
            QString label = order.value("status"_L1).toString().replace(u'_', u' ');
            label.replace(0, 1, label.left(1).toUpper());
            json.value(std::string_view(label.toStdString()));
        } else if (name == "order_date") {
            json.value(std::string_view(textOf(order.value("created_at"_L1))));
        } else if (name == "email") {
            json.value(std::string_view(textOf(order.value("customer_email"_L1))));
        } else {
            writeObject(json, context, "OrderTotal", field.selections, [&](const Wanted &part) {
                const std::string currency = textOf(order.value("order_currency_code"_L1));
                const auto total = Decimal::fromText(order.value("grand_total"_L1).toVariant().toString());
                writeMoney(json, context, part, total.value_or(Decimal()), currency);
            });
        }
    });
}

void writeOrders(JsonWriter &json, const Context &context, const Wanted &wanted)
{
    const Collection &orders = *context.shop.orders;
    ConditionGroups groups;
    if (const Field *field = orders.findField("customer_id")) {
        groups.push_back({{Condition(*field, {"customer_id", std::to_string(context.customerId), "eq"})}});
    }
    const RowSelection rows = selectRows(orders, context.view, groups);
    const Paging paging = Paging::of(*wanted.selection, rows.size());
    writeObject(json, context, "CustomerOrders", wanted.selections, [&](const Wanted &field) {
        if (field.selection->name == "total_count") {
            json.value(rows.size());
        } else if (field.selection->name == "page_info") {
            writePageInfo(json, context, field, paging);
        } else {
            json.beginArray();
            for (qint64 position = paging.first(); position < paging.last(); ++position) {
                writeOrder(json, context, documentOf(orders, rows.row(position), context.view), field.selections);
            }
            json.endArray();
        }
    });
}

} // namespace

void writeCategory(JsonWriter &json, const Context &context, qint64 row,
                   const std::vector<const std::vector<Selection> *> &selections)
{
    const QJsonObject category = documentOf(*context.shop.categories, row, context.view);
    writeObject(json, context, "CategoryTree", selections, [&](const Wanted &field) {
        const std::string &name = field.selection->name;
        const QJsonValue value = category.value(QString::fromStdString(name));
        if (name == "uid") {
            json.value(
                std::string_view(QByteArray::number(category.value("id"_L1).toInteger()).toBase64().toStdString()));
        } else if (name == "children_count") {
            const QString children = category.value("children"_L1).toString();
            json.value(std::string_view(std::to_string(children.isEmpty() ? 0 : children.count(u',') + 1)));
        } else if (value.isDouble()) {
            json.value(value.toInteger());
        } else if (value.isString()) {
            json.value(std::string_view(textOf(value)));
        } else {
            json.null();
        }
    });
}

void resolveCategories(JsonWriter &json, const Context &context, const Wanted &wanted, bool listOnly)
{
    const Collection &categories = *context.shop.categories;
    std::vector<qint64> rows;
    const std::vector<qint64> ids = categoryIds(*wanted.selection);
    if (wanted.selection->argument("filters") == nullptr) {
        for (qint64 row = 0; row < categories.size(); ++row) {
            rows.push_back(row);
        }
    }
    for (const qint64 id : ids) {
        if (const qint64 row = categories.rowOf(id); row >= 0) {
            rows.push_back(row);
        }
    }
    const Paging paging = Paging::of(*wanted.selection, static_cast<qint64>(rows.size()));
    const auto writeItems = [&](const std::vector<const std::vector<Selection> *> &selections) {
        json.beginArray();
        for (qint64 position = paging.first(); position < paging.last(); ++position) {
            writeCategory(json, context, rows[static_cast<std::size_t>(position)], selections);
        }
        json.endArray();
    };
    if (listOnly) {
        writeItems(wanted.selections);
        return;
    }
    writeObject(json, context, "CategoryResult", wanted.selections, [&](const Wanted &field) {
        if (field.selection->name == "items") {
            writeItems(field.selections);
        } else if (field.selection->name == "total_count") {
            json.value(paging.total);
        } else {
            writePageInfo(json, context, field, paging);
        }
    });
}

void resolveCustomer(JsonWriter &json, const Context &context, const Wanted &wanted)
{
    std::optional<PersonFacts> person;
    for (qint64 row = 0; context.customerId > 0 && !person && row < context.shop.people().size(); ++row) {
        PersonFacts candidate = context.shop.people().customer(row);
        if (candidate.id == context.customerId) {
            person = std::move(candidate);
        }
    }
    if (!person) {
        throw Problem{"The current customer isn't authorized.", wanted.selection->location, "graphql-authorization",
                      false, false};
    }
    writeObject(json, context, "Customer", wanted.selections, [&](const Wanted &field) {
        const std::string &name = field.selection->name;
        if (name == "id") {
            json.value(person->id);
        } else if (name == "group_id") {
            json.value(person->groupId);
        } else if (name == "firstname") {
            json.value(std::string_view(person->firstname));
        } else if (name == "lastname") {
            json.value(std::string_view(person->lastname));
        } else if (name == "email") {
            json.value(std::string_view(person->email));
        } else {
            writeOrders(json, context, field);
        }
    });
}

} // namespace qm::practice::graphql
