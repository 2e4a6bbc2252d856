// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "practice/goods/attributes.h"
#include "practice/goods/writes.h"
#include "practice/route.h"

#include <optional>
#include <string>
#include <vector>

namespace qm::practice {

/// The stores in whose scope a value sent for \a storeId is kept: that store's, every store's of its website, or the
/// default one, as the attribute's scope says (observed 44). The shop's price scope is Website.
[[nodiscard]] std::vector<int> storesOf(const AttributeDef &attribute, int storeId);

/// The store view; null for one that does not exist, which the price endpoints refuse by row.
[[nodiscard]] const StoreView *storeOf(std::optional<qint64> id);

/// What a 200 of the price endpoints says of the rows that were not taken (observed 51, magento-facts 3.14).
class RowErrors
{
public:
    /// \a parameters are JSON.
    void add(std::string message, std::vector<std::string> parameters);
    [[nodiscard]] bool empty() const { return m_errors.empty(); }
    [[nodiscard]] Body body() const;

private:
    struct Error
    {
        std::string message;
        std::vector<std::string> parameters;
    };
    std::vector<Error> m_errors;
};

/// The row of the product with this SKU; -1: there is none, or it was deleted.
[[nodiscard]] qint64 presentRow(const Call &call, const std::string &sku);
/// Members that somebody edited are the API's again.
void giveBack(const Call &call, qint64 row, const QStringList &members);

} // namespace qm::practice
