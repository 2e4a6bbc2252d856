// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cache/query.h"

#include <QStringList>

namespace qm::cache {

/// What is typed beyond this many characters is not looked at: nobody types so much, and who pastes a page by mistake
/// waits for nothing.
constexpr qsizetype longestSearch = 250;

/// Words as blanks and control characters part them.
[[nodiscard]] QStringList typedWords(const QString &text);

/// What the text index keeps of a text: runs of letters and digits, without case and accents.
[[nodiscard]] QStringList tokensOf(const QString &text);

/// Whether texts have every one of \a words, as the index finds them: the tokens of a word side by side, the last one
/// of all as a beginning. \a words are tokens of each word, \a texts those of each column.
[[nodiscard]] bool hasWords(const std::vector<QStringList> &texts, const std::vector<QStringList> &words);

/// The selects of List::numbers that apply, without a limit.
[[nodiscard]] std::vector<Compiled> numberSelects(const List &list, const QStringList &words);

} // namespace qm::cache
