-- SPDX-FileCopyrightText: 2026 The Quartermaster authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Prices as the price endpoints give them, one row per SKU and what it depends on.

create table base_price (
    id integer primary key,
    sku text not null collate shop,
    store_id integer not null,
    price integer,
    sweep integer not null,
    unique (sku collate binary, store_id)
);
create index base_price_sku on base_price(sku);

create table cost (
    id integer primary key,
    sku text not null collate shop,
    store_id integer not null,
    cost integer,
    sweep integer not null,
    unique (sku collate binary, store_id)
);
create index cost_sku on cost(sku);

create table special_price (
    id integer primary key,
    sku text not null collate shop,
    store_id integer not null,
    price integer,
    price_from integer,
    price_to integer,
    sweep integer not null,
    unique (sku collate binary, store_id, price_from)
);
create index special_price_sku on special_price(sku);

create table tier_price (
    id integer primary key,
    sku text not null collate shop,
    website_id integer not null,
    customer_group text not null,
    quantity integer not null,
    price integer not null,
    price_type text not null,
    sweep integer not null,
    unique (sku collate binary, website_id, customer_group, quantity)
);
create index tier_price_sku on tier_price(sku);
