// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/lists/collation.h"

#include <QString>

#include <algorithm>

namespace qm::practice {

namespace {

constexpr char32_t anyRun = 0x110000;
constexpr char32_t anyOne = 0x110001;

bool isAscii(std::string_view text)
{
    return std::all_of(text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

char upperAscii(char c)
{
    return c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
}

std::string_view withoutBlanksAtEnd(std::string_view text)
{
    while (!text.empty() && text.back() == ' ') {
        text.remove_suffix(1);
    }
    return text;
}

QString foldUnicode(std::string_view text)
{
    const QString decomposed =
        QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())).normalized(QString::NormalizationForm_D);
    QString out;
    out.reserve(decomposed.size());
    for (const QChar c : decomposed) {
        if (c.category() != QChar::Mark_NonSpacing) {
            out += c;
        }
    }
    return out.toUpper();
}

std::string foldKeepingBlanks(std::string_view text)
{
    if (isAscii(text)) {
        std::string out(text);
        std::transform(out.begin(), out.end(), out.begin(), upperAscii);
        return out;
    }
    return foldUnicode(text).toStdString();
}

/// Patterns are short and texts too: the greedy walk with one point to come back to is linear in practice.
template <typename Text, typename CharacterAt>
bool likeMatches(const std::u32string &pattern, const Text &text, CharacterAt characterAt)
{
    std::size_t p = 0;
    std::size_t t = 0;
    std::size_t starPattern = std::u32string::npos;
    std::size_t starText = 0;
    while (t < text.size()) {
        if (p < pattern.size() && pattern[p] == anyRun) {
            starPattern = p++;
            starText = t;
        } else if (p < pattern.size() && (pattern[p] == anyOne || pattern[p] == characterAt(text[t]))) {
            ++p;
            ++t;
        } else if (starPattern != std::u32string::npos) {
            p = starPattern + 1;
            t = ++starText;
        } else {
            return false;
        }
    }
    while (p < pattern.size() && pattern[p] == anyRun) {
        ++p;
    }
    return p == pattern.size();
}

} // namespace

std::string foldText(std::string_view text)
{
    return foldKeepingBlanks(withoutBlanksAtEnd(text));
}

int compareFolded(std::string_view text, std::string_view folded)
{
    text = withoutBlanksAtEnd(text);
    const std::size_t common = std::min(text.size(), folded.size());
    for (std::size_t i = 0; i < common; ++i) {
        if (static_cast<unsigned char>(text[i]) >= 0x80) {
            return foldKeepingBlanks(text).compare(folded);
        }
        const auto a = static_cast<unsigned char>(upperAscii(text[i]));
        const auto b = static_cast<unsigned char>(folded[i]);
        if (a != b) {
            // A mark behind this character would fold away, never change it: the difference stands.
            return a < b ? -1 : 1;
        }
    }
    if (text.size() > common && !isAscii(text.substr(common))) {
        return foldKeepingBlanks(text).compare(folded);
    }
    return text.size() == folded.size() ? 0 : text.size() < folded.size() ? -1 : 1;
}

LikePattern::LikePattern(std::string_view pattern)
{
    const std::u32string folded = QString::fromStdString(foldKeepingBlanks(pattern)).toStdU32String();
    for (std::size_t i = 0; i < folded.size(); ++i) {
        if (folded[i] == U'\\' && i + 1 < folded.size()) {
            m_pattern += folded[++i];
        } else if (folded[i] == U'%') {
            if (m_pattern.empty() || m_pattern.back() != anyRun) {
                m_pattern += anyRun;
            }
        } else {
            m_pattern += folded[i] == U'_' ? anyOne : folded[i];
        }
    }
}

bool LikePattern::matches(std::string_view text) const
{
    if (isAscii(text)) {
        return likeMatches(m_pattern, text, [](char c) { return static_cast<char32_t>(upperAscii(c)); });
    }
    const std::u32string folded = foldUnicode(text).toStdU32String();
    return likeMatches(m_pattern, folded, [](char32_t c) { return c; });
}

} // namespace qm::practice
