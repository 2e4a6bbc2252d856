-- SPDX-FileCopyrightText: 2026 The Quartermaster authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- More of what other tables say of a row, kept in it as 011 does: of a product what the price calls say, of a source item
-- what its product says, of an invoice, a shipment and a credit memo what its order says. Triggers keep it, whoever writes
-- those tables. A copy of before runs this once: it fills in what is there.

-- What the price calls say, of all store views. The shop mixes special prices up once views have some (observed 54): then
-- it is the product's own. Lists ask for these columns once prices were pulled (listproducts.cpp).
alter table product add column said_cost integer;
alter table product add column said_special_price integer;
alter table product add column said_special_from text collate shop;
alter table product add column said_special_to text collate shop;

create view product_special_own (product_id, price, price_from, price_to) as
select p.entity_id,
       (select cast(round(nullif(value, '') * 10000) as integer) from product_value
         where product_id = p.entity_id and store_id = 0 and attribute_code = 'special_price'),
       (select value from product_value
         where product_id = p.entity_id and store_id = 0 and attribute_code = 'special_from_date'),
       (select value from product_value
         where product_id = p.entity_id and store_id = 0 and attribute_code = 'special_to_date')
  from product p;

create view product_said (entity_id, cost, special_price, special_from, special_to) as
select p.entity_id,
       (select cost from cost where sku = p.sku and store_id = 0),
       case when exists (select 1 from special_price where sku = p.sku and store_id <> 0)
            then (select price from product_special_own where product_id = p.entity_id)
            else (select price from special_price where sku = p.sku order by price_from desc limit 1) end,
       case when exists (select 1 from special_price where sku = p.sku and store_id <> 0)
            then (select price_from from product_special_own where product_id = p.entity_id)
            else (select strftime('%Y-%m-%d %H:%M:%S', price_from, 'unixepoch') from special_price where sku = p.sku
                   order by price_from desc limit 1) end,
       case when exists (select 1 from special_price where sku = p.sku and store_id <> 0)
            then (select price_to from product_special_own where product_id = p.entity_id)
            else (select strftime('%Y-%m-%d %H:%M:%S', price_to, 'unixepoch') from special_price where sku = p.sku
                   order by price_from desc limit 1) end
  from product p;

create trigger product_said_insert after insert on product
    when exists (select 1 from cost where sku = new.sku) or exists (select 1 from special_price where sku = new.sku) begin
    update product set (said_cost, said_special_price, said_special_from, said_special_to) =
        (select cost, special_price, special_from, special_to from product_said k where k.entity_id = product.entity_id)
     where entity_id = new.entity_id;
end;
create trigger product_said_update after update of sku on product when old.sku collate binary is not new.sku begin
    update product set (said_cost, said_special_price, said_special_from, said_special_to) =
        (select cost, special_price, special_from, special_to from product_said k where k.entity_id = product.entity_id)
     where entity_id = new.entity_id;
end;
create trigger product_said_cost_insert after insert on cost when new.store_id = 0 begin
    update product set said_cost = (select cost from product_said k where k.entity_id = product.entity_id)
     where sku = new.sku;
end;
create trigger product_said_cost_update after update of sku, store_id, cost on cost
    when old.cost is not new.cost or old.store_id is not new.store_id or old.sku collate binary is not new.sku begin
    update product set said_cost = (select cost from product_said k where k.entity_id = product.entity_id)
     where sku in (old.sku, new.sku);
end;
create trigger product_said_cost_delete after delete on cost when old.store_id = 0 begin
    update product set said_cost = (select cost from product_said k where k.entity_id = product.entity_id)
     where sku = old.sku;
end;
create trigger product_said_special_insert after insert on special_price begin
    update product set (said_special_price, said_special_from, said_special_to) =
        (select special_price, special_from, special_to from product_said k where k.entity_id = product.entity_id)
     where sku = new.sku;
end;
create trigger product_said_special_update after update of sku, store_id, price, price_from, price_to on special_price
    when old.price is not new.price or old.price_from is not new.price_from or old.price_to is not new.price_to
      or old.store_id is not new.store_id or old.sku collate binary is not new.sku begin
    update product set (said_special_price, said_special_from, said_special_to) =
        (select special_price, special_from, special_to from product_said k where k.entity_id = product.entity_id)
     where sku in (old.sku, new.sku);
end;
create trigger product_said_special_delete after delete on special_price begin
    update product set (said_special_price, said_special_from, said_special_to) =
        (select special_price, special_from, special_to from product_said k where k.entity_id = product.entity_id)
     where sku = old.sku;
end;
-- The product's own, where that counts.
create trigger product_said_value_insert after insert on product_value
    when new.attribute_code in ('special_price', 'special_from_date', 'special_to_date') and new.store_id = 0 begin
    update product set (said_special_price, said_special_from, said_special_to) =
        (select special_price, special_from, special_to from product_said k where k.entity_id = product.entity_id)
     where entity_id = new.product_id
       and exists (select 1 from special_price where sku = product.sku and store_id <> 0);
end;
create trigger product_said_value_update after update on product_value
    when new.attribute_code in ('special_price', 'special_from_date', 'special_to_date') and new.store_id = 0 begin
    update product set (said_special_price, said_special_from, said_special_to) =
        (select special_price, special_from, special_to from product_said k where k.entity_id = product.entity_id)
     where entity_id = new.product_id
       and exists (select 1 from special_price where sku = product.sku and store_id <> 0);
end;
create trigger product_said_value_delete after delete on product_value
    when old.attribute_code in ('special_price', 'special_from_date', 'special_to_date') and old.store_id = 0 begin
    update product set (said_special_price, said_special_from, said_special_to) =
        (select special_price, special_from, special_to from product_said k where k.entity_id = product.entity_id)
     where entity_id = old.product_id
       and exists (select 1 from special_price where sku = product.sku and store_id <> 0);
end;

update product set (said_cost, said_special_price, said_special_from, said_special_to) =
        (select cost, special_price, special_from, special_to from product_said k where k.entity_id = product.entity_id)
 where sku in (select sku from cost) or sku in (select sku from special_price);

-- The product of a source item's SKU, and what all of its source items hold together.
alter table source_item add column product_name text collate shop;
alter table source_item add column product_type text;
alter table source_item add column product_id integer;
alter table source_item add column quantity_all integer;
alter table source_item add column low_at integer;
alter table source_item add column manage_stock integer;

create view source_item_said (id, product_name, product_type, product_id, quantity_all, low_at, manage_stock) as
select s.id,
       (select name from product where sku = s.sku limit 1),
       (select type_id from product where sku = s.sku limit 1),
       (select entity_id from product where sku = s.sku limit 1),
       (select sum(a.quantity) from source_item a where a.sku = s.sku),
       (select i.notify_stock_qty from product p join stock_item i on i.product_id = p.entity_id where p.sku = s.sku
         limit 1),
       (select i.manage_stock from product p join stock_item i on i.product_id = p.entity_id where p.sku = s.sku limit 1)
  from source_item s;

create trigger source_item_said_insert after insert on source_item begin
    update source_item set (product_name, product_type, product_id, quantity_all, low_at, manage_stock) =
        (select product_name, product_type, product_id, quantity_all, low_at, manage_stock from source_item_said k
          where k.id = source_item.id) where sku = new.sku;
end;
create trigger source_item_said_update after update of sku, quantity on source_item
    when old.quantity is not new.quantity or old.sku collate binary is not new.sku begin
    update source_item set (product_name, product_type, product_id, quantity_all, low_at, manage_stock) =
        (select product_name, product_type, product_id, quantity_all, low_at, manage_stock from source_item_said k
          where k.id = source_item.id) where sku in (old.sku, new.sku);
end;
create trigger source_item_said_delete after delete on source_item begin
    update source_item set quantity_all = (select quantity_all from source_item_said k where k.id = source_item.id)
     where sku = old.sku;
end;
create trigger source_item_said_product_insert after insert on product
    when exists (select 1 from source_item where sku = new.sku) begin
    update source_item set (product_name, product_type, product_id, low_at, manage_stock) =
        (select product_name, product_type, product_id, low_at, manage_stock from source_item_said k
          where k.id = source_item.id)
     where sku = new.sku;
end;
create trigger source_item_said_product_update after update of sku, name, type_id on product
    when old.name collate binary is not new.name or old.type_id is not new.type_id
      or old.sku collate binary is not new.sku begin
    update source_item set (product_name, product_type, product_id, low_at, manage_stock) =
        (select product_name, product_type, product_id, low_at, manage_stock from source_item_said k
          where k.id = source_item.id)
     where sku in (old.sku, new.sku);
end;
create trigger source_item_said_product_delete after delete on product begin
    update source_item set (product_name, product_type, product_id, low_at, manage_stock) =
        (select product_name, product_type, product_id, low_at, manage_stock from source_item_said k
          where k.id = source_item.id)
     where sku = old.sku;
end;
create trigger source_item_said_stock_insert after insert on stock_item begin
    update source_item set (low_at, manage_stock) =
        (select low_at, manage_stock from source_item_said k where k.id = source_item.id)
     where sku = (select sku from product where entity_id = new.product_id);
end;
create trigger source_item_said_stock_update after update of product_id, notify_stock_qty, manage_stock on stock_item
    when old.notify_stock_qty is not new.notify_stock_qty or old.manage_stock is not new.manage_stock
      or old.product_id is not new.product_id begin
    update source_item set (low_at, manage_stock) =
        (select low_at, manage_stock from source_item_said k where k.id = source_item.id)
     where sku in (select sku from product where entity_id in (old.product_id, new.product_id));
end;
create trigger source_item_said_stock_delete after delete on stock_item begin
    update source_item set (low_at, manage_stock) =
        (select low_at, manage_stock from source_item_said k where k.id = source_item.id)
     where sku = (select sku from product where entity_id = old.product_id);
end;

update source_item set (product_name, product_type, product_id, quantity_all, low_at, manage_stock) =
    (select product_name, product_type, product_id, quantity_all, low_at, manage_stock from source_item_said k
      where k.id = source_item.id);

-- The order of a document. Of a document whose order is not there nothing is known.
alter table sales_invoice add column order_increment_id text collate shop;
alter table sales_invoice add column order_status text collate shop;
alter table sales_invoice add column order_created_at integer;
alter table sales_invoice add column customer_name text collate shop;
alter table sales_invoice add column customer_email text collate shop;
alter table sales_shipment add column order_increment_id text collate shop;
alter table sales_shipment add column order_status text collate shop;
alter table sales_shipment add column order_created_at integer;
alter table sales_shipment add column customer_name text collate shop;
alter table sales_shipment add column customer_email text collate shop;
alter table sales_shipment add column ship_to text collate shop;
alter table sales_shipment add column track_numbers text collate shop;
alter table sales_shipment add column carriers text;
alter table sales_creditmemo add column order_increment_id text collate shop;
alter table sales_creditmemo add column order_status text collate shop;
alter table sales_creditmemo add column order_created_at integer;
alter table sales_creditmemo add column customer_name text collate shop;
alter table sales_creditmemo add column customer_email text collate shop;
alter table sales_creditmemo add column invoice_increment_id text collate shop;

create view sales_shipment_said (entity_id, track_numbers, carriers) as
select s.entity_id,
       (select group_concat(track_number, ', ') from (select track_number from sales_shipment_track
         where shipment_id = s.entity_id order by entity_id)),
       (select group_concat(distinct title) from sales_shipment_track where shipment_id = s.entity_id)
  from sales_shipment s;

create trigger sales_invoice_said_insert after insert on sales_invoice begin
    update sales_invoice set (order_increment_id, order_status, order_created_at, customer_name, customer_email) =
        (select increment_id, status, created_at, customer_name, customer_email from sales_order o
          where o.entity_id = sales_invoice.order_id) where entity_id = new.entity_id;
    update sales_creditmemo set invoice_increment_id = new.increment_id
     where order_id = new.order_id and invoice_id = new.entity_id;
end;
create trigger sales_invoice_said_update after update of entity_id, order_id, increment_id on sales_invoice
    when old.order_id is not new.order_id or old.increment_id collate binary is not new.increment_id
      or old.entity_id is not new.entity_id begin
    update sales_invoice set (order_increment_id, order_status, order_created_at, customer_name, customer_email) =
        (select increment_id, status, created_at, customer_name, customer_email from sales_order o
          where o.entity_id = sales_invoice.order_id) where entity_id = new.entity_id;
    update sales_creditmemo set invoice_increment_id =
        (select increment_id from sales_invoice i where i.entity_id = sales_creditmemo.invoice_id)
     where order_id in (old.order_id, new.order_id);
end;
create trigger sales_invoice_said_delete after delete on sales_invoice begin
    update sales_creditmemo set invoice_increment_id = null
     where order_id = old.order_id and invoice_id = old.entity_id;
end;
create trigger sales_shipment_said_insert after insert on sales_shipment begin
    update sales_shipment set
        (order_increment_id, order_status, order_created_at, customer_name, customer_email, ship_to) =
        (select increment_id, status, created_at, customer_name, customer_email, ship_to from sales_order o
          where o.entity_id = sales_shipment.order_id),
        (track_numbers, carriers) =
        (select track_numbers, carriers from sales_shipment_said k where k.entity_id = sales_shipment.entity_id)
     where entity_id = new.entity_id;
end;
create trigger sales_shipment_said_update after update of order_id on sales_shipment
    when old.order_id is not new.order_id begin
    update sales_shipment set
        (order_increment_id, order_status, order_created_at, customer_name, customer_email, ship_to) =
        (select increment_id, status, created_at, customer_name, customer_email, ship_to from sales_order o
          where o.entity_id = sales_shipment.order_id) where entity_id = new.entity_id;
end;
create trigger sales_shipment_said_track_insert after insert on sales_shipment_track begin
    update sales_shipment set (track_numbers, carriers) =
        (select track_numbers, carriers from sales_shipment_said k where k.entity_id = sales_shipment.entity_id)
     where entity_id = new.shipment_id;
end;
create trigger sales_shipment_said_track_update after update of shipment_id, track_number, title on sales_shipment_track
    when old.track_number collate binary is not new.track_number or old.title is not new.title
      or old.shipment_id is not new.shipment_id begin
    update sales_shipment set (track_numbers, carriers) =
        (select track_numbers, carriers from sales_shipment_said k where k.entity_id = sales_shipment.entity_id)
     where entity_id in (old.shipment_id, new.shipment_id);
end;
create trigger sales_shipment_said_track_delete after delete on sales_shipment_track begin
    update sales_shipment set (track_numbers, carriers) =
        (select track_numbers, carriers from sales_shipment_said k where k.entity_id = sales_shipment.entity_id)
     where entity_id = old.shipment_id;
end;
create trigger sales_creditmemo_said_insert after insert on sales_creditmemo begin
    update sales_creditmemo set
        (order_increment_id, order_status, order_created_at, customer_name, customer_email) =
        (select increment_id, status, created_at, customer_name, customer_email from sales_order o
          where o.entity_id = sales_creditmemo.order_id),
        invoice_increment_id =
        (select increment_id from sales_invoice i where i.entity_id = sales_creditmemo.invoice_id)
     where entity_id = new.entity_id;
end;
create trigger sales_creditmemo_said_update after update of order_id, invoice_id on sales_creditmemo
    when old.order_id is not new.order_id or old.invoice_id is not new.invoice_id begin
    update sales_creditmemo set
        (order_increment_id, order_status, order_created_at, customer_name, customer_email) =
        (select increment_id, status, created_at, customer_name, customer_email from sales_order o
          where o.entity_id = sales_creditmemo.order_id),
        invoice_increment_id =
        (select increment_id from sales_invoice i where i.entity_id = sales_creditmemo.invoice_id)
     where entity_id = new.entity_id;
end;

-- A first pull of orders finds no documents: it looks for them and writes nothing.
create trigger order_said_insert after insert on sales_order
    when exists (select 1 from sales_invoice where order_id = new.entity_id)
      or exists (select 1 from sales_shipment where order_id = new.entity_id)
      or exists (select 1 from sales_creditmemo where order_id = new.entity_id) begin
    update sales_invoice set (order_increment_id, order_status, order_created_at, customer_name, customer_email) =
        (new.increment_id, new.status, new.created_at, new.customer_name, new.customer_email)
     where order_id = new.entity_id;
    update sales_shipment set
        (order_increment_id, order_status, order_created_at, customer_name, customer_email, ship_to) =
        (new.increment_id, new.status, new.created_at, new.customer_name, new.customer_email, new.ship_to)
     where order_id = new.entity_id;
    update sales_creditmemo set (order_increment_id, order_status, order_created_at, customer_name, customer_email) =
        (new.increment_id, new.status, new.created_at, new.customer_name, new.customer_email)
     where order_id = new.entity_id;
end;
create trigger order_said_update
    after update of increment_id, status, created_at, customer_name, customer_email, ship_to on sales_order
    when old.status collate binary is not new.status or old.increment_id collate binary is not new.increment_id
      or old.created_at is not new.created_at or old.customer_name collate binary is not new.customer_name
      or old.customer_email collate binary is not new.customer_email
      or old.ship_to collate binary is not new.ship_to begin
    update sales_invoice set (order_increment_id, order_status, order_created_at, customer_name, customer_email) =
        (new.increment_id, new.status, new.created_at, new.customer_name, new.customer_email)
     where order_id = new.entity_id;
    update sales_shipment set
        (order_increment_id, order_status, order_created_at, customer_name, customer_email, ship_to) =
        (new.increment_id, new.status, new.created_at, new.customer_name, new.customer_email, new.ship_to)
     where order_id = new.entity_id;
    update sales_creditmemo set (order_increment_id, order_status, order_created_at, customer_name, customer_email) =
        (new.increment_id, new.status, new.created_at, new.customer_name, new.customer_email)
     where order_id = new.entity_id;
end;
create trigger order_said_delete after delete on sales_order begin
    update sales_invoice set (order_increment_id, order_status, order_created_at, customer_name, customer_email) =
        (null, null, null, null, null) where order_id = old.entity_id;
    update sales_shipment set
        (order_increment_id, order_status, order_created_at, customer_name, customer_email, ship_to) =
        (null, null, null, null, null, null) where order_id = old.entity_id;
    update sales_creditmemo set (order_increment_id, order_status, order_created_at, customer_name, customer_email) =
        (null, null, null, null, null) where order_id = old.entity_id;
end;

update sales_invoice set (order_increment_id, order_status, order_created_at, customer_name, customer_email) =
    (select increment_id, status, created_at, customer_name, customer_email from sales_order o
      where o.entity_id = sales_invoice.order_id);
update sales_shipment set
    (order_increment_id, order_status, order_created_at, customer_name, customer_email, ship_to) =
    (select increment_id, status, created_at, customer_name, customer_email, ship_to from sales_order o
      where o.entity_id = sales_shipment.order_id),
    (track_numbers, carriers) =
    (select track_numbers, carriers from sales_shipment_said k where k.entity_id = sales_shipment.entity_id);
update sales_creditmemo set
    (order_increment_id, order_status, order_created_at, customer_name, customer_email) =
    (select increment_id, status, created_at, customer_name, customer_email from sales_order o
      where o.entity_id = sales_creditmemo.order_id),
    invoice_increment_id = (select increment_id from sales_invoice i where i.entity_id = sales_creditmemo.invoice_id);

-- Lines are asked for in the order of their orders, whose ids mostly follow time: every index of theirs has those. Those of
-- lists are made anew when the next pull is done.
drop index sales_order_item_sku;
create index sales_order_item_sku on sales_order_item(sku, order_id);
drop index if exists list_sales_order_item_name;
drop index if exists list_sales_order_item_product_type;
drop index if exists list_sales_order_item_product_id;
drop index if exists list_sales_order_item_parent_item_id;
drop index if exists list_sales_order_item_qty_ordered;
drop index if exists list_sales_order_item_qty_invoiced;
drop index if exists list_sales_order_item_qty_shipped;
drop index if exists list_sales_order_item_qty_refunded;
drop index if exists list_sales_order_item_qty_canceled;
drop index if exists list_sales_order_item_price;
drop index if exists list_sales_order_item_row_total;
