-- SPDX-FileCopyrightText: 2026 The Quartermaster authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- The copy itself: how far each pull came, and the documents as the shop sent them.

-- One line per entity that is pulled. Cursors are written in the transaction of the rows they speak of.
create table pull_state (
    entity text primary key,
    -- The first pull walks from the newest key down; what is above is there. Null before the first page.
    backfill_below integer,
    backfill_done integer not null default 0,
    -- The newest key seen and the server's time up to which every change was read.
    newest_key integer,
    changed_until integer,
    -- Server's times.
    pulled_at integer,
    swept_at integer,
    total integer
) without rowid;

-- Documents as received, compressed. The key holds kind, store view and id (documents.h), so that one kind lies together.
create table document (
    key integer primary key,
    hash integer not null,
    dictionary integer not null,
    body blob not null
);

-- Sample text that documents are compressed against; 0 is none.
create table dictionary (
    id integer primary key,
    body blob not null
);
