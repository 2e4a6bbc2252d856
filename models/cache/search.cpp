// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cache/search.h"

#include "cache/keylist.h"

namespace qm::cache {

namespace {

std::string_view forgetSql(SearchIndex index)
{
    switch (index) {
    case SearchIndex::Orders:
        return "insert into order_search (order_search, rowid, number, name, email, company, telephone, place, sku, "
               "product) select 'delete', * from order_text where id in (select value from json_each(?)) order by id";
    case SearchIndex::Products:
        return "insert into product_search (product_search, rowid, sku, name) select 'delete', * from product_text "
               "where id in (select value from json_each(?)) order by id";
    case SearchIndex::Customers:
        return "insert into customer_search (customer_search, rowid, name, email, company, telephone, place) select "
               "'delete', * from customer_text where id in (select value from json_each(?)) order by id";
    }
    return {};
}

std::string_view indexSql(SearchIndex index)
{
    switch (index) {
    case SearchIndex::Orders:
        return "insert into order_search (rowid, number, name, email, company, telephone, place, sku, product) select "
               "* from order_text where id in (select value from json_each(?)) order by id";
    case SearchIndex::Products:
        return "insert into product_search (rowid, sku, name) select * from product_text where id in (select value "
               "from json_each(?)) order by id";
    case SearchIndex::Customers:
        return "insert into customer_search (rowid, name, email, company, telephone, place) select * from "
               "customer_text where id in (select value from json_each(?)) order by id";
    }
    return {};
}

} // namespace

Result<void> forgetTexts(sqlite::Database &database, SearchIndex index, std::span<const qint64> ids)
{
    return ids.empty() ? Result<void>() : database.run(forgetSql(index), jsonList(ids));
}

Result<void> indexTexts(sqlite::Database &database, SearchIndex index, std::span<const qint64> ids)
{
    return ids.empty() ? Result<void>() : database.run(indexSql(index), jsonList(ids));
}

} // namespace qm::cache
