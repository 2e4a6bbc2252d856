// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "orders/lines.h"
#include "orders/orderplan.h"
#include "orders/ordersight.h"
#include "sync/pushshop.h"

#include <QSet>

#include <span>
#include <vector>

namespace qm::sync {

/// Orders with their documents, and what of the shop a plan needs beside them. Of the job's thread.
class OrderReader
{
public:
    explicit OrderReader(PushShop &shop)
        : m_shop(shop)
    {}

    /// NotFound: the shop has no such order. Transactions are nothing where the role may not see them.
    [[nodiscard]] Result<orders::OrderSight> read(qint64 orderId, orders::Documents documents, const StopToken &stop);
    /// By any of Magento's filters of orders; in no order.
    [[nodiscard]] Result<std::vector<Order>> find(const QString &field, const QStringList &values,
                                                  const StopToken &stop);
    /// \a all with their documents.
    [[nodiscard]] Result<std::vector<orders::OrderSight>> complete(std::vector<Order> all, orders::Documents documents,
                                                                   const StopToken &stop);
    /// How the bundles of \a orders are shipped. Asked once for each product; those that are gone, or that the role may
    /// not see, are left out.
    [[nodiscard]] Result<orders::ShippedSeparately> shipmentTypes(std::span<const Order> orders, const StopToken &stop);
    /// Sources of every store view's stock by priority; empty for a shop without sources. Asked once.
    [[nodiscard]] Result<QHash<qint64, QStringList>> sourcesOfStores(const StopToken &stop);
    /// What lies where of \a skus, by folded SKU and source.
    [[nodiscard]] Result<QHash<QString, QHash<QString, Decimal>>> atSources(const QStringList &skus,
                                                                            const StopToken &stop);

private:
    [[nodiscard]] Result<QHash<qint64, QStringList>> readSourcesOfStores(const StopToken &stop);
    [[nodiscard]] Result<QHash<qint64, QStringList>> readSourcesOfStocks(const StopToken &stop);

    PushShop &m_shop;
    orders::ShippedSeparately m_types;
    QSet<qint64> m_typesAsked;
    std::optional<QHash<qint64, QStringList>> m_sources;
};

} // namespace qm::sync
