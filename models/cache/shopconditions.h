// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cache/query.h"

#include <QString>

#include <optional>

namespace qm::cache {

/// What is left to ask of the copy of the shop \a name once the conditions on shopColumn are decided; nothing: no row
/// of it fits. Sorts by the shop are left out.
[[nodiscard]] std::optional<Query> askedOf(const QString &name, const Query &query);

/// <0, 0, >0: names of shops in their order, as texts are compared.
[[nodiscard]] int compareNames(const QString &a, const QString &b);

[[nodiscard]] bool isShopColumn(const QString &field);

} // namespace qm::cache
