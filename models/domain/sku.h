// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>

#include <compare>
#include <optional>
#include <utility>

namespace qm {

/// A stock keeping unit exactly as the shop spells it. Magento compares SKUs without regard to case in lists but stores
/// source items case-sensitively (magento-facts 3.29), so the spelling received is the one that is sent back.
class Sku
{
public:
    static constexpr int maximumLength = 64; ///< characters; magento-facts 6.3

    Sku() = default;

    /// Takes what a shop sent, whatever it is.
    [[nodiscard]] static Sku fromShop(QString text)
    {
        Sku sku;
        sku.m_text = std::move(text);
        return sku;
    }
    /// Takes what a person typed: 1 to 64 characters, no blanks at either end; otherwise nothing.
    [[nodiscard]] static std::optional<Sku> fromInput(const QString &text)
    {
        if (text.isEmpty() || text.size() > maximumLength || text != text.trimmed()) {
            return std::nullopt;
        }
        return fromShop(text);
    }

    [[nodiscard]] const QString &text() const { return m_text; }
    [[nodiscard]] bool isEmpty() const { return m_text.isEmpty(); }

    friend bool operator==(const Sku &, const Sku &) = default;
    friend bool operator<(const Sku &a, const Sku &b) { return a.m_text < b.m_text; }
    friend size_t qHash(const Sku &sku, size_t seed = 0) { return ::qHash(sku.m_text, seed); }

private:
    QString m_text;
};

} // namespace qm
