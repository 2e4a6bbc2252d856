// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/server/oauthcheck.h"

#include "practice/route.h"
#include "practice/server/phpquery.h"

#include <QMessageAuthenticationCode>

#include <algorithm>
#include <array>

namespace qm::practice {

namespace {

constexpr std::size_t keyLength = 32;
constexpr qint64 secondsAhead = 600;
constexpr std::size_t nonceMemory = 200'000;

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isUnreserved(char c)
{
    return isDigit(c) || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || c == '-' || c == '_' || c == '.' ||
           c == '~';
}

bool staysInPath(char c)
{
    return isUnreserved(c) || std::string_view(":@&=+$,/;%").find(c) != std::string_view::npos;
}

bool isHex(char c)
{
    return isDigit(c) || (c >= 'A' && c <= 'F') || (c >= 'a' && c <= 'f');
}

bool isEscape(std::string_view text, std::size_t at)
{
    return at + 2 < text.size() && text[at] == '%' && isHex(text[at + 1]) && isHex(text[at + 2]);
}

std::string upper(std::string_view text)
{
    std::string out(text);
    std::transform(out.begin(), out.end(), out.begin(),
                   [](char c) { return c >= 'a' && c <= 'z' ? static_cast<char>(c - 32) : c; });
    return out;
}

std::string lower(std::string_view text)
{
    std::string out(text);
    std::transform(out.begin(), out.end(), out.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
    return out;
}

/// RFC 3986 5.2.4 on whole segments.
std::string withoutDotSegments(std::string_view path)
{
    std::vector<std::string_view> out;
    bool directory = false;
    std::size_t start = path.empty() || path[0] != '/' ? 0 : 1;
    for (;;) {
        const std::size_t end = std::min(path.find('/', start), path.size());
        const std::string_view segment = path.substr(start, end - start);
        directory = segment == "." || segment == "..";
        if (segment == "..") {
            if (!out.empty()) {
                out.pop_back();
            }
        } else if (segment != ".") {
            out.push_back(segment);
        }
        if (end == path.size()) {
            break;
        }
        start = end + 1;
    }
    std::string result;
    for (const std::string_view segment : out) {
        result += '/';
        result += segment;
    }
    return directory ? result + '/' : result;
}

/// The path as Laminas normalises it (contract oauth-base-strings): escapes of characters that may stand in a path are
/// decoded, all others written in upper case, raw characters that may not stand there encoded.
std::string normalisedPath(std::string_view path)
{
    const std::string clean = withoutDotSegments(path);
    std::string decoded;
    for (std::size_t i = 0; i < clean.size(); ++i) {
        if (!isEscape(clean, i)) {
            decoded += clean[i];
            continue;
        }
        const std::string character = rawUrlDecode(std::string_view(clean).substr(i, 3));
        decoded += staysInPath(character[0]) ? character : upper(std::string_view(clean).substr(i, 3));
        i += 2;
    }
    std::string out;
    for (std::size_t i = 0; i < decoded.size(); ++i) {
        if (decoded[i] == '%') {
            out += isEscape(decoded, i) ? "%" : "%25";
        } else {
            out += staysInPath(decoded[i]) ? std::string(1, decoded[i])
                                           : rawUrlEncode(std::string_view(decoded).substr(i, 1));
        }
    }
    return out;
}

std::string signedUrl(std::string_view url, bool pathAsSent)
{
    url = url.substr(0, url.find_first_of("?#"));
    const std::size_t schemeEnd = url.find("://");
    const std::string scheme = lower(url.substr(0, schemeEnd));
    const std::string_view rest = url.substr(schemeEnd + 3);
    const std::size_t pathStart = std::min(rest.find('/'), rest.size());
    std::string host = lower(rest.substr(0, pathStart));
    const std::string_view standardPort = scheme == "https" ? ":443" : ":80";
    if (host.size() > standardPort.size() &&
        host.compare(host.size() - standardPort.size(), standardPort.size(), standardPort) == 0) {
        host.erase(host.size() - standardPort.size());
    }
    const std::string_view path = rest.substr(pathStart);
    return scheme + "://" + host + (pathAsSent ? std::string(path) : normalisedPath(path));
}

std::string_view trimmed(std::string_view text, std::string_view characters)
{
    const std::size_t first = text.find_first_not_of(characters);
    if (first == std::string_view::npos) {
        return {};
    }
    return text.substr(first, text.find_last_not_of(characters) - first + 1);
}

constexpr bool isProtocolName(std::string_view name)
{
    return name.find("oauth_") != std::string_view::npos;
}

std::map<std::string, std::string> headerParameters(std::string_view authorization)
{
    std::map<std::string, std::string> parameters;
    std::string_view list = authorization.substr(lower(authorization).find("oauth ") + 6);
    while (!list.empty()) {
        const std::size_t comma = std::min(list.find(','), list.size());
        const std::string_view pair = trimmed(list.substr(0, comma), " \t\r\n");
        list.remove_prefix(std::min(comma + 1, list.size()));
        const std::size_t equals = pair.find('=');
        if (equals != std::string_view::npos && isProtocolName(pair.substr(0, equals))) {
            parameters[rawUrlDecode(pair.substr(0, equals))] = rawUrlDecode(trimmed(pair.substr(equals + 1), "\""));
        }
    }
    return parameters;
}

/// Only pairs with exactly one `=` take part; `+` is a plus (magento-facts 2.6).
void addQueryParameters(std::map<std::string, std::string> &parameters, std::string_view target)
{
    const std::size_t mark = target.find('?');
    if (mark == std::string_view::npos) {
        return;
    }
    std::string_view query = target.substr(mark + 1);
    while (!query.empty()) {
        const std::size_t end = std::min(query.find('&'), query.size());
        const std::string_view pair = query.substr(0, end);
        query.remove_prefix(std::min(end + 1, query.size()));
        if (std::count(pair.begin(), pair.end(), '=') == 1) {
            const std::size_t equals = pair.find('=');
            if (!isProtocolName(pair.substr(0, equals))) {
                parameters[rawUrlDecode(pair.substr(0, equals))] = rawUrlDecode(pair.substr(equals + 1));
            }
        }
    }
}

Refusal refused(int status, std::string message, const std::string &value = {})
{
    Refusal refusal;
    refusal.status = status;
    refusal.message = std::move(message);
    if (!value.empty()) {
        refusal.positional.push_back(quotedText(value));
    }
    return refusal;
}

void checkRequired(const std::map<std::string, std::string> &parameters)
{
    static constexpr std::array<std::string_view, 6> required = {"oauth_consumer_key",     "oauth_signature",
                                                                 "oauth_signature_method", "oauth_nonce",
                                                                 "oauth_timestamp",        "oauth_token"};
    std::vector<Refusal> missing;
    for (const std::string_view name : required) {
        if (parameters.find(std::string(name)) == parameters.end()) {
            missing.push_back(Refusal::required(name));
        }
    }
    if (missing.size() == 1) {
        throw missing.front();
    }
    if (!missing.empty()) {
        Refusal all = refused(400, "One or more input exceptions have occurred.");
        all.errors = std::move(missing);
        throw all;
    }
}

const OAuthConsumer &consumerOf(const std::string &key, const std::vector<OAuthConsumer> &consumers)
{
    if (key.size() != keyLength) {
        throw refused(401, "Consumer key is not the correct length");
    }
    const auto found =
        std::find_if(consumers.begin(), consumers.end(), [&](const OAuthConsumer &c) { return c.key == key; });
    if (found == consumers.end()) {
        throw refused(401, "A consumer having the specified key does not exist");
    }
    return *found;
}

void checkToken(const std::string &token, const OAuthConsumer &consumer, const std::vector<OAuthConsumer> &consumers)
{
    const auto owner =
        std::find_if(consumers.begin(), consumers.end(), [&](const OAuthConsumer &c) { return c.token == token; });
    if (owner == consumers.end()) {
        throw refused(401, "Specified token does not exist");
    }
    if (owner->id != consumer.id) {
        throw refused(401, "Token is not associated with the specified consumer");
    }
    if (consumer.revoked) {
        throw refused(401, "Access token has been revoked");
    }
}

} // namespace

int naturalCompare(std::string_view a, std::string_view b)
{
    std::size_t i = 0;
    std::size_t j = 0;
    while (i < a.size() && j < b.size()) {
        if (!isDigit(a[i]) || !isDigit(b[j])) {
            if (a[i] != b[j]) {
                return static_cast<unsigned char>(a[i]) < static_cast<unsigned char>(b[j]) ? -1 : 1;
            }
            ++i;
            ++j;
            continue;
        }
        if (a[i] == '0' || b[j] == '0') { // behind a zero digits count like letters, the first difference decides
            while (i < a.size() && j < b.size() && isDigit(a[i]) && isDigit(b[j])) {
                if (a[i] != b[j]) {
                    return a[i] < b[j] ? -1 : 1;
                }
                ++i;
                ++j;
            }
        } else {
            const auto run = [](std::string_view text, std::size_t at) {
                return static_cast<std::size_t>(
                           std::find_if_not(text.begin() + static_cast<std::ptrdiff_t>(at), text.end(), isDigit) -
                           text.begin()) -
                       at;
            };
            const std::size_t lengthA = run(a, i);
            const std::size_t lengthB = run(b, j);
            if (lengthA != lengthB) {
                return lengthA < lengthB ? -1 : 1;
            }
            if (const int order = a.substr(i, lengthA).compare(b.substr(j, lengthB)); order != 0) {
                return order < 0 ? -1 : 1;
            }
            i += lengthA;
            j += lengthB;
            continue;
        }
        const bool moreA = i < a.size() && isDigit(a[i]);
        const bool moreB = j < b.size() && isDigit(b[j]);
        if (moreA != moreB) {
            return moreA ? 1 : -1;
        }
    }
    return i < a.size() ? 1 : j < b.size() ? -1 : 0;
}

std::string oauthBaseString(std::string_view method, std::string_view url,
                            const std::map<std::string, std::string> &parameters, bool pathAsSent)
{
    std::vector<std::pair<std::string, std::string>> encoded;
    for (const auto &[name, value] : parameters) {
        if (name != "oauth_signature") {
            encoded.emplace_back(rawUrlEncode(name), rawUrlEncode(value));
        }
    }
    std::stable_sort(encoded.begin(), encoded.end(),
                     [](const auto &a, const auto &b) { return naturalCompare(a.first, b.first) < 0; });
    std::string joined;
    for (const auto &[name, value] : encoded) {
        joined += (joined.empty() ? "" : "&") + name + '=' + value;
    }
    return upper(method) + '&' + rawUrlEncode(signedUrl(url, pathAsSent)) + '&' + rawUrlEncode(joined);
}

bool OAuthCheck::concerns(std::string_view authorization)
{
    return lower(authorization).find("oauth ") != std::string::npos;
}

void OAuthCheck::useNonce(const std::map<std::string, std::string> &parameters, int consumerId, UtcTime now)
{
    const qint64 timestamp =
        isNumericText(parameters.at("oauth_timestamp")) ? numericToInt(parameters.at("oauth_timestamp")) : 0;
    if (timestamp <= 0 || timestamp > now.seconds() + secondsAhead) {
        throw refused(401, "An error occurred validating the nonce");
    }
    const std::lock_guard lock(m_mutex);
    const auto [position, isNew] = m_nonces.emplace(consumerId, parameters.at("oauth_nonce"));
    if (!isNew) {
        throw refused(401, "The nonce is already being used by the consumer with ID %1", std::to_string(consumerId));
    }
    m_nonceOrder.push_back(*position);
    if (m_nonceOrder.size() > nonceMemory) {
        m_nonces.erase(m_nonceOrder.front());
        m_nonceOrder.pop_front();
    }
}

const OAuthConsumer &OAuthCheck::verify(const SignedRequest &request, const std::vector<OAuthConsumer> &consumers,
                                        UtcTime now)
{
    std::map<std::string, std::string> parameters = headerParameters(request.authorization);
    if (const auto version = parameters.find("oauth_version");
        version != parameters.end() && version->second != "1.0") {
        throw refused(400, "The \"%1\" Oauth version isn't supported.", version->second);
    }
    checkRequired(parameters);
    if (parameters.at("oauth_token").size() != keyLength) {
        throw refused(401, "The token length is invalid. Check the length and try again.");
    }
    if (parameters.at("oauth_signature_method") != "HMAC-SHA256") {
        throw refused(400, "Signature method %1 is not supported", parameters.at("oauth_signature_method"));
    }
    const OAuthConsumer &consumer = consumerOf(parameters.at("oauth_consumer_key"), consumers);
    useNonce(parameters, consumer.id, now);
    checkToken(parameters.at("oauth_token"), consumer, consumers);

    addQueryParameters(parameters, request.target);
    const std::string base =
        oauthBaseString(request.method, request.scheme + "://" + request.host + request.target, parameters, m_asSent);
    const std::string key = rawUrlEncode(consumer.secret) + '&' + rawUrlEncode(consumer.tokenSecret);
    const QByteArray expected =
        QMessageAuthenticationCode::hash(QByteArray::fromStdString(base), QByteArray::fromStdString(key),
                                         QCryptographicHash::Sha256)
            .toBase64();
    if (parameters.at("oauth_signature") != expected.toStdString()) {
        throw refused(401, "The signature is invalid. Verify and try again.");
    }
    return consumer;
}

std::optional<std::string> OAuthCheck::tokenOf(std::string_view authorization)
{
    if (!concerns(authorization)) {
        return std::nullopt;
    }
    const std::map<std::string, std::string> parameters = headerParameters(std::string(authorization));
    const auto token = parameters.find("oauth_token");
    return token == parameters.end() ? std::nullopt : std::optional<std::string>(token->second);
}

void OAuthCheck::forgetNonces(int consumerId)
{
    const std::lock_guard lock(m_mutex);
    std::erase_if(m_nonces, [&](const auto &nonce) { return nonce.first == consumerId; });
    std::erase_if(m_nonceOrder, [&](const auto &nonce) { return nonce.first == consumerId; });
}

void OAuthCheck::forgetNonces()
{
    const std::lock_guard lock(m_mutex);
    m_nonces.clear();
    m_nonceOrder.clear();
}

} // namespace qm::practice
