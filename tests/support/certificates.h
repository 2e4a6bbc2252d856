// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace qm::test {

/// A certificate with its key, both PEM, made for one test.
struct Certificate
{
    QByteArray pem;
    QByteArray keyPem;
    QByteArray sha256; ///< of the DER form, 32 bytes
};

struct CertificateWish
{
    QByteArray dnsName = "localhost"; ///< also subject; an authority's name when \a authority is set
    int validFromDays = -1;           ///< relative to today
    int validToDays = 30;
    bool authority = false;
};

/// Made at run time, so that no key lies in the repository. Signed by \a issuer, or by itself without one.
[[nodiscard]] Certificate makeCertificate(const CertificateWish &wish, const Certificate *issuer = nullptr);

} // namespace qm::test
