// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/lists/criteriacondition.h"

#include "practice/route.h"

#include <algorithm>
#include <array>
#include <limits>

namespace qm::practice {

namespace {

constexpr double zeroDate = -std::numeric_limits<double>::infinity();

/// The number at the start of a text, 0 when there is none.
double leadingNumber(std::string_view text)
{
    const auto blank = [](char c) { return c == ' ' || (c >= '\t' && c <= '\r'); };
    while (!text.empty() && blank(text.front())) {
        text.remove_prefix(1);
    }
    for (std::size_t length = std::min<std::size_t>(text.size(), 64); length > 0; --length) {
        const std::string_view part = text.substr(0, length);
        if (!blank(part.back()) && isNumericText(part)) {
            return QByteArray(part.data(), static_cast<qsizetype>(part.size())).toDouble();
        }
    }
    return 0;
}

/// MySQL takes any sign between the parts and ignores what follows the seconds, a zone included (observed 25).
double leadingTime(std::string_view text)
{
    std::array<int, 6> parts = {0, 0, 0, 0, 0, 0};
    std::size_t count = 0;
    std::size_t i = 0;
    while (count < parts.size() && i < text.size()) {
        int digits = 0;
        int number = 0;
        for (; i < text.size() && text[i] >= '0' && text[i] <= '9' && digits < 4; ++i, ++digits) {
            number = number * 10 + (text[i] - '0');
        }
        if (digits == 0) {
            break;
        }
        parts[count++] = number;
        if (i >= text.size() || (count == 3 && text[i] != ' ' && text[i] != 'T')) {
            break;
        }
        ++i;
    }
    if (count < 3) {
        return zeroDate;
    }
    const auto two = [](int number) { return QString::number(number).rightJustified(2, QLatin1Char('0')); };
    const QString normal = QString::number(parts[0]).rightJustified(4, QLatin1Char('0')) + QLatin1Char('-') +
                           two(parts[1]) + QLatin1Char('-') + two(parts[2]) + QLatin1Char(' ') + two(parts[3]) +
                           QLatin1Char(':') + two(parts[4]) + QLatin1Char(':') + two(parts[5]);
    const auto time = UtcTime::fromText(normal.toStdString());
    return time ? static_cast<double>(time->seconds()) : zeroDate;
}

double numberOf(const Cell &cell, FieldType type)
{
    const auto number = static_cast<double>(cell.number);
    return type == FieldType::Decimal ? number / Decimal::unitsPerOne : number;
}

std::vector<std::string> splitAtCommas(const std::string &text)
{
    std::vector<std::string> parts;
    std::size_t start = 0;
    for (;;) {
        const std::size_t comma = text.find(',', start);
        parts.push_back(text.substr(start, comma - start));
        if (comma == std::string::npos) {
            return parts;
        }
        start = comma + 1;
    }
}

std::string dottedAddress(qint64 number)
{
    const auto address = static_cast<quint32>(number);
    return std::to_string(address >> 24) + '.' + std::to_string((address >> 16) & 255) + '.' +
           std::to_string((address >> 8) & 255) + '.' + std::to_string(address & 255);
}

bool isMember(const std::string &list, const std::string &foldedMember)
{
    const std::vector<std::string> parts = splitAtCommas(list);
    return std::any_of(parts.begin(), parts.end(),
                       [&](const std::string &part) { return compareFolded(part, foldedMember) == 0; });
}

} // namespace

std::string cellText(const Cell &cell, FieldType type)
{
    switch (type) {
    case FieldType::Integer:
        return std::to_string(cell.number);
    case FieldType::Decimal:
        return Decimal::fromUnits(cell.number).toFixed(4).toStdString();
    case FieldType::Time:
        return UtcTime::fromSeconds(cell.number).toMagento().toStdString();
    case FieldType::Text:
        break;
    }
    return cell.text;
}

Condition::Operator Condition::operatorOf(std::string_view condition, std::string_view value)
{
    static constexpr std::array<std::pair<std::string_view, Operator>, 18> names = {{
        {"eq", Operator::Eq},
        {"neq", Operator::Neq},
        {"like", Operator::Like},
        {"nlike", Operator::Nlike},
        {"in", Operator::In},
        {"nin", Operator::Nin},
        {"notnull", Operator::NotNull},
        {"null", Operator::Null},
        {"gt", Operator::Gt},
        {"lt", Operator::Lt},
        {"gteq", Operator::Gteq},
        {"lteq", Operator::Lteq},
        {"finset", Operator::Finset},
        {"nfinset", Operator::Nfinset},
        {"regexp", Operator::Regexp},
        {"from", Operator::Gteq},
        {"to", Operator::Lteq},
        {"ntoa", Operator::Ntoa},
    }};
    if (condition == "seq") {
        return value.empty() ? Operator::Null : Operator::Eq;
    }
    if (condition == "sneq") {
        return value.empty() ? Operator::NotNull : Operator::Neq;
    }
    const auto found =
        std::find_if(names.begin(), names.end(), [&](const auto &name) { return name.first == condition; });
    return found == names.end() ? Operator::Eq : found->second;
}

Condition::Condition(const Field &field, const CriteriaFilter &filter)
    : m_field(&field)
    , m_operator(operatorOf(filter.condition, filter.value.value_or(std::string())))
{
    const std::string value = filter.value.value_or(std::string());
    if (filter.condition == "is") {
        throw Refusal::internalError("IS '" + value + "'");
    }
    if (m_operator == Operator::Regexp) {
        m_expression = QRegularExpression(QString::fromStdString(value), QRegularExpression::CaseInsensitiveOption);
        if (!m_expression.isValid() || value.empty()) {
            throw Refusal::internalError("regexp " + value);
        }
        return;
    }
    m_pattern = LikePattern(value);
    m_member = foldText(value);
    const bool list = m_operator == Operator::In || m_operator == Operator::Nin;
    m_values = list ? splitAtCommas(value) : std::vector<std::string>{value};
    for (const std::string &part : m_values) {
        if (field.type == FieldType::Text) {
            m_texts.push_back(foldText(part));
        } else {
            m_numbers.push_back(field.type == FieldType::Time ? leadingTime(part) : leadingNumber(part));
        }
    }
    std::sort(m_texts.begin(), m_texts.end());
    std::sort(m_numbers.begin(), m_numbers.end());
}

int Condition::compare(const Cell &cell, std::size_t index) const
{
    if (m_field->type == FieldType::Text) {
        return compareFolded(cell.text, m_texts[index]);
    }
    const double number = numberOf(cell, m_field->type);
    return number < m_numbers[index] ? -1 : number > m_numbers[index] ? 1 : 0;
}

bool Condition::equalsAny(const Cell &cell) const
{
    if (m_field->type != FieldType::Text) {
        return std::binary_search(m_numbers.begin(), m_numbers.end(), numberOf(cell, m_field->type));
    }
    if (m_texts.size() > 8) {
        return std::binary_search(m_texts.begin(), m_texts.end(), foldText(cell.text));
    }
    return std::any_of(m_texts.begin(), m_texts.end(),
                       [&](const std::string &text) { return compareFolded(cell.text, text) == 0; });
}

bool Condition::matches(const Cell &cell) const
{
    if (m_operator == Operator::Null || m_operator == Operator::NotNull) {
        return cell.null == (m_operator == Operator::Null);
    }
    if (cell.null || !m_field->many) {
        return !cell.null && matchesOne(cell);
    }
    const std::vector<std::string> parts = splitAtCommas(cell.text);
    return std::any_of(parts.begin(), parts.end(), [this](const std::string &part) {
        return matchesOne({false, m_field->type == FieldType::Text ? 0 : numericToInt(part), part});
    });
}

bool Condition::matchesOne(const Cell &cell) const
{
    switch (m_operator) {
    case Operator::Eq:
        return compare(cell, 0) == 0;
    case Operator::Neq:
        return compare(cell, 0) != 0;
    case Operator::Gt:
        return compare(cell, 0) > 0;
    case Operator::Lt:
        return compare(cell, 0) < 0;
    case Operator::Gteq:
        return compare(cell, 0) >= 0;
    case Operator::Lteq:
        return compare(cell, 0) <= 0;
    case Operator::In:
        return equalsAny(cell);
    case Operator::Nin:
        return !equalsAny(cell);
    case Operator::Like:
        return m_field->type == FieldType::Text ? m_pattern.matches(cell.text)
                                                : m_pattern.matches(cellText(cell, m_field->type));
    case Operator::Nlike:
        return !m_pattern.matches(cellText(cell, m_field->type));
    case Operator::Finset:
        return isMember(cellText(cell, m_field->type), m_member);
    case Operator::Nfinset:
        return !isMember(cellText(cell, m_field->type), m_member);
    case Operator::Regexp:
        return m_expression.match(QString::fromStdString(cellText(cell, m_field->type))).hasMatch();
    case Operator::Ntoa:
        return m_field->type != FieldType::Text && m_pattern.matches(dottedAddress(cell.number));
    case Operator::Null:
    case Operator::NotNull:
        break;
    }
    return false;
}

qint64 Condition::firstRow(const Collection &collection, const StoreView &view, std::size_t index,
                           bool behindEqual) const
{
    qint64 low = 0;
    qint64 high = collection.size();
    while (low < high) {
        const qint64 middle = low + (high - low) / 2;
        const int order = compare(collection.cell(middle, *m_field, view), index);
        if (order < 0 || (behindEqual && order == 0)) {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    return low;
}

std::optional<std::vector<RowRange>> Condition::knownRows(const Collection &collection) const
{
    if (m_operator != Operator::Eq && m_operator != Operator::In) {
        return std::nullopt;
    }
    std::vector<qint64> rows;
    for (const std::string &value : m_values) {
        const auto found = collection.rowsEqual(*m_field, value);
        if (!found) {
            return std::nullopt;
        }
        rows.insert(rows.end(), found->begin(), found->end());
    }
    std::sort(rows.begin(), rows.end());
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    std::vector<RowRange> ranges;
    for (const qint64 row : rows) {
        ranges.push_back({row, row + 1});
    }
    return ranges;
}

std::optional<std::vector<RowRange>> Condition::ranges(const Collection &collection, const StoreView &view) const
{
    if (!m_field->ascending || m_field->many) {
        return knownRows(collection);
    }
    const auto first = [&](std::size_t index) { return firstRow(collection, view, index, false); };
    const auto behind = [&](std::size_t index) { return firstRow(collection, view, index, true); };
    switch (m_operator) {
    case Operator::Gt:
        return std::vector<RowRange>{{behind(0), collection.size()}};
    case Operator::Gteq:
        return std::vector<RowRange>{{first(0), collection.size()}};
    case Operator::Lt:
        return std::vector<RowRange>{{0, first(0)}};
    case Operator::Lteq:
        return std::vector<RowRange>{{0, behind(0)}};
    case Operator::Eq:
    case Operator::In: {
        std::vector<RowRange> found;
        for (std::size_t i = 0; i < std::max(m_numbers.size(), m_texts.size()); ++i) {
            const RowRange range{first(i), behind(i)};
            if (range.first < range.last && (found.empty() || found.back().last <= range.first)) {
                found.push_back(range);
            }
        }
        return found;
    }
    case Operator::Neq:
    case Operator::Like:
    case Operator::Nlike:
    case Operator::Nin:
    case Operator::NotNull:
    case Operator::Null:
    case Operator::Finset:
    case Operator::Nfinset:
    case Operator::Regexp:
    case Operator::Ntoa:
        break;
    }
    return std::nullopt;
}

} // namespace qm::practice
