// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/customerrecord.h"

#include "tables/document.h"

namespace qm::tables {

namespace {

Result<void> readName(sqlite::Database &database, std::string_view sql, std::optional<qint64> id, QString &out)
{
    sqlite::Rows rows = database.rows(sql, id);
    if (rows.next()) {
        out = rows.text(0);
    }
    return rows.finished();
}

Result<void> readOrders(sqlite::Database &database, qint64 id, CustomerRecord &record)
{
    sqlite::Rows rows =
        database.rows("select entity_id, increment_id, status, created_at, grand_total, order_currency_code "
                      "from sales_order where customer_id = ? order by created_at desc, entity_id desc limit 50",
                      id);
    while (rows.next()) {
        record.orders.push_back(
            {rows.integer(0), rows.text(1), rows.text(2), rows.time(3), rows.decimal(4), rows.text(5)});
    }
    return rows.finished();
}

Result<CustomerRecord> read(sqlite::Database &database, qint64 id)
{
    Result<Customer> customer = readEntity<Customer>(database, {cache::DocumentKind::Customer, id});
    if (!customer) {
        return failure(customer.error());
    }
    CustomerRecord record;
    record.customer = std::move(*customer);
    const Result<void> rest =
        readName(database, "select code from customer_group where id = ?", record.customer.groupId, record.group)
            .and_then([&] {
                return readName(database, "select name from website where website_id = ?", record.customer.websiteId,
                                record.website);
            })
            .and_then([&] { return readOrders(database, id, record); });
    if (!rest) {
        return failure(rest.error());
    }
    const auto count = database.number("select count(*) from sales_order where customer_id = ?", id);
    if (!count) {
        return failure(count.error());
    }
    record.orderCount = count->value_or(0);
    return record;
}

} // namespace

QFuture<Result<CustomerRecord>> readCustomerRecord(cache::Cache &cache, qint64 entityId, const StopToken &stop)
{
    return cache.read<CustomerRecord>([entityId](sqlite::Database &database) { return read(database, entityId); },
                                      stop);
}

} // namespace qm::tables
