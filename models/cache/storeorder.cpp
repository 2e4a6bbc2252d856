// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cache/derived.h"
#include "cache/keylist.h"
#include "cache/ordertables.h"
#include "cache/ready.h"
#include "cache/storepage.h"
#include "cache/storing.h"

#include <algorithm>
#include <array>

namespace qm::cache {

namespace {

constexpr std::size_t itemIdColumn = 0; // the keys of both tables come first
constexpr std::size_t entityIdColumn = 0;

DocumentKey keyOf(qint64 entityId)
{
    return {DocumentKind::Order, entityId, 0};
}

Result<void> removeItems(sqlite::Database &database, std::span<const qint64> orderIds)
{
    return database.run("delete from sales_order_item where order_id in (select value from json_each(?))",
                        jsonList(orderIds));
}

/// Pages of orders on their way into the file.
class OrderPages
{
public:
    OrderPages(sqlite::Database &database, std::span<const Ready<Order> *const> pages)
        : m_database(database)
        , m_putOrder(database, orderTable().putSql())
        , m_putLine(database, orderItemTable().putSql())
        , m_tell(database, indexOrderSql)
    {
        for (const Ready<Order> *const page : pages) {
            for (std::size_t row = 0; row < page->size(); ++row) {
                m_places.push_back({page, row});
            }
        }
    }

    [[nodiscard]] Result<std::vector<Stored>> store()
    {
        PageSteps steps;
        steps.kind = DocumentKind::Order;
        steps.index = SearchIndex::Orders;
        steps.robbed = [this](std::span<const std::size_t> written) { return robbedBy(written); };
        steps.clear = [this](std::span<const qint64> changed) {
            m_changed.assign(changed.begin(), changed.end());
            return removeItems(m_database, changed);
        };
        steps.put = [this](std::size_t place) {
            m_putOrder.bind(m_places[place].page->orders, m_places[place].row);
            return m_putOrder.run();
        };
        steps.putLines = [this](std::size_t place) { return putLines(m_places[place]); };
        steps.tell = [this](std::span<const std::size_t> written) { return tell(written); };
        Result<std::vector<Stored>> stored = storeRows(m_database, rows(), steps);
        const Result<void> derived = stored && !m_written.empty() ? derive() : Result<void>();
        return derived ? std::move(stored) : failure(derived.error());
    }

private:
    struct Place
    {
        const Ready<Order> *page = nullptr;
        std::size_t row = 0;

        [[nodiscard]] qint64 entityId() const { return page->orders.integer(row, entityIdColumn); }
    };

    [[nodiscard]] std::vector<PageRow> rows() const
    {
        std::vector<PageRow> all;
        all.reserve(m_places.size());
        for (const Place &place : m_places) {
            all.push_back({place.entityId(), &place.page->documents[place.row]});
        }
        return all;
    }

    /// What rows say of each other, when all of them are there.
    [[nodiscard]] Result<void> derive()
    {
        std::vector<qint64> added;
        std::ranges::set_difference(m_written, m_changed, std::back_inserter(added));
        std::vector<qint64> doubtful = m_robbed;
        if (!m_textsKnown) {
            doubtful.insert(doubtful.end(), m_written.begin(), m_written.end());
        }
        return inOrder([&] { return deriveSkus(m_database, doubtful); },
                       [&] { return deriveDocuments(m_database, added); });
    }

    [[nodiscard]] Result<void> putLines(const Place &place)
    {
        for (std::size_t line = place.page->linesFrom(place.row); line < place.page->linesUpTo[place.row]; ++line) {
            m_putLine.bind(place.page->lines, line);
            if (Result<void> put = m_putLine.run(); !put) {
                return put;
            }
        }
        return {};
    }

    /// Orders that lose a line because it is one of another order now: a shop that was set back to an older backup
    /// gives the numbers of lines out a second time.
    [[nodiscard]] Result<std::vector<qint64>> robbedBy(std::span<const std::size_t> written)
    {
        std::vector<qint64> &orders = m_written;
        std::vector<qint64> items;
        bool ownLines = true;
        for (const std::size_t place : written) {
            const auto &[page, row] = m_places[place];
            orders.push_back(page->orders.integer(row, entityIdColumn));
            for (std::size_t line = page->linesFrom(row); line < page->linesUpTo[row]; ++line) {
                items.push_back(page->lines.integer(line, itemIdColumn));
            }
            ownLines = ownLines && page->ownLines;
        }
        std::ranges::sort(items);
        const bool eachOnce = std::ranges::adjacent_find(items) == items.end();
        const Result<bool> linesThere = anyLine("order_id", orders.front(), orders.back());
        const Result<bool> itemsThere =
            items.empty() ? Result<bool>(false) : anyLine("item_id", items.front(), items.back());
        if (!linesThere || !itemsThere) {
            return failure(linesThere ? itemsThere.error() : linesThere.error());
        }
        // Then the text of an order is that of the lines it came with, whatever the file holds otherwise.
        m_textsKnown = ownLines && eachOnce && !*linesThere;
        Result<std::vector<qint64>> robbed =
            *itemsThere ? ordersWith(items, orders) : Result<std::vector<qint64>>(std::vector<qint64>());
        if (robbed) {
            m_robbed = *robbed;
        }
        return robbed;
    }

    /// Whether the file has lines with \a column from \a first to \a last: of a first pull it has none.
    [[nodiscard]] Result<bool> anyLine(std::string_view column, qint64 first, qint64 last)
    {
        const std::string_view sql = column == "item_id"
                                         ? "select 1 from sales_order_item where item_id between ? and ? limit 1"
                                         : "select 1 from sales_order_item where order_id between ? and ? limit 1";
        return m_database.number(sql, first, last).map([](std::optional<qint64> found) { return found.has_value(); });
    }

    /// Other orders than \a but that have one of \a items.
    [[nodiscard]] Result<std::vector<qint64>> ordersWith(std::span<const qint64> items, std::span<const qint64> but)
    {
        std::vector<qint64> found;
        sqlite::Rows rows = m_database.rows("select distinct order_id from sales_order_item where item_id in (select "
                                            "value from json_each(?)) and order_id not in (select value from "
                                            "json_each(?)) order by order_id",
                                            jsonList(items), jsonList(but));
        while (rows.next()) {
            found.push_back(rows.integer(0));
        }
        if (const Result<void> done = rows.finished(); !done) {
            return failure(done.error());
        }
        return found;
    }

    [[nodiscard]] Result<bool> tell(std::span<const std::size_t> written)
    {
        if (!m_textsKnown) {
            return false;
        }
        for (const std::size_t place : written) {
            m_tell.bind(m_places[place].page->texts, m_places[place].row);
            if (Result<void> told = m_tell.run(); !told) {
                return failure(std::move(told.error()));
            }
        }
        return true;
    }

    sqlite::Database &m_database;
    sqlite::Statement m_putOrder;
    sqlite::Statement m_putLine;
    sqlite::Statement m_tell;
    std::vector<Place> m_places;
    std::vector<qint64> m_written; ///< keys of new and changed orders, ascending
    std::vector<qint64> m_changed; ///< of those that were there before
    std::vector<qint64> m_robbed;
    bool m_textsKnown = false;
};

} // namespace

Result<std::vector<Stored>> storePages(sqlite::Database &database, std::span<const Ready<Order> *const> pages)
{
    return OrderPages(database, pages).store();
}

Result<std::vector<Stored>> storePage(sqlite::Database &database, std::span<const Prepared<Order>> page)
{
    Ready<Order> ready;
    for (const Prepared<Order> &one : page) {
        ready.add(one.entity, one.document);
    }
    const std::array pages{static_cast<const Ready<Order> *>(&ready)};
    return storePages(database, pages);
}

Result<void> removeOrder(sqlite::Database &database, qint64 entityId)
{
    const std::array ids{entityId};
    Result<void> done =
        inOrder([&] { return forgetTexts(database, SearchIndex::Orders, ids); },
                [&] { return removeItems(database, ids); }, [&] { return orderTable().remove(database, entityId); },
                [&] { return removeDocument(database, keyOf(entityId)); });
    return done ? removeOrderDocuments(database, entityId) : done;
}

} // namespace qm::cache
