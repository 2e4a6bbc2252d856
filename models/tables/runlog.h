// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/ledger.h"
#include "ledger/runs.h"

#include <QObject>
#include <QTimer>

#include <atomic>
#include <functional>
#include <memory>

namespace qm::tables {

/// Writes down what is done with a shop, and knows what was done before: the ledger keeps it. Nothing here waits; for
/// the window's thread.
class RunLog : public QObject
{
    Q_OBJECT
public:
    explicit RunLog(QObject *parent = nullptr);

    /// \a ledger outlives the log or is taken away with close(). A run that is under way then stays without an end.
    void open(ledger::Ledger &ledger, const QString &profileId);
    void close();

    void begin(const QString &kind, UtcTime at);
    /// Of the run that was begun; without one nothing happens.
    void add(const ledger::RunLine &line);
    /// The run that was begun turned out to be something else.
    void setKind(const QString &kind);
    void end(UtcTime at, ledger::RunResult result, const QString &message);
    /// One that is over, beside whatever runs: \a lines makes its lines, in the ledger's thread, where changes can be
    /// read.
    void addWhole(const QString &kind, UtcTime begun, UtcTime ended, ledger::RunResult result, const QString &message,
                  std::function<std::vector<ledger::RunLine>(sqlite::Database &)> lines);

    /// Newest first.
    [[nodiscard]] const std::vector<ledger::Run> &runs() const { return m_runs; }
    [[nodiscard]] qint64 runningId() const;
    [[nodiscard]] QFuture<Result<std::vector<ledger::RunLine>>> lines(qint64 runId) const;
    [[nodiscard]] bool isOpen() const { return m_ledger != nullptr; }

Q_SIGNALS:
    /// runs() are others, or one has further lines: of these it is told some times a second at most.
    void changed();
    void failed(const QString &why);

private:
    void flush();
    void read();
    /// \a then: after it was written.
    void write(std::function<Result<void>(sqlite::Database &, qint64 runId)> work, void (RunLog::*then)());
    void readLater();

    /// 0 until the ledger has given it; set and read in the ledger's thread, where jobs run in their order.
    using RunId = std::shared_ptr<std::atomic<qint64>>;

    ledger::Ledger *m_ledger = nullptr;
    QString m_profileId;
    RunId m_running; ///< null: none
    QString m_kind;
    std::vector<ledger::RunLine> m_pending;
    QTimer m_flushTimer;
    QTimer m_readTimer;
    std::vector<ledger::Run> m_runs;
    quint64 m_generation = 0;
};

} // namespace qm::tables
