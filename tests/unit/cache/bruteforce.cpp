// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bruteforce.h"

#include "domain/decimal.h"

#include <QDateTime>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace qm::test {

namespace {

using cache::ColumnType;

bool isText(ColumnType type)
{
    return type == ColumnType::Text || type == ColumnType::Code;
}

QList<uint> folded(const QString &text, bool withBlanksAtEnd)
{
    QString plain = text;
    plain.replace(u'ß', u's'); // as general_ci has it
    QString out;
    for (const QChar c : plain.normalized(QString::NormalizationForm_D)) {
        if (c.category() != QChar::Mark_NonSpacing) {
            out += c.toUpper();
        }
    }
    while (!withBlanksAtEnd && out.endsWith(u' ')) {
        out.chop(1);
    }
    return out.toUcs4();
}

int compareTexts(const QString &a, const QString &b)
{
    QList<uint> left = folded(a, false);
    QList<uint> right = folded(b, false);
    const qsizetype length = std::max(left.size(), right.size());
    while (left.size() < length) {
        left.append(u' ');
    }
    while (right.size() < length) {
        right.append(u' ');
    }
    return left < right ? -1 : right < left ? 1 : 0;
}

bool likeFrom(const QList<uint> &pattern, qsizetype p, const QList<uint> &text, qsizetype t)
{
    if (p == pattern.size()) {
        return t == text.size();
    }
    if (pattern[p] == u'%') {
        return likeFrom(pattern, p + 1, text, t) || (t < text.size() && likeFrom(pattern, p, text, t + 1));
    }
    if (t == text.size()) {
        return false;
    }
    if (pattern[p] == u'\\' && p + 1 < pattern.size()) {
        return pattern[p + 1] == text[t] && likeFrom(pattern, p + 2, text, t + 1);
    }
    return (pattern[p] == u'_' || pattern[p] == text[t]) && likeFrom(pattern, p + 1, text, t + 1);
}

bool isLike(const QString &pattern, const QString &text)
{
    return likeFrom(folded(pattern, true), 0, folded(text, true), 0);
}

bool isMember(const QString &value, const QString &list)
{
    const QStringList members = list.isEmpty() ? QStringList() : list.split(u',');
    return std::any_of(members.begin(), members.end(), [&](const QString &member) {
        return !value.contains(u',') && compareTexts(member, value) == 0;
    });
}

QString printed(ColumnType type, const Cell &cell)
{
    switch (type) {
    case ColumnType::Text:
    case ColumnType::Code:
        return cell.text;
    case ColumnType::Quantity:
    case ColumnType::Money:
        return Decimal::fromUnits(cell.number).toFixed(4);
    case ColumnType::Time:
        return QDateTime::fromSecsSinceEpoch(cell.number, Qt::UTC).toString(u"yyyy-MM-dd HH:mm:ss"_s);
    case ColumnType::Id:
    case ColumnType::Whole:
    case ColumnType::Flag:
        break;
    }
    return QString::number(cell.number);
}

QString address(ColumnType type, const Cell &cell)
{
    double number = double(cell.number);
    if (type == ColumnType::Quantity || type == ColumnType::Money) {
        number = std::round(number / 10'000);
    }
    if (isText(type) || type == ColumnType::Time || number < 0 || number > 4294967295.0) {
        return {};
    }
    const auto n = quint32(number);
    return u"%1.%2.%3.%4"_s.arg(n >> 24).arg((n >> 16) & 255).arg((n >> 8) & 255).arg(n & 255);
}

/// The value on the scale of the column, as a number with a fraction.
double valueOf(ColumnType type, const QString &value)
{
    if (type == ColumnType::Time) {
        QString text = value;
        text.replace(u'T', u' ').remove(u'Z');
        text += text.size() == 10 ? u" 00:00:00"_s : text.size() == 16 ? u":00"_s : QString();
        QDateTime time = QDateTime::fromString(text, u"yyyy-MM-dd HH:mm:ss"_s);
        time.setTimeSpec(Qt::UTC);
        return double(time.toSecsSinceEpoch());
    }
    const QString word = value.trimmed().toLower();
    const double number = word == "yes"_L1 ? 1 : word == "false"_L1 ? 0 : word.toDouble();
    return type == ColumnType::Quantity || type == ColumnType::Money ? std::round(number * 10'000) : number;
}

int compareWith(ColumnType type, const Cell &cell, const QString &value)
{
    if (isText(type)) {
        return compareTexts(cell.text, value);
    }
    const double number = valueOf(type, value);
    const auto own = double(cell.number);
    return own < number ? -1 : own > number ? 1 : 0;
}

} // namespace

bool holds(ColumnType type, const Cell &cell, const Filter &filter)
{
    const QString value = filter.values.value(0);
    const auto equalsOne = [&] {
        return std::any_of(filter.values.begin(), filter.values.end(),
                           [&](const QString &one) { return compareWith(type, cell, one) == 0; });
    };
    if (filter.condition == Condition::Null || (filter.condition == Condition::Seq && value.isEmpty())) {
        return cell.null;
    }
    if (cell.null) {
        return false; // whatever is asked of nothing, the answer is nothing
    }
    switch (filter.condition) {
    case Condition::Eq:
    case Condition::Seq:
        return compareWith(type, cell, value) == 0;
    case Condition::Neq:
        return compareWith(type, cell, value) != 0;
    case Condition::Sneq:
        return value.isEmpty() || compareWith(type, cell, value) != 0;
    case Condition::Gt:
        return compareWith(type, cell, value) > 0;
    case Condition::Lt:
        return compareWith(type, cell, value) < 0;
    case Condition::Gteq:
    case Condition::From:
        return compareWith(type, cell, value) >= 0;
    case Condition::Lteq:
    case Condition::To:
        return compareWith(type, cell, value) <= 0;
    case Condition::In:
        return equalsOne();
    case Condition::Nin:
        return !equalsOne();
    case Condition::NotNull:
        return true;
    case Condition::Like:
        return isLike(value, printed(type, cell));
    case Condition::Nlike:
        return !isLike(value, printed(type, cell));
    case Condition::Finset:
        return isMember(value, printed(type, cell));
    case Condition::Nfinset:
        return !isMember(value, printed(type, cell));
    case Condition::Regexp:
        return QRegularExpression(value, QRegularExpression::CaseInsensitiveOption)
            .match(printed(type, cell))
            .hasMatch();
    case Condition::Ntoa: {
        const QString text = address(type, cell);
        return !text.isEmpty() && isLike(value, text);
    }
    case Condition::Null:
        break;
    }
    return false;
}

int compareCells(ColumnType type, const Cell &a, const Cell &b)
{
    if (a.null || b.null) {
        return int(b.null) - int(a.null);
    }
    if (isText(type)) {
        return compareTexts(a.text, b.text);
    }
    return a.number < b.number ? -1 : a.number > b.number ? 1 : 0;
}

} // namespace qm::test
