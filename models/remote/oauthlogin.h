// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "remote/logins.h"

namespace qm::remote {

/// An integration's four keys. Finds out by itself which dialect the shop signs in (magento-facts 2.4).
class OAuthLogin final : public Login
{
public:
    OAuthLogin(SigningDialect dialect, OAuthCredentials keys);

    [[nodiscard]] LoginKind kind() const override { return LoginKind::OAuth1; }
    [[nodiscard]] QByteArray authorization(Verb verb, const QByteArray &url, UtcTime serverNow, Proof &proof) override;
    [[nodiscard]] Cure cure(const Error &error, Verb verb, const QByteArray &url, Proof &proof) override;
    void accepted(Verb verb, const QByteArray &url, const Proof &proof) override;
    [[nodiscard]] SigningDialect dialect() const override { return m_dialect; }

private:
    [[nodiscard]] bool tellsDialectsApart(Verb verb, const QByteArray &url) const;

    SigningDialect m_dialect;
    OAuthCredentials m_keys;
};

} // namespace qm::remote
