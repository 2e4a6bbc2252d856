// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "imports/trackingparcels.h"

#include "imports/trackinggroups.h"

#include <algorithm>
#include <map>

namespace qm::imports {

namespace {
using namespace Qt::StringLiterals;

/// What is collected of one shipment.
struct Group
{
    const TrackingRow *first = nullptr;
    TrackedParcel parcel;
    qint64 because = 0; ///< a row of it that is left out: then none of it goes

    [[nodiscard]] bool isOf(const TrackingRow &row) const
    {
        const std::vector<ActionTrack> &tracks = parcel.wish.tracks;
        return first->sourceCode == row.sourceCode &&
               (row.trackNumber.isEmpty()
                    ? tracks.empty()
                    : std::ranges::find(tracks, row.trackNumber, &ActionTrack::number) != tracks.end());
    }
};

struct OrderRows
{
    OrderName name;
    std::vector<Group> groups;
    std::vector<const TrackingRow *> mixed; ///< left out: the order has others that name products
    bool hasSkus = false;
};

/// By code, name or id. Without the names of the shop's views the order's own has to do: the view's is its last part.
bool isOf(const OrderName &order, const QString &storeView, const TrackedNames &names)
{
    const QString wanted = storeView.simplified();
    const QString code = names.storeCodes.value(order.storeId);
    const QString view = names.storeNames.value(order.storeId).simplified();
    // Magento's own export of orders has website, store and view with blanks between them.
    const QString whole = QString(order.storeName).replace(u" / "_s, u" "_s);
    for (const QString &name : {QString::number(order.storeId), order.storeName, whole, view, code}) {
        if (!name.isEmpty() && name.compare(wanted, Qt::CaseInsensitive) == 0) {
            return true;
        }
    }
    return view.isEmpty() && order.storeName.endsWith(u' ' + wanted, Qt::CaseInsensitive);
}

TrackingRefusal refusal(const TrackingRow &row, TrackingField column, TrackingReason reason, const QString &value,
                        const QString &other = {})
{
    return {row.row, column, reason, value, other};
}

class Parcels
{
public:
    Parcels(const TrackedNames &names, bool mayNotify)
        : m_names(names)
        , m_mayNotify(mayNotify)
    {}

    void see(const TrackingRow &row)
    {
        if (const OrderName *order = orderOf(row)) {
            OrderRows &own = rowsOf(*order);
            own.hasSkus = own.hasSkus || !row.sku.isEmpty();
            m_rows.emplace_back(&row, order->entityId);
        } else {
            m_strays.push_back(&row);
        }
    }

    TrackedOrders take()
    {
        for (const auto &[row, orderId] : m_rows) {
            add(*row, m_orders[std::size_t(m_places.value(orderId))]);
        }
        holdBack();
        for (OrderRows &rows : m_orders) {
            TrackedOrder order{std::move(rows.name), {}};
            for (Group &group : rows.groups) {
                if (group.because == 0) {
                    order.parcels.push_back(std::move(group.parcel));
                    continue;
                }
                for (const qint64 row : group.parcel.rows) {
                    m_made.refused.push_back(incomplete(row, order.order.incrementId, group.because));
                }
            }
            if (!order.parcels.empty()) {
                m_made.orders.push_back(std::move(order));
            }
        }
        std::ranges::stable_sort(m_made.refused, {}, &TrackingRefusal::row);
        return std::move(m_made);
    }

private:
    const OrderName *orderOf(const TrackingRow &row)
    {
        const auto found = m_names.byNumber.constFind(row.orderNumber);
        if (found == m_names.byNumber.constEnd() || found->empty()) {
            m_made.refused.push_back(
                refusal(row, TrackingField::OrderNumber, TrackingReason::UnknownOrder, row.orderNumber));
            return nullptr;
        }
        const OrderName *one = nullptr;
        int count = 0;
        QStringList stores;
        for (const OrderName &order : *found) {
            stores.append(order.storeName);
            if (row.storeView.isEmpty() || isOf(order, row.storeView, m_names)) {
                one = &order;
                ++count;
            }
        }
        if (count != 1) {
            const bool isUnknown = count == 0 && found->size() == 1;
            m_made.refused.push_back(
                isUnknown ? refusal(row, TrackingField::StoreView, TrackingReason::UnknownOrder, row.orderNumber)
                          : refusal(row, TrackingField::OrderNumber, TrackingReason::AmbiguousOrder, row.orderNumber,
                                    stores.join(u"; "_s)));
            return nullptr;
        }
        return one;
    }

    OrderRows &rowsOf(const OrderName &order)
    {
        const auto place = m_places.constFind(order.entityId);
        if (place != m_places.constEnd()) {
            return m_orders[std::size_t(*place)];
        }
        m_places.insert(order.entityId, qsizetype(m_orders.size()));
        OrderRows rows;
        rows.name = order;
        m_orders.push_back(std::move(rows));
        return m_orders.back();
    }

    void add(const TrackingRow &row, OrderRows &order)
    {
        if (row.sku.isEmpty() && order.hasSkus) {
            m_made.refused.push_back(refusal(row, TrackingField::Sku, TrackingReason::Mixed, {}));
            order.mixed.push_back(&row);
            return;
        }
        // Without SKUs all of the order's numbers are on the one shipment of the rest.
        const auto same = std::ranges::find_if(order.groups, [&](const Group &group) {
            return group.first->sourceCode == row.sourceCode &&
                   (row.sku.isEmpty() || group.first->trackNumber == row.trackNumber);
        });
        if (same == order.groups.end()) {
            order.groups.push_back(started(row));
        } else if (const std::optional<TrackingRefusal> wrong = joined(*same, row)) {
            m_made.refused.push_back(*wrong);
            same->because = row.row;
        }
    }

    /// A row that is left out keeps its parcel, where it is known by number and source.
    void holdBack()
    {
        const auto hold = [](OrderRows &order, const TrackingRow &row) {
            for (Group &group : order.groups) {
                group.because = group.because == 0 && group.isOf(row) ? row.row : group.because;
            }
        };
        for (OrderRows &order : m_orders) {
            for (const TrackingRow *row : std::as_const(order.mixed)) {
                hold(order, *row);
            }
        }
        for (const TrackingRow *row : m_strays) {
            for (const OrderName &name : m_names.byNumber.value(row->orderNumber)) {
                if (const auto place = m_places.constFind(name.entityId); place != m_places.constEnd()) {
                    hold(m_orders[std::size_t(*place)], *row);
                }
            }
        }
    }

    [[nodiscard]] Group started(const TrackingRow &row) const
    {
        Group group;
        group.first = &row;
        group.parcel.rows = {row.row};
        orders::OrderWish &wish = group.parcel.wish;
        wish.kind = OrderActionKind::Shipment;
        wish.sourceCode = row.sourceCode;
        wish.remark = {row.comment, false, m_mayNotify && row.notify.value_or(false)};
        if (!row.trackNumber.isEmpty()) {
            wish.tracks.push_back({row.carrierCode, row.title, row.trackNumber});
        }
        if (!row.sku.isEmpty()) {
            wish.lines.emplace();
            addPieces(*wish.lines, row);
        }
        return group;
    }

    [[nodiscard]] std::optional<TrackingRefusal> joined(Group &group, const TrackingRow &row) const
    {
        orders::OrderWish &wish = group.parcel.wish;
        const auto track = std::ranges::find(wish.tracks, row.trackNumber, &ActionTrack::number);
        if (track != wish.tracks.end() && (track->carrierCode != row.carrierCode || track->title != row.title)) {
            return refusal(row, TrackingField::Carrier, TrackingReason::Contradicts, row.title,
                           QString::number(group.first->row));
        }
        if (track == wish.tracks.end() && !row.trackNumber.isEmpty()) {
            wish.tracks.push_back({row.carrierCode, row.title, row.trackNumber});
        }
        if (!row.sku.isEmpty() && !addPieces(*wish.lines, row)) {
            return refusal(row, TrackingField::Quantity, TrackingReason::Contradicts,
                           row.quantity ? row.quantity->toString() : QString(), QString::number(group.first->row));
        }
        if (!row.comment.isEmpty() && !wish.remark.text.split(u'\n').contains(row.comment)) {
            wish.remark.text += (wish.remark.text.isEmpty() ? QString() : u"\n"_s) + row.comment;
        }
        wish.remark.notify = wish.remark.notify || (m_mayNotify && row.notify.value_or(false));
        group.parcel.rows.push_back(row.row);
        return std::nullopt;
    }

    /// False: one row has a quantity of the SKU and another all that is left.
    static bool addPieces(std::vector<orders::WantedLine> &lines, const TrackingRow &row)
    {
        const auto known = std::ranges::find_if(lines, [&row](const orders::WantedLine &line) {
            return line.sku.compare(row.sku, Qt::CaseInsensitive) == 0;
        });
        if (known == lines.end()) {
            lines.push_back({0, row.sku, row.quantity.value_or(Decimal()), !row.quantity});
            return true;
        }
        if (known->isAll || !row.quantity) {
            return false;
        }
        known->qty += *row.quantity;
        return true;
    }

    const TrackedNames &m_names;
    bool m_mayNotify;
    std::vector<OrderRows> m_orders;
    QHash<qint64, qsizetype> m_places;
    std::vector<std::pair<const TrackingRow *, qint64>> m_rows;
    std::vector<const TrackingRow *> m_strays; ///< of no order, or of several
    TrackedOrders m_made;
};

/// Why a row of the parcel is left out, in the words of a tracking file.
TrackingRefusal said(const orders::Obstacle &obstacle)
{
    using Kind = orders::ObstacleKind;
    TrackingRefusal refusal;
    refusal.value = obstacle.what;
    switch (obstacle.kind) {
    case Kind::ShippedBefore:
        refusal.value.clear(); // the order's number, and not the file's name
        [[fallthrough]];
    case Kind::NothingToShip:
        refusal.reason = TrackingReason::AlreadyShipped;
        break;
    case Kind::AlreadyTracked:
        refusal.column = TrackingField::TrackNumber;
        refusal.reason = TrackingReason::AlreadyTracked;
        break;
    case Kind::NoSuchLine:
        refusal.column = TrackingField::Sku;
        refusal.reason = TrackingReason::UnknownSku;
        break;
    case Kind::NotThisLine:
        refusal.column = TrackingField::Sku;
        refusal.reason = TrackingReason::NotShipped;
        break;
    case Kind::TooMany:
        refusal.column = TrackingField::Quantity;
        refusal.reason = obstacle.open == "0"_L1 ? TrackingReason::AlreadyShipped : TrackingReason::TooMany;
        refusal.other = obstacle.open;
        break;
    case Kind::NoSuchSource:
        refusal.column = TrackingField::SourceCode;
        refusal.reason = TrackingReason::UnknownSource;
        break;
    case Kind::NoSuchOrder:
        refusal.reason = TrackingReason::UnknownOrder;
        break;
    case Kind::NumberTaken:
        refusal.column = TrackingField::TrackNumber;
        [[fallthrough]];
    default:
        refusal.value.clear(); // the order's number; the reason has the rest
        refusal.reason = TrackingReason::NotAllowed;
        refusal.other = orders::explain(obstacle);
        break;
    }
    return refusal;
}

} // namespace

std::vector<orders::OrderWish> TrackedOrder::wishes() const
{
    std::vector<orders::OrderWish> all;
    for (const TrackedParcel &parcel : parcels) {
        all.push_back(parcel.wish);
    }
    return all;
}

TrackedOrders parcelsOf(std::span<const TrackingRow> rows, const TrackedNames &names, bool mayNotify)
{
    Parcels parcels(names, mayNotify);
    for (const TrackingRow &row : rows) {
        parcels.see(row);
    }
    return parcels.take();
}

std::vector<TrackingRefusal> refusalsOf(const TrackedOrder &order, const orders::OrderPlan &plan)
{
    std::vector<TrackingRefusal> refused;
    for (const orders::OrderPlan::Blocked &blocked : plan.blocked) {
        if (blocked.wish >= order.parcels.size()) {
            continue;
        }
        TrackingRefusal refusal = said(blocked.obstacle);
        const std::vector<qint64> &rows = order.parcels[blocked.wish].rows;
        if (blocked.obstacle.kind == orders::ObstacleKind::TooMany && rows.size() > 1) {
            refusal.reason = TrackingReason::TooMany; // of one of its lines nothing is left: the others still wait
        }
        if (refusal.value.isEmpty()) {
            refusal.value = order.order.incrementId;
        }
        // A parcel goes as a whole or not at all: each of its rows has to come again.
        for (const qint64 row : rows) {
            refusal.row = row;
            refused.push_back(refusal);
        }
    }
    return refused;
}

} // namespace qm::imports
