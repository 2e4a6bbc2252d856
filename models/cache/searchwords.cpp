// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cache/searchwords.h"

#include <QVarLengthArray>

#include <algorithm>
#include <utility>

namespace qm::cache {

namespace {

/// The character without its accents, in lower case; 0 for an accent by itself.
char32_t foldedCharacter(char32_t character)
{
    if (character < 0x80) {
        return character >= U'A' && character <= U'Z' ? character + 32 : character;
    }
    char32_t plain = character;
    while (QChar::decompositionTag(plain) == QChar::Canonical) {
        const char32_t base = QChar::decomposition(plain).toUcs4().front();
        if (base == plain) {
            break;
        }
        plain = base;
    }
    const QChar::Category category = QChar::category(plain);
    return category == QChar::Mark_NonSpacing || category == QChar::Mark_Enclosing ? 0 : QChar::toCaseFolded(plain);
}

bool isPart(char32_t character)
{
    if (character < 0x80) {
        return (character >= U'a' && character <= U'z') || (character >= U'0' && character <= U'9');
    }
    return QChar::isLetterOrNumber(character) || QChar::category(character) == QChar::Other_PrivateUse;
}

bool standsAt(const QStringList &tokens, qsizetype at, const QStringList &word, bool isLast)
{
    for (qsizetype i = 0; i < word.size(); ++i) {
        const QString &token = tokens[at + i];
        const bool goesOn = isLast && i + 1 == word.size();
        if (goesOn ? !token.startsWith(word[i]) : token != word[i]) {
            return false;
        }
    }
    return true;
}

bool hasWord(const std::vector<QStringList> &texts, const QStringList &word, bool isLast)
{
    return std::ranges::any_of(texts, [&](const QStringList &tokens) {
        for (qsizetype at = 0; at + word.size() <= tokens.size(); ++at) {
            if (standsAt(tokens, at, word, isLast)) {
                return true;
            }
        }
        return false;
    });
}

} // namespace

QStringList typedWords(const QString &text)
{
    QStringList words;
    QString word;
    for (const QChar character : text.left(longestSearch)) {
        if (!character.isSpace() && character.category() != QChar::Other_Control) {
            word += character;
        } else if (!word.isEmpty()) {
            words.append(std::exchange(word, QString()));
        }
    }
    if (!word.isEmpty()) {
        words.append(word);
    }
    return words;
}

QStringList tokensOf(const QString &text)
{
    QStringList tokens;
    QVarLengthArray<QChar, 64> token; // thousands of texts are read between two key strokes
    const auto finish = [&] {
        if (!token.isEmpty()) {
            tokens.append(QString(token.constData(), token.size()));
            token.clear();
        }
    };
    const auto take = [&](char32_t character) {
        const char32_t folded = foldedCharacter(character);
        if (folded != 0 && isPart(folded)) {
            for (const QChar unit : QChar::fromUcs4(folded)) {
                token.append(unit);
            }
        } else if (folded != 0) {
            finish();
        }
    };
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar unit = text[i];
        if (unit.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
            take(QChar::surrogateToUcs4(unit, text[++i]));
        } else {
            take(unit.unicode());
        }
    }
    finish();
    return tokens;
}

bool hasWords(const std::vector<QStringList> &texts, const std::vector<QStringList> &words)
{
    for (std::size_t i = 0; i < words.size(); ++i) {
        if (!hasWord(texts, words[i], i + 1 == words.size())) {
            return false;
        }
    }
    return true;
}

} // namespace qm::cache
