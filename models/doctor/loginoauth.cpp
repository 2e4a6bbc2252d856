// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "doctor/checks.h"

#include "doctor/text.h"

#include "remote/oauth.h"

#include <QRandomGenerator>

#include <algorithm>
#include <array>

namespace qm::doctor {

namespace {

using namespace Qt::StringLiterals;
using remote::SigningDialect;

const QString modulesRoute = u"/V1/modules"_s; // every role may (contract auth-restricted-modules)

QString copyKeys()
{
    return Text::tr("Open the integration in the admin panel (System > Extensions > Integrations) and copy all four "
                    "values again; they belong together.");
}

QByteArray nonce()
{
    QByteArray bytes(16, '\0');
    std::generate(bytes.begin(), bytes.end(),
                  [] { return static_cast<char>(QRandomGenerator::system()->bounded(256)); });
    return bytes.toHex();
}

/// What an English shop says about keys (magento-facts 2.9, contract auth-oauth-*). A translated one gets the general
/// finding with its own words in it.
struct Words
{
    QLatin1StringView text;
    QLatin1StringView id;
    const char *title; ///< to be translated
};
constexpr std::array refusals{
    Words{"A consumer having the specified key does not exist"_L1, "login"_L1,
          QT_TRANSLATE_NOOP("Doctor", "The shop does not know the consumer key")},
    Words{"Consumer key is not the correct length"_L1, "login"_L1,
          QT_TRANSLATE_NOOP("Doctor", "The shop does not know the consumer key")},
    Words{"Consumer key has expired"_L1, "login"_L1, QT_TRANSLATE_NOOP("Doctor", "The consumer key has expired")},
    Words{"Specified token does not exist"_L1, "token"_L1,
          QT_TRANSLATE_NOOP("Doctor", "The shop does not know the access token, or it was revoked")},
    Words{"Access token has been revoked"_L1, "token"_L1, QT_TRANSLATE_NOOP("Doctor", "The access token was revoked")},
    Words{"Token is not associated with the specified consumer"_L1, "token"_L1,
          QT_TRANSLATE_NOOP("Doctor", "The access token belongs to another integration")},
};

/// The same request signed for the address a careless proxy makes the shop believe in (magento-facts 2.7, contract
/// auth-oauth-sha256-port-stripped-by-server).
std::optional<QByteArray> addressThatFits(Examination &visit, const OAuthCredentials &keys)
{
    const QUrl root = visit.connection().baseUrl;
    QList<QUrl> beliefs;
    for (const QString &scheme : {root.scheme(), root.scheme() == "https"_L1 ? u"http"_s : u"https"_s}) {
        for (const int port : {root.port(), -1}) {
            QUrl belief = root;
            belief.setScheme(scheme);
            belief.setPort(port);
            if (belief != root && !beliefs.contains(belief)) {
                beliefs.append(belief);
            }
        }
    }
    for (const QUrl &belief : beliefs) {
        const Examination::Authorize sign = signer(visit, keys, SigningDialect::Normalised);
        const Examination::Authorize signBelief = [&](remote::Verb verb, const QByteArray &url) {
            return sign(verb, belief.toEncoded() + url.mid(root.toEncoded().size()));
        };
        const Reply reply = visit.ask(Examination::get(modulesRoute), signBelief);
        if (reply.ok() || reply.refusesResource()) {
            return belief.toEncoded();
        }
    }
    return std::nullopt;
}

void explainSignature(Examination &visit, const OAuthCredentials &keys, const Reply &reply)
{
    if (const std::optional<QByteArray> belief = addressThatFits(visit, keys)) {
        visit.fail(
            u"signed-address"_s, Text::tr("The shop believes it is called under another address"),
            Text::tr("Signatures fit for %1").arg(QString::fromLatin1(*belief)),
            Text::tr(
                "The proxy or web server in front of the shop has to pass on the scheme, host and port it was called "
                "with (X-Forwarded-Proto, Host). Ask whoever runs it."));
        return;
    }
    visit.fail(u"login"_s, Text::tr("The shop refuses the signature: a secret is wrong"), seenIn(reply), copyKeys());
}

void explain400(Examination &visit, const Reply &reply)
{
    if (reply.parameter("fieldName"_L1) == "oauth_token"_L1) {
        visit.fail(
            u"integration"_s, Text::tr("The integration is not activated: there is no access token yet"), seenIn(reply),
            Text::tr(
                "Activate the integration in the admin panel (System > Extensions > Integrations > Activate) and copy "
                "the four values it then shows."));
        return;
    }
    unexpected(visit, u"login"_s, Text::tr("The shop refuses the login"), reply);
}

void explain401(Examination &visit, const OAuthCredentials &keys, const Reply &reply)
{
    for (const Words &words : refusals) {
        if (reply.error->message.trimmed() == words.text) {
            visit.fail(words.id, Text::tr(words.title), seenIn(reply), copyKeys());
            return;
        }
    }
    if (reply.error->message.startsWith("An error occurred validating the nonce"_L1)) {
        visit.fail(
            u"timestamp"_s, Text::tr("The shop takes this computer's clock for wrong"), seenIn(reply),
            Text::tr(
                "Set this computer's clock from the network. If it is right, the server's clock and its Date header "
                "disagree: tell whoever runs the server."));
        return;
    }
    explainSignature(visit, keys, reply);
}

} // namespace

Examination::Authorize signer(const Examination &visit, const OAuthCredentials &keys, SigningDialect dialect)
{
    const SigningDialect used = dialect == SigningDialect::Detect ? SigningDialect::Normalised : dialect;
    return [&visit, &keys, used](remote::Verb verb, const QByteArray &url) {
        return remote::oauthHeader(used, verb, url, keys, {visit.serverNow(), nonce()});
    };
}

bool headerArrives(Examination &visit)
{
    const Secret nobody(QByteArray(32, 'x'));
    const OAuthCredentials strangers{nobody, nobody, nobody, nobody};
    const Reply reply = visit.ask(Examination::get(modulesRoute), signer(visit, strangers, SigningDialect::Normalised));
    if (!reply.refusesResource()) {
        return true;
    }
    visit.fail(u"authorization-header"_s, Text::tr("The web server removes the login before the shop sees it"),
               seenIn(reply),
               Text::tr("Apache with PHP-FPM or CGI does not pass the Authorization header on by itself. Ask whoever "
                        "runs the server "
                        "to set \"CGIPassAuth On\", or: SetEnvIf Authorization \"(.*)\" HTTP_AUTHORIZATION=$1"));
    return false;
}

std::optional<Examination::Authorize> checkOAuth(Examination &visit, const OAuthCredentials &keys)
{
    // A path without escapes: both dialects sign it alike, so a refusal is about keys.
    const Examination::Authorize authorize = signer(visit, keys, visit.connection().dialect);
    const Reply reply = visit.ask(Examination::get(modulesRoute), authorize);
    if (reply.ok()) {
        visit.ok(u"login"_s, Text::tr("The integration is let in (OAuth 1.0a)"));
        return authorize;
    }
    if (reply.refusesResource()) {
        if (headerArrives(visit)) {
            visit.fail(
                u"integration"_s, Text::tr("The integration is not active"), seenIn(reply),
                Text::tr(
                    "Activate it in the admin panel (System > Extensions > Integrations), and give it at least one "
                    "resource."));
        }
    } else if (reply.status() == 401) {
        explain401(visit, keys, reply);
    } else if (reply.status() == 400) {
        explain400(visit, reply);
    } else {
        unexpected(visit, u"login"_s, Text::tr("The shop did not answer the login"), reply);
    }
    return std::nullopt;
}

bool checkDialect(Examination &visit)
{
    const auto *keys = std::get_if<OAuthCredentials>(&visit.secrets());
    if (keys == nullptr) {
        return true;
    }
    const SigningDialect before = visit.connection().dialect;
    const SigningDialect first = before == SigningDialect::AsSent ? SigningDialect::AsSent : SigningDialect::Normalised;
    const SigningDialect second = first == SigningDialect::AsSent ? SigningDialect::Normalised : SigningDialect::AsSent;
    // A comma passes every web server; a slash may not. No such SKU is expected: 404 says that the signature was right.
    const QString route = u"/V1/products/quartermaster%2Cprobe"_s;
    for (const SigningDialect dialect : {first, second}) {
        const Reply reply = visit.ask(Examination::get(route), signer(visit, *keys, dialect));
        if (reply.unanswered()) {
            unexpected(visit, u"dialect"_s, Text::tr("The shop did not answer"), reply);
            return false;
        }
        // Whatever the words, a 401 that names no resource is about the signature: the keys were taken a moment ago.
        if (reply.status() == 401 && !reply.refusesResource()) {
            continue;
        }
        visit.setDialect(dialect);
        const QString name =
            dialect == SigningDialect::AsSent ? Text::tr("paths signed as sent") : Text::tr("paths signed normalised");
        if (before == SigningDialect::Detect || before == dialect) {
            visit.ok(u"dialect"_s, Text::tr("Signatures fit every SKU"), name);
        } else {
            visit.warn(
                u"dialect"_s, Text::tr("The shop signs in another dialect than the profile says"), name,
                Text::tr(
                    "Save the corrected profile: otherwise SKUs with a slash, comma or plus are refused. An update of "
                    "the shop may have changed it."));
        }
        return true;
    }
    visit.fail(u"dialect"_s, Text::tr("SKUs with special characters can't be signed for this shop"),
               Text::tr("Both ways of signing were refused for %1").arg(route),
               Text::tr("A proxy in front of the shop probably rewrites the path. Ask whoever runs it to pass paths on "
                        "unchanged."));
    return true;
}

} // namespace qm::doctor
