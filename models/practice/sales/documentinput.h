// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "practice/route.h"
#include "practice/sales/saleswrites.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace qm::practice {

/// What a request to invoice, ship or refund says; each request takes its part of it.
struct DocumentInput
{
    bool capture = false;
    bool online = false;
    bool notify = false;
    bool appendComment = false;
    std::optional<std::string> comment;
    int commentVisible = 0;
    /// Pieces by item id, in no order; nothing: everything that is open.
    std::map<qint64, int> items;
    std::vector<SalesTrack> tracks;
    std::string source; ///< empty: none given
    bool hasArguments = false;
    std::optional<Decimal> shippingAmount; ///< of the base currency, as the two below
    Decimal adjustment;
    Decimal adjustmentFee;
    std::vector<qint64> returnToStock; ///< item ids
};

/// Throws Refusal for members that are unknown or of another type.
[[nodiscard]] DocumentInput readDocumentInput(const QJsonObject &body);

/// `entity` of a track that is added to a shipment; with the order it names.
struct TrackInput
{
    SalesTrack track;
    qint64 orderId = 0;
};
[[nodiscard]] TrackInput readTrackInput(const QJsonObject &body);
/// `entity` of a comment on a document, with the document it names.
[[nodiscard]] SalesRemark readRemarkInput(const QJsonObject &body);

} // namespace qm::practice
