// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace qm::tables {

/// A part of a text, in QChars.
struct Span
{
    qsizetype start = 0;
    qsizetype length = 0;
    friend bool operator==(const Span &, const Span &) = default;
};

/// Where the words of \a typed stand in \a text, without regard to case and accents: for showing why something was
/// found. In order, not overlapping. Pure.
[[nodiscard]] QList<Span> matchesOf(const QString &text, const QString &typed);
/// Whether every word of \a typed is in \a text.
[[nodiscard]] bool matchesAll(const QString &text, const QString &typed);

} // namespace qm::tables
