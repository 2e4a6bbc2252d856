// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "remote/classify.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QString>

namespace qm::test {

/// One recorded exchange.
struct Exchange
{
    QString name;
    QByteArray method;
    QByteArray target;        ///< path and query as sent
    QByteArray authorization; ///< empty = anonymous
    remote::RawAnswer answer;

    [[nodiscard]] bool accepted() const { return answer.status >= 200 && answer.status < 300; }
};

/// The folder the tests read: $QUARTERMASTER_CONTRACT_DIR, or the project's own samples. Says on stdout which.
[[nodiscard]] QString contractFolder();
/// Every recorded exchange that has one request and one answer, by name.
[[nodiscard]] QList<Exchange> allExchanges();
/// The made-up shop's OAuth keys by consumer key.
[[nodiscard]] QHash<QByteArray, OAuthCredentials> oauthKeys();
/// The members of an Authorization header, decoded.
[[nodiscard]] QHash<QByteArray, QByteArray> oauthMembers(const QByteArray &header);

} // namespace qm::test
