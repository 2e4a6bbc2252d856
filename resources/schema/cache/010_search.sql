-- SPDX-FileCopyrightText: 2026 The Quartermaster authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Text search over what people type. The indices hold no text of their own: the views below give it back when a row
-- leaves the index, so a row must be taken out before it changes and put in afterwards (search.h).

-- Most orders go to the one who pays: what is said twice is told once.
create view order_text (id, number, name, email, company, telephone, place, sku, product) as
select o.entity_id,
       o.increment_id,
       ifnull(o.customer_name, '') ||
           case when o.billing_name is o.customer_name collate binary then '' else ' ' || ifnull(o.billing_name, '') end ||
           case when o.shipping_name is o.billing_name collate binary then '' else ' ' || ifnull(o.shipping_name, '') end,
       o.customer_email,
       ifnull(o.billing_company, '') ||
           case when o.shipping_company is o.billing_company collate binary then ''
                else ' ' || ifnull(o.shipping_company, '') end,
       ifnull(o.billing_telephone, '') ||
           case when o.shipping_telephone is o.billing_telephone then '' else ' ' || ifnull(o.shipping_telephone, '') end,
       ifnull(o.billing_street, '') || ' ' || ifnull(o.billing_postcode, '') || ' ' || ifnull(o.billing_city, '') ||
           case when o.shipping_street is o.billing_street collate binary and
                     o.shipping_postcode is o.billing_postcode collate binary and
                     o.shipping_city is o.billing_city collate binary then ''
                else ' ' || ifnull(o.shipping_street, '') || ' ' || ifnull(o.shipping_postcode, '') || ' ' ||
                     ifnull(o.shipping_city, '') end,
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
