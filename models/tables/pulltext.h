// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/pullreport.h"

#include <QLocale>

namespace qm::tables {

// What a pull had to say, as sentences for the window's log and for the terminal.

/// Without the entity. \a why: the error of the note, as the caller tells errors.
[[nodiscard]] QString noteText(const sync::PullNote &note, const QString &why);
/// Why the pull stopped to ask, without how to answer: that differs from place to place.
[[nodiscard]] QString guardText(const sync::PullGuard &guard, const QLocale &locale);

} // namespace qm::tables
