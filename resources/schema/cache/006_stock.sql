-- SPDX-FileCopyrightText: 2026 The Quartermaster authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Stock: what lies where, and the older item of shops with one source. Nothing here has a time of change in Magento
-- (magento-facts 1.15), so a sweep marks what it saw. A row is known by the exact spelling of its SKU; products are found
-- without regard to it.

create table source (
    source_code text primary key,
    name text,
    enabled integer not null,
    country_id text,
    city text,
    document text not null
) without rowid;

create table stock (
    stock_id integer primary key,
    name text,
    document text not null
);

create table stock_source_link (
    stock_id integer not null,
    source_code text not null,
    priority integer not null,
    primary key (stock_id, source_code)
) without rowid;

-- Unlike products, source items of `abc` and `ABC` are two (magento-facts 3.29).
create table source_item (
    id integer primary key,
    sku text not null collate shop,
    source_code text not null,
    quantity integer not null,
    status integer not null,
    sweep integer not null,
    unique (sku collate binary, source_code)
);
create index source_item_sku on source_item(sku);

create table stock_item (
    product_id integer primary key,
    item_id integer,
    stock_id integer,
    qty integer,
    is_in_stock integer,
    manage_stock integer,
    backorders integer,
    min_qty integer,
    notify_stock_qty integer,
    sweep integer not null,
    document text not null
);
