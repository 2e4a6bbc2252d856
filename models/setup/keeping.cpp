// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "setup/keeping.h"

#include "secrets/environmentsecrets.h"

namespace qm::setup {

namespace {

using secrets::Field;
using secrets::SecretFields;
using secrets::SecretKey;

SecretFields withoutOneTimePassword(SecretFields fields)
{
    fields.erase(Field::Otp);
    return fields;
}

/// The variables that win over \a fields with something else. One of another kind of login, or a password that is not
/// there, takes nothing from them.
QStringList othersIn(const SecretFields &given, const SecretFields &fields, const QString &profileName)
{
    QStringList others;
    for (const auto &[field, secret] : fields) {
        const auto found = given.find(field);
        if (found != given.end() && found->second != secret) {
            others.append(secrets::EnvironmentSecrets::variable(profileName, field));
        }
    }
    return others;
}

/// Puts the secrets where they will be found again, and says in \a kept where that is. \a given: what the environment
/// has for the profile.
Result<void> keepSecrets(Kept &kept, const Places &places, Profile &profile, const SecretFields &given,
                         const SecretFields &fields, Keep how, const StopToken &stop)
{
    const SecretKey key{profile.id, profile.name};
    if (how == Keep::ThisSession) {
        kept.place = secrets::Place::Session;
        profile.secretsIn = SecretsIn::Environment;
        return places.session.write(key, fields, stop);
    }
    kept.place = secrets::Place::Keychain;
    profile.secretsIn = SecretsIn::Keychain;
    Result<void> written = places.keychain.write(key, fields, stop);
    if (!written && given == fields && written.error().kind != ErrorKind::Cancelled) {
        kept.place = secrets::Place::Environment;
        profile.secretsIn = SecretsIn::Environment;
        return {};
    }
    return written;
}

} // namespace

QStringList variablesFor(const QString &profileName, LoginKind login)
{
    QStringList names;
    for (const Field field : secrets::requiredFields(login)) {
        names.append(secrets::EnvironmentSecrets::variable(profileName, field));
    }
    return names;
}

Kept keepProfile(ProfileStore &store, const Places &places, const Profile &profile, const Credentials &credentials,
                 Keep how, const StopToken &stop)
{
    const SecretFields fields = withoutOneTimePassword(secrets::toFields(credentials));
    Kept kept;
    std::optional<SecretKey> written;
    const Result<Profile> added = store.add(profile, [&](Profile &finished) -> Result<void> {
        const Result<SecretFields> around = places.environment.read({finished.id, finished.name}, stop);
        if (!around) {
            return failure(around.error());
        }
        const SecretFields given = withoutOneTimePassword(*around);
        kept.othersInEnvironment = othersIn(given, fields, finished.name);
        if (!kept.othersInEnvironment.isEmpty()) {
            return failure(ErrorKind::Conflict, QStringLiteral("the environment has other secrets for this profile"));
        }
        Result<void> done = keepSecrets(kept, places, finished, given, fields, how, stop);
        if (!done) {
            kept.keychain = done.error();
            return done;
        }
        if (kept.place != secrets::Place::Environment) {
            written = SecretKey{finished.id, finished.name};
        }
        return stop.stopRequested() ? failure(ErrorKind::Cancelled, QStringLiteral("stopped")) : done;
    });
    if (added) {
        kept.profile = *added;
        return kept;
    }
    if (!kept.keychain) {
        kept.store = added.error();
    }
    if (written) {
        // A secret of a profile that does not exist is worth nothing; one that stays does no harm.
        secrets::SecretStore &place = how == Keep::ThisSession ? places.session : places.keychain;
        static_cast<void>(place.remove(*written));
    }
    return kept;
}

} // namespace qm::setup
