// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "remote/criteria.h"

#include <QtGlobal>

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace qm::remote {

namespace {

using Group = std::vector<Filter>;

// More would be a list longer than any web server's limit of a request line.
constexpr std::size_t mostGroups = 500;

bool takesNoValue(Condition condition)
{
    return condition == Condition::Null || condition == Condition::NotNull;
}

bool takesList(Condition condition)
{
    return condition == Condition::In || condition == Condition::Nin;
}

bool isMaskCharacter(QChar c)
{
    return c.unicode() < 128 && (c.isLetterOrNumber() || c == u'_');
}

Result<void> checked(const Filter &filter)
{
    if (!isFieldName(filter.field)) {
        return failure(ErrorKind::Validation,
                       u"'%1' is no field name: only letters, digits, '_' and '.' are allowed"_s.arg(filter.field));
    }
    const QString what = filter.field + u' ' + toString(filter.condition);
    if (takesNoValue(filter.condition) && !filter.values.isEmpty()) {
        return failure(ErrorKind::Validation, u"'%1' takes no value"_s.arg(what));
    }
    if (!takesNoValue(filter.condition) && filter.values.isEmpty()) {
        return failure(ErrorKind::Validation, u"'%1' needs a value"_s.arg(what));
    }
    if (!takesList(filter.condition) && filter.values.size() > 1) {
        return failure(ErrorKind::Validation, u"'%1' takes one value, not %2"_s.arg(what).arg(filter.values.size()));
    }
    return {};
}

/// A filter as AND of ORs, without commas inside list values: the server splits there and knows no escape.
std::vector<Group> withoutCommas(const Filter &filter)
{
    const bool plain = !takesList(filter.condition) || filter.values.filter(u","_s).isEmpty();
    if (plain) {
        return {{filter}};
    }
    Filter rest = filter;
    rest.values.clear();
    std::vector<Filter> alone;
    for (const QString &value : filter.values) {
        if (value.contains(u',')) {
            alone.push_back(
                {filter.field, filter.condition == Condition::In ? Condition::Eq : Condition::Neq, {value}});
        } else {
            rest.values.append(value);
        }
    }
    if (!rest.values.isEmpty()) {
        alone.insert(alone.begin(), rest);
    }
    if (filter.condition == Condition::In) {
        return {alone};
    }
    std::vector<Group> every;
    for (Filter &one : alone) {
        every.push_back({std::move(one)});
    }
    return every;
}

/// One group of the caller as the groups to send.
std::vector<Group> expanded(const Group &group)
{
    std::vector<Group> result{{}};
    for (const Filter &filter : group) {
        const std::vector<Group> alternatives = withoutCommas(filter);
        std::vector<Group> next;
        for (const Group &so : result) {
            for (const Group &more : alternatives) {
                next.push_back(so);
                next.back().insert(next.back().end(), more.begin(), more.end());
            }
        }
        result = std::move(next);
        if (result.size() > mostGroups) {
            break;
        }
    }
    return result;
}

/// `from` and `to` of one field in one group would be joined by AND (magento-facts 1.6), where the group says OR.
void separateRanges(Group &group)
{
    for (Filter &filter : group) {
        const bool paired =
            filter.condition == Condition::From && std::any_of(group.begin(), group.end(), [&](const Filter &other) {
                return other.condition == Condition::To && other.field == filter.field;
            });
        if (!paired) {
            continue;
        }
        filter.condition = Condition::Gteq;
        for (Filter &other : group) {
            if (other.condition == Condition::To && other.field == filter.field) {
                other.condition = Condition::Lteq;
            }
        }
    }
}

void append(Query &query, std::size_t index, const Group &group)
{
    for (std::size_t n = 0; n < group.size(); ++n) {
        const Filter &filter = group[n];
        const QString prefix = u"searchCriteria[filter_groups][%1][filters][%2]"_s.arg(index).arg(n);
        // Null and notnull ignore the value, but an absent one is sorted out by some shops' own filters.
        const QString value = takesNoValue(filter.condition) ? u"1"_s : filter.values.join(u',');
        query.emplace_back(prefix + "[field]"_L1, filter.field);
        query.emplace_back(prefix + "[value]"_L1, value);
        query.emplace_back(prefix + "[condition_type]"_L1, toString(filter.condition));
    }
}

} // namespace

Criteria &Criteria::where(Filter filter)
{
    m_groups.push_back({std::move(filter)});
    return *this;
}

Criteria &Criteria::whereAny(std::vector<Filter> filters)
{
    m_groups.push_back(std::move(filters));
    return *this;
}

Criteria &Criteria::orderBy(SortOrder order)
{
    m_sortOrders.push_back(std::move(order));
    return *this;
}

Criteria &Criteria::pageSize(int rows)
{
    Q_ASSERT(rows >= 1 && rows <= 100'000);
    m_pageSize = std::clamp(rows, 1, 100'000);
    return *this;
}

Criteria &Criteria::page(int number)
{
    Q_ASSERT(number >= 1);
    m_page = std::max(number, 1);
    return *this;
}

Result<void> Criteria::onlyFields(const QString &mask)
{
    int depth = 0;
    for (qsizetype i = 0; i < mask.size(); ++i) {
        const QChar c = mask[i];
        const QString rest = mask.mid(i, 20);
        if (!isMaskCharacter(c) && c != u',' && c != u'[' && c != u']') {
            return failure(
                ErrorKind::Validation,
                u"Fields mask: '%1' at '%2' is not allowed, only letters, digits, '_', ',', '[' and ']'"_s.arg(c).arg(
                    rest));
        }
        const bool afterName = i > 0 && isMaskCharacter(mask[i - 1]);
        const bool afterClose = i > 0 && mask[i - 1] == u']';
        const bool misplaced =
            ((c == u'[' || (c == u',' && !afterClose) || (c == u']' && !afterClose)) && !afterName) ||
            (isMaskCharacter(c) && afterClose);
        depth += c == u'[' ? 1 : c == u']' ? -1 : 0;
        if (misplaced || depth < 0) {
            return failure(ErrorKind::Validation, u"Fields mask: '%1' has no place at '%2'"_s.arg(c).arg(rest));
        }
    }
    if (depth > 0 || mask.endsWith(u',')) {
        return failure(ErrorKind::Validation, u"Fields mask: '%1' ends too early"_s.arg(mask.right(20)));
    }
    m_fields = mask;
    return {};
}

Result<Query> Criteria::toQuery(const QString &uniqueKey) const
{
    std::vector<Group> groups;
    for (const Group &group : m_groups) {
        for (const Filter &filter : group) {
            if (const Result<void> ok = checked(filter); !ok) {
                return failure(ok.error());
            }
        }
        for (Group &one : expanded(group)) {
            separateRanges(one);
            groups.push_back(std::move(one));
        }
        if (groups.size() > mostGroups) {
            return failure(ErrorKind::Validation, u"The filter has more than %1 conditions"_s.arg(mostGroups));
        }
    }
    Query query;
    for (std::size_t i = 0; i < groups.size(); ++i) {
        append(query, i, groups[i]);
    }

    std::vector<SortOrder> orders = m_sortOrders;
    const bool unique = std::any_of(orders.begin(), orders.end(),
                                    [&uniqueKey](const SortOrder &order) { return order.field == uniqueKey; });
    if (!unique && !uniqueKey.isEmpty()) {
        orders.push_back({uniqueKey, Direction::Ascending});
    }
    for (std::size_t i = 0; i < orders.size(); ++i) {
        if (!isFieldName(orders[i].field)) {
            return failure(ErrorKind::Validation, u"'%1' is no field name to sort by"_s.arg(orders[i].field));
        }
        const QString prefix = u"searchCriteria[sortOrders][%1]"_s.arg(i);
        query.emplace_back(prefix + "[field]"_L1, orders[i].field);
        query.emplace_back(prefix + "[direction]"_L1,
                           orders[i].direction == Direction::Ascending ? u"ASC"_s : u"DESC"_s);
    }
    query.emplace_back(u"searchCriteria[pageSize]"_s, QString::number(m_pageSize));
    query.emplace_back(u"searchCriteria[currentPage]"_s, QString::number(m_page));
    if (!m_fields.isEmpty()) {
        query.emplace_back(u"fields"_s, m_fields);
    }
    return query;
}

} // namespace qm::remote
