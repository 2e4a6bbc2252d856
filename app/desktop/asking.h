// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "remote/client.h"
#include "tables/finder.h"
#include "ui/shell/session.h"

namespace qm::desktop {

/// Asks the shop with one request for the newest ten Orders, Products or Customers that hold \a text where people look:
/// number, e-mail, name; SKU and name; e-mail and name (observed 26: `like` has no regard to case).
[[nodiscard]] QFuture<Result<tables::FoundGroup>> askShop(remote::Client &client, cache::Entity entity,
                                                          const QString &text, UtcTime now, const StopToken &stop);

/// What the shop says can be sold of \a sku from each of \a stocks, in their order.
[[nodiscard]] QFuture<std::vector<ui::SalableAnswer>> askSalable(remote::Client &client, const QString &sku,
                                                                 const std::vector<tables::SalesStock> &stocks,
                                                                 const StopToken &stop);

} // namespace qm::desktop
