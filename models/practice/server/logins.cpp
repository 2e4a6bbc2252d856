// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/server/logins.h"

#include "practice/lists/collation.h"

#include <QCryptographicHash>
#include <QJsonDocument>

#include <algorithm>
#include <array>

namespace qm::practice {

using namespace Qt::StringLiterals;

namespace {

enum LoginId { oauthLogin = 1, bearerLogin = 2, limitedLogin = 3 };
constexpr std::array<std::string_view, 3> loginNames = {"oauth1", "bearer", "limited"};
constexpr int adminType = 2;
constexpr int customerType = 3;
constexpr int failuresUntilLock = 6;
constexpr qint64 lockSeconds = 1'800;
constexpr std::string_view oneTimePassword = "123456";

Refusal signInRefused()
{
    Refusal refusal;
    refusal.status = 401;
    refusal.message =
        "The account sign-in was incorrect or your account is disabled temporarily. Please wait and try again later.";
    return refusal;
}

/// Text members of a body; missing ones are refused together, empty ones one at a time, as the server does.
std::vector<std::string> requiredTexts(const Call &call, std::initializer_list<QLatin1StringView> names)
{
    std::vector<Refusal> missing;
    for (const QLatin1StringView name : names) {
        if (!call.body.contains(name) || call.body.value(name).isNull()) {
            missing.push_back(Refusal::required(name.data()));
        }
    }
    if (missing.size() == 1) {
        throw missing.front();
    }
    if (!missing.empty()) {
        Refusal all;
        all.message = "One or more input exceptions have occurred.";
        all.errors = std::move(missing);
        throw all;
    }
    std::vector<std::string> texts;
    for (const QLatin1StringView name : names) {
        texts.push_back(call.body.value(name).toVariant().toString().toStdString());
        if (texts.back().empty()) {
            throw Refusal::required(name.data());
        }
    }
    return texts;
}

QString text(const std::string &utf8)
{
    return QString::fromStdString(utf8);
}

} // namespace

void Caller::demand(std::string_view resource) const
{
    const bool allowed =
        resource == "anonymous" || (resource == "self" && kind == Kind::Customer) || permissions.allow(resource);
    if (!allowed) {
        throw Refusal::unauthorised(resource);
    }
}

Logins::Logins(const Shop &shop, const Options &options, std::function<UtcTime()> now)
    : m_shop(shop)
    , m_options(options)
    , m_now(std::move(now))
    , m_oauth(options.asSentSigning)
{
    for (std::size_t i = 0; i < loginNames.size(); ++i) {
        const auto key = [&](std::string_view part) {
            return derived(std::string(loginNames[i]) + '/' + std::string(part), 32);
        };
        m_consumers.push_back({static_cast<int>(i) + 1, key("consumer_key"), key("consumer_secret"),
                               key("access_token"), key("access_token_secret"), false});
    }
}

std::string Logins::derived(std::string_view purpose, std::size_t length) const
{
    static constexpr std::string_view alphabet = "abcdefghijklmnopqrstuvwxyz0123456789";
    std::string out = "practice";
    QByteArray block = "practice/" + QByteArray::number(m_shop.options().seed) + '/' +
                       QByteArray(purpose.data(), static_cast<qsizetype>(purpose.size()));
    while (out.size() < length) {
        block = QCryptographicHash::hash(block, QCryptographicHash::Sha256);
        for (qsizetype i = 0; i < block.size() && out.size() < length; ++i) {
            out += alphabet[static_cast<unsigned char>(block.at(i)) % alphabet.size()];
        }
    }
    return out;
}

qint64 Logins::showcaseCustomerRow() const
{
    for (qint64 row = 0; row < m_shop.people().size(); ++row) {
        const StoreView *view = findStoreView(m_shop.people().customer(row).storeId);
        if (view != nullptr && view->websiteId == 1) {
            return row;
        }
    }
    return 0;
}

QJsonObject Logins::asJson() const
{
    const auto keys = [this](LoginId id) {
        const OAuthConsumer &consumer = m_consumers[static_cast<std::size_t>(id) - 1];
        return QJsonObject{{u"consumer_key"_s, text(consumer.key)},
                           {u"consumer_secret"_s, text(consumer.secret)},
                           {u"access_token"_s, text(consumer.token)},
                           {u"access_token_secret"_s, text(consumer.tokenSecret)}};
    };
    QJsonObject adminLogin{{u"username"_s, u"admin"_s}, {u"password"_s, text(derived("admin/password", 20))}};
    if (m_options.twoFactor) {
        adminLogin.insert(u"otp"_s,
                          QString::fromLatin1(oneTimePassword.data(), static_cast<qsizetype>(oneTimePassword.size())));
    }
    const QJsonObject customerLogin{{u"username"_s, text(m_shop.people().customer(showcaseCustomerRow()).email)},
                                    {u"password"_s, text(derived("customer/password", 20))}};
    return {{u"oauth1"_s, keys(oauthLogin)},
            {u"bearer"_s, QJsonObject{{u"token"_s, text(m_consumers[bearerLogin - 1].token)}}},
            {u"admin"_s, adminLogin},
            {u"customer"_s, customerLogin},
            {u"limited"_s, keys(limitedLogin)}};
}

std::vector<OAuthConsumer> Logins::consumers() const
{
    std::vector<OAuthConsumer> current = m_consumers;
    for (std::size_t i = 0; i < current.size(); ++i) {
        current[i].revoked = isExpired(current[i].token) ||
                             m_shop.state().find(loginState, "revoked/" + std::string(loginNames[i])).has_value();
    }
    return current;
}

Caller Logins::integration(int id) const
{
    return {Caller::Kind::Integration, 0,
            id == limitedLogin ? Permissions({"Magento_Sales::actions_view"}) : Permissions::everything()};
}

Caller Logins::callerOf(const SignedRequest &request)
{
    const std::string &header = request.authorization;
    if (OAuthCheck::concerns(header)) {
        const std::vector<OAuthConsumer> current = consumers();
        return integration(m_oauth.verify(request, current, m_now()).id);
    }
    const std::optional<std::string_view> token = bearerTokenOf(header);
    return token ? bearerCaller(*token) : Caller();
}

Caller Logins::bearerCaller(std::string_view token) const
{
    for (const OAuthConsumer &consumer : consumers()) {
        if (token == consumer.token) {
            return m_options.bearerEnabled && !consumer.revoked ? integration(consumer.id) : Caller();
        }
    }
    const std::size_t dot = token.rfind('.');
    if (dot == std::string_view::npos || isExpired(token) ||
        signatureOf(token.substr(0, dot)) != token.substr(dot + 1)) {
        return {};
    }
    const std::size_t first = token.find('.');
    const QByteArray payload = QByteArray::fromBase64(
        QByteArray(token.data() + first + 1, static_cast<qsizetype>(dot - first - 1)), QByteArray::Base64UrlEncoding);
    const QJsonObject claims = QJsonDocument::fromJson(payload).object();
    if (claims.value("exp"_L1).toInteger() <= m_now().seconds()) {
        return {};
    }
    if (claims.value("utypid"_L1).toInt() == adminType) {
        return {Caller::Kind::Admin, 0, Permissions::everything()};
    }
    return {Caller::Kind::Customer, claims.value("uid"_L1).toInteger(), Permissions()};
}

std::vector<Route> Logins::routes()
{
    const ShapeCheck hasPassword = [](const Call &call) {
        static_cast<void>(requiredTexts(call, {"username"_L1, "password"_L1}));
    };
    std::vector<Route> routes = {
        {"POST", "/V1/integration/admin/token", "anonymous", [this](const Call &call) { return adminToken(call); },
         false, hasPassword},
        {"POST", "/V1/integration/customer/token", "anonymous",
         [this](const Call &call) { return customerToken(call); }, false, hasPassword},
    };
    if (m_options.twoFactor) {
        routes.push_back({"POST", "/V1/tfa/provider/google/authenticate", "anonymous",
                          [this](const Call &call) { return twoFactorToken(call); }, false, hasPassword});
    }
    return routes;
}

template <typename Attempt>
auto Logins::guarded(const std::string &who, Attempt attempt)
{
    {
        const std::lock_guard lock(m_mutex);
        const auto found = m_failures.find(who);
        if (found != m_failures.end() && found->second.lockedUntil <= m_now()) {
            m_failures.erase(found);
        } else if (found != m_failures.end() && found->second.count >= failuresUntilLock) {
            throw signInRefused();
        }
    }
    const auto result = attempt();
    const std::lock_guard lock(m_mutex);
    if (!result) {
        Failures &failures = m_failures[who];
        ++failures.count;
        failures.lockedUntil = m_now().plusSeconds(lockSeconds);
        throw signInRefused();
    }
    m_failures.erase(who);
    return *result;
}

std::optional<Logins::AdminUser> Logins::admin(const std::string &name, const std::string &password) const
{
    static const std::array<AdminUser, 2> users = {{{1, "admin", true}, {2, "newcomer", false}}};
    const auto user = std::find_if(users.begin(), users.end(),
                                   [&](const AdminUser &u) { return foldText(u.name) == foldText(name); });
    if (user == users.end() || password != derived("admin/password", 20)) {
        return std::nullopt;
    }
    return *user;
}

std::optional<qint64> Logins::customer(const std::string &email, const std::string &password, int websiteId) const
{
    if (password != derived("customer/password", 20)) {
        return std::nullopt;
    }
    const std::string wanted = foldText(email);
    for (qint64 row = 0; row < m_shop.people().size(); ++row) {
        const PersonFacts person = m_shop.people().customer(row);
        const StoreView *view = findStoreView(person.storeId);
        if (compareFolded(person.email, wanted) == 0 && view != nullptr && view->websiteId == websiteId) {
            return person.id;
        }
    }
    return std::nullopt;
}

Body Logins::adminToken(const Call &call)
{
    const std::vector<std::string> texts = requiredTexts(call, {"username"_L1, "password"_L1});
    const AdminUser user = guarded("admin/" + foldText(texts[0]), [&] { return admin(texts[0], texts[1]); });
    if (!m_options.twoFactor) {
        return quotedText(makeToken(user.id, adminType));
    }
    Refusal refusal;
    if (user.enrolled) {
        refusal.message = "Please use the 2fa provider-specific endpoints to obtain a token.";
        refusal.named.emplace_back("active_providers", "[\"google\"]");
    } else {
        refusal.message = "You are required to configure personal Two-Factor Authorization in order to login. Please "
                          "check your email.";
        refusal.named.emplace_back("providers", "[\"google\"]");
        refusal.named.emplace_back("active_providers", "[]");
    }
    throw refusal;
}

Body Logins::twoFactorToken(const Call &call)
{
    const std::vector<std::string> texts = requiredTexts(call, {"username"_L1, "password"_L1, "otp"_L1});
    const AdminUser user = guarded("admin/" + foldText(texts[0]), [&] { return admin(texts[0], texts[1]); });
    if (!user.enrolled || texts[2] != oneTimePassword) {
        Refusal refusal;
        refusal.status = 401;
        refusal.message = "Invalid code.";
        throw refusal;
    }
    return quotedText(makeToken(user.id, adminType));
}

std::string Logins::customerTokenFor(const std::string &email, const std::string &password, const StoreView &view)
{
    return makeToken(guarded("customer/" + foldText(email), [&] { return customer(email, password, view.websiteId); }),
                     customerType);
}

Body Logins::customerToken(const Call &call)
{
    const std::vector<std::string> texts = requiredTexts(call, {"username"_L1, "password"_L1});
    return quotedText(customerTokenFor(texts[0], texts[1], call.view));
}

} // namespace qm::practice
