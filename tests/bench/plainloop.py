#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Quartermaster authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a script does that copies a shop's orders: urllib, json, sqlite3, one page after the other, into the tables of the
local copy with text index and compressed document. The yardstick of `quartermaster-bench pull`.

usage: plainloop.py BASE_URL SCHEMA_FOLDER DATABASE; prints the seconds it took, and those of processor time."""

import glob
import json
import sqlite3
import sys
import time
import urllib.request
import zlib

base, schema, path = sys.argv[1:]
database = sqlite3.connect(path, isolation_level=None)
database.create_collation("shop", lambda a, b: (a.lower() > b.lower()) - (a.lower() < b.lower()))
database.execute("pragma journal_mode=wal")
database.execute("pragma synchronous=normal")
for name in sorted(glob.glob(schema + "/*.sql")):
    with open(name, encoding="utf-8") as file:
        database.executescript(file.read())


def units(value):
    return None if value is None else round(float(value) * 10000)


def seconds(text):
    return None if text is None else int(time.mktime(time.strptime(text, "%Y-%m-%d %H:%M:%S")))


def address(order, kind):
    if kind == "billing":
        return order.get("billing_address") or {}
    assignments = (order.get("extension_attributes") or {}).get("shipping_assignments") or [{}]
    return (assignments[0].get("shipping") or {}).get("address") or {}


PLAIN = ["entity_id", "increment_id", "state", "status", "store_id", "customer_id", "customer_group_id",
         "customer_is_guest", "customer_email", "shipping_description", "coupon_code", "order_currency_code",
         "base_currency_code", "total_item_count", "is_virtual", "remote_ip"]
AMOUNTS = ["grand_total", "base_grand_total", "subtotal", "shipping_amount", "tax_amount", "discount_amount", "total_paid",
           "total_refunded", "total_due", "total_qty_ordered", "weight"]
ADDRESS = ["company", "city", "region", "postcode", "country_id", "telephone"]


def store(order):
    row = {name: order.get(name) for name in PLAIN}
    row.update({name: units(order.get(name)) for name in AMOUNTS})
    row["created_at"] = seconds(order.get("created_at"))
    row["updated_at"] = seconds(order.get("updated_at"))
    row["customer_name"] = "%s %s" % (order.get("customer_firstname"), order.get("customer_lastname"))
    row["payment_method"] = (order.get("payment") or {}).get("method")
    for kind in ("billing", "shipping"):
        found = address(order, kind)
        row[kind + "_name"] = "%s %s" % (found.get("firstname"), found.get("lastname"))
        row[kind + "_street"] = ", ".join(found.get("street") or [])
        for name in ADDRESS:
            row[kind + "_" + name] = found.get(name)
    names = ", ".join(row)
    marks = ", ".join("?" * len(row))
    database.execute("insert or replace into sales_order (%s) values (%s)" % (names, marks), list(row.values()))
    for item in order.get("items", []):
        database.execute(
            "insert or replace into sales_order_item values (?,?,?,?,?,?,?,?,?,?,?,?,?,?)",
            (item["item_id"], order["entity_id"], item.get("parent_item_id"), item.get("product_id"),
             item.get("product_type"), item.get("sku"), item.get("name"), units(item.get("qty_ordered")),
             units(item.get("qty_invoiced")), units(item.get("qty_shipped")), units(item.get("qty_refunded")),
             units(item.get("qty_canceled")), units(item.get("price")), units(item.get("row_total"))))
    database.execute("insert into order_search (rowid, number, name, email, company, telephone, place, sku, product) "
                     "select * from order_text where id = ?", (order["entity_id"],))
    document = json.dumps(order).encode()
    database.execute("insert or replace into document values (?,?,?,?)",
                     (order["entity_id"], hash(document), 0, zlib.compress(document)))


below = None
begun = time.monotonic()
worked = time.process_time()
while True:
    query = ["searchCriteria[sortOrders][0][field]=entity_id", "searchCriteria[sortOrders][0][direction]=DESC",
             "searchCriteria[pageSize]=100"]
    if below:
        query += ["searchCriteria[filterGroups][0][filters][0][field]=entity_id",
                  "searchCriteria[filterGroups][0][filters][0][conditionType]=lt",
                  "searchCriteria[filterGroups][0][filters][0][value]=%d" % below]
    with urllib.request.urlopen(base + "/rest/all/V1/orders?" + "&".join(query)) as answer:
        page = json.load(answer)["items"]
    if not page:
        break
    database.execute("begin")
    for one in page:
        store(one)
    database.execute("commit")
    below = page[-1]["entity_id"]
print(time.monotonic() - begun, time.process_time() - worked)
