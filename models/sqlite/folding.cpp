// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sqlite/folding.h"

#include <QString>

#include <algorithm>
#include <array>
#include <cstdint>
#include <cstring>
#include <memory>
#include <vector>

#include <sqlite3.h>

namespace qm::sqlite {

namespace {

constexpr char32_t anyRun = 0x110000;
constexpr char32_t anyOne = 0x110001;
constexpr char32_t notUnicode = 0x110100; // plus the byte
constexpr char32_t skipped = 0;

char16_t foldedUnit(char16_t unit)
{
    QChar character(unit);
    while (!character.isSurrogate() && character.decompositionTag() == QChar::Canonical &&
           character.script() != QChar::Script_Hangul) {
        character = character.decomposition().at(0);
    }
    if (character.category() == QChar::Mark_NonSpacing) {
        return skipped;
    }
    return character == QChar(0xDF) ? u'S' : character.toUpper().unicode(); // ß sorts as S in MySQL's general_ci
}

/// What each character of the basic plane folds to; made when the first text that is not ASCII is compared.
char16_t folded(char16_t unit)
{
    static const std::vector<char16_t> table = [] {
        std::vector<char16_t> made(0x10000);
        for (std::size_t i = 0; i < made.size(); ++i) {
            made[i] = foldedUnit(char16_t(i));
        }
        return made;
    }();
    return table[unit];
}

constexpr std::array<unsigned char, 128> upper = [] {
    std::array<unsigned char, 128> made{};
    for (std::size_t i = 0; i < made.size(); ++i) {
        made[i] = static_cast<unsigned char>(i >= 'a' && i <= 'z' ? i - 'a' + 'A' : i);
    }
    return made;
}();

/// Of ASCII in upper case; others stay.
char upperByte(char c)
{
    static constexpr std::array<char, 256> table = [] {
        std::array<char, 256> made{};
        for (std::size_t i = 0; i < made.size(); ++i) {
            made[i] = char(i < upper.size() ? upper[i] : i);
        }
        return made;
    }();
    return table[static_cast<unsigned char>(c)];
}

bool isAscii(std::string_view text)
{
    std::uint64_t bits = 0;
    std::size_t at = 0;
    for (; at + sizeof(bits) <= text.size(); at += sizeof(bits)) {
        std::uint64_t some = 0;
        std::memcpy(&some, text.data() + at, sizeof(some));
        bits |= some;
    }
    for (; at < text.size(); ++at) {
        bits |= static_cast<unsigned char>(text[at]);
    }
    return (bits & 0x8080808080808080U) == 0;
}

/// Walks over the folded characters of a text.
class Walker
{
public:
    explicit Walker(std::string_view text)
        : m_at(reinterpret_cast<const unsigned char *>(text.data()))
        , m_end(m_at + text.size())
    {}

    /// False at the end.
    [[nodiscard]] bool take(char32_t &character)
    {
        while (m_at != m_end) {
            if (*m_at < 0x80) {
                character = upper[*m_at++];
                return true;
            }
            const char32_t plain = decode();
            character = plain < 0x10000 ? folded(char16_t(plain)) : plain;
            if (character != skipped) {
                return true;
            }
        }
        return false;
    }

    /// All of it as far as it folds to ASCII, in either case, and a byte that is none for what does not. No longer than
    /// the text; tells its end.
    [[nodiscard]] char *takeAscii(char *to)
    {
        while (m_at != m_end) {
            if (*m_at < 0x80) {
                *to++ = char(*m_at++);
                continue;
            }
            const char32_t plain = decode();
            const char32_t character = plain < 0x10000 ? folded(char16_t(plain)) : plain;
            if (character != skipped) {
                *to++ = character < 0x80 ? char(character) : '\x80';
            }
        }
        return to;
    }

private:
    char32_t decode()
    {
        const unsigned char lead = *m_at;
        const std::ptrdiff_t length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2;
        if (lead < 0xC2 || lead > 0xF4 || m_end - m_at < length) {
            return notUnicode + *m_at++;
        }
        char32_t character = lead & (0x7F >> length);
        for (std::ptrdiff_t i = 1; i < length; ++i) {
            if ((m_at[i] & 0xC0) != 0x80) {
                return notUnicode + *m_at++;
            }
            character = (character << 6) | (m_at[i] & 0x3F);
        }
        m_at += length;
        return character;
    }

    const unsigned char *m_at;
    const unsigned char *m_end;
};

/// How much of the beginning both have in common, up to where characters of theirs surely begin.
std::size_t sameBeginning(std::string_view a, std::string_view b)
{
    const std::size_t shorter = std::min(a.size(), b.size());
    constexpr std::size_t step = 8;
    std::size_t same = 0;
    while (same + step <= shorter && std::memcmp(a.data() + same, b.data() + same, step) == 0) {
        same += step;
    }
    while (same < shorter && a[same] == b[same]) {
        ++same;
    }
    while (same > 0 && static_cast<unsigned char>(a[same - 1]) >= 0x80) {
        --same;
    }
    return same;
}

bool likeMatches(std::u32string_view pattern, std::u32string_view text)
{
    std::size_t p = 0;
    std::size_t t = 0;
    std::size_t run = std::u32string_view::npos; // where the last `%` stands, and what it has taken so far
    std::size_t taken = 0;
    while (t < text.size()) {
        if (p < pattern.size() && pattern[p] == anyRun) {
            run = p++;
            taken = t;
        } else if (p < pattern.size() && (pattern[p] == anyOne || pattern[p] == text[t])) {
            ++p;
            ++t;
        } else if (run != std::u32string_view::npos) {
            p = run + 1;
            t = ++taken;
        } else {
            return false;
        }
    }
    return std::all_of(pattern.begin() + std::ptrdiff_t(p), pattern.end(), [](char32_t c) { return c == anyRun; });
}

std::string_view textOf(sqlite3_value *value)
{
    const auto *text = reinterpret_cast<const char *>(sqlite3_value_text(value));
    return {text ? text : "", std::size_t(sqlite3_value_bytes(value))};
}

bool anyIsNull(sqlite3_context *context, sqlite3_value **values)
{
    if (sqlite3_value_type(values[0]) != SQLITE_NULL && sqlite3_value_type(values[1]) != SQLITE_NULL) {
        return false;
    }
    sqlite3_result_null(context);
    return true;
}

void like(sqlite3_context *context, int, sqlite3_value **values)
{
    if (anyIsNull(context, values)) {
        return;
    }
    const auto *pattern = static_cast<const LikePattern *>(sqlite3_get_auxdata(context, 0));
    std::unique_ptr<LikePattern> fresh;
    if (!pattern) {
        fresh = std::make_unique<LikePattern>(textOf(values[0]));
        pattern = fresh.get();
    }
    sqlite3_result_int(context, pattern->matches(textOf(values[1])) ? 1 : 0);
    if (fresh) {
        sqlite3_set_auxdata(context, 0, fresh.release(), [](void *kept) { delete static_cast<LikePattern *>(kept); });
    }
}

void findInSet(sqlite3_context *context, int, sqlite3_value **values)
{
    if (!anyIsNull(context, values)) {
        sqlite3_result_int(context, isInSet(textOf(values[0]), textOf(values[1])) ? 1 : 0);
    }
}

int collate(void *, int sizeA, const void *a, int sizeB, const void *b)
{
    return compareFolded({static_cast<const char *>(a), std::size_t(sizeA)},
                         {static_cast<const char *>(b), std::size_t(sizeB)});
}

} // namespace

int compareFolded(std::string_view a, std::string_view b)
{
    // Every character folds by itself, so what is the same need not be.
    const std::size_t same = sameBeginning(a, b);
    Walker left(a.substr(same));
    Walker right(b.substr(same));
    while (true) {
        char32_t l = U' ';
        char32_t r = U' ';
        const bool isLeft = left.take(l);
        const bool isRight = right.take(r);
        if (!isLeft && !isRight) {
            return 0;
        }
        // The shorter one goes on in blanks.
        l = isLeft ? l : U' ';
        r = isRight ? r : U' ';
        if (l != r) {
            return l < r ? -1 : 1;
        }
    }
}

LikePattern::LikePattern(std::string_view pattern)
{
    Walker walker(pattern);
    char32_t character = 0;
    while (walker.take(character)) {
        if (character == U'%') {
            character = anyRun;
        } else if (character == U'_') {
            character = anyOne;
        } else if (character == U'\\') {
            static_cast<void>(walker.take(character)); // a backslash at the end stands for itself
        }
        m_pattern += character;
    }
    std::u32string_view plain(m_pattern);
    m_fromBegin = !plain.starts_with(anyRun);
    m_toEnd = !plain.ends_with(anyRun);
    plain.remove_prefix(m_fromBegin ? 0 : 1);
    plain.remove_suffix(m_toEnd || plain.empty() ? 0 : 1);
    m_isPlain = !plain.empty() && std::ranges::all_of(plain, [](char32_t c) { return c < 0x80; });
    for (std::size_t i = 0; m_isPlain && i < plain.size(); ++i) {
        m_letters += char(plain[i]);
    }
}

/// Whether the letters stand in \a text: ASCII, and what is not folded to it.
bool LikePattern::stands(std::string_view text) const
{
    if (text.size() < m_letters.size() || (m_fromBegin && m_toEnd && text.size() != m_letters.size())) {
        return false;
    }
    const std::size_t last = text.size() - m_letters.size();
    const char first = m_letters.front();
    for (std::size_t at = m_fromBegin || !m_toEnd ? 0 : last; at <= (m_fromBegin ? 0 : last); ++at) {
        if (upperByte(text[at]) != first) {
            continue;
        }
        std::size_t same = 1;
        while (same < m_letters.size() && upperByte(text[at + same]) == m_letters[same]) {
            ++same;
        }
        if (same == m_letters.size()) {
            return true;
        }
    }
    return false;
}

bool LikePattern::matches(std::string_view text) const
{
    if (m_isPlain && isAscii(text)) {
        return stands(text);
    }
    if (m_isPlain) {
        thread_local std::vector<char> letters;
        if (letters.size() < text.size()) {
            letters.resize(text.size());
        }
        const char *const end = Walker(text).takeAscii(letters.data());
        return stands({letters.data(), std::size_t(end - letters.data())});
    }
    thread_local std::u32string characters; // keeps its memory from row to row
    characters.clear();
    Walker walker(text);
    char32_t character = 0;
    while (walker.take(character)) {
        characters += character;
    }
    return likeMatches(m_pattern, characters);
}

bool isInSet(std::string_view value, std::string_view list)
{
    if (list.empty() || value.find(',') != std::string_view::npos) {
        return false;
    }
    while (true) {
        const std::size_t comma = list.find(',');
        if (compareFolded(list.substr(0, comma), value) == 0) {
            return true;
        }
        if (comma == std::string_view::npos) {
            return false;
        }
        list.remove_prefix(comma + 1);
    }
}

int registerFolding(sqlite3 *handle)
{
    constexpr int flags = SQLITE_UTF8 | SQLITE_DETERMINISTIC;
    int code = sqlite3_create_collation(handle, "shop", SQLITE_UTF8, nullptr, &collate);
    if (code == SQLITE_OK) {
        code = sqlite3_create_function(handle, "shop_like", 2, flags, nullptr, &like, nullptr, nullptr);
    }
    if (code == SQLITE_OK) {
        code = sqlite3_create_function(handle, "shop_finset", 2, flags, nullptr, &findInSet, nullptr, nullptr);
    }
    return code;
}

} // namespace qm::sqlite
