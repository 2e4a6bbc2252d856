// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "secrets/secretstore.h"

namespace qm::secrets {

namespace {
using namespace Qt::StringLiterals;
} // namespace

QLatin1StringView toString(Place place)
{
    switch (place) {
    case Place::Environment:
        return "environment"_L1;
    case Place::Session:
        return "memory of this session"_L1;
    case Place::Keychain:
        return "keychain"_L1;
    }
    return {};
}

Result<FoundSecrets> findSecrets(const SecretKey &key, LoginKind kind, std::initializer_list<SecretSource *> sources,
                                 const StopToken &stop)
{
    SecretFields known;
    QList<Place> places;
    std::optional<Error> trouble;
    for (SecretSource *source : sources) {
        Result<SecretFields> here = source->read(key, stop);
        if (!here) {
            if (here.error().kind == ErrorKind::Cancelled) {
                return failure(std::move(here.error()));
            }
            trouble = std::move(here.error());
            continue;
        }
        if (!here->empty()) {
            places.append(source->place());
        }
        known.merge(*here);
        if (Result<Credentials> complete = toCredentials(kind, known)) {
            return FoundSecrets{std::move(*complete), places};
        }
    }
    if (trouble) {
        return failure(std::move(*trouble));
    }
    if (known.empty()) {
        return failure(ErrorKind::Auth, u"no secrets are stored for the profile '%1'"_s.arg(key.name));
    }
    return failure(toCredentials(kind, known).error());
}

} // namespace qm::secrets
