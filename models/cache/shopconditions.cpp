// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cache/shopconditions.h"

#include "cache/among.h"
#include "sqlite/folding.h"

#include <QRegularExpression>

#include <algorithm>
#include <utility>

namespace qm::cache {

bool isShopColumn(const QString &field)
{
    return field == QLatin1StringView(shopColumn);
}

int compareNames(const QString &a, const QString &b)
{
    return sqlite::compareFolded(a.toStdString(), b.toStdString());
}

namespace {

bool isAmong(const QString &name, const QStringList &values)
{
    return std::ranges::any_of(values, [&name](const QString &value) { return compareNames(name, value) == 0; });
}

bool isLike(const QString &name, const QString &pattern)
{
    return sqlite::LikePattern(pattern.toStdString()).matches(name.toStdString());
}

/// What a condition says of a shop's name, which is never null.
bool holdsFor(const QString &name, const Filter &filter)
{
    const QString value = filter.values.value(0);
    switch (filter.condition) {
    case Condition::Eq:
    case Condition::Seq:
        return compareNames(name, value) == 0;
    case Condition::Neq:
    case Condition::Sneq:
        return compareNames(name, value) != 0;
    case Condition::Like:
        return isLike(name, value);
    case Condition::Nlike:
        return !isLike(name, value);
    case Condition::In:
        return isAmong(name, filter.values);
    case Condition::Nin:
        return !isAmong(name, filter.values);
    case Condition::NotNull:
        return true;
    case Condition::Null:
    case Condition::Ntoa:
        return false;
    case Condition::Gt:
        return compareNames(name, value) > 0;
    case Condition::Lt:
        return compareNames(name, value) < 0;
    case Condition::Gteq:
    case Condition::From:
        return compareNames(name, value) >= 0;
    case Condition::Lteq:
    case Condition::To:
        return compareNames(name, value) <= 0;
    case Condition::Finset:
        return sqlite::isInSet(value.toStdString(), name.toStdString());
    case Condition::Nfinset:
        return !sqlite::isInSet(value.toStdString(), name.toStdString());
    case Condition::Regexp: {
        const QRegularExpression expression(value, QRegularExpression::CaseInsensitiveOption);
        return expression.isValid() && expression.match(name).hasMatch();
    }
    }
    return false;
}

} // namespace

std::optional<Query> askedOf(const QString &name, const Query &query)
{
    Query left{{}, {}, query.search};
    for (const std::vector<Filter> &group : query.groups) {
        std::vector<Filter> rest;
        bool holds = group.empty();
        for (const Filter &filter : group) {
            if (!isShopColumn(filter.field)) {
                rest.push_back(filter);
            } else if (holdsFor(name, filter)) {
                holds = true;
            }
        }
        if (!holds && rest.empty()) {
            return std::nullopt;
        }
        if (!holds) {
            left.groups.push_back(std::move(rest));
        }
    }
    std::ranges::copy_if(query.sorts, std::back_inserter(left.sorts),
                         [](const SortOrder &sort) { return !isShopColumn(sort.field); });
    return left;
}

} // namespace qm::cache
