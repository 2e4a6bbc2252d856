// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/credentials.h"
#include "remote/connection.h"
#include "scriptedserver.h"

#include <QByteArray>
#include <QStringList>

namespace qm::test {

/// How a shop behaves towards logins and questions: enough of Magento to be examined, with everything that can be
/// wrong.
struct ShopBehaviour
{
    QByteArray prefix; ///< what stands before /rest
    QByteArray otherwise = "<html><head><title>404 Not Found</title></head><body>nothing</body></html>";
    int otherwiseStatus = 404; ///< outside of the API
    qint64 serverSeconds = 0;  ///< of the Date header; 0: this computer's
    bool sendsDate = true;
    bool stripsAuthorization = false;
    bool portStripped = false; ///< believes to be called without a port
    remote::SigningDialect dialect = remote::SigningDialect::Normalised;
    bool bearerEnabled = true;
    bool integrationActive = true;
    QByteArray oauthRefusal; ///< said to every signed request
    int oauthRefusalStatus = 401;
    bool nonceUsedOnce = false;
    QStringList missing; ///< ACL resources the role lacks
    bool sources = true;
    int maximumPageSize = 0;
    bool slashPasses = true;
    bool translated = false; ///< error texts in another language
    int tokenStatus = 200;
    QByteArray tokenBody = "\"admintoken\"";
    bool twoFactorRoute = false; ///< /V1/tfa/provider/google/authenticate answers with the token
    bool tokenTaken = true;      ///< the token that was given is accepted
    QByteArray brokenRoute;      ///< answers 500
};

/// The keys the shop knows.
[[nodiscard]] OAuthCredentials shopKeys();
[[nodiscard]] QByteArray shopBearerToken();

/// The answer of such a shop.
[[nodiscard]] ScriptedReply answerOf(const ShopBehaviour &behaviour, const SeenRequest &request, int index);

} // namespace qm::test
