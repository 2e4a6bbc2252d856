// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cache/search.h"

namespace qm::cache {

Result<void> forgetText(sqlite::Database &database, SearchIndex index, qint64 id)
{
    switch (index) {
    case SearchIndex::Orders:
        return database.run("insert into order_search (order_search, rowid, number, name, email, company, telephone, "
                            "place, sku, product) select 'delete', * from order_text where id = ?",
                            id);
    case SearchIndex::Products:
        return database.run("insert into product_search (product_search, rowid, sku, name) select 'delete', * from "
                            "product_text where id = ?",
                            id);
    case SearchIndex::Customers:
        return database.run("insert into customer_search (customer_search, rowid, name, email, company, telephone, "
                            "place) select 'delete', * from customer_text where id = ?",
                            id);
    }
    return {};
}

Result<void> indexText(sqlite::Database &database, SearchIndex index, qint64 id)
{
    switch (index) {
    case SearchIndex::Orders:
        return database.run("insert into order_search (rowid, number, name, email, company, telephone, place, sku, "
                            "product) select * from order_text where id = ?",
                            id);
    case SearchIndex::Products:
        return database.run("insert into product_search (rowid, sku, name) select * from product_text where id = ?",
                            id);
    case SearchIndex::Customers:
        return database.run("insert into customer_search (rowid, name, email, company, telephone, place) select * from "
                            "customer_text where id = ?",
                            id);
    }
    return {};
}

} // namespace qm::cache
