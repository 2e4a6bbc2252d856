// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/runs.h"

#include <QAbstractTableModel>

namespace qm::tables {

// Runs and their lines as tables, with the roles of ListModel, so that the same delegate draws them. Texts are plain.

class RunsModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Started, What, Outcome, Lines, Warnings, Failed, Took, ColumnCount };
    using QAbstractTableModel::QAbstractTableModel;

    /// \a running: the one that this program is busy with; 0: none. \a othersRun: another program may be busy with the
    /// shop, so that a run without an end need not have been cut off.
    void setRuns(std::vector<ledger::Run> runs, qint64 running, bool othersRun);
    /// Whether the program ended before \a run did.
    [[nodiscard]] bool isCutOff(const ledger::Run &run) const;
    [[nodiscard]] const ledger::Run &run(int row) const { return m_runs[std::size_t(row)]; }
    [[nodiscard]] int rowOf(qint64 id) const; ///< -1: not there

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString text(const ledger::Run &run, int column) const;
    [[nodiscard]] QString outcome(const ledger::Run &run) const; ///< code

    std::vector<ledger::Run> m_runs;
    qint64 m_running = 0;
    bool m_othersRun = false;
};

class RunLinesModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Line, Time, Level, Text, ColumnCount };
    enum class Show { All, Warnings, Failed };
    using QAbstractTableModel::QAbstractTableModel;

    void setLines(std::vector<ledger::RunLine> lines);
    void setShow(Show show);
    [[nodiscard]] Show show() const { return m_show; }
    [[nodiscard]] qint64 count(Show show) const;
    [[nodiscard]] const ledger::RunLine &line(int row) const { return m_lines[m_shown[std::size_t(row)]]; }
    /// What is shown, a line each, parted by tabs: number, UTC time, level, text.
    [[nodiscard]] QString asText() const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] bool addLines(const std::vector<ledger::RunLine> &lines);
    void filter();

    std::vector<ledger::RunLine> m_lines;
    std::vector<std::size_t> m_shown;
    Show m_show = Show::All;
};

/// What a run did: `Pull`, `Read again`; \a kind is ledger::Run::kind.
[[nodiscard]] QString runTitle(const QString &kind);
/// A run's outcome or a line's level for people.
[[nodiscard]] QString runWord(const QString &code);

} // namespace qm::tables
