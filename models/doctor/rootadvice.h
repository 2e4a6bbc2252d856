// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/error.h"
#include "remote/connection.h"

#include <QString>

namespace qm::doctor {

[[nodiscard]] QString guardAdvice();
[[nodiscard]] QString proxyAdvice(const remote::ProxyPolicy &proxy);
/// What the certificate is, with its fingerprint.
[[nodiscard]] QString tlsSeen(const Error &error);
/// Depends on what is wrong: authority, name, date, pin.
[[nodiscard]] QString tlsAdvice(const Error &error);

} // namespace qm::doctor
