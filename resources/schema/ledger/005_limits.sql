-- SPDX-FileCopyrightText: 2026 The Quartermaster authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- What a shop said it puts up with (limits.h).

create table shop_limit (
    profile_id text primary key,
    array_limit integer not null,
    told_at integer not null
) without rowid;
