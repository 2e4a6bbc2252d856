// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "changes/plan.h"

#include <QUrl>

#include <map>
#include <set>

namespace qm::changes {

namespace {

/// How many SKUs one request takes.
struct Room
{
    int skus = 1;
    int bytes = 0; ///< of them in a URL; 0: they are in the body
};

Room roomFor(CellKind kind, const Limits &limits)
{
    switch (kind) {
    case CellKind::SourceItem:
        return {limits.skusInUrl, limits.urlBytes};
    case CellKind::StockItem:
        return {1, 0};
    case CellKind::BasePrice:
    case CellKind::Cost:
    case CellKind::SpecialPrice:
    case CellKind::TierPrice:
        return {limits.rowsOfOne(), 0};
    case CellKind::Attribute:
        return {limits.products, limits.urlBytes};
    }
    return {};
}

/// As part of a list, with what parts it from the next.
int bytesOf(const Sku &sku)
{
    return int(QUrl::toPercentEncoding(sku.text()).size()) + 3;
}

/// What one series of requests reads; ordered, so that a plan is the same every time.
struct Wanted
{
    Scope scope;
    std::map<QString, Sku> skus;
    std::set<QString> sources;
};

void addReads(CellKind kind, const Wanted &wanted, const Limits &limits, std::vector<PlannedRead> &reads)
{
    QStringList sources;
    for (const QString &code : wanted.sources) {
        sources.append(code);
    }
    const Room room = roomFor(kind, limits);
    int bytes = 0;
    const auto fresh = [&] { return PlannedRead{kind, wanted.scope, {}, sources}; };
    PlannedRead read = fresh();
    for (const auto &[text, sku] : wanted.skus) {
        const int more = room.bytes > 0 ? bytesOf(sku) : 0;
        const bool isFull = int(read.skus.size()) >= room.skus || (room.bytes > 0 && bytes + more > room.bytes);
        if (isFull && !read.skus.empty()) {
            reads.push_back(std::exchange(read, fresh()));
            bytes = 0;
        }
        read.skus.push_back(sku);
        bytes += more;
    }
    if (!read.skus.empty()) {
        reads.push_back(std::move(read));
    }
}

} // namespace

std::vector<PlannedRead> planReads(std::span<const Change> changes, const Limits &limits)
{
    std::map<std::pair<CellKind, QString>, Wanted> subjects;
    for (const Change &change : changes) {
        const auto *attribute = std::get_if<AttributeCell>(&change.cell);
        const Scope scope = attribute ? attribute->scope : Scope::all();
        Wanted &wanted = subjects[{kindOf(change.cell), scope.code()}];
        wanted.scope = scope;
        wanted.skus.emplace(skuOf(change.cell).text(), skuOf(change.cell));
        if (const auto *item = std::get_if<SourceItemCell>(&change.cell)) {
            wanted.sources.insert(item->sourceCode);
        }
        // What a view shows may be the value of all: only both together tell whether it has one of its own.
        if (attribute && !scope.isAll()) {
            Wanted &above = subjects[{CellKind::Attribute, Scope::all().code()}];
            above.skus.emplace(attribute->sku.text(), attribute->sku);
        }
    }
    std::vector<PlannedRead> reads;
    for (const auto &[subject, wanted] : subjects) {
        addReads(subject.first, wanted, limits, reads);
    }
    return reads;
}

} // namespace qm::changes
