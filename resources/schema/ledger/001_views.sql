-- SPDX-FileCopyrightText: 2026 The Quartermaster authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Saved views: what a list shows, in which columns and order. `query` and `columns` are JSON (views.h).

create table saved_view (
    id integer primary key,
    profile_id text not null,
    list text not null,
    position integer not null,
    name text not null,
    query text not null,
    columns text not null,
    unique (profile_id, list, name)
);
