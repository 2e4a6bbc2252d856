// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "signing.h"

#include <QJsonDocument>

#include <openssl/evp.h>

namespace qm::test {

namespace {
EVP_PKEY *keyOf(void *key)
{
    return static_cast<EVP_PKEY *>(key);
}
} // namespace

Announcer::Announcer()
    : m_key(nullptr)
{
    EVP_PKEY *made = nullptr;
    EVP_PKEY_CTX *context = EVP_PKEY_CTX_new_id(EVP_PKEY_ED25519, nullptr);
    if (EVP_PKEY_keygen_init(context) != 1 || EVP_PKEY_keygen(context, &made) != 1) {
        qFatal("no key");
    }
    EVP_PKEY_CTX_free(context);
    m_key = made;
}

Announcer::~Announcer()
{
    EVP_PKEY_free(keyOf(m_key));
}

QByteArray Announcer::publicKey() const
{
    QByteArray bytes(32, '\0');
    std::size_t size = std::size_t(bytes.size());
    EVP_PKEY_get_raw_public_key(keyOf(m_key), reinterpret_cast<unsigned char *>(bytes.data()), &size);
    return bytes;
}

QByteArray Announcer::sign(const QJsonObject &payload) const
{
    return signBytes(QJsonDocument(payload).toJson(QJsonDocument::Compact));
}

QByteArray Announcer::signBytes(const QByteArray &payload) const
{
    QByteArray signature(64, '\0');
    std::size_t size = std::size_t(signature.size());
    EVP_MD_CTX *context = EVP_MD_CTX_new();
    EVP_DigestSignInit(context, nullptr, nullptr, nullptr, keyOf(m_key));
    EVP_DigestSign(context, reinterpret_cast<unsigned char *>(signature.data()), &size,
                   reinterpret_cast<const unsigned char *>(payload.constData()), std::size_t(payload.size()));
    EVP_MD_CTX_free(context);
    return QJsonDocument(QJsonObject{{QStringLiteral("payload"), QString::fromLatin1(payload.toBase64())},
                                     {QStringLiteral("signature"), QString::fromLatin1(signature.toBase64())}})
        .toJson(QJsonDocument::Compact);
}

} // namespace qm::test
