// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sqlite/schema.h"

#include "sqlite/transaction.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

namespace qm::sqlite {

Schema Schema::fromFolder(const QString &folder)
{
    Schema schema;
    for (const QString &name : QDir(folder).entryList({u"*.sql"_s}, QDir::Files, QDir::Name)) {
        QFile file(folder + u'/' + name);
        const bool readable = file.open(QIODevice::ReadOnly);
        schema.m_files.push_back(file.readAll());
        Q_ASSERT_X(readable && name.left(3).toInt() == schema.version(), "schema", "a numbered file is missing");
    }
    Q_ASSERT_X(!schema.m_files.empty(), "schema", "no schema files in the folder");
    return schema;
}

int Schema::stampOf(int files) const
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (int i = 0; i < files; ++i) {
        hash.addData(m_files[std::size_t(i)]);
    }
    const QByteArray digest = hash.result();
    int stamp = 0;
    for (int i = 0; i < 4; ++i) {
        stamp = (stamp << 7) | (digest[i] & 0x7F);
    }
    return stamp | 1; // never 0, which means empty
}

Result<void> Schema::extend(Database &database, int there, int userVersion) const
{
    Result<Transaction> transaction = Transaction::begin(database);
    if (!transaction) {
        return failure(transaction.error());
    }
    for (int i = there; i < version(); ++i) {
        if (Result<void> done = database.script(m_files[std::size_t(i)]); !done) {
            return done;
        }
    }
    if (Result<void> done = database.script("pragma user_version=" + QByteArray::number(userVersion)); !done) {
        return done;
    }
    return transaction->commit();
}

Result<void> Schema::migrate(Database &database) const
{
    // Without a lock first: most files are as they should be.
    Result<int> found = wanting(database);
    if (!found || *found == version()) {
        return found.map([](int) {});
    }
    Result<Transaction> transaction = Transaction::begin(database);
    if (!transaction) {
        return failure(transaction.error());
    }
    // Another program may have been faster.
    found = wanting(database);
    if (!found || *found == version()) {
        return found.map([](int) {});
    }
    for (int number = *found; number < version(); ++number) {
        if (Result<void> done = database.script(m_files[std::size_t(number)]); !done) {
            return done;
        }
    }
    if (Result<void> done = database.script("pragma user_version=" + QByteArray::number(version())); !done) {
        return done;
    }
    return transaction->commit();
}

Result<int> Schema::wanting(Database &database) const
{
    Result<int> found = userVersion(database);
    if (found && *found > version()) {
        return failure(ErrorKind::Conflict, u"The file was written by a newer version of Quartermaster"_s);
    }
    return found;
}

Result<int> Schema::userVersion(Database &database)
{
    const Result<std::optional<qint64>> number = database.number("pragma user_version");
    if (!number) {
        return failure(number.error());
    }
    return int(number->value_or(0));
}

} // namespace qm::sqlite
