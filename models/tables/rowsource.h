// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cache/cache.h"
#include "cache/copies.h"
#include "cache/query.h"
#include "domain/stop.h"
#include "sqlite/lane.h"
#include "tables/keychanges.h"

#include <QFuture>
#include <QObject>

#include <memory>
#include <vector>

namespace qm::tables {

/// What is asked of a list.
struct RowQuestion
{
    std::shared_ptr<const cache::List> list;
    cache::Query query;
    std::vector<const cache::Column *> columns; ///< whose cells are wanted
};

/// What comes first, with its cells.
struct FirstRows
{
    QList<qint64> keys;
    std::vector<cache::Row> rows;
};

/// All of it, and how it differs from what was there.
struct AllKeys
{
    QList<qint64> keys;
    KeyChanges changes;
};

/// Where the rows of a ListModel come from: one copy, or several as one. Of the window's thread, but read on others; no
/// member waits.
class RowSource : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    [[nodiscard]] virtual QFuture<Result<FirstRows>> readFirst(const RowQuestion &question, qint64 most,
                                                               const StopToken &stop) = 0;
    [[nodiscard]] virtual QFuture<Result<AllKeys>> readAll(const RowQuestion &question, const QList<qint64> &before,
                                                           const StopToken &stop) = 0;
    [[nodiscard]] virtual QFuture<Result<std::vector<cache::Row>>>
    readRows(const RowQuestion &question, const QList<qint64> &keys, const StopToken &stop) = 0;
    /// Which of several shops a row is of; empty where there is one.
    [[nodiscard]] virtual QString profileOf(qint64 key) const
    {
        Q_UNUSED(key)
        return {};
    }

Q_SIGNALS:
    void changed(qm::cache::Entities entities);
};

/// First rows and cells are read by the copy's readers. All keys, for which nobody waits and which take long, by a
/// thread of its own that gives way to the others: while a pull writes, window and writer have the two cores they may
/// want.
class CopySource final : public RowSource
{
    Q_OBJECT
public:
    /// \a copy outlives it.
    explicit CopySource(cache::Cache &copy, QObject *parent = nullptr);

    [[nodiscard]] QFuture<Result<FirstRows>> readFirst(const RowQuestion &question, qint64 most,
                                                       const StopToken &stop) override;
    [[nodiscard]] QFuture<Result<AllKeys>> readAll(const RowQuestion &question, const QList<qint64> &before,
                                                   const StopToken &stop) override;
    [[nodiscard]] QFuture<Result<std::vector<cache::Row>>>
    readRows(const RowQuestion &question, const QList<qint64> &keys, const StopToken &stop) override;

private:
    cache::Cache &m_copy;
    sqlite::Lane m_behind;
};

/// Keys are those of cache/among.h, and lists have the column of withShops().
class CopiesSource final : public RowSource
{
    Q_OBJECT
public:
    /// \a copies outlive it.
    explicit CopiesSource(cache::Copies &copies, QObject *parent = nullptr);

    [[nodiscard]] QString profileOf(qint64 key) const override
    {
        return m_copies.shops()[std::size_t(cache::placeOf(key))].profileId;
    }
    /// One of them is written by this program: it tells its changes. \a copy may go before.
    void follow(cache::Cache &copy);

    [[nodiscard]] QFuture<Result<FirstRows>> readFirst(const RowQuestion &question, qint64 most,
                                                       const StopToken &stop) override;
    [[nodiscard]] QFuture<Result<AllKeys>> readAll(const RowQuestion &question, const QList<qint64> &before,
                                                   const StopToken &stop) override;
    [[nodiscard]] QFuture<Result<std::vector<cache::Row>>>
    readRows(const RowQuestion &question, const QList<qint64> &keys, const StopToken &stop) override;

private:
    cache::Copies &m_copies;
};

} // namespace qm::tables
