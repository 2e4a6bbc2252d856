// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/changes.h"
#include "ledger/ledger.h"

#include <QObject>
#include <QTimer>

#include <optional>
#include <vector>

namespace qm::tables {

/// How much is staged for a shop, and that it became another thing: by this program, which says so, or by another one
/// that has the ledger open. The file keeps the counts. Nothing here waits; for the window's thread.
class StagedWork : public QObject
{
    Q_OBJECT
public:
    explicit StagedWork(QObject *parent = nullptr);

    /// \a ledger outlives this or is taken away with close().
    void open(ledger::Ledger &ledger, const QString &profileId);
    void close();
    /// This program has changed something.
    void touch();

    /// By set, kind and state.
    [[nodiscard]] const std::vector<ledger::ChangeCount> &counts() const { return m_counts; }
    [[nodiscard]] bool isKnown() const { return m_version.has_value(); }
    /// Not in the shop yet, in whatever state.
    [[nodiscard]] qint64 open() const;
    [[nodiscard]] qint64 count(ChangeState state) const;
    /// Open ones of these kinds.
    [[nodiscard]] qint64 openOf(const std::vector<CellKind> &kinds) const;

Q_SIGNALS:
    /// Also when the counts are the same and an edit is another one.
    void changed();

private:
    struct Seen
    {
        qint64 version = 0; ///< changes when another connection has written
        std::vector<ledger::ChangeCount> counts;
    };
    void read();

    ledger::Ledger *m_ledger = nullptr;
    QString m_profileId;
    std::vector<ledger::ChangeCount> m_counts;
    std::optional<qint64> m_version;
    QTimer m_look;
    bool m_touched = false;
    bool m_reading = false;
    quint64 m_generation = 0;
};

} // namespace qm::tables
