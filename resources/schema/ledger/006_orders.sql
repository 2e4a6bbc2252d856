-- SPDX-FileCopyrightText: 2026 The Quartermaster authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- What is to be done with orders, on its way, or was done (orderactions.h). Times are seconds since 1970, UTC; works and
-- images are JSON (actionvalues.h); states and kinds by the names of domain/change.h and domain/orderaction.h. Requests
-- stand in the journal of the staged changes.

create table order_batch (
    id integer primary key autoincrement,
    profile_id text not null,
    name text not null,
    author text not null,
    created_at integer not null
);
create index order_batch_profile on order_batch (profile_id, created_at);

-- Ids are never used again: what was sent names them.
create table order_action (
    id integer primary key autoincrement,
    batch_id integer not null references order_batch (id),
    profile_id text not null,
    order_id integer not null,          -- entity id
    increment_id text not null,
    store_id integer not null,
    store_name text not null,
    customer text not null,
    kind text not null,
    work text not null,
    marker text not null unique,        -- in the shop: never given to another action
    money text,                         -- method, transaction, amount and currency of what moves money
    confirmed integer not null default 0,
    state text not null check (state in ('staged', 'sending', 'unknown', 'verified', 'failed', 'conflict')),
    staged_at integer not null,
    attempts integer not null default 0,
    reason text not null default '',
    message text not null default '',
    document_id integer not null default 0
);
create index order_action_state on order_action (profile_id, state);
create index order_action_order on order_action (profile_id, order_id);
create index order_action_batch on order_action (batch_id);

-- One request is for one action.
create table order_sent (
    journal_id integer primary key references journal (id),
    action_id integer not null,         -- may be gone
    attempt integer not null,
    before text not null,
    after text,                         -- null: the order was not read since
    outcome text not null,
    message text not null default ''
);
create index order_sent_action on order_sent (action_id, journal_id);
