// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What lies where the copy should: files of older versions, of others, damaged ones, and what is set aside.

#include "copyplace.h"

#include <QDir>
#include <QFile>
#include <QLockFile>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace qm;
using namespace qm::cache;
using namespace qm::test;

class TestCopyFiles : public QObject
{
    Q_OBJECT

    std::unique_ptr<CopyPlace> m_place;

private Q_SLOTS:
    void init() { m_place = std::make_unique<CopyPlace>(); }

    void unfitFileIsSetAside_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("text") << QByteArray("no database at all\n").repeated(100);
        QTest::newRow("cut") << QByteArray("SQLite format 3\0", 16).append(QByteArray(3'000, '\7'));
    }
    void unfitFileIsSetAside()
    {
        QFETCH(QByteArray, content);
        QDir().mkpath(m_place->place().folder);
        QFile damaged(m_place->file());
        QVERIFY(damaged.open(QIODevice::WriteOnly));
        damaged.write(content);
        damaged.close();
        Cache cache(m_place->place());
        const Result<Opened> opened = cache.open().result();
        QVERIFY(opened);
        QVERIFY(opened->setAside && opened->setAside->isDamaged);
        QVERIFY(QFile::exists(opened->setAside->file));
        QVERIFY(put(cache, 1));
        QCOMPARE(count(cache).value(), 1);
    }

    void copyOfAnotherVersionIsSetAside()
    {
        QVERIFY(m_place->makeOutdated());
        Cache cache(m_place->place());
        const Result<Opened> opened = cache.open().result();
        QVERIFY(opened && opened->setAside && !opened->setAside->isDamaged);
        QVERIFY2(opened->setAside->file.endsWith(u".outdated"_s), qPrintable(opened->setAside->file));
        QVERIFY(QFile::exists(opened->setAside->file));
        QCOMPARE(count(cache).value(), 0);
    }

    /// What an older version of the program pulled stays, and says what the newer one asks for.
    void aCopyOfAnOlderVersionIsBroughtUpToDate()
    {
        QVERIFY(m_place->makeOlder());
        const auto word = [](Cache &cache, const char *sql) {
            return cache
                .read<QString>([sql](sqlite::Database &database) -> Result<QString> {
                    sqlite::Rows rows = database.rows(sql);
                    return rows.next() ? rows.text(0) : u"none"_s;
                })
                .result()
                .value_or(u"failed"_s);
        };
        Place reading = m_place->place();
        reading.readOnly = true;
        {
            Cache reader(reading);
            const Result<Opened> opened = reader.open().result();
            QVERIFY(!opened && opened.error().kind == ErrorKind::Conflict);
            QVERIFY2(opened.error().message.contains(u"up to date"_s), qPrintable(opened.error().message));
        }
        Cache cache(m_place->place());
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
            m_place = std::make_unique<CopyPlace>();
            QVERIFY(m_place->makeOlder());
            int seen = 0;
            Place failingPlace = m_place->place();
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
            Cache cache(m_place->place());
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
        QVERIFY(m_place->makeOutdated());
        Place reading = m_place->place();
        reading.readOnly = true;
        {
            Cache cache(reading);
            const Result<Opened> opened = cache.open().result();
            QVERIFY(!opened);
            QVERIFY(opened.error().kind == ErrorKind::Conflict);
            QVERIFY2(opened.error().message.contains(u"pull"_s), qPrintable(opened.error().message));
        }
        // The same beside a program that holds the copy: it is named.
        const Result<CopyFiles::Claim> other = CopyFiles(m_place->place().folder, m_place->place().profileId).claim();
        QVERIFY(other && other->lock);
        Cache cache(m_place->place());
        const Result<Opened> opened = cache.open().result();
        QVERIFY(!opened);
        QVERIFY2(opened.error().message.contains(u"process %1"_s.arg(QCoreApplication::applicationPid())),
                 qPrintable(opened.error().message));
        QVERIFY(QFile::exists(m_place->file()));
    }

    /// In a container every program has the number of the one that was killed there, and the next container another
    /// name of the computer.
    void aKilledProgramHindersNobody()
    {
        const Place place = m_place->place();
        QVERIFY(m_place->lay(u"shop.turn"_s) && QFile::resize(place.folder + u"/shop.turn"_s, 0));
        QFile note(place.folder + u"/shop.holder"_s);
        QVERIFY(note.open(QIODevice::WriteOnly));
        note.write("quartermaster-cli, process 1 on 0123456789ab\n");
        note.close();
        QLockFile earlier(place.folder + u"/shop.lock"_s); // as versions before this one locked
        earlier.setStaleLockTime(0);
        QVERIFY(earlier.tryLock(0));
        const CopyFiles files(place.folder, place.profileId);
        {
            const Result<CopyFiles::Claim> claim = files.claim();
            QVERIFY(claim && claim->lock);
            const Result<CopyFiles::Claim> second = files.claim();
            QVERIFY(second && !second->lock);
            QVERIFY2(second->heldBy.contains(u"process %1 on "_s.arg(QCoreApplication::applicationPid())) &&
                         !second->heldBy.contains(u"quartermaster-cli"_s),
                     qPrintable(second->heldBy));
        }
        QVERIFY(!QFile::exists(note.fileName()));
        QVERIFY(files.claim()->lock);
    }

    void aHolderWithoutANoteIsAnotherProgram()
    {
        const CopyFiles files(m_place->place().folder, m_place->place().profileId);
        QVERIFY(QDir().mkpath(files.folder() + u"/shop.holder"_s)); // where the note should be: there is no room for it
        const Result<CopyFiles::Claim> claim = files.claim();
        QVERIFY(claim && claim->lock);
        QCOMPARE(files.claim()->heldBy, u"another program"_s);
    }

    void theNewestFileThatWasSetAsideStays()
    {
        for (const QString &name : {u"shop-20260101-000000.damaged"_s, u"shop-20260101-000001.outdated"_s,
                                    u"shop-20260101-000001-10.damaged"_s, u"shop-20260101-000001-9.damaged"_s}) {
            QVERIFY(m_place->lay(name));
        }
        // Of other profiles, and nobody's.
        const QStringList others{u"shop-2-20260101-000000.damaged"_s, u"shop-20260101-000000.damaged.txt"_s};
        for (const QString &name : others) {
            QVERIFY(m_place->lay(name));
        }
        {
            Cache cache(m_place->place());
            QVERIFY(cache.open().result());
            QCOMPARE(CopyFiles(m_place->place().folder, m_place->place().profileId).asides(),
                     QStringList(m_place->place().folder + u"/shop-20260101-000001-10.damaged"_s));
        }
        QVERIFY(m_place->makeOutdated());
        Cache cache(m_place->place());
        const Result<Opened> opened = cache.open().result();
        QCOMPARE(CopyFiles(m_place->place().folder, m_place->place().profileId).asides(),
                 QStringList(opened->setAside->file));
        for (const QString &name : others) {
            QVERIFY(m_place->files().contains(name));
        }
    }

    void whatCannotBeSetAsideStaysAsItIs()
    {
        // A name that is as long as names may be leaves no room for the day.
        Place longNamed = m_place->place();
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
        QVERIFY(m_place->lay(u"shop-20260101-000000.damaged"_s));
        QVERIFY(QDir().mkpath(m_place->file() + u"/in the way"_s)); // neither a database nor to be written over
        Cache cache(m_place->place());
        const Result<Opened> opened = cache.open().result();
        QVERIFY(!opened);
        QVERIFY(QFile::exists(m_place->place().folder + u"/shop-20260101-000000.damaged"_s));
        QVERIFY(QDir(m_place->file() + u"/in the way"_s).exists());
    }

    void aMarkOfAFileThatIsGoneIsForgotten()
    {
        QVERIFY(m_place->lay(u"shop.sqlite.suspect"_s));
        for (int i = 0; i < 2; ++i) {
            Cache cache(m_place->place());
            const Result<Opened> opened = cache.open().result();
            QVERIFY(opened && !opened->setAside);
        }
    }

    void damageFoundLaterRenewsTheCopyAtTheNextOpening()
    {
        {
            Cache cache(m_place->place());
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
        Cache cache(m_place->place());
        QVERIFY(cache.open().result()->setAside->isDamaged);
        QCOMPARE(count(cache).value(), 0);
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
            QVERIFY(m_place->makeOutdated());
            QVERIFY(QFile::copy(m_place->file(), outdated));
        }
        for (int failing = 1;; ++failing) {
            m_place = std::make_unique<CopyPlace>();
            QVERIFY(QDir().mkpath(m_place->place().folder));
            QVERIFY(!isAnew || QFile::copy(outdated, m_place->file()));
            int seen = 0;
            Place failingPlace = m_place->place();
            failingPlace.hook = [&](std::string_view) -> Result<void> {
                return ++seen == failing ? Result<void>(failure(ErrorKind::Storage, u"full"_s)) : Result<void>();
            };
            bool done = false;
            {
                Cache cache(failingPlace);
                done = cache.open().result().has_value();
            }
            Cache cache(m_place->place());
            const Result<Opened> opened = cache.open().result();
            QVERIFY(opened);
            // "open" itself is the first: nothing was touched then.
            QCOMPARE(opened->setAside.has_value(), isAnew && failing == 1);
            QVERIFY(put(cache, 1));
            QCOMPARE(CopyFiles(m_place->place().folder, m_place->place().profileId).asides().size(), isAnew ? 1 : 0);
            if (done) {
                QVERIFY(failing > 20);
                return;
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestCopyFiles)
#include "tst_copyfiles.moc"
