// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "copy.h"

#include "sqlite/schema.h"

using namespace Qt::StringLiterals;

namespace qm::test {

namespace {

/// A broken test bed is no result: it ends the program with its reason.
template <typename T>
T must(Result<T> result)
{
    if (!result) {
        qFatal("%s", qPrintable(result.error().message));
    }
    if constexpr (!std::is_void_v<T>) {
        return std::move(*result);
    }
}

QStringList linesOf(sqlite::Database &database, const QString &table)
{
    QStringList lines;
    sqlite::Rows rows = database.rows(QString(u"select * from %1"_s.arg(table)).toStdString());
    while (rows.next()) {
        QStringList cells;
        for (int i = 0; i < rows.columnCount(); ++i) {
            cells.append(rows.isNull(i) ? u"null"_s : QString::fromLatin1(rows.blob(i).toPercentEncoding(" ,.@")));
        }
        lines.append(table + u": "_s + cells.join(u" | "_s));
    }
    must(rows.finished());
    lines.sort();
    return lines;
}

} // namespace

Copy::Copy()
{
    m_database = std::make_unique<sqlite::Database>(
        must(sqlite::Database::open(m_folder.filePath(u"copy.sqlite"_s), sqlite::Mode::ReadWrite)));
    must(sqlite::Schema::fromFolder(u":/schema/cache"_s).create(*m_database, 1));
}

void Copy::script(const QByteArray &sql)
{
    must(m_database->script(sql));
}

QStringList Copy::dump(const QStringList &exceptTables)
{
    QStringList tables;
    {
        sqlite::Rows rows = m_database->rows("select name from sqlite_schema where type = 'table' order by name");
        while (rows.next()) {
            tables.append(rows.text(0));
        }
        must(rows.finished());
    }
    QStringList lines;
    for (const QString &table : tables) {
        const bool isIndexPart = table.contains("_search"_L1); // its pages depend on the order of writing
        if (!isIndexPart && !exceptTables.contains(table)) {
            lines += linesOf(*m_database, table);
        }
    }
    // What the indices hold, term by term.
    for (const QString &index : {u"order_search"_s, u"product_search"_s, u"customer_search"_s}) {
        script("create virtual table if not exists temp." + index.toLatin1() + "_terms using fts5vocab(main, " +
               index.toLatin1() + ", instance)");
        lines += linesOf(*m_database, u"temp."_s + index + u"_terms"_s);
    }
    return lines;
}

/// Rows that keep something else than what other tables say.
constexpr auto wronglyKept =
    "select (select count(*) from customer c join customer_kept k using (entity_id) where c.order_count is not "
    "k.order_count or c.last_order_at is not k.last_order_at or c.total_spent is not k.total_spent or c.base_currency "
    "is "
    "not k.base_currency) + (select count(*) from product p join product_kept k using (entity_id) where p.base_price "
    "is "
    "not k.base_price or p.on_hand is not k.on_hand or p.in_stock is not k.in_stock or p.low_at is not k.low_at or "
    "p.website_ids is not k.website_ids or p.category_ids is not k.category_ids or p.categories collate binary is not "
    "k.categories or p.parent_skus collate binary is not k.parent_skus) + (select count(*) from sales_order where "
    "ship_to collate binary is not trim(ifnull(shipping_country_id, '') || ' ' || ifnull(shipping_postcode, '') || ' ' "
    "|| ifnull(shipping_city, '')))";

/// The same of 013: products, source items and documents.
constexpr auto wronglySaid =
    "select (select count(*) from product p join product_said k using (entity_id) where p.said_cost is not k.cost or "
    "p.said_special_price is not k.special_price or p.said_special_from collate binary is not k.special_from or "
    "p.said_special_to collate binary is not k.special_to) + (select count(*) from source_item s join source_item_said "
    "k using (id) where s.product_name collate binary is not k.product_name or s.product_type is not k.product_type or "
    "s.product_id is not k.product_id or s.quantity_all is not k.quantity_all or s.low_at is not k.low_at or "
    "s.manage_stock is not k.manage_stock) + (select "
    "count(*) from sales_invoice d left join sales_order o on o.entity_id = d.order_id where d.order_increment_id "
    "collate binary is not o.increment_id or d.order_status collate binary is not o.status or d.order_created_at is "
    "not o.created_at or d.customer_name collate binary is not o.customer_name or d.customer_email collate binary is "
    "not o.customer_email) + (select count(*) from sales_shipment d join sales_shipment_said k using (entity_id) left "
    "join sales_order o on o.entity_id = d.order_id where d.order_increment_id collate binary is not o.increment_id or "
    "d.order_status collate binary is not o.status or d.order_created_at is not o.created_at or d.customer_name "
    "collate binary is not o.customer_name or d.customer_email collate binary is not o.customer_email or d.ship_to "
    "collate binary is not o.ship_to or d.track_numbers collate binary is not k.track_numbers or d.carriers is not "
    "k.carriers) + (select count(*) from sales_creditmemo d left join sales_order o on o.entity_id = d.order_id left "
    "join sales_invoice i on i.entity_id = d.invoice_id where d.order_increment_id collate binary is not "
    "o.increment_id or d.order_status collate binary is not o.status or d.order_created_at is not o.created_at or "
    "d.customer_name collate binary is not o.customer_name or d.customer_email collate binary is not o.customer_email "
    "or d.invoice_increment_id collate binary is not i.increment_id)";

/// The same of 014: prices.
constexpr auto wronglyPriced =
    "select (select count(*) from base_price r join base_price_said k using (id) where r.product_name collate binary "
    "is "
    "not k.product_name or r.product_type is not k.product_type or r.product_id is not k.product_id or r.said_cost is "
    "not k.said_cost or r.said_special_price is not k.said_special_price) + (select count(*) from special_price r join "
    "special_price_said k using (id) where r.product_name collate binary is not k.product_name or r.product_type is "
    "not "
    "k.product_type or r.product_id is not k.product_id or r.said_cost is not k.said_cost or r.said_base_price is not "
    "k.said_base_price) + (select count(*) from tier_price r join tier_price_said k using (id) where r.product_name "
    "collate binary is not k.product_name or r.product_type is not k.product_type or r.product_id is not k.product_id "
    "or r.said_cost is not k.said_cost or r.said_base_price is not k.said_base_price)";

/// Orders that say something else than their lines and documents, and counts that are not those of the orders.
constexpr auto wronglyDerived =
    "select (select count(*) from sales_order o where o.skus collate binary is not (select group_concat(sku, ', ') "
    "from "
    "(select sku from sales_order_item where order_id = o.entity_id and ifnull(parent_item_id, 0) = 0 order by "
    "item_id)) "
    "or o.track_numbers collate binary is not (select group_concat(track_number, ', ') from (select k.track_number "
    "from "
    "sales_shipment s join sales_shipment_track k on k.shipment_id = s.entity_id where s.order_id = o.entity_id order "
    "by "
    "k.entity_id)) or o.invoice_count <> (select count(*) from sales_invoice where order_id = o.entity_id) or "
    "o.shipment_count <> (select count(*) from sales_shipment where order_id = o.entity_id) or o.creditmemo_count <> "
    "(select count(*) from sales_creditmemo where order_id = o.entity_id)) + (select count(*) from (select status "
    "collate binary, store_id, orders from order_count except select status collate binary, store_id, count(*) from "
    "sales_order group by 1, 2)) + (select count(*) from sales_order) - (select ifnull(sum(orders), 0) from "
    "order_count)";

bool Copy::isSound()
{
    if (textOf(*m_database, "pragma integrity_check") != "ok"_L1) {
        return false;
    }
    for (const char *index : {"order_search", "product_search", "customer_search"}) {
        const QByteArray name(index);
        if (!m_database->script("insert into " + name + "(" + name + ") values ('integrity-check')")) {
            return false;
        }
    }
    return textOf(*m_database, wronglyDerived) == "0"_L1 && textOf(*m_database, wronglyKept) == "0"_L1 &&
           textOf(*m_database, wronglySaid) == "0"_L1 && textOf(*m_database, wronglyPriced) == "0"_L1;
}

std::vector<qint64> keysOf(sqlite::Database &database, const cache::List &list, const cache::Query &query)
{
    return must(cache::selectKeys(database, list, query));
}

std::vector<qint64> foundBy(sqlite::Database &database, const cache::List &list, const QString &search)
{
    return keysOf(database, list, {{}, {}, search});
}

QString textOf(sqlite::Database &database, std::string_view sql)
{
    sqlite::Rows rows = database.rows(sql);
    QString text;
    if (rows.next()) {
        text = rows.text(0);
    }
    must(rows.finished());
    return text;
}

} // namespace qm::test
