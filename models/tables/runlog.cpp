// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/runlog.h"

#include "tables/whendone.h"

#include <utility>

namespace qm::tables {

namespace {
constexpr int pause = 100;     ///< ms: lines are written many at a time
constexpr int readPause = 500; ///< ms: the runs and what they count are read less often than lines come
} // namespace

RunLog::RunLog(QObject *parent)
    : QObject(parent)
{
    m_flushTimer.setSingleShot(true);
    m_flushTimer.setInterval(pause);
    connect(&m_flushTimer, &QTimer::timeout, this, &RunLog::flush);
    m_readTimer.setSingleShot(true);
    m_readTimer.setInterval(readPause);
    connect(&m_readTimer, &QTimer::timeout, this, &RunLog::read);
}

void RunLog::open(ledger::Ledger &ledger, const QString &profileId)
{
    close();
    m_ledger = &ledger;
    m_profileId = profileId;
    read();
}

void RunLog::close()
{
    flush();
    m_ledger = nullptr;
    m_running.reset();
    m_runs.clear();
    ++m_generation;
    Q_EMIT changed();
}

void RunLog::addWhole(const QString &kind, UtcTime begun, UtcTime ended, ledger::RunResult result,
                      const QString &message, std::function<std::vector<ledger::RunLine>(sqlite::Database &)> lines)
{
    if (!m_ledger) {
        return;
    }
    auto written = m_ledger->write<qint64>(
        [=, profile = m_profileId, lines = std::move(lines)](sqlite::Database &database) -> Result<qint64> {
            const Result<qint64> id = ledger::beginRun(database, profile, kind, begun);
            if (!id) {
                return id;
            }
            const Result<void> done = ledger::addRunLines(database, *id, lines(database)).and_then([&] {
                return ledger::endRun(database, *id, ended, result, message);
            });
            return done ? id : Result<qint64>(failure(done.error()));
        });
    whenDone(std::move(written), this, [this](const Result<qint64> &id) {
        if (!id) {
            Q_EMIT failed(id.error().text());
        } else if (m_ledger) {
            read();
        }
    });
}

qint64 RunLog::runningId() const
{
    return m_running ? m_running->load() : 0;
}

void RunLog::begin(const QString &kind, UtcTime at)
{
    if (!m_ledger) {
        return;
    }
    m_running = std::make_shared<std::atomic<qint64>>(0);
    m_kind = kind;
    auto begun = m_ledger->write<qint64>([id = m_running, profile = m_profileId, kind, at](sqlite::Database &database) {
        Result<qint64> made = ledger::beginRun(database, profile, kind, at);
        id->store(made ? *made : 0);
        return made;
    });
    whenDone(std::move(begun), this, [this](const Result<qint64> &made) {
        if (!made) {
            Q_EMIT failed(made.error().text());
        }
        read();
    });
}

void RunLog::add(const ledger::RunLine &line)
{
    if (m_running) {
        m_pending.push_back(line);
        m_flushTimer.isActive() ? void() : m_flushTimer.start();
    }
}

void RunLog::setKind(const QString &kind)
{
    if (m_running && kind != m_kind) {
        m_kind = kind;
        write([kind](sqlite::Database &database, qint64 runId) { return ledger::setRunKind(database, runId, kind); },
              &RunLog::read);
    }
}

void RunLog::end(UtcTime at, ledger::RunResult result, const QString &message)
{
    if (!m_running) {
        return;
    }
    flush();
    write([at, result, message](sqlite::Database &database,
                                qint64 runId) { return ledger::endRun(database, runId, at, result, message); },
          &RunLog::read);
    m_running.reset();
}

void RunLog::flush()
{
    m_flushTimer.stop();
    if (!m_pending.empty()) {
        write([lines = std::exchange(m_pending, {})](
                  sqlite::Database &database, qint64 runId) { return ledger::addRunLines(database, runId, lines); },
              &RunLog::readLater);
    }
}

void RunLog::write(std::function<Result<void>(sqlite::Database &, qint64 runId)> work, void (RunLog::*then)())
{
    if (!m_ledger || !m_running) {
        return;
    }
    auto written = m_ledger->write<bool>([id = m_running, work = std::move(work)](sqlite::Database &database) {
        const qint64 runId = id->load();
        const Result<void> done = runId > 0 ? work(database, runId) : Result<void>();
        return done ? Result<bool>(true) : Result<bool>(failure(done.error()));
    });
    whenDone(std::move(written), this, [this, then](const Result<bool> &done) {
        if (!done) {
            Q_EMIT failed(done.error().text());
        }
        (this->*then)();
    });
}

void RunLog::readLater()
{
    if (!m_readTimer.isActive()) {
        m_readTimer.start();
    }
}

void RunLog::read()
{
    m_readTimer.stop();
    if (!m_ledger) {
        return;
    }
    auto runs = m_ledger->read<std::vector<ledger::Run>>(
        [profile = m_profileId](sqlite::Database &database) { return ledger::readRuns(database, profile); });
    whenDone(std::move(runs), this, [this, generation = ++m_generation](Result<std::vector<ledger::Run>> found) {
        if (generation != m_generation) {
            return;
        }
        if (found) {
            m_runs = std::move(*found);
            Q_EMIT changed();
        } else {
            Q_EMIT failed(found.error().text());
        }
    });
}

QFuture<Result<std::vector<ledger::RunLine>>> RunLog::lines(qint64 runId) const
{
    using Lines = std::vector<ledger::RunLine>;
    if (!m_ledger) {
        return QtFuture::makeReadyFuture(Result<Lines>(Lines()));
    }
    return m_ledger->read<Lines>([runId](sqlite::Database &database) { return ledger::readRunLines(database, runId); });
}

} // namespace qm::tables
