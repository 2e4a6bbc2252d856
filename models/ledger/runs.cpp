// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/runs.h"

#include <array>

using namespace Qt::StringLiterals;

namespace qm::ledger {

namespace {

constexpr std::array results{RunResult::Done, RunResult::Failed, RunResult::Canceled};
constexpr std::array levels{RunLevel::Info, RunLevel::Warning, RunLevel::Failed};

template <typename T, std::size_t n>
std::optional<T> fromText(const std::array<T, n> &all, const QString &text)
{
    for (const T each : all) {
        if (text == toString(each)) {
            return each;
        }
    }
    return std::nullopt;
}

} // namespace

QLatin1StringView toString(RunResult result)
{
    switch (result) {
    case RunResult::Done:
        return "done"_L1;
    case RunResult::Failed:
        return "failed"_L1;
    case RunResult::Canceled:
        return "canceled"_L1;
    }
    return {};
}

QLatin1StringView toString(RunLevel level)
{
    switch (level) {
    case RunLevel::Info:
        return "info"_L1;
    case RunLevel::Warning:
        return "warning"_L1;
    case RunLevel::Failed:
        return "failed"_L1;
    }
    return {};
}

Result<qint64> beginRun(sqlite::Database &database, const QString &profileId, const QString &kind, UtcTime at)
{
    // Lines first: references are not enforced.
    for (const char *sql :
         {"delete from run_line where run_id in (select id from run where profile_id = ? order by started_at desc, id "
          "desc limit -1 offset ?)",
          "delete from run where id in (select id from run where profile_id = ? order by started_at desc, id desc "
          "limit -1 offset ?)"}) {
        if (const Result<void> gone = database.run(sql, profileId, mostRuns - 1); !gone) {
            return failure(gone.error());
        }
    }
    const Result<std::optional<qint64>> id = database.number(
        "insert into run (profile_id, kind, started_at) values (?, ?, ?) returning id", profileId, kind, at);
    if (!id) {
        return failure(id.error());
    }
    return id->value_or(0);
}

Result<void> addRunLines(sqlite::Database &database, qint64 runId, const std::vector<RunLine> &lines)
{
    const Result<std::optional<qint64>> last =
        database.number("select max(position) from run_line where run_id = ?", runId);
    if (!last) {
        return failure(last.error());
    }
    qint64 position = last->value_or(0);
    qint64 unkept = 0;
    for (const RunLine &line : lines) {
        if (position == mostRunLines) {
            ++unkept;
            continue;
        }
        ++position;
        const Result<void> done =
            database.run("insert into run_line (run_id, position, at, level, text) values (?, ?, ?, ?, ?)", runId,
                         position, line.at, toString(line.level), line.text.isNull() ? QString(u""_s) : line.text);
        if (!done) {
            return done;
        }
    }
    return unkept > 0 ? database.run("update run set unkept = unkept + ? where id = ?", unkept, runId) : Result<void>();
}

Result<void> setRunKind(sqlite::Database &database, qint64 runId, const QString &kind)
{
    return database.run("update run set kind = ? where id = ?", kind, runId);
}

Result<void> endRun(sqlite::Database &database, qint64 runId, UtcTime at, RunResult result, const QString &message)
{
    return database.run("update run set ended_at = ?, result = ?, message = ifnull(?, '') where id = ?", at,
                        toString(result), message, runId);
}

Result<std::vector<Run>> readRuns(sqlite::Database &database, const QString &profileId)
{
    std::vector<Run> runs;
    sqlite::Rows rows = database.rows("select id, kind, started_at, ended_at, result, message, unkept, (select "
                                      "count(*) from run_line where run_id = id), "
                                      "(select count(*) from run_line where run_id = id and level = 'warning'), "
                                      "(select count(*) from run_line where run_id = id and level = 'failed') "
                                      "from run where profile_id = ? order by started_at desc, id desc",
                                      profileId);
    while (rows.next()) {
        Run run;
        run.id = rows.integer(0);
        run.profileId = profileId;
        run.kind = rows.text(1);
        run.startedAt = UtcTime::fromSeconds(rows.integer(2));
        if (const std::optional<qint64> ended = rows.optionalInteger(3)) {
            run.endedAt = UtcTime::fromSeconds(*ended);
        }
        run.result = fromText(results, rows.text(4));
        run.message = rows.text(5);
        run.unkept = rows.integer(6);
        run.lines = rows.integer(7);
        run.warnings = rows.integer(8);
        run.failed = rows.integer(9);
        runs.push_back(std::move(run));
    }
    if (const Result<void> done = rows.finished(); !done) {
        return failure(done.error());
    }
    return runs;
}

Result<std::vector<RunLine>> readRunLines(sqlite::Database &database, qint64 runId)
{
    std::vector<RunLine> lines;
    sqlite::Rows rows = database.rows("select at, level, text from run_line where run_id = ? order by position", runId);
    while (rows.next()) {
        lines.push_back({UtcTime::fromSeconds(rows.integer(0)), fromText(levels, rows.text(1)).value_or(RunLevel::Info),
                         rows.text(2)});
    }
    if (const Result<void> done = rows.finished(); !done) {
        return failure(done.error());
    }
    return lines;
}

} // namespace qm::ledger
