// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "changes/lookups.h"
#include "domain/result.h"
#include "editing/editlines.h"
#include "sqlite/database.h"

#include <QHash>
#include <QSet>
#include <QString>

#include <optional>
#include <vector>

namespace qm::editing {

/// What the local copy knows of what some lines speak of, read at once: ten thousand lines cost as many statements as
/// one. Values; the connection is not needed any more. What was never pulled to its end is not known, and not Absent.
class CopyLookups final : public changes::Lookups
{
public:
    /// NotFound: no products were pulled yet, so that no SKU could be told from a wrong one.
    [[nodiscard]] static Result<CopyLookups> load(sqlite::Database &database, const EditLines &lines);

    [[nodiscard]] std::optional<changes::KnownProduct> product(const QString &sku) const override;
    /// Without regard to case.
    [[nodiscard]] std::optional<QString> source(const QString &code) const override;
    [[nodiscard]] std::optional<QString> customerGroup(const QString &name) const override;
    // Also by the id, as our own lists of prices have it.
    [[nodiscard]] std::optional<qint64> website(const QString &code) const override;
    [[nodiscard]] std::optional<qint64> storeView(const QString &code) const override;
    [[nodiscard]] bool pricesPerWebsite() const override { return m_pricesPerWebsite; }
    /// Also `website_ids`, which Magento has as a field of the product: a choice of several, by code or by id.
    [[nodiscard]] std::optional<Attribute> attribute(const QString &code) const override;
    /// What a store view shows as all others do is not known to be its own or not: nothing there.
    [[nodiscard]] std::optional<CellValue> shown(const Cell &cell) const override;
    [[nodiscard]] std::vector<TierPriceCell> tierPrices(const Sku &sku) const override;

private:
    friend class CopyReading;
    CopyLookups() = default;

    QHash<QString, changes::KnownProduct> m_products; ///< by the folded SKU
    QHash<QString, QString> m_sources;                ///< by the folded code
    QHash<QString, QString> m_groups;                 ///< by the folded name
    QHash<QString, qint64> m_websites;
    QHash<QString, qint64> m_storeViews;
    QHash<QString, Attribute> m_attributes;
    QHash<QString, CellValue> m_shown; ///< by keyOf(); what is known and not here is Absent
    QHash<Sku, std::vector<TierPriceCell>> m_tiers;
    QSet<QString> m_unclear; ///< cells of which the copy has several rows
    bool m_pricesPerWebsite = false;
    bool m_knowsStock = false;
    bool m_knowsPrices = false;
    bool m_knowsProducts = false;
};

} // namespace qm::editing
