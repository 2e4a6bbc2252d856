// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QList>
#include <QString>
#include <QStringList>

// Comma separated values as RFC 4180 has them, for window and command line alike: what a shop says cannot run in the
// spreadsheet that opens the file, and everything can be had back exactly.

namespace qm::csv {

/// A text that a spreadsheet would take for a formula gets an apostrophe in front: one whose first character that is no
/// apostrophe is = + - @ (also full-width, as Japanese spreadsheets take them), a tab, a carriage return or a line
/// feed.
[[nodiscard]] QString neutralised(const QString &text);
/// The way back: takes away the apostrophe that neutralised() put there, and no other.
[[nodiscard]] QString restored(const QString &cell);

/// One record with its CRLF. Cells are quoted where they have to be; numbers and texts that went through neutralised()
/// are written as they are, except that a NUL, which no reader of CSV copes with, becomes ␀0 and a ␀ becomes ␀␀.
[[nodiscard]] QString record(const QStringList &cells);

/// Reads what record() wrote, and what other programs write: lines may end in LF, a BOM at the beginning is left out,
/// empty lines are. Cells as they stand in the file, for restored(). Errors (Validation) name the line.
[[nodiscard]] Result<QList<QStringList>> parse(const QString &text);

} // namespace qm::csv
