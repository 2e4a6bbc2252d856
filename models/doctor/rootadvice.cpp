// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "doctor/rootadvice.h"

#include "doctor/text.h"

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
    return Text::tr(
        "The guard uses the header that the shop's keys need, so both can't be sent. Ask whoever runs the server "
        "to exempt "
        "/rest and /graphql from the password, or to let this computer's address in without it.");
}

QString proxyAdvice(const remote::ProxyPolicy &proxy)
{
    switch (proxy.mode) {
    case remote::ProxyPolicy::Mode::Manual:
        return Text::tr("Check the proxy of this profile (%1), or choose a direct connection.")
            .arg(proxy.url.toString(QUrl::RemoveUserInfo | QUrl::RemovePath | QUrl::RemoveQuery));
    case remote::ProxyPolicy::Mode::System:
    case remote::ProxyPolicy::Mode::None:
        return Text::tr(
            "Check the proxy in this computer's network settings, or choose a direct connection for this profile.");
    }
    return {};
}

QString tlsSeen(const Error &error)
{
    const QString fingerprint = fingerprintOf(error);
    const QString text = error.message.simplified();
    return fingerprint.isEmpty() ? text : Text::tr("%1 SHA-256 fingerprint %2").arg(text, fingerprint);
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
         Text::tr("If the shop's certificate was renewed, compare the new fingerprint with whoever runs the server and "
                  "pin it anew. If nobody renewed it, do not go on: somebody may be listening.")},
        {"holds no certificate in PEM form"_L1,
         Text::tr("Give the authority's certificate as a PEM file: it begins with "
                  "-----BEGIN CERTIFICATE-----.")},
        {"another name"_L1,
         Text::tr("Use the name the certificate is for as the address, or have the certificate extended.")},
        {"expired on"_L1,
         Text::tr("Have the certificate of the shop renewed. If other sites fail too, check this computer's "
                  "date.")},
        {"not valid before"_L1, Text::tr("Check this computer's date and time.")},
        {"does not trust"_L1,
         Text::tr("If the shop uses a private certificate authority, add that authority's certificate to the "
                  "profile, or compare the fingerprint with whoever runs the server and pin it.")},
        {"common TLS"_L1, Text::tr("The server has to offer TLS 1.2 or later. Ask whoever runs it.")},
    };
    for (const Case &one : cases) {
        if (error.message.contains(one.words)) {
            return one.advice;
        }
    }
    return Text::tr("Ask whoever runs the server to check its certificate.");
}

} // namespace qm::doctor
