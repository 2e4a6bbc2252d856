// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/utctime.h"

#include <deque>
#include <map>
#include <mutex>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace qm::practice {

/// An integration's keys as the server keeps them.
struct OAuthConsumer
{
    int id = 0;
    std::string key;
    std::string secret;
    std::string token;
    std::string tokenSecret;
    bool revoked = false;
};

/// What is signed.
struct SignedRequest
{
    std::string method;
    std::string scheme;
    std::string host;   ///< the Host header, with its port
    std::string target; ///< raw path and query
    std::string authorization;
};

/// OAuth 1.0a as Magento verifies it (magento-facts 2.3-2.10, observed 7-11): only HMAC-SHA256, parameters in PHP's
/// natural order, query pairs with exactly one `=`, the path normalised (up to 2.4.7) or as sent (newer). Written from
/// the server's side, on purpose apart from the client's signer: each checks the other. Thread-safe.
class OAuthCheck
{
public:
    explicit OAuthCheck(bool signsPathAsSent)
        : m_asSent(signsPathAsSent)
    {}

    /// True for an Authorization header this login answers for.
    [[nodiscard]] static bool concerns(std::string_view authorization);
    /// The consumer that signed. Throws Refusal in the recorded words, in the recorded order of checks.
    [[nodiscard]] const OAuthConsumer &verify(const SignedRequest &request, const std::vector<OAuthConsumer> &consumers,
                                              UtcTime now);
    /// The access token that an OAuth header names; nothing for another header.
    [[nodiscard]] static std::optional<std::string> tokenOf(std::string_view authorization);
    void forgetNonces();
    void forgetNonces(int consumerId);

private:
    void useNonce(const std::map<std::string, std::string> &parameters, int consumerId, UtcTime now);

    bool m_asSent;
    std::mutex m_mutex;
    std::set<std::pair<int, std::string>> m_nonces;
    std::deque<std::pair<int, std::string>> m_nonceOrder;
};

/// `METHOD&url&parameters` as the server builds it; \a parameters decoded, without the signature.
[[nodiscard]] std::string oauthBaseString(std::string_view method, std::string_view url,
                                          const std::map<std::string, std::string> &parameters, bool pathAsSent);

/// PHP's strnatcmp, for names of parameters.
[[nodiscard]] int naturalCompare(std::string_view a, std::string_view b);

} // namespace qm::practice
