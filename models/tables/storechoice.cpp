// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/storechoice.h"

namespace qm::tables {

namespace {
using namespace Qt::StringLiterals;
using Kind = StoreChoice::Kind;

struct View
{
    StoreChoice choice;
    qint64 storeId = 0;
    qint64 websiteId = 0;
};

Result<std::vector<View>> readChoices(sqlite::Database &database, Kind kind, std::string_view sql)
{
    std::vector<View> found;
    sqlite::Rows rows = database.rows(sql);
    while (rows.next()) {
        View view;
        view.choice.kind = kind;
        view.choice.id = rows.integer(0);
        view.choice.code = rows.text(1).isEmpty() ? QString::number(view.choice.id) : rows.text(1);
        view.choice.name = rows.text(2).isEmpty() ? view.choice.code : rows.text(2);
        view.storeId = rows.integer(3);
        view.websiteId = rows.integer(4);
        found.push_back(std::move(view));
    }
    if (const Result<void> done = rows.finished(); !done) {
        return failure(done.error());
    }
    return found;
}

std::vector<StoreChoice> asTree(std::vector<View> websites, std::vector<View> stores, const std::vector<View> &views)
{
    std::vector<StoreChoice> tree(1);
    for (View &website : websites) {
        const std::size_t place = tree.size();
        tree.push_back(std::move(website.choice));
        for (View &store : stores) {
            if (store.websiteId != tree[place].id) {
                continue;
            }
            const std::size_t storePlace = tree.size();
            tree.push_back(std::move(store.choice));
            for (const View &view : views) {
                if (view.storeId != tree[storePlace].id) {
                    continue;
                }
                tree.push_back(view.choice);
                tree.back().viewIds = {view.choice.id};
                tree[storePlace].viewIds << view.choice.id;
                tree[place].viewIds << view.choice.id;
            }
        }
    }
    return tree;
}

Result<std::vector<StoreChoice>> read(sqlite::Database &database)
{
    auto websites = readChoices(database, Kind::Website,
                                "select website_id, code, name, 0, website_id from website where website_id > 0 "
                                "order by website_id");
    auto stores = readChoices(database, Kind::Store,
                              "select group_id, code, name, 0, website_id from store_group where group_id > 0 "
                              "order by group_id");
    const auto views = readChoices(database, Kind::View,
                                   "select store_id, code, name, group_id, website_id from store_view where "
                                   "store_id > 0 order by store_id");
    if (!websites || !stores || !views) {
        return failure(!websites ? websites.error() : !stores ? stores.error() : views.error());
    }
    return asTree(std::move(*websites), std::move(*stores), *views);
}

std::vector<Filter> inViews(const StoreChoice &choice)
{
    QStringList ids;
    for (const qint64 id : choice.viewIds) {
        ids << QString::number(id);
    }
    if (ids.isEmpty()) {
        ids << u"-1"_s; // a store without views has no orders
    }
    return {{u"store_id"_s, Condition::In, ids}};
}

} // namespace

QString StoreChoice::word() const
{
    switch (kind) {
    case Kind::All:
        return {};
    case Kind::Website:
        return u"website:"_s + code;
    case Kind::Store:
        return u"store:"_s + code;
    case Kind::View:
        return u"view:"_s + code;
    }
    return {};
}

QFuture<Result<std::vector<StoreChoice>>> readStoreChoices(cache::Cache &cache)
{
    return cache.read<std::vector<StoreChoice>>(&read);
}

std::vector<Filter> ordersOf(const StoreChoice &choice)
{
    return choice.kind == Kind::All ? std::vector<Filter>() : inViews(choice);
}

std::vector<Filter> customersOf(const StoreChoice &choice)
{
    if (choice.kind == Kind::Website) {
        return {{u"website_id"_s, Condition::Eq, {QString::number(choice.id)}}};
    }
    return ordersOf(choice);
}

} // namespace qm::tables
