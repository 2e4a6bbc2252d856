// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/graphql/schema.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <cmath>
#include <map>

namespace qm::practice::graphql {

namespace {

using Values = std::map<std::string, Value, std::less<>>;

std::string printed(const QJsonValue &value)
{
    const QByteArray list = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return list.mid(1, list.size() - 2).toStdString();
}

Value toValue(const QJsonValue &json)
{
    Value value;
    switch (json.type()) {
    case QJsonValue::Bool:
        value.kind = Value::Kind::Boolean;
        value.text = json.toBool() ? "true" : "false";
        break;
    case QJsonValue::Double:
        value.kind = std::floor(json.toDouble()) < json.toDouble() ? Value::Kind::Float : Value::Kind::Int;
        value.text = printed(json);
        break;
    case QJsonValue::String:
        value.kind = Value::Kind::String;
        value.text = json.toString().toStdString();
        break;
    case QJsonValue::Array:
        value.kind = Value::Kind::List;
        for (const QJsonValue item : json.toArray()) {
            value.items.push_back(toValue(item));
        }
        break;
    case QJsonValue::Object: {
        value.kind = Value::Kind::Object;
        const QJsonObject object = json.toObject();
        for (auto member = object.begin(); member != object.end(); ++member) {
            value.members.push_back(toValue(member.value()));
            value.members.back().name = member.key().toStdString();
        }
        break;
    }
    case QJsonValue::Null:
    case QJsonValue::Undefined:
        break;
    }
    return value;
}

/// The complaint about a scalar of the wrong type; empty when it is right. Input objects and enums are taken as they
/// come.
std::string complaint(std::string_view type, const QJsonValue &value)
{
    if (type == "Int" && (!value.isDouble() || std::floor(value.toDouble()) < value.toDouble())) {
        return "Int cannot represent non-integer value: " + printed(value);
    }
    if (type == "Float" && !value.isDouble()) {
        return "Float cannot represent non numeric value: " + printed(value);
    }
    if (type == "String" && !value.isString()) {
        return "String cannot represent a non string value: " + printed(value);
    }
    if (type == "Boolean" && !value.isBool()) {
        return "Boolean cannot represent a non boolean value: " + printed(value);
    }
    return {};
}

Value variableValue(const VariableDefinition &definition, const QJsonObject &variables)
{
    const QJsonValue given = variables.value(QString::fromStdString(definition.name));
    const bool required = definition.type.back() == '!';
    const auto reject = [&](std::string message) {
        throw Problem{std::move(message), definition.location, {}, true, false};
    };
    if (given.isUndefined() || given.isNull()) {
        if (required && !definition.hasDefault) {
            reject("Variable \"$" + definition.name + "\" of required type \"" + definition.type +
                   "\" was not provided.");
        }
        return given.isUndefined() ? definition.defaultValue : Value();
    }
    const std::string type = required ? definition.type.substr(0, definition.type.size() - 1) : definition.type;
    if (const std::string problem = complaint(type, given); !problem.empty()) {
        reject("Variable \"$" + definition.name + "\" got invalid value " + printed(given) + "; " + problem);
    }
    return toValue(given);
}

void replace(Value &value, const Values &values, Location location)
{
    if (value.kind == Value::Kind::Variable) {
        const auto found = values.find(value.text);
        if (found == values.end()) {
            throw Problem{"Variable \"$" + value.text + "\" is not defined.", location, {}, true, false};
        }
        std::string name = std::move(value.name); // its place stays its own
        value = found->second;
        value.name = std::move(name);
        return;
    }
    for (Value &item : value.items) {
        replace(item, values, location);
    }
    for (Value &member : value.members) {
        replace(member, values, location);
    }
}

void replace(std::vector<Selection> &selections, const Values &values)
{
    for (Selection &selection : selections) {
        for (auto *list : {&selection.arguments, &selection.conditions}) {
            for (auto &[name, value] : *list) {
                replace(value, values, selection.location);
            }
        }
        replace(selection.selections, values);
    }
}

} // namespace

void substitute(Document &document, Operation &operation, const QJsonObject &variables)
{
    Values values;
    for (const VariableDefinition &definition : operation.variables) {
        values.emplace(definition.name, variableValue(definition, variables));
    }
    replace(operation.selections, values);
    for (auto &[name, fragment] : document.fragments) {
        replace(fragment.selections, values);
    }
}

} // namespace qm::practice::graphql
