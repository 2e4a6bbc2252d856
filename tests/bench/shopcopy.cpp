// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shopcopy.h"

#include "shopfill.h"
#include "widened.h"

#include "cache/cache.h"
#include "cache/list.h"
#include "cache/listindex.h"
#include "domain/clock.h"
#include "practice/practicestore.h"
#include "remote/client.h"
#include "sync/pull.h"

#include <QElapsedTimer>
#include <QFile>
#include <QJsonObject>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace qm::bench {

namespace {

/// Raised when the rows that are generated here change.
constexpr int generator = 1;

QString cacheFile(const QString &folder, const QString &profileId)
{
    return cache::CopyFiles(folder, profileId).database();
}

/// As a pull does in the end; again for a copy that was made when lists wanted others.
Result<void> prepareLists(BulkFile &file)
{
    if (Result<void> wide = file.write(1, widenCatalogue); !wide) {
        return wide;
    }
    QElapsedTimer timer;
    timer.start();
    const auto missing = cache::missingListIndices(file.database(), sync::PullOptions().indexedFrom);
    if (!missing) {
        return failure(missing.error());
    }
    for (const cache::ListIndex &index : *missing) {
        Result<void> made = file.write(1, [&index](sqlite::Database &database) { return database.script(index.sql); });
        made = made ? file.commit() : made;
        if (!made) {
            return made;
        }
    }
    std::fprintf(stderr, "  %zu indices of lists in %.1f s\n", missing->size(), double(timer.elapsed()) / 1e3);
    return {};
}

/// What is small comes as it comes to everybody: by a pull.
Result<void> pullSmall(const practice::ShopOptions &options, cache::Cache &copy)
{
    practice::ServerOptions server;
    server.shop = options;
    const auto store = practice::PracticeStore::start(server);
    if (!store) {
        return failure(store.error());
    }
    const SystemClock clock;
    remote::Connection connection;
    connection.baseUrl = (*store)->baseUrl();
    connection.login = LoginKind::Bearer;
    const QString token = (*store)->logins().value(u"bearer"_s).toObject().value(u"token"_s).toString();
    remote::Client client(connection, BearerCredentials{Secret(token.toUtf8())}, clock);
    sync::PullOptions pulled;
    pulled.entities = cache::Entity::Stores | cache::Entity::Attributes | cache::Entity::Groups |
                      cache::Entity::Sources | cache::Entity::Rules;
    sync::Pull pull(client, copy, pulled);
    const Result<sync::PullReport> report = pull.run();
    if (!report) {
        return failure(report.error());
    }
    return report->isDone() ? Result<void>() : failure(ErrorKind::Protocol, u"The small lists were not pulled"_s);
}

/// Prices were read to their end: lists ask what the price calls said.
Result<void> markPulled(sqlite::Database &database)
{
    return database.run("insert or replace into pull_state (entity, backfill_done, pulled_at) values ('prices', 1, "
                        "1764000000)");
}

/// Rows, where the copy is new, and whatever else lists want of it.
Result<void> complete(const QString &path, const practice::ShopOptions &options, bool isNew, bool onlyGoods)
{
    Result<BulkFile> file = BulkFile::open(path, isNew);
    if (!file) {
        return failure(std::move(file.error()));
    }
    Result<void> done = isNew ? fillShop(options, *file, onlyGoods) : Result<void>();
    done = done && isNew ? file->write(1, markPulled) : done;
    done = done ? file->commit() : done;
    done = done ? prepareLists(*file) : done;
    return done ? file->close() : done;
}

/// What is asked of such a list needs no orders.
bool isOfGoods(const QString &list)
{
    return list == cache::productsList().id || list == cache::sourceItemsList().id ||
           list == cache::basePricesList().id || list == cache::specialPricesList().id ||
           list == cache::tierPricesList().id || list == "products-in-view"_L1;
}

} // namespace

Result<ShopCopy> shopCopy(const QString &folder, qint64 orders, const QString &list)
{
    ShopCopy copy{folder, u"bench-%1-%2"_s.arg(orders).arg(generator), orders, 0};
    const auto wholeOf = [&folder](const QString &id) { return cacheFile(folder, id) + u".whole"_s; };
    const bool onlyGoods = isOfGoods(list) && !QFile::exists(wholeOf(copy.profileId));
    copy.profileId += onlyGoods ? u"-goods"_s : QString();
    const QString file = cacheFile(folder, copy.profileId);
    const QString whole = wholeOf(copy.profileId); // beside it: an interrupted run leaves none
    bool isThere = QFile::exists(file) && QFile::exists(whole);
    if (!isThere) {
        QFile::remove(file);
    }
    practice::ShopOptions options;
    options.orders = orders;
    options.products = orders / 2;
    options.customers = orders;
    QElapsedTimer timer;
    timer.start();
    {
        cache::Cache small({folder, copy.profileId, 1, false, {}});
        const auto opened = small.open().result();
        if (!opened) {
            return failure(opened.error());
        }
        isThere = isThere && !opened->setAside; // of another schema
        if (isThere) {
            std::fprintf(stderr, "  brought up to date in %.1f s\n", double(timer.restart()) / 1e3);
        } else {
            std::fprintf(stderr, "making a copy of %lld orders in %s\n", static_cast<long long>(orders),
                         qPrintable(folder));
            QFile::remove(whole);
            if (const Result<void> pulled = pullSmall(options, small); !pulled) {
                return failure(pulled.error());
            }
        }
    }
    if (const Result<void> done = complete(file, options, !isThere, onlyGoods); !done) {
        return failure(done.error());
    }
    copy.seconds = isThere ? 0 : double(timer.elapsed()) / 1e3;
    QFile mark(whole);
    return mark.open(QIODevice::WriteOnly) ? Result<ShopCopy>(copy) : failure(ErrorKind::Storage, mark.errorString());
}

} // namespace qm::bench
