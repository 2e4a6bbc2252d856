-- SPDX-FileCopyrightText: 2026 The Quartermaster authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- What is staged, on its way, or was pushed (changes.h, sending.h), and every request that was sent for it (journal.h).
-- Times are seconds since 1970, UTC; values are JSON (values.h); states and kinds by the names of domain/change.h.
--
-- The address of a cell is spread over columns that mean what its kind says:
--   kind           place            place_id     from_quantity   field
--   source_item    source code                                   quantity, status
--   stock_item                                                   qty, is_in_stock, …
--   base_price, cost, special_price  store id
--   tier_price     customer group   website id   ten-thousandths
--   attribute      scope's code                                  attribute code

create table change_set (
    id integer primary key autoincrement,
    profile_id text not null,
    name text not null,
    author text not null,
    created_at integer not null,
    undoes integer                      -- the set that this one takes back
);
create index change_set_profile on change_set (profile_id, created_at);

-- Ids are never used again: the journal names them.
create table change (
    id integer primary key autoincrement,
    set_id integer not null references change_set (id),
    profile_id text not null,
    kind text not null,
    sku text not null,
    place text not null collate nocase default '',
    place_id integer not null default 0,
    from_quantity integer not null default 0,
    field text not null default '',
    base text,                          -- null: not known
    edit text not null check (edit in ('set', 'add')),
    value text not null,                -- what is set or added
    follows integer not null default 0,
    confirmed integer not null default 0,
    state text not null
        check (state in ('staged', 'sending', 'unknown', 'verified', 'failed', 'conflict', 'undone')),
    author text not null,
    staged_at integer not null,
    shop text,                          -- what the shop had when it was last asked
    attempts integer not null default 0,
    message text not null default '',
    undoes integer                      -- the change that this one takes back
);
-- One open change per cell and profile, whoever makes it.
create unique index change_open on change (profile_id, kind, sku, place, place_id, from_quantity, field)
    where state in ('staged', 'sending', 'unknown', 'failed', 'conflict');
create index change_state on change (profile_id, state);
create index change_sending on change (profile_id) where state = 'sending';
create index change_set_id on change (set_id);
create index change_undoes on change (undoes) where undoes is not null;

-- How many there are, kept by the triggers below whatever statement changes them. What follows another is not counted.
create table change_count (
    profile_id text not null,
    set_id integer not null,
    kind text not null,
    state text not null,
    count integer not null,
    primary key (profile_id, set_id, kind, state)
) without rowid;

create trigger change_counted after insert on change when not new.follows begin
    insert into change_count (profile_id, set_id, kind, state, count)
        values (new.profile_id, new.set_id, new.kind, new.state, 1)
        on conflict do update set count = count + 1;
end;

create trigger change_uncounted after delete on change when not old.follows begin
    update change_count set count = count - 1
        where profile_id = old.profile_id and set_id = old.set_id and kind = old.kind and state = old.state;
    delete from change_count
        where profile_id = old.profile_id and set_id = old.set_id and kind = old.kind and state = old.state
            and count = 0;
end;

create trigger change_recounted after update of set_id, state, follows on change begin
    update change_count set count = count - 1
        where not old.follows and profile_id = old.profile_id and set_id = old.set_id and kind = old.kind
            and state = old.state;
    delete from change_count
        where profile_id = old.profile_id and set_id = old.set_id and kind = old.kind and state = old.state
            and count = 0;
    insert into change_count (profile_id, set_id, kind, state, count)
        select new.profile_id, new.set_id, new.kind, new.state, 1 where not new.follows
        on conflict do update set count = count + 1;
end;

create table journal (
    id integer primary key autoincrement,
    profile_id text not null,
    request text not null,
    body text not null,
    sent_at integer not null,
    answered_at integer,                -- null: no answer, or the program went before it came
    http_status integer not null default 0,
    answer text not null default ''
);
create index journal_profile on journal (profile_id, sent_at);

create table journal_line (
    journal_id integer not null references journal (id),
    position integer not null,
    change_id integer not null,
    kind text not null,
    sku text not null,
    place text not null default '',
    place_id integer not null default 0,
    from_quantity integer not null default 0,
    field text not null default '',
    attempt integer not null,
    before text,                        -- null: the shop was not asked
    sent text not null,
    read_back text,
    outcome text not null,
    message text not null default '',
    primary key (journal_id, position)
) without rowid;
create index journal_line_change on journal_line (change_id, journal_id);
