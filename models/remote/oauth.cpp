// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "remote/oauth.h"

#include "remote/naturalorder.h"

#include <QCryptographicHash>
#include <QMessageAuthenticationCode>

#include <algorithm>
#include <utility>
#include <vector>

namespace qm::remote {

namespace {

using Parameters = std::vector<std::pair<QByteArray, QByteArray>>;

int hexValue(char c)
{
    if (c >= '0' && c <= '9') {
        return c - '0';
    }
    if (c >= 'a' && c <= 'f') {
        return c - 'a' + 10;
    }
    return c >= 'A' && c <= 'F' ? c - 'A' + 10 : -1;
}

/// The byte of an escape at \a at, or -1 where none stands.
int escapeAt(QByteArrayView text, qsizetype at)
{
    if (text[at] != '%' || at + 2 >= text.size()) {
        return -1;
    }
    const int high = hexValue(text[at + 1]);
    const int low = hexValue(text[at + 2]);
    return high < 0 || low < 0 ? -1 : high * 16 + low;
}

void appendEscape(QByteArray &to, char byte)
{
    constexpr char digits[] = "0123456789ABCDEF";
    const auto value = static_cast<unsigned char>(byte);
    to += '%';
    to += digits[value >> 4];
    to += digits[value & 15];
}

bool isUnreserved(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '.' ||
           c == '_' || c == '~';
}

/// What the server's URI class decodes in a path (magento-facts 2.4, observed 9).
bool isDecodedInPath(char c)
{
    return isUnreserved(c) || (c != '\0' && QByteArrayView(":@&=+$,/;%").contains(c));
}

QByteArray decoded(QByteArrayView text)
{
    QByteArray result;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const int byte = escapeAt(text, i);
        result += byte < 0 ? text[i] : static_cast<char>(byte);
        i += byte < 0 ? 0 : 2;
    }
    return result;
}

/// RFC 3986, 5.2.4; doubled slashes stay.
QByteArray withoutDotSegments(const QByteArray &path)
{
    QList<QByteArray> kept;
    const QList<QByteArray> segments = path.split('/');
    for (qsizetype i = 0; i < segments.size(); ++i) {
        const bool last = i + 1 == segments.size();
        const bool dots = segments[i] == "." || segments[i] == "..";
        if (!dots) {
            kept.append(segments[i]);
            continue;
        }
        if (segments[i] == ".." && kept.size() > 1) {
            kept.removeLast();
        }
        if (last) {
            kept.append(QByteArray());
        }
    }
    return kept.join('/');
}

QByteArray normalisedPath(const QByteArray &sent)
{
    const QByteArray path = withoutDotSegments(sent);
    QByteArray open;
    for (qsizetype i = 0; i < path.size(); ++i) {
        const int byte = escapeAt(path, i);
        if (byte < 0) {
            open += path[i];
            continue;
        }
        if (isDecodedInPath(static_cast<char>(byte))) {
            open += static_cast<char>(byte);
        } else {
            appendEscape(open, static_cast<char>(byte));
        }
        i += 2;
    }
    QByteArray result;
    for (qsizetype i = 0; i < open.size(); ++i) {
        const char c = open[i];
        // A decoded %25 may now stand before two digits and then passes for an escape: so the server sees it too.
        const bool stays = c == '%' ? escapeAt(open, i) >= 0 : isDecodedInPath(c) || c == '(' || c == ')';
        if (stays) {
            result += c;
        } else {
            appendEscape(result, c);
        }
    }
    return result;
}

struct UrlParts
{
    QByteArray origin; ///< scheme and authority, lower case, without a default port
    QByteArray path;
    QByteArray query;
};

UrlParts split(const QByteArray &url)
{
    UrlParts parts;
    QByteArray rest = url;
    if (const qsizetype hash = rest.indexOf('#'); hash >= 0) {
        rest.truncate(hash);
    }
    if (const qsizetype mark = rest.indexOf('?'); mark >= 0) {
        parts.query = rest.mid(mark + 1);
        rest.truncate(mark);
    }
    const qsizetype scheme = rest.indexOf("://");
    const qsizetype slash = rest.indexOf('/', scheme < 0 ? 0 : scheme + 3);
    parts.origin = rest.left(slash < 0 ? rest.size() : slash).toLower();
    parts.path = slash < 0 ? QByteArray("/") : rest.mid(slash);
    if (const qsizetype user = parts.origin.lastIndexOf('@'); scheme >= 0 && user > scheme) {
        parts.origin.remove(scheme + 3, user - scheme - 2);
    }
    const bool plain = parts.origin.startsWith("http://");
    if ((plain && parts.origin.endsWith(":80")) || (!plain && parts.origin.endsWith(":443"))) {
        parts.origin.truncate(parts.origin.lastIndexOf(':'));
    }
    return parts;
}

void put(Parameters &parameters, const QByteArray &name, const QByteArray &value)
{
    for (auto &[present, old] : parameters) {
        if (present == name) {
            old = value;
            return;
        }
    }
    parameters.emplace_back(name, value);
}

/// The query as the server reads it for the signature (magento-facts 2.6): a pair has exactly one `=`, a repeated name
/// keeps its last value, plus is plus.
Parameters queryParameters(const QByteArray &query)
{
    Parameters parameters;
    for (const QByteArray &pair : query.split('&')) {
        if (pair.count('=') != 1) {
            continue;
        }
        const qsizetype sign = pair.indexOf('=');
        const QByteArray name = decoded(QByteArrayView(pair).first(sign));
        if (!name.contains("oauth_")) {
            put(parameters, name, decoded(QByteArrayView(pair).sliced(sign + 1)));
        }
    }
    return parameters;
}

Parameters protocolParameters(const OAuthCredentials &credentials, const OAuthStamp &stamp)
{
    return {
        {"oauth_consumer_key", credentials.consumerKey.reveal()},
        {"oauth_nonce", stamp.nonce},
        {"oauth_signature_method", "HMAC-SHA256"},
        {"oauth_timestamp", QByteArray::number(stamp.timestamp.seconds())},
        {"oauth_token", credentials.accessToken.reveal()},
        {"oauth_version", "1.0"},
    };
}

QByteArray sortedPairs(const Parameters &parameters)
{
    Parameters encoded;
    encoded.reserve(parameters.size());
    for (const auto &[name, value] : parameters) {
        encoded.emplace_back(name.toPercentEncoding(), value.toPercentEncoding());
    }
    std::stable_sort(encoded.begin(), encoded.end(),
                     [](const auto &a, const auto &b) { return naturalOrder(a.first, b.first) < 0; });
    QByteArray pairs;
    for (const auto &[name, value] : encoded) {
        pairs += (pairs.isEmpty() ? "" : "&") + name + '=' + value;
    }
    return pairs;
}

} // namespace

QByteArray oauthBaseString(SigningDialect dialect, Verb verb, const QByteArray &url,
                           const OAuthCredentials &credentials, const OAuthStamp &stamp)
{
    Q_ASSERT(dialect != SigningDialect::Detect);
    const UrlParts parts = split(url);
    Parameters parameters = queryParameters(parts.query);
    for (const auto &[name, value] : protocolParameters(credentials, stamp)) {
        put(parameters, name, value);
    }
    const QByteArray path = dialect == SigningDialect::AsSent ? parts.path : normalisedPath(parts.path);
    const QLatin1StringView method = toString(verb);
    return QByteArray(method.data(), method.size()) + '&' + (parts.origin + path).toPercentEncoding() + '&' +
           sortedPairs(parameters).toPercentEncoding();
}

QByteArray oauthHeader(SigningDialect dialect, Verb verb, const QByteArray &url, const OAuthCredentials &credentials,
                       const OAuthStamp &stamp)
{
    const QByteArray key = credentials.consumerSecret.reveal().toPercentEncoding() + '&' +
                           credentials.accessTokenSecret.reveal().toPercentEncoding();
    const QByteArray text = oauthBaseString(dialect, verb, url, credentials, stamp);
    const QByteArray signature = QMessageAuthenticationCode::hash(text, key, QCryptographicHash::Sha256).toBase64();
    QByteArray header("OAuth ");
    for (const auto &[name, value] : protocolParameters(credentials, stamp)) {
        header += name + "=\"" + value.toPercentEncoding() + "\",";
    }
    return header + "oauth_signature=\"" + signature.toPercentEncoding() + '"';
}

} // namespace qm::remote
