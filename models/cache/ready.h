// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cache/store.h"
#include "sqlite/cells.h"

#include <cstddef>
#include <span>
#include <utility>
#include <vector>

// Pages made ready for the writer, away from its thread: while one is written the next is made, and what takes the
// writer's time is the file alone. Several can be written at once.

namespace qm::cache {

template <typename T>
struct Ready
{
    std::vector<Prepared<T>> rows;

    [[nodiscard]] std::size_t size() const { return rows.size(); }
};

/// As many orders as a transaction should have: more cost hardly less each, and a stop has to wait for the commit.
constexpr std::size_t mostOrdersAtOnce = 1'200;

/// Orders are most of a copy: they are ready down to what is bound to each `?`.
template <>
struct Ready<Order>
{
    Ready();
    void add(const Order &order, PressedDocument document);

    sqlite::Cells orders;
    sqlite::Cells lines;
    std::vector<std::size_t> linesUpTo; ///< by order: its lines begin where those of the one before end
    sqlite::Cells texts;                ///< what the index is told
    std::vector<PressedDocument> documents;
    bool ownLines = true; ///< every line says that it is its order's

    [[nodiscard]] std::size_t size() const { return documents.size(); }
    [[nodiscard]] std::size_t linesFrom(std::size_t order) const { return order == 0 ? 0 : linesUpTo[order - 1]; }

private:
    void addText();
};

template <typename T>
[[nodiscard]] Ready<T> makeReady(const Press &press, std::vector<T> entities)
{
    Ready<T> page;
    page.rows.reserve(entities.size());
    for (T &entity : entities) {
        page.rows.push_back(prepare(press, std::move(entity)));
    }
    return page;
}
[[nodiscard]] Ready<Order> makeReady(const Press &press, std::vector<Order> orders);

/// Stores \a pages, the results one behind the other. Of two rows with one key the later one counts.
[[nodiscard]] Result<std::vector<Stored>> storePages(sqlite::Database &database,
                                                     std::span<const Ready<Order> *const> pages);
template <typename T>
[[nodiscard]] Result<std::vector<Stored>> storePages(sqlite::Database &database, std::span<const Ready<T> *const> pages)
{
    std::vector<Stored> all;
    for (const Ready<T> *const page : pages) {
        const Result<std::vector<Stored>> stored = storePage(database, std::span(page->rows));
        if (!stored) {
            return failure(stored.error());
        }
        all.insert(all.end(), stored->begin(), stored->end());
    }
    return all;
}

} // namespace qm::cache
