// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>
#include <utility>

namespace qm {

/// Where a read or write applies: the store code in `/rest/<code>/V1/…`.
///
/// There is no "no scope": a request without a store code goes to the default store view and silently creates overrides
/// (magento-facts 3.1), so every request names one. `all` is the admin scope. Codes are case-sensitive (observed 16).
class Scope
{
public:
    Scope()
        : m_code(QStringLiteral("all"))
    {}

    [[nodiscard]] static Scope all() { return {}; }
    /// A store view by its code: a letter, then letters, digits, underscores (Magento's own rule); otherwise nothing.
    [[nodiscard]] static std::optional<Scope> storeView(const QString &code);

    [[nodiscard]] const QString &code() const { return m_code; }
    [[nodiscard]] bool isAll() const { return m_code == QLatin1String("all"); }

    friend bool operator==(const Scope &, const Scope &) = default;

private:
    QString m_code;
};

} // namespace qm
