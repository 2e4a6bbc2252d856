// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cache/keys.h"
#include "cache/mirror.h"
#include "cache/storing.h"

#include <algorithm>

namespace qm::cache {

namespace {

using sqlite::SqlValue;

const Mirror &websiteMirror()
{
    static const Mirror mirror("website", {{"website_id"}}, {"code", "name", "default_group_id", "document"});
    return mirror;
}

const Mirror &groupMirror()
{
    static const Mirror mirror("store_group", {{"group_id"}},
                               {"website_id", "code", "name", "root_category_id", "default_store_id", "document"});
    return mirror;
}

const Mirror &viewMirror()
{
    static const Mirror mirror("store_view", {{"store_id"}},
                               {"code", "name", "website_id", "group_id", "is_active", "locale", "timezone",
                                "base_currency_code", "display_currency_code", "base_url", "media_url", "document",
                                "config_document"});
    return mirror;
}

/// What a copy must not be without is empty text rather than nothing.
QString required(const QString &text)
{
    return text.isNull() ? QStringLiteral("") : text;
}

SqlValues viewValues(const StoreView &view, const std::vector<StoreConfig> &configs)
{
    SqlValues values{required(view.code), view.name, view.websiteId, view.storeGroupId, view.isActive};
    const auto config = std::ranges::find(configs, view.id, &StoreConfig::id);
    if (config == configs.end()) {
        values.insert(values.end(),
                      {nullptr, nullptr, nullptr, nullptr, nullptr, nullptr, documentText(view.raw), nullptr});
    } else {
        values.insert(values.end(),
                      {config->locale, config->timezone, config->baseCurrencyCode, config->defaultDisplayCurrencyCode,
                       config->baseUrl, config->baseMediaUrl, documentText(view.raw), documentText(config->raw)});
    }
    return values;
}

/// What products look like in views that are gone.
Result<void> forgetViews(sqlite::Database &database, const std::vector<qint64> &kept)
{
    std::vector<qint64> gone;
    {
        sqlite::Rows rows = database.rows("select store_id from store_view");
        while (rows.next()) {
            const bool isView = rows.integer(0) != 0; // 0 is "all store views"
            if (isView && std::ranges::find(kept, rows.integer(0)) == kept.end()) {
                gone.push_back(rows.integer(0));
            }
        }
        if (Result<void> done = rows.finished(); !done) {
            return done;
        }
    }
    for (const qint64 storeId : gone) {
        if (Result<void> done = forgetProductsOfView(database, storeId); !done) {
            return done;
        }
    }
    return {};
}

} // namespace

Result<Tally> replaceStores(sqlite::Database &database, const StoreTree &tree)
{
    Tally tally;
    std::vector<qint64> websites;
    std::vector<qint64> groups;
    std::vector<qint64> views;
    std::ranges::transform(tree.websites, std::back_inserter(websites), &Website::id);
    std::ranges::transform(tree.groups, std::back_inserter(groups), &StoreGroup::id);
    std::ranges::transform(tree.views, std::back_inserter(views), &StoreView::id);
    const Result<void> dropped = inOrder([&] { return forgetViews(database, views); },
                                         [&] { return websiteMirror().keepOnly(database, websites, tally); },
                                         [&] { return groupMirror().keepOnly(database, groups, tally); },
                                         [&] { return viewMirror().keepOnly(database, views, tally); });
    if (!dropped) {
        return failure(dropped.error());
    }
    for (const Website &website : tree.websites) {
        const Result<Stored> put = websiteMirror().put(
            database, {website.id},
            {required(website.code), website.name, website.defaultGroupId, documentText(website.raw)}, tally);
        if (!put) {
            return failure(put.error());
        }
    }
    for (const StoreGroup &group : tree.groups) {
        const Result<Stored> put = groupMirror().put(database, {group.id},
                                                     {group.websiteId, group.code, group.name, group.rootCategoryId,
                                                      group.defaultStoreId, documentText(group.raw)},
                                                     tally);
        if (!put) {
            return failure(put.error());
        }
    }
    for (const StoreView &view : tree.views) {
        if (const Result<Stored> put = viewMirror().put(database, {view.id}, viewValues(view, tree.configs), tally);
            !put) {
            return failure(put.error());
        }
    }
    return tally;
}

} // namespace qm::cache
