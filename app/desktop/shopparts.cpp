// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/shopparts.h"

#include "practice/keptshop.h"
#include "remote/credentialsjson.h"

#include <QCoreApplication>
#include <QJsonDocument>

namespace qm::desktop {

namespace {
using namespace Qt::StringLiterals;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ShopParts)
};

/// The profile that has the practice store's name; another shop's is not touched.
Result<Profile> existingPractice(const ProfileStore &profiles)
{
    Result<Profile> found = profiles.find(practiceProfileName());
    if (found && found->environment != Environment::Practice) {
        return failure(ErrorKind::Conflict,
                       Words::tr("the profile “%1” is of another shop, and the practice store needs its name: connect "
                                 "that shop under another name and remove this profile")
                           .arg(found->name));
    }
    return found;
}

Result<Profile> practiceProfile(const QString &dataDirectory, const QUrl &address)
{
    ProfileStore profiles(dataDirectory);
    const auto set = [&address](Profile &profile) {
        profile.environment = Environment::Practice;
        profile.connection.baseUrl = address; // another port at every start
        profile.connection.login = LoginKind::OAuth1;
        profile.connection.proxy.mode = remote::ProxyPolicy::Mode::None;
    };
    const Result<Profile> existing = existingPractice(profiles);
    if (existing) {
        return profiles.update(existing->name, set);
    }
    if (existing.error().kind != ErrorKind::NotFound) {
        return existing;
    }
    Profile profile;
    profile.name = practiceProfileName();
    set(profile);
    return profiles.add(profile);
}

Result<Credentials> keysOf(const practice::PracticeStore &store)
{
    const QByteArray pasted = QJsonDocument(store.logins().value("oauth1"_L1).toObject()).toJson();
    return remote::credentialsFromJson(LoginKind::OAuth1, pasted);
}

/// The store runs in another window, which keeps its copy too: this one looks at both. Its keys follow from the seed.
Result<ShopParts> practiceOfAnotherWindow(const QString &dataDirectory, practice::ServerOptions options)
{
    options.stateFile.clear();
    const auto twin = practice::PracticeStore::start(options);
    if (!twin) {
        return failure(twin.error());
    }
    Result<Credentials> credentials = keysOf(**twin);
    if (!credentials) {
        return failure(credentials.error());
    }
    Result<Profile> profile = existingPractice(ProfileStore(dataDirectory));
    if (!profile) {
        return failure(profile.error());
    }
    return ShopParts{std::move(*profile), std::move(*credentials), nullptr};
}

} // namespace

Result<ShopParts> practiceParts(const QString &dataDirectory, const practice::ShopOptions &shop, UtcTime now)
{
    const practice::KeptShop kept = practice::keptShop(dataDirectory, now);
    practice::ServerOptions options;
    options.shop = shop;
    options.shop.today = kept.today;
    options.stateFile = kept.stateFile;
    auto store = practice::PracticeStore::start(options);
    if (!store && store.error().kind == ErrorKind::Conflict) {
        return practiceOfAnotherWindow(dataDirectory, options);
    }
    if (!store) {
        return failure(store.error());
    }
    Result<Credentials> credentials = keysOf(**store);
    if (!credentials) {
        return failure(credentials.error());
    }
    Result<Profile> profile = practiceProfile(dataDirectory, (*store)->baseUrl());
    if (!profile) {
        return failure(profile.error());
    }
    return ShopParts{std::move(*profile), std::move(*credentials), std::shared_ptr(std::move(*store))};
}

Result<ShopParts> profileParts(const QString &dataDirectory, const QString &name, SecretPlaces &places,
                               const StopToken &stop)
{
    Result<Profile> profile = ProfileStore(dataDirectory).find(name);
    if (!profile) {
        return failure(profile.error());
    }
    const secrets::SecretKey key{profile->id, profile->name};
    const LoginKind login = profile->connection.login;
    // The keychain last: it may ask a person to unlock it.
    Result<secrets::FoundSecrets> found =
        secrets::findSecrets(key, login, {&places.environment, &places.session, places.keychain.get()}, stop);
    if (!found) {
        return failure(found.error());
    }
    return ShopParts{std::move(*profile), std::move(found->credentials), nullptr};
}

} // namespace qm::desktop
