// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "remote/oauthlogin.h"

#include "remote/oauth.h"

#include <QRandomGenerator>

#include <algorithm>
#include <array>

namespace qm::remote {

namespace {

using namespace Qt::StringLiterals;

Secret trimmed(const Secret &secret)
{
    return Secret(secret.reveal().trimmed());
}

QByteArray newNonce()
{
    std::array<quint32, 4> random{};
    QRandomGenerator::system()->fillRange(random.data(), static_cast<qsizetype>(random.size()));
    return QByteArray(reinterpret_cast<const char *>(random.data()), sizeof random).toHex();
}

/// Both nonce messages (observed 11): used before, or a timestamp too far ahead. They come untranslated from the OAuth
/// code; if a shop words them otherwise the request merely fails.
bool refusesNonce(const Error &error)
{
    return error.message.contains("nonce"_L1, Qt::CaseInsensitive);
}

bool lacksResource(const Error &error)
{
    return std::any_of(error.parameters.begin(), error.parameters.end(),
                       [](const ErrorParameter &one) { return one.name == "resources"_L1; });
}

} // namespace

OAuthLogin::OAuthLogin(SigningDialect dialect, OAuthCredentials keys)
    : m_dialect(dialect)
    , m_keys{trimmed(keys.consumerKey), trimmed(keys.consumerSecret), trimmed(keys.accessToken),
             trimmed(keys.accessTokenSecret)}
{}

QByteArray OAuthLogin::authorization(Verb verb, const QByteArray &url, UtcTime serverNow, Proof &proof)
{
    if (proof.dialect == SigningDialect::Detect) {
        proof.dialect = m_dialect == SigningDialect::Detect ? SigningDialect::Normalised : m_dialect;
    }
    return oauthHeader(proof.dialect, verb, url, m_keys, OAuthStamp{serverNow, newNonce()});
}

bool OAuthLogin::tellsDialectsApart(Verb verb, const QByteArray &url) const
{
    const OAuthStamp stamp{UtcTime::fromSeconds(0), "0"};
    return oauthBaseString(SigningDialect::Normalised, verb, url, m_keys, stamp) !=
           oauthBaseString(SigningDialect::AsSent, verb, url, m_keys, stamp);
}

Cure OAuthLogin::cure(const Error &error, Verb verb, const QByteArray &url, Proof &proof)
{
    if (error.kind != ErrorKind::Auth || lacksResource(error)) {
        return Cure::None;
    }
    if (refusesNonce(error)) {
        // The skew has just been corrected by this very answer's Date header.
        return std::exchange(proof.signedAgain, true) ? Cure::None : Cure::SignAgain;
    }
    const bool untried = m_dialect == SigningDialect::Detect && proof.dialect == SigningDialect::Normalised;
    if (untried && tellsDialectsApart(verb, url)) {
        proof.dialect = SigningDialect::AsSent;
        return Cure::SignAgain;
    }
    return Cure::None;
}

void OAuthLogin::accepted(Verb verb, const QByteArray &url, const Proof &proof)
{
    if (m_dialect == SigningDialect::Detect && tellsDialectsApart(verb, url)) {
        m_dialect = proof.dialect;
    }
}

} // namespace qm::remote
