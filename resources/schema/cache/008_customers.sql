-- SPDX-FileCopyrightText: 2026 The Quartermaster authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Customers, their address books and groups.

create table customer (
    entity_id integer primary key,
    email text collate shop,
    name text collate shop,
    firstname text collate shop,
    lastname text collate shop,
    group_id integer,
    website_id integer,
    store_id integer,
    created_at integer,
    updated_at integer,
    dob text,
    gender integer,
    taxvat text,
    is_subscribed integer,
    -- Of the default billing address.
    company text collate shop,
    city text collate shop,
    postcode text collate shop,
    country_id text,
    telephone text
);
create index customer_email on customer(email);
create index customer_name on customer(name);
create index customer_created on customer(created_at);

create table customer_address (
    customer_id integer not null,
    address_id integer not null,
    name text collate shop,
    company text collate shop,
    street text collate shop,
    city text collate shop,
    postcode text collate shop,
    country_id text,
    telephone text,
    primary key (customer_id, address_id)
) without rowid;

create table customer_group (
    id integer primary key,
    code text,
    tax_class_id integer,
    document text not null
);
