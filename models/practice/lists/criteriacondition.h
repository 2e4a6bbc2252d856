// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "practice/lists/collation.h"
#include "practice/lists/collection.h"
#include "practice/lists/criteria.h"

#include <QRegularExpression>

#include <optional>
#include <string>
#include <vector>

namespace qm::practice {

/// Rows from `first` up to, not including, `last`.
struct RowRange
{
    qint64 first = 0;
    qint64 last = 0;
};

/// One filter made ready for many rows, with MySQL's rules: NULL matches nothing but `null`; numbers are read from the
/// start of a text (`12abc` is 12, `abc` is 0); a text that is no date is the zero date, below every real one.
class Condition
{
public:
    /// Throws Refusal: a condition that is broken SQL on the real server (bad regular expression, `is`).
    Condition(const Field &field, const CriteriaFilter &filter);

    [[nodiscard]] const Field &field() const { return *m_field; }
    [[nodiscard]] bool matches(const Cell &cell) const;
    /// The rows that match, found by bisection or known to the collection; nothing when every row must be looked at.
    [[nodiscard]] std::optional<std::vector<RowRange>> ranges(const Collection &collection,
                                                              const StoreView &view) const;

private:
    enum class Operator {
        Eq,
        Neq,
        Like,
        Nlike,
        In,
        Nin,
        NotNull,
        Null,
        Gt,
        Lt,
        Gteq,
        Lteq,
        Finset,
        Nfinset,
        Regexp,
        Ntoa
    };

    [[nodiscard]] static Operator operatorOf(std::string_view condition, std::string_view value);
    [[nodiscard]] bool matchesOne(const Cell &cell) const;
    [[nodiscard]] std::optional<std::vector<RowRange>> knownRows(const Collection &collection) const;
    [[nodiscard]] int compare(const Cell &cell, std::size_t index) const;
    [[nodiscard]] bool equalsAny(const Cell &cell) const;
    [[nodiscard]] qint64 firstRow(const Collection &collection, const StoreView &view, std::size_t index,
                                  bool behindEqual) const;

    const Field *m_field;
    Operator m_operator;
    std::vector<double> m_numbers;     ///< of a numeric or time field
    std::vector<std::string> m_texts;  ///< folded; of a text field
    std::vector<std::string> m_values; ///< as sent
    LikePattern m_pattern;
    std::string m_member; ///< folded, of finset
    QRegularExpression m_expression;
};

/// A cell as the text MySQL compares it with in LIKE, REGEXP and FIND_IN_SET: `475.2100`, `2026-11-23 02:50:00`.
[[nodiscard]] std::string cellText(const Cell &cell, FieldType type);

} // namespace qm::practice
