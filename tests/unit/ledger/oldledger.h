// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sqlite/database.h"

#include <QDir>
#include <QFile>

namespace qm::ledger::test {

/// An empty ledger at \a path as the program with that \a version of the schema made it.
inline void makeLedgerOf(int version, const QString &path)
{
    Result<sqlite::Database> database = sqlite::Database::open(path, sqlite::Mode::ReadWrite);
    const QDir folder(QStringLiteral(":/schema/ledger"));
    const QStringList names = folder.entryList(QDir::Files, QDir::Name);
    for (const QString &name : names.mid(0, version)) {
        QFile file(folder.filePath(name));
        if (!database || !file.open(QIODevice::ReadOnly) || !database->script(file.readAll())) {
            qFatal("%s does not run", qPrintable(name));
        }
    }
    if (names.size() < version || !database->script("pragma user_version=" + QByteArray::number(version))) {
        qFatal("there is no version %d", version);
    }
}

} // namespace qm::ledger::test
