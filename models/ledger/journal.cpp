// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/journal.h"

#include "ledger/values.h"

using namespace Qt::StringLiterals;

namespace qm::ledger {

namespace {

const std::string lineColumns =
    "journal_id, change_id, " + cellColumns + ", attempt, before, sent, read_back, outcome, message";

Result<JournalLine> lineFrom(const sqlite::Rows &rows)
{
    Result<Cell> cell = cellFrom(rows, 2);
    if (!cell) {
        return failure(cell.error());
    }
    Result<std::optional<CellValue>> before = optionalFromStored(rows.text(9));
    Result<CellValue> sent = valueFromStored(rows.text(10));
    Result<std::optional<CellValue>> readBack = optionalFromStored(rows.text(11));
    const std::optional<ChangeState> outcome = changeStateFromText(rows.text(12));
    if (!before || !sent || !readBack || !outcome) {
        return failure(ErrorKind::Damaged, u"A line of the journal cannot be read: %1"_s.arg(rows.integer(0)));
    }
    JournalLine line;
    line.entryId = rows.integer(0);
    line.changeId = rows.integer(1);
    line.cell = std::move(*cell);
    line.attempt = int(rows.integer(8));
    line.before = std::move(*before);
    line.sent = std::move(*sent);
    line.readBack = std::move(*readBack);
    line.outcome = *outcome;
    line.message = rows.text(13);
    return line;
}

Result<void> append(sqlite::Rows rows, std::vector<JournalLine> &lines)
{
    while (rows.next()) {
        Result<JournalLine> line = lineFrom(rows);
        if (!line) {
            return failure(line.error());
        }
        lines.push_back(std::move(*line));
    }
    return rows.finished();
}

Result<std::vector<JournalLine>> linesOf(sqlite::Rows rows)
{
    std::vector<JournalLine> lines;
    if (const Result<void> done = append(std::move(rows), lines); !done) {
        return failure(done.error());
    }
    return lines;
}

} // namespace

Result<std::vector<JournalEntry>> readJournal(sqlite::Database &database, const QString &profileId, qint64 before,
                                              int limit)
{
    std::vector<JournalEntry> entries;
    sqlite::Rows rows =
        database.rows("select id, profile_id, request, body, sent_at, answered_at, http_status, answer "
                      "from journal where profile_id = ? and (? = 0 or id < ?) order by id desc limit ?",
                      profileId, before, before, limit);
    while (rows.next()) {
        JournalEntry entry;
        entry.id = rows.integer(0);
        entry.profileId = rows.text(1);
        entry.request = rows.text(2);
        entry.body = rows.text(3);
        entry.sentAt = rows.time(4);
        if (!rows.isNull(5)) {
            entry.answeredAt = rows.time(5);
        }
        entry.httpStatus = int(rows.integer(6));
        entry.answer = rows.text(7);
        entries.push_back(std::move(entry));
    }
    if (const Result<void> done = rows.finished(); !done) {
        return failure(done.error());
    }
    return entries;
}

Result<std::vector<JournalLine>> readJournalLines(sqlite::Database &database, qint64 entryId)
{
    static const std::string sql =
        "select " + lineColumns + " from journal_line where journal_id = ? order by position";
    return linesOf(database.rows(sql, entryId));
}

Result<std::vector<JournalLine>> readLinesOfChange(sqlite::Database &database, qint64 changeId)
{
    static const std::string sql =
        "select " + lineColumns + " from journal_line where change_id = ? order by journal_id desc";
    return linesOf(database.rows(sql, changeId));
}

Result<std::vector<JournalLine>> readLastLines(sqlite::Database &database, std::span<const qint64> changeIds)
{
    static const std::string sql =
        "select " + lineColumns + " from journal_line where change_id = ? order by journal_id desc limit 1";
    std::vector<JournalLine> lines;
    for (const qint64 id : changeIds) {
        if (const Result<void> done = append(database.rows(sql, id), lines); !done) {
            return failure(done.error());
        }
    }
    return lines;
}

} // namespace qm::ledger
