// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "practice/route.h"

#include "domain/decimal.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>
#include <QString>

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace qm::practice {

/// What Magento's service contract says of a member.
enum class InputType { Text, Integer, Number, Flag, List, Object };

struct InputMember
{
    std::string_view name; ///< as the API documents it: `source_code`
    InputType type;
};

/// An object of a request, held against what the service takes: members in snake or camel case, of the right type or
/// cast to it as PHP does, none unknown (magento-facts 3.36, 7.10). Null is as good as absent.
class InputObject
{
public:
    /// Throws Refusal for the first member that does not fit.
    InputObject(const QJsonObject &object, std::span<const InputMember> members);

    [[nodiscard]] bool has(std::string_view name) const; ///< there, be it null
    [[nodiscard]] std::optional<std::string> text(std::string_view name) const;
    [[nodiscard]] std::optional<qint64> integer(std::string_view name) const;
    [[nodiscard]] std::optional<Decimal> number(std::string_view name) const;
    [[nodiscard]] std::optional<bool> flag(std::string_view name) const;
    [[nodiscard]] QJsonArray list(std::string_view name) const;
    [[nodiscard]] QJsonObject object(std::string_view name) const;
    /// As it was sent, under the documented names.
    [[nodiscard]] const QJsonObject &sent() const { return m_sent; }

private:
    [[nodiscard]] QJsonValue value(std::string_view name) const;

    QJsonObject m_sent;
};

/// The parameter of this name; throws Refusal::required() without it. Snake and camel case are the same.
[[nodiscard]] QJsonValue parameter(const QJsonObject &body, std::string_view name);
/// The rows of a list parameter. \a type is the PHP interface that the shop's limit of rows names (magento-facts 1.8).
[[nodiscard]] std::vector<InputObject> inputRows(const Call &call, std::string_view name,
                                                 std::span<const InputMember> members, std::string_view type);
/// `bogus_name` → `BogusName`: how refusals spell a member.
[[nodiscard]] std::string upperCamel(const QString &name);
/// A number as JSON gave it, or null.
[[nodiscard]] std::string jsonText(const std::optional<Decimal> &value);

} // namespace qm::practice
