// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/orderaction.h"
#include "domain/result.h"

#include <QString>

#include <optional>

namespace qm::ledger {

// How works and images stand in the file (006_orders.sql). Damaged: the text is none, of a kind this program does not
// have, or an amount in it is no number.

[[nodiscard]] QString toStored(const OrderWork &work);
[[nodiscard]] Result<OrderWork> workFromStored(OrderActionKind kind, const QString &text);
[[nodiscard]] QString toStored(const OrderImage &image);
[[nodiscard]] Result<OrderImage> imageFromStored(const QString &text);
/// A null text for nothing.
[[nodiscard]] QString toStored(const std::optional<MoneyStep> &money);
[[nodiscard]] Result<std::optional<MoneyStep>> moneyFromStored(const QString &text);

} // namespace qm::ledger
