// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/resolving.h"

#include "ledger/changes.h"

#include <algorithm>

namespace qm::tables {

namespace {

bool isSameRow(const Cell &one, const Cell &other)
{
    const auto *a = std::get_if<SourceItemCell>(&one);
    const auto *b = std::get_if<SourceItemCell>(&other);
    return a && b ? a->sku == b->sku && a->sourceCode == b->sourceCode
                  : kindOf(one) == CellKind::StockItem && kindOf(other) == CellKind::StockItem &&
                        skuOf(one) == skuOf(other);
}

ChangeDraft draftOf(const Change &change, const std::optional<CellValue> &shop, Keep keep)
{
    const std::optional<CellValue> mine = change.mine();
    ChangeDraft draft{change.cell, shop ? shop : change.base, change.edit, change.follows, change.isConfirmed};
    if (keep == Keep::Mine && mine) {
        draft.edit = SetTo{*mine};
    }
    return draft;
}

Result<qint64> keepOne(sqlite::Database &database, UtcTime now, const Change &change,
                       const std::optional<CellValue> &shop, Keep keep)
{
    const Sku sku = skuOf(change.cell);
    const Result<std::vector<Change>> beside =
        ledger::openChanges(database, change.profileId, kindOf(change.cell), std::span(&sku, 1));
    if (!beside) {
        return failure(beside.error());
    }
    std::vector<ChangeDraft> drafts{draftOf(change, shop, keep)};
    for (const Change &other : *beside) {
        if (other.follows && other.id != change.id && isSameRow(other.cell, change.cell)) {
            drafts.push_back(draftOf(other, other.shop, Keep::Again));
        }
    }
    const Result<std::vector<ledger::StageResult>> staged =
        ledger::stage(database, change.setId, change.author, now, drafts, ledger::OthersWork::Replace);
    return staged ? Result<qint64>(1) : failure(staged.error());
}

} // namespace

Result<qint64> resolveIn(sqlite::Database &database, UtcTime now, std::span<const sync::PushedLine> lines, Keep keep)
{
    std::vector<qint64> ids;
    for (const sync::PushedLine &line : lines) {
        ids.push_back(line.changeId);
    }
    if (keep == Keep::Shops) {
        return ledger::unstage(database, ids);
    }
    const Result<std::vector<Change>> changes = ledger::readChanges(database, ids);
    if (!changes) {
        return failure(changes.error());
    }
    qint64 count = 0;
    for (const Change &change : *changes) {
        const auto line = std::ranges::find(lines, change.id, &sync::PushedLine::changeId);
        const std::optional<CellValue> shop = line != lines.end() && line->shop ? line->shop : change.shop;
        const Result<qint64> kept = keepOne(database, now, change, shop, keep);
        if (!kept) {
            return kept;
        }
        count += *kept;
    }
    return count;
}

QFuture<Result<qint64>> resolve(ledger::Ledger &ledger, const Clock &clock, std::vector<sync::PushedLine> lines,
                                Keep keep)
{
    return ledger.write<qint64>([lines = std::move(lines), keep, now = clock.now()](sqlite::Database &database) {
        return resolveIn(database, now, lines, keep);
    });
}

} // namespace qm::tables
