// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/clock.h"
#include "domain/credentials.h"
#include "domain/result.h"
#include "remote/connection.h"
#include "remote/http.h"

#include <QByteArray>

#include <memory>
#include <optional>

namespace qm::remote {

/// What one attempt was stamped with, kept beside it until its answer is judged.
struct Proof
{
    quint64 generation = 0;                          ///< which token
    SigningDialect dialect = SigningDialect::Detect; ///< how the signature was made
    bool signedAgain = false;                        ///< after a refused nonce: once per request
};

/// What can be done about a refused attempt.
enum class Cure {
    None,      ///< the answer stands
    SignAgain, ///< a new stamp may pass: nothing was done by the shop
    Replay,    ///< the token was renewed meanwhile
    AskAlive,  ///< whether the token is dead or the role lacks a resource is not known: ask a route everybody may call
    Renew,     ///< the token is dead: log in again
};

/// How a connection proves who it is. One object per client, network thread only. Holds the secrets.
class Login
{
public:
    virtual ~Login();

    [[nodiscard]] virtual LoginKind kind() const = 0;
    /// The value of the Authorization header for one attempt. \a serverNow is this computer's time corrected by the
    /// skew.
    [[nodiscard]] virtual QByteArray authorization(Verb verb, const QByteArray &url, UtcTime serverNow,
                                                   Proof &proof) = 0;
    /// \a error is a 400 or 401 of the shop itself.
    [[nodiscard]] virtual Cure cure(const Error &error, Verb verb, const QByteArray &url, Proof &proof) = 0;
    /// The shop took \a proof for \a url.
    virtual void accepted(Verb verb, const QByteArray &url, const Proof &proof);

    /// False: a token has to be fetched before anything is sent.
    [[nodiscard]] virtual bool isReady() const;
    /// Why these credentials are of no use any more: every request gets this at once.
    [[nodiscard]] virtual std::optional<Error> refusal() const;
    [[nodiscard]] virtual HttpRequest tokenRequest(const Scope &scope);
    /// \returns true when the same login is to be asked in the other way tokenRequest() now gives.
    [[nodiscard]] virtual bool tokenAnswered(const Result<HttpAnswer> &answer);
    /// A route that any living token may call (observed 4).
    [[nodiscard]] virtual HttpRequest aliveRequest(const Scope &scope) const;
    virtual void aliveAnswered(bool alive);
    [[nodiscard]] virtual bool knownAlive() const;
    [[nodiscard]] virtual bool canRenew() const;
    virtual void setOneTimePassword(const Secret &otp);
    [[nodiscard]] virtual SigningDialect dialect() const;
};

/// Errors (Validation): credentials of another kind than the connection's login.
[[nodiscard]] Result<std::unique_ptr<Login>> makeLogin(const Connection &connection, const Credentials &secrets,
                                                       const Clock &clock);

} // namespace qm::remote
