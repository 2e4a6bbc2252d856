// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "remote/endpoints/bulks.h"

namespace qm::remote {

Result<Request<Page<BulkOperation>>> listBulkOperations(const Scope &scope, const Criteria &criteria)
{
    return bulkOperationsEndpoint(scope, criteria);
}

Request<BulkStatus> readBulkStatus(const Scope &scope, const QString &bulkUuid)
{
    return bulkStatusEndpoint(scope, {bulkUuid});
}

Request<BulkStatus> readBulkDetails(const Scope &scope, const QString &bulkUuid)
{
    return bulkDetailsEndpoint(scope, {bulkUuid});
}

Request<int> countBulkOperations(const Scope &scope, const QString &bulkUuid, qint64 status)
{
    return bulkOperationCountEndpoint(scope, {bulkUuid, QString::number(status)});
}

} // namespace qm::remote
