// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "updates/announcement.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QVersionNumber>

#include <openssl/evp.h>

#include <memory>

namespace qm::updates {

namespace {
using namespace Qt::StringLiterals;

constexpr qsizetype largest = 64 * 1024;
constexpr qsizetype keyBytes = 32;
constexpr qsizetype signatureBytes = 64;

struct Freeing
{
    void operator()(EVP_PKEY *key) const { EVP_PKEY_free(key); }
    void operator()(EVP_MD_CTX *context) const { EVP_MD_CTX_free(context); }
};

const unsigned char *bytesOf(const QByteArray &data)
{
    return reinterpret_cast<const unsigned char *>(data.constData());
}

bool isSignedBy(const QByteArray &publicKey, const QByteArray &payload, const QByteArray &signature)
{
    if (publicKey.size() != keyBytes || signature.size() != signatureBytes) {
        return false;
    }
    const std::unique_ptr<EVP_PKEY, Freeing> key(
        EVP_PKEY_new_raw_public_key(EVP_PKEY_ED25519, nullptr, bytesOf(publicKey), std::size_t(publicKey.size())));
    const std::unique_ptr<EVP_MD_CTX, Freeing> context(EVP_MD_CTX_new());
    return key && context && EVP_DigestVerifyInit(context.get(), nullptr, nullptr, nullptr, key.get()) == 1 &&
           EVP_DigestVerify(context.get(), bytesOf(signature), std::size_t(signature.size()), bytesOf(payload),
                            std::size_t(payload.size())) == 1;
}

QByteArray decoded(const QJsonObject &object, QLatin1StringView name)
{
    const auto result =
        QByteArray::fromBase64Encoding(object[name].toString().toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
    return result ? result.decoded : QByteArray();
}

bool isVersion(const QString &text)
{
    const QVersionNumber version = QVersionNumber::fromString(text);
    return version.segmentCount() == 3 && version.toString() == text;
}

} // namespace

Result<Announcement> readAnnouncement(const QByteArray &file, const Trust &trust, UtcTime now)
{
    const QJsonObject outer = file.size() > largest ? QJsonObject() : QJsonDocument::fromJson(file).object();
    const QByteArray payload = decoded(outer, "payload"_L1);
    const QByteArray signature = decoded(outer, "signature"_L1);
    if (payload.isEmpty() || signature.isEmpty()) {
        return failure(ErrorKind::Validation, u"What was read is no announcement of a version"_s);
    }
    // Before anything in it is looked at.
    if (!isSignedBy(trust.publicKey, payload, signature)) {
        return failure(ErrorKind::Auth, u"The announcement is not signed by who makes this program"_s);
    }
    const QJsonObject said = QJsonDocument::fromJson(payload).object();
    const std::optional<UtcTime> until = UtcTime::fromText(said["valid_until"_L1].toString().toStdString());
    Announcement announcement{said["serial"_L1].toInteger(), said["version"_L1].toString(),
                              QUrl(said["page"_L1].toString(), QUrl::StrictMode), until.value_or(UtcTime())};
    const bool isSound = said["product"_L1].toString() == "quartermaster"_L1 && announcement.serial > 0 && until &&
                         isVersion(announcement.version) && announcement.page.isValid() &&
                         announcement.page.scheme() == "https"_L1 && !announcement.page.host().isEmpty();
    if (!isSound) {
        return failure(ErrorKind::Validation, u"The announcement is signed, but says nothing of this program"_s);
    }
    if (announcement.serial < trust.serial || now > announcement.validUntil) {
        return failure(ErrorKind::Conflict, u"The announcement is an old one"_s);
    }
    return announcement;
}

bool isNewer(const QString &version, const QString &than)
{
    return isVersion(version) && isVersion(than) &&
           QVersionNumber::fromString(version) > QVersionNumber::fromString(than);
}

} // namespace qm::updates
