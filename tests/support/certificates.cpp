// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "certificates.h"

#include <QtGlobal>

#include <openssl/bio.h>
#include <openssl/ec.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/rand.h>
#include <openssl/x509.h>
#include <openssl/x509v3.h>

#include <memory>

namespace qm::test {

namespace {

template <auto Free>
struct Deleter
{
    template <typename T>
    void operator()(T *pointer) const
    {
        Free(pointer);
    }
};
using Key = std::unique_ptr<EVP_PKEY, Deleter<EVP_PKEY_free>>;
using X509Ptr = std::unique_ptr<X509, Deleter<X509_free>>;
using Bio = std::unique_ptr<BIO, Deleter<BIO_free_all>>;

QByteArray contentOf(BIO *bio)
{
    char *data = nullptr;
    const long size = BIO_get_mem_data(bio, &data);
    return QByteArray(data, static_cast<qsizetype>(size));
}

Bio reading(const QByteArray &data)
{
    return Bio(BIO_new_mem_buf(data.constData(), static_cast<int>(data.size())));
}

void addExtension(X509 *certificate, X509 *issuer, int kind, const QByteArray &value)
{
    X509V3_CTX context;
    X509V3_set_ctx(&context, issuer, certificate, nullptr, nullptr, 0);
    X509_EXTENSION *extension = X509V3_EXT_conf_nid(nullptr, &context, kind, value.constData());
    Q_ASSERT(extension != nullptr);
    X509_add_ext(certificate, extension, -1);
    X509_EXTENSION_free(extension);
}

QByteArray subjectName(const CertificateWish &wish)
{
    return wish.authority ? "Test authority " + wish.dnsName : wish.dnsName;
}

void fill(X509 *certificate, const CertificateWish &wish, EVP_PKEY *key)
{
    unsigned char serial[8];
    RAND_bytes(serial, sizeof serial);
    quint64 number = 0;
    for (const unsigned char byte : serial) {
        number = number << 8 | byte;
    }
    X509_set_version(certificate, 2);
    ASN1_INTEGER_set_uint64(X509_get_serialNumber(certificate), number >> 1);
    constexpr long day = 86'400;
    X509_gmtime_adj(X509_getm_notBefore(certificate), wish.validFromDays * day);
    X509_gmtime_adj(X509_getm_notAfter(certificate), wish.validToDays * day);
    X509_set_pubkey(certificate, key);
    const QByteArray name = subjectName(wish);
    X509_NAME_add_entry_by_txt(X509_get_subject_name(certificate), "CN", MBSTRING_UTF8,
                               reinterpret_cast<const unsigned char *>(name.constData()), -1, -1, 0);
}

} // namespace

Certificate makeCertificate(const CertificateWish &wish, const Certificate *issuer)
{
    const Key key(EVP_EC_gen("P-256"));
    const X509Ptr certificate(X509_new());
    fill(certificate.get(), wish, key.get());

    X509Ptr issuerCertificate;
    Key issuerKey;
    if (issuer != nullptr) {
        issuerCertificate.reset(PEM_read_bio_X509(reading(issuer->pem).get(), nullptr, nullptr, nullptr));
        issuerKey.reset(PEM_read_bio_PrivateKey(reading(issuer->keyPem).get(), nullptr, nullptr, nullptr));
    }
    X509 *signedBy = issuer != nullptr ? issuerCertificate.get() : certificate.get();
    X509_set_issuer_name(certificate.get(), X509_get_subject_name(signedBy));
    addExtension(certificate.get(), signedBy, NID_basic_constraints, wish.authority ? "critical,CA:TRUE" : "CA:FALSE");
    if (wish.authority) {
        addExtension(certificate.get(), signedBy, NID_key_usage, "critical,keyCertSign,cRLSign");
    } else {
        addExtension(certificate.get(), signedBy, NID_subject_alt_name, "DNS:" + wish.dnsName);
    }
    X509_sign(certificate.get(), issuer != nullptr ? issuerKey.get() : key.get(), EVP_sha256());

    Certificate result;
    const Bio certificateText(BIO_new(BIO_s_mem()));
    PEM_write_bio_X509(certificateText.get(), certificate.get());
    result.pem = contentOf(certificateText.get());
    const Bio keyText(BIO_new(BIO_s_mem()));
    PEM_write_bio_PrivateKey(keyText.get(), key.get(), nullptr, nullptr, 0, nullptr, nullptr);
    result.keyPem = contentOf(keyText.get());
    unsigned char digest[EVP_MAX_MD_SIZE];
    unsigned int size = 0;
    X509_digest(certificate.get(), EVP_sha256(), digest, &size);
    result.sha256 = QByteArray(reinterpret_cast<const char *>(digest), static_cast<qsizetype>(size));
    return result;
}

} // namespace qm::test
