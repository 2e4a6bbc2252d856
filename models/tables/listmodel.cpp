// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/listmodel.h"

#include "tables/stagedcells.h"
#include "tables/whendone.h"

#include <algorithm>

namespace qm::tables {

namespace {
constexpr int typingPause = 200;  ///< ms between the first rows of a search and the reading of all of them
constexpr int firstFound = 100;   ///< of what is asked for so many come before all of it: more than a screen has
constexpr int refreshPause = 250; ///< ms between two refreshes while a pull is running, at least
constexpr int longestPause = 2'000;
constexpr int restShare = 8; ///< so many times as long as a refresh took nothing is read: the pull wants the cores, too

int firstRows(const cache::Query &query)
{
    return query.search.isEmpty() && query.groups.empty() ? ListModel::blockSize : firstFound;
}

} // namespace

ListModel::ListModel(const Clock &clock, QObject *parent)
    : QAbstractTableModel(parent)
    , m_clock(clock)
{
    m_countTimer.setSingleShot(true);
    m_countTimer.setInterval(typingPause);
    connect(&m_countTimer, &QTimer::timeout, this, [this] { readAllKeys(m_generation); });
    m_refreshTimer.setSingleShot(true);
    m_refreshTimer.setInterval(refreshPause);
    connect(&m_refreshTimer, &QTimer::timeout, this, [this] {
        if (m_dirty) {
            refresh();
        }
    });
}

ListModel::~ListModel()
{
    m_stop.requestStop();
}

void ListModel::show(cache::Cache &cache, std::shared_ptr<const cache::List> list, const QStringList &columns,
                     cache::Query query)
{
    if (m_cache != &cache) {
        clear();
        m_ownSource = std::make_unique<CopySource>(cache);
        setSource(*m_ownSource);
        m_cache = &cache;
    }
    showFrom(*m_source, std::move(list), columns, std::move(query));
}

void ListModel::showFrom(RowSource &source, std::shared_ptr<const cache::List> list, const QStringList &columns,
                         cache::Query query)
{
    if (m_source != &source) {
        clear();
        setSource(source);
    }
    // The header is asked for titles until the reset has begun: the list before stays until then.
    const std::shared_ptr<const cache::List> before = std::exchange(m_list, std::move(list));
    m_query = std::move(query);
    setColumns(columns);
}

void ListModel::setSource(RowSource &source)
{
    m_source = &source;
    connect(m_source, &RowSource::changed, this, [this](cache::Entities entities) {
        if (m_list && entities.testFlag(m_list->entity)) {
            ++m_heard;
            m_dirty = true;
            if (!m_refreshTimer.isActive()) {
                refresh();
            }
        }
    });
}

void ListModel::clear()
{
    if (m_source) {
        disconnect(m_source, nullptr, this, nullptr);
    }
    m_stop.requestStop();
    m_countTimer.stop();
    ++m_generation;
    beginResetModel();
    m_cache = nullptr;
    m_source = nullptr;
    m_ownSource.reset();
    m_list.reset();
    m_columns.clear();
    m_fetched.clear();
    m_currencyOf.clear();
    m_keys.clear();
    m_rows.clear();
    m_wishes.clear();
    m_fetching.clear();
    m_reading = false;
    m_isFirstDue = false;
    m_dirty = false;
    m_counted = false;
    m_state = State::Empty;
    m_error.reset();
    endResetModel();
    Q_EMIT stateChanged();
}

void ListModel::setLookedAt(bool isLookedAt)
{
    m_isLookedAt = isLookedAt;
    if (isLookedAt && std::exchange(m_isFirstDue, false)) {
        m_dirty = false;
        m_asked = m_heard;
        readFirst();
    } else if (isLookedAt && m_dirty) {
        refresh();
    }
}

void ListModel::holdFor(QObject *editor)
{
    ++m_holders;
    connect(editor, &QObject::destroyed, this, [this] {
        if (--m_holders == 0 && m_dirty) {
            refresh();
        }
    });
}

void ListModel::setColumns(const QStringList &columns)
{
    beginResetModel();
    m_columns.clear();
    m_currencyOf.clear();
    for (const QString &id : columns) {
        if (const cache::Column *column = m_list->find(id)) {
            m_columns.push_back(column);
        }
    }
    m_fetched = m_columns;
    for (const cache::Column *column : m_columns) {
        const cache::Column *beside = column->currency.isEmpty() ? nullptr : m_list->find(column->currency);
        m_currencyOf.push_back(beside ? fetchBeside(beside) : -1);
    }
    const cache::Column *low = columns.contains(u"quantity") ? m_list->find(u"is_low") : nullptr;
    m_lowAt = low ? fetchBeside(low) : -1;
    m_factIds.clear();
    m_factsAt.clear();
    for (const QString &id : m_editable ? m_editable->facts : QStringList()) {
        if (const cache::Column *column = m_list->find(id)) {
            m_factIds << id;
            m_factsAt.push_back(fetchBeside(column));
        }
    }
    m_keys.clear();
    m_rows.clear();
    m_counted = false; // the rows are on their way: who hears of the reset does not take this for an empty list
    m_state = State::Loading;
    endResetModel();
    start();
}

int ListModel::fetchBeside(const cache::Column *column)
{
    const auto found = std::find(m_fetched.begin(), m_fetched.end(), column);
    const int at = int(found - m_fetched.begin());
    if (found == m_fetched.end()) {
        m_fetched.push_back(column);
    }
    return at;
}

void ListModel::setEditable(std::shared_ptr<const EditableList> editable, const StagedCells &staged)
{
    m_editable = std::move(editable);
    m_staged = &staged;
    connect(m_staged, &StagedCells::changed, this, [this] {
        if (!m_keys.isEmpty() && !m_columns.empty()) {
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1), {StagedRole});
        }
    });
}

void ListModel::setQuery(cache::Query query)
{
    if (m_list && query != m_query) {
        m_query = std::move(query);
        start();
    }
}

void ListModel::moveQuery(cache::Query query)
{
    if (m_state != State::Ready) {
        setQuery(std::move(query));
    } else if (m_list && query != m_query) {
        m_query = std::move(query);
        m_dirty = true; // what is being read asks for the bounds before
        refresh();
    }
}

QStringList ListModel::columns() const
{
    QStringList ids;
    for (const cache::Column *column : m_columns) {
        ids << column->id;
    }
    return ids;
}

int ListModel::rowOf(qint64 key) const
{
    return int(m_keys.indexOf(key));
}

void ListModel::start()
{
    m_stop.requestStop();
    m_stop = StopSource();
    m_countTimer.stop();
    ++m_generation;
    m_wishes.clear();
    m_fetching.clear();
    m_reading = true;
    m_dirty = false;
    m_counted = false;
    m_asked = m_heard;
    m_state = State::Loading;
    m_error.reset();
    m_isFirstDue = !m_isLookedAt;
    Q_EMIT stateChanged();
    if (m_isLookedAt) {
        readFirst();
    }
}

void ListModel::readFirst()
{
    auto future = m_source->readFirst(question(), firstRows(m_query), m_stop.token());
    whenDone(std::move(future), this, [this, generation = m_generation](Result<FirstRows> first) {
        if (generation == m_generation) {
            takeFirst(std::move(first));
        }
    });
}

void ListModel::takeFirst(Result<FirstRows> first)
{
    if (!first) {
        fail(first.error());
        return;
    }
    beginResetModel();
    m_keys = first->keys;
    m_rows.outdate();
    for (cache::Row &row : first->rows) {
        m_rows.insert(row.key, std::move(row.cells));
    }
    m_state = State::Ready;
    m_counted = m_keys.size() < firstRows(m_query);
    m_shown = m_asked;
    endResetModel();
    if (m_counted) {
        m_reading = false;
        if (m_dirty) {
            refresh();
        }
    } else if (m_query.search.isEmpty()) {
        readAllKeys(m_generation);
    } else {
        m_countTimer.start();
    }
    Q_EMIT stateChanged();
}

void ListModel::readAllKeys(quint64 generation)
{
    m_reading = true;
    m_asked = m_heard;
    m_readTimer.start();
    auto future = m_source->readAll(question(), m_keys, m_stop.token());
    whenDone(std::move(future), this, [this, generation](Result<AllKeys> refreshed) {
        if (generation == m_generation) {
            takeKeys(std::move(refreshed));
        }
    });
}

void ListModel::refresh()
{
    if (!m_isLookedAt || m_holders > 0) {
        return; // it stays due
    }
    if (m_reading || !m_list || m_state == State::Failed) {
        if (m_state == State::Failed) {
            start();
        }
        return;
    }
    m_dirty = false;
    m_rows.outdate();
    m_refreshTimer.start();
    readAllKeys(m_generation);
}

void ListModel::takeKeys(Result<AllKeys> refreshed)
{
    m_reading = false;
    if (!refreshed) {
        fail(refreshed.error());
        return;
    }
    if (m_holders > 0) {
        m_dirty = true; // the editor was opened meanwhile
        return;
    }
    m_refreshTimer.setInterval(int(std::clamp<qint64>(m_readTimer.elapsed() * restShare, refreshPause, longestPause)));
    apply(refreshed->keys, refreshed->changes);
    m_counted = true;
    m_shown = m_asked;
    if (!m_keys.isEmpty() && !m_columns.empty()) {
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    }
    Q_EMIT rowsChanged();
    Q_EMIT stateChanged();
    if (m_dirty && !m_refreshTimer.isActive()) {
        refresh();
    }
}

void ListModel::apply(const QList<qint64> &keys, const KeyChanges &changes)
{
    m_wishes.clear();
    if (changes.reset) {
        beginResetModel();
        m_keys = keys;
        endResetModel();
        return;
    }
    if (changes.removed.empty() && changes.inserted.size() == 1) {
        // The usual refresh while a pull runs: of a million keys none is moved.
        const KeyRun &run = changes.inserted.front();
        beginInsertRows({}, int(run.first), int(run.first + run.count - 1));
        m_keys = keys;
        endInsertRows();
        return;
    }
    for (const KeyRun &run : changes.removed) {
        beginRemoveRows({}, int(run.first), int(run.first + run.count - 1));
        m_keys.remove(run.first, run.count);
        endRemoveRows();
    }
    for (const KeyRun &run : changes.inserted) {
        beginInsertRows({}, int(run.first), int(run.first + run.count - 1));
        if (run.first == m_keys.size()) {
            m_keys.append(keys.mid(run.first, run.count));
        } else {
            m_keys.insert(run.first, run.count, 0);
            std::copy_n(keys.cbegin() + run.first, run.count, m_keys.begin() + run.first);
        }
        endInsertRows();
    }
}

void ListModel::fail(const Error &error)
{
    m_reading = false;
    if (error.kind == ErrorKind::Cancelled) {
        return; // closed, or overtaken by another query
    }
    m_state = State::Failed;
    m_error = error;
    Q_EMIT stateChanged();
}

} // namespace qm::tables
