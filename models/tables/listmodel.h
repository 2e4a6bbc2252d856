// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cache/cache.h"
#include "cache/query.h"
#include "domain/clock.h"
#include "domain/stop.h"
#include "tables/editablelist.h"
#include "tables/rowsource.h"
#include "tables/rowstore.h"

#include <QAbstractTableModel>
#include <QElapsedTimer>
#include <QStringList>
#include <QTimer>

#include <memory>
#include <optional>

namespace qm::tables {

class StagedCells;

/// A window onto a list of the local copy, or of several: the keys of all rows, and the cells of those that are looked
/// at. Everything is read on the copy's readers; nothing here runs SQL or waits. First rows come before the count. A
/// change of the copy changes rows in place, so that selection and scroll position stay. For the window's thread.
class ListModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Role {
        KeyRole = Qt::UserRole + 1, ///< qint64, also of a row that is still coming
        ValueRole,                  ///< qint64 or QString as in the copy; invalid for nothing
        CurrencyRole,               ///< of money
        TypeRole,                   ///< int(cache::ColumnType)
        ColumnRole,                 ///< id of the column
        LoadedRole,                 ///< false: the row's cells are still coming
        LowRole,                    ///< of a quantity: true when it is low (cache/lowstock.h)
        StagedRole,                 ///< StagedCell, where something is staged over the cell
        StrongRole,                 ///< true when it follows from what is staged
        QuietRole,                  ///< true when it says little
        ShopRole,                   ///< of what says which shop a row is of: the id of its profile
    };
    enum class State { Empty, Loading, Ready, Failed };
    static constexpr int blockSize = 256;

    /// \a clock tells how old dates are; it outlives the model.
    explicit ListModel(const Clock &clock, QObject *parent = nullptr);
    ~ListModel() override;

    /// Shows \a list of \a cache, which outlives the model or is taken away with clear(). Unknown columns are left out.
    void show(cache::Cache &cache, std::shared_ptr<const cache::List> list, const QStringList &columns,
              cache::Query query);
    /// The same of any \a source.
    void showFrom(RowSource &source, std::shared_ptr<const cache::List> list, const QStringList &columns,
                  cache::Query query);
    void clear();
    /// While nobody looks, nothing is asked of the copy: what would have been, and what has changed meanwhile, is asked
    /// for as soon as somebody does. At first somebody does.
    void setLookedAt(bool isLookedAt);
    /// Rows stay where they are for as long as \a editor lives: somebody types into one of them, and an editor goes
    /// with its row. What the copy has meanwhile, and moveQuery(), come after that. A new query does not wait.
    void holdFor(QObject *editor);
    /// Cells of the list can be edited, and show what is staged: \a staged outlives the model. Before show().
    void setEditable(std::shared_ptr<const EditableList> editable, const StagedCells &staged);
    void setColumns(const QStringList &columns);
    void setQuery(cache::Query query);
    /// The same question with other bounds, because time has gone by: rows come and go in place.
    void moveQuery(cache::Query query);

    [[nodiscard]] const cache::List *list() const { return m_list.get(); }
    [[nodiscard]] const cache::Query &query() const { return m_query; }
    [[nodiscard]] QStringList columns() const;
    [[nodiscard]] const cache::Column &column(int section) const { return *m_columns[std::size_t(section)]; }
    [[nodiscard]] const QList<qint64> &keys() const { return m_keys; }
    [[nodiscard]] int rowOf(qint64 key) const; ///< -1: not in the list
    [[nodiscard]] State state() const { return m_state; }
    /// The count is final; before, the first rows are there and more may follow.
    [[nodiscard]] bool isCounted() const { return m_counted; }
    /// How many changes of the copy were heard of, and how many of them are in the rows: what is not in the list may
    /// come as long as the second is less than the first was when it was looked for.
    [[nodiscard]] quint64 changesHeard() const { return m_heard; }
    [[nodiscard]] quint64 changesShown() const { return m_counted ? m_shown : 0; }
    [[nodiscard]] const std::optional<Error> &error() const { return m_error; }
    /// Rows whose cells are held; for tests of the bound.
    [[nodiscard]] qsizetype heldRows() const { return m_rows.size(); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    void stateChanged(); ///< state, count or error
    /// A reset is a new query; this is the same query with other rows, already in place.
    void rowsChanged();

private:
    void setSource(RowSource &source);
    [[nodiscard]] RowQuestion question() const { return {m_list, m_query, m_fetched}; }
    void start();
    void readFirst();
    void readAllKeys(quint64 generation);
    void refresh();
    void takeFirst(Result<FirstRows> first);
    void takeKeys(Result<AllKeys> refreshed);
    void apply(const QList<qint64> &keys, const KeyChanges &changes);
    void fail(const Error &error);
    void wish(int block) const;
    void fetch();
    void takeRows(int block, const QList<qint64> &keys, Result<std::vector<cache::Row>> rows);
    [[nodiscard]] QVariant cell(const QModelIndex &index, int role) const;
    [[nodiscard]] QVariant lookData(const CellLook &look, int role) const;
    [[nodiscard]] std::optional<CellLook> lookAt(const RowStore::Entry &entry, int section) const;
    [[nodiscard]] std::vector<cache::Value> factsOf(const RowStore::Entry &entry) const;
    int fetchBeside(const cache::Column *column);

    const Clock &m_clock;
    const cache::Cache *m_cache = nullptr; ///< what show() was told; null: showFrom() was, or nothing
    std::unique_ptr<CopySource> m_ownSource;
    RowSource *m_source = nullptr;
    std::shared_ptr<const cache::List> m_list;
    std::vector<const cache::Column *> m_columns;   ///< shown
    std::vector<const cache::Column *> m_fetched;   ///< shown, and the currencies of money
    std::shared_ptr<const EditableList> m_editable; ///< null: nothing can be edited
    const StagedCells *m_staged = nullptr;
    QStringList m_factIds;
    std::vector<int> m_factsAt;    ///< where they are among the fetched
    int m_lowAt = -1;              ///< where "is low" is among the fetched; -1: not asked for
    std::vector<int> m_currencyOf; ///< per shown column: where its currency is among the fetched; -1
    cache::Query m_query;

    QList<qint64> m_keys;
    RowStore m_rows;
    State m_state = State::Empty;
    bool m_counted = false;
    std::optional<Error> m_error;

    quint64 m_generation = 0; ///< answers of older ones are dropped
    StopSource m_stop;
    bool m_isLookedAt = true;
    int m_holders = 0;           ///< editors that are open
    bool m_isFirstDue = false;   ///< the first rows are asked for when somebody looks
    bool m_reading = false;      ///< of keys
    bool m_dirty = false;        ///< the copy changed meanwhile
    quint64 m_heard = 1;         ///< changes of the copy, and its first state
    quint64 m_asked = 0;         ///< so many of them what is being read has in it at least
    quint64 m_shown = 0;         ///< and what was read last
    QTimer m_countTimer;         ///< who types has no use for the count yet
    QElapsedTimer m_readTimer;   ///< since all keys were asked for
    QTimer m_refreshTimer;       ///< a pull commits many times a second
    mutable QList<int> m_wishes; ///< blocks, latest first
    QList<int> m_fetching;
    mutable bool m_fetchPosted = false;
};

} // namespace qm::tables
