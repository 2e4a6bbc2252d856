// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/changes.h"

#include <QHash>

namespace qm::ledger {

/// One staging of several drafts. What follows a draft stands behind it, and goes its way: it is not staged alone.
class Staging
{
public:
    enum class Replaces { Nothing, OwnWork, AnyWork };

    /// \a author: not null.
    Staging(sqlite::Database &database, qint64 setId, QString profileId, QString author, UtcTime at, Replaces replaces)
        : m_database(database)
        , m_setId(setId)
        , m_profileId(std::move(profileId))
        , m_author(std::move(author))
        , m_at(at)
        , m_replaces(replaces)
    {}

    /// \a undoes: the change that this one takes back; 0: none.
    [[nodiscard]] Result<StageResult> add(const ChangeDraft &draft, qint64 undoes);

private:
    [[nodiscard]] bool isKept(const QString &author) const;
    [[nodiscard]] Result<StageResult> put(const ChangeDraft &draft, qint64 undoes);
    [[nodiscard]] Result<qint64> insert(const ChangeDraft &draft, qint64 undoes);
    [[nodiscard]] Result<void> replace(qint64 id, const ChangeDraft &draft, qint64 undoes);

    sqlite::Database &m_database;
    qint64 m_setId;
    QString m_profileId;
    QString m_author;
    UtcTime m_at;
    Replaces m_replaces;
    QHash<QString, StageResult> m_leading; ///< of rows that something may follow in
};

/// Drops what follows another change in the row of \a cell, unless it is on its way.
[[nodiscard]] Result<void> dropFollowing(sqlite::Database &database, const QString &profileId, const Cell &cell);

} // namespace qm::ledger
