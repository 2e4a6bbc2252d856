// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "sqlite/filelock.h"

#include <QString>

#include <chrono>

namespace qm::ledger {

/// The right to push to one shop, which one program has at a time, and one push in it. A lock of the operating system
/// on a file beside the ledger: it ends with its process however that ends, so who gets it knows that nobody else is
/// sending.
class PushTurn
{
public:
    /// Conflict: another push to the shop is under way, here or in another program, and was so for all of \a patience.
    [[nodiscard]] static Result<PushTurn> take(const QString &ledgerPath, const QString &profileId,
                                               std::chrono::milliseconds patience);

    [[nodiscard]] const QString &profileId() const { return m_profileId; }

private:
    PushTurn(sqlite::FileLock lock, QString profileId);
    sqlite::FileLock m_lock;
    QString m_profileId;
};

} // namespace qm::ledger
