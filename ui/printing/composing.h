// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/stop.h"
#include "orders/orderplan.h"
#include "tables/orderrecord.h"
#include "ui/printing/papers.h"

#include <QHash>
#include <QList>
#include <QStringList>

#include <vector>

namespace qm::ui {

/// What papers are made of.
struct PaperOrders
{
    QList<qint64> orders;                       ///< in the order of the papers
    QHash<qint64, tables::OrderRecord> records; ///< of the copy, by order
    QStringList shipments;                      ///< of slips: numbers, and slips of nothing else; empty: all
    std::vector<orders::OrderPlan> plans;       ///< of a pick list; empty: the shop could not be asked
};

struct Composed
{
    Papers papers;       ///< without names
    QStringList leftOut; ///< numbers of orders that cannot be shipped now
};

/// What is shipped already as it was shipped, and the rest as far as it is open; a part for each source. For any
/// thread; half of it when \a stop says so.
[[nodiscard]] Composed composeSlips(const PaperOrders &from, const StopToken &stop);
/// By the sources of the plans, otherwise one list. \a shelves: by folded SKU. For any thread; half of it when \a stop
/// says so.
[[nodiscard]] Composed composePickLists(const PaperOrders &from, const QHash<QString, QString> &shelves,
                                        const StopToken &stop);

} // namespace qm::ui
