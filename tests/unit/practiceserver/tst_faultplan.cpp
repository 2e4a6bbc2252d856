// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/server/faultschedule.h"

#include <QtTest>

using namespace qm::practice;

class TestFaultPlan : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsEverything();
    void errorsNameThePart_data();
    void errorsNameThePart();
    void routes_data();
    void routes();
    void countsAndChance();
    void sameSeedSameFaults();
};

void TestFaultPlan::readsEverything()
{
    const auto plan = FaultPlan::fromJson(R"({"seed": 7, "faults": [
        {"kind": "status", "route": "GET /V1/orders*", "status": 429, "retry_after": 2, "times": 3, "after": 1, "chance": 0.5,
         "body": "{}", "after_effect": true},
        {"kind": "delay", "milliseconds": 20},
        {"kind": "redirect", "location": "https://elsewhere.example/"},
        {"kind": "content_type", "content_type": "text/plain"}]})");
    QVERIFY2(plan, plan ? "" : qPrintable(plan.error().message));
    QCOMPARE(plan->seed, 7U);
    QCOMPARE(plan->faults.size(), 4);
    const Fault &fault = plan->faults.at(0);
    QCOMPARE(fault.kind, FaultKind::Status);
    QCOMPARE(fault.route, QStringLiteral("GET /V1/orders*"));
    QCOMPARE(fault.status, 429);
    QCOMPARE(fault.retryAfter, 2);
    QCOMPARE(fault.times, 3);
    QCOMPARE(fault.after, 1);
    QCOMPARE(fault.chance, 0.5);
    QCOMPARE(fault.body, QByteArray("{}"));
    QVERIFY(fault.afterEffect);
    QCOMPARE(plan->faults.at(1).kind, FaultKind::Delay);
    QCOMPARE(plan->faults.at(1).route, QStringLiteral("*"));
    QCOMPARE(plan->faults.at(1).milliseconds, 20);
    QCOMPARE(plan->faults.at(2).location, QStringLiteral("https://elsewhere.example/"));
    QCOMPARE(plan->faults.at(3).contentType, QByteArray("text/plain"));
    for (const char *kind : {"delay", "hang", "drop", "drop_mid_body", "truncate", "status", "html", "empty",
                             "expired_token", "drip", "deep", "huge"}) {
        QVERIFY2(FaultPlan::fromJson(QByteArray(R"({"faults":[{"kind":")") + kind + "\"}]}"), kind);
    }
}

void TestFaultPlan::errorsNameThePart_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("message");
    const auto row = [](const char *json, const char *message) {
        QTest::newRow(json) << QByteArray(json) << QString::fromLatin1(message);
    };
    row("{", "not JSON: ");
    row("[]", "expected an object with \"faults\"");
    row("{}", "faults: expected an array");
    row(R"({"faults":[],"sed":1})", "sed: unknown member");
    row(R"({"faults":[],"seed":-1})", "seed: expected a whole number from 0 to ");
    row(R"({"faults":[1]})", "faults[0]: expected an object");
    row(R"({"faults":[{}]})", "faults[0].kind: missing (delay, ");
    row(R"({"faults":[{"kind":"delay"},{"kind":"slow"}]})", "faults[1].kind: \"slow\" is none of delay, ");
    row(R"({"faults":[{"kind":"delay","milisecs":1}]})", "faults[0].milisecs: unknown member");
    row(R"({"faults":[{"kind":"delay","milliseconds":1.5}]})",
        "faults[0].milliseconds: expected a whole number from 0 to ");
    row(R"({"faults":[{"kind":"delay","milliseconds":"1"}]})",
        "faults[0].milliseconds: expected a whole number from 0 to ");
    row(R"({"faults":[{"kind":"status","status":99}]})", "faults[0].status: expected a whole number from 200 to 599");
    row(R"({"faults":[{"kind":"status","chance":1.1}]})", "faults[0].chance: expected a number from 0 to 1");
    row(R"({"faults":[{"kind":"status","route":7}]})", "faults[0].route: expected text");
    row(R"({"faults":[{"kind":"status","route":" "}]})", "faults[0].route: must not be empty");
    row(R"({"faults":[{"kind":"status","after_effect":1}]})", "faults[0].after_effect: expected true or false");
    row(R"({"faults":[{"kind":"redirect"}]})", "faults[0].location: a redirect needs one");
    row(R"({"faults":[{"kind":"redirect","location":"/\r\nSet-Cookie: a=b"}]})",
        "faults[0].location: must be one line");
    row(R"({"faults":[{"kind":"content_type"}]})", "faults[0].content_type: this kind needs one");
    row(R"({"faults":[{"kind":"drop","times":-2}]})", "faults[0].times: expected a whole number from -1 to ");
}

void TestFaultPlan::errorsNameThePart()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, message);
    const auto plan = FaultPlan::fromJson(json);
    QVERIFY(!plan);
    QVERIFY2(plan.error().message.startsWith(message), qPrintable(plan.error().message));
}

void TestFaultPlan::routes_data()
{
    QTest::addColumn<QByteArray>("pattern");
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("route");
    QTest::addColumn<bool>("matches");
    const auto row = [](const char *pattern, const char *method, const char *route, bool matches) {
        QTest::addRow("%s: %s %s", pattern, method, route)
            << QByteArray(pattern) << QByteArray(method) << QByteArray(route) << matches;
    };
    row("*", "GET", "/V1/orders", true);
    row("/V1/orders", "GET", "/V1/orders", true);
    row("/V1/orders", "GET", "/V1/orders/5", false);
    row("/V1/orders*", "POST", "/V1/orders/5/comments", true);
    row("GET /V1/orders*", "POST", "/V1/orders/5/comments", false);
    row("POST /V1/orders/*/comments", "POST", "/V1/orders/5/comments", true);
    row("* /graphql", "POST", "/graphql", true);
    row("GET *", "GET", "/graphql", true);
    row("/V1/*/items", "GET", "/V1/orders", false);
}

void TestFaultPlan::routes()
{
    QFETCH(QByteArray, pattern);
    QFETCH(QByteArray, method);
    QFETCH(QByteArray, route);
    QFETCH(bool, matches);
    QCOMPARE(routeMatches(pattern.toStdString(), method.toStdString(), route.toStdString()), matches);
}

void TestFaultPlan::countsAndChance()
{
    FaultPlan plan;
    Fault drop;
    drop.kind = FaultKind::Drop;
    drop.route = QStringLiteral("GET /V1/orders");
    drop.after = 2;
    drop.times = 3;
    Fault html;
    html.kind = FaultKind::Html;
    html.route = QStringLiteral("/V1/orders");
    plan.faults = {drop, html};
    FaultSchedule schedule;
    schedule.setPlan(plan);
    QByteArray seen;
    for (int i = 0; i < 8; ++i) {
        const auto fault = schedule.next("GET", "/V1/orders");
        seen += !fault ? '.' : fault->kind == FaultKind::Drop ? 'd' : 'h';
    }
    QCOMPARE(seen, QByteArray("hhdddhhh"));
    QVERIFY(!schedule.next("GET", "/V1/products"));
    schedule.setPlan(plan); // counts anew
    QCOMPARE(schedule.next("GET", "/V1/orders")->kind, FaultKind::Html);
}

void TestFaultPlan::sameSeedSameFaults()
{
    const auto pattern = [](quint32 seed) {
        FaultPlan plan;
        plan.seed = seed;
        Fault fault;
        fault.chance = 0.3;
        plan.faults = {fault};
        FaultSchedule schedule;
        schedule.setPlan(plan);
        QByteArray hits;
        for (int i = 0; i < 1'000; ++i) {
            hits += schedule.next("GET", "/V1/orders") ? '1' : '0';
        }
        return hits;
    };
    QCOMPARE(pattern(1), pattern(1));
    QVERIFY(pattern(1) != pattern(2));
    const auto hits = pattern(1).count('1');
    QVERIFY2(hits > 240 && hits < 360, qPrintable(QString::number(hits)));
}

QTEST_GUILESS_MAIN(TestFaultPlan)
#include "tst_faultplan.moc"
