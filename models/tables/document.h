// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cache/documents.h"
#include "remote/json/codec.h"

#include <vector>

namespace qm::tables {

/// A document of the copy as its struct. NotFound when it is not there.
template <typename T>
[[nodiscard]] Result<T> readEntity(sqlite::Database &database, const cache::DocumentKey &key)
{
    const Result<std::optional<QByteArray>> text = cache::readDocument(database, key);
    if (!text) {
        return failure(text.error());
    }
    if (!*text) {
        return failure(ErrorKind::NotFound, QStringLiteral("The local copy does not have it"));
    }
    Result<T> entity = remote::decode<T>(**text);
    if (entity && entity->raw.isEmpty()) {
        entity->raw = **text;
    }
    return entity;
}

/// Those of \a ids that are there, in their order.
template <typename T>
[[nodiscard]] Result<std::vector<T>> readEntities(sqlite::Database &database, cache::DocumentKind kind,
                                                  const std::vector<qint64> &ids)
{
    std::vector<T> entities;
    for (const qint64 id : ids) {
        Result<T> entity = readEntity<T>(database, {kind, id});
        if (entity) {
            entities.push_back(std::move(*entity));
        } else if (entity.error().kind != ErrorKind::NotFound) {
            return failure(entity.error());
        }
    }
    return entities;
}

/// The first column of every row as whole numbers.
template <typename... Args>
[[nodiscard]] Result<std::vector<qint64>> readNumbers(sqlite::Database &database, std::string_view sql,
                                                      const Args &...args)
{
    std::vector<qint64> numbers;
    sqlite::Rows rows = database.rows(sql, args...);
    while (rows.next()) {
        numbers.push_back(rows.integer(0));
    }
    if (const Result<void> done = rows.finished(); !done) {
        return failure(done.error());
    }
    return numbers;
}

} // namespace qm::tables
