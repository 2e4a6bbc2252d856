// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/utctime.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace qm {

/// A comment on an invoice, shipment or credit memo.
struct DocumentComment
{
    qint64 entityId = 0;
    std::optional<qint64> parentId; ///< the document
    QString comment;
    std::optional<bool> isCustomerNotified;
    std::optional<bool> isVisibleOnFront;
    std::optional<UtcTime> createdAt;

    QByteArray raw; ///< the document it was read from, with what is not named above
};

} // namespace qm
