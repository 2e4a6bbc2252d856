-- SPDX-FileCopyrightText: 2026 The Quartermaster authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- A run may have more to say than is kept: how many lines that were (runs.h).

alter table run add column unkept integer not null default 0;
