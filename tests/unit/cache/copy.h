// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cache/query.h"
#include "sqlite/database.h"

#include <QTemporaryDir>

#include <memory>

namespace qm::test {

/// A copy with its schema in a folder of its own, without the threads of Cache.
class Copy
{
public:
    Copy();
    [[nodiscard]] sqlite::Database &database() { return *m_database; }

    /// Runs statements that must work.
    void script(const QByteArray &sql);
    /// Every row of every table, texts of the indices included, as lines to be compared.
    [[nodiscard]] QStringList dump(const QStringList &exceptTables = {});
    /// Integrity of the file and of the text indices, and whether orders say what their lines and documents do.
    [[nodiscard]] bool isSound();

private:
    QTemporaryDir m_folder;
    std::unique_ptr<sqlite::Database> m_database;
};

/// Statements that put some rows into every table that a list's column reads from.
[[nodiscard]] QByteArray shopRows();

/// The keys a query finds; ends the program with the error's text when it does not run.
[[nodiscard]] std::vector<qint64> keysOf(sqlite::Database &database, const cache::List &list,
                                         const cache::Query &query);
/// The same for a search alone.
[[nodiscard]] std::vector<qint64> foundBy(sqlite::Database &database, const cache::List &list, const QString &search);

/// The first text that a query gives; for looking into tables.
[[nodiscard]] QString textOf(sqlite::Database &database, std::string_view sql);

} // namespace qm::test
