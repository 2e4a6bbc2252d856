-- SPDX-FileCopyrightText: 2026 The Quartermaster authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- What other tables say of an order, a customer or a product, kept in its own row so that lists are sorted and filtered by
-- it. Whoever writes those tables need not know of it: triggers keep it. A copy that was made by the files before this
-- one runs it once and is as it would have been (cache.cpp): so it fills in what is there.

drop index if exists list_sales_order_ship_to; -- of what was an expression
alter table sales_order add column ship_to text collate shop;
update sales_order set ship_to = trim(ifnull(shipping_country_id, '') || ' ' || ifnull(shipping_postcode, '') || ' ' ||
                                      ifnull(shipping_city, ''));

-- Orders of the account. Sums are of those that are not canceled, where they have one currency.
alter table customer add column order_count integer not null default 0;
alter table customer add column last_order_at integer;
alter table customer add column total_spent integer;
alter table customer add column base_currency text;

create view customer_kept (entity_id, order_count, last_order_at, total_spent, base_currency) as
select c.entity_id,
       (select count(*) from sales_order where customer_id = c.entity_id),
       (select max(created_at) from sales_order where customer_id = c.entity_id),
       (select case when count(distinct base_currency_code) <= 1 then sum(base_grand_total) end
          from sales_order where customer_id = c.entity_id and ifnull(state, '') <> 'canceled'),
       (select case when count(distinct base_currency_code) = 1 then max(base_currency_code) end
          from sales_order where customer_id = c.entity_id and ifnull(state, '') <> 'canceled')
  from customer c;

create trigger customer_kept_insert after insert on customer
    when exists (select 1 from sales_order where customer_id = new.entity_id) begin
    update customer set (order_count, last_order_at, total_spent, base_currency) = (
        select order_count, last_order_at, total_spent, base_currency from customer_kept k
         where k.entity_id = customer.entity_id)
     where entity_id = new.entity_id;
end;
-- The usual order adds to what is there: an account with thousands of them is not added up for each.
create trigger customer_kept_order_insert after insert on sales_order
    when new.customer_id is not null and exists (select 1 from customer where entity_id = new.customer_id) begin
    update customer set
        order_count = order_count + 1,
        last_order_at = max(ifnull(last_order_at, new.created_at), ifnull(new.created_at, last_order_at)),
        total_spent = case when ifnull(new.state, '') = 'canceled' then total_spent
                           else ifnull(total_spent + new.base_grand_total, ifnull(total_spent, new.base_grand_total)) end
     where entity_id = new.customer_id
       and (base_currency = new.base_currency_code or ifnull(new.state, '') = 'canceled');
    update customer set (order_count, last_order_at, total_spent, base_currency) = (
        select order_count, last_order_at, total_spent, base_currency from customer_kept k
         where k.entity_id = customer.entity_id)
     where entity_id = new.customer_id and changes() = 0;
end;
create trigger customer_kept_order_delete after delete on sales_order when old.customer_id is not null begin
    update customer set (order_count, last_order_at, total_spent, base_currency) = (
        select order_count, last_order_at, total_spent, base_currency from customer_kept k
         where k.entity_id = customer.entity_id)
     where entity_id = old.customer_id;
end;
create trigger customer_kept_order_update
    after update of customer_id, created_at, state, base_currency_code, base_grand_total on sales_order
    when (old.customer_id is not null or new.customer_id is not null)
     and (old.customer_id is not new.customer_id or old.created_at is not new.created_at
          or old.base_currency_code is not new.base_currency_code or old.base_grand_total is not new.base_grand_total
          or (ifnull(old.state, '') = 'canceled') <> (ifnull(new.state, '') = 'canceled')) begin
    update customer set (order_count, last_order_at, total_spent, base_currency) = (
        select order_count, last_order_at, total_spent, base_currency from customer_kept k
         where k.entity_id = customer.entity_id)
     where entity_id in (old.customer_id, new.customer_id);
end;
update customer set (order_count, last_order_at, total_spent, base_currency) = (
        select order_count, last_order_at, total_spent, base_currency from customer_kept k
         where k.entity_id = customer.entity_id);

-- The price of all store views: what the price endpoints said, which move no time of a product, else its own.
alter table product add column base_price integer;
-- At all sources together, else of the stock item.
alter table product add column on_hand integer;
alter table product add column in_stock integer;
alter table product add column low_at integer;
alter table product add column website_ids text;
alter table product add column category_ids text;
alter table product add column categories text collate shop;
-- Configurable, bundle and grouped products that it belongs to.
alter table product add column parent_skus text collate shop;

create view product_kept (entity_id, base_price, on_hand, in_stock, low_at, website_ids, category_ids, categories,
                          parent_skus) as
select p.entity_id,
       ifnull((select price from base_price where sku = p.sku and store_id = 0), p.price),
       ifnull((select sum(quantity) from source_item where sku = p.sku),
              (select qty from stock_item where product_id = p.entity_id)),
       ifnull((select max(status) from source_item where sku = p.sku),
              (select is_in_stock from stock_item where product_id = p.entity_id)),
       (select notify_stock_qty from stock_item where product_id = p.entity_id),
       (select group_concat(website_id) from product_website where product_id = p.entity_id),
       (select group_concat(category_id) from product_category where product_id = p.entity_id),
       (select group_concat(name, ', ') from (select c.name from product_category i join category c on
           c.category_id = i.category_id where i.product_id = p.entity_id order by c.path)),
       (select group_concat(sku, ', ') from (select a.sku from product a where a.entity_id in (select product_id from
           product_relation where child_id = p.entity_id union select product_id from product_relation where child_sku =
           p.sku and kind in ('bundle', 'associated')) order by a.entity_id))
  from product p;

create trigger product_kept_insert after insert on product begin
    update product set (base_price, on_hand, in_stock, low_at, website_ids, category_ids, categories, parent_skus) =
        (select base_price, on_hand, in_stock, low_at, website_ids, category_ids, categories, parent_skus from
        product_kept k where k.entity_id = product.entity_id) where entity_id = new.entity_id;
end;
create trigger product_kept_update after update of sku, price on product
    when old.sku collate binary is not new.sku or old.price is not new.price begin
    update product set (base_price, on_hand, in_stock, parent_skus) = (select base_price, on_hand, in_stock,
        parent_skus from product_kept k where k.entity_id = product.entity_id) where entity_id = new.entity_id;
end;
-- What is a part of it names it.
create trigger product_kept_renamed after update of sku on product when old.sku collate binary is not new.sku begin
    update product set parent_skus = (select parent_skus from product_kept k where k.entity_id = product.entity_id)
        where entity_id in (select child_id from product_relation where product_id = new.entity_id union all select
        p.entity_id from product_relation r join product p on p.sku = r.child_sku where r.product_id = new.entity_id
        and r.kind in ('bundle', 'associated'));
end;
create trigger product_kept_parent_insert after insert on product
    when exists (select 1 from product_relation where product_id = new.entity_id) begin
    update product set parent_skus = (select parent_skus from product_kept k where k.entity_id = product.entity_id)
        where entity_id in (select child_id from product_relation where product_id = new.entity_id union all select
        p.entity_id from product_relation r join product p on p.sku = r.child_sku where r.product_id = new.entity_id
        and r.kind in ('bundle', 'associated'));
end;
create trigger product_kept_parent_delete after delete on product
    when exists (select 1 from product_relation where product_id = old.entity_id) begin
    update product set parent_skus = (select parent_skus from product_kept k where k.entity_id = product.entity_id)
        where entity_id in (select child_id from product_relation where product_id = old.entity_id union all select
        p.entity_id from product_relation r join product p on p.sku = r.child_sku where r.product_id = old.entity_id
        and r.kind in ('bundle', 'associated'));
end;

create trigger product_kept_price_insert after insert on base_price when new.store_id = 0 begin
    update product set base_price = (select base_price from product_kept k where k.entity_id = product.entity_id)
        where sku = new.sku;
end;
create trigger product_kept_price_update after update of sku, store_id, price on base_price
    when old.price is not new.price or old.store_id is not new.store_id or old.sku collate binary is not new.sku begin
    update product set base_price = (select base_price from product_kept k where k.entity_id = product.entity_id)
        where sku in (old.sku, new.sku);
end;
create trigger product_kept_price_delete after delete on base_price when old.store_id = 0 begin
    update product set base_price = (select base_price from product_kept k where k.entity_id = product.entity_id)
        where sku = old.sku;
end;
create trigger product_kept_source_insert after insert on source_item begin
    update product set (on_hand, in_stock) = (select on_hand, in_stock from product_kept k where k.entity_id =
        product.entity_id) where sku = new.sku;
end;
create trigger product_kept_source_update after update of sku, quantity, status on source_item
    when old.quantity is not new.quantity or old.status is not new.status or old.sku collate binary is not new.sku begin
    update product set (on_hand, in_stock) = (select on_hand, in_stock from product_kept k where k.entity_id =
        product.entity_id) where sku in (old.sku, new.sku);
end;
create trigger product_kept_source_delete after delete on source_item begin
    update product set (on_hand, in_stock) = (select on_hand, in_stock from product_kept k where k.entity_id =
        product.entity_id) where sku = old.sku;
end;
create trigger product_kept_stock_insert after insert on stock_item begin
    update product set (on_hand, in_stock, low_at) = (select on_hand, in_stock, low_at from product_kept k where
        k.entity_id = product.entity_id) where entity_id = new.product_id;
end;
create trigger product_kept_stock_update after update of product_id, qty, is_in_stock, notify_stock_qty on stock_item
    when old.qty is not new.qty or old.is_in_stock is not new.is_in_stock
      or old.notify_stock_qty is not new.notify_stock_qty or old.product_id is not new.product_id begin
    update product set (on_hand, in_stock, low_at) = (select on_hand, in_stock, low_at from product_kept k where
        k.entity_id = product.entity_id) where entity_id in (old.product_id, new.product_id);
end;
create trigger product_kept_stock_delete after delete on stock_item begin
    update product set (on_hand, in_stock, low_at) = (select on_hand, in_stock, low_at from product_kept k where
        k.entity_id = product.entity_id) where entity_id = old.product_id;
end;

create trigger product_kept_website_insert after insert on product_website begin
    update product set website_ids = (select website_ids from product_kept k where k.entity_id = product.entity_id)
        where entity_id = new.product_id;
end;
create trigger product_kept_website_delete after delete on product_website begin
    update product set website_ids = (select website_ids from product_kept k where k.entity_id = product.entity_id)
        where entity_id = old.product_id;
end;
create trigger product_kept_category_insert after insert on product_category begin
    update product set (category_ids, categories) = (select category_ids, categories from product_kept k where
        k.entity_id = product.entity_id) where entity_id = new.product_id;
end;
create trigger product_kept_category_delete after delete on product_category begin
    update product set (category_ids, categories) = (select category_ids, categories from product_kept k where
        k.entity_id = product.entity_id) where entity_id = old.product_id;
end;
create trigger category_kept_insert after insert on category begin
    update product set categories = (select categories from product_kept k where k.entity_id = product.entity_id)
        where entity_id in (select product_id from product_category where category_id = new.category_id);
end;
create trigger category_kept_update after update of name, path on category
    when old.name collate binary is not new.name or old.path is not new.path begin
    update product set categories = (select categories from product_kept k where k.entity_id = product.entity_id)
        where entity_id in (select product_id from product_category where category_id = new.category_id);
end;
create trigger category_kept_delete after delete on category begin
    update product set categories = (select categories from product_kept k where k.entity_id = product.entity_id)
        where entity_id in (select product_id from product_category where category_id = old.category_id);
end;
create trigger product_kept_relation_insert after insert on product_relation
    when new.child_id is not null or new.kind in ('bundle', 'associated') begin
    update product set parent_skus = (select parent_skus from product_kept k where k.entity_id = product.entity_id)
        where entity_id = new.child_id;
    update product set parent_skus = (select parent_skus from product_kept k where k.entity_id = product.entity_id)
        where sku = new.child_sku and new.kind in ('bundle', 'associated');
end;
create trigger product_kept_relation_delete after delete on product_relation
    when old.child_id is not null or old.kind in ('bundle', 'associated') begin
    update product set parent_skus = (select parent_skus from product_kept k where k.entity_id = product.entity_id)
        where entity_id = old.child_id;
    update product set parent_skus = (select parent_skus from product_kept k where k.entity_id = product.entity_id)
        where sku = old.child_sku and old.kind in ('bundle', 'associated');
end;

update product set (base_price, on_hand, in_stock, low_at, website_ids, category_ids, categories, parent_skus) =
    (select base_price, on_hand, in_stock, low_at, website_ids, category_ids, categories, parent_skus from
    product_kept k where k.entity_id = product.entity_id);
