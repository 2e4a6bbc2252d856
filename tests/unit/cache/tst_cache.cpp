// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cache/cache.h"
#include "cache/pullstate.h"

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

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void newCopyIsEmptyAndWritable()
    {
        Cache cache(place());
        const Result<Opened> opened = cache.open().result();
        QVERIFY(opened);
        QVERIFY(opened->writable);
        QVERIFY(opened->heldBy.isEmpty());
        QVERIFY(opened->setAside.isEmpty());
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
        QVERIFY(cache.open().result()->setAside.isEmpty());
        QCOMPARE(count(cache).value(), 1);
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
        QVERIFY(QFile::exists(opened->setAside));
        QVERIFY(put(cache, 1));
        QCOMPARE(count(cache).value(), 1);
    }

    void copyOfAnotherVersionIsSetAside()
    {
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
        Cache cache(place());
        QVERIFY(!cache.open().result()->setAside.isEmpty());
        QCOMPARE(count(cache).value(), 0);
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
        QVERIFY(!cache.open().result()->setAside.isEmpty());
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
        {
            Cache cache(place());
            QVERIFY(cache.open().result());
            std::promise<void> go;
            auto first = cache.write<bool>([wait = go.get_future().share()](Writing &) -> Result<bool> {
                wait.wait();
                return true;
            });
            late = cache.write<bool>([](Writing &) -> Result<bool> { return true; });
            std::thread release([&go] { go.set_value(); });
            release.detach();
            first.waitForFinished();
        }
        late.waitForFinished();
        const Result<bool> end = late.result(); // done, or cancelled: never pending
        QVERIFY(end || end.error().kind == ErrorKind::Cancelled);
    }

    void everyStatementOfMakingTheFileMayFail()
    {
        for (int failing = 1;; ++failing) {
            m_folder = std::make_unique<QTemporaryDir>();
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
            QVERIFY(opened->setAside.isEmpty());
            QVERIFY(put(cache, 1));
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
