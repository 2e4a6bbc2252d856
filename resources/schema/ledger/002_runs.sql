-- SPDX-FileCopyrightText: 2026 The Quartermaster authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- What was done with a shop, and every line it had to say (runs.h). Times are seconds since 1970, UTC.

create table run (
    id integer primary key,
    profile_id text not null,
    kind text not null,
    started_at integer not null,
    ended_at integer,                   -- null: it runs, or the program went before it ended
    result text,                        -- done, failed, canceled
    message text not null default ''
);
create index run_profile on run (profile_id, started_at);

create table run_line (
    run_id integer not null references run (id),
    position integer not null,
    at integer not null,
    level text not null,                -- info, warning, failed
    text text not null,
    primary key (run_id, position)
) without rowid;
