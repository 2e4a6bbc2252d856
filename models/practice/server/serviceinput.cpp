// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/server/serviceinput.h"

#include "practice/server/phpquery.h"
#include "practice/shop.h"

#include <algorithm>

namespace qm::practice {

using namespace Qt::StringLiterals;

namespace {

/// Rows that asynchronous requests may hold when the shop limits them (magento-facts 1.8).
constexpr int asyncArraySize = 5'000;

QString qText(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

/// `is_in_stock` and `isInStock` are the same member.
QString folded(const QString &name)
{
    QString plain = name.toLower();
    plain.remove(u'_');
    return plain;
}

std::string_view nameOf(InputType type)
{
    switch (type) {
    case InputType::Text:
        return "string";
    case InputType::Integer:
        return "int";
    case InputType::Number:
        return "float";
    case InputType::Flag:
        return "bool";
    case InputType::List:
    case InputType::Object:
        break;
    }
    return "array";
}

std::string numberText(const QJsonValue &value)
{
    return value.isDouble() ? QByteArray::number(value.toDouble(), 'g', 15).toStdString()
                            : value.toString().toStdString();
}

bool fits(InputType type, const QJsonValue &value)
{
    const bool scalar = value.isString() || value.isDouble() || value.isBool();
    switch (type) {
    case InputType::Text:
    case InputType::Flag:
        return scalar;
    case InputType::Integer:
    case InputType::Number:
        return scalar && (!value.isString() || isNumericText(value.toString().toStdString()));
    case InputType::List:
    case InputType::Object:
        break;
    }
    return value.isArray() || value.isObject();
}

void requireType(const InputMember &member, const QJsonValue &value)
{
    if (value.isNull() || fits(member.type, value)) {
        return;
    }
    const std::string shown = value.isString() ? value.toString().toStdString() : std::string("Array");
    Refusal refusal = Refusal::invalidType(shown, nameOf(member.type));
    refusal.message = "Error occurred during \"" + std::string(member.name) + "\" processing. " + refusal.message;
    throw refusal;
}

} // namespace

InputObject::InputObject(const QJsonObject &object, std::span<const InputMember> members)
{
    for (auto it = object.begin(); it != object.end(); ++it) {
        const QString name = folded(it.key());
        const auto member = std::find_if(members.begin(), members.end(),
                                         [&](const InputMember &m) { return folded(qText(m.name)) == name; });
        if (member == members.end()) {
            Refusal refusal;
            refusal.message = "\"%fieldName\" is not supported. Correct the field name and try again.";
            refusal.named.emplace_back("fieldName", quotedText(upperCamel(it.key())));
            throw refusal;
        }
        requireType(*member, it.value());
        m_sent.insert(qText(member->name), it.value());
    }
}

QJsonValue InputObject::value(std::string_view name) const
{
    const QJsonValue value = m_sent.value(qText(name));
    return value.isNull() ? QJsonValue(QJsonValue::Undefined) : value;
}

bool InputObject::has(std::string_view name) const
{
    return m_sent.contains(qText(name));
}

std::optional<std::string> InputObject::text(std::string_view name) const
{
    const QJsonValue found = value(name);
    if (found.isUndefined()) {
        return std::nullopt;
    }
    return found.isBool() ? std::string(found.toBool() ? "1" : "") : numberText(found);
}

std::optional<qint64> InputObject::integer(std::string_view name) const
{
    const QJsonValue found = value(name);
    if (found.isUndefined()) {
        return std::nullopt;
    }
    return found.isBool() ? qint64{found.toBool()} : numericToInt(numberText(found));
}

std::optional<Decimal> InputObject::number(std::string_view name) const
{
    const QJsonValue found = value(name);
    if (found.isUndefined()) {
        return std::nullopt;
    }
    if (found.isBool()) {
        return Decimal(found.toBool() ? 1 : 0);
    }
    return Decimal::fromText(QString::fromStdString(numberText(found)).trimmed()).value_or(Decimal());
}

/// FILTER_VALIDATE_BOOLEAN: what it does not know is false (magento-facts 3.36).
std::optional<bool> InputObject::flag(std::string_view name) const
{
    const QJsonValue found = value(name);
    if (found.isUndefined()) {
        return std::nullopt;
    }
    if (found.isBool()) {
        return found.toBool();
    }
    const QString word = QString::fromStdString(numberText(found)).toLower();
    return word == "1"_L1 || word == "true"_L1 || word == "on"_L1 || word == "yes"_L1;
}

QJsonArray InputObject::list(std::string_view name) const
{
    return value(name).toArray();
}

QJsonObject InputObject::object(std::string_view name) const
{
    return value(name).toObject();
}

QJsonValue parameter(const QJsonObject &body, std::string_view name)
{
    const QString wanted = folded(qText(name));
    for (auto it = body.begin(); it != body.end(); ++it) {
        if (folded(it.key()) == wanted && !it.value().isNull()) {
            return it.value();
        }
    }
    throw Refusal::required(name);
}

std::vector<InputObject> inputRows(const Call &call, std::string_view name, std::span<const InputMember> members,
                                   std::string_view type)
{
    const QJsonArray list = parameter(call.body, name).toArray();
    const int limit = call.shop.rules.maximumArraySize;
    const int most = call.way == Call::Way::Direct ? limit : asyncArraySize;
    if (limit > 0 && list.size() > most) {
        Refusal refusal;
        refusal.message = "Maximum items of type \"%type\" is %max";
        refusal.named.emplace_back("type", quotedText(type));
        refusal.named.emplace_back("max", std::to_string(most));
        throw refusal;
    }
    std::vector<InputObject> rows;
    rows.reserve(static_cast<std::size_t>(list.size()));
    for (const QJsonValue row : list) {
        rows.emplace_back(row.toObject(), members);
    }
    return rows;
}

std::string upperCamel(const QString &name)
{
    QString camel;
    bool upper = true;
    for (const QChar c : name) {
        if (c == u'_') {
            upper = true;
            continue;
        }
        camel += upper ? c.toUpper() : c;
        upper = false;
    }
    return camel.toStdString();
}

std::string jsonText(const std::optional<Decimal> &value)
{
    return value ? '"' + value->toString().toStdString() + '"' : std::string("null");
}

} // namespace qm::practice
