// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/jsontext.h"
#include "domain/utctime.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <vector>

namespace qm {

/// One exchange with a payment provider. Offline methods have none.
struct Transaction
{
    qint64 transactionId = 0;
    std::optional<qint64> parentId;
    qint64 orderId = 0;
    std::optional<qint64> paymentId;
    QString txnId; ///< the provider's
    QString parentTxnId;
    QString txnType; ///< `payment`, `order`, `authorization`, `capture`, `void`, `refund`
    bool isClosed = false;
    std::optional<UtcTime> createdAt;
    JsonText additionalInformation;
    std::vector<Transaction> childTransactions;

    QByteArray raw; ///< the document it was read from, with what is not named above
};

} // namespace qm
