-- SPDX-FileCopyrightText: 2026 The Quartermaster authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- The user's own numbers below which stock is low, as the ledger has them; here for the lists to look at (lowstock.h). The
-- row without a source holds for those that have none.

create table low_level (
    source_code text primary key,
    level integer not null
) without rowid;
