// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QLatin1StringView>
#include <QString>

#include <optional>
#include <utility>
#include <variant>

class QDebug;

namespace qm {

/// A secret that does not print itself. Reading it is an explicit call, so a review can grep for `reveal()`.
class Secret
{
public:
    Secret() = default;
    explicit Secret(QByteArray utf8)
        : m_utf8(std::move(utf8))
    {}
    [[nodiscard]] const QByteArray &reveal() const { return m_utf8; }
    [[nodiscard]] bool isEmpty() const { return m_utf8.isEmpty(); }
    friend bool operator==(const Secret &, const Secret &) = default;
    friend QDebug operator<<(QDebug debug, const Secret &secret);

private:
    QByteArray m_utf8;
};

/// The four ways into a shop (brief: "Magento REST API authentication").
enum class LoginKind { OAuth1, Bearer, Admin, Customer };

/// `oauth1`, `bearer`, `admin`, `customer`: as typed after `--auth` and stored in profiles.
[[nodiscard]] QLatin1StringView toString(LoginKind kind);
[[nodiscard]] std::optional<LoginKind> loginKindFromText(QStringView text);

/// An integration's four keys; each is 32 characters (magento-facts 2.9).
struct OAuthCredentials
{
    Secret consumerKey;
    Secret consumerSecret;
    Secret accessToken;
    Secret accessTokenSecret;
};
/// An integration's access token used as it is (off by default since 2.4.4, magento-facts 2.1).
struct BearerCredentials
{
    Secret token;
};
/// An admin user or a customer; \a otp only for admins with two-factor authentication, and only for one login.
struct UserCredentials
{
    QString username;
    Secret password;
    Secret otp;
};

using Credentials = std::variant<OAuthCredentials, BearerCredentials, UserCredentials>;

} // namespace qm
