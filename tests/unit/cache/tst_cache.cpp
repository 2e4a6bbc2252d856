// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cache/cache.h"
#include "cache/pullstate.h"
#include "sqlite/schema.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>

#include <QTest>

#include <future>
#include <thread>

using namespace Qt::StringLiterals;
using namespace qm;
using namespace qm::cache;

class TestCache : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;

    Place place() const { return {m_folder->path() + u"/cache"_s, u"shop"_s, 2, false, {}}; }
    QString file() const { return place().folder + u"/shop.sqlite"_s; }
    static Result<bool> put(Cache &cache, qint64 id)
    {
        return cache
            .write<bool>([id](Writing &writing) -> Result<bool> {
                writing.touched = Entity::Groups;
                if (Result<void> done = writing.database.run(
                        "insert into customer_group (id, code, document) values (?, ?, '{}')", id, u"General"_s);
                    !done) {
                    return failure(done.error());
                }
                return true;
            })
            .result();
    }
    static Result<qint64> count(Cache &cache, const StopToken &stop = {})
    {
        return cache
            .read<qint64>(
                [](sqlite::Database &database) -> Result<qint64> {
                    return database.number("select count(*) from customer_group").map([](auto n) { return *n; });
                },
                stop)
            .result();
    }

    /// A sound copy with a row, written by another version.
    void makeOutdated() const
    {
        Cache cache(place());
        QVERIFY(cache.open().result());
        QVERIFY(put(cache, 1));
        QVERIFY(cache
                    .write<bool>([](Writing &writing) -> Result<bool> {
                        return writing.database.script("pragma user_version=4711").map([] { return true; });
                    })
                    .result());
    }
    /// A copy as the program made it before anything was kept in rows.
    void makeOlder() const
    {
        constexpr int files = 10;
        QVERIFY(QDir().mkpath(place().folder));
        Result<sqlite::Database> database = sqlite::Database::open(file(), sqlite::Mode::ReadWrite);
        QVERIFY(database);
        const QStringList names = QDir(u":/schema/cache"_s).entryList({u"*.sql"_s}, QDir::Files, QDir::Name);
        for (const QString &name : names.first(files)) {
            QFile sql(u":/schema/cache/"_s + name);
            QVERIFY(sql.open(QIODevice::ReadOnly));
            QVERIFY(database->script(sql.readAll()));
        }
        const int stamp = sqlite::Schema::fromFolder(u":/schema/cache"_s).stampOf(files);
        QVERIFY(database->script(
            "insert into sales_order (entity_id, customer_id, shipping_country_id, shipping_city, base_currency_code, "
            "base_grand_total, created_at) values (1, 5, 'NL', 'Utrecht', 'EUR', 50000, 1700000000);"
            "insert into customer (entity_id, name) values (5, 'Fenna');"
            "insert into product (entity_id, sku, price) values (7, 'A', 10000);"
            "insert into product_website values (7, 1), (7, 2);"
            "insert into base_price values (1, 'a', 0, 990000, 1);"
            "insert into source_item values (1, 'A', 'utr', 30000, 1, 1);"
            "pragma user_version=" +
            QByteArray::number(stamp)));
    }
    QStringList files() const { return QDir(place().folder).entryList(QDir::Files | QDir::Hidden, QDir::Name); }
    void lay(const QString &name) const
    {
        QDir().mkpath(place().folder);
        QFile laid(place().folder + u'/' + name);
        QVERIFY(laid.open(QIODevice::WriteOnly));
        QCOMPARE(laid.write("x"), 1);
    }

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void newCopyIsEmptyAndWritable()
    {
        Cache cache(place());
        const Result<Opened> opened = cache.open().result();
        QVERIFY(opened);
        QVERIFY(opened->writable);
        QVERIFY(opened->heldBy.isEmpty());
        QVERIFY(!opened->setAside);
        QCOMPARE(count(cache).value(), 0);
    }

    void whatWasWrittenIsThereTheNextTime()
    {
        {
            Cache cache(place());
            QVERIFY(cache.open().result());
            QSignalSpy changed(&cache, &Cache::changed);
            QVERIFY(put(cache, 1));
            QCOMPARE(changed.size(), 1);
            QCOMPARE(changed.first().first().value<Entities>(), Entities(Entity::Groups));
            QCOMPARE(count(cache).value(), 1);
        }
        Cache cache(place());
        QVERIFY(!cache.open().result()->setAside);
        QCOMPARE(count(cache).value(), 1);
    }

    void aCopyThatIsClosedIsOneFile()
    {
        {
            Cache cache(place());
            QVERIFY(cache.open().result());
            QVERIFY(put(cache, 1));
            QCOMPARE(count(cache).value(), 1); // a reader has it open as well
        }
        QCOMPARE(files(), QStringList(u"shop.sqlite"_s));
    }

    void aFailedWriteLeavesNothingAndTellsNobody()
    {
        Cache cache(place());
        QVERIFY(cache.open().result());
        QSignalSpy changed(&cache, &Cache::changed);
        const Result<bool> done =
            cache
                .write<bool>([](Writing &writing) -> Result<bool> {
                    writing.touched = Entity::Groups;
                    if (!writing.database.run("insert into customer_group (id, document) values (1, '')")) {
                        return false;
                    }
                    return failure(ErrorKind::Validation, u"no"_s);
                })
                .result();
        QVERIFY(!done);
        QCOMPARE(done.error().message, u"no"_s);
        QCOMPARE(count(cache).value(), 0);
        QCOMPARE(changed.size(), 0);
    }

    void theSecondOneReadsAndSaysWhoWrites()
    {
        Cache first(place());
        QVERIFY(first.open().result());
        QVERIFY(put(first, 1));
        Cache second(place());
        const Result<Opened> opened = second.open().result();
        QVERIFY(opened);
        QVERIFY(!opened->writable);
        QVERIFY2(opened->heldBy.contains(u"process %1"_s.arg(QCoreApplication::applicationPid())),
                 qPrintable(opened->heldBy));
        QCOMPARE(count(second).value(), 1);
        QVERIFY(!put(second, 2));
        QVERIFY(put(first, 2));
        QCOMPARE(count(second).value(), 2);
    }

    void unfitFileIsSetAside_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("text") << QByteArray("no database at all\n").repeated(100);
        QTest::newRow("cut") << QByteArray("SQLite format 3\0", 16).append(QByteArray(3'000, '\7'));
    }
    void unfitFileIsSetAside()
    {
        QFETCH(QByteArray, content);
        QDir().mkpath(place().folder);
        QFile damaged(file());
        QVERIFY(damaged.open(QIODevice::WriteOnly));
        damaged.write(content);
        damaged.close();
        Cache cache(place());
        const Result<Opened> opened = cache.open().result();
        QVERIFY(opened);
        QVERIFY(opened->setAside && opened->setAside->isDamaged);
        QVERIFY(QFile::exists(opened->setAside->file));
        QVERIFY(put(cache, 1));
        QCOMPARE(count(cache).value(), 1);
    }

    void copyOfAnotherVersionIsSetAside()
    {
        makeOutdated();
        Cache cache(place());
        const Result<Opened> opened = cache.open().result();
        QVERIFY(opened && opened->setAside && !opened->setAside->isDamaged);
        QVERIFY2(opened->setAside->file.endsWith(u".outdated"_s), qPrintable(opened->setAside->file));
        QVERIFY(QFile::exists(opened->setAside->file));
        QCOMPARE(count(cache).value(), 0);
    }

    /// What an older version of the program pulled stays, and says what the newer one asks for.
    void aCopyOfAnOlderVersionIsBroughtUpToDate()
    {
        makeOlder();
        const auto word = [](Cache &cache, const char *sql) {
            return cache
                .read<QString>([sql](sqlite::Database &database) -> Result<QString> {
                    sqlite::Rows rows = database.rows(sql);
                    return rows.next() ? rows.text(0) : u"none"_s;
                })
                .result()
                .value_or(u"failed"_s);
        };
        Place reading = place();
        reading.readOnly = true;
        {
            Cache reader(reading);
            const Result<Opened> opened = reader.open().result();
            QVERIFY(!opened && opened.error().kind == ErrorKind::Conflict);
            QVERIFY2(opened.error().message.contains(u"up to date"_s), qPrintable(opened.error().message));
        }
        Cache cache(place());
        const Result<Opened> opened = cache.open().result();
        QVERIFY(opened && opened->writable && !opened->setAside);
        QCOMPARE(word(cache, "select ship_to from sales_order"), u"NL  Utrecht"_s);
        QCOMPARE(word(cache, "select order_count || ' ' || total_spent || ' ' || base_currency from customer"),
                 u"1 50000 EUR"_s);
        QCOMPARE(
            word(cache, "select base_price || ' ' || on_hand || ' ' || in_stock || ' ' || website_ids from product"),
            u"990000 30000 1 1,2"_s);
        Cache reader(reading);
        QVERIFY(reader.open().result());
    }

    /// Cut off at any statement it is as it was, and done the next time.
    void everyStatementOfBringingUpToDateMayFail()
    {
        for (int failing = 1;; ++failing) {
            m_folder = std::make_unique<QTemporaryDir>();
            makeOlder();
            int seen = 0;
            Place failingPlace = place();
            failingPlace.hook = [&](std::string_view) -> Result<void> {
                return ++seen == failing ? Result<void>(failure(ErrorKind::Storage, u"full"_s)) : Result<void>();
            };
            bool done = false;
            {
                Cache cache(failingPlace);
                const Result<Opened> opened = cache.open().result();
                done = opened.has_value();
                QVERIFY(!done || !opened->setAside);
            }
            Cache cache(place());
            const Result<Opened> opened = cache.open().result();
            QVERIFY(opened && !opened->setAside);
            QCOMPARE(cache
                         .read<qint64>([](sqlite::Database &database) {
                             return database.number("select on_hand from product").map([](auto n) { return *n; });
                         })
                         .result()
                         .value_or(-1),
                     30'000);
            if (done) {
                QVERIFY(failing > 20);
                return;
            }
        }
    }

    void aReaderOfAnotherVersionIsRefused()
    {
        makeOutdated();
        Place reading = place();
        reading.readOnly = true;
        {
            Cache cache(reading);
            const Result<Opened> opened = cache.open().result();
            QVERIFY(!opened);
            QVERIFY(opened.error().kind == ErrorKind::Conflict);
            QVERIFY2(opened.error().message.contains(u"pull"_s), qPrintable(opened.error().message));
        }
        // The same beside a program that holds the copy: it is named.
        const Result<CopyFiles::Claim> other = CopyFiles(place().folder, place().profileId).claim();
        QVERIFY(other && other->lock);
        Cache cache(place());
        const Result<Opened> opened = cache.open().result();
        QVERIFY(!opened);
        QVERIFY2(opened.error().message.contains(u"process %1"_s.arg(QCoreApplication::applicationPid())),
                 qPrintable(opened.error().message));
        QVERIFY(QFile::exists(file()));
    }

    void aReaderWithoutACopyIsToldSo()
    {
        Place reading = place();
        reading.readOnly = true;
        Cache none(reading);
        QVERIFY(none.open().result().error().kind == ErrorKind::NotFound);
        // Another program is about to make it.
        QVERIFY(sqlite::Database::open(file(), sqlite::Mode::ReadWrite));
        Cache empty(reading);
        QVERIFY(empty.open().result().error().kind == ErrorKind::NotFound);
    }

    void theNewestFileThatWasSetAsideStays()
    {
        for (const QString &name : {u"shop-20260101-000000.damaged"_s, u"shop-20260101-000001.outdated"_s,
                                    u"shop-20260101-000001-10.damaged"_s, u"shop-20260101-000001-9.damaged"_s}) {
            lay(name);
        }
        // Of other profiles, and nobody's.
        const QStringList others{u"shop-2-20260101-000000.damaged"_s, u"shop-20260101-000000.damaged.txt"_s};
        for (const QString &name : others) {
            lay(name);
        }
        {
            Cache cache(place());
            QVERIFY(cache.open().result());
            QCOMPARE(CopyFiles(place().folder, place().profileId).asides(),
                     QStringList(place().folder + u"/shop-20260101-000001-10.damaged"_s));
        }
        makeOutdated();
        Cache cache(place());
        const Result<Opened> opened = cache.open().result();
        QCOMPARE(CopyFiles(place().folder, place().profileId).asides(), QStringList(opened->setAside->file));
        for (const QString &name : others) {
            QVERIFY(files().contains(name));
        }
    }

    void whatCannotBeSetAsideStaysAsItIs()
    {
        // A name that is as long as names may be leaves no room for the day.
        Place longNamed = place();
        longNamed.profileId = QString(240, u'x');
        QVERIFY(QDir().mkpath(longNamed.folder));
        const CopyFiles copy(longNamed.folder, longNamed.profileId);
        QFile damaged(copy.database());
        QVERIFY(damaged.open(QIODevice::WriteOnly));
        const QByteArray content = QByteArray("no database at all\n").repeated(100);
        damaged.write(content);
        damaged.close();
        {
            Cache cache(longNamed);
            const Result<Opened> opened = cache.open().result();
            QVERIFY(!opened);
            QVERIFY(opened.error().kind == ErrorKind::Storage);
            QVERIFY2(opened.error().message.contains(u"damaged and cannot be moved"_s),
                     qPrintable(opened.error().message));
        }
        QVERIFY(damaged.open(QIODevice::ReadOnly));
        QCOMPARE(damaged.readAll(), content);
    }

    void whatIsNoFileIsLeftAlone()
    {
        lay(u"shop-20260101-000000.damaged"_s);
        QVERIFY(QDir().mkpath(file() + u"/in the way"_s)); // neither a database nor to be written over
        Cache cache(place());
        const Result<Opened> opened = cache.open().result();
        QVERIFY(!opened);
        QVERIFY(QFile::exists(place().folder + u"/shop-20260101-000000.damaged"_s));
        QVERIFY(QDir(file() + u"/in the way"_s).exists());
    }

    void aMarkOfAFileThatIsGoneIsForgotten()
    {
        lay(u"shop.sqlite.suspect"_s);
        for (int i = 0; i < 2; ++i) {
            Cache cache(place());
            const Result<Opened> opened = cache.open().result();
            QVERIFY(opened && !opened->setAside);
        }
    }

    void damageFoundLaterRenewsTheCopyAtTheNextOpening()
    {
        {
            Cache cache(place());
            QVERIFY(cache.open().result());
            QVERIFY(put(cache, 1));
            QSignalSpy damaged(&cache, &Cache::damaged);
            const Result<bool> read = cache
                                          .read<bool>([](sqlite::Database &) -> Result<bool> {
                                              return failure(ErrorKind::Damaged, u"page 7"_s);
                                          })
                                          .result();
            QVERIFY(!read);
            QCOMPARE(damaged.size(), 1);
        }
        Cache cache(place());
        QVERIFY(cache.open().result()->setAside->isDamaged);
        QCOMPARE(count(cache).value(), 0);
    }

    void folderThatCannotBeMade()
    {
        QFile blocker(place().folder);
        QVERIFY(blocker.open(QIODevice::WriteOnly));
        Cache cache(place());
        const Result<Opened> opened = cache.open().result();
        QVERIFY(!opened);
        QVERIFY(opened.error().kind == ErrorKind::Storage);
        QVERIFY(opened.error().message.contains(place().folder));
    }

    void readingStops()
    {
        Cache cache(place());
        QVERIFY(cache.open().result());
        StopSource stop;
        stop.requestStop();
        const Result<qint64> number = count(cache, stop.token());
        QVERIFY(!number);
        QVERIFY(number.error().kind == ErrorKind::Cancelled);
        QVERIFY(count(cache));
    }

    void whatIsNotBegunEndsWhenTheCopyCloses()
    {
        QFuture<Result<bool>> late;
        std::promise<void> go;
        std::thread release;
        {
            Cache cache(place());
            QVERIFY(cache.open().result());
            auto first = cache.write<bool>([wait = go.get_future().share()](Writing &) -> Result<bool> {
                wait.wait();
                return true;
            });
            late = cache.write<bool>([](Writing &) -> Result<bool> { return true; });
            release = std::thread([&go] { go.set_value(); });
            first.waitForFinished();
        }
        release.join();
        late.waitForFinished();
        const Result<bool> end = late.result(); // done, or cancelled: never pending
        QVERIFY(end || end.error().kind == ErrorKind::Cancelled);
    }

    void aCopyMayCloseWhileItOpens()
    {
        std::promise<void> begun;
        std::promise<void> go;
        Place held = place();
        held.hook = [&](std::string_view sql) -> Result<void> {
            if (sql == "open") {
                begun.set_value();
                go.get_future().wait();
            }
            return {};
        };
        auto cache = std::make_unique<Cache>(held);
        const QFuture<Result<Opened>> opening = cache->open();
        QFuture<Result<bool>> behind = cache->write<bool>([](Writing &) -> Result<bool> { return true; });
        begun.get_future().wait();
        std::thread release([&] {
            behind.waitForFinished(); // dropped: the writer's thread is being waited for
            go.set_value();
        });
        cache.reset();
        release.join();
        QVERIFY(!behind.result());
        QCOMPARE(opening.resultCount(), 1);
        Cache again(place());
        QVERIFY(again.open().result());
        QVERIFY(put(again, 1));
    }

    void anOpeningWhoseTurnNeverComesEnds()
    {
        std::promise<void> begun;
        std::promise<void> go;
        Place held = place();
        held.hook = [&, calls = 0](std::string_view sql) mutable -> Result<void> {
            if (sql == "open" && ++calls == 1) {
                begun.set_value();
                go.get_future().wait();
            }
            return {};
        };
        auto cache = std::make_unique<Cache>(held);
        const QFuture<Result<Opened>> first = cache->open();
        QFuture<Result<Opened>> late = cache->open();
        begun.get_future().wait();
        std::thread release([&] {
            late.waitForFinished();
            go.set_value();
        });
        cache.reset();
        release.join();
        QCOMPARE(first.resultCount(), 1);
        QCOMPARE(late.resultCount(), 1);
        QVERIFY(late.result().error().kind == ErrorKind::Cancelled);
    }

    void everyStatementOfMakingTheFileMayFail_data()
    {
        QTest::addColumn<bool>("isAnew");
        QTest::newRow("the first") << false;
        QTest::newRow("in the place of an outdated one") << true;
    }
    void everyStatementOfMakingTheFileMayFail()
    {
        QFETCH(bool, isAnew);
        const QTemporaryDir kept;
        const QString outdated = kept.filePath(u"outdated"_s);
        if (isAnew) {
            makeOutdated();
            QVERIFY(QFile::copy(file(), outdated));
        }
        for (int failing = 1;; ++failing) {
            m_folder = std::make_unique<QTemporaryDir>();
            QVERIFY(QDir().mkpath(place().folder));
            QVERIFY(!isAnew || QFile::copy(outdated, file()));
            int seen = 0;
            Place failingPlace = place();
            failingPlace.hook = [&](std::string_view) -> Result<void> {
                return ++seen == failing ? Result<void>(failure(ErrorKind::Storage, u"full"_s)) : Result<void>();
            };
            bool done = false;
            {
                Cache cache(failingPlace);
                done = cache.open().result().has_value();
            }
            Cache cache(place());
            const Result<Opened> opened = cache.open().result();
            QVERIFY(opened);
            // "open" itself is the first: nothing was touched then.
            QCOMPARE(opened->setAside.has_value(), isAnew && failing == 1);
            QVERIFY(put(cache, 1));
            QCOMPARE(CopyFiles(place().folder, place().profileId).asides().size(), isAnew ? 1 : 0);
            if (done) {
                QVERIFY(failing > 20);
                return;
            }
        }
    }

    void pullStateRemembersEverything()
    {
        Cache cache(place());
        QVERIFY(cache.open().result());
        PullState state;
        state.backfillBelow = 4711;
        state.backfillDone = true;
        state.newestKey = 5000;
        state.changedUntil = UtcTime::fromSeconds(1'800'000'000);
        state.sweptAt = UtcTime::fromSeconds(1'800'000'001);
        state.total = 214'806;
        QVERIFY(cache
                    .write<bool>([&](Writing &writing) -> Result<bool> {
                        return writePullState(writing.database, Entity::Orders, state).map([] { return true; });
                    })
                    .result());
        const auto read = [&](Entity entity) {
            return cache
                .read<PullState>([entity](sqlite::Database &database) { return readPullState(database, entity); })
                .result()
                .value();
        };
        QVERIFY(read(Entity::Orders) == state);
        QVERIFY(read(Entity::Products) == PullState());
    }
};

QTEST_GUILESS_MAIN(TestCache)
#include "tst_cache.moc"
