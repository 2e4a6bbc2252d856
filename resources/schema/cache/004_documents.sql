-- SPDX-FileCopyrightText: 2026 The Quartermaster authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- What an order led to: invoices, shipments with their tracks, credit memos, payment transactions.

create table sales_invoice (
    entity_id integer primary key,
    increment_id text collate shop,
    order_id integer not null,
    store_id integer,
    state integer,
    created_at integer,
    updated_at integer,
    order_currency_code text,
    grand_total integer,
    total_qty integer,
    transaction_id text
);
create index sales_invoice_order on sales_invoice(order_id);
create index sales_invoice_increment on sales_invoice(increment_id);
create index sales_invoice_created on sales_invoice(created_at);

create table sales_shipment (
    entity_id integer primary key,
    increment_id text collate shop,
    order_id integer not null,
    store_id integer,
    created_at integer,
    updated_at integer,
    total_qty integer,
    source_code text
);
create index sales_shipment_order on sales_shipment(order_id);
create index sales_shipment_increment on sales_shipment(increment_id);
create index sales_shipment_created on sales_shipment(created_at);

create table sales_shipment_track (
    entity_id integer primary key,
    shipment_id integer not null,
    order_id integer,
    track_number text collate shop,
    title text,
    carrier_code text
);
create index sales_shipment_track_shipment on sales_shipment_track(shipment_id);
create index sales_shipment_track_number on sales_shipment_track(track_number);

create table sales_creditmemo (
    entity_id integer primary key,
    increment_id text collate shop,
    order_id integer not null,
    invoice_id integer,
    store_id integer,
    state integer,
    created_at integer,
    updated_at integer,
    order_currency_code text,
    grand_total integer
);
create index sales_creditmemo_order on sales_creditmemo(order_id);
create index sales_creditmemo_increment on sales_creditmemo(increment_id);
create index sales_creditmemo_created on sales_creditmemo(created_at);

create table sales_transaction (
    transaction_id integer primary key,
    order_id integer not null,
    payment_id integer,
    txn_id text,
    txn_type text,
    is_closed integer,
    created_at integer
);
create index sales_transaction_order on sales_transaction(order_id);
