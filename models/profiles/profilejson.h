// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "profiles/profile.h"

#include <QJsonObject>

namespace qm {

/// Reads one entry of `profiles.json`. Absent members have their defaults, except id, name, base_url and auth.
/// \returns Validation naming the member that is missing or wrong.
[[nodiscard]] Result<Profile> profileFromJson(const QJsonObject &object);

/// Writes \a profile over \a object, so that members of a newer version stay.
[[nodiscard]] QJsonObject profileToJson(const Profile &profile, QJsonObject object = {});

} // namespace qm
