// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cache/columns.h"
#include "cache/condition.h"
#include "cache/searchwords.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace qm::cache {

namespace {

/// Shorter ones find too much to be meant as numbers.
constexpr qsizetype shortestNumber = 3;
/// Behind everything that begins with the text before it.
constexpr char32_t lastCharacter = 0x10FFFF;

/// Every word in quotes, so that none is an operator; the last one may go on.
QString expressionOf(const QStringList &words)
{
    QString expression;
    for (QString word : words) {
        if (!tokensOf(word).isEmpty()) {
            expression += u'"' + word.replace(u'"', u"\"\""_s) + u"\" "_s;
        }
    }
    if (!expression.isEmpty()) {
        expression.back() = u'*';
    }
    return expression;
}

bool fits(const QString &word, NumberSearch::Match match)
{
    const auto isDigit = [](QChar c) { return c >= u'0' && c <= u'9'; };
    switch (match) {
    case NumberSearch::Match::Beginning:
        return word.size() >= shortestNumber;
    case NumberSearch::Match::End:
        return word.size() >= shortestNumber && std::all_of(word.begin(), word.end(), isDigit);
    }
    return false;
}

} // namespace

std::vector<Compiled> numberSelects(const List &list, const QStringList &words)
{
    std::vector<Compiled> selects;
    for (const NumberSearch &number : list.numbers) {
        if (words.size() != 1 || !fits(words.front(), number.match)) {
            continue;
        }
        QString first = words.front();
        if (number.match == NumberSearch::Match::End) {
            std::reverse(first.begin(), first.end());
        }
        selects.push_back({number.sql, {first, first + QString::fromUcs4(&lastCharacter, 1)}});
    }
    return selects;
}

Result<void> appendSearch(Compiled &to, const List &list, const QString &text)
{
    if (list.search.isEmpty()) {
        return failure(ErrorKind::Validation, u"%1: there is no text search in this list"_s.arg(list.id));
    }
    const QStringList words = typedWords(text);
    QByteArray selects;
    if (const QString expression = expressionOf(words); !expression.isEmpty()) {
        selects = list.search;
        to.values.emplace_back(expression);
    }
    for (const Compiled &number : numberSelects(list, words)) {
        selects += (selects.isEmpty() ? "" : " union all ") + number.sql;
        to.values.insert(to.values.end(), number.values.begin(), number.values.end());
    }
    to.sql += selects.isEmpty() ? "0" : list.key + " in (" + selects + ")";
    return {};
}

} // namespace qm::cache
