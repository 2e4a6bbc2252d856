// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/attribute.h"
#include "domain/cell.h"

#include <QString>

#include <optional>

namespace qm::changes {

/// A product that exists, in the shop's own spelling.
struct KnownProduct
{
    Sku sku;
    QString typeId;
    friend bool operator==(const KnownProduct &, const KnownProduct &) = default;
};

/// What input is checked against: the local copy, or whatever else knows the shop. Codes and names come as typed;
/// answers are in the shop's spelling, which is what gets staged (magento-facts 3.29).
class Lookups
{
public:
    virtual ~Lookups() = default;

    /// Without regard to case.
    [[nodiscard]] virtual std::optional<KnownProduct> product(const QString &sku) const = 0;
    [[nodiscard]] virtual std::optional<QString> source(const QString &code) const = 0;
    /// By name, without regard to case; `ALL GROUPS` always exists.
    [[nodiscard]] virtual std::optional<QString> customerGroup(const QString &name) const = 0;
    /// By code; 0 for `all`.
    [[nodiscard]] virtual std::optional<qint64> website(const QString &code) const = 0;
    /// By code; 0 for `all`.
    [[nodiscard]] virtual std::optional<qint64> storeView(const QString &code) const = 0;
    /// Whether prices may differ between websites (catalog/price/scope).
    [[nodiscard]] virtual bool pricesPerWebsite() const = 0;
    [[nodiscard]] virtual std::optional<Attribute> attribute(const QString &code) const = 0;
    /// What stands in the cell now, as far as is known. Absent: it is known that nothing does.
    [[nodiscard]] virtual std::optional<CellValue> shown(const Cell &cell) const = 0;
    /// The tier prices of a product, as far as they are known; to notice rows that clash.
    [[nodiscard]] virtual std::vector<TierPriceCell> tierPrices(const Sku &sku) const = 0;
};

} // namespace qm::changes
