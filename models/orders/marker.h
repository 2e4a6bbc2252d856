// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace qm::orders {

/// A token of its own for each action, put into the comment of what it makes: `QM-7K3F9Q2M4X`. By it a document is
/// found again when the answer was lost, and by nothing else: two documents may be equal in all they say.
[[nodiscard]] QString newMarker();

/// \a comment with \a marker behind it, as a reference that a customer may see: `Sent today (ref. QM-7K3F9Q2M4X)`.
[[nodiscard]] QString withMarker(const QString &comment, const QString &marker);
/// Every marker in a comment of the shop.
[[nodiscard]] QStringList markersIn(const QString &comment);

} // namespace qm::orders
