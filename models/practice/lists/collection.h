// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "practice/server/jsonwriter.h"
#include "practice/stores.h"

#include <QtGlobal>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace qm::practice {

enum class FieldType {
    Integer,
    Decimal, ///< Cell::number in ten-thousandths
    Time,    ///< Cell::number in seconds since the epoch
    Text,    ///< compared as MySQL does: without regard to case and accents (observed 26)
};

/// A column one can filter or sort by: the columns of Magento's table, which are more and fewer than the JSON's
/// members.
struct Field
{
    std::string_view name;
    FieldType type = FieldType::Text;
    int index = 0;          ///< the collection's own number for it
    bool ascending = false; ///< values never fall from row to row: ranges are found by bisection
    bool many = false; ///< Cell::text holds several values separated by commas (a product's category_id): a condition
                       ///< holds when it holds for one of them. Cell::number is the first.
};

struct Cell
{
    bool null = true;
    qint64 number = 0;
    std::string text;

    [[nodiscard]] static Cell of(qint64 number) { return {false, number, {}}; }
    [[nodiscard]] static Cell of(std::string text) { return {false, 0, std::move(text)}; }
    friend bool operator==(const Cell &, const Cell &) = default;
};

/// How much of an entity is printed: lists leave out what only the detail has (observed 46).
enum class Detail { List, Full };

/// One collection of the shop as the server sees it: rows 0 … size-1 in the order of the primary key, each computed
/// from the seed when asked for, nothing held. Const members are called from many server threads at once.
class Collection
{
public:
    virtual ~Collection() = default;

    [[nodiscard]] virtual qint64 size() const = 0;
    /// Null for an unknown field; what the server then says is the route's business.
    [[nodiscard]] virtual const Field *findField(std::string_view name) const = 0;
    /// Cheap (about a tenth of a microsecond for numbers): a filter may read it for a million rows.
    [[nodiscard]] virtual Cell cell(qint64 row, const Field &field, const StoreView &view) const = 0;
    virtual void write(JsonWriter &json, qint64 row, const StoreView &view, Detail detail) const = 0;

    /// Whether rows may be missing among the numbers, and which: what was deleted. Lists leave them out.
    [[nodiscard]] virtual bool hasGaps() const { return false; }
    [[nodiscard]] virtual bool isMissing(qint64 row) const
    {
        Q_UNUSED(row)
        return false;
    }

    /// The row with this primary key, or -1.
    [[nodiscard]] virtual qint64 rowOf(qint64 key) const = 0;
    /// The rows where \a field equals \a text (as FieldType::Text compares), ascending, when the collection knows them
    /// without a look at every row, as for an SKU; nothing: the caller has to look.
    [[nodiscard]] virtual std::optional<std::vector<qint64>> rowsEqual(const Field &field, std::string_view text) const
    {
        Q_UNUSED(field)
        Q_UNUSED(text)
        return std::nullopt;
    }
};

} // namespace qm::practice
