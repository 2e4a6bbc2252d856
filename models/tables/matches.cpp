// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/matches.h"

#include <algorithm>

namespace qm::tables {

namespace {

/// One QChar for each of \a text, so that places stay the same: without accents, in lower case.
QString folded(const QString &text)
{
    QString plain = text;
    for (QChar &character : plain) {
        if (!character.isSurrogate()) {
            const QString parts = character.decomposition();
            // A compatibility decomposition can be several letters (½, ﬁ): those stay as they are.
            if (!parts.isEmpty() && character.decompositionTag() == QChar::Canonical) {
                character = parts.front();
            }
            character = character.toCaseFolded();
        }
    }
    return plain;
}

} // namespace

QList<Span> matchesOf(const QString &text, const QString &typed)
{
    const QString in = folded(text);
    QList<Span> found;
    const QStringList words = folded(typed).split(u' ', Qt::SkipEmptyParts);
    for (const QString &word : words) {
        const qsizetype at = in.indexOf(word);
        if (at >= 0) {
            found << Span{at, word.size()};
        }
    }
    std::sort(found.begin(), found.end(), [](const Span &a, const Span &b) { return a.start < b.start; });
    QList<Span> apart;
    for (const Span &span : std::as_const(found)) {
        if (!apart.isEmpty() && span.start <= apart.back().start + apart.back().length) {
            const qsizetype end = std::max(apart.back().start + apart.back().length, span.start + span.length);
            apart.back().length = end - apart.back().start;
        } else {
            apart << span;
        }
    }
    return apart;
}

bool matchesAll(const QString &text, const QString &typed)
{
    const QString in = folded(text);
    const QStringList words = folded(typed).split(u' ', Qt::SkipEmptyParts);
    return std::all_of(words.begin(), words.end(), [&in](const QString &word) { return in.contains(word); });
}

} // namespace qm::tables
