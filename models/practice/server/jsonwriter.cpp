// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/server/jsonwriter.h"

#include <charconv>

namespace qm::practice {

namespace {

/// Two digits with a leading zero.
void appendTwo(std::string &out, int number)
{
    out.push_back(static_cast<char>('0' + number / 10));
    out.push_back(static_cast<char>('0' + number % 10));
}

void appendInteger(std::string &out, qint64 number)
{
    char digits[24];
    const auto end = std::to_chars(digits, digits + sizeof digits, number);
    out.append(digits, end.ptr);
}

/// PHP escapes the two Unicode line separators even when it leaves the rest of Unicode alone.
bool isLineSeparator(std::string_view text, std::size_t at)
{
    return text.size() - at >= 3 && text[at] == '\xe2' && text[at + 1] == '\x80' &&
           (text[at + 2] == '\xa8' || text[at + 2] == '\xa9');
}

void appendControl(std::string &out, char c)
{
    switch (c) {
    case '\b':
        out += "\\b";
        return;
    case '\f':
        out += "\\f";
        return;
    case '\n':
        out += "\\n";
        return;
    case '\r':
        out += "\\r";
        return;
    case '\t':
        out += "\\t";
        return;
    }
    constexpr char hex[] = "0123456789abcdef";
    out += "\\u00";
    out.push_back(hex[(c >> 4) & 0x1]);
    out.push_back(hex[c & 0xf]);
}

void appendText(std::string &out, std::string_view text)
{
    out.push_back('"');
    std::size_t done = 0;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        const bool control = static_cast<unsigned char>(c) < 0x20;
        const bool separator = c == '\xe2' && isLineSeparator(text, i);
        if (!control && !separator && c != '"' && c != '\\')
            continue;
        out.append(text, done, i - done);
        if (control) {
            appendControl(out, c);
        } else if (separator) {
            out += text[i + 2] == '\xa8' ? "\\u2028" : "\\u2029";
            i += 2;
        } else {
            out.push_back('\\');
            out.push_back(c);
        }
        done = i + 1;
    }
    out.append(text, done, text.size() - done);
    out.push_back('"');
}

} // namespace

void JsonWriter::separate()
{
    if (!m_first)
        m_out.push_back(',');
    m_first = false;
}

void JsonWriter::open(char bracket)
{
    separate();
    m_out.push_back(bracket);
    m_first = true;
}

void JsonWriter::close(char bracket)
{
    m_out.push_back(bracket);
    m_first = false;
}

void JsonWriter::key(std::string_view name)
{
    separate();
    appendText(m_out, name);
    m_out.push_back(':');
    m_first = true;
}

void JsonWriter::value(std::string_view text)
{
    separate();
    appendText(m_out, text);
}

void JsonWriter::value(qint64 number)
{
    separate();
    appendInteger(m_out, number);
}

void JsonWriter::value(bool flag)
{
    separate();
    m_out += flag ? "true" : "false";
}

void JsonWriter::value(Decimal number)
{
    separate();
    qint64 units = number.units();
    if (units < 0)
        m_out.push_back('-');
    const qint64 whole = units / Decimal::unitsPerOne;
    appendInteger(m_out, whole < 0 ? -whole : whole);
    auto rest = static_cast<int>(units % Decimal::unitsPerOne);
    if (rest < 0)
        rest = -rest;
    if (rest == 0)
        return;
    m_out.push_back('.');
    for (int scale = Decimal::unitsPerOne / 10; rest != 0; scale /= 10) {
        m_out.push_back(static_cast<char>('0' + rest / scale));
        rest %= scale;
    }
}

void JsonWriter::value(UtcTime time)
{
    separate();
    // Days to civil date by the era method: QDateTime would cost more than the rest of an order line.
    qint64 days = time.seconds() / 86'400;
    auto second = static_cast<int>(time.seconds() % 86'400);
    if (second < 0) {
        second += 86'400;
        --days;
    }
    days += 719'468;
    const qint64 era = (days >= 0 ? days : days - 146'096) / 146'097;
    const auto dayOfEra = static_cast<int>(days - era * 146'097);
    const int yearOfEra = (dayOfEra - dayOfEra / 1'460 + dayOfEra / 36'524 - dayOfEra / 146'096) / 365;
    const int dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100);
    const int shifted = (5 * dayOfYear + 2) / 153;
    const int month = shifted < 10 ? shifted + 3 : shifted - 9;
    const auto year = static_cast<int>(yearOfEra + era * 400) + (month <= 2 ? 1 : 0);

    m_out.push_back('"');
    appendTwo(m_out, year / 100);
    appendTwo(m_out, year % 100);
    m_out.push_back('-');
    appendTwo(m_out, month);
    m_out.push_back('-');
    appendTwo(m_out, dayOfYear - (153 * shifted + 2) / 5 + 1);
    m_out.push_back(' ');
    appendTwo(m_out, second / 3'600);
    m_out.push_back(':');
    appendTwo(m_out, second / 60 % 60);
    m_out.push_back(':');
    appendTwo(m_out, second % 60);
    m_out.push_back('"');
}

void JsonWriter::null()
{
    separate();
    m_out += "null";
}

void JsonWriter::raw(std::string_view json)
{
    separate();
    m_out += json;
}

} // namespace qm::practice
