// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "listcases.h"

#include "domain/decimal.h"
#include "domain/utctime.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace qm::bench {

namespace {

using cache::Column;
using cache::ColumnType;
using cache::List;
using cache::Query;
using cache::Row;

constexpr qint64 day = 86'400;
constexpr qsizetype mostStrokes = 24;
constexpr std::size_t typedSamples = 5;

bool isText(const Column &column)
{
    return column.type == ColumnType::Text || column.type == ColumnType::Code;
}

/// A value as a filter takes it.
QString typed(const Column &column, qint64 number)
{
    switch (column.type) {
    case ColumnType::Quantity:
    case ColumnType::Money:
        return Decimal::fromUnits(number).toString();
    case ColumnType::Time:
        return UtcTime::fromSeconds(number).toMagento();
    case ColumnType::Text:
    case ColumnType::Code:
    case ColumnType::Id:
    case ColumnType::Whole:
    case ColumnType::Flag:
        break;
    }
    return QString::number(number);
}

std::vector<qint64> numbersOf(std::span<const Row> samples, std::size_t at)
{
    std::vector<qint64> numbers;
    for (const Row &row : samples) {
        if (const auto *number = std::get_if<qint64>(&row.cells[at])) {
            numbers.push_back(*number);
        }
    }
    std::sort(numbers.begin(), numbers.end());
    return numbers;
}

QStringList textsOf(std::span<const Row> samples, std::size_t at)
{
    QStringList texts;
    for (const Row &row : samples) {
        const auto *text = std::get_if<QString>(&row.cells[at]);
        if (text && !text->isEmpty() && !texts.contains(*text)) {
            texts << *text;
        }
    }
    return texts;
}

/// Makes the cases of one column.
class Filters
{
public:
    Filters(const List &list, const Column &column, std::vector<ListCase> &to)
        : m_list(list)
        , m_column(column)
        , m_to(to)
    {}

    void add(const char *kind, std::vector<Filter> together)
    {
        ListCase one{u"filter "_s + QLatin1StringView(kind), m_column.id, {{}, usualOrder(m_list), {}}};
        for (Filter &filter : together) {
            filter.field = m_column.id;
            if (!filter.values.isEmpty()) {
                one.name += u' ' + filter.values.join(u',').left(30);
            }
            one.query.groups.push_back({std::move(filter)});
        }
        m_to.push_back(std::move(one));
    }

    void addTexts(const QStringList &texts)
    {
        const QString &first = texts.front();
        const QString &middle = texts[texts.size() / 2];
        add("equals", {{{}, Condition::Eq, {first}}});
        add("equals", {{{}, Condition::Eq, {middle}}});
        add("is not", {{{}, Condition::Neq, {first}}});
        add("is one of", {{{}, Condition::In, texts.mid(0, 12)}});
        add("begins with", {{{}, Condition::Like, {first.left(3) + u'%'}}});
        add("contains", {{{}, Condition::Like, {u'%' + middle.mid(middle.size() / 3, 4) + u'%'}}});
    }

    void addNumbers(const std::vector<qint64> &numbers)
    {
        const auto at = [&](std::size_t percent) {
            return typed(m_column, numbers[percent * (numbers.size() - 1) / 100]);
        };
        add("equals", {{{}, Condition::Eq, {at(50)}}});
        if (m_column.type == ColumnType::Flag) {
            return;
        }
        if (m_column.type == ColumnType::Time) {
            const qint64 begin = numbers[numbers.size() / 2];
            add("range", {{{}, Condition::From, {typed(m_column, begin)}},
                          {{}, Condition::To, {typed(m_column, begin + 7 * day)}}});
        } else {
            add("is one of", {{{}, Condition::In, {at(10), at(50), at(90)}}});
        }
        add("range", {{{}, Condition::From, {at(40)}}, {{}, Condition::To, {at(60)}}});
        add("above", {{{}, Condition::Gt, {at(95)}}});
        add("below", {{{}, Condition::Lteq, {at(5)}}});
    }

private:
    const List &m_list;
    const Column &m_column;
    std::vector<ListCase> &m_to;
};

std::size_t placeOf(const List &list, QStringView column)
{
    return std::size_t(list.find(column) - list.columns.data());
}

void addStrokes(const QString &what, const QString &text, std::vector<ListCase> &to, const List &list)
{
    for (qsizetype length = 1; length <= std::min(text.size(), mostStrokes); ++length) {
        to.push_back({u"search "_s + what, text.left(length), {{}, usualOrder(list), text.left(length)}});
    }
}

} // namespace

std::vector<SortOrder> usualOrder(const List &list)
{
    const Column *const column = list.find(list.sortedBy);
    const bool newestFirst = column && column->type == ColumnType::Time;
    return {{list.sortedBy, newestFirst ? Direction::Descending : Direction::Ascending}};
}

std::vector<ListCase> sortCases(const List &list)
{
    std::vector<ListCase> cases;
    for (const Column &column : list.columns) {
        for (const Direction direction : {Direction::Ascending, Direction::Descending}) {
            cases.push_back({u"sort"_s,
                             column.id + (direction == Direction::Ascending ? u" asc"_s : u" desc"_s),
                             {{}, {{column.id, direction}}, {}}});
        }
    }
    return cases;
}

std::vector<ListCase> filterCases(const List &list, std::span<const Row> samples)
{
    std::vector<ListCase> cases;
    for (std::size_t i = 0; i < list.columns.size(); ++i) {
        Filters filters(list, list.columns[i], cases);
        filters.add("empty", {{{}, Condition::Null, {}}});
        filters.add("not empty", {{{}, Condition::NotNull, {}}});
        const QStringList texts = textsOf(samples, i);
        const std::vector<qint64> numbers = numbersOf(samples, i);
        if (isText(list.columns[i]) && !texts.isEmpty()) {
            filters.addTexts(texts);
        } else if (!numbers.empty()) {
            filters.addNumbers(numbers);
        }
    }
    return cases;
}

std::vector<ListCase> pastedCases(const List &list, std::span<const Row> samples)
{
    std::vector<ListCase> cases;
    for (const QString &id : {u"sku"_s, u"increment_id"_s, u"customer_email"_s, u"email"_s}) {
        const Column *const column = list.find(id);
        const QStringList texts = column ? textsOf(samples, placeOf(list, id)) : QStringList();
        if (!texts.isEmpty()) {
            cases.push_back({u"filter pasted"_s,
                             u"%1 of %2"_s.arg(texts.size()).arg(id),
                             {{{{id, Condition::In, texts}}}, usualOrder(list), {}}});
        }
    }
    return cases;
}

std::vector<ListCase> pairCases(const List &list, std::span<const Row> samples)
{
    std::vector<ListCase> cases;
    if (list.id != cache::ordersList().id) {
        return cases;
    }
    const auto add = [&](const QString &name, std::vector<std::vector<Filter>> groups) {
        cases.push_back({u"pair"_s, name, {std::move(groups), usualOrder(list), {}}});
    };
    const std::vector<qint64> times = numbersOf(samples, placeOf(list, u"created_at"));
    const std::vector<qint64> totals = numbersOf(samples, placeOf(list, u"grand_total"));
    const QString newest = UtcTime::fromSeconds(times.back() - 14 * day).toMagento();
    const QString middle = UtcTime::fromSeconds(times[times.size() / 2]).toMagento();
    for (const QString &status : textsOf(samples, placeOf(list, u"status"))) {
        const Filter is{u"status"_s, Condition::Eq, {status}};
        add(status + u", last days"_s, {{is}, {{u"created_at"_s, Condition::Gteq, {newest}}}});
        add(status + u", older"_s, {{is}, {{u"created_at"_s, Condition::Lteq, {middle}}}});
        for (const char *store : {"1", "2", "4"}) {
            add(status + u", store "_s + QLatin1StringView(store),
                {{is}, {{u"store_id"_s, Condition::Eq, {QLatin1StringView(store)}}}});
        }
    }
    for (const QString &mail : textsOf(samples, placeOf(list, u"customer_email"))) {
        for (const qsizetype length : {2, 4, 7}) {
            add(u"e-mail "_s + mail.left(length),
                {{{u"customer_email"_s, Condition::Like, {mail.left(length) + u'%'}}}});
        }
    }
    for (const QString &skus : textsOf(samples, placeOf(list, u"skus"))) {
        const QString sku = skus.section(u", "_s, 0, 0);
        add(u"SKU "_s + sku, {{{u"skus"_s, Condition::Like, {u'%' + sku + u'%'}}}});
        add(u"SKU begins "_s + sku.left(5), {{{u"skus"_s, Condition::Like, {sku.left(5) + u'%'}}}});
    }
    for (std::size_t i = 0; i + 1 < totals.size(); i += 2) {
        add(u"total "_s + Decimal::fromUnits(totals[i]).toString(),
            {{{u"grand_total"_s, Condition::From, {Decimal::fromUnits(totals[i]).toString()}}},
             {{u"grand_total"_s, Condition::To, {Decimal::fromUnits(totals[i + 1]).toString()}}}});
    }
    return cases;
}

std::vector<ListCase> searchCases(const List &list, std::span<const Row> samples)
{
    std::vector<ListCase> cases;
    if (list.search.isEmpty()) {
        return cases;
    }
    for (const auto &[what, columns] : std::initializer_list<std::pair<const char *, QStringList>>{
             {"number", {u"increment_id"_s}},
             {"name", {u"customer_name"_s, u"name"_s}},
             {"e-mail", {u"customer_email"_s, u"email"_s}},
             {"SKU", {u"skus"_s, u"sku"_s}},
             {"city", {u"billing_city"_s, u"city"_s}},
             {"telephone", {u"billing_telephone"_s, u"telephone"_s}}}) {
        for (const QString &column : columns) {
            if (!list.find(column)) {
                continue;
            }
            const QStringList texts = textsOf(samples, placeOf(list, column));
            for (const QString &text : texts.mid(0, typedSamples)) {
                addStrokes(QLatin1StringView(what), text.section(u", "_s, 0, 0), cases, list);
            }
        }
    }
    return cases;
}

} // namespace qm::bench
