// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "secrets/secretstore.h"

#include <chrono>
#include <memory>

namespace qm::secrets {

/// The operating system's keychain, through QtKeychain: service `Quartermaster`, one entry per profile id. Never a
/// plain file: where no keychain answers, every call says so.
///
/// The keychain's calls need an event loop; a thread of this object runs it, and callers wait on the answer. One object
/// per process, for its whole life: QtKeychain queues its jobs in the thread that asked first.
class KeychainSecrets final : public SecretStore
{
public:
    /// Windows takes 2,560 bytes per entry (magento-facts 10.1); the same bound everywhere, so that a profile can move.
    static constexpr qsizetype largestEntry = 2'500;

    /// \a patience: how long a call may take, which includes a person who is asked to unlock the keychain.
    explicit KeychainSecrets(std::chrono::milliseconds patience = std::chrono::minutes(2));
    ~KeychainSecrets() override;
    Q_DISABLE_COPY_MOVE(KeychainSecrets)

    [[nodiscard]] Place place() const override { return Place::Keychain; }
    [[nodiscard]] Result<SecretFields> read(const SecretKey &key, const StopToken &stop = {}) override;
    /// Validation when the entry is larger than every keychain takes.
    [[nodiscard]] Result<void> write(const SecretKey &key, const SecretFields &fields,
                                     const StopToken &stop = {}) override;
    [[nodiscard]] Result<void> remove(const SecretKey &key, const StopToken &stop = {}) override;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace qm::secrets
