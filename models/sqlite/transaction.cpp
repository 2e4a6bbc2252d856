// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sqlite/transaction.h"

namespace qm::sqlite {

Result<Transaction> Transaction::begin(Database &database)
{
    if (const Result<void> begun = database.run("begin immediate"); !begun) {
        return failure(begun.error());
    }
    return Transaction(database);
}

Transaction::Transaction(Transaction &&other) noexcept
    : m_database(std::exchange(other.m_database, nullptr))
{}

Transaction::~Transaction()
{
    if (m_database) {
        m_database->rollBack();
    }
}

Result<void> Transaction::commit()
{
    Database *const database = std::exchange(m_database, nullptr);
    Result<void> done = database->run("commit");
    if (!done) {
        database->rollBack();
    }
    return done;
}

} // namespace qm::sqlite
