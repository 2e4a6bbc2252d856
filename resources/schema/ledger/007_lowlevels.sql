-- SPDX-FileCopyrightText: 2026 The Quartermaster authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Below how many pieces stock is low, where the user of a shop has a number of his own (lowlevels.h). Without a source it
-- holds for all that have none.

create table low_level (
    profile_id text not null,
    source_code text not null,
    level integer not null,
    primary key (profile_id, source_code)
) without rowid;
