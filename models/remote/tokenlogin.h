// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "remote/logins.h"

namespace qm::remote {

/// Everything that travels as `Bearer …`: an integration's access token as given, or the token of an admin user or a
/// customer, fetched with name and password, renewed when it dies, and never fetched again once the shop refused the
/// password: six failures lock the account (magento-facts 2.15).
class TokenLogin final : public Login
{
public:
    TokenLogin(const BearerCredentials &bearer, const Clock &clock);
    TokenLogin(LoginKind kind, UserCredentials user, const Clock &clock);

    [[nodiscard]] LoginKind kind() const override { return m_kind; }
    [[nodiscard]] QByteArray authorization(Verb verb, const QByteArray &url, UtcTime serverNow, Proof &proof) override;
    [[nodiscard]] Cure cure(const Error &error, Verb verb, const QByteArray &url, Proof &proof) override;
    [[nodiscard]] bool isReady() const override;
    [[nodiscard]] std::optional<Error> refusal() const override { return m_refusal; }
    [[nodiscard]] HttpRequest tokenRequest(const Scope &scope) override;
    [[nodiscard]] bool tokenAnswered(const Result<HttpAnswer> &answer) override;
    [[nodiscard]] HttpRequest aliveRequest(const Scope &scope) const override;
    void aliveAnswered(bool alive) override;
    [[nodiscard]] bool knownAlive() const override;
    [[nodiscard]] bool canRenew() const override { return m_kind != LoginKind::Bearer; }
    void setOneTimePassword(const Secret &otp) override;

private:
    enum class Way { Password, OneTimePassword };
    void take(const QByteArray &token);
    void refuse(const Error &error);
    [[nodiscard]] std::optional<bool> lastLook() const;

    LoginKind m_kind;
    const Clock &m_clock;
    UserCredentials m_user;
    Secret m_token;
    quint64 m_generation = 0;
    std::optional<UtcTime> m_renewAt; ///< of a JWT, by this computer's clock
    std::optional<Error> m_refusal;
    Way m_way = Way::Password;
    bool m_codeWanted = false;   ///< m_refusal ends with a new one-time password
    bool m_codeUsed = false;     ///< logged in with a one-time password: can't be renewed without a person
    std::optional<bool> m_alive; ///< what the last look at the token said …
    UtcTime m_aliveAt;           ///< … and when
};

} // namespace qm::remote
