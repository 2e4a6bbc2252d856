-- SPDX-FileCopyrightText: 2026 The Quartermaster authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Prices as the price endpoints give them, one row per SKU and what it depends on.

create table base_price (
    id integer primary key,
    sku text not null collate nocase,
    store_id integer not null,
    price integer,
    sweep integer not null,
    unique (sku, store_id)
);

create table cost (
    id integer primary key,
    sku text not null collate nocase,
    store_id integer not null,
    cost integer,
    sweep integer not null,
    unique (sku, store_id)
);

create table special_price (
    id integer primary key,
    sku text not null collate nocase,
    store_id integer not null,
    price integer,
    price_from integer,
    price_to integer,
    sweep integer not null,
    unique (sku, store_id, price_from)
);

create table tier_price (
    id integer primary key,
    sku text not null collate nocase,
    website_id integer not null,
    customer_group text not null,
    quantity integer not null,
    price integer not null,
    price_type text not null,
    sweep integer not null,
    unique (sku, website_id, customer_group, quantity)
);
