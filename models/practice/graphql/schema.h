// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "practice/graphql/document.h"

#include <QJsonObject>

#include <string>
#include <string_view>
#include <vector>

namespace qm::practice::graphql {

struct SchemaField
{
    std::string_view name;
    std::string_view type;      ///< named type without list and non-null marks
    std::string_view arguments; ///< names, separated by blanks
};

/// The fields of a type of this shop's schema, those of its interface included; empty for scalars and unknown types.
[[nodiscard]] std::vector<SchemaField> fieldsOf(std::string_view type);
/// True when an object of \a type is met by a fragment on \a condition.
[[nodiscard]] bool fits(std::string_view type, std::string_view condition);

/// Throws Problem: unknown fields, arguments, fragments and variables, missing or surplus selections.
void validate(const Document &document, const Operation &operation);

/// Puts the given variables' values, or their defaults, in their places everywhere. Throws Problem for values of the
/// wrong type.
void substitute(Document &document, Operation &operation, const QJsonObject &variables);

} // namespace qm::practice::graphql
