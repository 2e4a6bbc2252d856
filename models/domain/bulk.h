// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/utctime.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <vector>

namespace qm {

/// BulkOperation::status (magento-facts 5.7). Numbers, not an enumeration: what another version of Magento says is
/// kept.
namespace operationStatus {
inline constexpr int complete = 1; ///< rows that a price call refused may lie in its result all the same (observed 56)
inline constexpr int retriablyFailed = 2;
inline constexpr int failed = 3;
inline constexpr int open = 4;
inline constexpr int rejected = 5;
} // namespace operationStatus

struct BulkOperationExtension
{
    std::optional<UtcTime> startTime;
};

/// One message of a bulk.
struct BulkOperation
{
    qint64 id = 0; ///< its place in the bulk, from 0
    QString bulkUuid;
    QString topicName;
    int status = 0; ///< operationStatus::complete …
    QString resultMessage;
    std::optional<int> errorCode;
    QString serializedData; ///< JSON in a text; absent in the short form
    QString resultSerializedData;
    BulkOperationExtension extensionAttributes;

    QByteArray raw; ///< the document it was read from, with what is not named above
};

/// A bulk and its operations; an operation nobody took stays open for ever (observed 57).
struct BulkStatus
{
    QString bulkId;
    QString description;
    std::optional<UtcTime> startTime;
    std::optional<int> userType;
    std::optional<qint64> userId;
    int operationCount = 0;
    std::vector<BulkOperation> operations;

    QByteArray raw; ///< the document it was read from, with what is not named above
};

struct BulkItem
{
    qint64 id = 0;
    QString dataHash;
    QString status; ///< `accepted` or `rejected`
    QString errorMessage;
};

/// The 202 of an asynchronous call.
struct BulkAccepted
{
    QString bulkUuid;
    std::vector<BulkItem> requestItems;
    std::optional<bool> errors;

    QByteArray raw; ///< the document it was read from, with what is not named above
};

} // namespace qm
