// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "diagnostics/report.h"

#include "cache/copyfiles.h"
#include "cache/pullstate.h"
#include "diagnostics/logfile.h"
#include "diagnostics/scrub.h"
#include "profiles/profilestore.h"
#include "sqlite/database.h"

#include <QDir>
#include <QFileInfo>
#include <QLocale>
#include <QStorageInfo>
#include <QSysInfo>

#include <sqlite3.h>

namespace qm::diagnostics {

namespace {
using namespace Qt::StringLiterals;

constexpr qint64 mebi = 1024 * 1024;
constexpr int mostRuns = 20;

QString yes(bool is)
{
    return is ? u"yes"_s : u"no"_s;
}

QString hoursSince(std::optional<UtcTime> time, UtcTime now)
{
    return time ? u"%1 h ago"_s.arg((now.seconds() - time->seconds()) / 3600) : u"never"_s;
}

void tellComputer(QStringList &lines, const Asked &asked)
{
    const QStorageInfo disk(asked.dataDirectory);
    lines << u"%1, Qt %2, SQLite %3"_s.arg(asked.program, QString::fromLatin1(qVersion()),
                                           QString::fromLatin1(sqlite3_libversion()))
          << u"%1 (%2), locale %3"_s.arg(QSysInfo::prettyProductName(), QSysInfo::currentCpuArchitecture(),
                                         QLocale::system().name())
          << u"free where the data lies: %1 MiB on %2"_s.arg(disk.bytesAvailable() / mebi)
                 .arg(QString::fromLatin1(disk.fileSystemType()));
    lines += asked.more;
}

void tellConnection(QStringList &lines, const Profile &profile)
{
    const remote::Connection &way = profile.connection;
    const auto proxy = way.proxy.mode;
    lines << u"  login %1, %2, %3, read-only: %4, keys in: %5"_s.arg(
        toString(way.login), way.baseUrl.scheme(), toString(profile.environment), yes(profile.readOnly),
        toString(profile.secretsIn));
    lines << u"  proxy: %1, own authority: %2, pinned: %3, signing: %4"_s.arg(
        proxy == remote::ProxyPolicy::Mode::System ? u"system"_s
        : proxy == remote::ProxyPolicy::Mode::None ? u"none"_s
                                                   : u"own"_s,
        yes(!way.tls.extraCaPem.isEmpty()), yes(!way.tls.pinnedSha256.isEmpty()), remote::toString(way.dialect));
}

/// Kinds of errors are ours; their texts may be the shop's.
QString refusal(const Error &error)
{
    return u"cannot be read (%1)"_s.arg(toString(error.kind));
}

void tellCopy(QStringList &lines, const QString &dataDirectory, const Profile &profile, UtcTime now)
{
    const cache::CopyFiles files(dataDirectory + u"/cache"_s, profile.id);
    const QFileInfo file(files.database());
    if (!file.exists()) {
        lines << u"  no copy"_s;
        return;
    }
    lines << u"  copy: %1 MiB, set aside: %2, suspect: %3"_s.arg(file.size() / mebi)
                 .arg(files.asides().size())
                 .arg(yes(QFile::exists(files.suspect())));
    Result<sqlite::Database> copy = sqlite::Database::open(files.database(), sqlite::Mode::ReadOnly);
    if (!copy) {
        lines << u"  copy: "_s + refusal(copy.error());
        return;
    }
    for (const cache::Entity entity : cache::allEntities) {
        const Result<cache::PullState> state = cache::readPullState(*copy, entity);
        if (!state) {
            lines << u"  copy: "_s + refusal(state.error());
            return;
        }
        if (*state != cache::PullState()) {
            lines << u"    %1: of %2, pulled %3, first pull done: %4"_s.arg(cache::toString(entity))
                         .arg(state->total.value_or(-1))
                         .arg(hoursSince(state->pulledAt, now), yes(state->backfillDone));
        }
    }
}

void tellLedger(QStringList &lines, sqlite::Database &ledger, const QString &profileId, UtcTime now)
{
    sqlite::Rows counts = ledger.rows("select kind, state, sum(count) from change_count where profile_id = ? "
                                      "group by kind, state order by kind, state",
                                      profileId);
    while (counts.next()) {
        lines << u"    changes: %1 %2: %3"_s.arg(counts.text(0), counts.text(1)).arg(counts.integer(2));
    }
    sqlite::Rows actions = ledger.rows("select kind, state, count(*) from order_action where profile_id = ? "
                                       "group by kind, state order by kind, state",
                                       profileId);
    while (actions.next()) {
        lines << u"    order actions: %1 %2: %3"_s.arg(actions.text(0), actions.text(1)).arg(actions.integer(2));
    }
    sqlite::Rows runs =
        ledger.rows("select kind, started_at, ended_at, coalesce(result, 'not ended'), (select count(*) "
                    "from run_line where run_id = run.id and level = 'failed') from run where "
                    "profile_id = ? order by started_at desc limit ?",
                    profileId, qint64(mostRuns));
    while (runs.next()) {
        const UtcTime started = UtcTime::fromSeconds(runs.integer(1));
        const QString took =
            runs.optionalInteger(2) ? u"%1 s"_s.arg(*runs.optionalInteger(2) - started.seconds()) : u"?"_s;
        lines << u"    run: %1 %2, took %3, %4, failed lines: %5"_s
                     .arg(runs.text(0), hoursSince(started, now), took, runs.text(3))
                     .arg(runs.integer(4));
    }
    if (const Result<void> done = runs.finished(); !done) {
        lines << u"    ledger: "_s + refusal(done.error());
    }
}

/// What the log may name: shops, this computer, who works here.
QStringList privateWords(const QList<Profile> &profiles)
{
    QStringList words{QSysInfo::machineHostName(), QDir::home().dirName()};
    for (const Profile &profile : profiles) {
        words << profile.name << profile.id << profile.connection.baseUrl.host();
    }
    return words;
}

} // namespace

QString report(const Asked &asked)
{
    QStringList lines{u"Quartermaster diagnostics, "_s + asked.now.toIso()};
    tellComputer(lines, asked);
    const Result<QList<Profile>> profiles = ProfileStore(asked.dataDirectory).list();
    if (!profiles) {
        lines << u"shops: "_s + refusal(profiles.error());
    }
    const QString ledgerPath = asked.dataDirectory + u"/ledger.sqlite"_s;
    Result<sqlite::Database> ledger = failure(ErrorKind::NotFound, QString());
    if (QFile::exists(ledgerPath)) {
        ledger = sqlite::Database::open(ledgerPath, sqlite::Mode::ReadOnly);
        const auto version = ledger ? ledger->number("pragma user_version") : failure(ledger.error());
        lines << (version ? u"ledger: version %1, %2 KiB"_s.arg(version->value_or(-1))
                                .arg(QFileInfo(ledgerPath).size() / 1024)
                          : u"ledger: "_s + refusal(version.error()));
    }
    const QList<Profile> known = profiles ? *profiles : QList<Profile>();
    for (qsizetype i = 0; i < known.size(); ++i) {
        lines << u"shop %1"_s.arg(i + 1);
        tellConnection(lines, known[i]);
        tellCopy(lines, asked.dataDirectory, known[i], asked.now);
        if (ledger) {
            tellLedger(lines, *ledger, known[i].id, asked.now);
        }
    }
    lines << u"log, scrubbed:"_s;
    const QStringList words = privateWords(known);
    for (const QString &line : newestLogLines(asked.dataDirectory, asked.logLines)) {
        // The time at its beginning is a number that may stay.
        lines << u"  "_s + line.section(u' ', 0, 0) + u' ' + scrubbed(line.section(u' ', 1), words);
    }
    return lines.join(u'\n') + u'\n';
}

} // namespace qm::diagnostics
