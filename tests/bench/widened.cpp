// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widened.h"

namespace qm::bench {

namespace {

constexpr qint64 wanted = 400;

} // namespace

Result<void> widenCatalogue(sqlite::Database &database)
{
    const Result<std::optional<qint64>> there =
        database.number("select count(*) from attribute where exists (select 1 from product)");
    if (!there) {
        return failure(there.error());
    }
    const qint64 more = wanted - there->value_or(0);
    if (there->value_or(0) == 0 || more <= 0) {
        return {};
    }
    Result<void> done = database.run(
        "with recursive n(i) as (select 0 union all select i + 1 from n where i + 1 < ?) insert into attribute "
        "(attribute_id, attribute_code, label, frontend_input, backend_type, document) select 100000 + i, 'wide_' || "
        "i, "
        "'Wide ' || i, 'text', iif(i % 2, 'decimal', 'varchar'), '{}' from n",
        more);
    for (int which = 0; done && which < 2; ++which) {
        done =
            database.run("insert or ignore into product_value (product_id, store_id, attribute_code, value) select "
                         "entity_id, 0, 'wide_' || ((entity_id * 7919 + ?2 * 61) % ?1), iif((entity_id * 7919 + ?2 * "
                         "61) % ?1 % 2, (entity_id % 997) || '.500000', 'Value ' || entity_id % 997) from product",
                         more, which);
    }
    // A tenth has a price of its own in one view by the price calls, another tenth by its own value.
    done = done ? database.run("insert or ignore into base_price (sku, store_id, price, sweep) select sku, 1, "
                               "ifnull(price, 10000) / 2, 1 from product where entity_id % 10 = 3")
                : done;
    return done ? database.run("insert or replace into product_value (product_id, store_id, attribute_code, value) "
                               "select entity_id, 1, 'price', (entity_id % 997) || '.500000' from product where "
                               "entity_id % 10 = 4")
                : done;
}

} // namespace qm::bench
