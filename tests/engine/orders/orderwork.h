// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "orderstage.h"

#include <QStringList>

namespace qm::test {

inline constexpr int workShop = 1'500; ///< orders, enough for one of each kind

/// Actions of every kind, staged: on the same orders in every shop of the same seed.
class EveryKind
{
public:
    explicit EveryKind(OrderStage &stage);

    std::vector<qint64> orders;
    std::vector<qint64> actions;

    /// What the shop has of the orders, and what the gateway did for them, a line each.
    [[nodiscard]] QStringList look(OrderStage &stage) const;
};

/// Pushes until nothing is left to do, as a person would: what is unknown of money is looked up in the gateway's own
/// books.
void finishWork(OrderStage &stage);

} // namespace qm::test
