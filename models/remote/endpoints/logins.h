// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/credentials.h"
#include "remote/request.h"

namespace qm::remote {

// Passwords and one-time passwords for tokens. Sent without credentials and never twice by themselves: every wrong try
// brings an account nearer to being locked.
inline constexpr Endpoint<QString> adminTokenEndpoint{
    Verb::Post, QLatin1StringView("/V1/integration/admin/token"), {}, Repeat::Never};
inline constexpr Endpoint<QString> customerTokenEndpoint{
    Verb::Post, QLatin1StringView("/V1/integration/customer/token"), {}, Repeat::Never};
inline constexpr Endpoint<QString> googleTokenEndpoint{
    Verb::Post, QLatin1StringView("/V1/tfa/provider/google/authenticate"), {}, Repeat::Never};

[[nodiscard]] Request<QString> requestAdminToken(const UserCredentials &user);
/// With the one-time password of \a user, for shops whose admins use an authenticator app (observed 2).
[[nodiscard]] Request<QString> requestAdminTokenWithOtp(const UserCredentials &user);
/// A customer of another website logs in through a store view of that website (observed 6).
[[nodiscard]] Request<QString> requestCustomerToken(const Scope &scope, const UserCredentials &user);

} // namespace qm::remote
