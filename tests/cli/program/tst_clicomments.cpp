// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A comment on several orders, begun and not ended: the same command goes on with it, and tells nobody twice.
#include "clishoporders.h"
#include "practiceclient.h"

#include <QProcess>
#include <QTest>

using namespace qm;
using namespace qm::test;
using namespace Qt::StringLiterals;

class TestCliComments : public QObject
{
    Q_OBJECT

    /// How often each of \a orders has a comment that begins so.
    static QList<int> commentsOf(CliShop &shop, const QList<QJsonObject> &orders, const QString &text)
    {
        QList<int> counts;
        for (const QJsonObject &order : orders) {
            const QByteArray id = QByteArray::number(order["entity_id"_L1].toInteger());
            int count = 0;
            const QJsonDocument now = rawGet(shop.store(), "/rest/all/V1/orders/" + id);
            for (const QJsonValue one : now["status_histories"_L1].toArray()) {
                count += one["comment"_L1].toString().startsWith(text) ? 1 : 0;
            }
            counts.append(count);
        }
        return counts;
    }

    /// Runs \a line until the shop has done what stands behind its first \a done comments, and then ends it as a power
    /// cut does. \a counts: how many comments each of \a orders has by then.
    static void killAfter(int done, const QString &line, CliShop &shop, const QList<QJsonObject> &orders,
                          const QList<int> &counts)
    {
        refuse(shop, practice::FaultKind::Hang, u"POST /V1/orders*"_s, done);
        QProcess process;
        process.setProcessEnvironment(shop.runner().environment());
        process.start(CliRunner::program(), QStringList{u"--profile"_s, u"oauth1"_s} + line.split(u' '));
        QTRY_COMPARE_WITH_TIMEOUT(commentsOf(shop, orders, u"Sorry"_s), counts, 120'000);
        process.kill();
        QVERIFY(process.waitForFinished());
        shop.store().setFaults({});
    }

    /// The request to \a route after \a done others: a refusal, or done without an answer.
    static void refuse(CliShop &shop, practice::FaultKind kind, const QString &route, int done = 0, int times = 1)
    {
        practice::Fault fault;
        fault.kind = kind;
        fault.route = route;
        fault.after = done;
        fault.times = times;
        fault.status = 400;
        fault.afterEffect = kind == practice::FaultKind::Hang;
        practice::FaultPlan plan;
        plan.faults = {fault};
        shop.store().setFaults(plan);
    }

private Q_SLOTS:
    /// An order takes the same comment as often as it comes: what was done before is known from the ledger.
    void aCommentThatWasInterruptedGoesOn()
    {
        CliShop shop(shopOf(600));
        const QList<QJsonObject> orders = ordersWith(shop, "pending").first(5);
        QStringList numbers;
        for (const QJsonObject &order : orders) {
            numbers.append(numberOf(order));
        }
        const auto line = [&numbers](const QString &text) {
            return u"orders comment %1 --comment %2"_s.arg(numbers.join(u' '), text);
        };
        const QList<int> three{1, 1, 1, 0, 0};
        killAfter(2, line(u"Sorry"_s), shop, orders, three);
        if (QTest::currentTestFailed()) {
            return;
        }

        // For fewer orders it is something else, and another comment is, too.
        const Ran fewer = shop.cli(u"orders comment %1 --comment Sorry --dry-run"_s.arg(numbers[0]));
        QCOMPARE(resultsOf(fewer.json().array()), (QMap<QString, int>{{u"ready"_s, 1}}));
        const Ran other = shop.cli(line(u"Hello"_s) + u" --dry-run"_s);
        QCOMPARE(other.json()[4]["result"_L1].toString(), u"ready"_s);

        // One of the rest is refused: it is left over once more.
        refuse(shop, practice::FaultKind::Status,
               u"POST /V1/orders/%1/comments"_s.arg(orders[4]["entity_id"_L1].toInteger()));
        const Ran again = shop.cli(line(u"Sorry"_s) + u" --format json"_s);
        QVERIFY2(again.code == 1 && again.err.contains("3 have it already and 2 are left"), again.told());
        QCOMPARE(resultsOf(again.json().array()),
                 (QMap<QString, int>{{u"already_so"_s, 3}, {u"verified"_s, 1}, {u"failed"_s, 1}}));
        QCOMPARE(again.json()[0]["reason"_L1].toString(), u"already_commented"_s);
        shop.store().setFaults({});
        const Ran last = shop.cli(line(u"Sorry"_s) + u" --format json"_s);
        QVERIFY2(last.code == 0 && last.err.contains("4 have it already and 1 are left"), last.told());
        QCOMPARE(commentsOf(shop, orders, u"Sorry"_s), (QList<int>{1, 1, 1, 1, 1}));

        // Nothing is left of that: who says it once more means it.
        const Ran twice = shop.cli(line(u"Sorry"_s) + u" --format json"_s);
        QCOMPARE(resultsOf(twice.json().array()), (QMap<QString, int>{{u"verified"_s, 5}}));
        QCOMPARE(commentsOf(shop, orders, u"Sorry"_s), (QList<int>{2, 2, 2, 2, 2}));
    }

    /// Also when the one that was on its way was the last.
    void aCommentThatWasInterruptedAtTheLastIsDone()
    {
        CliShop shop(shopOf(600));
        const QList<QJsonObject> orders = ordersWith(shop, "pending").first(2);
        const QString line = u"orders comment %1 %2 --comment Sorry"_s.arg(numberOf(orders[0]), numberOf(orders[1]));
        const QList<int> once{1, 1};
        killAfter(1, line, shop, orders, once);
        if (QTest::currentTestFailed()) {
            return;
        }
        const Ran done = shop.cli(line + u" --format json"_s);
        QVERIFY2(done.code == 0, done.told());
        QCOMPARE(resultsOf(done.json().array()), (QMap<QString, int>{{u"already_so"_s, 2}}));
        QCOMPARE(commentsOf(shop, orders, u"Sorry"_s), once);
    }

    /// Of two lists that were not ended one after the other, and are one list now, nobody is told twice.
    void twoRunsThatWereNotEndedGoOnAsOne()
    {
        CliShop shop(shopOf(600));
        const QList<QJsonObject> orders = ordersWith(shop, "pending").first(4);
        const auto refuse = [&](int which) {
            practice::FaultPlan plan;
            practice::Fault fault;
            fault.kind = practice::FaultKind::Status;
            fault.route = u"POST /V1/orders/%1/comments"_s.arg(orders[which]["entity_id"_L1].toInteger());
            fault.status = 400;
            plan.faults = {fault};
            shop.store().setFaults(plan);
        };
        const auto line = [&](const QList<int> &which) {
            QStringList numbers;
            for (const int one : which) {
                numbers.append(numberOf(orders[one]));
            }
            return u"orders comment %1 --comment Sorry --format json"_s.arg(numbers.join(u' '));
        };
        refuse(1);
        QCOMPARE(shop.cli(line({0, 1})).code, 1);
        refuse(3);
        QCOMPARE(shop.cli(line({2, 3})).code, 1);
        const Ran both = shop.cli(line({0, 1, 2, 3})); // the last one is refused still
        QVERIFY2(both.code == 1 && both.err.contains("2 have it already and 2 are left"), both.told());
        QCOMPARE(commentsOf(shop, orders, u"Sorry"_s), (QList<int>{1, 1, 1, 0}));
        shop.store().setFaults({});
        const Ran last = shop.cli(line({0, 1, 2, 3}));
        QVERIFY2(last.code == 0 && last.err.contains("3 have it already and 1 are left"), last.told());
        QCOMPARE(commentsOf(shop, orders, u"Sorry"_s), (QList<int>{1, 1, 1, 1}));
    }

    void whoWantsItSaysAgain()
    {
        CliShop shop(shopOf(600));
        const QList<QJsonObject> orders = ordersWith(shop, "pending").first(2);
        const QString line = u"orders comment %1 %2 --comment Sorry"_s.arg(numberOf(orders[0]), numberOf(orders[1]));
        refuse(shop, practice::FaultKind::Status, u"POST /V1/orders*"_s, 1);
        QCOMPARE(shop.cli(line).code, 1);
        shop.store().setFaults({});
        QCOMPARE(shop.cli(line + u" --again"_s).code, 0);
        QCOMPARE(commentsOf(shop, orders, u"Sorry"_s), (QList<int>{2, 1}));
    }
};

QTEST_GUILESS_MAIN(TestCliComments)
#include "tst_clicomments.moc"
