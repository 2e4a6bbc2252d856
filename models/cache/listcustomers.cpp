// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cache/columns.h"

using namespace Qt::StringLiterals;

namespace qm::cache {

namespace {

std::vector<Column> customerColumns()
{
    return columnsOf({
        {.id = "entity_id", .title = QT_TRANSLATE_NOOP("Column", "Id"), .type = ColumnType::Id},
        {.id = "name", .title = QT_TRANSLATE_NOOP("Column", "Name"), .shown = true},
        {.id = "email", .title = QT_TRANSLATE_NOOP("Column", "E-mail"), .shown = true},
        {.id = "company", .title = QT_TRANSLATE_NOOP("Column", "Company"), .shown = true},
        {.id = "group_name",
         .title = QT_TRANSLATE_NOOP("Column", "Customer group"),
         .shown = true,
         .sql = "(select code from customer_group where id = t.group_id)",
         .of = "t.group_id"},
        {.id = "city", .title = QT_TRANSLATE_NOOP("Column", "City"), .shown = true},
        {.id = "country_id", .title = QT_TRANSLATE_NOOP("Column", "Country"), .type = ColumnType::Code, .shown = true},
        {.id = "created_at",
         .title = QT_TRANSLATE_NOOP("Column", "Since"),
         .type = ColumnType::Time,
         .shown = true,
         .index = "customer_created"},
        {
            .id = "order_count",
            .title = QT_TRANSLATE_NOOP("Column", "Orders"),
            .type = ColumnType::Whole,
            .shown = true,
        },
        {
            .id = "last_order_at",
            .title = QT_TRANSLATE_NOOP("Column", "Last order"),
            .type = ColumnType::Time,
            .shown = true,
        },
        {.id = "total_spent",
         .title = QT_TRANSLATE_NOOP("Column", "Ordered in all"),
         .type = ColumnType::Money,
         .currency = "base_currency",
         .tip = QT_TRANSLATE_NOOP(
             "Column", "Orders of the account that are not canceled, in base currency; empty where they have "
                       "several")},
        {
            .id = "base_currency",
            .title = QT_TRANSLATE_NOOP("Column", "Base currency"),
            .type = ColumnType::Code,
        },
        {.id = "firstname", .title = QT_TRANSLATE_NOOP("Column", "First name")},
        {.id = "lastname", .title = QT_TRANSLATE_NOOP("Column", "Last name")},
        {.id = "group_id", .title = QT_TRANSLATE_NOOP("Column", "Customer group id"), .type = ColumnType::Id},
        {.id = "website_id", .title = QT_TRANSLATE_NOOP("Column", "Website id"), .type = ColumnType::Id},
        {.id = "website",
         .title = QT_TRANSLATE_NOOP("Column", "Website"),
         .sql = "(select name from website where website_id = t.website_id)",
         .of = "t.website_id"},
        {.id = "store_id", .title = QT_TRANSLATE_NOOP("Column", "Store view id"), .type = ColumnType::Id},
        {.id = "store_view",
         .title = QT_TRANSLATE_NOOP("Column", "Store view"),
         .sql = "(select name from store_view where store_id = t.store_id)",
         .of = "t.store_id"},
        {.id = "updated_at", .title = QT_TRANSLATE_NOOP("Column", "Updated"), .type = ColumnType::Time},
        {.id = "dob", .title = QT_TRANSLATE_NOOP("Column", "Date of birth")},
        {.id = "gender",
         .title = QT_TRANSLATE_NOOP("Column", "Gender"),
         .type = ColumnType::Id,
         .tip = QT_TRANSLATE_NOOP("Column", "1 male, 2 female, 3 not specified")},
        {.id = "taxvat", .title = QT_TRANSLATE_NOOP("Column", "VAT number")},
        {.id = "is_subscribed", .title = QT_TRANSLATE_NOOP("Column", "Newsletter"), .type = ColumnType::Flag},
        {.id = "postcode", .title = QT_TRANSLATE_NOOP("Column", "Postcode")},
        {.id = "telephone", .title = QT_TRANSLATE_NOOP("Column", "Telephone")},
    });
}

} // namespace

const List &customersList()
{
    static const List list = [] {
        List made;
        made.id = u"customers"_s;
        made.entity = Entity::Customers;
        made.from = "customer t";
        made.key = "t.entity_id";
        made.tie = "t.created_at";
        made.searchTable = "customer_search";
        made.found = "t.entity_id in (select value from json_each(?))";
        made.search = "select rowid from customer_search where customer_search match ?";
        made.columns = customerColumns();
        made.sortedBy = u"created_at"_s;
        return made;
    }();
    return list;
}

} // namespace qm::cache
