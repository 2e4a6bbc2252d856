// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QLocale>
#include <QString>

#include <optional>

namespace qm::tables {

// Days of the shop's own clock, as a person reads and types them: the same way in a cell and in its editor.

/// `dd/MM/yyyy`: as the language writes it, but with the whole year.
[[nodiscard]] QString dayFormat(const QLocale &locale = {});
/// `23/11/2026`
[[nodiscard]] QString dayText(QDate day, const QLocale &locale = {});
/// A day as dayText() writes it, also with a short year or without zeros, or as 2026-11-23. Nothing: it is none.
[[nodiscard]] std::optional<QDate> dayFrom(const QString &text, const QLocale &locale = {});

/// What somebody typed as it is staged, `2026-11-23`; what is no day stays, and is refused there.
[[nodiscard]] QString stagedDay(const QString &typed);
/// What is staged as a person reads it; with a time it stays as it is.
[[nodiscard]] QString readDay(const QString &staged);

} // namespace qm::tables
