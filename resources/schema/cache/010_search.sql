-- SPDX-FileCopyrightText: 2026 The Quartermaster authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Text search over what people type. The indices hold no text of their own: the views below give it back when a row
-- leaves the index, so a row must be taken out before it changes and put in afterwards (search.h).

create view order_text (id, number, name, email, company, telephone, place, sku, product) as
select o.entity_id,
       o.increment_id,
       ifnull(o.customer_name, '') || ' ' || ifnull(o.billing_name, '') || ' ' || ifnull(o.shipping_name, ''),
       o.customer_email,
       ifnull(o.billing_company, '') || ' ' || ifnull(o.shipping_company, ''),
       ifnull(o.billing_telephone, '') || ' ' || ifnull(o.shipping_telephone, ''),
       ifnull(o.billing_street, '') || ' ' || ifnull(o.billing_postcode, '') || ' ' || ifnull(o.billing_city, '') || ' ' ||
           ifnull(o.shipping_street, '') || ' ' || ifnull(o.shipping_postcode, '') || ' ' || ifnull(o.shipping_city, ''),
       (select group_concat(sku, ' ') from (select sku from sales_order_item where order_id = o.entity_id order by item_id)),
       (select group_concat(name, ' ') from (select name from sales_order_item where order_id = o.entity_id order by item_id))
  from sales_order o;

create virtual table order_search using fts5(
    number, name, email, company, telephone, place, sku, product,
    content='', tokenize="unicode61 remove_diacritics 2", prefix='2 3', detail=full
);

create view product_text (id, sku, name) as
select entity_id, sku, name from product;

create virtual table product_search using fts5(
    sku, name,
    content='', tokenize="unicode61 remove_diacritics 2", prefix='2 3'
);

create view customer_text (id, name, email, company, telephone, place) as
select c.entity_id, c.name, c.email,
       (select group_concat(ifnull(company, ''), ' ') from (select company from customer_address where customer_id = c.entity_id order by address_id)),
       (select group_concat(ifnull(telephone, ''), ' ') from (select telephone from customer_address where customer_id = c.entity_id order by address_id)),
       (select group_concat(ifnull(street, '') || ' ' || ifnull(postcode, '') || ' ' || ifnull(city, ''), ' ')
          from (select street, postcode, city from customer_address where customer_id = c.entity_id order by address_id))
  from customer c;

create virtual table customer_search using fts5(
    name, email, company, telephone, place,
    content='', tokenize="unicode61 remove_diacritics 2", prefix='2 3'
);
