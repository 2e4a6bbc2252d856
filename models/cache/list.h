// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cache/entity.h"
#include "domain/result.h"
#include "sqlite/database.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <vector>

namespace qm::cache {

/// What a column holds, which decides how it is compared, aligned and shown.
enum class ColumnType {
    Text,
    Code,     ///< short text of a fixed set: status, type, currency
    Id,       ///< whole number that names something
    Whole,    ///< whole number that counts
    Quantity, ///< ten-thousandths
    Money,    ///< ten-thousandths, with the currency of Column::currency
    Time,     ///< seconds since 1970, UTC
    Flag,     ///< 0 or 1
};

/// One column of a list, declared once for the window, the command line and the search for rows.
struct Column
{
    QString id;    ///< Magento's field name: unique in its list, stable, used in saved views and scripts
    QString title; ///< source text of context "Column", to be translated
    QString tip;   ///< what the number means, where the title does not say it
    ColumnType type = ColumnType::Text;
    QByteArray sql;     ///< expression over the list's tables
    QString currency;   ///< of Money: the id of the column that holds the currency
    bool shown = false; ///< in the first view of a new user
    bool ofRow = false; ///< `sql` reads nothing but the list's own row, so that an index can hold it
    QByteArray owned;   ///< `o.status`: the same of List::owner
    QByteArray of;      ///< the own column that `sql` is looked up by in a small table: `t.store_id`
    QByteArray index;   ///< of the schema, when it has one for this column alone; else see listindex.h
    /// Values are rows of their own in product_value (attributevalues.h).
    struct OfAttribute
    {
        QByteArray code;
        qint64 storeId = 0;
        QByteArray numbers; ///< of a number: all codes of such, as the condition of their index has them
        [[nodiscard]] bool isNumber() const { return !numbers.isEmpty(); }
    };
    std::optional<OfAttribute> attribute = {};
};

/// A way to find rows by a number that was typed as the only word: people read them off papers and parcels.
struct NumberSearch
{
    /// Beginning: what is compared begins with the word. End: it is a tail (tailSql) and so ends with it.
    enum class Match { Beginning, End };
    Match match = Match::Beginning;
    QByteArray sql; ///< select of keys with two `?`: the first text that fits, and the first behind those
};

/// A list that can be browsed: what stands in `from`, one row per key.
struct List
{
    QString id; ///< `orders`
    Entity entity = Entity::Orders;
    QByteArray from;        ///< `sales_order t`. What other tables say is asked for by columns: a join would be counted
    QByteArray key;         ///< `t.entity_id`: unique whole number
    QByteArray tie;         ///< `t.created_at`: decides between equal values before the key does; empty: the key alone
    QByteArray searchTable; ///< FTS index that is searched; empty: no text search
    QByteArray search;      ///< select of keys with one `?`: the expression for that index
    QByteArray found;       ///< `t.order_id in (…)` with one `?`: a list of ids of that index
    /// Rows with their order, `o`, along which they are walked: `sales_order o cross join …`. No row is there without
    /// it.
    QByteArray owner;
    std::vector<NumberSearch> numbers;
    std::vector<Column> columns;
    QString sortedBy; ///< column id of the order a new user gets; descending when it is a time

    [[nodiscard]] const Column *find(QStringView columnId) const;
};

[[nodiscard]] const List &ordersList();
[[nodiscard]] const List &orderItemsList();
[[nodiscard]] const List &invoicesList();
[[nodiscard]] const List &shipmentsList();
[[nodiscard]] const List &creditMemosList();
[[nodiscard]] const List &productsList();
[[nodiscard]] const List &customersList();
[[nodiscard]] const List &sourceItemsList();
[[nodiscard]] const List &tierPricesList();
[[nodiscard]] const List &basePricesList();
[[nodiscard]] const List &specialPricesList();
/// All of them.
[[nodiscard]] const std::vector<const List *> &allLists();

/// productsList() with a column for each attribute of the shop, as it is in \a storeId (0 = all store views).
[[nodiscard]] Result<List> productsWithAttributes(sqlite::Database &database, qint64 storeId);

} // namespace qm::cache
