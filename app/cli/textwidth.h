// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace qm::cli {

/// Text from a shop made safe for a terminal line: control characters become their pictures, characters that turn the
/// direction of writing become U+FFFD. What is left can neither move the cursor nor pretend to be another line.
[[nodiscard]] QString harmless(const QString &text);

/// Columns of a terminal \a text takes: East Asian wide characters and emoji two, combining marks none.
[[nodiscard]] int displayWidth(const QString &text);

/// Cut to \a width columns with an ellipsis, or filled up with blanks.
[[nodiscard]] QString fitted(const QString &text, int width, bool rightAligned = false);

} // namespace qm::cli
