// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "changes/numberinput.h"

#include <QList>

#include <algorithm>
#include <array>

namespace qm::changes {

namespace {

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

bool areDigits(QStringView text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), isDigit);
}

/// A blank that may part groups of thousands; spreadsheets use the narrow and the unbreakable ones.
bool isBlank(QChar c)
{
    return c == u' ' || c == u'\u00A0' || c == u'\u2009' || c == u'\u202F';
}

/// `1.23E+12`
bool isShortened(QStringView text)
{
    const qsizetype e = text.indexOf(u'E', 0, Qt::CaseInsensitive);
    if (e <= 0 || e + 1 >= text.size()) {
        return false;
    }
    QStringView exponent = text.mid(e + 1);
    const bool hasSign = exponent.startsWith(u'+') || exponent.startsWith(u'-');
    exponent = exponent.mid(hasSign ? 1 : 0);
    QStringView mantissa = text.left(e);
    mantissa = mantissa.mid(mantissa.startsWith(u'-') ? 1 : 0);
    const bool isMantissa =
        std::all_of(mantissa.begin(), mantissa.end(), [](QChar c) { return isDigit(c) || c == u'.' || c == u','; });
    // `12E5` may be a SKU; a spreadsheet writes the sign.
    return hasSign && isMantissa && isDigit(mantissa.isEmpty() ? QChar() : mantissa.front()) && areDigits(exponent);
}

/// The whole digits with their groups of thousands, parted by \a mark: one to three, then three each.
std::optional<QString> ungrouped(QStringView text, QChar mark)
{
    const QList<QStringView> groups = text.split(mark);
    QString digits;
    for (qsizetype i = 0; i < groups.size(); ++i) {
        const qsizetype size = groups[i].size();
        const bool isSize = i > 0 ? size == 3 : size <= 3 && (size == 0 || groups[i][0] != u'0');
        if (!areDigits(groups[i]) || !isSize) {
            return std::nullopt;
        }
        digits += groups[i];
    }
    return digits;
}

struct Parts
{
    QString whole;
    QString broken;
};

/// Where the decimal mark is, when there may be but one reading.
tl::expected<Parts, RefusalReason> divide(QStringView text, DecimalMark mark)
{
    const qsizetype points = text.count(u'.');
    const qsizetype commas = text.count(u',');
    QChar decimal = mark == DecimalMark::Comma ? u',' : u'.';
    if (mark == DecimalMark::Either && points + commas > 0) {
        decimal = text.lastIndexOf(u'.') > text.lastIndexOf(u',') ? u'.' : u',';
        if (points + commas == 1) {
            // Three digits behind it, one to three before: a group of thousands looks the same.
            const qsizetype at = text.indexOf(decimal);
            const QStringView before = text.left(at);
            const bool isGroup = areDigits(text.mid(at + 1)) && text.size() - at - 1 == 3 && areDigits(before) &&
                                 before.size() <= 3 && before[0] != u'0';
            if (isGroup) {
                return tl::unexpected(RefusalReason::AmbiguousNumber);
            }
        } else if (points == 0 || commas == 0) {
            decimal = points == 0 ? u'.' : u','; // several of one kind can only be groups: 1.234.567
        }
    }
    if (text.count(decimal) > 1) {
        return tl::unexpected(RefusalReason::NotANumber);
    }
    const qsizetype at = text.indexOf(decimal);
    QStringView whole = at < 0 ? text : text.left(at);
    const QStringView broken = at < 0 ? QStringView() : text.mid(at + 1);
    const QChar group = decimal == u'.' ? u',' : u'.';
    Parts parts{whole.toString(), broken.toString()};
    if (whole.contains(group)) {
        const std::optional<QString> digits = ungrouped(whole, group);
        // Where the mark is given, a lone group is most often the other mark by mistake.
        if (!digits) {
            return tl::unexpected(RefusalReason::NotANumber);
        }
        if (mark != DecimalMark::Either && at < 0 && whole.count(group) == 1) {
            return tl::unexpected(RefusalReason::AmbiguousNumber);
        }
        parts.whole = *digits;
    }
    return parts;
}

} // namespace

std::optional<RefusalReason> leftBySpreadsheet(QStringView text)
{
    text = text.trimmed();
    if (text.startsWith(u'=') || text.startsWith(u'@')) {
        return RefusalReason::Formula;
    }
    static constexpr std::array errors{u"#REF!", u"#N/A", u"#NAME?", u"#VALUE!", u"#DIV/0!", u"#NUM!", u"#NULL!"};
    const auto isThis = [text](const char16_t *error) { return text.compare(QStringView(error)) == 0; };
    if (std::any_of(errors.begin(), errors.end(), isThis)) {
        return RefusalReason::Formula;
    }
    return isShortened(text) ? std::optional(RefusalReason::Shortened) : std::nullopt;
}

tl::expected<NumberInput, RefusalReason> readNumber(QStringView text, DecimalMark mark)
{
    text = text.trimmed();
    if (text.isEmpty()) {
        return tl::unexpected(RefusalReason::Empty);
    }
    if (const std::optional<RefusalReason> left = leftBySpreadsheet(text)) {
        return tl::unexpected(*left);
    }
    NumberInput input;
    input.hasSign = text.startsWith(u'+') || text.startsWith(u'-');
    const bool isNegative = text.startsWith(u'-');
    QString digits = text.mid(input.hasSign ? 1 : 0).toString();
    if (std::any_of(digits.cbegin(), digits.cend(), isBlank)) {
        for (QChar &c : digits) {
            c = isBlank(c) ? QChar(u' ') : c;
        }
        const qsizetype end = digits.indexOf(u',') >= 0 ? digits.indexOf(u',') : digits.indexOf(u'.');
        const std::optional<QString> whole = ungrouped(QStringView(digits).left(end < 0 ? digits.size() : end), u' ');
        if (!whole) {
            return tl::unexpected(RefusalReason::NotANumber);
        }
        // Parted by blanks already: the other mark is the decimal one.
        digits = *whole + (end < 0 ? QString() : digits.mid(end));
        mark = end < 0 || mark != DecimalMark::Either
                   ? mark
                   : (digits.contains(u',') ? DecimalMark::Comma : DecimalMark::Point);
    }
    const tl::expected<Parts, RefusalReason> parts = divide(digits, mark);
    if (!parts) {
        return tl::unexpected(parts.error());
    }
    if (!areDigits(parts->whole) || (!parts->broken.isEmpty() && !areDigits(parts->broken)) ||
        (parts->broken.isEmpty() && !parts->whole.isEmpty() && parts->whole.size() < digits.size() &&
         (digits.endsWith(u'.') || digits.endsWith(u',')))) {
        return tl::unexpected(RefusalReason::NotANumber);
    }
    QString broken = parts->broken;
    while (broken.size() > Decimal::places && broken.endsWith(u'0')) {
        broken.chop(1);
    }
    if (broken.size() > Decimal::places) {
        return tl::unexpected(RefusalReason::TooManyPlaces);
    }
    const QString plain = parts->whole + (broken.isEmpty() ? QString() : u'.' + broken);
    const std::optional<Decimal> value = Decimal::fromText(QStringView(plain));
    if (!value) {
        return tl::unexpected(RefusalReason::TooLarge);
    }
    input.value = isNegative ? -*value : *value;
    return input;
}

} // namespace qm::changes
