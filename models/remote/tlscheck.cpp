// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "remote/tlscheck.h"

#include <QCryptographicHash>
#include <QDateTime>

#include <algorithm>

namespace qm::remote {

namespace {

using namespace Qt::StringLiterals;

enum class Objection { Issuer, Name, Expired, NotYetValid, Other };

Objection objectionOf(QSslError::SslError error)
{
    switch (error) { // NOLINT(clang-diagnostic-switch-enum): Qt keeps adding members; the rest is named by Qt itself
    case QSslError::SelfSignedCertificate:
    case QSslError::SelfSignedCertificateInChain:
    case QSslError::UnableToGetIssuerCertificate:
    case QSslError::UnableToGetLocalIssuerCertificate:
    case QSslError::UnableToVerifyFirstCertificate:
    case QSslError::CertificateUntrusted:
        return Objection::Issuer;
    case QSslError::HostNameMismatch:
        return Objection::Name;
    case QSslError::CertificateExpired:
        return Objection::Expired;
    case QSslError::CertificateNotYetValid:
        return Objection::NotYetValid;
    default:
        return Objection::Other;
    }
}

QString firstOf(const QStringList &list)
{
    return list.isEmpty() ? u"unknown"_s : list.constFirst();
}

QString issuerOf(const QSslCertificate &leaf)
{
    const QStringList names = leaf.issuerInfo(QSslCertificate::CommonName);
    return firstOf(names.isEmpty() ? leaf.issuerInfo(QSslCertificate::Organization) : names);
}

QString namesOf(const QSslCertificate &leaf)
{
    QStringList names = leaf.subjectAlternativeNames().values();
    if (names.isEmpty()) {
        names = leaf.subjectInfo(QSslCertificate::CommonName);
    }
    return names.isEmpty() ? u"no name"_s : names.join(u", "_s);
}

QString sentence(const QString &host, const QSslError &error, const QSslCertificate &leaf)
{
    switch (objectionOf(error.error())) {
    case Objection::Issuer:
        return u"The certificate of %1 was issued by \"%2\", which this computer does not trust."_s.arg(host,
                                                                                                        issuerOf(leaf));
    case Objection::Name:
        return u"The certificate shown by %1 is for another name: %2."_s.arg(host, namesOf(leaf));
    case Objection::Expired:
        return u"The certificate of %1 expired on %2."_s.arg(host, leaf.expiryDate().toUTC().toString(u"yyyy-MM-dd"_s));
    case Objection::NotYetValid:
        return u"The certificate of %1 is not valid before %2: either it is new or the clock of this computer is slow."_s
            .arg(host, leaf.effectiveDate().toUTC().toString(u"yyyy-MM-dd"_s));
    case Objection::Other:
        return u"The certificate of %1 was refused: %2."_s.arg(host, error.errorString());
    }
    return {};
}

Error withLeaf(QString message, const QSslCertificate &leaf)
{
    Error error;
    error.kind = ErrorKind::Tls;
    error.message = std::move(message);
    if (!leaf.isNull()) {
        error.parameters = {
            {u"issuer"_s, issuerOf(leaf)},
            {u"subject"_s, namesOf(leaf)},
            {u"sha256"_s, QString::fromLatin1(leaf.digest(QCryptographicHash::Sha256).toHex(':'))},
        };
    }
    return error;
}

} // namespace

Result<QSslConfiguration> tlsConfiguration(const TlsPolicy &policy)
{
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setProtocol(QSsl::TlsV1_2OrLater);
    if (!policy.extraCaPem.isEmpty()) {
        const QList<QSslCertificate> extra = QSslCertificate::fromData(policy.extraCaPem, QSsl::Pem);
        if (extra.isEmpty()) {
            return failure(ErrorKind::Tls,
                           u"The certificate authority of this connection holds no certificate in PEM form."_s);
        }
        configuration.addCaCertificates(extra);
    }
    return configuration;
}

bool pinHolds(const TlsPolicy &policy, const QSslCertificate &leaf)
{
    return policy.pinnedSha256.isEmpty() ||
           (!leaf.isNull() && leaf.digest(QCryptographicHash::Sha256) == policy.pinnedSha256);
}

QList<QSslError> answeredByPin(const TlsPolicy &policy, const QList<QSslError> &errors, const QSslCertificate &leaf)
{
    QList<QSslError> answered;
    if (policy.pinnedSha256.isEmpty() || !pinHolds(policy, leaf)) {
        return answered;
    }
    std::copy_if(errors.cbegin(), errors.cend(), std::back_inserter(answered), [](const QSslError &error) {
        const Objection objection = objectionOf(error.error());
        return objection == Objection::Issuer || objection == Objection::Name;
    });
    return answered;
}

Error tlsError(const QString &host, const QList<QSslError> &errors, const QSslCertificate &leaf)
{
    QStringList sentences;
    for (const QSslError &error : errors) {
        const QString text = sentence(host, error, leaf);
        if (!sentences.contains(text)) {
            sentences += text;
        }
    }
    if (sentences.isEmpty()) {
        sentences += u"%1 and this computer found no common TLS (version 1.2 or later is needed)."_s.arg(host);
    }
    return withLeaf(sentences.join(u' '), leaf);
}

Error pinError(const QString &host, const QSslCertificate &leaf)
{
    return withLeaf(u"The certificate of %1 is not the one pinned for this connection."_s.arg(host), leaf);
}

} // namespace qm::remote
