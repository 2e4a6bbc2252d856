// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "domain/utctime.h"

#include <QByteArray>
#include <QString>
#include <QUrl>

namespace qm::updates {

/// What is said of the newest version. Nothing is installed by it: it names a page that a person may open.
struct Announcement
{
    qint64 serial = 0; ///< grows with each one
    QString version;   ///< `1.4.0`
    QUrl page;         ///< https
    UtcTime validUntil;
    friend bool operator==(const Announcement &, const Announcement &) = default;
};

/// What a reader knows and trusts.
struct Trust
{
    QByteArray publicKey; ///< Ed25519, 32 bytes
    qint64 serial = 0;    ///< of the newest that was seen; 0: none was
};

/// Reads `{"payload": …, "signature": …}`, both base64: the signature (Ed25519, RFC 8032) is of the payload's bytes,
/// and these are JSON: `{"product": "quartermaster", "serial": 7, "version": "1.4.0", "valid_until":
/// "2027-05-01T00:00:00Z", "page": "https://…"}`. Errors: Validation for what is no such file; Auth for a signature
/// that is not of the key; Conflict for one that is older than what was seen, or no longer valid: somebody may hold
/// back what is newer. Pure.
[[nodiscard]] Result<Announcement> readAnnouncement(const QByteArray &file, const Trust &trust, UtcTime now);

/// Of versions `1.4.0`; what is no such version is never newer.
[[nodiscard]] bool isNewer(const QString &version, const QString &than);

} // namespace qm::updates
