// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ledger/ledger.h"
#include "ledger/runs.h"
#include "ledger/views.h"
#include "oldledger.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace qm;
using namespace qm::ledger;
using namespace qm::ledger::test;

namespace {

SavedView sample(const QString &name)
{
    SavedView view;
    view.profileId = u"p1"_s;
    view.list = u"orders"_s;
    view.name = name;
    view.groups = {{{u"status"_s, Condition::In, {u"pending"_s, u"a,\x22 b"_s}}},
                   {{u"grand_total"_s, Condition::Gteq, {u"20.00"_s}}, {u"coupon_code"_s, Condition::NotNull, {}}}};
    view.sorts = {{u"created_at"_s, Direction::Descending}, {u"increment_id"_s, Direction::Ascending}};
    view.search = u"van Rijn"_s;
    view.columns = {{u"increment_id"_s, 900}, {u"created_at"_s, 0}};
    return view;
}

} // namespace

class TestLedger : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;

    QString file() const { return m_folder->filePath(u"ledger.sqlite"_s); }
    static Result<qint64> save(Ledger &ledger, const SavedView &view)
    {
        return ledger.write<qint64>([view](sqlite::Database &database) { return saveView(database, view); }).result();
    }
    static std::vector<SavedView> views(Ledger &ledger)
    {
        return ledger
            .read<std::vector<SavedView>>(
                [](sqlite::Database &database) { return readViews(database, u"p1"_s, u"orders"_s); })
            .result()
            .value();
    }

    /// A ledger of an earlier program, with a view.
    void makeOld() const
    {
        makeLedgerOf(2, file());
        Result<sqlite::Database> database = sqlite::Database::open(file(), sqlite::Mode::ReadWrite);
        QVERIFY(saveView(*database, sample(u"kept"_s)));
    }
    QStringList names() const
    {
        QStringList found = QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden, QDir::Name);
        found.removeIf([](const QString &name) { return name.endsWith(u"-wal"_s) || name.endsWith(u"-shm"_s); });
        return found;
    }

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void viewComesBackAsItWasSaved()
    {
        SavedView view = sample(u"To ship"_s);
        {
            Ledger ledger(file());
            QVERIFY(ledger.open().result());
            view.id = save(ledger, view).value();
            QVERIFY(view.id > 0);
        }
        Ledger ledger(file());
        QVERIFY(ledger.open().result());
        QCOMPARE(views(ledger).size(), 1);
        QVERIFY(views(ledger).front() == view);
    }

    void whatWasAskedIsDoneThoughTheProgramEnds()
    {
        constexpr int many = 12; // more than are done in the moment until the end
        QFuture<Result<qint64>> last;
        {
            Ledger ledger(file());
            for (int i = 0; i < many; ++i) {
                last = ledger.write<qint64>([view = sample(QString::number(i))](sqlite::Database &database) {
                    return saveView(database, view);
                });
            }
        }
        QVERIFY(last.isFinished() && last.result());
        Ledger again(file());
        QCOMPARE(views(again).size(), std::size_t(many));
    }

    void theEndDoesNotOpenAFileAgainThatIsRefused()
    {
        QVERIFY(QDir(m_folder->path()).mkdir(u"ledger.sqlite"_s)); // no file can be here
        QFuture<Result<qint64>> last;
        {
            Ledger ledger(file());
            for (int i = 0; i < 20; ++i) {
                last = ledger.write<qint64>([](sqlite::Database &database) { return saveView(database, sample({})); });
            }
        }
        QVERIFY(last.isFinished() && !last.result());
        QVERIFY(last.result().error().kind != ErrorKind::Cancelled);
    }

    void savingAgainReplaces()
    {
        Ledger ledger(file());
        QVERIFY(ledger.open().result());
        SavedView view = sample(u"To ship"_s);
        view.id = save(ledger, view).value();
        view.name = u"To send"_s;
        view.groups.clear();
        QCOMPARE(save(ledger, view).value(), view.id);
        QCOMPARE(views(ledger).size(), 1);
        QVERIFY(views(ledger).front() == view);
    }

    void aNameIsTakenOnce()
    {
        Ledger ledger(file());
        QVERIFY(ledger.open().result());
        QVERIFY(save(ledger, sample(u"To ship"_s)));
        const Result<qint64> again = save(ledger, sample(u"To ship"_s));
        QVERIFY(!again);
        QVERIFY(again.error().kind == ErrorKind::Conflict);
        SavedView elsewhere = sample(u"To ship"_s);
        elsewhere.list = u"products"_s;
        QVERIFY(save(ledger, elsewhere));
    }

    void unreadableViewIsLeftOutAndStays()
    {
        Ledger ledger(file());
        QVERIFY(ledger.open().result());
        const qint64 id = save(ledger, sample(u"a"_s)).value();
        QVERIFY(save(ledger, sample(u"b"_s)));
        QVERIFY(ledger
                    .write<bool>([id](sqlite::Database &database) {
                        return database.run("update saved_view set query = 'nonsense' where id = ?", id).map([] {
                            return true;
                        });
                    })
                    .result());
        QCOMPARE(views(ledger).size(), 1);
        const auto rows = ledger.read<qint64>([](sqlite::Database &database) {
            return database.number("select count(*) from saved_view").map([](auto n) { return *n; });
        });
        QCOMPARE(rows.result().value(), 2);
    }

    void fileOfANewerProgramIsRefusedUntouched()
    {
        {
            Ledger ledger(file());
            QVERIFY(ledger.open().result());
            QVERIFY(save(ledger, sample(u"a"_s)));
            QVERIFY(ledger
                        .write<bool>([](sqlite::Database &database) {
                            return database.script("pragma user_version=99").map([] { return true; });
                        })
                        .result());
        }
        Ledger ledger(file());
        const Result<void> opened = ledger.open().result();
        QVERIFY(!opened);
        QVERIFY(opened.error().kind == ErrorKind::Conflict);
        // Nor by somebody who asks although it was refused.
        const Result<qint64> saved = save(ledger, sample(u"b"_s));
        QVERIFY(!saved);
        QVERIFY(saved.error().kind == ErrorKind::Conflict);
        const auto read = ledger.read<qint64>([](sqlite::Database &) -> Result<qint64> { return 1; }).result();
        QVERIFY(!read);
        QVERIFY(read.error().kind == ErrorKind::Conflict);
        Result<sqlite::Database> raw = sqlite::Database::open(file(), sqlite::Mode::ReadOnly);
        QVERIFY(raw);
        QCOMPARE(raw->number("select count(*) from saved_view").value().value(), 1);
    }

    void aFileThatIsRefusedMayBeOpenedLater()
    {
        QVERIFY(QDir().mkdir(file())); // something else stands there
        Ledger ledger(file());
        QVERIFY(!ledger.open().result());
        QVERIFY(!save(ledger, sample(u"a"_s)));
        QVERIFY(QDir().rmdir(file()));
        QVERIFY(save(ledger, sample(u"a"_s)));
        QCOMPARE(views(ledger).size(), 1);
    }

    void anOldFileIsCopiedAndBroughtUpToDate()
    {
        makeOld();
        // Of a program that ended in the middle of this.
        QFile part(file() + u".before-3.aBcDeF.part"_s);
        QVERIFY(part.open(QIODevice::WriteOnly));
        part.close();
        {
            Ledger ledger(file());
            QVERIFY(ledger.open().result());
            QCOMPARE(views(ledger).size(), 1);
        }
        QCOMPARE(names(), QStringList({u"ledger.sqlite"_s, u"ledger.sqlite.before-3"_s}));
        const QString copy = file() + u".before-3"_s;
        QCOMPARE(QFile::permissions(copy) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
        Result<sqlite::Database> before = sqlite::Database::open(copy, sqlite::Mode::ReadOnly);
        QVERIFY(before);
        QCOMPARE(before->number("pragma user_version").value().value(), 2);
        QCOMPARE(before->number("select count(*) from saved_view").value().value(), 1);
    }

    void twoProgramsBringItUpToDateAtOnce()
    {
        makeOld();
        // The other one does all of it before this one has its copy.
        bool isDone = false;
        Result<void> other = failure(ErrorKind::Storage, u"never opened"_s);
        Ledger slow(file(), [&](std::string_view sql) -> Result<void> {
            if (sql.substr(0, 6) == "vacuum" && !std::exchange(isDone, true)) {
                Ledger quick(file());
                other = quick.open().result();
            }
            return {};
        });
        const Result<void> opened = slow.open().result();
        QVERIFY2(opened, opened ? "" : qPrintable(opened.error().message));
        QVERIFY2(other, other ? "" : qPrintable(other.error().message));
        QVERIFY(isDone);
        QCOMPARE(views(slow).size(), 1);
        QCOMPARE(names(), QStringList({u"ledger.sqlite"_s, u"ledger.sqlite.before-3"_s}));
        Result<sqlite::Database> before = sqlite::Database::open(file() + u".before-3"_s, sqlite::Mode::ReadOnly);
        QCOMPARE(before->number("pragma user_version").value().value(), 2); // not what the other one made of it
    }

    void everyStatementOfBringingItUpToDateMayFail()
    {
        for (int failing = 1;; ++failing) {
            init();
            makeOld();
            int seen = 0;
            bool done = false;
            {
                Ledger ledger(file(), [&](std::string_view) -> Result<void> {
                    return ++seen == failing ? Result<void>(failure(ErrorKind::Storage, u"full"_s)) : Result<void>();
                });
                done = ledger.open().result().has_value();
            }
            QVERIFY(!names().join(u' ').contains(u".part"_s));
            Ledger ledger(file());
            QVERIFY(ledger.open().result());
            QCOMPARE(views(ledger).size(), 1);
            QCOMPARE(names(), QStringList({u"ledger.sqlite"_s, u"ledger.sqlite.before-3"_s}));
            if (seen < failing) {
                QVERIFY(done && failing > 5);
                return;
            }
        }
    }

    void linesBeyondThoseThatAreKeptAreCounted()
    {
        Ledger ledger(file());
        QVERIFY(ledger.open().result());
        const Result<Run> run =
            ledger
                .write<Run>([](sqlite::Database &database) -> Result<Run> {
                    const qint64 id = beginRun(database, u"p1"_s, u"pull"_s, UtcTime()).value();
                    const std::vector<RunLine> lines(size_t(mostRunLines - 1), RunLine{});
                    const std::vector<RunLine> three(3, RunLine{});
                    for (const auto &some : {lines, three, three}) {
                        if (const Result<void> done = addRunLines(database, id, some); !done) {
                            return failure(done.error());
                        }
                    }
                    if (const Result<void> done = endRun(database, id, UtcTime(), RunResult::Done, {}); !done) {
                        return failure(done.error());
                    }
                    return readRuns(database, u"p1"_s).map([](auto runs) { return runs.front(); });
                })
                .result();
        QVERIFY(run);
        QCOMPARE(run->lines, mostRunLines);
        QCOMPARE(run->unkept, 5);
        QCOMPARE(run->message, QString()); // words are for whoever shows it
    }

    void damagedFileIsNeverDeleted()
    {
        QFile damaged(file());
        QVERIFY(damaged.open(QIODevice::WriteOnly));
        damaged.write(QByteArray("precious, though not readable\n").repeated(50));
        damaged.close();
        const QByteArray before = [&] {
            QFile now(file());
            return now.open(QIODevice::ReadOnly) ? now.readAll() : QByteArray();
        }();
        {
            Ledger ledger(file());
            const Result<void> opened = ledger.open().result();
            QVERIFY(!opened);
            QVERIFY(opened.error().kind == ErrorKind::Damaged);
        }
        QFile now(file());
        QVERIFY(now.open(QIODevice::ReadOnly));
        QCOMPARE(now.readAll(), before);
    }

    void everyStatementOfASaveMayFail()
    {
        for (int failing = 1;; ++failing) {
            init();
            {
                Ledger ledger(file());
                QVERIFY(ledger.open().result());
                QVERIFY(save(ledger, sample(u"kept"_s)));
            }
            int seen = 0;
            bool done = false;
            {
                Ledger ledger(file(), [&](std::string_view) -> Result<void> {
                    return ++seen == failing ? Result<void>(failure(ErrorKind::Storage, u"full"_s)) : Result<void>();
                });
                done = ledger.open().result() && save(ledger, sample(u"new"_s));
            }
            Ledger ledger(file());
            QVERIFY(ledger.open().result());
            QCOMPARE(views(ledger).size(), done ? 2 : 1);
            if (seen < failing) {
                QVERIFY(done && failing > 4);
                return;
            }
        }
    }

    void exportedViewComesBackWithoutItsShop()
    {
        SavedView view = sample(u"To ship"_s);
        const Result<SavedView> back = importView(exportView(view));
        QVERIFY(back);
        view.profileId.clear();
        QVERIFY(*back == view);
    }

    void whatAWindowCouldNotShowIsLeftOut()
    {
        const Result<SavedView> view = importView(
            R"({"quartermaster_view": 1, "list": "orders", "name": "a",
                "groups": [[], [{"field": "status", "condition": "eq", "values": ["pending"]}]],
                "columns": [{"id": "a", "width": 2000000000}, {"id": "b", "width": -5}, {"id": "c", "width": 900}]})");
        QVERIFY(view);
        QCOMPARE(view->groups.size(), 1);
        QCOMPARE(view->groups.front().size(), 1);
        QVERIFY(view->columns == (std::vector<ViewColumn>{{u"a"_s, widestColumn}, {u"b"_s, 0}, {u"c"_s, 900}}));
    }

    void badFilesAreNamed_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("part");
        QTest::newRow("nothing") << QByteArray() << u"no view"_s;
        QTest::newRow("text") << QByteArray("hello") << u"no view"_s;
        QTest::newRow("array") << QByteArray("[1]") << u"no view"_s;
        const auto with = [](const char *rest) {
            return QByteArray(rest).replace('\'', '"').prepend("{\x22quartermaster_view\x22:1,").append('}');
        };
        QTest::newRow("no list") << with("'name':'a'") << u"list"_s;
        QTest::newRow("no name") << with("'list':'orders','name':' '") << u"name"_s;
        QTest::newRow("condition") << with("'list':'o','name':'a','groups':[[{'field':'sku','condition':'moreq'}]]")
                                   << u"filter 'sku'"_s;
        QTest::newRow("hostile field") << with("'list':'o','name':'a','sorts':[{'field':'1; drop table x'}]")
                                       << u"sort '1; drop table x'"_s;
        QTest::newRow("column") << with("'list':'o','name':'a','columns':[{'id':''}]") << u"column"_s;
    }
    void badFilesAreNamed()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, part);
        const Result<SavedView> view = importView(json);
        QVERIFY(!view);
        QVERIFY(view.error().kind == ErrorKind::Validation);
        QVERIFY2(view.error().message.contains(part), qPrintable(view.error().message));
    }
};

QTEST_GUILESS_MAIN(TestLedger)
#include "tst_ledger.moc"
