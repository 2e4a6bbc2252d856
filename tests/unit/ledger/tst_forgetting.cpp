// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/forgetting.h"
#include "ledger/ledger.h"
#include "ledger/pushturn.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QMap>
#include <QTemporaryDir>
#include <QTest>

using namespace qm;
using namespace Qt::StringLiterals;
using ledger::Holdings;

namespace {

/// A row in each table of the ledger, with a text of the shop's in it.
const QByteArray rowsOfAShop = R"(
insert into saved_view (profile_id, list, position, name, query, columns) values ('%1', 'orders', 1, 'canary-%1', '{}', '[]');
insert into run (profile_id, kind, started_at, message) values ('%1', 'pull', 1, 'canary-%1');
insert into run_line (run_id, position, at, level, text) values (last_insert_rowid(), 1, 1, 'info', 'canary-%1');
insert into shop_limit (profile_id, array_limit, told_at) values ('%1', 20, 1);
insert into low_level (profile_id, source_code, level) values ('%1', 'canary-%1', 50000);
insert into change_set (profile_id, name, author, created_at) values ('%1', 'canary-%1', 'me', 1);
insert into change (set_id, profile_id, kind, sku, edit, value, state, author, staged_at)
    values (last_insert_rowid(), '%1', 'cost', 'canary-%1', 'set', '"1"', 'staged', 'me', 1);
insert into change (set_id, profile_id, kind, sku, edit, value, state, author, staged_at)
    values (1, '%1', 'cost', 'canary-%1', 'set', '"2"', 'verified', 'me', 1);
insert into journal (profile_id, request, body, sent_at) values ('%1', 'POST', 'canary-%1', 1);
insert into journal_line (journal_id, position, change_id, kind, sku, attempt, sent, outcome)
    values (last_insert_rowid(), 1, 1, 'cost', 'canary-%1', 1, '"1"', 'ok');
insert into order_sent (journal_id, action_id, attempt, before, outcome)
    values ((select max(id) from journal), 1, 1, 'canary-%1', 'ok');
insert into order_batch (profile_id, name, author, created_at) values ('%1', 'canary-%1', 'me', 1);
insert into order_action (batch_id, profile_id, order_id, increment_id, store_id, store_name, customer, kind, work, marker,
    state, staged_at) values (1, '%1', 1, '1', 1, 'store', 'canary-%1', 'hold', '{}', 'canary-%1', 'unknown', 1);
)";

} // namespace

/// A shop that is forgotten leaves nothing in the ledger, and nothing of the others goes.
class TestForgetting : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        ledger::Ledger ledger(path());
        QVERIFY(ledger.open().takeResult());
        for (const char *shop : {"going", "staying"}) {
            run(path(), QByteArray(rowsOfAShop).replace("%1", shop));
        }
    }

    void everyTableLosesTheRowsOfOneShop()
    {
        const QMap<QString, qint64> before = rowsOfTables();
        for (auto [table, rows] : before.asKeyValueRange()) {
            QVERIFY2(rows >= 2, qPrintable(u"the test puts nothing into "_s + table));
        }
        const Holdings wanted{1, 1, 3, 2, 1};
        const Result<Holdings> held = ledger::holdingsOf(path(), u"going"_s);
        QVERIFY(held);
        QCOMPARE(*held, wanted);
        const Result<Holdings> gone = ledger::forgetShop(path(), u"going"_s);
        QVERIFY2(gone, gone ? "" : qPrintable(gone.error().text()));
        QCOMPARE(*gone, wanted);
        const QMap<QString, qint64> after = rowsOfTables();
        for (auto [table, rows] : before.asKeyValueRange()) {
            QVERIFY2(after.value(table) * 2 == rows, qPrintable(table));
        }
        QCOMPARE(*ledger::holdingsOf(path(), u"going"_s), Holdings());
        QCOMPARE(*ledger::holdingsOf(path(), u"staying"_s), wanted);
    }

    /// Counting is for looking, also where nothing can be written.
    void aReadOnlyFolderTellsWhatItHolds()
    {
        QVERIFY(QFile::setPermissions(m_folder->path(), QFileDevice::ReadOwner | QFileDevice::ExeOwner));
        const bool isClosed = !QFileInfo(m_folder->path()).isWritable();
        const Result<Holdings> held = ledger::holdingsOf(path(), u"going"_s);
        const Result<Holdings> gone = isClosed ? ledger::forgetShop(path(), u"going"_s) : Result<Holdings>(Holdings());
        QVERIFY(QFile::setPermissions(m_folder->path(),
                                      QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner));
        QVERIFY2(held, held ? "" : qPrintable(held.error().text()));
        QCOMPARE(*held, (Holdings{1, 1, 3, 2, 1}));
        if (!isClosed) {
            QSKIP("nothing is closed to this user");
        }
        QVERIFY(!gone);
        QCOMPARE(*ledger::holdingsOf(path(), u"going"_s), *held);
    }

    void noByteIsLeftNorInCopiesThatWereTaken()
    {
        // As it was before a migration: without the later tables.
        const QString copy = path() + u".before-4"_s;
        QVERIFY(QFile::copy(path(), copy));
        run(copy, "drop table order_sent; drop table order_action; drop table order_batch; drop table shop_limit;"
                  "drop table low_level;"
                  "drop table journal; drop table journal_line");
        QVERIFY(!filesWith("canary-going").isEmpty());
        QVERIFY(ledger::forgetShop(path(), u"going"_s));
        QCOMPARE(filesWith("canary-going"), QStringList());
        QCOMPARE(filesWith("canary-staying").size(), 2);
        QCOMPARE(QDir(m_folder->path()).entryList({u"*going*"_s}), QStringList());
    }

    void whilePushingNothingGoes()
    {
        const Result<ledger::PushTurn> turn = ledger::PushTurn::take(path(), u"going"_s, std::chrono::milliseconds(0));
        QVERIFY(turn);
        const Result<Holdings> gone = ledger::forgetShop(path(), u"going"_s);
        QVERIFY(!gone);
        QVERIFY(gone.error().kind == ErrorKind::Conflict);
        QCOMPARE(ledger::holdingsOf(path(), u"going"_s)->changes, 3);
    }

    /// What a copy does not give up is told, and that the ledger itself has lost its rows.
    void aCopyThatCannotBeErasedIsSaid()
    {
        QFile copy(path() + u".before-4"_s);
        QVERIFY(copy.open(QIODevice::WriteOnly));
        copy.write(QByteArray(8'192, 'x'));
        copy.close();
        bool isErased = false;
        QVERIFY(!ledger::forgetShop(path(), u"going"_s, &isErased));
        QVERIFY(isErased);
        QCOMPARE(*ledger::holdingsOf(path(), u"going"_s), Holdings());
        QVERIFY(copy.remove());
        QVERIFY(ledger::forgetShop(path(), u"going"_s, &isErased));
    }

    /// Beside a reader the texts stay in the file: that is no success.
    void besideAReaderItIsNotDone()
    {
        {
            Result<sqlite::Database> reader = sqlite::Database::open(path(), sqlite::Mode::ReadOnly);
            QVERIFY(reader);
            sqlite::Rows rows = reader->rows("select id from change");
            QVERIFY(rows.next()); // sees the ledger as it was, until it ends
            bool isErased = false;
            const Result<Holdings> gone = ledger::forgetShop(path(), u"going"_s, &isErased);
            QVERIFY(!gone);
            QCOMPARE(toString(gone.error().kind), toString(ErrorKind::Conflict));
            QVERIFY(isErased);
        }
        QVERIFY(ledger::forgetShop(path(), u"going"_s));
        QCOMPARE(filesWith("canary-going"), QStringList());
    }

    void withoutALedgerNoneIsMade()
    {
        const QString none = m_folder->filePath(u"none.sqlite"_s);
        QCOMPARE(*ledger::forgetShop(none, u"going"_s), Holdings());
        QVERIFY(!QFile::exists(none));
    }

private:
    [[nodiscard]] QString path() const { return m_folder->filePath(u"ledger.sqlite"_s); }

    static void run(const QString &file, const QByteArray &sql)
    {
        Result<sqlite::Database> database = sqlite::Database::open(file, sqlite::Mode::ReadWrite);
        QVERIFY(database);
        const Result<void> done = database->script(sql);
        QVERIFY2(done, done ? "" : qPrintable(done.error().text()));
    }

    [[nodiscard]] QMap<QString, qint64> rowsOfTables() const
    {
        QMap<QString, qint64> counts;
        Result<sqlite::Database> database = sqlite::Database::open(path(), sqlite::Mode::ReadOnly);
        if (!database) {
            return counts;
        }
        sqlite::Rows tables = database->rows("select name from sqlite_master where type = 'table' and name not like "
                                             "'sqlite_%'");
        while (tables.next()) {
            const QString table = tables.text(0);
            counts[table] = database->number("select count(*) from " + table.toStdString())->value_or(-1);
        }
        return counts;
    }

    [[nodiscard]] QStringList filesWith(const QByteArray &text) const
    {
        QStringList found;
        const QDir folder(m_folder->path());
        for (const QString &name : folder.entryList(QDir::Files | QDir::Hidden)) {
            QFile file(folder.filePath(name));
            if (file.open(QIODevice::ReadOnly) && file.readAll().contains(text)) {
                found << name;
            }
        }
        return found;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(TestForgetting)
#include "tst_forgetting.moc"
