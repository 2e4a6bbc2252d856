// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "copy.h"

namespace qm::test {

QByteArray shopRows()
{
    return R"(
insert into website values (1, 'base', 'Main Website', 1, '{}'), (2, 'de', 'Germany', 2, '{}');
insert into store_view (store_id, code, name, website_id, group_id, is_active, base_currency_code, document)
  values (1, 'default', 'Nederlands', 1, 1, 1, 'EUR', '{}'), (2, 'de', 'Deutsch', 2, 2, 1, 'EUR', '{}');
insert into customer_group values (1, 'General', 3, '{}');
insert into sales_order (entity_id, increment_id, status, store_id, created_at, customer_id, customer_group_id,
    grand_total, order_currency_code, base_currency_code, base_grand_total, shipping_country_id, shipping_postcode,
    shipping_city)
  values (7, '1000048228', 'processing', 1, 1700000000, 5, 1, 2598500, 'EUR', 'EUR', 2598500, 'NL', '1013', 'Amsterdam'),
         (8, '1000048229', 'canceled', 1, 1700000100, null, 0, 10000, 'EUR', 'EUR', 10000, null, null, null);
insert into sales_order_item (item_id, order_id, parent_item_id, sku, name, qty_ordered)
  values (1, 7, null, 'HB-TRK', 'Boot', 10000), (2, 7, 1, 'HB-TRK-42', 'Boot 42', 10000),
         (3, 7, null, 'HB-SCK', 'Socks', 20000);
insert into sales_invoice (entity_id, increment_id, order_id, state, grand_total) values (1, '1000047120', 7, 2, 2598500);
insert into sales_shipment (entity_id, increment_id, order_id, source_code) values (1, '1000000031', 7, 'utr');
insert into sales_shipment_track values (1, 1, 7, '3SABCD', 'PostNL', 'postnl'), (2, 1, 7, '3SEFGH', 'PostNL', 'postnl');
insert into sales_creditmemo (entity_id, increment_id, order_id, invoice_id) values (1, '1000000002', 7, 1);
update sales_order set skus = 'HB-TRK, HB-SCK', track_numbers = '3SABCD, 3SEFGH', invoice_count = 1, shipment_count = 1,
  creditmemo_count = 1 where entity_id = 7;
update sales_order set ship_to = case entity_id when 7 then 'NL 1013 Amsterdam' else '' end;
insert into source values ('utr', 'Utrecht DC', 1, 'NL', 'Utrecht', '{}'), ('ant', 'Antwerpen', 1, 'BE', 'Antwerpen', '{}');
insert into source_item (id, sku, source_code, quantity, status, sweep) values (1, 'HB-TRK-42', 'utr', 180000, 1, 1), (2, 'HB-TRK-42', 'ant', 60000, 0, 1),
         (3, 'orphan', 'utr', 0, 0, 1);
insert into attribute_set values (4, 'Default', '{}');
insert into product (entity_id, sku, name, type_id, attribute_set_id, status, visibility, price)
  values (20, 'HB-TRK', 'Talus boot', 'configurable', 4, 1, 4, null),
         (21, 'HB-TRK-42', 'Talus boot 42', 'simple', 4, 1, 1, 1999500);
insert into product_website values (20, 1), (21, 1), (21, 2);
insert into category values (3, 2, 'Boots', '1/2/3', 2, 1, 1, 1, '{}');
insert into product_category values (21, 3, 1);
insert into product_relation values (20, 'configurable', 21, null, 0);
insert into stock_item values (20, 1, 1, 30000, 1, 1, 0, 0, 80000, 1, '{}');
insert into attribute (attribute_id, attribute_code, label, frontend_input, backend_type, scope, is_user_defined, document)
  values (1, 'color', 'Color', 'select', 'int', 'global', 1, '{}'),
         (2, 'name', 'Product Name', 'text', 'varchar', 'store', 0, '{}'),
         (3, 'special_price', 'Special Price', 'price', 'decimal', 'website', 0, '{}'),
         (4, 'news_from_date', 'New From', 'date', 'datetime', 'website', 0, '{}'),
         (5, 'features', 'Features', 'multiselect', 'varchar', 'store', 1, '{}'),
         (6, 'eco', 'Eco', 'boolean', 'int', 'store', 1, '{}'),
         (7, 'status', 'Enable Product', 'select', 'int', 'website', 0, '{}'),
         (8, 'x''); drop table product; --', 'Bad', 'text', 'varchar', 'store', 1, '{}'),
         (9, 'media_gallery', 'Media', 'gallery', 'varchar', 'global', 0, '{}'),
         (10, 'rank', null, 'text', 'int', 'store', 1, '{}');
insert into attribute_option values ('color', '49', 'Moss green', 0), ('color', '50', 'Black', 1), ('features', '7', 'Warm', 1),
         ('features', '8', 'Light', 0), ('status', '1', 'Enabled', 0), ('status', '2', 'Disabled', 1);
insert into product_value values (21, 0, 'color', '49'), (21, 0, 'special_price', '149.950000'),
         (21, 0, 'news_from_date', '2026-11-23 00:00:00'), (21, 0, 'features', '7,8'), (21, 0, 'eco', '1'),
         (21, 0, 'rank', '12'), (21, 2, 'name', 'Talus Stiefel 42'), (21, 2, 'color', '50'), (21, 2, 'status', '2'),
         (21, 2, 'price', '189.95'), (21, 2, 'special_price', null);
insert into base_price (id, sku, store_id, price, sweep) values (1, 'HB-TRK-42', 0, 1999500, 1);
insert into cost values (1, 'HB-TRK-42', 0, 941000, 1);
insert into special_price (id, sku, store_id, price, price_from, price_to, sweep)
  values (1, 'HB-TRK-42', 0, 1499500, 1700000000, null, 1);
insert into tier_price (id, sku, website_id, customer_group, quantity, price, price_type, sweep)
  values (1, 'HB-TRK-42', 0, 'Wholesale', 100000, 1791500, 'fixed', 1),
         (2, 'HB-TRK-42', 1, 'Club', 100000, 50000, 'discount', 1);
insert into customer (entity_id, email, name, group_id, website_id, store_id)
  values (5, 'fenna@example.nl', 'Fenna van Rijn', 1, 1, 1);
)";
}

} // namespace qm::test
