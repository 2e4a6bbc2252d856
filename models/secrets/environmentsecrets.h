// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "secrets/secretstore.h"

#include <QProcessEnvironment>

#include <optional>

namespace qm::secrets {

/// Secrets handed in by whoever starts the program: `QUARTERMASTER_PROFILE_<NAME>_<FIELD>` holds the value,
/// `QUARTERMASTER_PROFILE_<NAME>_<FIELD>_FILE` names a file that does (a container's mounted secret); one line end at
/// the file's end is not part of the value.
class EnvironmentSecrets final : public SecretSource
{
public:
    explicit EnvironmentSecrets(const QProcessEnvironment &environment);

    [[nodiscard]] Place place() const override { return Place::Environment; }
    /// Validation: a variable and its `_FILE` form are both set, or the file cannot be read or holds more than 64 KiB.
    [[nodiscard]] Result<SecretFields> read(const SecretKey &key, const StopToken &stop = {}) override;

    /// `QUARTERMASTER_PROFILE_MY_SHOP_TOKEN` for `my-shop`: letters and digits in upper case, all else `_`.
    [[nodiscard]] static QString variable(const QString &profileName, Field field);

private:
    QProcessEnvironment m_environment;
};

/// The form a profile's name has in a variable's name.
[[nodiscard]] QString environmentForm(const QString &profileName);

/// A variable that both profiles would take for theirs: one shop would be given a secret of the other. Names that
/// differ in case and punctuation only share all of them; `shop` and `shop-access` share one.
[[nodiscard]] std::optional<QString> sharedVariable(const QString &profileName, const QString &otherName);

} // namespace qm::secrets
