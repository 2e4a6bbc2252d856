// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "practice/route.h"
#include "practice/server/oauthcheck.h"
#include "practice/server/permissions.h"

#include <QJsonObject>

#include <chrono>
#include <functional>
#include <map>
#include <mutex>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace qm::practice {

/// Where the shop's state keeps what logins change.
inline constexpr std::string_view loginState = "login";

/// The token of a bearer header: exactly two pieces around one blank (magento-facts 2.11).
[[nodiscard]] std::optional<std::string_view> bearerTokenOf(std::string_view header);

/// Who asks.
struct Caller
{
    enum class Kind { Anonymous, Integration, Admin, Customer };
    Kind kind = Kind::Anonymous;
    qint64 customerId = 0;
    Permissions permissions;

    /// Throws the one 401 of observed 4 unless this caller may use a route with that resource.
    void demand(std::string_view resource) const;
};

/// The shop's integrations, admin users and customers: their keys follow from the seed and say `practice`, so that none
/// is ever mistaken for a real one. Thread-safe.
class Logins
{
public:
    struct Options
    {
        bool bearerEnabled = true;
        bool asSentSigning = false;
        bool twoFactor = false;
        std::chrono::seconds tokenLifetime{3'600};
    };

    Logins(const Shop &shop, const Options &options, std::function<UtcTime()> now);

    [[nodiscard]] UtcTime now() const { return m_now(); }
    [[nodiscard]] QJsonObject asJson() const;
    /// Throws Refusal for OAuth that does not verify; every other unusable login is nobody's (observed 4).
    [[nodiscard]] Caller callerOf(const SignedRequest &request);

    /// A customer's token, for a customer of the view's website (observed 6). Throws Refusal.
    [[nodiscard]] std::string customerTokenFor(const std::string &email, const std::string &password,
                                               const StoreView &view);
    /// The routes that hand out tokens.
    [[nodiscard]] std::vector<Route> routes();

    void expireTokens();
    /// Ends the one token or integration that the request carries, on every route, until reset(); whoever logs in anew
    /// gets another token. \returns false when the request carries none that is known.
    [[nodiscard]] bool expireTokenOf(const SignedRequest &request);
    void revoke(const std::string &login);
    /// Clears the shop's state, but old tokens do not come back to life.
    void reset();

private:
    struct Failures
    {
        int count = 0;
        UtcTime lockedUntil;
    };
    struct AdminUser
    {
        int id;
        std::string name;
        bool enrolled; ///< has set up two-factor authentication
    };

    [[nodiscard]] std::string derived(std::string_view purpose, std::size_t length) const;
    [[nodiscard]] std::vector<OAuthConsumer> consumers() const;
    [[nodiscard]] Caller integration(int id) const;
    [[nodiscard]] Caller bearerCaller(std::string_view token) const;
    [[nodiscard]] bool isExpired(std::string_view token) const;
    [[nodiscard]] Body adminToken(const Call &call);
    [[nodiscard]] Body twoFactorToken(const Call &call);
    [[nodiscard]] Body customerToken(const Call &call);
    [[nodiscard]] std::optional<AdminUser> admin(const std::string &name, const std::string &password) const;
    [[nodiscard]] std::optional<qint64> customer(const std::string &email, const std::string &password,
                                                 int websiteId) const;
    [[nodiscard]] qint64 showcaseCustomerRow() const;
    /// Runs \a attempt unless the name is locked; a failed one counts (magento-facts 2.15).
    template <typename Attempt>
    auto guarded(const std::string &who, Attempt attempt);

    [[nodiscard]] qint64 generation() const;
    void nextGeneration();
    [[nodiscard]] std::string makeToken(qint64 userId, int userType) const;
    [[nodiscard]] std::string signatureOf(std::string_view headAndPayload) const;

    const Shop &m_shop;
    Options m_options;
    std::function<UtcTime()> m_now;
    OAuthCheck m_oauth;
    std::vector<OAuthConsumer> m_consumers;
    mutable std::mutex m_mutex;
    std::map<std::string, Failures> m_failures;
    std::set<std::string, std::less<>> m_expired; ///< tokens that a fault ended
};

} // namespace qm::practice
