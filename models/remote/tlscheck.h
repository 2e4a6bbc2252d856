// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/error.h"
#include "domain/result.h"
#include "remote/connection.h"

#include <QList>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslError>

namespace qm::remote {

/// TLS 1.2 or later, the system's authorities and those of the profile. Errors (Tls): a PEM without a certificate.
[[nodiscard]] Result<QSslConfiguration> tlsConfiguration(const TlsPolicy &policy);

/// True without a pin, or when \a leaf is the pinned certificate.
[[nodiscard]] bool pinHolds(const TlsPolicy &policy, const QSslCertificate &leaf);

/// The objections a matching pin answers: who issued the certificate and for which name. Never its dates, and nothing
/// at all without a pin. The caller ignores exactly these and only when they are all there is.
[[nodiscard]] QList<QSslError> answeredByPin(const TlsPolicy &policy, const QList<QSslError> &errors,
                                             const QSslCertificate &leaf);

/// Kind Tls, saying what is wrong with the certificate of \a host. Parameters `issuer`, `subject`, `sha256` (hex)
/// describe the leaf, so that a person can compare the fingerprint before pinning it.
[[nodiscard]] Error tlsError(const QString &host, const QList<QSslError> &errors, const QSslCertificate &leaf);
[[nodiscard]] Error pinError(const QString &host, const QSslCertificate &leaf);

} // namespace qm::remote
