-- SPDX-FileCopyrightText: 2026 The Quartermaster authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Products: one row each, their attribute values per scope, and what they are tied to.

create table product (
    entity_id integer primary key,
    sku text not null collate shop,
    name text collate shop,
    type_id text,
    attribute_set_id integer,
    status integer,
    visibility integer,
    price integer,
    weight integer,
    created_at integer,
    updated_at integer,
    image text
);
-- Not unique: a product deleted and made anew has its old row beside it until the deletion is confirmed.
create index product_sku on product(sku);
create index product_name on product(name);
create index product_updated on product(updated_at);

-- Values by attribute code. store_id 0 is "all store views"; a view has a row only where it differs from that.
create table product_value (
    product_id integer not null,
    store_id integer not null,
    attribute_code text not null,
    value text collate shop,
    primary key (product_id, store_id, attribute_code)
) without rowid;

create table product_website (
    product_id integer not null,
    website_id integer not null,
    primary key (product_id, website_id)
) without rowid;

create table product_category (
    product_id integer not null,
    category_id integer not null,
    position integer,
    primary key (product_id, category_id)
) without rowid;
create index product_category_category on product_category(category_id);

-- kind: related, upsell, crosssell, associated (grouped), configurable, bundle. The child is known by SKU or by id.
create table product_relation (
    product_id integer not null,
    kind text not null,
    child_id integer,
    child_sku text collate shop,
    position integer
);
create index product_relation_product on product_relation(product_id);
create index product_relation_child on product_relation(child_sku);
create index product_relation_child_id on product_relation(child_id);

create table category (
    category_id integer primary key,
    parent_id integer,
    name text collate shop,
    path text,
    level integer,
    position integer,
    is_active integer,
    -- Products in it or below when product_category was last filled from the category's own list.
    product_count integer,
    document text not null
);

create table attribute (
    attribute_id integer primary key,
    attribute_code text not null unique,
    label text,
    frontend_input text,
    backend_type text,
    scope text,
    is_user_defined integer,
    document text not null
);

-- The choices of select attributes: what a product's value, an id, says to people.
create table attribute_option (
    attribute_code text not null,
    value text not null,
    label text collate shop,
    position integer not null,
    primary key (attribute_code, value)
) without rowid;

create table attribute_set (
    attribute_set_id integer primary key,
    name text,
    document text not null
);
