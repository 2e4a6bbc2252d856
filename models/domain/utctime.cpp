// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/utctime.h"

#include <array>
#include <chrono>
#include <cstdio>

namespace qm {

namespace {

constexpr std::array<std::string_view, 12> months{"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                                  "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
constexpr std::array<const char *, 7> weekdays{"Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"};

std::optional<int> number(std::string_view text, std::size_t at, std::size_t length)
{
    if (at + length > text.size()) {
        return std::nullopt;
    }
    int value = 0;
    for (const char c : text.substr(at, length)) {
        if (c < '0' || c > '9') {
            return std::nullopt;
        }
        value = value * 10 + (c - '0');
    }
    return value;
}

struct Fields
{
    int year, month, day, hour, minute, second;
};

std::optional<UtcTime> compose(const Fields &f)
{
    using namespace std::chrono;
    const year_month_day date{year{f.year}, month{unsigned(f.month)}, day{unsigned(f.day)}};
    if (!date.ok() || f.hour > 23 || f.minute > 59 || f.second > 60) {
        return std::nullopt;
    }
    const qint64 days = sys_days{date}.time_since_epoch().count();
    return UtcTime::fromSeconds(days * 86'400 + f.hour * 3'600 + f.minute * 60 + f.second);
}

Fields split(qint64 seconds, unsigned *weekday = nullptr)
{
    using namespace std::chrono;
    const sys_seconds moment{std::chrono::seconds{seconds}};
    const sys_days midnight = floor<days>(moment);
    const year_month_day date{midnight};
    const hh_mm_ss time{moment - midnight};
    if (weekday) {
        *weekday = std::chrono::weekday{midnight}.c_encoding();
    }
    return {int(date.year()),          int(unsigned(date.month())), int(unsigned(date.day())),
            int(time.hours().count()), int(time.minutes().count()), int(time.seconds().count())};
}

} // namespace

std::optional<UtcTime> UtcTime::fromText(std::string_view text)
{
    const auto year = number(text, 0, 4);
    const auto month = number(text, 5, 2);
    const auto day = number(text, 8, 2);
    if (!year || !month || !day || text[4] != '-' || text[7] != '-') {
        return std::nullopt;
    }
    Fields fields{*year, *month, *day, 0, 0, 0};
    if (text.size() > 10) {
        const auto hour = number(text, 11, 2);
        const auto minute = number(text, 14, 2);
        const auto second = number(text, 17, 2);
        const bool shape = hour && minute && second && (text[10] == ' ' || text[10] == 'T') && text[13] == ':' &&
                           text[16] == ':' && (text.size() == 19 || text.substr(19) == "Z");
        if (!shape) {
            return std::nullopt;
        }
        fields.hour = *hour;
        fields.minute = *minute;
        fields.second = *second;
    }
    return compose(fields);
}

std::optional<UtcTime> UtcTime::fromHttpDate(std::string_view text)
{
    if (text.size() != 29 || text.substr(25) != " GMT") {
        return std::nullopt;
    }
    const auto day = number(text, 5, 2);
    const auto year = number(text, 12, 4);
    const auto hour = number(text, 17, 2);
    const auto minute = number(text, 20, 2);
    const auto second = number(text, 23, 2);
    int month = 0;
    for (std::size_t i = 0; i < months.size(); ++i) {
        if (text.substr(8, 3) == months[i]) {
            month = int(i) + 1;
        }
    }
    if (!day || !year || !hour || !minute || !second || month == 0) {
        return std::nullopt;
    }
    return compose({*year, month, *day, *hour, *minute, *second});
}

QString UtcTime::toMagento() const
{
    const Fields f = split(m_seconds);
    std::array<char, 40> buffer{"0000-00-00 00:00:00"};
    if (f.year >= 0 && f.year <= 9'999) { // a list that is exported has one in each row
        const auto put = [&buffer](std::size_t lastDigit, int number) {
            for (; number > 0; number /= 10) {
                buffer[lastDigit--] = char('0' + number % 10);
            }
        };
        put(3, f.year);
        put(6, f.month);
        put(9, f.day);
        put(12, f.hour);
        put(15, f.minute);
        put(18, f.second);
        return QString::fromLatin1(buffer.data(), 19);
    }
    const int size = std::snprintf(buffer.data(), buffer.size(), "%04d-%02d-%02d %02d:%02d:%02d", f.year, f.month,
                                   f.day, f.hour, f.minute, f.second);
    return QString::fromLatin1(buffer.data(), size);
}

QString UtcTime::toIso() const
{
    QString text = toMagento() + u'Z';
    text[10] = u'T';
    return text;
}

QByteArray UtcTime::toHttpDate() const
{
    unsigned weekday = 0;
    const Fields f = split(m_seconds, &weekday);
    std::array<char, 48> buffer{};
    const int size =
        std::snprintf(buffer.data(), buffer.size(), "%s, %02d %s %04d %02d:%02d:%02d GMT", weekdays[weekday], f.day,
                      months[std::size_t(f.month - 1)].data(), f.year, f.hour, f.minute, f.second);
    return {buffer.data(), size};
}

} // namespace qm
