-- SPDX-FileCopyrightText: 2026 The Quartermaster authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Orders and what lists and searches need of their lines. Amounts and quantities are ten-thousandths, times are seconds
-- since 1970 in UTC. Columns have Magento's names; those of an address carry its kind. The collation `shop` compares as
-- the shop does: without regard to case, accents and blanks at the end (sqlite/folding.h).

create table sales_order (
    entity_id integer primary key,
    increment_id text collate shop,
    state text collate shop,
    status text collate shop,
    store_id integer,
    created_at integer,
    updated_at integer,
    customer_id integer,
    customer_group_id integer,
    customer_is_guest integer,
    customer_email text collate shop,
    customer_name text collate shop,
    billing_name text collate shop,
    billing_company text collate shop,
    billing_street text collate shop,
    billing_city text collate shop,
    billing_region text collate shop,
    billing_postcode text collate shop,
    billing_country_id text,
    billing_telephone text,
    shipping_name text collate shop,
    shipping_company text collate shop,
    shipping_street text collate shop,
    shipping_city text collate shop,
    shipping_region text collate shop,
    shipping_postcode text collate shop,
    shipping_country_id text,
    shipping_telephone text,
    shipping_description text collate shop,
    payment_method text,
    coupon_code text collate shop,
    order_currency_code text,
    base_currency_code text,
    grand_total integer,
    base_grand_total integer,
    subtotal integer,
    shipping_amount integer,
    tax_amount integer,
    discount_amount integer,
    total_paid integer,
    total_refunded integer,
    total_due integer,
    total_qty_ordered integer,
    total_item_count integer,
    weight integer,
    is_virtual integer,
    remote_ip text,
    -- Of the lines: what is left to invoice and to ship (domain/openquantity.h). Derivation 2: raise the number with the
    -- rules, so that a copy whose columns follow the old ones is pulled anew.
    qty_to_invoice integer,
    qty_to_ship integer,
    -- What lines and documents say of an order, for lists that are sorted and filtered by it: kept by whoever writes those
    -- (derived.h). SKUs are those of lines that are no parts of others, in the order of the lines.
    skus text collate shop,
    track_numbers text collate shop,
    invoice_count integer not null default 0,
    shipment_count integer not null default 0,
    creditmemo_count integer not null default 0
);
create index sales_order_increment on sales_order(increment_id);
-- People say the end of a number, `48228` of 1000048228: its last ten characters, the last one first.
create index sales_order_tail on sales_order(
    substr(increment_id, -1, 1) || substr(increment_id, -2, 1) || substr(increment_id, -3, 1) ||
    substr(increment_id, -4, 1) || substr(increment_id, -5, 1) || substr(increment_id, -6, 1) ||
    substr(increment_id, -7, 1) || substr(increment_id, -8, 1) || substr(increment_id, -9, 1) ||
    substr(increment_id, -10, 1));
create index sales_order_created on sales_order(created_at);
create index sales_order_updated on sales_order(updated_at);
create index sales_order_status on sales_order(status, created_at);
create index sales_order_customer on sales_order(customer_id) where customer_id is not null;
create index sales_order_email on sales_order(customer_email);

-- How many orders there are of a status in a store view, so that nobody counts a million rows to tell it. Values are
-- those of the orders to the letter.
create table order_count (
    status text collate shop,
    store_id integer,
    orders integer not null
);
create index order_count_of on order_count(status collate binary, store_id);
create trigger order_count_insert after insert on sales_order begin
    update order_count set orders = orders + 1
        where status collate binary is new.status and store_id is new.store_id;
    insert into order_count select new.status, new.store_id, 1 where changes() = 0;
end;
create trigger order_count_delete after delete on sales_order begin
    update order_count set orders = orders - 1
        where status collate binary is old.status and store_id is old.store_id;
    delete from order_count where orders = 0;
end;
create trigger order_count_update after update of status, store_id on sales_order
    when old.status collate binary is not new.status or old.store_id is not new.store_id begin
    update order_count set orders = orders - 1
        where status collate binary is old.status and store_id is old.store_id;
    update order_count set orders = orders + 1
        where status collate binary is new.status and store_id is new.store_id;
    insert into order_count select new.status, new.store_id, 1 where changes() = 0;
    delete from order_count where orders = 0;
end;

create table sales_order_item (
    item_id integer primary key,
    order_id integer not null,
    parent_item_id integer,
    product_id integer,
    product_type text,
    sku text collate shop,
    name text collate shop,
    qty_ordered integer,
    qty_invoiced integer,
    qty_shipped integer,
    qty_refunded integer,
    qty_canceled integer,
    price integer,
    row_total integer
);
create index sales_order_item_order on sales_order_item(order_id);
create index sales_order_item_sku on sales_order_item(sku);
