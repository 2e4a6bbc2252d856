// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "doctor/rootadvice.h"

namespace qm::doctor {

namespace {

using namespace Qt::StringLiterals;

QString fingerprintOf(const Error &error)
{
    for (const ErrorParameter &parameter : error.parameters) {
        if (parameter.name == "sha256"_L1) {
            return parameter.value;
        }
    }
    return {};
}

} // namespace

QString guardAdvice()
{
    // Basic auth needs the very header that keys travel in (magento-facts 6.8): no setting of ours can give both.
    return u"The guard uses the header that the shop's keys need, so both can't be sent. Ask whoever runs the server "
           u"to exempt "
           "/rest and /graphql from the password, or to let this computer's address in without it."_s;
}

QString proxyAdvice(const remote::ProxyPolicy &proxy)
{
    switch (proxy.mode) {
    case remote::ProxyPolicy::Mode::Manual:
        return u"Check the proxy of this profile (%1), or choose a direct connection."_s.arg(
            proxy.url.toString(QUrl::RemoveUserInfo | QUrl::RemovePath | QUrl::RemoveQuery));
    case remote::ProxyPolicy::Mode::System:
    case remote::ProxyPolicy::Mode::None:
        return u"Check the proxy in this computer's network settings, or choose a direct connection for this profile."_s;
    }
    return {};
}

QString tlsSeen(const Error &error)
{
    const QString fingerprint = fingerprintOf(error);
    const QString text = error.message.simplified();
    return fingerprint.isEmpty() ? text : u"%1 SHA-256 fingerprint %2"_s.arg(text, fingerprint);
}

QString tlsAdvice(const Error &error)
{
    struct Case
    {
        QLatin1StringView words; ///< of remote's own sentence
        QString advice;
    };
    const Case cases[] = {
        {"pinned"_L1,
         u"If the shop's certificate was renewed, compare the new fingerprint with whoever runs the server and "
         "pin it anew. If nobody renewed it, do not go on: somebody may be listening."_s},
        {"holds no certificate in PEM form"_L1, u"Give the authority's certificate as a PEM file: it begins with "
                                                "-----BEGIN CERTIFICATE-----."_s},
        {"another name"_L1, u"Use the name the certificate is for as the address, or have the certificate extended."_s},
        {"expired on"_L1, u"Have the certificate of the shop renewed. If other sites fail too, check this computer's "
                          "date."_s},
        {"not valid before"_L1, u"Check this computer's date and time."_s},
        {"does not trust"_L1,
         u"If the shop uses a private certificate authority, add that authority's certificate to the "
         "profile, or compare the fingerprint with whoever runs the server and pin it."_s},
        {"common TLS"_L1, u"The server has to offer TLS 1.2 or later. Ask whoever runs it."_s},
    };
    for (const Case &one : cases) {
        if (error.message.contains(one.words)) {
            return one.advice;
        }
    }
    return u"Ask whoever runs the server to check its certificate."_s;
}

} // namespace qm::doctor
