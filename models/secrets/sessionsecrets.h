// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "secrets/secretstore.h"

#include <QHash>

#include <mutex>

namespace qm::secrets {

/// Secrets that are forgotten when the program ends: where there is no keychain and the user wants to go on.
class SessionSecrets final : public SecretStore
{
public:
    [[nodiscard]] Place place() const override { return Place::Session; }
    [[nodiscard]] Result<SecretFields> read(const SecretKey &key, const StopToken &stop = {}) override;
    [[nodiscard]] Result<void> write(const SecretKey &key, const SecretFields &fields,
                                     const StopToken &stop = {}) override;
    [[nodiscard]] Result<void> remove(const SecretKey &key, const StopToken &stop = {}) override;

private:
    std::mutex m_mutex;
    QHash<QString, SecretFields> m_entries;
};

} // namespace qm::secrets
