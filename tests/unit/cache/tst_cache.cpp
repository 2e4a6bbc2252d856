// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later

// One copy, opened, read, written and closed.

#include "copyplace.h"

#include "cache/pullstate.h"

#include <QFile>
#include <QSignalSpy>
#include <QTest>

#include <future>
#include <memory>
#include <thread>

using namespace Qt::StringLiterals;
using namespace qm;
using namespace qm::cache;
using namespace qm::test;

class TestCache : public QObject
{
    Q_OBJECT

    std::unique_ptr<CopyPlace> m_place;

private Q_SLOTS:
    void init() { m_place = std::make_unique<CopyPlace>(); }

    void newCopyIsEmptyAndWritable()
    {
        Cache cache(m_place->place());
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
            Cache cache(m_place->place());
            QVERIFY(cache.open().result());
            QSignalSpy changed(&cache, &Cache::changed);
            QVERIFY(put(cache, 1));
            QCOMPARE(changed.size(), 1);
            QCOMPARE(changed.first().first().value<Entities>(), Entities(Entity::Groups));
            QCOMPARE(count(cache).value(), 1);
        }
        Cache cache(m_place->place());
        QVERIFY(!cache.open().result()->setAside);
        QCOMPARE(count(cache).value(), 1);
    }

    void aCopyThatIsClosedIsOneFile()
    {
        {
            Cache cache(m_place->place());
            QVERIFY(cache.open().result());
            QVERIFY(put(cache, 1));
            QCOMPARE(count(cache).value(), 1); // a reader has it open as well
        }
        QCOMPARE(m_place->files(), (QStringList{u"shop.sqlite"_s, u"shop.turn"_s}));
    }

    void aFailedWriteLeavesNothingAndTellsNobody()
    {
        Cache cache(m_place->place());
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
        Cache first(m_place->place());
        QVERIFY(first.open().result());
        QVERIFY(put(first, 1));
        Cache second(m_place->place());
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

    void aReaderWithoutACopyIsToldSo()
    {
        Place reading = m_place->place();
        reading.readOnly = true;
        Cache none(reading);
        QVERIFY(none.open().result().error().kind == ErrorKind::NotFound);
        // Another program is about to make it.
        QVERIFY(sqlite::Database::open(m_place->file(), sqlite::Mode::ReadWrite));
        Cache empty(reading);
        QVERIFY(empty.open().result().error().kind == ErrorKind::NotFound);
    }

    void folderThatCannotBeMade()
    {
        QFile blocker(m_place->place().folder);
        QVERIFY(blocker.open(QIODevice::WriteOnly));
        Cache cache(m_place->place());
        const Result<Opened> opened = cache.open().result();
        QVERIFY(!opened);
        QVERIFY(opened.error().kind == ErrorKind::Storage);
        QVERIFY(opened.error().message.contains(m_place->place().folder));
    }

    void readingStops()
    {
        Cache cache(m_place->place());
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
            Cache cache(m_place->place());
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
        Place held = m_place->place();
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
        Cache again(m_place->place());
        QVERIFY(again.open().result());
        QVERIFY(put(again, 1));
    }

    void anOpeningWhoseTurnNeverComesEnds()
    {
        std::promise<void> begun;
        std::promise<void> go;
        Place held = m_place->place();
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

    void pullStateRemembersEverything()
    {
        Cache cache(m_place->place());
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
