// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/filter.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace qm {

namespace {

struct ConditionName
{
    Condition condition;
    QLatin1StringView name;
};

constexpr std::array<ConditionName, 20> conditionNames{{
    {Condition::Eq, "eq"_L1},           {Condition::Neq, "neq"_L1},         {Condition::Like, "like"_L1},
    {Condition::Nlike, "nlike"_L1},     {Condition::In, "in"_L1},           {Condition::Nin, "nin"_L1},
    {Condition::NotNull, "notnull"_L1}, {Condition::Null, "null"_L1},       {Condition::Gt, "gt"_L1},
    {Condition::Lt, "lt"_L1},           {Condition::Gteq, "gteq"_L1},       {Condition::Lteq, "lteq"_L1},
    {Condition::Finset, "finset"_L1},   {Condition::Nfinset, "nfinset"_L1}, {Condition::Regexp, "regexp"_L1},
    {Condition::From, "from"_L1},       {Condition::To, "to"_L1},           {Condition::Seq, "seq"_L1},
    {Condition::Sneq, "sneq"_L1},       {Condition::Ntoa, "ntoa"_L1},
}};

constexpr auto conditionList =
    "eq, neq, like, nlike, in, nin, notnull, null, gt, lt, gteq, lteq, finset, nfinset, regexp, from, to, seq, sneq, ntoa"_L1;

/// Takes the first word off \a rest.
QStringView takeWord(QStringView &rest)
{
    rest = rest.trimmed();
    qsizetype end = 0;
    while (end < rest.size() && !rest[end].isSpace()) {
        ++end;
    }
    const QStringView word = rest.first(end);
    rest = rest.sliced(end).trimmed();
    return word;
}

/// Reads `"A ""quoted"" B"` from the start of \a rest; nothing when the closing quote is missing.
std::optional<QString> takeQuoted(QStringView &rest)
{
    QString value;
    for (qsizetype i = 1; i < rest.size(); ++i) {
        if (rest[i] != u'"') {
            value += rest[i];
        } else if (i + 1 < rest.size() && rest[i + 1] == u'"') {
            value += u'"';
            ++i;
        } else {
            rest = rest.sliced(i + 1).trimmed();
            return value;
        }
    }
    return std::nullopt;
}

Result<QStringList> readList(QStringView rest, QStringView whole)
{
    QStringList values;
    while (true) {
        rest = rest.trimmed();
        if (rest.startsWith(u'"')) {
            const std::optional<QString> value = takeQuoted(rest);
            if (!value) {
                return failure(ErrorKind::Validation, u"Filter '%1': the closing quote is missing"_s.arg(whole));
            }
            values.append(*value);
            if (!rest.isEmpty() && !rest.startsWith(u',')) {
                return failure(ErrorKind::Validation,
                               u"Filter '%1': a comma is missing before '%2'"_s.arg(whole, rest));
            }
        } else {
            const qsizetype comma = rest.indexOf(u',');
            const QStringView value = (comma < 0 ? rest : rest.first(comma)).trimmed();
            if (value.isEmpty()) {
                return failure(ErrorKind::Validation, u"Filter '%1': a value of the list is empty"_s.arg(whole));
            }
            values.append(value.toString());
            rest = comma < 0 ? QStringView() : rest.sliced(comma);
        }
        if (rest.isEmpty()) {
            return values;
        }
        rest = rest.sliced(1);
    }
}

/// `"  text "` is text with its blanks; anything else is taken as it stands.
QString unquoted(QStringView text)
{
    if (text.startsWith(u'"')) {
        QStringView rest = text;
        const std::optional<QString> value = takeQuoted(rest);
        if (value && rest.isEmpty()) {
            return *value;
        }
    }
    return text.toString();
}

} // namespace

bool isFieldName(QStringView name)
{
    return !name.isEmpty() && std::all_of(name.begin(), name.end(), [](QChar c) {
        return c.unicode() < 128 && (c.isLetterOrNumber() || c == u'_' || c == u'.');
    });
}

QLatin1StringView toString(Condition condition)
{
    const auto *found = std::find_if(conditionNames.begin(), conditionNames.end(),
                                     [condition](const ConditionName &entry) { return entry.condition == condition; });
    return found == conditionNames.end() ? QLatin1StringView() : found->name;
}

std::optional<Condition> conditionFromText(QStringView text)
{
    for (const ConditionName &entry : conditionNames) {
        if (text == entry.name) {
            return entry.condition;
        }
    }
    return std::nullopt;
}

Result<Filter> parseFilter(QStringView text)
{
    QStringView rest = text;
    const QStringView field = takeWord(rest);
    if (!isFieldName(field)) {
        return failure(ErrorKind::Validation, field.isEmpty()
                                                  ? u"The filter is empty: expected 'FIELD CONDITION VALUE'"_s
                                                  : u"Filter '%1': '%2' is no field name"_s.arg(text, field));
    }
    const QStringView word = takeWord(rest);
    if (word.isEmpty()) {
        return failure(ErrorKind::Validation, u"Filter '%1': the condition is missing"_s.arg(text));
    }
    const std::optional<Condition> condition = conditionFromText(word.toString().toLower());
    if (!condition) {
        return failure(ErrorKind::Validation,
                       u"Filter '%1': '%2' is no condition; there are %3"_s.arg(text, word, conditionList));
    }
    Filter filter{field.toString(), *condition, {}};
    if (filter.condition == Condition::Null || filter.condition == Condition::NotNull) {
        if (!rest.isEmpty()) {
            return failure(ErrorKind::Validation, u"Filter '%1': '%2' takes no value"_s.arg(text, word));
        }
        return filter;
    }
    if (rest.isEmpty()) {
        return failure(ErrorKind::Validation, u"Filter '%1': the value is missing"_s.arg(text));
    }
    if (filter.condition == Condition::In || filter.condition == Condition::Nin) {
        Result<QStringList> values = readList(rest, text);
        if (!values) {
            return failure(std::move(values.error()));
        }
        filter.values = std::move(*values);
    } else {
        filter.values.append(unquoted(rest));
    }
    return filter;
}

Result<SortOrder> parseSortOrder(QStringView text)
{
    const QStringView trimmed = text.trimmed();
    const qsizetype colon = trimmed.lastIndexOf(u':');
    const QStringView field = (colon < 0 ? trimmed : trimmed.first(colon)).trimmed();
    if (!isFieldName(field)) {
        return failure(ErrorKind::Validation, field.isEmpty() ? u"Sort '%1': the field is missing"_s.arg(text)
                                                              : u"Sort '%1': '%2' is no field name"_s.arg(text, field));
    }
    SortOrder order{field.toString(), Direction::Ascending};
    if (colon >= 0) {
        const QString direction = trimmed.sliced(colon + 1).trimmed().toString().toLower();
        if (direction != "asc"_L1 && direction != "desc"_L1) {
            return failure(ErrorKind::Validation, u"Sort '%1': the direction is 'asc' or 'desc', not '%2'"_s.arg(
                                                      text, trimmed.sliced(colon + 1)));
        }
        order.direction = direction == "desc"_L1 ? Direction::Descending : Direction::Ascending;
    }
    return order;
}

} // namespace qm
