// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/resync.h"

#include <QString>

namespace qm::desktop {

// What a pull reports, as sentences.

[[nodiscard]] bool isWarning(const sync::PulledEntity &entity);
/// `Orders: 5,000 read, 12 new, 3 changed, 0 gone in 4.2 s`.
[[nodiscard]] QString pulledText(const sync::PulledEntity &entity);
[[nodiscard]] QString noteText(const sync::PullNote &note);
/// A line of the log: `Orders again: 12 read, 2 changed`.
[[nodiscard]] QString resyncedText(const sync::ResyncedPart &part);
/// `12 read, 2 changed, 1 gone`, and what changed of stock and prices.
[[nodiscard]] QString resultText(const sync::ResyncReport &report);

} // namespace qm::desktop
