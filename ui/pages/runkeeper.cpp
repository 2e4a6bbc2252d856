// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/runkeeper.h"

#include "ledger/changes.h"
#include "tables/changetext.h"
#include "ui/pages/activitypage.h"

#include <QHash>

#include <algorithm>
#include <functional>
#include <utility>

namespace qm::ui {

using namespace Qt::StringLiterals;

namespace {

ledger::RunLevel levelOf(sync::PushedAs what)
{
    switch (what) {
    case sync::PushedAs::Verified:
    case sync::PushedAs::AlreadySo:
    case sync::PushedAs::Ready:
        return ledger::RunLevel::Info;
    case sync::PushedAs::Failed:
        return ledger::RunLevel::Failed;
    case sync::PushedAs::Conflict:
    case sync::PushedAs::Unknown:
    case sync::PushedAs::Withheld:
    case sync::PushedAs::Edited:
    case sync::PushedAs::Waiting:
    case sync::PushedAs::Unsupported:
    case sync::PushedAs::Left:
        return ledger::RunLevel::Warning;
    }
    return ledger::RunLevel::Warning;
}

/// Codes instead of names: a log is also read where the copy is not.
QString lineText(const Change &change, const sync::PushedLine &line)
{
    const tables::ShopNames names;
    const auto words = [&](const std::optional<CellValue> &value) {
        return value ? tables::cellValueText(change.cell, *value, names) : u"?"_s;
    };
    QString text =
        u"%1 · %2: %3 → %4. %5"_s.arg(tables::placeText(change.cell, names), tables::fieldText(change.cell, names),
                                      words(change.base), words(change.mine()), tables::pushedText(line.what));
    return line.message.isEmpty() ? text : u"%1: %2"_s.arg(text, line.message.simplified());
}

/// What a push leaves in the log: a line for each change, with what it was and what became of it.
std::vector<ledger::RunLine> linesOf(sqlite::Database &database, const sync::PushReport &report, UtcTime at)
{
    std::vector<qint64> ids;
    QHash<qint64, sync::PushedLine> said;
    for (const sync::PushedLine &line : report.lines) {
        ids.push_back(line.changeId);
        said.insert(line.changeId, line);
    }
    std::vector<ledger::RunLine> lines;
    const Result<std::vector<Change>> changes = ledger::readChanges(database, ids);
    for (const Change &change : changes ? *changes : std::vector<Change>()) {
        const sync::PushedLine &line = said[change.id];
        lines.push_back({at, levelOf(line.what), lineText(change, line)});
    }
    // What went wrong is kept, however many went well.
    std::ranges::stable_sort(lines, std::greater(), &ledger::RunLine::level);
    return lines;
}

} // namespace

RunKeeper::RunKeeper(QObject *parent)
    : QObject(parent)
{
    connect(&m_log, &tables::RunLog::failed, this,
            [this](const QString &why) { Q_EMIT told(ActivityPage::tr("The activity cannot be kept: %1").arg(why)); });
}

void RunKeeper::open(Session &session)
{
    m_session = &session;
    m_log.open(session.ledger(), session.profile().id);
    connect(&session, &Session::pullStarted, this, [this] { m_log.begin(u"pull"_s, m_session->clock().now()); });
    connect(&session, &Session::pullProgressed, this, [this](const PullProgress &progress) {
        if (progress.again) {
            m_log.setKind(u"resync"_s);
        }
    });
    connect(&session, &Session::pullNoted, this, &RunKeeper::note);
    connectPushes();
    connect(&session, &Session::pullEnded, this, &RunKeeper::pullEnded);
    if (session.isPulling()) {
        m_log.begin(u"pull"_s, session.clock().now());
    }
}

void RunKeeper::close()
{
    m_log.end(m_session->clock().now(), ledger::RunResult::Canceled, {});
    leavePush();
    disconnect(m_session, nullptr, this, nullptr);
    m_log.close();
    m_session = nullptr;
}

/// Nobody will tell how it ended, and much of it may be in the shop.
void RunKeeper::leavePush()
{
    if (const std::optional<UtcTime> begun = std::exchange(m_pushedAt, std::nullopt)) {
        m_log.addWhole(
            u"push"_s, *begun, m_session->clock().now(), ledger::RunResult::Canceled,
            ActivityPage::tr("The shop was closed before the push ended; its changes say what became of them"),
            [](sqlite::Database &) { return std::vector<ledger::RunLine>(); });
    }
}

void RunKeeper::note(const PullNote &note)
{
    m_log.add({note.time,
               note.isFailure   ? ledger::RunLevel::Failed
               : note.isWarning ? ledger::RunLevel::Warning
                                : ledger::RunLevel::Info,
               note.text});
}

void RunKeeper::pullEnded(const std::optional<Error> &error)
{
    const UtcTime now = m_session->clock().now();
    if (!error) {
        m_log.end(now, ledger::RunResult::Done, {});
    } else if (error->kind == ErrorKind::Cancelled) {
        m_log.end(now, ledger::RunResult::Canceled, ActivityPage::tr("Canceled; what was read is kept"));
    } else {
        m_log.end(now, ledger::RunResult::Failed, error->text());
    }
}

void RunKeeper::connectPushes()
{
    connect(m_session, &Session::pushStarted, this, [this](bool dryRun) {
        if (!dryRun) {
            m_pushedAt = m_session->clock().now();
        }
    });
    connect(m_session, &Session::pushEnded, this, [this](const PushEnd &end) {
        if (!end.dryRun) {
            pushEnded(end.report);
        }
    });
}

void RunKeeper::pushEnded(const Result<sync::PushReport> &report)
{
    const UtcTime now = m_session->clock().now();
    const UtcTime begun = std::exchange(m_pushedAt, std::nullopt).value_or(now); // refused, it has not begun
    if (report && report->lines.empty() && !report->error) {
        return; // a review asked what had come of an earlier push, and nothing had
    }
    const std::optional<Error> error = report ? report->error : std::optional(report.error());
    const bool isCanceled = error && error->kind == ErrorKind::Cancelled;
    const auto result = !error       ? ledger::RunResult::Done
                        : isCanceled ? ledger::RunResult::Canceled
                                     : ledger::RunResult::Failed;
    m_log.addWhole(u"push"_s, begun, now, result, error ? error->text() : QString(),
                   [report, now](sqlite::Database &database) {
                       return report ? linesOf(database, *report, now) : std::vector<ledger::RunLine>();
                   });
}

} // namespace qm::ui
