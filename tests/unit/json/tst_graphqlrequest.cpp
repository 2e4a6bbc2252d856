// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "remote/endpoints/graphql.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace qm;
using namespace qm::remote;

/// What may be sent twice and what may not.
class TestGraphQlRequest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsOnly_data();
    void readsOnly();
    void request();
    void badVariables();
};

void TestGraphQlRequest::readsOnly_data()
{
    QTest::addColumn<QString>("document");
    QTest::addColumn<bool>("reads");
    const auto add = [](const QString &document, bool reads) {
        QTest::newRow(qPrintable(document)) << document << reads;
    };
    add(u"{storeConfig{code}}"_s, true);
    add(u"query{storeConfig{code}}"_s, true);
    add(u"query Q($a: Int = 3, $b: [In!]) @x(y: {z: 1}) {products(filter:{sku:{eq:\"mutation\"}}){items{sku}}}"_s,
        true);
    add(u"fragment F on X {a} query {b{...F}}"_s, true);
    add(u"# mutation\n{a}"_s, true);
    add(u"query {mutation}"_s, true);
    add(u"query {a(b:\"\"\" } mutation { \"\"\")}"_s, true);
    add(u"query {a(b:\"} mutation {\")}"_s, true);
    add(u"mutation{a}"_s, false);
    add(u"mutation M($a:Int){a}"_s, false);
    add(u"  \n,mutation {a}"_s, false);
    add(u"query {a} mutation {b}"_s, false);
    add(u"fragment F on X {a} mutation {b{...F}}"_s, false);
    add(u"subscription {a}"_s, false);
    add(u"# query\nmutation {a}"_s, false);
    add(u"query {a(b:\"\\\"\")} mutation {c}"_s, false);
    add(u"{a} # \n mutation {b}"_s, false);
    add(u"{a}mutation{b}"_s, false);
    add(u"Query {a}"_s, false);
    add(QString(), false);
    add(u"{a"_s, false);
    add(u"\"unfinished"_s, false);
}

void TestGraphQlRequest::readsOnly()
{
    QFETCH(QString, document);
    QFETCH(bool, reads);
    QCOMPARE(remote::readsOnly(document), reads);
    const auto request = graphQl(Scope::all(), document);
    QVERIFY(request.has_value());
    QCOMPARE(request->http.repeat == Repeat::Safe, reads);
}

void TestGraphQlRequest::request()
{
    const auto request = graphQl(*Scope::storeView(u"nl"_s), u"query Q{a(b:\"ü\")}"_s, R"({"x": 1.10})", u"Q"_s);
    QVERIFY(request.has_value());
    QVERIFY(request->http.verb == Verb::Post);
    QVERIFY(request->http.api == Api::GraphQl);
    QCOMPARE(request->http.scope.code(), u"nl"_s);
    const QJsonObject body = QJsonDocument::fromJson(*request->http.body).object();
    QCOMPARE(body["query"_L1].toString(), u"query Q{a(b:\"ü\")}"_s);
    QCOMPARE(body["operationName"_L1].toString(), u"Q"_s);
    QVERIFY(request->http.body->contains("1.10"));
}

void TestGraphQlRequest::badVariables()
{
    for (const char *variables : {"[]", "{", "x", "{\"a\":1} x", "null"}) {
        const auto request = graphQl(Scope::all(), u"{a}"_s, variables);
        QVERIFY2(!request.has_value(), variables);
        QVERIFY(request.error().kind == ErrorKind::Validation);
    }
}

QTEST_GUILESS_MAIN(TestGraphQlRequest)
#include "tst_graphqlrequest.moc"
