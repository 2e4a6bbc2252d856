-- SPDX-FileCopyrightText: 2026 The Quartermaster authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Websites, store groups and store views, with the configuration of each view.

create table website (
    website_id integer primary key,
    code text not null,
    name text,
    default_group_id integer,
    document text not null
);

create table store_group (
    group_id integer primary key,
    website_id integer not null,
    code text,
    name text,
    root_category_id integer,
    default_store_id integer,
    document text not null
);

create table store_view (
    store_id integer primary key,
    code text not null,
    name text,
    website_id integer not null,
    group_id integer not null,
    is_active integer not null,
    -- Of storeConfigs.
    locale text,
    timezone text,
    base_currency_code text,
    display_currency_code text,
    base_url text,
    media_url text,
    document text not null,
    config_document text
);
