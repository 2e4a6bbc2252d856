// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/error.h"
#include "domain/orderaction.h"

#include <QString>

#include <optional>
#include <vector>

namespace qm::orders {

enum class Arrival {
    Arrived,
    NotThere,   ///< the order is without it: it did not arrive, or has not yet
    CannotTell, ///< something is there that may be it, or may not
};

/// What the order tells of an action that was sent.
struct Finding
{
    Arrival arrival = Arrival::CannotTell;
    qint64 documentId = 0; ///< what it made
    QString incrementId;
    /// Lines of which fewer pieces are in the document than were asked for: the shop cuts shipments silently
    /// (observed 28). With what is missing.
    std::vector<ActionLine> missing;
    QString why; ///< of CannotTell, for people
};

/// Looks for \a work in \a after, which was read since it was sent; \a before was read just before. \a answered: the id
/// that the shop answered with; 0: none. Never guesses: what another person may have done as well is CannotTell.
[[nodiscard]] Finding findWork(const OrderWork &work, const QString &marker, const OrderImage &before,
                               const OrderImage &after, qint64 answered = 0);

/// Whether \a after has it without that anything is sent: a marker of an earlier try, the hold, the parcel.
[[nodiscard]] bool isThere(const OrderWork &work, const QString &marker, const OrderImage &now);

/// Whether \a error says that the shop carried nothing out, the payment provider included. Of actions that move money
/// only what is refused before the provider is asked counts (magento-facts 4.3).
[[nodiscard]] bool isSureRefusal(const OrderWork &work, const Error &error);

} // namespace qm::orders
