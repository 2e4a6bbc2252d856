// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "remote/json/reader.h"

#include "remote/json/scanner.h"

#include <algorithm>
#include <charconv>
#include <cstring>
#include <limits>

namespace qm::remote::json {

namespace {

/// The inside of a quoted token without escapes; otherwise the token.
std::string_view unquoted(std::string_view text)
{
    if (text.size() >= 2 && text.front() == '"' && text.back() == '"') {
        text.remove_prefix(1);
        text.remove_suffix(1);
    }
    return text;
}

/// 20, "20", 20.0, "20.0000"
std::optional<qint64> integerFrom(std::string_view text)
{
    qint64 number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error != std::errc()) {
        return std::nullopt;
    }
    std::string_view rest(end, std::size_t(text.data() + text.size() - end));
    if (rest.starts_with('.') && rest.find_first_not_of('0', 1) == std::string_view::npos && rest.size() > 1) {
        rest = {};
    }
    return rest.empty() ? std::optional(number) : std::nullopt;
}

/// A JSON number, or anything in quotes: that is left to whoever reads it.
bool isLooseNumber(std::string_view text)
{
    return text.front() == '"' || isNumber(text);
}

bool isZeroDate(std::string_view text)
{
    return text.starts_with("0000-00-00");
}

/// Of `2026-11-23 02:50:20`; nothing for any other form.
std::optional<int> secondsOfDay(std::string_view text)
{
    if (text.size() != 19 || text[10] != ' ' || text[13] != ':' || text[16] != ':') {
        return std::nullopt;
    }
    const auto two = [&text](std::size_t at) { return (text[at] - '0') * 10 + (text[at + 1] - '0'); };
    for (const std::size_t at : {11U, 12U, 14U, 15U, 17U, 18U}) {
        if (text[at] < '0' || text[at] > '9') {
            return std::nullopt;
        }
    }
    const bool possible = two(11) < 24 && two(14) < 60 && two(17) < 60;
    return possible ? std::optional(two(11) * 3'600 + two(14) * 60 + two(17)) : std::nullopt;
}

} // namespace

bool readValue(Reader &reader, Value &value, QString &out)
{
    const std::string_view text = token(value);
    if (text.empty() || text.front() == '{' || text.front() == '[') {
        return reader.expected("text");
    }
    if (text.front() != '"') {
        if (text == "null") {
            return true;
        }
        out = QString::fromLatin1(text.data(), qsizetype(text.size()));
        return isValue(text, 1) || reader.malformed("a broken value");
    }
    if (std::memchr(text.data(), '\\', text.size()) == nullptr && text.size() >= 2 && text.back() == '"') {
        out = reader.shortTexts().text(text.substr(1, text.size() - 2));
        return true;
    }
    std::string_view plain;
    if (const auto code = value.get_string().get(plain)) {
        return reader.failed(code, "text");
    }
    out = QString::fromUtf8(plain.data(), qsizetype(plain.size()));
    return true;
}

bool readValue(Reader &reader, Value &value, Sku &out)
{
    QString text;
    if (!readValue(reader, value, text)) {
        return false;
    }
    out = Sku::fromShop(std::move(text));
    return true;
}

bool readValue(Reader &reader, Value &value, Decimal &out)
{
    if (Decimal quick; readPlain(value, quick)) {
        out = quick;
        return true;
    }
    const std::string_view text = token(value);
    if (text == "null" || text == "\"\"") {
        return true;
    }
    const auto number = isLooseNumber(text) ? Decimal::fromText(unquoted(text)) : std::nullopt;
    if (!number) {
        return reader.expected("number");
    }
    out = *number;
    return true;
}

bool readValue(Reader &reader, Value &value, qint64 &out)
{
    if (qint64 quick = 0; readPlain(value, quick)) {
        out = quick;
        return true;
    }
    const std::string_view text = token(value);
    if (text == "null" || text == "\"\"") {
        return true;
    }
    if (text == "true" || text == "false") {
        out = text == "true";
        return true;
    }
    const auto number = isLooseNumber(text) ? integerFrom(unquoted(text)) : std::nullopt;
    if (!number) {
        return reader.expected("whole number");
    }
    out = *number;
    return true;
}

bool readValue(Reader &reader, Value &value, int &out)
{
    qint64 wide = out;
    if (!readValue(reader, value, wide)) {
        return false;
    }
    if (wide < std::numeric_limits<int>::min() || wide > std::numeric_limits<int>::max()) {
        return reader.expected("a smaller number");
    }
    out = int(wide);
    return true;
}

bool readValue(Reader &reader, Value &value, bool &out)
{
    if (bool quick = false; readPlain(value, quick)) {
        out = quick;
        return true;
    }
    const std::string_view text = unquoted(token(value));
    if (text.empty() || text == "null") {
        return true;
    }
    if (text == "true" || text == "1") {
        out = true;
    } else if (text == "false" || text == "0") {
        out = false;
    } else {
        return reader.expected("true or false");
    }
    return true;
}

bool readValue(Reader &reader, Value &value, UtcTime &out)
{
    const std::string_view text = token(value);
    if (text == "null" || text == "\"\"" || isZeroDate(unquoted(text))) {
        return true;
    }
    if (text.front() != '"') {
        return reader.expected("time");
    }
    LastDay &day = reader.lastDay();
    const std::string_view plain = unquoted(text);
    if (const std::optional<int> seconds = secondsOfDay(plain);
        seconds && std::memcmp(plain.data(), day.text.data(), day.text.size()) == 0) {
        out = UtcTime::fromSeconds(day.midnight + *seconds);
        return true;
    }
    const std::optional<UtcTime> time = UtcTime::fromText(plain);
    if (!time) {
        return reader.expected("time");
    }
    if (const std::optional<int> seconds = secondsOfDay(plain)) {
        std::memcpy(day.text.data(), plain.data(), day.text.size());
        day.midnight = time->seconds() - *seconds;
    }
    out = *time;
    return true;
}

bool readValue(Reader &reader, Value &value, JsonText &out)
{
    std::string_view text;
    if (!reader.textOf(value, text)) {
        return false;
    }
    const bool container = text.front() == '{' || text.front() == '[';
    if (container && !isValue(text, std::numeric_limits<int>::max())) {
        return reader.malformed("a broken value");
    }
    out.utf8 = QByteArray(text.data(), qsizetype(text.size()));
    return true;
}

bool readValue(Reader &reader, Value &value, AttributeValue &out)
{
    const char first = *value.raw_json_token().data();
    if (first == '"') {
        return readValue(reader, value, out.emplace<QString>());
    }
    std::string_view text;
    if (!reader.textOf(value, text)) {
        return false;
    }
    const auto elements = elementsOf(text);
    const bool texts = first == '[' && std::all_of(elements.begin(), elements.end(), [](std::string_view element) {
                           return element.front() == '"' && element.find('\\') == std::string_view::npos;
                       });
    if (!texts || !isValue(text, std::numeric_limits<int>::max())) {
        out = JsonText{QByteArray(text.data(), qsizetype(text.size()))};
        return isValue(text, std::numeric_limits<int>::max()) || reader.malformed("a broken value");
    }
    QStringList &list = out.emplace<QStringList>();
    for (const std::string_view element : elements) {
        list.append(QString::fromUtf8(element.data() + 1, qsizetype(element.size()) - 2));
    }
    return true;
}

bool readValue(Reader &reader, Value &value, QList<ErrorParameter> &out)
{
    out.clear();
    const char first = *value.raw_json_token().data();
    simdjson::ondemand::object object;
    if (first == '{' && value.get_object().get(object) == simdjson::SUCCESS) {
        for (auto member : object) {
            simdjson::ondemand::field field;
            std::string_view name;
            if (std::move(member).get(field) || field.unescaped_key().get(name)) {
                return reader.malformed("a broken object");
            }
            ErrorParameter parameter;
            parameter.name = QString::fromUtf8(name.data(), qsizetype(name.size()));
            if (!readValue(reader, field.value(), parameter.value)) {
                return reader.in(name);
            }
            out.append(std::move(parameter));
        }
        return true;
    }
    simdjson::ondemand::array array;
    if (const auto code = value.get_array().get(array)) {
        return reader.failed(code, "list");
    }
    for (auto element : array) {
        Value item;
        ErrorParameter parameter;
        if (const auto code = element.get(item)) {
            return reader.failed(code, "a value");
        }
        if (!readValue(reader, item, parameter.value)) {
            return reader.at(std::size_t(out.size()));
        }
        out.append(std::move(parameter));
    }
    return true;
}

bool isBlankScalar(Value &value)
{
    const std::string_view text = token(value);
    return text == "null" || text == "\"\"" || isZeroDate(unquoted(text));
}

} // namespace qm::remote::json
