// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "remote/json/scanner.h"

#include <algorithm>
#include <limits>

namespace qm::remote::json {

namespace {

constexpr bool isBlank(char c)
{
    return c == ' ' || c == '\n' || c == '\r' || c == '\t';
}

constexpr bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

constexpr bool isHex(char c)
{
    return isDigit(c) || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
}

void skipBlanks(std::string_view &text)
{
    while (!text.empty() && isBlank(text.front())) {
        text.remove_prefix(1);
    }
}

bool takeEscape(std::string_view &text)
{
    if (text.size() < 2) {
        return false;
    }
    if (text[1] == 'u') {
        if (text.size() < 6 || !std::all_of(text.begin() + 2, text.begin() + 6, isHex)) {
            return false;
        }
        text.remove_prefix(6);
        return true;
    }
    if (std::string_view("\"\\/bfnrt").find(text[1]) == std::string_view::npos) {
        return false;
    }
    text.remove_prefix(2);
    return true;
}

/// How often \a c is in \a text, counted up to \a enough.
int occurrences(std::string_view text, char c, int enough)
{
    int count = 0;
    for (std::size_t at = text.find(c); at != std::string_view::npos && count < enough; at = text.find(c, at + 1)) {
        ++count;
    }
    return count;
}

/// From the opening quote to behind the closing one.
bool takeString(std::string_view &text)
{
    text.remove_prefix(1);
    while (!text.empty()) {
        const char c = text.front();
        if (c == '"') {
            text.remove_prefix(1);
            return true;
        }
        if (c == '\\') {
            if (!takeEscape(text)) {
                return false;
            }
        } else if (static_cast<unsigned char>(c) < 0x20) {
            return false;
        } else {
            text.remove_prefix(1);
        }
    }
    return false;
}

bool takeDigits(std::string_view &text)
{
    const bool any = !text.empty() && isDigit(text.front());
    while (!text.empty() && isDigit(text.front())) {
        text.remove_prefix(1);
    }
    return any;
}

bool takeNumber(std::string_view &text)
{
    if (text.front() == '-') {
        text.remove_prefix(1);
    }
    const bool zero = !text.empty() && text.front() == '0';
    if (zero) {
        text.remove_prefix(1);
    } else if (!takeDigits(text)) {
        return false;
    }
    if (!text.empty() && text.front() == '.') {
        text.remove_prefix(1);
        if (!takeDigits(text)) {
            return false;
        }
    }
    if (!text.empty() && (text.front() == 'e' || text.front() == 'E')) {
        text.remove_prefix(1);
        if (!text.empty() && (text.front() == '+' || text.front() == '-')) {
            text.remove_prefix(1);
        }
        return takeDigits(text);
    }
    return true;
}

bool takeWord(std::string_view &text)
{
    for (const std::string_view word : {"true", "false", "null"}) {
        if (text.starts_with(word)) {
            text.remove_prefix(word.size());
            return true;
        }
    }
    return false;
}

bool takeScalar(std::string_view &text)
{
    if (text.front() == '"') {
        return takeString(text);
    }
    return text.front() == '-' || isDigit(text.front()) ? takeNumber(text) : takeWord(text);
}

/// A key and its colon.
bool takeKey(std::string_view &text)
{
    skipBlanks(text);
    if (text.empty() || text.front() != '"' || !takeString(text)) {
        return false;
    }
    skipBlanks(text);
    if (text.empty() || text.front() != ':') {
        return false;
    }
    text.remove_prefix(1);
    return true;
}

/// After a complete value inside \a open: closes brackets, or stands before the next value.
bool takeSeparators(std::string_view &text, std::vector<char> &open)
{
    while (!open.empty()) {
        skipBlanks(text);
        if (text.empty()) {
            return false;
        }
        const char c = text.front();
        text.remove_prefix(1);
        if (c == ',') {
            return open.back() == '[' || takeKey(text);
        }
        if (c != (open.back() == '[' ? ']' : '}')) {
            return false;
        }
        open.pop_back();
    }
    return true;
}

/// Opens a bracket; an empty one is closed at once. \a complete tells which.
bool takeOpening(std::string_view &text, std::vector<char> &open, bool &complete)
{
    const char bracket = text.front();
    text.remove_prefix(1);
    skipBlanks(text);
    complete = !text.empty() && text.front() == (bracket == '[' ? ']' : '}');
    if (complete) {
        text.remove_prefix(1);
        return true;
    }
    open.push_back(bracket);
    return bracket == '[' || takeKey(text);
}

} // namespace

std::string_view scanValue(std::string_view text, int maximumDepth, std::string_view *rest)
{
    skipBlanks(text);
    const char *const start = text.data();
    std::vector<char> open;
    do {
        skipBlanks(text);
        if (text.empty()) {
            return {};
        }
        if (text.front() == '[' || text.front() == '{') {
            bool complete = false;
            if (int(open.size()) >= maximumDepth || !takeOpening(text, open, complete)) {
                return {};
            }
            if (!complete) {
                continue;
            }
        } else if (!takeScalar(text)) {
            return {};
        }
        if (!takeSeparators(text, open)) {
            return {};
        }
    } while (!open.empty());
    if (rest) {
        *rest = text;
    }
    return {start, std::size_t(text.data() - start)};
}

bool isValue(std::string_view text, int maximumDepth)
{
    std::string_view rest;
    if (scanValue(text, maximumDepth, &rest).empty()) {
        return false;
    }
    skipBlanks(rest);
    return rest.empty();
}

bool isNumber(std::string_view text)
{
    return !text.empty() && takeNumber(text) && text.empty();
}

bool nestsDeeper(std::string_view text, int limit)
{
    // Nearly every text has fewer brackets than the limit, and those are counted at the speed of memory.
    if (text.size() <= std::size_t(limit) ||
        occurrences(text, '{', limit + 1) + occurrences(text, '[', limit + 1) <= limit) {
        return false;
    }
    int depth = 0;
    const char *const end = text.data() + text.size();
    for (const char *at = text.data(); at < end; ++at) {
        if (*at == '{' || *at == '[') {
            if (++depth > limit) {
                return true;
            }
        } else if (*at == '}' || *at == ']') {
            --depth;
        } else if (*at == '"') {
            do {
                at += *at == '\\' ? 2 : 1;
            } while (at < end && *at != '"');
        }
    }
    return false;
}

std::vector<Member> membersOf(std::string_view object)
{
    std::vector<Member> members;
    skipBlanks(object);
    if (object.empty() || object.front() != '{') {
        return members;
    }
    object.remove_prefix(1);
    while (true) {
        skipBlanks(object);
        const char *const key = object.data() + 1;
        if (object.empty() || object.front() != '"' || !takeString(object)) {
            return members;
        }
        const std::string_view name{key, std::size_t(object.data() - key - 1)};
        skipBlanks(object);
        if (object.empty() || object.front() != ':') {
            return members;
        }
        object.remove_prefix(1);
        const std::string_view value = scanValue(object, std::numeric_limits<int>::max(), &object);
        if (value.empty()) {
            return members;
        }
        members.emplace_back(name, value);
        skipBlanks(object);
        if (object.empty() || object.front() != ',') {
            return members;
        }
        object.remove_prefix(1);
    }
}

std::vector<std::string_view> elementsOf(std::string_view array)
{
    std::vector<std::string_view> elements;
    skipBlanks(array);
    if (array.empty() || array.front() != '[') {
        return elements;
    }
    do {
        array.remove_prefix(1);
        const std::string_view value = scanValue(array, std::numeric_limits<int>::max(), &array);
        if (value.empty()) {
            return elements;
        }
        elements.push_back(value);
        skipBlanks(array);
    } while (!array.empty() && array.front() == ',');
    return elements;
}

} // namespace qm::remote::json
