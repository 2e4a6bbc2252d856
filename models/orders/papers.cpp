// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "orders/papers.h"

#include <algorithm>
#include <utility>

namespace qm::orders {

namespace {
using namespace Qt::StringLiterals;

const OrderItem *itemOf(const Order &order, qint64 itemId)
{
    const auto found = std::ranges::find(order.items, itemId, &OrderItem::itemId);
    return found == order.items.end() ? nullptr : &*found;
}

/// The child of \a line with this SKU, or the line itself.
const OrderItem *partOf(const Order &order, const DeskLine &line, const Sku &sku)
{
    const auto child = std::ranges::find_if(order.items, [&](const OrderItem &item) {
        return item.parentItemId.value_or(0) == line.itemId && item.sku == sku;
    });
    return child == order.items.end() ? itemOf(order, line.itemId) : &*child;
}

/// Digits count as numbers, whatever the locale: A2 before A10.
int compareAsPeople(QStringView a, QStringView b)
{
    qsizetype i = 0;
    qsizetype k = 0;
    const auto number = [](QStringView text, qsizetype &at) {
        const qsizetype begin = at;
        while (at < text.size() && text.at(at).isDigit()) {
            ++at;
        }
        return text.mid(begin, at - begin).toULongLong();
    };
    while (i < a.size() && k < b.size()) {
        if (a.at(i).isDigit() && b.at(k).isDigit()) {
            const qulonglong left = number(a, i);
            const qulonglong right = number(b, k);
            if (left != right) {
                return left < right ? -1 : 1;
            }
            continue;
        }
        const QChar left = a.at(i++).toCaseFolded();
        const QChar right = b.at(k++).toCaseFolded();
        if (left != right) {
            return left < right ? -1 : 1;
        }
    }
    return (i < a.size() ? 1 : 0) - (k < b.size() ? 1 : 0);
}

class PickList
{
public:
    explicit PickList(const QHash<QString, QString> &shelves)
        : m_shelves(shelves)
    {}

    void add(const PickWish &wish, const std::vector<DeskLine> &lines)
    {
        PickPlace &place = placeOf(wish.shipment.sourceCode);
        ++place.orders;
        for (const ActionLine &wanted : wish.shipment.lines) {
            const auto line = std::ranges::find(lines, wanted.orderItemId, &DeskLine::itemId);
            if (line == lines.end()) {
                continue;
            }
            for (const LinePart &part : line->parts) {
                const OrderItem *item = partOf(*wish.order, *line, part.sku);
                pick(place, part.sku, item == nullptr ? line->name : item->name, wanted.qty * part.perPiece,
                     wish.order->incrementId);
            }
        }
    }

    std::vector<PickPlace> take()
    {
        for (PickPlace &place : m_places) {
            std::ranges::stable_sort(place.rows, [](const PickRow &a, const PickRow &b) {
                if (a.shelf.isEmpty() != b.shelf.isEmpty()) {
                    return b.shelf.isEmpty();
                }
                const int shelf = compareAsPeople(a.shelf, b.shelf);
                return shelf != 0 ? shelf < 0 : compareAsPeople(a.sku.text(), b.sku.text()) < 0;
            });
        }
        return std::move(m_places);
    }

private:
    PickPlace &placeOf(const QString &sourceCode)
    {
        const auto known = std::ranges::find(m_places, sourceCode, &PickPlace::sourceCode);
        if (known != m_places.end()) {
            return *known;
        }
        m_places.push_back({sourceCode, {}, {}, 0});
        return m_places.back();
    }

    void pick(PickPlace &place, const Sku &sku, const QString &name, Decimal qty, const QString &number)
    {
        const QString key = sku.text().toCaseFolded();
        const std::pair<QString, QString> goods(place.sourceCode, key);
        const qsizetype known = m_rows.value(goods, -1);
        const bool isNew = known < 0;
        PickRow &row = isNew ? place.rows.emplace_back() : place.rows[std::size_t(known)];
        if (isNew) {
            m_rows.insert(goods, qsizetype(place.rows.size()) - 1);
            row.shelf = m_shelves.value(key);
            row.sku = sku;
            row.name = name;
        }
        row.qty += qty;
        place.pieces += qty;
        if (!row.orders.empty() && row.orders.back().orderNumber == number) {
            row.orders.back().qty += qty;
        } else {
            row.orders.push_back({number, qty});
        }
    }

    const QHash<QString, QString> &m_shelves;
    std::vector<PickPlace> m_places;
    /// By source and folded SKU, of the place's rows: thousands of orders have tens of thousands of goods.
    QHash<std::pair<QString, QString>, qsizetype> m_rows;
};

void setAddress(PackingSlip &slip, const Order &order)
{
    if (order.extensionAttributes.shippingAssignments.empty()) {
        return;
    }
    const std::optional<OrderAddress> &to = order.extensionAttributes.shippingAssignments.front().shipping.address;
    if (!to) {
        return;
    }
    slip.to << to->company
            << QStringList{to->prefix, to->firstname, to->middlename, to->lastname, to->suffix}.join(u' ').simplified();
    slip.to << to->street;
    slip.to << QStringList{to->postcode, to->city}.join(u' ').simplified() << to->region;
    slip.to.removeAll(QString());
    slip.countryCode = to->countryId;
}

PackingSlip begun(const Order &order)
{
    PackingSlip slip;
    slip.orderNumber = order.incrementId;
    slip.placedAt = order.createdAt;
    slip.storeId = order.storeId.value_or(0);
    slip.storeName = order.storeName.section(u'\n', -1).simplified();
    slip.method = order.shippingDescription;
    setAddress(slip, order);
    return slip;
}

void addLine(PackingSlip &slip, const Order &order, const std::vector<DeskLine> &lines, qint64 itemId, Decimal qty)
{
    const auto line = std::ranges::find(lines, itemId, &DeskLine::itemId);
    if (line == lines.end()) {
        return;
    }
    slip.lines.push_back({line->sku, line->name, qty, false});
    slip.pieces += qty;
    // A configurable's variant is what the line's SKU says; a bundle's parts are told one by one.
    const OrderItem *item = itemOf(order, itemId);
    if (item != nullptr && item->productType == "bundle"_L1) {
        for (const LinePart &part : line->parts) {
            const OrderItem *own = partOf(order, *line, part.sku);
            if (own != nullptr && own != item) {
                slip.lines.push_back({part.sku, own->name, qty * part.perPiece, true});
            }
        }
    }
}

Decimal openPieces(const std::vector<DeskLine> &lines)
{
    Decimal open;
    for (const DeskLine &line : lines) {
        open += line.toShip;
    }
    return open;
}

} // namespace

std::vector<PickPlace> pickList(std::span<const PickWish> wishes, const ShippedSeparately &separately,
                                const QHash<QString, QString> &shelves, const StopToken &stop)
{
    PickList list(shelves);
    for (const PickWish &wish : wishes) {
        if (stop.stopRequested()) {
            break;
        }
        list.add(wish, deskLines(*wish.order, separately));
    }
    return list.take();
}

PackingSlip packingSlip(const Order &order, const ShipmentAction &shipment, const ShippedSeparately &separately)
{
    PackingSlip slip = begun(order);
    slip.sourceCode = shipment.sourceCode;
    slip.tracks = shipment.tracks;
    const std::vector<DeskLine> lines = deskLines(order, separately);
    for (const ActionLine &line : shipment.lines) {
        addLine(slip, order, lines, line.orderItemId, line.qty);
    }
    slip.left = std::max(Decimal(), openPieces(lines) - slip.pieces);
    return slip;
}

PackingSlip packingSlip(const Order &order, const Shipment &shipment, const ShippedSeparately &separately)
{
    PackingSlip slip = begun(order);
    slip.shipmentNumber = shipment.incrementId;
    slip.sourceCode = shipment.extensionAttributes.sourceCode;
    for (const ShipmentTrack &track : shipment.tracks) {
        slip.tracks.push_back({track.carrierCode, track.title, track.trackNumber});
    }
    const std::vector<DeskLine> lines = deskLines(order, separately);
    for (const ShipmentItem &item : shipment.items) {
        addLine(slip, order, lines, item.orderItemId, item.qty);
    }
    slip.left = openPieces(lines);
    return slip;
}

} // namespace qm::orders
