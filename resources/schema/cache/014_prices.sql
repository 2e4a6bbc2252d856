-- SPDX-FileCopyrightText: 2026 The Quartermaster authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- What a price's product, and the other prices of its SKU, say of it: kept in its row as 013 does, so that lists of
-- prices are sorted and filtered by it. A copy of before runs this once: it fills in what is there.

-- Lists have an index of the store view alone, which SQLite takes for as good as one of SKUs: looking for the price of a
-- SKU in a view it went through all prices of the view. What has both comes before either.
create index base_price_place on base_price(sku, store_id);
create index special_price_place on special_price(sku, store_id, price_from);

alter table base_price add column product_name text collate shop;
alter table base_price add column product_type text;
alter table base_price add column product_id integer;
alter table base_price add column said_cost integer;
alter table base_price add column said_special_price integer;

create view base_price_said (id, product_name, product_type, product_id, said_cost, said_special_price) as
select r.id,
       (select name from product where sku = r.sku limit 1),
       (select type_id from product where sku = r.sku limit 1),
       (select entity_id from product where sku = r.sku limit 1),
       (select cost from cost where sku = r.sku and store_id = 0),
       (select s.price from special_price s where s.sku = r.sku and s.store_id = r.store_id
         order by s.price_from desc limit 1)
  from base_price r;

alter table special_price add column product_name text collate shop;
alter table special_price add column product_type text;
alter table special_price add column product_id integer;
alter table special_price add column said_cost integer;
alter table special_price add column said_base_price integer;

create view special_price_said (id, product_name, product_type, product_id, said_cost, said_base_price) as
select r.id,
       (select name from product where sku = r.sku limit 1),
       (select type_id from product where sku = r.sku limit 1),
       (select entity_id from product where sku = r.sku limit 1),
       (select cost from cost where sku = r.sku and store_id = 0),
       ifnull((select price from base_price where sku = r.sku and store_id = 0),
              (select price from product where sku = r.sku limit 1))
  from special_price r;

alter table tier_price add column product_name text collate shop;
alter table tier_price add column product_type text;
alter table tier_price add column product_id integer;
alter table tier_price add column said_cost integer;
alter table tier_price add column said_base_price integer;

create view tier_price_said (id, product_name, product_type, product_id, said_cost, said_base_price) as
select r.id,
       (select name from product where sku = r.sku limit 1),
       (select type_id from product where sku = r.sku limit 1),
       (select entity_id from product where sku = r.sku limit 1),
       (select cost from cost where sku = r.sku and store_id = 0),
       ifnull((select price from base_price where sku = r.sku and store_id = 0),
              (select price from product where sku = r.sku limit 1))
  from tier_price r;

-- A row that is new, or of another SKU.
create trigger base_price_said_insert after insert on base_price begin
    update base_price set (product_name, product_type, product_id, said_cost, said_special_price) =
        (select product_name, product_type, product_id, said_cost, said_special_price
           from base_price_said k where k.id = base_price.id)
     where id = new.id;
end;
create trigger special_price_said_insert after insert on special_price begin
    update special_price set (product_name, product_type, product_id, said_cost, said_base_price) =
        (select product_name, product_type, product_id, said_cost, said_base_price
           from special_price_said k where k.id = special_price.id)
     where id = new.id;
    update base_price set said_special_price =
        (select said_special_price from base_price_said k where k.id = base_price.id)
     where sku = new.sku and store_id = new.store_id;
end;
create trigger tier_price_said_insert after insert on tier_price begin
    update tier_price set (product_name, product_type, product_id, said_cost, said_base_price) =
        (select product_name, product_type, product_id, said_cost, said_base_price
           from tier_price_said k where k.id = tier_price.id)
     where id = new.id;
end;
create trigger base_price_said_update after update of sku, store_id on base_price
    when old.sku collate binary is not new.sku or old.store_id is not new.store_id begin
    update base_price set (product_name, product_type, product_id, said_cost, said_special_price) =
        (select product_name, product_type, product_id, said_cost, said_special_price
           from base_price_said k where k.id = base_price.id)
     where id = new.id;
end;
create trigger special_price_said_update after update of sku, store_id, price, price_from on special_price
    when old.price is not new.price or old.price_from is not new.price_from or old.store_id is not new.store_id
      or old.sku collate binary is not new.sku begin
    update special_price set (product_name, product_type, product_id, said_cost, said_base_price) =
        (select product_name, product_type, product_id, said_cost, said_base_price
           from special_price_said k where k.id = special_price.id)
     where id = new.id and old.sku collate binary is not new.sku;
    update base_price set said_special_price =
        (select said_special_price from base_price_said k where k.id = base_price.id)
     where sku in (old.sku, new.sku);
end;
create trigger special_price_said_delete after delete on special_price begin
    update base_price set said_special_price =
        (select said_special_price from base_price_said k where k.id = base_price.id)
     where sku = old.sku and store_id = old.store_id;
end;
create trigger tier_price_said_update after update of sku on tier_price
    when old.sku collate binary is not new.sku begin
    update tier_price set (product_name, product_type, product_id, said_cost, said_base_price) =
        (select product_name, product_type, product_id, said_cost, said_base_price
           from tier_price_said k where k.id = tier_price.id)
     where id = new.id;
end;

-- The base price of all store views.
create trigger price_said_base_insert after insert on base_price
    when new.store_id = 0 begin
    update special_price set said_base_price =
        (select said_base_price from special_price_said k where k.id = special_price.id)
     where sku = new.sku;
    update tier_price set said_base_price =
        (select said_base_price from tier_price_said k where k.id = tier_price.id)
     where sku = new.sku;
end;
create trigger price_said_base_update after update of sku, store_id, price on base_price
    when (old.store_id = 0 or new.store_id = 0)
     and (old.price is not new.price or old.store_id is not new.store_id or old.sku collate binary is not new.sku) begin
    update special_price set said_base_price =
        (select said_base_price from special_price_said k where k.id = special_price.id)
     where sku in (old.sku, new.sku);
    update tier_price set said_base_price =
        (select said_base_price from tier_price_said k where k.id = tier_price.id)
     where sku in (old.sku, new.sku);
end;
create trigger price_said_base_delete after delete on base_price
    when old.store_id = 0 begin
    update special_price set said_base_price =
        (select said_base_price from special_price_said k where k.id = special_price.id)
     where sku = old.sku;
    update tier_price set said_base_price =
        (select said_base_price from tier_price_said k where k.id = tier_price.id)
     where sku = old.sku;
end;

-- The cost of all store views.
create trigger price_said_cost_insert after insert on cost
    when new.store_id = 0 begin
    update base_price set said_cost =
        (select said_cost from base_price_said k where k.id = base_price.id)
     where sku = new.sku;
    update special_price set said_cost =
        (select said_cost from special_price_said k where k.id = special_price.id)
     where sku = new.sku;
    update tier_price set said_cost =
        (select said_cost from tier_price_said k where k.id = tier_price.id)
     where sku = new.sku;
end;
create trigger price_said_cost_update after update of sku, store_id, cost on cost
    when old.cost is not new.cost or old.store_id is not new.store_id or old.sku collate binary is not new.sku begin
    update base_price set said_cost =
        (select said_cost from base_price_said k where k.id = base_price.id)
     where sku in (old.sku, new.sku);
    update special_price set said_cost =
        (select said_cost from special_price_said k where k.id = special_price.id)
     where sku in (old.sku, new.sku);
    update tier_price set said_cost =
        (select said_cost from tier_price_said k where k.id = tier_price.id)
     where sku in (old.sku, new.sku);
end;
create trigger price_said_cost_delete after delete on cost
    when old.store_id = 0 begin
    update base_price set said_cost =
        (select said_cost from base_price_said k where k.id = base_price.id)
     where sku = old.sku;
    update special_price set said_cost =
        (select said_cost from special_price_said k where k.id = special_price.id)
     where sku = old.sku;
    update tier_price set said_cost =
        (select said_cost from tier_price_said k where k.id = tier_price.id)
     where sku = old.sku;
end;

-- The product. Where none has a price there is nothing to look for.
create trigger price_said_product_insert after insert on product
    when exists (select 1 from base_price where sku = new.sku)
      or exists (select 1 from special_price where sku = new.sku)
      or exists (select 1 from tier_price where sku = new.sku) begin
    update base_price set (product_name, product_type, product_id) =
        (select product_name, product_type, product_id from base_price_said k where k.id = base_price.id)
     where sku = new.sku;
    update special_price set (product_name, product_type, product_id, said_base_price) =
        (select product_name, product_type, product_id, said_base_price
           from special_price_said k where k.id = special_price.id)
     where sku = new.sku;
    update tier_price set (product_name, product_type, product_id, said_base_price) =
        (select product_name, product_type, product_id, said_base_price
           from tier_price_said k where k.id = tier_price.id)
     where sku = new.sku;
end;
create trigger price_said_product_update after update of sku, name, type_id, price on product
    when old.name collate binary is not new.name or old.type_id is not new.type_id or old.price is not new.price
      or old.sku collate binary is not new.sku begin
    update base_price set (product_name, product_type, product_id) =
        (select product_name, product_type, product_id from base_price_said k where k.id = base_price.id)
     where sku in (old.sku, new.sku);
    update special_price set (product_name, product_type, product_id, said_base_price) =
        (select product_name, product_type, product_id, said_base_price
           from special_price_said k where k.id = special_price.id)
     where sku in (old.sku, new.sku);
    update tier_price set (product_name, product_type, product_id, said_base_price) =
        (select product_name, product_type, product_id, said_base_price
           from tier_price_said k where k.id = tier_price.id)
     where sku in (old.sku, new.sku);
end;
create trigger price_said_product_delete after delete on product begin
    update base_price set (product_name, product_type, product_id) =
        (select product_name, product_type, product_id from base_price_said k where k.id = base_price.id)
     where sku = old.sku;
    update special_price set (product_name, product_type, product_id, said_base_price) =
        (select product_name, product_type, product_id, said_base_price
           from special_price_said k where k.id = special_price.id)
     where sku = old.sku;
    update tier_price set (product_name, product_type, product_id, said_base_price) =
        (select product_name, product_type, product_id, said_base_price
           from tier_price_said k where k.id = tier_price.id)
     where sku = old.sku;
end;

update base_price set (product_name, product_type, product_id, said_cost, said_special_price) =
    (select product_name, product_type, product_id, said_cost, said_special_price
       from base_price_said k where k.id = base_price.id);
update special_price set (product_name, product_type, product_id, said_cost, said_base_price) =
    (select product_name, product_type, product_id, said_cost, said_base_price
       from special_price_said k where k.id = special_price.id);
update tier_price set (product_name, product_type, product_id, said_cost, said_base_price) =
    (select product_name, product_type, product_id, said_cost, said_base_price
       from tier_price_said k where k.id = tier_price.id);
