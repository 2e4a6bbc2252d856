// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/rowsource.h"

#include "domain/giveway.h"

#include <utility>

namespace qm::tables {

namespace {

using Keys = Result<std::vector<qint64>>;
using Rows = Result<std::vector<cache::Row>>;

QList<qint64> toList(const std::vector<qint64> &keys)
{
    return QList<qint64>(keys.begin(), keys.end());
}

std::span<const qint64> spanOf(const QList<qint64> &keys)
{
    return {keys.constData(), std::size_t(keys.size())};
}

Result<FirstRows> firstOf(const Keys &keys, const std::function<Rows(std::span<const qint64>)> &rowsOf)
{
    if (!keys) {
        return failure(keys.error());
    }
    Rows rows = rowsOf(*keys);
    return rows ? Result<FirstRows>(FirstRows{toList(*keys), std::move(*rows)}) : failure(rows.error());
}

Result<AllKeys> allOf(const Keys &keys, const QList<qint64> &before)
{
    if (!keys) {
        return failure(keys.error());
    }
    AllKeys all{toList(*keys), {}};
    all.changes = compareKeys(before, all.keys);
    return all;
}

Result<sqlite::Database> openBehind(const QString &path)
{
    giveWay();
    Result<sqlite::Database> database = sqlite::Database::open(path, sqlite::Mode::ReadOnly);
    if (database) {
        // Keys are read once from end to end: what stays in memory of that is no use.
        const Result<void> done = database->script("pragma cache_size=-500");
        return done ? std::move(database) : failure(done.error());
    }
    return database;
}

} // namespace

CopySource::CopySource(cache::Cache &copy, QObject *parent)
    : RowSource(parent)
    , m_copy(copy)
    , m_behind(1, [path = copy.path()] { return openBehind(path); })
{
    connect(&m_copy, &cache::Cache::changed, this, &RowSource::changed);
}

QFuture<Result<FirstRows>> CopySource::readFirst(const RowQuestion &question, qint64 most, const StopToken &stop)
{
    return m_copy.read<FirstRows>(
        [question, most](sqlite::Database &database) {
            return firstOf(cache::selectKeys(database, *question.list, question.query, most),
                           [&](std::span<const qint64> keys) {
                               return cache::selectRows(database, *question.list, question.columns, keys);
                           });
        },
        stop);
}

QFuture<Result<AllKeys>> CopySource::readAll(const RowQuestion &question, const QList<qint64> &before,
                                             const StopToken &stop)
{
    return m_behind.ask<AllKeys>([this, question, before, stop](sqlite::Database &database) -> Result<AllKeys> {
        if (stop.stopRequested()) {
            return failure(ErrorKind::Cancelled, QStringLiteral("Stopped"));
        }
        database.setStop(stop);
        const Keys keys = cache::selectKeys(database, *question.list, question.query);
        database.setStop({});
        if (!keys && keys.error().kind == ErrorKind::Damaged) {
            // The copy hears of damage from its own readers.
            static_cast<void>(m_copy.read<bool>([question](sqlite::Database &own) {
                return cache::selectKeys(own, *question.list, question.query).map([](const auto &) { return true; });
            }));
        }
        return allOf(keys, before);
    });
}

QFuture<Result<std::vector<cache::Row>>> CopySource::readRows(const RowQuestion &question, const QList<qint64> &keys,
                                                              const StopToken &stop)
{
    return m_copy.read<std::vector<cache::Row>>(
        [question, keys](sqlite::Database &database) {
            return cache::selectRows(database, *question.list, question.columns, spanOf(keys));
        },
        stop);
}

CopiesSource::CopiesSource(cache::Copies &copies, QObject *parent)
    : RowSource(parent)
    , m_copies(copies)
{}

void CopiesSource::follow(cache::Cache &copy)
{
    connect(&copy, &cache::Cache::changed, this, &RowSource::changed);
}

QFuture<Result<FirstRows>> CopiesSource::readFirst(const RowQuestion &question, qint64 most, const StopToken &stop)
{
    return m_copies.read<FirstRows>(
        [question, most](std::span<const cache::ShopCopy> shops) {
            return firstOf(cache::selectKeysAmong(shops, *question.list, question.query, most),
                           [&](std::span<const qint64> keys) {
                               return cache::selectRowsAmong(shops, *question.list, question.columns, keys);
                           });
        },
        stop);
}

QFuture<Result<AllKeys>> CopiesSource::readAll(const RowQuestion &question, const QList<qint64> &before,
                                               const StopToken &stop)
{
    return m_copies.read<AllKeys>(
        [question, before](std::span<const cache::ShopCopy> shops) {
            return allOf(cache::selectKeysAmong(shops, *question.list, question.query), before);
        },
        stop);
}

QFuture<Result<std::vector<cache::Row>>> CopiesSource::readRows(const RowQuestion &question, const QList<qint64> &keys,
                                                                const StopToken &stop)
{
    return m_copies.read<std::vector<cache::Row>>(
        [question, keys](std::span<const cache::ShopCopy> shops) {
            return cache::selectRowsAmong(shops, *question.list, question.columns, spanOf(keys));
        },
        stop);
}

} // namespace qm::tables
