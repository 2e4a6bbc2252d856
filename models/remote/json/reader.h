// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/customattribute.h"
#include "domain/decimal.h"
#include "domain/error.h"
#include "domain/jsontext.h"
#include "domain/result.h"
#include "domain/sku.h"
#include "domain/utctime.h"

#include <simdjson.h>

#include <array>
#include <functional>
#include <optional>
#include <string_view>

namespace qm::remote::json {

using Value = simdjson::ondemand::value;

/// The short texts of one document. A page says `EUR`, `processing`, `Main Website` hundreds of times; said once they
/// are one allocation instead of hundreds, and a cached page holds one copy of each.
class ShortTexts
{
public:
    /// \a utf8 without escapes, valid. A newcomer takes the place of whoever had its slot.
    [[nodiscard]] QString text(std::string_view utf8);

private:
    static constexpr std::size_t longest = 24;
    struct Entry
    {
        std::array<char, longest> bytes;
        std::size_t length = 0;
        QString text;
    };
    std::array<Entry, 128> m_entries;
};

/// The day last seen: the times of a page lie on few days.
struct LastDay
{
    std::array<char, 10> text{};
    qint64 midnight = 0;
};

/// One pass over one document. Functions answer false after a failure, which is noted here once; the way to the bad
/// field is collected while the calls unwind, so that a good document pays nothing for it.
class Reader
{
public:
    Reader(simdjson::ondemand::document &document, const char *end, int maximumDepth)
        : m_document(document)
        , m_end(end)
        , m_maximumDepth(maximumDepth)
    {}

    /// `expected number`: the value is of the wrong kind.
    bool expected(const char *what);
    bool missing();
    bool missing(std::string_view name);
    /// Whatever the parser says: a value of another kind, or text that is no JSON.
    bool failed(simdjson::error_code code, const char *what);
    bool malformed(const char *how);

    /// On the way out of a failed member or element; return false, for `return reader.in(…)`.
    bool in(std::string_view member);
    bool at(std::size_t element);

    /// Nesting: enter() fails beyond the limit; what was entered must be left.
    bool enter();
    void leave() { --m_depth; }

    /// Takes a value nobody knows; checks the little that the parser does not.
    bool skip(Value &value);
    /// The text of a value, which is thereby taken.
    bool textOf(Value &value, std::string_view &text);

    /// Where the parser stands: after an object was walked, the text behind it; null at the end of the document.
    [[nodiscard]] const char *position();

    /// Bytes between there and the end.
    [[nodiscard]] std::size_t remaining();

    /// The outermost entity keeps its document; those inside are part of it.
    [[nodiscard]] bool keepsRaw() const { return !m_insideRaw; }
    void setInsideRaw(bool inside) { m_insideRaw = inside; }

    [[nodiscard]] Error error() const;

    [[nodiscard]] ShortTexts &shortTexts() { return m_shortTexts; }
    [[nodiscard]] LastDay &lastDay() { return m_lastDay; }

private:
    simdjson::ondemand::document &m_document;
    const char *m_end;
    int m_maximumDepth;
    int m_depth = 0;
    bool m_insideRaw = false;
    QString m_path;
    QString m_what;
    ShortTexts m_shortTexts;
    LastDay m_lastDay;
};

/// A scalar's text without blanks behind it; quotes included. Takes nothing: the parser steps over it by itself.
[[nodiscard]] inline std::string_view token(Value &value)
{
    std::string_view text = value.raw_json_token();
    while (!text.empty() && static_cast<unsigned char>(text.back()) <= 0x20) {
        text.remove_suffix(1);
    }
    return text;
}

[[nodiscard]] inline bool isNull(Value &value)
{
    return *value.raw_json_token().data() == 'n' && token(value) == "null";
}

/// Whether a scalar can end before this character.
[[nodiscard]] inline bool endsScalar(char c)
{
    return c == ',' || c == '}' || c == ']' || c == ' ' || c == '\n';
}

// One look at the text of a value for what Magento prints nearly always; nothing for everything else, which the full
// readers below decide. The text is padded: there is always a character behind.

/// At most ten digits and four behind the point.
[[nodiscard]] inline bool readPlain(Value &value, Decimal &out)
{
    const char *at = value.raw_json_token().data();
    if (*at == '0' && endsScalar(at[1])) {
        out = Decimal();
        return true;
    }
    const bool negative = *at == '-';
    at += negative ? 1 : 0;
    const char *const digits = at;
    qint64 units = 0;
    while (*at >= '0' && *at <= '9' && at - digits < 10) {
        units = units * 10 + (*at++ - '0');
    }
    if (at == digits || (*digits == '0' && at - digits > 1)) {
        return false;
    }
    qint64 scale = Decimal::unitsPerOne;
    if (*at == '.') {
        while (*++at >= '0' && *at <= '9' && scale > 1) {
            units = units * 10 + (*at - '0');
            scale /= 10;
        }
        if (scale == Decimal::unitsPerOne) {
            return false;
        }
    }
    out = Decimal::fromUnits((negative ? -units : units) * scale);
    return endsScalar(*at);
}

/// At most ten digits, not negative.
[[nodiscard]] inline bool readPlain(Value &value, qint64 &out)
{
    const char *const digits = value.raw_json_token().data();
    const char *at = digits;
    qint64 number = 0;
    while (*at >= '0' && *at <= '9' && at - digits < 10) {
        number = number * 10 + (*at++ - '0');
    }
    out = number;
    const bool leadingZero = *digits == '0' && at - digits > 1;
    return at != digits && !leadingZero && endsScalar(*at);
}

[[nodiscard]] inline bool readPlain(Value &value, bool &out)
{
    const char *const digit = value.raw_json_token().data();
    out = *digit == '1';
    return (*digit == '0' || *digit == '1') && endsScalar(digit[1]);
}

// Scalars, tolerant as Magento is loose (magento-facts 7.5, observed 29): numbers may be texts, bools may be 0, 1, "0",
// "1", texts may be numbers. Null is the same as absent and leaves \a out as it was made.
bool readValue(Reader &reader, Value &value, QString &out);
bool readValue(Reader &reader, Value &value, Sku &out);
bool readValue(Reader &reader, Value &value, Decimal &out);
bool readValue(Reader &reader, Value &value, qint64 &out);
bool readValue(Reader &reader, Value &value, int &out);
bool readValue(Reader &reader, Value &value, bool &out);
/// `0000-00-00 00:00:00`, empty text: the earliest moment there is, which optional fields read as absent.
bool readValue(Reader &reader, Value &value, UtcTime &out);
bool readValue(Reader &reader, Value &value, JsonText &out);
bool readValue(Reader &reader, Value &value, AttributeValue &out);
/// An object of named placeholders, or an array of positional ones (magento-facts 7.1); values of any scalar kind.
bool readValue(Reader &reader, Value &value, QList<ErrorParameter> &out);

/// A numeric or boolean field may be empty text, a time the zero date: no value, though not null.
[[nodiscard]] bool isBlankScalar(Value &value);

/// Parses \a json and hands its only value to \a take. Uses the calling thread's own parser; never inside itself.
[[nodiscard]] Result<void> readDocument(std::string_view json, int maximumDepth,
                                        const std::function<bool(Reader &, Value &)> &take);

} // namespace qm::remote::json
