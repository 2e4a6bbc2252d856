// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/changes.h"
#include "ledger/values.h"

using namespace Qt::StringLiterals;

namespace qm::ledger {

namespace {

const std::string changeColumns = "id, set_id, profile_id, " + cellColumns +
                                  ", base, edit, value, follows, confirmed, state, author, staged_at, shop, attempts, "
                                  "message, undoes";

Result<Change> changeFrom(const sqlite::Rows &rows)
{
    Result<Cell> cell = cellFrom(rows, 3);
    if (!cell) {
        return failure(cell.error());
    }
    Result<std::optional<CellValue>> base = optionalFromStored(rows.text(9));
    Result<Edit> edit = editFromStored(rows.text(10), rows.text(11));
    Result<std::optional<CellValue>> shop = optionalFromStored(rows.text(17));
    const std::optional<ChangeState> state = changeStateFromText(rows.text(14));
    if (!base || !edit || !shop || !state) {
        return failure(ErrorKind::Damaged, u"The staged change %1 cannot be read"_s.arg(rows.integer(0)));
    }
    Change change;
    change.id = rows.integer(0);
    change.setId = rows.integer(1);
    change.profileId = rows.text(2);
    change.cell = std::move(*cell);
    change.base = std::move(*base);
    change.edit = std::move(*edit);
    change.follows = rows.flag(12);
    change.isConfirmed = rows.flag(13);
    change.state = *state;
    change.author = rows.text(15);
    change.stagedAt = rows.time(16);
    change.shop = std::move(*shop);
    change.attempts = int(rows.integer(18));
    change.message = rows.text(19);
    change.undoes = rows.integer(20);
    return change;
}

Result<void> append(sqlite::Rows rows, std::vector<Change> &changes)
{
    while (rows.next()) {
        Result<Change> change = changeFrom(rows);
        if (!change) {
            return failure(change.error());
        }
        changes.push_back(std::move(*change));
    }
    return rows.finished();
}

/// The place of each kind in a review: where its name stands in this list.
const std::string &kindOrder()
{
    static const std::string order = [] {
        std::string names = "instr('";
        for (int kind = 0; kind < cellKinds; ++kind) {
            names += std::string(toString(CellKind(kind)).data()) + ' ';
        }
        return names + "', kind)";
    }();
    return order;
}

QString anywhere(QString text)
{
    for (const QChar special : {u'\\', u'%', u'_'}) {
        text.replace(special, QString(u'\\') + special);
    }
    return u'%' + text + u'%';
}

} // namespace

Result<std::vector<qint64>> findChanges(sqlite::Database &database, const ChangeFilter &filter)
{
    std::string sql = "select id from change where profile_id = ?";
    std::vector<sqlite::SqlValue> values{filter.profileId};
    if (filter.setId) {
        sql += " and set_id = ?";
        values.emplace_back(*filter.setId);
    }
    if (!filter.states.empty()) {
        sql += " and state in (";
        for (std::size_t i = 0; i < filter.states.size(); ++i) {
            sql += i == 0 ? "?" : ", ?";
            values.emplace_back(toString(filter.states[i]));
        }
        sql += ")";
    }
    if (filter.kind) {
        sql += " and kind = ?";
        values.emplace_back(toString(*filter.kind));
    }
    if (!filter.author.isEmpty()) {
        sql += " and author = ?";
        values.emplace_back(filter.author);
    }
    if (!filter.text.isEmpty()) {
        sql += " and shop_like(?, sku)";
        values.emplace_back(anywhere(filter.text));
    }
    sql += " order by " + kindOrder() + ", sku, place, place_id, from_quantity, field, id desc";
    std::vector<qint64> ids;
    sqlite::Rows rows = database.rowsOf(sql, values);
    while (rows.next()) {
        ids.push_back(rows.integer(0));
    }
    if (const Result<void> done = rows.finished(); !done) {
        return failure(done.error());
    }
    return ids;
}

Result<std::vector<Change>> readChanges(sqlite::Database &database, std::span<const qint64> ids)
{
    static const std::string sql = "select " + changeColumns + " from change where id = ?";
    std::vector<Change> changes;
    changes.reserve(ids.size());
    for (const qint64 id : ids) {
        if (const Result<void> done = append(database.rows(sql, id), changes); !done) {
            return failure(done.error());
        }
    }
    return changes;
}

Result<std::vector<Change>> openChanges(sqlite::Database &database, const QString &profileId, CellKind kind,
                                        std::span<const Sku> skus)
{
    static const std::string sql = "select " + changeColumns +
                                   " from change where profile_id = ? and kind = ? and sku = ? and " + stateIsOpen +
                                   " order by place, place_id, from_quantity, field";
    std::vector<Change> changes;
    for (const Sku &sku : skus) {
        if (const Result<void> done = append(database.rows(sql, profileId, toString(kind), sku), changes); !done) {
            return failure(done.error());
        }
    }
    return changes;
}

Result<std::vector<ChangeCount>> countChanges(sqlite::Database &database, const QString &profileId)
{
    std::vector<ChangeCount> counts;
    sqlite::Rows rows = database.rows("select set_id, kind, state, count from change_count where profile_id = ? "
                                      "order by set_id, kind, state",
                                      profileId);
    while (rows.next()) {
        const std::optional<CellKind> kind = cellKindFromText(rows.text(1));
        const std::optional<ChangeState> state = changeStateFromText(rows.text(2));
        if (kind && state) {
            counts.push_back({rows.integer(0), *kind, *state, rows.integer(3)});
        }
    }
    if (const Result<void> done = rows.finished(); !done) {
        return failure(done.error());
    }
    return counts;
}

} // namespace qm::ledger
