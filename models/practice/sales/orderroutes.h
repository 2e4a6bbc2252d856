// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "practice/route.h"
#include "practice/sales/documentinput.h"
#include "practice/sales/orderwork.h"

#include <vector>

namespace qm::practice {

// The routes that write to orders and their documents; what they do is in magento-facts 4 and observed 27 to 39.

/// Comments, hold, unhold, cancel.
[[nodiscard]] std::vector<Route> orderActionRoutes();
[[nodiscard]] std::vector<Route> invoiceRoutes();
/// Shipments and their tracks.
[[nodiscard]] std::vector<Route> shipRoutes();
[[nodiscard]] std::vector<Route> refundRoutes();
/// Which sources a parcel could leave from.
[[nodiscard]] std::vector<Route> sourceSelectionRoutes();
/// Comments and e-mails of documents.
[[nodiscard]] std::vector<Route> documentRoutes();

/// The comment and the e-mail that a request to invoice, ship or refund asks for.
void addComment(OrderWork &work, DocumentKind kind, qint64 documentId, const DocumentInput &input);

} // namespace qm::practice
