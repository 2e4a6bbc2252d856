// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "doctor/examination.h"

namespace qm::doctor {

// The checks in their order. Each adds its findings; false ends the examination: what follows could only repeat the
// same failure in other words.

/// From the pasted address to the root of the REST API: name, proxy, TLS, guard, redirects, maintenance, Magento at all
/// (magento-facts 5.9, 5.12, 6.4, 6.6, 6.8, 6.9).
[[nodiscard]] bool checkRoot(Examination &visit);
/// This computer's clock beside the Date header (magento-facts 2.8).
void checkClock(Examination &visit);
/// \returns how to sign further requests; nothing when the shop does not let us in (magento-facts 2.x, observed 1 to
/// 11).
[[nodiscard]] std::optional<Examination::Authorize> checkLogin(Examination &visit);
/// Which path the shop signs (magento-facts 2.4). OAuth only.
[[nodiscard]] bool checkDialect(Examination &visit);
/// Which feature lacks which resource, multi-source inventory, page limits, slashes in SKUs.
void checkFeatures(Examination &visit, const Examination::Authorize &authorize);

/// OAuth's part of checkLogin().
[[nodiscard]] std::optional<Examination::Authorize> checkOAuth(Examination &visit, const OAuthCredentials &keys);
/// Signs with \a dialect, at the server's time, with a new nonce each time.
[[nodiscard]] Examination::Authorize signer(const Examination &visit, const OAuthCredentials &keys,
                                            remote::SigningDialect dialect);
/// Whether the shop sees the Authorization header at all: keys nobody has are refused in other words than no keys.
/// Adds the finding when it does not (magento-facts 6.7).
[[nodiscard]] bool headerArrives(Examination &visit);
/// The finding for an answer nobody expected there.
void unexpected(Examination &visit, const QString &id, const QString &title, const Reply &reply);

} // namespace qm::doctor
