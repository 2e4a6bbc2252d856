// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "practice/catalogue.h"
#include "practice/sales/baskets.h"
#include "practice/sales/pricing.h"
#include "practice/sales/shapes.h"
#include "practice/stores.h"

#include <QtGlobal>

#include <array>
#include <memory>
#include <mutex>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace qm::practice {

/// When things happened to an order; unused ones are 0.
struct SalesTimes
{
    qint64 created = 0;
    std::array<qint64, 2> invoiced{};
    std::array<qint64, 2> shipped{};
    qint64 refunded = 0;
    qint64 canceled = 0;
    qint64 updated = 0;
};

/// What hangs on orders and is numbered through the whole shop.
enum class SalesPart { Items, Invoices, Shipments, Creditmemos, Transactions };
inline constexpr std::size_t salesPartCount = 5;

class SalesWrites;
struct OrderWrites;

/// The shop's orders without their details: eight bytes each, everything else computed when asked for. Thread-safe; the
/// tables are made by the first question, so that a shop whose orders nobody reads opens at once.
class SalesBook
{
public:
    /// \a writes is what was done to the orders since the seed; without it nothing was. It must outlive the book.
    SalesBook(const ShopOptions &options, const Catalogue &catalogue, const People &people,
              const SalesWrites *writes = nullptr);

    [[nodiscard]] qint64 size() const { return m_options.orders; }
    [[nodiscard]] const ShopOptions &options() const { return m_options; }
    [[nodiscard]] const People &people() const { return m_people; }

    [[nodiscard]] const Basket &basket(qint64 row) const;
    [[nodiscard]] const SalesShape &shape(qint64 row) const;
    [[nodiscard]] int storeId(qint64 row) const;
    [[nodiscard]] bool paidOnline(qint64 row) const;
    /// `000000013`, in other stores with the store's number in front; unique within the store only
    /// (magento-facts 4.21).
    [[nodiscard]] std::string incrementId(qint64 row) const;
    [[nodiscard]] Pair grandTotal(qint64 row) const;
    [[nodiscard]] const Terms &terms(int storeId) const;
    [[nodiscard]] qint64 createdAt(qint64 row) const; ///< seconds since the epoch; never falls from row to row
    [[nodiscard]] SalesTimes times(qint64 row) const;
    [[nodiscard]] PersonFacts buyer(qint64 row) const;
    [[nodiscard]] quint64 hash(qint64 row, quint64 stream) const;

    /// What was done to an order since the seed; null: nothing.
    [[nodiscard]] std::shared_ptr<const OrderWrites> writesOf(qint64 row) const;
    [[nodiscard]] const SalesWrites *writes() const { return m_writes; }

    /// How many of \a part there are in the shop, with those made since the seed.
    [[nodiscard]] qint64 count(SalesPart part) const { return seedCount(part) + addedCount(part); }
    [[nodiscard]] qint64 seedCount(SalesPart part) const;
    [[nodiscard]] qint64 addedCount(SalesPart part) const;
    /// How many of \a part the seed gave order \a row.
    [[nodiscard]] qint64 seedCountOf(SalesPart part, qint64 row) const;
    /// The number of the first of the seed's \a part that belongs to order \a row; the shop's first is 0.
    [[nodiscard]] qint64 first(SalesPart part, qint64 row) const;
    /// Order row and place within the order of the shop's \a index-th \a part.
    [[nodiscard]] std::pair<qint64, int> locate(SalesPart part, qint64 index) const;

private:
    struct Packed
    {
        quint16 basket = 0;
        quint8 shape = 0;
        quint8 store = 0;
        quint32 sequence = 0; ///< within the store, from 1
    };
    using Counts = std::array<quint32, salesPartCount>;

    void ensureTables() const;
    void makeTables() const;
    [[nodiscard]] quint16 fittingBasket(quint64 hash, const SalesShape &shape) const;
    [[nodiscard]] quint32 countOf(SalesPart part, const Packed &order, qint64 row) const;
    [[nodiscard]] bool onlineByChance(qint64 row) const;
    [[nodiscard]] const Packed &packed(qint64 row) const;

    ShopOptions m_options;
    const Catalogue &m_catalogue;
    const People &m_people;
    const SalesWrites *m_writes;
    qint64 m_days;
    std::array<Terms, 5> m_terms;

    mutable std::once_flag m_made;
    mutable std::vector<Basket> m_baskets;
    mutable std::vector<std::array<Pair, 5>> m_totals; ///< by basket and store
    mutable std::vector<Packed> m_orders;
    mutable std::vector<Counts> m_blocks; ///< counts before every 64th order, and the sum of all at the end
};

} // namespace qm::practice
