// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cache/among.h"

#include "cache/condition.h"
#include "cache/shopconditions.h"
#include "sqlite/folding.h"

#include <QHash>

#include <algorithm>
#include <deque>
#include <optional>
#include <string>
#include <utility>

using namespace Qt::StringLiterals;

namespace qm::cache {

namespace {

/// By what rows of different copies are put in order. The first value of a row is the place of its shop by name, where
/// that is asked for.
struct Order
{
    std::vector<SortOrder> sorts; ///< as each copy is asked, never empty
    std::vector<const Column *> columns;
    std::vector<bool> descending;  ///< for each value of a Head
    std::ptrdiff_t shopAt = -1;    ///< where the shop's place stands among those values; -1: nowhere
    std::vector<std::size_t> rank; ///< of the shops, by name
};

Result<Order> orderOf(std::span<const ShopCopy> shops, const List &list, const Query &query)
{
    Order order;
    for (const SortOrder &sort : query.sorts) {
        if (isShopColumn(sort.field)) {
            order.shopAt = std::ptrdiff_t(order.descending.size());
        } else {
            const Result<const Column *> column = columnOf(list, sort.field);
            if (!column) {
                return failure(column.error());
            }
            order.sorts.push_back(sort);
            order.columns.push_back(*column);
        }
        order.descending.push_back(sort.direction == Direction::Descending);
    }
    if (order.sorts.empty()) {
        const Column *const usual = list.find(list.sortedBy);
        const bool isTime = usual->type == ColumnType::Time;
        order.sorts.push_back({list.sortedBy, isTime ? Direction::Descending : Direction::Ascending});
        order.columns.push_back(usual);
        order.descending.push_back(isTime);
    }
    const auto tie = std::ranges::find(list.columns, list.tie, &Column::sql);
    if (tie != list.columns.end()) {
        order.columns.push_back(&*tie);
        order.descending.push_back(order.sorts.back().direction == Direction::Descending);
    }
    for (const ShopCopy &shop : shops) {
        order.rank.push_back(std::size_t(std::ranges::count_if(shops, [&shop](const ShopCopy &other) {
            const int compared = compareNames(other.name, shop.name);
            return compared < 0 || (compared == 0 && other.place < shop.place);
        })));
    }
    return order;
}

/// A value as it is compared: nothing comes first, as in SQLite.
using SortValue = std::variant<std::monostate, qint64, std::string>;

int compareValues(const SortValue &a, const SortValue &b)
{
    if (a.index() != b.index()) {
        return a.index() < b.index() ? -1 : 1;
    }
    if (const auto *number = std::get_if<qint64>(&a)) {
        const qint64 other = std::get<qint64>(b);
        return *number < other ? -1 : *number > other ? 1 : 0;
    }
    const auto *text = std::get_if<std::string>(&a);
    return text ? sqlite::compareFolded(*text, std::get<std::string>(b)) : 0;
}

/// The next row of a copy.
struct Head
{
    qint64 key = 0; ///< among all
    std::vector<SortValue> values;
};

/// Rows of one copy, in their order.
class Stream
{
public:
    virtual ~Stream() = default;
    /// False at the end and after an error, which finished() tells.
    [[nodiscard]] virtual Result<bool> next() = 0;
    [[nodiscard]] const Head &head() const { return m_head; }

protected:
    Head m_head;
};

/// All rows that a statement gives, one after the other: nothing is held but the next one of each copy.
class RowsStream final : public Stream
{
public:
    RowsStream(const ShopCopy &shop, std::size_t rank, const Order &order, const Compiled &compiled)
        : m_place(shop.place)
        , m_order(order)
        , m_rows(shop.database->rowsOf(viewOf(compiled.sql), compiled.values))
    {
        m_head.values.resize(order.descending.size());
        if (order.shopAt >= 0) {
            m_head.values[std::size_t(order.shopAt)] = qint64(rank);
        }
    }

    Result<bool> next() override
    {
        if (!m_rows.next()) {
            return m_rows.finished().map([] { return false; });
        }
        m_head.key = keyAmong(m_place, m_rows.integer(0));
        for (std::size_t i = 0, at = 0; i < m_head.values.size(); ++i) {
            if (std::ptrdiff_t(i) == m_order.shopAt) {
                continue;
            }
            const int column = int(at) + 1;
            SortValue &value = m_head.values[i];
            if (m_rows.isNull(column)) {
                value = std::monostate();
            } else if (isText(m_order.columns[at]->type)) {
                value = m_rows.text(column).toStdString();
            } else {
                value = m_rows.integer(column);
            }
            ++at;
        }
        return true;
    }

private:
    int m_place;
    const Order &m_order;
    sqlite::Rows m_rows;
};

/// Rows that were found as first ones.
class FirstStream final : public Stream
{
public:
    FirstStream(const ShopCopy &shop, std::size_t rank, const Order &order, std::vector<Row> rows)
        : m_place(shop.place)
        , m_rank(rank)
        , m_order(order)
        , m_rows(std::move(rows))
    {}

    Result<bool> next() override
    {
        if (m_at == m_rows.size()) {
            return false;
        }
        const Row &row = m_rows[m_at++];
        m_head = {keyAmong(m_place, row.key), {}};
        std::size_t at = 0;
        for (std::size_t i = 0; i < m_order.descending.size(); ++i) {
            if (std::ptrdiff_t(i) == m_order.shopAt) {
                m_head.values.emplace_back(qint64(m_rank));
                continue;
            }
            const Value &value = row.cells[at++];
            if (const auto *number = std::get_if<qint64>(&value)) {
                m_head.values.emplace_back(*number);
            } else if (const auto *text = std::get_if<QString>(&value)) {
                m_head.values.emplace_back(text->toStdString());
            } else {
                m_head.values.emplace_back();
            }
        }
        return true;
    }

private:
    int m_place;
    std::size_t m_rank;
    const Order &m_order;
    std::vector<Row> m_rows;
    std::size_t m_at = 0;
};

/// Whether \a a comes before \a b; of equal ones the row of the shop that was named first.
bool isBefore(const Order &order, const Head &a, const Head &b)
{
    for (std::size_t i = 0; i < order.descending.size(); ++i) {
        const int compared = compareValues(a.values[i], b.values[i]);
        if (compared != 0) {
            return (compared < 0) != order.descending[i];
        }
    }
    return placeOf(a.key) < placeOf(b.key);
}

Result<std::vector<qint64>> merged(std::vector<std::unique_ptr<Stream>> streams, const Order &order, qint64 limit)
{
    const auto advance = [&streams](std::size_t at) -> Result<void> {
        const Result<bool> more = streams[at]->next();
        if (more && !*more) {
            streams.erase(streams.begin() + std::ptrdiff_t(at));
        }
        return more ? Result<void>() : Result<void>(failure(more.error()));
    };
    for (std::size_t at = streams.size(); at > 0; --at) {
        if (const Result<void> begun = advance(at - 1); !begun) {
            return failure(begun.error());
        }
    }
    std::vector<qint64> keys;
    while (!streams.empty() && (limit < 0 || qint64(keys.size()) < limit)) {
        std::size_t first = 0;
        for (std::size_t i = 1; i < streams.size(); ++i) {
            if (isBefore(order, streams[i]->head(), streams[first]->head())) {
                first = i;
            }
        }
        keys.push_back(streams[first]->head().key);
        if (const Result<void> done = advance(first); !done) {
            return failure(done.error());
        }
    }
    return keys;
}

/// All rows of \a query with what they are sorted by.
Result<Compiled> compileSorted(const List &list, const Query &query, const Order &order)
{
    Compiled compiled{"select " + list.key, {}};
    for (const Column *const column : order.columns) {
        compiled.sql += ", " + column->sql;
    }
    compiled.sql += " from " + list.from;
    Result<void> done = appendWhere(compiled, list, query);
    done = done ? appendOrder(compiled, list, query.sorts, OrderBy::Either) : done;
    return done ? Result<Compiled>(std::move(compiled)) : failure(done.error());
}

Result<std::unique_ptr<Stream>> streamOf(const ShopCopy &shop, std::size_t rank, const List &list, const Query &query,
                                         const Order &order, qint64 limit)
{
    if (limit < 0) {
        return compileSorted(list, query, order).map([&](const Compiled &compiled) -> std::unique_ptr<Stream> {
            return std::make_unique<RowsStream>(shop, rank, order, compiled);
        });
    }
    const Result<std::vector<qint64>> keys = selectKeys(*shop.database, list, query, limit);
    if (!keys) {
        return failure(keys.error());
    }
    return selectRows(*shop.database, list, order.columns, *keys)
        .map([&](std::vector<Row> rows) -> std::unique_ptr<Stream> {
            return std::make_unique<FirstStream>(shop, rank, order, std::move(rows));
        });
}

} // namespace

List withShops(const List &list)
{
    List with = list;
    Column column;
    column.id = QLatin1StringView(shopColumn);
    column.title = QString::fromLatin1(QT_TRANSLATE_NOOP("Column", "Shop"));
    column.type = ColumnType::Text;
    column.sql = "null";
    column.shown = true;
    with.columns.insert(with.columns.begin(), std::move(column));
    return with;
}

Result<std::vector<qint64>> selectKeysAmong(std::span<const ShopCopy> shops, const List &list, const Query &query,
                                            qint64 limit)
{
    if (!list.owner.isEmpty()) {
        return failure(ErrorKind::Validation, u"%1: not among several shops"_s.arg(list.id));
    }
    const Result<Order> order = orderOf(shops, list, query);
    if (!order) {
        return failure(order.error());
    }
    std::vector<std::unique_ptr<Stream>> streams;
    for (std::size_t i = 0; i < shops.size(); ++i) {
        std::optional<Query> asked = askedOf(shops[i].name, query);
        if (!asked) {
            continue;
        }
        asked->sorts = order->sorts;
        Result<std::unique_ptr<Stream>> stream = streamOf(shops[i], order->rank[i], list, *asked, *order, limit);
        if (!stream) {
            return failure(std::move(stream.error()));
        }
        streams.push_back(std::move(*stream));
    }
    return merged(std::move(streams), *order, limit);
}

Result<std::vector<Row>> selectRowsAmong(std::span<const ShopCopy> shops, const List &list,
                                         std::span<const Column *const> columns, std::span<const qint64> keys)
{
    std::vector<const Column *> asked;
    std::ranges::copy_if(columns, std::back_inserter(asked),
                         [](const Column *column) { return !isShopColumn(column->id); });
    QHash<qint64, Row> found;
    for (const ShopCopy &shop : shops) {
        std::vector<qint64> own;
        for (const qint64 key : keys) {
            if (placeOf(key) == shop.place) {
                own.push_back(keyInCopy(key));
            }
        }
        if (own.empty()) {
            continue;
        }
        Result<std::vector<Row>> rows = selectRows(*shop.database, list, asked, own);
        if (!rows) {
            return rows;
        }
        for (Row &row : *rows) {
            for (std::size_t i = 0; i < columns.size(); ++i) {
                if (isShopColumn(columns[i]->id)) {
                    row.cells.insert(row.cells.begin() + std::ptrdiff_t(i), Value(shop.name));
                }
            }
            row.key = keyAmong(shop.place, row.key);
            found.insert(row.key, std::move(row));
        }
    }
    std::vector<Row> ordered;
    for (const qint64 key : keys) {
        if (const auto row = found.find(key); row != found.end()) {
            ordered.push_back(std::move(*row));
        }
    }
    return ordered;
}

} // namespace qm::cache
