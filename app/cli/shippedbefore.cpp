// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shippedbefore.h"

#include "ledgerfile.h"

#include "ledger/orderactions.h"

#include <algorithm>
#include <set>

namespace qm::cli {

namespace {
using namespace Qt::StringLiterals;

using Lines = std::vector<ActionLine>;

/// Of a shipment that only its lines tell of; null: something else.
const Lines *unnumbered(const OrderWork &work)
{
    const auto *shipment = std::get_if<ShipmentAction>(&work);
    return shipment != nullptr && shipment->tracks.empty() ? &shipment->lines : nullptr;
}

/// What imports of the file shipped of an order. Another source is no other parcel: the goods may lie elsewhere now.
Result<std::vector<Lines>> shippedOf(sqlite::Database &database, const QString &profileId, qint64 orderId,
                                     const std::set<qint64> &batches)
{
    ledger::OrderActionFilter filter;
    filter.profileId = profileId;
    filter.orderId = orderId;
    filter.kind = OrderActionKind::Shipment;
    filter.states = {ChangeState::Verified};
    const Result<std::vector<qint64>> ids = ledger::findActions(database, filter);
    const auto actions =
        ids ? ledger::readActions(database, *ids) : Result<std::vector<OrderAction>>(failure(ids.error()));
    if (!actions) {
        return failure(actions.error());
    }
    std::vector<Lines> shipped;
    for (const OrderAction &action : *actions) {
        if (const Lines *lines = unnumbered(action.work); lines != nullptr && batches.contains(action.batchId)) {
            shipped.push_back(*lines);
        }
    }
    return shipped;
}

Result<std::set<qint64>> batchesOf(sqlite::Database &database, const QString &profileId, const QString &file)
{
    const Result<std::vector<OrderBatch>> all = ledger::readBatches(database, profileId);
    if (!all) {
        return failure(all.error());
    }
    std::set<qint64> named;
    for (const OrderBatch &batch : *all) {
        if (batch.name == file) {
            named.insert(batch.id);
        }
    }
    return named;
}

} // namespace

Try<void> leaveOutShipped(Work &work, const QString &file, std::vector<orders::OrderPlan> &plans, OrderRows &rows)
{
    const QString &profileId = work.shop.profile.id;
    const auto batches = inLedger<std::set<qint64>>(
        *work.ledger, [&](sqlite::Database &database) { return batchesOf(database, profileId, file); });
    if (!batches) {
        return tl::unexpected(batches.error());
    }
    for (orders::OrderPlan &plan : plans) {
        const bool isTold = std::ranges::none_of(
            plan.actions, [](const orders::PlannedAction &action) { return unnumbered(action.work) != nullptr; });
        if (batches->empty() || isTold) {
            continue;
        }
        auto shipped = inLedger<std::vector<Lines>>(*work.ledger, [&](sqlite::Database &database) {
            return shippedOf(database, profileId, plan.order.entityId, *batches);
        });
        if (!shipped) {
            return tl::unexpected(shipped.error());
        }
        std::erase_if(plan.actions, [&](const orders::PlannedAction &action) {
            const Lines *lines = unnumbered(action.work);
            const auto same = lines == nullptr ? shipped->end() : std::ranges::find(*shipped, *lines);
            if (same == shipped->end()) {
                return false;
            }
            shipped->erase(same); // each stands for one parcel of the file
            rows.addDone(plan.order, OrderActionKind::Shipment, u"already_shipped"_s,
                         u"An earlier import of '%1' shipped the same pieces of the order; --again ships them once "
                         "more."_s.arg(file));
            return true;
        });
    }
    return {};
}

} // namespace qm::cli
