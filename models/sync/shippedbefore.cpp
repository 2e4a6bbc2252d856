// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/shippedbefore.h"

#include "ledger/orderactions.h"

#include <QSet>

#include <algorithm>

namespace qm::sync {

namespace {

bool wantsUnnumbered(const OrderWishes &wanted)
{
    return !wanted.onceOf.isEmpty() && std::ranges::any_of(wanted.wishes, [](const orders::OrderWish &wish) {
        return wish.kind == OrderActionKind::Shipment && wish.tracks.empty() && wish.lines;
    });
}

Result<std::vector<orders::UnnumberedParcel>> parcelsOf(sqlite::Database &database, const QString &profileId,
                                                        qint64 orderId, const QSet<qint64> &batches)
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
    std::vector<orders::UnnumberedParcel> parcels;
    for (const OrderAction &action : *actions) {
        const auto *shipment = std::get_if<ShipmentAction>(&action.work);
        if (shipment != nullptr && shipment->tracks.empty() && batches.contains(action.batchId)) {
            parcels.push_back({action.batchId, shipment->lines});
        }
    }
    return parcels;
}

} // namespace

Result<QHash<qint64, std::vector<orders::UnnumberedParcel>>>
shippedBefore(sqlite::Database &database, const QString &profileId, std::span<const OrderWishes> wanted)
{
    QHash<qint64, std::vector<orders::UnnumberedParcel>> shipped;
    if (std::ranges::none_of(wanted, &wantsUnnumbered)) {
        return shipped;
    }
    const Result<std::vector<OrderBatch>> all = ledger::readBatches(database, profileId);
    if (!all) {
        return failure(all.error());
    }
    QHash<QString, QSet<qint64>> named;
    for (const OrderBatch &batch : *all) {
        named[batch.name].insert(batch.id);
    }
    for (const OrderWishes &one : wanted) {
        if (!wantsUnnumbered(one) || !named.contains(one.onceOf)) {
            continue;
        }
        auto parcels = parcelsOf(database, profileId, one.orderId, named.value(one.onceOf));
        if (!parcels) {
            return failure(parcels.error());
        }
        shipped.insert(one.orderId, std::move(*parcels));
    }
    return shipped;
}

} // namespace qm::sync
