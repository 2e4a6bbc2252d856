// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/bulk.h"
#include "remote/endpoints/list.h"

namespace qm::remote {

// Reading the state of asynchronous calls needs this resource although it says nothing of the kind (observed 58).
inline constexpr ListEndpoint<BulkOperation> bulkOperationsEndpoint{
    {Verb::Get, QLatin1StringView("/V1/bulk"),
     QLatin1StringView("Magento_Logging::system_magento_logging_bulk_operations")},
    QLatin1StringView("id")};
inline constexpr Endpoint<BulkStatus> bulkStatusEndpoint{
    Verb::Get, QLatin1StringView("/V1/bulk/:bulkUuid/status"),
    QLatin1StringView("Magento_Logging::system_magento_logging_bulk_operations")};
inline constexpr Endpoint<BulkStatus> bulkDetailsEndpoint{
    Verb::Get, QLatin1StringView("/V1/bulk/:bulkUuid/detailed-status"),
    QLatin1StringView("Magento_Logging::system_magento_logging_bulk_operations")};
inline constexpr Endpoint<int> bulkOperationCountEndpoint{
    Verb::Get, QLatin1StringView("/V1/bulk/:bulkUuid/operation-status/:status"),
    QLatin1StringView("Magento_Logging::system_magento_logging_bulk_operations")};

[[nodiscard]] Result<Request<Page<BulkOperation>>> listBulkOperations(const Scope &scope, const Criteria &criteria);
/// Operations in short form.
[[nodiscard]] Request<BulkStatus> readBulkStatus(const Scope &scope, const QString &bulkUuid);
/// Operations with what was sent and answered.
[[nodiscard]] Request<BulkStatus> readBulkDetails(const Scope &scope, const QString &bulkUuid);
/// How many operations have this status.
[[nodiscard]] Request<int> countBulkOperations(const Scope &scope, const QString &bulkUuid, qint64 status);

/// The writing \a requests as one that the shop puts into its queue, an operation each in their order. They are of one
/// route, verb and scope, and at least one. Parts of their paths become members of their bodies (magento-facts 5.6).
[[nodiscard]] Request<BulkAccepted> inBulk(const std::vector<HttpRequest> &requests);

} // namespace qm::remote
