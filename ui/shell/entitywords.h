// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cache/entity.h"

#include <QString>

namespace qm::ui {

/// `orders`, `credit memos`: what a pull is busy with, for the middle of a sentence.
[[nodiscard]] QString entityWords(cache::Entity entity);
/// `2,318 orders`, `1 place`.
[[nodiscard]] QString countText(cache::Entity entity, qint64 count);

} // namespace qm::ui
