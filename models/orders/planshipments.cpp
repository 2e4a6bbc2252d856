// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "orders/planner.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace qm::orders {

namespace {

QString folded(const Sku &sku)
{
    return sku.text().toCaseFolded();
}

/// As many as \a available of a part suffice for, in whole pieces: half a set cannot be packed. Goods that are sold by
/// weight go one part to a piece and may be broken.
Decimal piecesOf(Decimal available, Decimal perPiece)
{
    if (perPiece <= Decimal()) {
        return Decimal(1'000'000'000);
    }
    if (perPiece == Decimal(1)) {
        return available;
    }
    return Decimal::fromUnits(available.units() / perPiece.units() * Decimal::unitsPerOne);
}

} // namespace

Planned<Planner::Works> Planner::shipments(const OrderWish &wish)
{
    m_plan.toShip = openToShip(m_lines);
    if (takeShippedBefore(wish)) {
        return blocked(ObstacleKind::ShippedBefore, m_facts.shippedBy);
    }
    const Planned<std::vector<ActionLine>> lines = linesFor(wish, &DeskLine::isShipped, &DeskLine::toShip);
    if (!lines) {
        return tl::unexpected(lines.error());
    }
    if (lines->empty()) {
        return blocked(ObstacleKind::NothingToShip);
    }
    Planned<Works> works = fromSources(wish, *lines);
    if (works && works->size() > 1 && !wish.tracks.empty()) {
        return blocked(ObstacleKind::SeveralSources);
    }
    if (works) {
        for (const ActionTrack &parcel : wish.tracks) {
            m_numbers.insert(parcel.number);
        }
        if (!works->empty()) {
            std::get<ShipmentAction>(works->front()).tracks = wish.tracks;
        }
    }
    return works;
}

/// Whether the shop's shipments with the wish's numbers hold what it wants.
bool Planner::isShippedAlready(const OrderWish &wish) const
{
    QSet<QString> missing;
    for (const ActionTrack &parcel : wish.tracks) {
        missing.insert(parcel.number);
    }
    const QSet<QString> wanted = missing;
    QHash<qint64, Decimal> held;
    for (const Shipment &shipment : m_sight.shipments.value_or(std::vector<Shipment>())) {
        const QString &source = shipment.extensionAttributes.sourceCode;
        if (!wish.sourceCode.isEmpty() && !source.isEmpty() && source != wish.sourceCode) {
            continue;
        }
        bool isOfIt = false;
        for (const ShipmentTrack &track : shipment.tracks) {
            isOfIt = wanted.contains(track.trackNumber) || isOfIt;
            missing.remove(track.trackNumber);
        }
        for (const ShipmentItem &item : shipment.items) {
            held[item.orderItemId] += isOfIt ? item.qty : Decimal();
        }
    }
    if (!missing.isEmpty()) {
        return false;
    }
    if (!wish.lines) {
        return std::ranges::all_of(m_lines, [](const DeskLine &line) { return line.toShip.isZero(); });
    }
    return std::ranges::all_of(*wish.lines, [&](const WantedLine &line) { return takeHeld(held, line); });
}

/// Whether an earlier batch shipped what the wish wants: in one parcel, or in several where the goods lay at several
/// sources. Where they lie now is no matter.
bool Planner::takeShippedBefore(const OrderWish &wish)
{
    if (!wish.tracks.empty() || !wish.lines) {
        return false;
    }
    std::vector<UnnumberedParcel> &all = m_facts.shippedBefore;
    for (auto one = all.begin(); one != all.end(); ++one) {
        if (isOf(wish, std::span(&*one, 1))) {
            all.erase(one);
            return true;
        }
    }
    std::ranges::stable_sort(all, {}, &UnnumberedParcel::batchId);
    for (auto first = all.begin(); first != all.end();) {
        const auto last = std::ranges::upper_bound(first, all.end(), first->batchId, {}, &UnnumberedParcel::batchId);
        if (isOf(wish, std::span(first, last))) {
            all.erase(first, last);
            return true;
        }
        first = last;
    }
    return false;
}

/// Whether \a parcels together have what the wish wants, and nothing else.
bool Planner::isOf(const OrderWish &wish, std::span<const UnnumberedParcel> parcels) const
{
    QHash<qint64, Decimal> held;
    for (const UnnumberedParcel &parcel : parcels) {
        for (const ActionLine &line : parcel.lines) {
            held[line.orderItemId] += line.qty;
        }
    }
    return std::ranges::all_of(*wish.lines, [&](const WantedLine &line) { return takeHeld(held, line); }) &&
           std::ranges::all_of(held, &Decimal::isZero);
}

/// Takes the pieces of \a wanted out of what shipments hold. False: they are not all there.
bool Planner::takeHeld(QHash<qint64, Decimal> &held, const WantedLine &wanted) const
{
    Decimal left = wanted.qty;
    bool isAny = false;
    for (const DeskLine &line : m_lines) {
        if (!line.isShipped || !isNamed(line, wanted)) {
            continue;
        }
        if (wanted.isAll && !line.toShip.isZero()) {
            return false;
        }
        Decimal &there = held[line.itemId];
        isAny = isAny || there > Decimal();
        const Decimal here = wanted.isAll ? there : std::min(there, left);
        there = there - here;
        left = left - here;
    }
    return isAny && (wanted.isAll || left.isZero());
}

bool Planner::isKept(const DeskLine &line) const
{
    return std::ranges::all_of(line.parts,
                               [this](const LinePart &part) { return m_facts.atSources.contains(folded(part.sku)); });
}

Decimal Planner::piecesAt(const DeskLine &line, const QString &source) const
{
    Decimal pieces(1'000'000'000);
    for (const LinePart &part : line.parts) {
        const Decimal there = m_facts.atSources.value(folded(part.sku)).value(source);
        pieces = std::min(pieces, piecesOf(std::max(Decimal(), there), part.perPiece));
    }
    return pieces;
}

void Planner::takeFrom(const DeskLine &line, const QString &source, Decimal pieces)
{
    for (const LinePart &part : line.parts) {
        const auto known = m_facts.atSources.find(folded(part.sku));
        if (known != m_facts.atSources.end()) {
            (*known)[source] = (*known)[source] - pieces * part.perPiece;
        }
    }
}

std::vector<SourceOffer> Planner::offers(const QStringList &sources, const std::vector<ActionLine> &lines) const
{
    std::vector<SourceOffer> all;
    for (const QString &source : sources) {
        SourceOffer offer{source, {}, true};
        for (const ActionLine &open : m_plan.toShip) {
            const DeskLine &own = *lineOf(open.orderItemId);
            if (isKept(own)) {
                const Decimal there = piecesAt(own, source);
                const auto wanted = std::ranges::find(lines, open.orderItemId, &ActionLine::orderItemId);
                offer.pieces.push_back({open.orderItemId, there});
                offer.hasAll = offer.hasAll && (wanted == lines.end() || there >= wanted->qty);
            }
        }
        all.push_back(std::move(offer));
    }
    return all;
}

Planned<Planner::Works> Planner::fromSources(const OrderWish &wish, const std::vector<ActionLine> &lines)
{
    const QStringList sources = m_facts.sourcesOfStore.value(m_sight.order.storeId.value_or(0));
    if (m_facts.sourcesOfStore.isEmpty()) {
        return Works{ShipmentAction{lines, wish.sourceCode, {}, wish.remark}};
    }
    m_plan.sources = offers(sources, lines);
    if (!wish.sourceCode.isEmpty() && !sources.contains(wish.sourceCode)) {
        return blocked(ObstacleKind::NoSuchSource, wish.sourceCode);
    }
    if (sources.isEmpty()) {
        return blocked(ObstacleKind::NoSuchSource, wish.sourceCode);
    }
    // A source that has all of it before one that comes first and has a part: one parcel instead of two.
    QStringList candidates = wish.sourceCode.isEmpty() ? sources : QStringList{wish.sourceCode};
    std::ranges::stable_partition(candidates, [this](const QString &source) {
        return std::ranges::find(m_plan.sources, source, &SourceOffer::sourceCode)->hasAll;
    });
    const DeskFacts before = m_facts;
    std::vector<ShipmentAction> works;
    for (const QString &source : std::as_const(candidates)) {
        works.push_back({{}, source, {}, wish.remark});
    }
    for (const ActionLine &line : lines) {
        const DeskLine &own = *lineOf(line.orderItemId);
        Decimal left = line.qty;
        for (ShipmentAction &work : works) {
            // What no source keeps goes with the first; the shop decides.
            const Decimal here = isKept(own) ? std::min(left, piecesAt(own, work.sourceCode)) : left;
            if (here > Decimal()) {
                work.lines.push_back({own.itemId, here});
                takeFrom(own, work.sourceCode, here);
                left = left - here;
            }
        }
        if (left > Decimal()) {
            m_facts = before;
            return blocked(ObstacleKind::NotEnoughAtSource, own.sku.text(), (line.qty - left).toString(), own.itemId);
        }
    }
    Works all;
    for (ShipmentAction &work : works) {
        if (!work.lines.empty()) {
            all.push_back(std::move(work));
        }
    }
    return all;
}

} // namespace qm::orders
