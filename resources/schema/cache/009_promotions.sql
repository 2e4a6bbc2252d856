-- SPDX-FileCopyrightText: 2026 The Quartermaster authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Cart price rules and their coupons.

create table sales_rule (
    rule_id integer primary key,
    name text collate shop,
    is_active integer,
    from_date text,
    to_date text,
    simple_action text,
    discount_amount integer,
    coupon_type text,
    times_used integer,
    sort_order integer,
    document text not null
);

create table coupon (
    coupon_id integer primary key,
    rule_id integer not null,
    code text collate shop,
    usage_limit integer,
    times_used integer,
    expiration_date integer,
    created_at integer,
    is_primary integer,
    document text not null
);
create index coupon_rule on coupon(rule_id);
create index coupon_code on coupon(code);
