// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/sales/commentinput.h"

#include "practice/route.h"
#include "practice/server/serviceinput.h"

#include <QJsonValue>

#include <optional>

namespace qm::practice {
namespace {

using namespace Qt::StringLiterals;

/// `is_customer_notified` and `isCustomerNotified` are the same member.
QString folded(const QString &name)
{
    QString text = name.toLower();
    text.remove(u'_');
    return text;
}

[[noreturn]] void refuseType(const QString &name, const QJsonValue &value, const char *expected)
{
    const std::string shown = value.isString() ? value.toString().toStdString() : std::string("Array");
    Refusal refusal = Refusal::invalidType(shown, expected);
    refusal.message = "Error occurred during \"" + name.toStdString() + "\" processing. " + refusal.message;
    throw refusal;
}

std::optional<std::string> textOf(const QString &name, const QJsonValue &value)
{
    if (value.isNull() || value.isUndefined()) {
        return std::nullopt;
    }
    if (value.isString()) {
        return value.toString().toStdString();
    }
    if (value.isDouble() || value.isBool()) {
        return value.toVariant().toString().toStdString();
    }
    refuseType(name, value, "string");
}

std::optional<int> integerOf(const QString &name, const QJsonValue &value)
{
    if (value.isNull() || value.isUndefined()) {
        return std::nullopt;
    }
    if (value.isDouble() || value.isBool()) {
        return value.toVariant().toInt();
    }
    bool ok = false;
    const int number = value.toString().toInt(&ok);
    if (!value.isString() || !ok) {
        refuseType(name, value, "int");
    }
    return number;
}

} // namespace

SalesComment readCommentInput(const QJsonObject &body)
{
    QJsonValue history;
    for (auto it = body.begin(); it != body.end(); ++it) {
        if (folded(it.key()) == "statushistory"_L1) {
            history = it.value();
        }
    }
    if (!history.isObject()) {
        throw Refusal::required("statusHistory");
    }
    SalesComment comment;
    comment.notified.reset();
    const QJsonObject members = history.toObject();
    for (auto it = members.begin(); it != members.end(); ++it) {
        const QString name = folded(it.key());
        if (name == "comment"_L1) {
            comment.text = textOf(it.key(), it.value());
        } else if (name == "iscustomernotified"_L1) {
            comment.notified = integerOf(it.key(), it.value());
        } else if (name == "isvisibleonfront"_L1) {
            comment.visible = integerOf(it.key(), it.value()).value_or(0);
        } else if (name == "status"_L1) {
            comment.status = textOf(it.key(), it.value()).value_or(std::string());
        } else if (name == "entityname"_L1) {
            comment.entityName = textOf(it.key(), it.value()).value_or(std::string());
        } else if (name == "parentid"_L1 || name == "entityid"_L1) {
            static_cast<void>(integerOf(it.key(), it.value())); // checked, then replaced by the path's order
        } else if (name != "createdat"_L1 && name != "extensionattributes"_L1) {
            Refusal refusal;
            refusal.message = "\"%fieldName\" is not supported. Correct the field name and try again.";
            refusal.named.emplace_back("fieldName", quotedText(upperCamel(it.key())));
            throw refusal;
        }
    }
    if (comment.text && comment.text->empty()) {
        comment.text.reset();
    }
    if (comment.text) {
        comment.text = threeByteText(*comment.text);
    }
    return comment;
}

std::string threeByteText(const std::string &utf8)
{
    std::string text;
    text.reserve(utf8.size());
    for (std::size_t i = 0; i < utf8.size(); ++i) {
        if (static_cast<unsigned char>(utf8[i]) >= 0xf0) {
            text += "????";
            i += 3;
        } else {
            text += utf8[i];
        }
    }
    return text;
}

} // namespace qm::practice
