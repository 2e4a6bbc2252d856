// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imports/tracking.h"

#include <vector>

namespace qm::imports {

/// A row that is left out, as far as it was understood.
struct LeftOutRow
{
    TrackingRow row;              ///< an empty order number: it was not understood
    bool isNumberUnknown = false; ///< the tracking number was not understood
    bool isSourceUnknown = false;
    qint64 because = 0; ///< the row that is to be corrected
};

/// Takes those of \a rows that go into one parcel with one that is left out, and says so of each. A parcel goes as a
/// whole or not at all: its number is how it is known again, and the corrected row would be taken for goods that are
/// out. Where it is not known to which parcel a row belongs, every one waits that it may belong to.
[[nodiscard]] std::vector<TrackingRefusal> takeIncomplete(std::vector<TrackingRow> &rows,
                                                          std::vector<LeftOutRow> leftOut);

/// Why \a row waits for the row \a because.
[[nodiscard]] TrackingRefusal incomplete(qint64 row, const QString &orderNumber, qint64 because);

} // namespace qm::imports
