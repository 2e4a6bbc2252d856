// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "context.h"
#include "jsontree.h"

namespace qm::cli {

/// The whole of a file, or of standard input when \a path is `-`; at most a mebibyte. \a option names it in errors.
[[nodiscard]] Try<QByteArray> readInput(const QString &path, const QString &option);
/// The same of what has to be a text: UTF-8, with its mark or without.
[[nodiscard]] Try<QString> readText(const QString &path, const QString &option);

/// The line that somebody types at the terminal after \a question, which is told also with --quiet. Ctrl+C ends the
/// program there: there is no other end to waiting for a line.
[[nodiscard]] QString typedLine(Context &context, const QStringList &question);

/// One document in the chosen format: JSON as it is; a table of names and values with its lists below; CSV one line of
/// the plain values.
[[nodiscard]] Try<void> showDocument(const JsonNode &document, Context &context);

} // namespace qm::cli
