// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/decimal.h"

#include <QByteArray>

#include <array>
#include <cstdlib>
#include <limits>

namespace qm {

namespace {

constexpr qint64 maximum = std::numeric_limits<qint64>::max();

constexpr bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// The digits of a number without its point, and how many of them stand behind it. Leading zeros are dropped.
struct Digits
{
    std::array<char, 40> text{};
    int count = 0;
    int scale = 0;   // digits behind the point, exponent included; may be negative
    int dropped = 0; // significant digits that did not fit: they can only matter for the range
};

bool readDigits(std::string_view text, Digits &digits)
{
    std::size_t i = 0;
    bool any = false;
    bool point = false;
    int scale = 0;
    for (; i < text.size(); ++i) {
        const char c = text[i];
        if (c == '.' && !point) {
            point = true;
            continue;
        }
        if (!isDigit(c)) {
            break;
        }
        any = true;
        if (point) {
            ++scale;
        }
        if (digits.count == 0 && c == '0') {
            continue;
        }
        if (digits.count < int(digits.text.size())) {
            digits.text[std::size_t(digits.count++)] = c;
        } else {
            ++digits.dropped;
        }
    }
    if (!any) {
        return false;
    }
    int exponent = 0;
    if (i < text.size()) {
        if (text[i] != 'e' && text[i] != 'E') {
            return false;
        }
        ++i;
        const bool negative = i < text.size() && text[i] == '-';
        if (i < text.size() && (text[i] == '-' || text[i] == '+')) {
            ++i;
        }
        if (i == text.size()) {
            return false;
        }
        for (; i < text.size(); ++i) {
            if (!isDigit(text[i]) || exponent > 1'000) {
                return false;
            }
            exponent = exponent * 10 + (text[i] - '0');
        }
        exponent = negative ? -exponent : exponent;
    }
    digits.scale = scale - digits.dropped - exponent;
    return true;
}

} // namespace

std::optional<Decimal> Decimal::fromText(std::string_view text)
{
    const bool negative = !text.empty() && text.front() == '-';
    if (negative || (!text.empty() && text.front() == '+')) {
        text.remove_prefix(1);
    }
    Digits digits;
    if (!readDigits(text, digits)) {
        return std::nullopt;
    }
    // Units are the digits moved to exactly four places: digits * 10^(places - scale).
    const int shift = places - digits.scale;
    const int kept = digits.count + (shift < 0 ? shift : 0);
    qint64 units = 0;
    for (int i = 0; i < kept; ++i) {
        const int digit = digits.text[std::size_t(i)] - '0';
        if (units > (maximum - digit) / 10) {
            return std::nullopt;
        }
        units = units * 10 + digit;
    }
    for (int i = 0; i < shift && units != 0; ++i) {
        if (units > maximum / 10) {
            return std::nullopt;
        }
        units *= 10;
    }
    if (kept >= 0 && kept < digits.count && digits.text[std::size_t(kept)] >= '5') {
        if (units == maximum) {
            return std::nullopt;
        }
        ++units;
    }
    return fromUnits(negative ? -units : units);
}

std::optional<Decimal> Decimal::fromText(QStringView text)
{
    std::array<char, 64> buffer{};
    if (text.size() > qsizetype(buffer.size())) {
        return std::nullopt;
    }
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char16_t c = text[i].unicode();
        if (c > 0x7f) {
            return std::nullopt;
        }
        buffer[std::size_t(i)] = char(c);
    }
    return fromText(std::string_view(buffer.data(), std::size_t(text.size())));
}

QByteArray Decimal::toJson() const
{
    // Magnitude as unsigned: the smallest qint64 has no positive twin.
    const quint64 magnitude = m_units < 0 ? 0 - quint64(m_units) : quint64(m_units);
    std::array<char, 32> digits{};
    std::size_t at = digits.size(); // from the end
    quint64 rest = magnitude % unitsPerOne;
    if (rest != 0) {
        int left = places;
        for (; rest % 10 == 0; rest /= 10) {
            --left;
        }
        for (; left > 0; --left, rest /= 10) {
            digits[--at] = char('0' + rest % 10);
        }
        digits[--at] = '.';
    }
    quint64 whole = magnitude / unitsPerOne;
    do {
        digits[--at] = char('0' + whole % 10);
        whole /= 10;
    } while (whole != 0);
    if (m_units < 0) {
        digits[--at] = '-';
    }
    return {digits.data() + at, qsizetype(digits.size() - at)};
}

QString Decimal::toString() const
{
    return QString::fromLatin1(toJson());
}

QString Decimal::toFixed(int digits) const
{
    static constexpr std::array<quint64, 5> steps{10'000, 1'000, 100, 10, 1};
    const int shown = qBound(0, digits, places);
    const quint64 magnitude = m_units < 0 ? 0 - quint64(m_units) : quint64(m_units);
    const quint64 step = steps[std::size_t(shown)];
    const quint64 rounded = (magnitude + step / 2) / step;
    const quint64 perOne = unitsPerOne / step;
    QString text = QString::number(rounded / perOne);
    if (shown > 0) {
        text += u'.' + QString::number(rounded % perOne).rightJustified(shown, u'0');
    }
    return m_units < 0 && rounded != 0 ? u'-' + text : text;
}

Decimal operator*(Decimal a, Decimal b)
{
    // 128 bits are not in the standard: split one factor so that every product fits.
    const bool negative = (a.units() < 0) != (b.units() < 0);
    const quint64 x = a.units() < 0 ? 0 - quint64(a.units()) : quint64(a.units());
    const quint64 y = b.units() < 0 ? 0 - quint64(b.units()) : quint64(b.units());
    const quint64 whole = y / quint64(Decimal::unitsPerOne);
    const quint64 rest = y % quint64(Decimal::unitsPerOne);
    const quint64 xWhole = x / quint64(Decimal::unitsPerOne);
    const quint64 xRest = x % quint64(Decimal::unitsPerOne);
    const quint64 product =
        x * whole + xWhole * rest + (xRest * rest + quint64(Decimal::unitsPerOne) / 2) / quint64(Decimal::unitsPerOne);
    return Decimal::fromUnits(negative ? -qint64(product) : qint64(product));
}

} // namespace qm
