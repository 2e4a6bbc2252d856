// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "secrets/sessionsecrets.h"

namespace qm::secrets {

Result<SecretFields> SessionSecrets::read(const SecretKey &key, const StopToken &)
{
    const std::scoped_lock lock(m_mutex);
    return m_entries.value(key.id);
}

Result<void> SessionSecrets::write(const SecretKey &key, const SecretFields &fields, const StopToken &)
{
    SecretFields kept = fields;
    kept.erase(Field::Otp);
    const std::scoped_lock lock(m_mutex);
    m_entries.insert(key.id, kept);
    return {};
}

Result<void> SessionSecrets::remove(const SecretKey &key, const StopToken &)
{
    const std::scoped_lock lock(m_mutex);
    m_entries.remove(key.id);
    return {};
}

} // namespace qm::secrets
