// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sqlite/cells.h"
#include "sqlite/database.h"
#include "sqlite/folding.h"
#include "sqlite/statement.h"
#include "sqlite/transaction.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <string>
#include <thread>
#include <utility>
#include <vector>

using namespace Qt::StringLiterals;
using namespace qm;
using namespace qm::sqlite;

class TestDatabase : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    QString fresh() const
    {
        return m_folder.filePath(QString::fromLatin1(QTest::currentTestFunction()) + u".sqlite"_s);
    }
    static Database opened(const QString &path, Mode mode = Mode::ReadWrite)
    {
        Result<Database> database = Database::open(path, mode);
        if (!database) {
            qFatal("%s", qPrintable(database.error().message));
        }
        return std::move(*database);
    }
    static qint64 count(Database &database) { return database.number("select count(*) from t").value().value(); }

private Q_SLOTS:
    void valuesComeBackAsTheyWent()
    {
        Database database = opened(fresh());
        QVERIFY(database.run("create table t (a, b, c, d, e, f)"));
        const QString text = u"O'Neil \U0001F600 \u00FC\u0022; drop table t; --"_s;
        const QByteArray blob("\0\1\2", 3);
        QVERIFY(database.run("insert into t values (?, ?, ?, ?, ?, ?)", qint64{1} << 60, text, blob, QString(),
                             Decimal::fromUnits(299'500), std::optional<UtcTime>()));
        Rows rows = database.rows("select * from t");
        QVERIFY(rows.next());
        QCOMPARE(rows.integer(0), qint64{1} << 60);
        QCOMPARE(rows.text(1), text);
        QCOMPARE(rows.blob(2), blob);
        QVERIFY(rows.isNull(3));
        QVERIFY(rows.text(3).isNull());
        QCOMPARE(rows.decimal(4), Decimal::fromUnits(299'500));
        QVERIFY(!rows.optionalInteger(5));
        QVERIFY(!rows.next());
        QVERIFY(rows.finished());
    }

    void cellsComeBackAsTheyWent()
    {
        Database database = opened(fresh());
        QVERIFY(database.run("create table t (a, b)"));
        const QString text = u"plain, then \U0001F600 \u00FC"_s;
        Cells cells(2);
        for (const auto &[one, other] :
             {std::pair{SqlValue(qint64{1} << 60), SqlValue(text)}, std::pair{SqlValue(u""_s), SqlValue(QString())},
              std::pair{SqlValue(Decimal(3)), SqlValue(u"ascii"_s)}}) {
            cells.add(one);
            cells.add(other);
        }
        QCOMPARE(cells.rows(), 3U);
        QVERIFY(!cells.text(1, 1));
        QCOMPARE(cells.integer(2, 0), Decimal(3).units());
        {
            Statement put(database, "insert into t values (?, ?)");
            for (std::size_t row = 0; row < cells.rows(); ++row) {
                put.bind(cells, row);
                QVERIFY(put.run());
            }
        }
        Rows rows = database.rows("select a, b, typeof(a) from t order by rowid");
        QVERIFY(rows.next());
        QCOMPARE(rows.integer(0), qint64{1} << 60);
        QCOMPARE(rows.text(1), text);
        QVERIFY(rows.next());
        QCOMPARE(rows.text(2), u"text"_s);
        QVERIFY(rows.isNull(1));
        QVERIFY(rows.next());
        QCOMPARE(rows.text(1), u"ascii"_s);
    }

    void aStatementTellsWhatWentWrong()
    {
        Database database = opened(fresh());
        QVERIFY(database.run("create table t (a primary key)"));
        Statement wrong(database, "insert into nowhere values (?)");
        wrong.bind(1, qint64{1});
        QVERIFY(wrong.run().error().kind == ErrorKind::Storage);
        Statement put(database, "insert into t values (?)");
        put.bind(1, qint64{1});
        QVERIFY(put.run());
        put.bind(1, qint64{1});
        QVERIFY(put.run().error().kind == ErrorKind::Storage); // there already
        StopSource stop;
        database.setStop(stop.token());
        stop.requestStop();
        put.bind(1, qint64{2});
        QVERIFY(put.run().error().kind == ErrorKind::Cancelled);
        database.setStop({});
        QVERIFY(put.run());
        QCOMPARE(count(database), 2);
    }

    void emptyTextIsNotNull()
    {
        Database database = opened(fresh());
        QCOMPARE(database.number("select ? is null", QString()).value().value(), 1);
        QCOMPARE(database.number("select ? is null", u""_s).value().value(), 0);
    }

    void textWithNul()
    {
        Database database = opened(fresh());
        QVERIFY(database.run("create table t (a)"));
        const QString text = QString(u'a') + QChar(0) + u'b';
        QVERIFY(database.run("insert into t values (?)", text));
        Rows rows = database.rows("select a from t");
        QVERIFY(rows.next());
        QCOMPARE(rows.text(0), text);
    }

    void onlyTheOwnerMayReadTheFile()
    {
        const Database database = opened(fresh());
        const QFileDevice::Permissions others =
            QFileDevice::ReadGroup | QFileDevice::ReadOther | QFileDevice::WriteGroup | QFileDevice::WriteOther;
        QVERIFY(!(QFile::permissions(fresh()) & others));
    }

    void transactionIsAllOrNothing()
    {
        Database database = opened(fresh());
        QVERIFY(database.run("create table t (a)"));
        {
            Result<Transaction> transaction = Transaction::begin(database);
            QVERIFY(transaction);
            QVERIFY(database.run("insert into t values (1)"));
        }
        QCOMPARE(count(database), 0);
        Result<Transaction> transaction = Transaction::begin(database);
        QVERIFY(database.run("insert into t values (1)"));
        QVERIFY(transaction->commit());
        QCOMPARE(count(database), 1);
    }

    void everyStatementOfATransactionMayFail()
    {
        Database database = opened(fresh());
        QVERIFY(database.run("create table t (a)"));
        const auto write = [&]() -> Result<void> {
            Result<Transaction> transaction = Transaction::begin(database);
            if (!transaction) {
                return failure(transaction.error());
            }
            for (int i = 0; i < 5; ++i) {
                if (Result<void> done = database.run("insert into t values (?)", i); !done) {
                    return done;
                }
            }
            return transaction->commit();
        };
        int failing = 1;
        for (;; ++failing) {
            int seen = 0;
            database.setHook([&](std::string_view) -> Result<void> {
                return ++seen == failing ? Result<void>(failure(ErrorKind::Storage, u"full"_s)) : Result<void>();
            });
            const bool done = write().has_value();
            database.setHook({});
            QCOMPARE(count(database), done ? 5 : 0);
            if (done) {
                break;
            }
        }
        QCOMPARE(failing, 8); // begin, five rows, commit; the eighth never came
    }

    void fullDisk()
    {
        Database database = opened(fresh());
        QVERIFY(database.run("create table t (a)"));
        QVERIFY(database.script("pragma max_page_count=10"));
        Result<void> done;
        for (int i = 0; i < 1'000 && done; ++i) {
            done = database.run("insert into t values (?)", QString(1'000, u'x'));
        }
        QVERIFY(!done);
        QVERIFY(done.error().kind == ErrorKind::Storage);
        QVERIFY(done.error().message.contains("full"_L1) && done.error().message.contains(fresh()));
        QVERIFY(count(database) > 0);
    }

    /// What a person can look at is named.
    void aFileThatCannotBeOpenedIsNamed()
    {
        const QString path = fresh() + u"/deeper.sqlite"_s;
        const Result<Database> database = Database::open(path, Mode::ReadWrite);
        QVERIFY(!database && database.error().kind == ErrorKind::Storage);
        QVERIFY2(database.error().message.contains(path), qPrintable(database.error().message));
    }

    void damagedFile_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("no database")
            << QByteArray("This is not a database, it is a text of some length.\n").repeated(40);
        QTest::newRow("cut header") << QByteArray("SQLite format 3\0", 16).append(QByteArray(500, '\1'));
    }
    void damagedFile()
    {
        QFETCH(QByteArray, content);
        QFile file(fresh());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
        file.close();
        const Result<Database> database = Database::open(fresh(), Mode::ReadWrite);
        QVERIFY(!database);
        QVERIFY(database.error().kind == ErrorKind::Damaged);
        QFile::remove(fresh());
    }

    void stopEndsARunningQuery()
    {
        Database database = opened(fresh());
        StopSource stop;
        database.setStop(stop.token());
        std::thread stopper([&stop] { stop.requestStop(); });
        // Would count for hours.
        const auto number = database.number("with recursive n(i) as (select 1 union all select i + 1 from n) "
                                            "select count(*) from n");
        stopper.join();
        QVERIFY(!number);
        QVERIFY(number.error().kind == ErrorKind::Cancelled);
        database.setStop({});
        QCOMPARE(database.number("select 1").value().value(), 1);
    }

    void regexpIgnoresCase()
    {
        Database database = opened(fresh());
        QCOMPARE(database.number("select 'Sanne' regexp '^s.n+e$'").value().value(), 1);
        QCOMPARE(database.number("select 'Sanne' regexp '['").value().value(), 0);
        QCOMPARE(database.number("select null regexp '.'").value().value(), 0);
    }

    /// Patterns of ASCII alone are held against texts in another way than others; two `%` are such another one.
    void plainPatternsAreAsOthers()
    {
        const std::vector<std::string> texts{"",
                                             "a",
                                             "ab",
                                             "b",
                                             "Müller",
                                             "MULLER ",
                                             "mu\xCC\x88ller",
                                             "straße",
                                             "STRASE",
                                             "jos\xC3\xA9",
                                             "é",
                                             "x\xC3",
                                             "\xC3(ab)",
                                             "\xE2\x84\xAA"
                                             "1",
                                             "日本 ab",
                                             "aaab",
                                             "ab ab",
                                             "\xCC\x81"
                                             "ab",
                                             "😀ab",
                                             "a_b%c"};
        for (const std::string &letters :
             std::vector<std::string>{"a", "ab", "B", "muller", "ull", "s", "STRASE", "jose", "k1", " ", "e", "_b%"}) {
            for (const auto &[plain, other] :
                 {std::pair("%" + letters + "%", "%%" + letters + "%%"), std::pair(letters + "%", letters + "%%"),
                  std::pair("%" + letters, "%%" + letters)}) {
                for (const std::string &text : texts) {
                    QVERIFY2(sqlite::LikePattern(plain).matches(text) == sqlite::LikePattern(other).matches(text),
                             (plain + " of " + text).c_str());
                }
            }
        }
        QVERIFY(sqlite::LikePattern("jose").matches("JOSÉ"));
        QVERIFY(!sqlite::LikePattern("jose").matches("JOSÉ "));
        QVERIFY(!sqlite::LikePattern("%a").matches(""));
    }

    void readerSeesCommitsAndCannotWrite()
    {
        Database writer = opened(fresh());
        QVERIFY(writer.run("create table t (a)"));
        Database reader = opened(fresh(), Mode::ReadOnly);
        QCOMPARE(count(reader), 0);
        QVERIFY(writer.run("insert into t values (1)"));
        QCOMPARE(count(reader), 1);
        QVERIFY(!reader.run("insert into t values (2)"));
    }

    void wrongSqlIsAnError()
    {
        Database database = opened(fresh());
        const Result<void> done = database.run("select nonsense from nowhere");
        QVERIFY(!done);
        QVERIFY(done.error().message.contains("nowhere"_L1));
    }
};

QTEST_GUILESS_MAIN(TestDatabase)
#include "tst_database.moc"
