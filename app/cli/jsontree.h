// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace qm::cli {

struct JsonMember;

/// A JSON document as the shop wrote it: members in their order, numbers as their digits. Qt's own documents sort
/// members and make every number a double, which changes amounts.
struct JsonNode
{
    enum class Kind { Null, Bool, Number, Text, Array, Object };
    Kind kind = Kind::Null;
    QString text; ///< of a text; the digits of a number; `true` or `false`
    std::vector<JsonNode> items;
    std::vector<JsonMember> members;

    [[nodiscard]] static JsonNode ofText(QString text);
    [[nodiscard]] static JsonNode ofNumber(qint64 number);
    [[nodiscard]] static JsonNode ofDigits(QString digits); ///< a number that is no whole one
    [[nodiscard]] static JsonNode ofBool(bool flag);
    [[nodiscard]] static JsonNode array();
    [[nodiscard]] static JsonNode object();

    void add(const QString &name, JsonNode value);
    /// Null when there is no such member.
    [[nodiscard]] const JsonNode *find(QStringView name) const;
    [[nodiscard]] bool isScalar() const { return kind != Kind::Array && kind != Kind::Object; }

private:
    [[nodiscard]] static JsonNode ofKind(Kind kind);
};

/// A type of its own and no pair: Clang 14 wants to know the whole of a pair before its parts are known.
struct JsonMember
{
    QString name;
    JsonNode value;
};

/// Nothing for what is not JSON or nests deeper than \a maximumDepth.
[[nodiscard]] std::optional<JsonNode> parseJson(const QByteArray &json, int maximumDepth = 100);
/// The same of an object, with nothing but these of its members: the others are passed over, which costs a tenth.
[[nodiscard]] std::optional<JsonNode> parseMembers(const QByteArray &json, const QStringList &names);

enum class JsonStyle { Compact, Indented };
/// Without a line end behind it. Control characters are escaped, those of the upper half too: a terminal obeys them.
[[nodiscard]] QByteArray writeJson(const JsonNode &node, JsonStyle style);

} // namespace qm::cli
