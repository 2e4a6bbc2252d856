// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/staging.h"

#include "ledger/values.h"

using namespace Qt::StringLiterals;

namespace qm::ledger {

namespace {

struct Found
{
    qint64 id = 0; ///< 0: the cell has no open change
    ChangeState state = ChangeState::Staged;
    QString author;
    bool follows = false;
};

Result<Found> findOpen(sqlite::Database &database, const QString &profileId, const StoredCell &cell)
{
    static const std::string sql =
        "select id, state, author, follows from change where profile_id = ? and " + cellIs + " and " + stateIsOpen;
    sqlite::Rows rows =
        database.rows(sql, profileId, cell.kind, cell.sku, cell.place, cell.placeId, cell.fromQuantity, cell.field);
    Found found;
    if (rows.next()) {
        found.id = rows.integer(0);
        found.state = changeStateFromText(rows.text(1)).value_or(ChangeState::Unknown);
        found.author = rows.text(2);
        found.follows = rows.flag(3);
    }
    if (const Result<void> done = rows.finished(); !done) {
        return failure(done.error());
    }
    return found;
}

bool changesNothing(const ChangeDraft &draft)
{
    return draft.base && applied(draft.edit, *draft.base) == draft.base;
}

/// The same for the cells of one row of the shop, which are written together.
QString rowOf(const Cell &cell)
{
    const StoredCell stored = toStored(cell);
    return u"%1 %2 %3"_s.arg(stored.placeId).arg(stored.kind, stored.sku.size()) + stored.sku + stored.place;
}

} // namespace

Result<void> dropFollowing(sqlite::Database &database, const QString &profileId, const Cell &cell)
{
    static const std::string sql =
        "delete from change where profile_id = ? and kind = ? and sku = ? and place = ? and place_id = ? and "
        "from_quantity = ? and follows and " +
        stateIsInHand + " and " + stateIsOpen; // the second for the index
    const StoredCell stored = toStored(cell);
    return database.run(sql, profileId, stored.kind, stored.sku, stored.place, stored.placeId, stored.fromQuantity);
}

Result<qint64> Staging::insert(const ChangeDraft &draft, qint64 undoes)
{
    static const std::string sql =
        "insert into change (set_id, profile_id, " + cellColumns +
        ", base, edit, value, follows, confirmed, state, author, staged_at, undoes) "
        "values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'staged', ?, ?, nullif(?, 0)) returning id";
    const StoredCell cell = toStored(draft.cell);
    return m_database
        .number(sql, m_setId, m_profileId, cell.kind, cell.sku, cell.place, cell.placeId, cell.fromQuantity, cell.field,
                toStored(draft.base), editName(draft.edit), editValue(draft.edit), draft.follows, draft.isConfirmed,
                m_author, m_at, undoes)
        .map([](std::optional<qint64> id) { return id.value_or(0); });
}

Result<void> Staging::replace(qint64 id, const ChangeDraft &draft, qint64 undoes)
{
    return m_database.run("update change set set_id = ?, base = ?, edit = ?, value = ?, follows = ?, confirmed = ?, "
                          "state = 'staged', author = ?, staged_at = ?, shop = null, message = '', "
                          "undoes = nullif(?, 0) where id = ?",
                          m_setId, toStored(draft.base), editName(draft.edit), editValue(draft.edit), draft.follows,
                          draft.isConfirmed, m_author, m_at, undoes, id);
}

Result<StageResult> Staging::add(const ChangeDraft &draft, qint64 undoes)
{
    if (draft.follows) {
        const auto leading = m_leading.constFind(rowOf(draft.cell));
        if (leading != m_leading.cend() && leading->outcome != StageOutcome::Staged &&
            leading->outcome != StageOutcome::Replaced) {
            return StageResult{leading->outcome, 0, leading->author};
        }
        return put(draft, undoes);
    }
    Result<StageResult> result = put(draft, undoes);
    if (result) {
        m_leading.insert(rowOf(draft.cell), *result);
    }
    return result;
}

bool Staging::isKept(const QString &author) const
{
    switch (m_replaces) {
    case Replaces::Nothing:
        return true;
    case Replaces::OwnWork:
        return author != m_author;
    case Replaces::AnyWork:
        return false;
    }
    return true;
}

Result<StageResult> Staging::put(const ChangeDraft &draft, qint64 undoes)
{
    const Result<Found> open = findOpen(m_database, m_profileId, toStored(draft.cell));
    if (!open) {
        return failure(open.error());
    }
    if (open->id && !isInHand(open->state)) {
        return StageResult{StageOutcome::Busy, open->id, open->author};
    }
    if (open->id && isKept(open->author)) {
        return StageResult{StageOutcome::Held, open->id, open->author};
    }
    if (open->id && draft.follows && !open->follows) {
        return StageResult{StageOutcome::Dropped, open->id, open->author}; // somebody said it by hand: that counts
    }
    // What followed the edit that is replaced need not follow the new one, which brings its own.
    if (!draft.follows) {
        if (const Result<void> done = dropFollowing(m_database, m_profileId, draft.cell); !done) {
            return failure(done.error());
        }
    }
    if (changesNothing(draft)) {
        const Result<void> done = m_database.run("delete from change where id = ?", open->id);
        return done.map([&] { return StageResult{StageOutcome::Dropped, 0, open->author}; });
    }
    const bool isThere = open->id && (draft.follows || !open->follows); // what followed was dropped just now
    if (isThere) {
        const Result<void> done = replace(open->id, draft, undoes);
        return done.map([&] { return StageResult{StageOutcome::Replaced, open->id, open->author}; });
    }
    return insert(draft, undoes).map([&](qint64 id) {
        return open->id ? StageResult{StageOutcome::Replaced, id, open->author}
                        : StageResult{StageOutcome::Staged, id, {}};
    });
}

} // namespace qm::ledger
