// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/server/phpquery.h"

#include <QByteArray>

#include <algorithm>
#include <limits>

namespace qm::practice {

namespace {

int hexDigit(char c)
{
    if (c >= '0' && c <= '9') {
        return c - '0';
    }
    if (c >= 'a' && c <= 'f') {
        return c - 'a' + 10;
    }
    return c >= 'A' && c <= 'F' ? c - 'A' + 10 : -1;
}

std::string decode(std::string_view text, bool plusIsSpace)
{
    std::string out;
    out.reserve(text.size());
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] == '%' && i + 2 < text.size() && hexDigit(text[i + 1]) >= 0 && hexDigit(text[i + 2]) >= 0) {
            out += static_cast<char>(hexDigit(text[i + 1]) * 16 + hexDigit(text[i + 2]));
            i += 2;
        } else {
            out += plusIsSpace && text[i] == '+' ? ' ' : text[i];
        }
    }
    return out;
}

/// The keys of `a[b][][c]`: "a", "b", "", "c". An opening bracket without its closing one is part of the name, and in
/// the first name points, blanks and such brackets become underscores, as PHP's variable names have none of them.
std::vector<std::string> keysOf(std::string_view name)
{
    while (!name.empty() && name.front() == ' ') {
        name.remove_prefix(1);
    }
    std::vector<std::string> keys;
    const std::size_t bracket = name.find('[');
    std::size_t position = bracket;
    std::string first(name.substr(0, bracket));
    if (bracket != std::string_view::npos && name.find(']', bracket) == std::string_view::npos) {
        first = std::string(name);
        position = std::string_view::npos;
    }
    std::replace_if(
        first.begin(), first.end(), [](char c) { return c == '.' || c == ' ' || c == '['; }, '_');
    keys.push_back(std::move(first));
    while (position != std::string_view::npos && position < name.size() && name[position] == '[') {
        const std::size_t end = name.find(']', position);
        if (end == std::string_view::npos) {
            break;
        }
        keys.emplace_back(name.substr(position + 1, end - position - 1));
        position = end + 1;
    }
    return keys;
}

PhpValue &memberOf(PhpValue &parent, const std::string &key)
{
    if (!parent.isArray) {
        parent.isArray = true;
        parent.text.clear();
    }
    std::string name = key;
    if (name.empty()) { // `[]`: one more than the highest number so far
        qint64 next = 0;
        for (const PhpValue &member : parent.members) {
            const std::string &existing = member.name;
            if (!existing.empty() &&
                std::all_of(existing.begin(), existing.end(), [](char c) { return c >= '0' && c <= '9'; }) &&
                existing.size() < 18) {
                next = std::max<qint64>(next, std::stoll(existing) + 1);
            }
        }
        name = std::to_string(next);
    }
    for (PhpValue &member : parent.members) {
        if (member.name == name) {
            return member;
        }
    }
    PhpValue &added = parent.members.emplace_back();
    added.name = std::move(name);
    return added;
}

} // namespace

const PhpValue *PhpValue::find(std::string_view wanted) const
{
    const auto found =
        std::find_if(members.begin(), members.end(), [&](const PhpValue &member) { return member.name == wanted; });
    return found == members.end() ? nullptr : &*found;
}

std::string phpUrlDecode(std::string_view text)
{
    return decode(text, true);
}

std::string rawUrlDecode(std::string_view text)
{
    return decode(text, false);
}

std::string rawUrlEncode(std::string_view text)
{
    static constexpr char digits[] = "0123456789ABCDEF";
    std::string out;
    out.reserve(text.size());
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        const bool unreserved = (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') ||
                                c == '-' || c == '_' || c == '.' || c == '~';
        if (unreserved) {
            out += c;
        } else {
            out += '%';
            out += digits[byte >> 4];
            out += digits[byte & 15];
        }
    }
    return out;
}

Query parseQuery(std::string_view rawQuery)
{
    Query query;
    while (!rawQuery.empty()) {
        const std::size_t end = std::min(rawQuery.find('&'), rawQuery.size());
        const std::string_view pair = rawQuery.substr(0, end);
        rawQuery.remove_prefix(std::min(end + 1, rawQuery.size()));
        if (pair.empty()) {
            continue;
        }
        const std::size_t equals = pair.find('=');
        query.emplace_back(phpUrlDecode(pair.substr(0, equals)),
                           equals == std::string_view::npos ? std::string() : phpUrlDecode(pair.substr(equals + 1)));
    }
    return query;
}

PhpValue nestQuery(const Query &query)
{
    PhpValue root;
    root.isArray = true;
    for (const auto &[name, text] : query) {
        const std::vector<std::string> keys = keysOf(name);
        if (keys.front().empty()) {
            continue;
        }
        PhpValue *value = &root;
        for (const std::string &key : keys) {
            value = &memberOf(*value, key);
        }
        value->isArray = false;
        value->members.clear();
        value->text = text;
    }
    return root;
}

bool isNumericText(std::string_view text)
{
    const auto blank = [](char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\v' || c == '\f'; };
    const auto digit = [](char c) { return c >= '0' && c <= '9'; };
    while (!text.empty() && blank(text.front())) {
        text.remove_prefix(1);
    }
    while (!text.empty() && blank(text.back())) {
        text.remove_suffix(1);
    }
    std::size_t i = 0;
    const auto skipDigits = [&] {
        const std::size_t start = i;
        while (i < text.size() && digit(text[i])) {
            ++i;
        }
        return i - start;
    };
    if (i < text.size() && (text[i] == '+' || text[i] == '-')) {
        ++i;
    }
    std::size_t digits = skipDigits();
    if (i < text.size() && text[i] == '.') {
        ++i;
        digits += skipDigits();
    }
    if (digits == 0) {
        return false;
    }
    if (i < text.size() && (text[i] == 'e' || text[i] == 'E')) {
        ++i;
        if (i < text.size() && (text[i] == '+' || text[i] == '-')) {
            ++i;
        }
        if (skipDigits() == 0) {
            return false;
        }
    }
    return i == text.size();
}

qint64 numericToInt(std::string_view text)
{
    const QByteArray bytes = QByteArray(text.data(), static_cast<qsizetype>(text.size())).trimmed();
    bool whole = false;
    const qint64 number = bytes.toLongLong(&whole);
    if (whole) {
        return number;
    }
    const double value = bytes.toDouble();
    constexpr double limit = 9.2e18;
    if (!(value < limit)) {
        return std::numeric_limits<qint64>::max();
    }
    return value <= -limit ? std::numeric_limits<qint64>::min() : static_cast<qint64>(value);
}

} // namespace qm::practice
