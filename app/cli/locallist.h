// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "listing.h"
#include "showing.h"

namespace qm::cli {

/// The document of the one entity whose \a field is \a name, or whose key is `#name`, as the
/// store view \a scope has it; prints it. \a what: `order`.
[[nodiscard]] Outcome showLocally(Context &context, const Listed &listed, const QString &what, const QString &field,
                                  const QString &name, const QString &scope);

/// What \a read finds of one SKU in the copy, printed; where it finds nothing that is said. \a listed: what is shown.
[[nodiscard]] Outcome
showSkuLocally(Context &context, const Listed &listed, const ShowOptions &options,
               const std::function<Result<std::optional<JsonNode>>(sqlite::Database &, const Sku &)> &read);

} // namespace qm::cli
