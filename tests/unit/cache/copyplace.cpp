// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "copyplace.h"

#include "sqlite/schema.h"

#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

namespace qm::test {

cache::Place CopyPlace::place() const
{
    return {m_folder.path() + u"/cache"_s, u"shop"_s, 2, false, {}};
}

QString CopyPlace::file() const
{
    return place().folder + u"/shop.sqlite"_s;
}

QStringList CopyPlace::files() const
{
    return QDir(place().folder).entryList(QDir::Files | QDir::Hidden, QDir::Name);
}

bool CopyPlace::lay(const QString &name) const
{
    QDir().mkpath(place().folder);
    QFile laid(place().folder + u'/' + name);
    return laid.open(QIODevice::WriteOnly) && laid.write("x") == 1;
}

bool CopyPlace::makeOutdated() const
{
    cache::Cache copy(place());
    return copy.open().result() && put(copy, 1) &&
           copy.write<bool>([](cache::Writing &writing) -> Result<bool> {
                   return writing.database.script("pragma user_version=4711").map([] { return true; });
               })
               .result();
}

bool CopyPlace::makeOlder() const
{
    constexpr int files = 10;
    Result<sqlite::Database> database = QDir().mkpath(place().folder)
                                            ? sqlite::Database::open(file(), sqlite::Mode::ReadWrite)
                                            : failure(ErrorKind::Storage, place().folder);
    if (!database || !database->script("begin")) { // each statement by itself would wait for the disk
        return false;
    }
    const QStringList names = QDir(u":/schema/cache"_s).entryList({u"*.sql"_s}, QDir::Files, QDir::Name);
    for (const QString &name : names.first(files)) {
        QFile sql(u":/schema/cache/"_s + name);
        if (!sql.open(QIODevice::ReadOnly) || !database->script(sql.readAll())) {
            return false;
        }
    }
    const int stamp = sqlite::Schema::fromFolder(u":/schema/cache"_s).stampOf(files);
    return database
        ->script("insert into sales_order (entity_id, customer_id, shipping_country_id, shipping_city, "
                 "base_currency_code, base_grand_total, created_at) values (1, 5, 'NL', 'Utrecht', 'EUR', 50000, "
                 "1700000000);"
                 "insert into customer (entity_id, name) values (5, 'Fenna');"
                 "insert into product (entity_id, sku, price) values (7, 'A', 10000);"
                 "insert into product_website values (7, 1), (7, 2);"
                 "insert into base_price (id, sku, store_id, price, sweep) values (1, 'a', 0, 990000, 1);"
                 "insert into source_item values (1, 'A', 'utr', 30000, 1, 1);"
                 "pragma user_version=" +
                 QByteArray::number(stamp) + ";commit")
        .has_value();
}

Result<bool> put(cache::Cache &cache, qint64 id)
{
    return cache
        .write<bool>([id](cache::Writing &writing) -> Result<bool> {
            writing.touched = cache::Entity::Groups;
            if (Result<void> done = writing.database.run(
                    "insert into customer_group (id, code, document) values (?, ?, '{}')", id, u"General"_s);
                !done) {
                return failure(done.error());
            }
            return true;
        })
        .result();
}

Result<qint64> count(cache::Cache &cache, const StopToken &stop)
{
    return cache
        .read<qint64>(
            [](sqlite::Database &database) -> Result<qint64> {
                return database.number("select count(*) from customer_group").map([](auto n) { return *n; });
            },
            stop)
        .result();
}

} // namespace qm::test
