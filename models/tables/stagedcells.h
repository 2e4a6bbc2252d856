// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/change.h"
#include "ledger/ledger.h"

#include <QHash>
#include <QObject>
#include <QSet>

#include <span>
#include <vector>

namespace qm::tables {

/// The open changes of the products that are looked at, whoever made them: what lies over the cells of a table. Read
/// from the ledger as rows come into view, with a bound. Nothing here waits; for the window's thread.
class StagedCells : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    /// \a ledger outlives this or is taken away with close().
    void open(ledger::Ledger &ledger, const QString &profileId, std::vector<CellKind> kinds);
    void close();
    /// The ledger has other changes by now: what is known stays until it was read again.
    void outdate();

    /// Those of \a sku as far as they are known; asks for them when they are not.
    [[nodiscard]] std::span<const Change> of(const QString &sku) const;

Q_SIGNALS:
    void changed();

private:
    struct Known
    {
        std::vector<Change> changes;
        quint64 epoch = 0;
    };
    using Found = QHash<QString, std::vector<Change>>;

    void want(const QString &sku) const;
    void fetch();
    void take(const QStringList &asked, quint64 epoch, Result<Found> found);

    ledger::Ledger *m_ledger = nullptr;
    QString m_profileId;
    std::vector<CellKind> m_kinds;
    QHash<QString, Known> m_known;
    mutable QSet<QString> m_wanted;
    mutable bool m_fetchPosted = false;
    bool m_fetching = false;
    quint64 m_epoch = 1;
    quint64 m_generation = 0;
};

} // namespace qm::tables
