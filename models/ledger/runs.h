// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "domain/utctime.h"
#include "sqlite/database.h"

#include <QString>

#include <optional>
#include <vector>

namespace qm::ledger {

enum class RunResult { Done, Failed, Canceled };
[[nodiscard]] QLatin1StringView toString(RunResult result);

enum class RunLevel { Info, Warning, Failed };
[[nodiscard]] QLatin1StringView toString(RunLevel level);

/// Something that was done with a shop: a pull.
struct Run
{
    qint64 id = 0;
    QString profileId;
    QString kind; ///< `pull`, `resync`
    UtcTime startedAt;
    std::optional<UtcTime> endedAt;  ///< nothing: it runs, or the program went before it ended
    std::optional<RunResult> result; ///< likewise
    QString message;                 ///< why it failed
    qint64 lines = 0;                ///< that are kept
    qint64 unkept = 0;               ///< further ones: mostRunLines
    qint64 warnings = 0;             ///< of the lines
    qint64 failed = 0;               ///< of the lines
};

struct RunLine
{
    UtcTime at;
    RunLevel level = RunLevel::Info;
    QString text; ///< plain
    friend bool operator==(const RunLine &, const RunLine &) = default;
};

/// More lines than this of one run are not kept; Run::unkept counts them.
inline constexpr qint64 mostRunLines = 5'000;
/// Older runs of a shop go when a new one begins.
inline constexpr qint64 mostRuns = 200;

/// \returns the id.
[[nodiscard]] Result<qint64> beginRun(sqlite::Database &database, const QString &profileId, const QString &kind,
                                      UtcTime at);
[[nodiscard]] Result<void> addRunLines(sqlite::Database &database, qint64 runId, const std::vector<RunLine> &lines);
[[nodiscard]] Result<void> setRunKind(sqlite::Database &database, qint64 runId, const QString &kind);
[[nodiscard]] Result<void> endRun(sqlite::Database &database, qint64 runId, UtcTime at, RunResult result,
                                  const QString &message);

/// Newest first.
[[nodiscard]] Result<std::vector<Run>> readRuns(sqlite::Database &database, const QString &profileId);
/// In their order.
[[nodiscard]] Result<std::vector<RunLine>> readRunLines(sqlite::Database &database, qint64 runId);

} // namespace qm::ledger
