// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sqlite/database.h"

#include <QJsonObject>
#include <QList>
#include <QStringList>

#include <vector>

namespace qm::test {

/// What a column of the copy holds of a document of the shop.
enum class Holds {
    Text,
    Whole,   ///< also ids, flags
    Amount,  ///< ten-thousandths
    Amount0, ///< the same; what the shop leaves out is 0
    Whole0,
    Time,   ///< seconds
    Name,   ///< first and last name of the object there
    Street, ///< lines joined
};

struct ContentColumn
{
    const char *name;
    Holds holds;
    const char *path = nullptr; ///< in the document, with dots; nothing: the name
};

struct ContentTable
{
    const char *name;
    std::vector<ContentColumn> columns;
    const char *from = nullptr; ///< table and condition; nothing: the name
};

[[nodiscard]] const std::vector<ContentTable> &contentTables();
[[nodiscard]] const ContentTable &contentTable(const char *name);

/// The row that \a document of the shop should have become.
[[nodiscard]] QString lineOf(const ContentTable &table, const QJsonObject &document);
/// The rows there are.
[[nodiscard]] QStringList linesOf(const ContentTable &table, sqlite::Database &database);

[[nodiscard]] QList<QJsonObject> objectsIn(const QJsonValue &array);

} // namespace qm::test
