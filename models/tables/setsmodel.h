// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/clock.h"
#include "ledger/changes.h"
#include "ledger/ledger.h"

#include <QAbstractTableModel>

#include <vector>

namespace qm::tables {

/// The sets of staged changes of a shop, newest first, with how they stand; the first row stands for all that are open.
/// With the roles of ListModel, so that the same delegate draws them. For the window's thread.
class SetsModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Name, Author, Made, Changes, Standing, ColumnCount };

    explicit SetsModel(const Clock &clock, QObject *parent = nullptr);

    void open(ledger::Ledger &ledger, const QString &profileId);
    void close();
    /// Reads the sets again; their counts are the ledger's own.
    void reload();

    /// Null: the row of all that are open.
    [[nodiscard]] const ChangeSet *setAt(int row) const;
    [[nodiscard]] qint64 countOf(int row, ChangeState state) const;
    [[nodiscard]] qint64 openOf(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    void reloaded();

private:
    struct Found
    {
        std::vector<ChangeSet> sets;
        std::vector<ledger::ChangeCount> counts;
    };
    [[nodiscard]] QString text(int row, int column) const;
    [[nodiscard]] QString standing(int row) const;

    const Clock &m_clock;
    ledger::Ledger *m_ledger = nullptr;
    QString m_profileId;
    Found m_found;
    quint64 m_generation = 0;
};

} // namespace qm::tables
