// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sqlite/schema.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace qm;
using namespace qm::sqlite;

class TestSchema : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    Schema schemaOf(const QStringList &files)
    {
        static int number = 0;
        const QString folder = m_folder.filePath(u"schema%1"_s.arg(++number));
        QDir().mkpath(folder);
        for (qsizetype i = 0; i < files.size(); ++i) {
            QFile file(u"%1/%2_part.sql"_s.arg(folder).arg(i + 1, 3, 10, QChar(u'0')));
            if (!file.open(QIODevice::WriteOnly)) {
                qFatal("no file");
            }
            file.write(files[i].toUtf8());
        }
        return Schema::fromFolder(folder);
    }
    Result<Database> fresh()
    {
        static int number = 0;
        return Database::open(m_folder.filePath(u"d%1.sqlite"_s.arg(++number)), Mode::ReadWrite);
    }

private Q_SLOTS:
    void createRunsAllFiles()
    {
        const Schema schema =
            schemaOf({u"create table a (x);"_s, u"-- more\ncreate table b (x); insert into b values (1)"_s});
        Result<Database> database = fresh();
        QVERIFY(schema.create(*database, schema.stamp()));
        QCOMPARE(Schema::userVersion(*database).value(), schema.stamp());
        QCOMPARE(database->number("select count(*) from b").value().value(), 1);
    }

    void createIsAllOrNothing()
    {
        const Schema schema = schemaOf({u"create table a (x)"_s, u"create table a (x)"_s});
        Result<Database> database = fresh();
        QVERIFY(!schema.create(*database, 1));
        QCOMPARE(Schema::userVersion(*database).value(), 0);
        QCOMPARE(database->number("select count(*) from sqlite_schema").value().value(), 0);
    }

    void stampChangesWithTheText()
    {
        const int one = schemaOf({u"create table a (x)"_s}).stamp();
        QCOMPARE(schemaOf({u"create table a (x)"_s}).stamp(), one);
        QVERIFY(schemaOf({u"create table a (y)"_s}).stamp() != one);
        QVERIFY(one > 0);
    }

    void migrateGoesOnWhereItWas()
    {
        Result<Database> database = fresh();
        QVERIFY(schemaOf({u"create table a (x)"_s}).migrate(*database));
        QCOMPARE(Schema::userVersion(*database).value(), 1);
        const Schema later = schemaOf({u"create table a (x)"_s, u"alter table a add y"_s});
        QVERIFY(later.migrate(*database));
        QVERIFY(later.migrate(*database));
        QCOMPARE(Schema::userVersion(*database).value(), 2);
        QVERIFY(database->run("insert into a (x, y) values (1, 2)"));
    }

    void twoProgramsAtOnce_data()
    {
        QTest::addColumn<int>("before");
        QTest::newRow("new file") << 0;
        QTest::newRow("old file") << 1;
    }
    void twoProgramsAtOnce()
    {
        QFETCH(int, before);
        const Schema schema = schemaOf({u"create table a (x)"_s, u"create table b (x); insert into b values (1)"_s});
        const QString file = m_folder.filePath(u"shared%1.sqlite"_s.arg(before));
        Result<Database> slow = Database::open(file, Mode::ReadWrite);
        if (before == 1) {
            QVERIFY(schemaOf({u"create table a (x)"_s}).migrate(*slow));
        }
        // The other one does all of it between this one's look at the version and its lock.
        bool isDone = false;
        slow->setHook([&](std::string_view sql) -> Result<void> {
            if (sql == "begin immediate" && !std::exchange(isDone, true)) {
                Result<Database> quick = Database::open(file, Mode::ReadWrite);
                return quick ? schema.migrate(*quick) : Result<void>(failure(quick.error()));
            }
            return {};
        });
        const Result<void> migrated = schema.migrate(*slow);
        QVERIFY2(migrated, migrated ? "" : qPrintable(migrated.error().message));
        QVERIFY(isDone);
        QCOMPARE(Schema::userVersion(*slow).value(), 2);
        QCOMPARE(slow->number("select count(*) from b").value().value(), 1);
        // A newer program may have been the faster one.
        Result<Database> third = Database::open(m_folder.filePath(u"newer%1.sqlite"_s.arg(before)), Mode::ReadWrite);
        third->setHook([&](std::string_view sql) -> Result<void> {
            return sql == "begin immediate" ? third->script("pragma user_version=3") : Result<void>();
        });
        const Result<void> refused = schema.migrate(*third);
        QVERIFY(!refused);
        QVERIFY(refused.error().kind == ErrorKind::Conflict);
        QCOMPARE(third->number("select count(*) from sqlite_schema").value().value(), 0);
    }

    void newerFileIsLeftAlone()
    {
        Result<Database> database = fresh();
        QVERIFY(schemaOf({u"create table a (x)"_s, u"create table b (x)"_s}).migrate(*database));
        const Result<void> done = schemaOf({u"create table a (x)"_s}).migrate(*database);
        QVERIFY(!done);
        QVERIFY(done.error().kind == ErrorKind::Conflict);
        QCOMPARE(Schema::userVersion(*database).value(), 2);
    }
};

QTEST_GUILESS_MAIN(TestSchema)
#include "tst_schema.moc"
