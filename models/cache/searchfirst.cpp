// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cache/searchfirst.h"

#include "cache/keylist.h"
#include "cache/queryparts.h"
#include "cache/searchwords.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace qm::cache {

namespace {

using Keys = std::vector<qint64>;

constexpr qsizetype indexedBeginning = 3; ///< the longest of the index (schema: prefix)
constexpr qsizetype shortestBeginning = 2;
constexpr qint64 spare = 32;             ///< ids more than wanted: times do not quite follow them
constexpr qint64 closeTogether = 30'000; ///< ids this far apart: the times between them are looked through at once
constexpr qint64 judgedAfter = 50;       ///< texts, then it shows how often the words are met
constexpr qint64 dear = 4;               ///< so many times more texts are read where the alternative costs as much more
constexpr qint64 byIndexAlone = 12;      ///< so many times longer is a walk that reads no rows

class Search
{
public:
    Search(sqlite::Database &database, const List &list, const Query &query, qint64 limit, const Patience &patience)
        : m_database(database)
        , m_list(list)
        , m_query(query)
        , m_limit(limit)
        , m_patience(patience)
    {}

    Result<std::optional<Keys>> run()
    {
        const QStringList words = typedWords(m_query.search);
        for (const QString &word : words) {
            if (const QStringList tokens = tokensOf(word); !tokens.isEmpty()) {
                m_words.push_back(tokens);
            }
        }
        if (m_words.empty() || m_list.found.isEmpty()) {
            return std::nullopt;
        }
        const Result<void> begun = begin(words);
        if (!begun) {
            return failure(begun.error());
        }
        const QString quick = quickExpression();
        if (quick.isEmpty()) { // a single letter: half of all rows have it
            return walk();
        }
        Result<Found> found = find(quick, needsText());
        if (found && needsText() && !found->isWhole && qint64(found->ids.size()) < m_limit) {
            found = find(wholeExpression(), false);
        }
        if (!found) {
            return failure(std::move(found.error()));
        }
        return inOrder(*found);
    }

private:
    /// Ids of the text index, from one end on.
    struct Found
    {
        Keys ids;
        bool isWhole = true; ///< there are no more of them
        qint64 last = 0;     ///< the index was looked through up to this one
    };

    /// Reads what is found without the text index, and what else is asked for.
    Result<void> begin(const QStringList &words)
    {
        Result<std::vector<QueryPart>> parts = partsOf(m_database, m_list, m_query);
        if (!parts) {
            return failure(std::move(parts.error()));
        }
        m_parts = std::move(*parts);
        for (const Compiled &select : numberSelects(m_list, words)) {
            const Result<bool> few = isFew(select);
            const Result<Keys> keys = few && *few ? keysOf(m_database, select) : Result<Keys>(Keys());
            if (!few || !keys) {
                return failure(few ? keys.error() : few.error());
            }
            m_numbered.insert(m_numbered.end(), keys->begin(), keys->end());
        }
        return {};
    }

    /// Entries of an index are counted without a look at the rows they stand for.
    Result<bool> isFew(const Compiled &select)
    {
        const QByteArray sql = "select count(*) from (select 1" + select.sql.mid(select.sql.indexOf(" from ")) +
                               " limit " + QByteArray::number(m_patience.mostNumbered) + ")";
        sqlite::Rows rows = m_database.rowsOf(viewOf(sql), select.values);
        const bool few = rows.next() && rows.integer(0) < m_patience.mostNumbered;
        const Result<void> done = rows.finished();
        return done ? Result<bool>(few) : Result<bool>(failure(done.error()));
    }

    [[nodiscard]] bool isDescending() const
    {
        return m_query.sorts.empty() || m_query.sorts.front().direction == Direction::Descending;
    }

    static QString phrase(const QStringList &tokens) { return u'"' + tokens.join(u' ') + u'"'; }

    [[nodiscard]] QString withoutLast() const
    {
        QString expression;
        for (std::size_t i = 0; i + 1 < m_words.size(); ++i) {
            expression += phrase(m_words[i]) + u' ';
        }
        return expression;
    }
    [[nodiscard]] QString wholeExpression() const { return withoutLast() + phrase(m_words.back()) + u'*'; }
    /// What the index answers at once and what holds for all that is looked for; empty: there is no such thing.
    [[nodiscard]] QString quickExpression() const
    {
        QStringList tokens = m_words.back();
        const QString last = tokens.takeLast();
        if (last.size() >= shortestBeginning) {
            const QString beginning = last.left(indexedBeginning);
            const bool isCut = std::any_of(beginning.begin(), beginning.end(), [](QChar c) { return c.isSurrogate(); });
            tokens << (isCut ? last : beginning);
            return withoutLast() + phrase(tokens) + u'*';
        }
        return withoutLast() + (tokens.isEmpty() ? QString() : phrase(tokens));
    }

    /// What the index does not know by itself is read in the texts: a last word of one letter, or of more than three.
    [[nodiscard]] bool isShort() const { return m_words.back().back().size() < shortestBeginning; }
    [[nodiscard]] bool needsText() const { return isShort() || m_words.back().back().size() > indexedBeginning; }

    /// Whether \a hits of \a read texts are too few for reading on; \a most is where reading ends.
    [[nodiscard]] bool isHopeless(qint64 hits, qint64 read, qint64 most) const
    {
        return read % judgedAfter == 0 && hits * most < m_limit * read;
    }

    /// Until there are as many as wanted; with \a verify they are held against their texts.
    Result<Found> find(const QString &expression, bool verify)
    {
        const qint64 most = !verify     ? m_patience.mostFound
                            : isShort() ? m_patience.mostTexts * dear
                                        : m_patience.mostTexts;
        Found found;
        qint64 seen = 0;
        qint64 newest = 0;
        const QByteArray direction = isDescending() ? "desc" : "asc";
        sqlite::Rows rows = m_database.rows(viewOf("select rowid from " + m_list.searchTable + " where " +
                                                   m_list.searchTable + " match ? order by rowid " + direction),
                                            expression);
        while (rows.next()) {
            found.last = rows.integer(0);
            newest = seen == 0 ? found.last : newest;
            const Result<bool> holds = verify ? hasText(found.last) : Result<bool>(true);
            if (!holds) {
                return failure(holds.error());
            }
            if (*holds) {
                found.ids.push_back(found.last);
            }
            const bool close = verify || std::abs(newest - found.last) <= closeTogether;
            const bool enough = sortsByTime() && m_parts.empty() && qint64(found.ids.size()) >= m_limit + spare;
            const bool hopeless = verify && isHopeless(qint64(found.ids.size()), seen + 1, most);
            if (++seen == most || (enough && close) || hopeless) {
                found.isWhole = !rows.next();
                break;
            }
        }
        const Result<void> done = rows.finished();
        return done ? Result<Found>(std::move(found)) : Result<Found>(failure(done.error()));
    }

    Result<bool> hasText(qint64 id)
    {
        QByteArray view = m_list.searchTable;
        view.replace("_search", "_text");
        sqlite::Rows rows = m_database.rows(viewOf("select * from " + view + " where id = ?"), id);
        std::vector<QStringList> texts;
        if (rows.next()) {
            for (int i = 1; i < rows.columnCount(); ++i) {
                texts.push_back(tokensOf(rows.text(i)));
            }
        }
        const Result<void> done = rows.finished();
        return done ? Result<bool>(hasWords(texts, m_words)) : Result<bool>(failure(done.error()));
    }

    /// Whether the order follows time, which ids of the index roughly do.
    [[nodiscard]] bool sortsByTime() const
    {
        if (m_query.sorts.empty()) {
            return idSql() == m_list.key;
        }
        const Column *const column = m_query.sorts.size() == 1 ? m_list.find(m_query.sorts.front().field) : nullptr;
        return column && ((idSql() == m_list.key && column->sql == m_list.tie) || column->owned == "o.created_at");
    }

    /// The id of a row in the text index.
    [[nodiscard]] QByteArray idSql() const
    {
        return m_list.found.startsWith("t.sku ")
                   ? QByteArray("(select entity_id from product where sku = t.sku limit 1)")
                   : m_list.found.left(m_list.found.indexOf(' '));
    }

    Result<std::optional<Keys>> inOrder(const Found &found)
    {
        if (!found.isWhole && !sortsByTime()) {
            return alongOrder();
        }
        Result<Keys> keys = sorted(found.ids);
        if (!keys) {
            return failure(std::move(keys.error()));
        }
        if (found.isWhole) {
            return std::optional(std::move(*keys));
        }
        if (qint64(keys->size()) < m_limit) {
            return alongOrder();
        }
        if (m_query.sorts.empty()) { // ids are keys: what was not looked through is below the last one
            return keys->back() < found.last ? alongOrder() : std::optional(std::move(*keys));
        }
        // The order is that of times, the index has been looked through by id: is there a later row with a lower id?
        const Result<bool> other = hasEarlier(keys->back(), found.last);
        if (!other) {
            return failure(other.error());
        }
        return *other ? alongOrder() : Result<std::optional<Keys>>(std::optional(std::move(*keys)));
    }

    Result<Keys> sorted(const Keys &ids)
    {
        Compiled select{"select " + m_list.key + " from " + m_list.from + " where (" + m_list.found, {jsonList(ids)}};
        if (!m_numbered.empty()) {
            select.sql += " or " + m_list.key + " in (select value from json_each(?))";
            select.values.push_back(jsonList(m_numbered));
        }
        select.sql += ")";
        for (const QueryPart &part : m_parts) {
            select.sql += " and " + part.where.sql;
            select.values.insert(select.values.end(), part.where.values.begin(), part.where.values.end());
        }
        if (Result<void> done = appendOrder(select, m_list, m_query.sorts, OrderBy::Sorting); !done) {
            return failure(std::move(done.error()));
        }
        select.sql += " limit ?";
        select.values.emplace_back(m_limit);
        return keysOf(m_database, select);
    }

    /// Whether an id beyond \a last stands before the row \a key in the order.
    Result<bool> hasEarlier(qint64 key, qint64 last)
    {
        const bool owned = !m_list.find(m_query.sorts.front().field)->owned.isEmpty();
        const QByteArray time = owned ? "o.created_at" : m_list.tie;
        const QByteArray from = owned ? QByteArray("sales_order o") : m_list.from;
        const QByteArray id = owned ? QByteArray("o.entity_id") : m_list.key;
        const QByteArray timeOfKey = "(select " + m_list.find(m_query.sorts.front().field)->sql + " from " +
                                     m_list.from + " where " + m_list.key + " = ?)";
        const QByteArray sql = "select 1 from " + from + " where " + time + (isDescending() ? " >= " : " <= ") +
                               timeOfKey + " and " + id + (isDescending() ? " < ?" : " > ?") + " limit 1";
        return m_database.number(viewOf(sql), key, last).map([](std::optional<qint64> found) {
            return found.has_value();
        });
    }

    /// Along the order: where words are frequent by reading texts, else by what the index says of all rows.
    Result<std::optional<Keys>> alongOrder()
    {
        Result<std::optional<Keys>> read = walk();
        return !read || *read || isShort() ? read : walkFound();
    }

    /// Along the order, each row's text read; nothing when too few have the words.
    Result<std::optional<Keys>> walk()
    {
        return walkRows(m_patience.mostTexts * dear, true, [this](qint64 id) { return hasText(id); });
    }

    /// Along the order, past what the index has not found.
    Result<std::optional<Keys>> walkFound()
    {
        const Result<Keys> found = keysOf(m_database, {"select rowid from " + m_list.searchTable + " where " +
                                                           m_list.searchTable + " match ? order by rowid limit " +
                                                           QByteArray::number(m_patience.longestWalk * byIndexAlone),
                                                       {wholeExpression()}});
        if (!found) {
            return failure(found.error());
        }
        if (qint64(found->size()) == m_patience.longestWalk * byIndexAlone) {
            return std::nullopt;
        }
        const bool readsRows = idSql() != m_list.key || !m_parts.empty();
        return walkRows(readsRows ? m_patience.longestWalk : m_patience.longestWalk * byIndexAlone, false,
                        [&found](qint64 id) { return std::ranges::binary_search(*found, id); });
    }

    /// Rows along the order that \a has by their id in the text index, until there are enough; nothing after \a most
    /// rows, or when it shows that they will not do.
    template <typename Has>
    Result<std::optional<Keys>> walkRows(qint64 most, bool judged, Has has)
    {
        const Result<std::optional<Way>> way = wayOfOrder(m_database, m_list, m_query.sorts);
        if (!way) {
            return failure(way.error());
        }
        if (!*way) {
            return std::nullopt;
        }
        Compiled select{"select " + m_list.key + ", " + idSql() + ", 1", {}};
        for (const QueryPart &part : m_parts) {
            select.sql += " and " + part.where.sql;
            select.values.insert(select.values.end(), part.where.values.begin(), part.where.values.end());
        }
        select.sql += " from " + (*way)->from;
        if (Result<void> done = appendOrder(select, m_list, m_query.sorts, (*way)->order); !done) {
            return failure(std::move(done.error()));
        }
        const QSet<qint64> numbered(m_numbered.begin(), m_numbered.end());
        Keys keys;
        qint64 read = 0;
        sqlite::Rows rows = m_database.rowsOf(viewOf(select.sql), select.values);
        while (rows.next() && qint64(keys.size()) < m_limit) {
            if (++read > most || (judged && isHopeless(qint64(keys.size()) + 1, read, most))) {
                return std::nullopt;
            }
            const qint64 key = rows.integer(0);
            const Result<bool> holds = !rows.flag(2)            ? Result<bool>(false)
                                       : numbered.contains(key) ? Result<bool>(true)
                                                                : Result<bool>(has(rows.integer(1)));
            if (!holds) {
                return failure(holds.error());
            }
            if (*holds) {
                keys.push_back(key);
            }
        }
        if (const Result<void> done = rows.finished(); !done) {
            return failure(done.error());
        }
        return std::optional(std::move(keys));
    }

    sqlite::Database &m_database;
    const List &m_list;
    const Query &m_query;
    qint64 m_limit;
    const Patience &m_patience;
    std::vector<QStringList> m_words; ///< tokens of each word
    std::vector<QueryPart> m_parts;
    Keys m_numbered; ///< keys of rows that were found by a number
};

} // namespace

Result<std::optional<std::vector<qint64>>> selectFound(sqlite::Database &database, const List &list, const Query &query,
                                                       qint64 limit, const Patience &patience)
{
    return Search(database, list, query, limit, patience).run();
}

} // namespace qm::cache
