// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "practice/graphql/schema.h"
#include "practice/lists/listengine.h"
#include "practice/server/logins.h"
#include "practice/shop.h"

#include <functional>
#include <string>
#include <vector>

namespace qm::practice::graphql {

/// What resolvers know of the request.
struct Context
{
    const Shop &shop;
    Logins &logins;
    const StoreView &view;
    const Document &document;
    qint64 customerId = 0;
    std::string baseUrl; ///< with a slash at its end
};

/// One field to answer: what was selected of it under all its mentions.
struct Wanted
{
    const Selection *selection = nullptr; ///< of the first mention: name, arguments, place
    std::string key;
    std::vector<const std::vector<Selection> *> selections;
};

/// The fields wanted of an object of \a type, fragments resolved, mentions of the same key merged.
[[nodiscard]] std::vector<Wanted> wantedOf(const Context &context, std::string_view type,
                                           const std::vector<const std::vector<Selection> *> &selections);

/// Writes `{…}` of the wanted fields in their order; `__typename` is answered here, the rest by \a write.
void writeObject(JsonWriter &json, const Context &context, std::string_view type,
                 const std::vector<const std::vector<Selection> *> &selections,
                 const std::function<void(const Wanted &wanted)> &write);

/// One field of Query or Mutation. Throws Problem; then the field is null.
void resolveRoot(JsonWriter &json, const Context &context, const Wanted &wanted);

// The larger fields have a file of their own.
void resolveProducts(JsonWriter &json, const Context &context, const Wanted &wanted);
void resolveCategories(JsonWriter &json, const Context &context, const Wanted &wanted, bool listOnly);
void resolveCustomer(JsonWriter &json, const Context &context, const Wanted &wanted);
void writeCategory(JsonWriter &json, const Context &context, qint64 row,
                   const std::vector<const std::vector<Selection> *> &selections);

/// The page a field asks for: `pageSize` (20), `currentPage` (1). Throws Problem for numbers below 1.
struct Paging
{
    qint64 size = 20;
    qint64 current = 1;
    qint64 total = 0;

    [[nodiscard]] static Paging of(const Selection &selection, qint64 total);
    [[nodiscard]] qint64 pages() const { return (total + size - 1) / size; }
    [[nodiscard]] qint64 first() const { return std::min(total, (current - 1) * size); }
    [[nodiscard]] qint64 last() const { return std::min(total, first() + size); }
};
void writePageInfo(JsonWriter &json, const Context &context, const Wanted &wanted, const Paging &paging);
void writeMoney(JsonWriter &json, const Context &context, const Wanted &wanted, Decimal amount,
                std::string_view currency);

[[nodiscard]] inline Problem inputProblem(std::string message, const Selection &selection)
{
    return {std::move(message), selection.location, "graphql-input", false, false};
}

} // namespace qm::practice::graphql
