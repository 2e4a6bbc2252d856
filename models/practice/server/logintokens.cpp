// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/lists/collation.h"
#include "practice/server/logins.h"

#include <QCryptographicHash>
#include <QMessageAuthenticationCode>

#include <algorithm>

namespace qm::practice {

namespace {

QByteArray base64Url(const QByteArray &bytes)
{
    return bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

} // namespace

std::optional<std::string_view> bearerTokenOf(std::string_view header)
{
    const std::size_t blank = header.find(' ');
    if (blank == std::string_view::npos || header.find(' ', blank + 1) != std::string_view::npos ||
        foldText(header.substr(0, blank)) != "BEARER") {
        return std::nullopt;
    }
    return header.substr(blank + 1);
}

qint64 Logins::generation() const
{
    const auto stored = m_shop.state().find(loginState, "generation");
    return stored ? std::stoll(*stored) : 0;
}

void Logins::nextGeneration()
{
    m_shop.state().put(loginState, "generation", std::to_string(generation() + 1));
}

void Logins::expireTokens()
{
    nextGeneration();
}

bool Logins::expireTokenOf(const SignedRequest &request)
{
    const std::optional<std::string> signedWith = OAuthCheck::tokenOf(request.authorization);
    const std::optional<std::string_view> bearer = bearerTokenOf(request.authorization);
    if (!signedWith && !bearer) {
        return false;
    }
    const std::string token = signedWith ? *signedWith : std::string(*bearer);
    const auto owner = std::find_if(m_consumers.begin(), m_consumers.end(),
                                    [&](const OAuthConsumer &consumer) { return consumer.token == token; });
    if (owner == m_consumers.end() && (signedWith || bearerCaller(token).kind == Caller::Kind::Anonymous)) {
        return false;
    }
    if (owner != m_consumers.end()) {
        m_oauth.forgetNonces(owner->id); // they belong to the token
    }
    const std::lock_guard lock(m_mutex);
    m_expired.insert(token);
    return true;
}

bool Logins::isExpired(std::string_view token) const
{
    const std::lock_guard lock(m_mutex);
    return m_expired.contains(token);
}

void Logins::revoke(const std::string &login)
{
    m_shop.state().put(loginState, "revoked/" + login, "true");
}

void Logins::reset()
{
    const qint64 last = generation();
    m_shop.state().clear();
    m_shop.state().put(loginState, "generation", std::to_string(last + 1));
    m_oauth.forgetNonces();
    const std::lock_guard lock(m_mutex);
    m_failures.clear();
    m_expired.clear();
}

std::string Logins::signatureOf(std::string_view headAndPayload) const
{
    const std::string key = derived("token/" + std::to_string(generation()), 48);
    return base64Url(QMessageAuthenticationCode::hash(
                         QByteArray(headAndPayload.data(), static_cast<qsizetype>(headAndPayload.size())),
                         QByteArray::fromStdString(key), QCryptographicHash::Sha256))
        .toStdString();
}

std::string Logins::makeToken(qint64 userId, int userType) const
{
    const QByteArray head = R"({"kid":"1","alg":"HS256"})";
    const qint64 life = static_cast<qint64>(m_options.tokenLifetime.count());
    // Two tokens of one second are the same text: one that follows an expired one was issued a second earlier.
    for (qint64 issued = m_now().seconds();; --issued) {
        const QByteArray payload =
            "{\"uid\":" + QByteArray::number(userId) + ",\"utypid\":" + QByteArray::number(userType) +
            ",\"iat\":" + QByteArray::number(issued) + ",\"exp\":" + QByteArray::number(issued + life) + '}';
        const std::string content = (base64Url(head) + '.' + base64Url(payload)).toStdString();
        std::string token = content + '.' + signatureOf(content);
        if (!isExpired(token)) {
            return token;
        }
    }
}

} // namespace qm::practice
