// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imports/tracking.h"

namespace qm::imports {

/// What each column of a tracking file stands for; nothing: it is left out. Errors (Validation) name the column that is
/// missing or there twice.
[[nodiscard]] Result<std::vector<std::optional<TrackingField>>> matchTracking(const QStringList &headers);

/// The code of a carrier that every Magento has (`dhl`, `fedex`, `ups`, `usps`) for its code or name, else `custom`.
[[nodiscard]] QString carrierCodeOf(const QString &carrier);

} // namespace qm::imports
