// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "practice/catalogue.h"

#include <QByteArray>
#include <QMap>

namespace qm::test {

/// What stands in for the recorded shop's orders and products: `order:closed` is an order of the practice shop in the
/// state that the recorded one was in. Values are ids, or SKUs percent-encoded for a path.
[[nodiscard]] QMap<QByteArray, QByteArray> rolesOf(const practice::ShopOptions &options);

} // namespace qm::test
