// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/pushturn.h"

#include "ledger/values.h"

#include <QUrl>

using namespace Qt::StringLiterals;

namespace qm::ledger {

PushTurn::PushTurn(sqlite::FileLock lock, QString profileId)
    : m_lock(std::move(lock))
    , m_profileId(std::move(profileId))
{}

QString turnFile(const QString &ledgerPath, const QString &profileId)
{
    return u"%1.push-%2"_s.arg(ledgerPath, QString::fromLatin1(QUrl::toPercentEncoding(profileId)));
}

Result<PushTurn> PushTurn::take(const QString &ledgerPath, const QString &profileId, std::chrono::milliseconds patience)
{
    Result<sqlite::FileLock> lock = sqlite::FileLock::take(turnFile(ledgerPath, profileId), patience);
    if (!lock && lock.error().kind == ErrorKind::Conflict) {
        return failure(ErrorKind::Conflict, u"Another push to this shop is under way"_s);
    }
    if (!lock) {
        return failure(lock.error());
    }
    return PushTurn(std::move(*lock), profileId);
}

} // namespace qm::ledger
