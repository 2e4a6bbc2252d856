// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/lists/criteria.h"
#include "practice/route.h"

#include <QtTest>

using namespace qm::practice;

class TestSearchCriteria : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void echoes_data();
    void echoes();
    void refuses_data();
    void refuses();
    void inputLimit();
};

void TestSearchCriteria::echoes_data()
{
    QTest::addColumn<QByteArray>("query");
    QTest::addColumn<QByteArray>("echo");
    const auto row = [](const char *query, const char *echo) {
        QTest::newRow(query) << QByteArray(query) << QByteArray(echo);
    };
    row("searchCriteria=", R"({"filter_groups":[]})");
    row("searchCriteria=all", R"({"filter_groups":[]})");
    row("searchCriteria=&searchCriteria[pageSize]=1", R"({"filter_groups":[],"page_size":1})");
    row("searchCriteria[pageSize]=1&searchCriteria[pageSize]=2", R"({"filter_groups":[],"page_size":2})");
    row("search_criteria[page_size]=1", R"({"filter_groups":[],"page_size":1})");
    row("searchCriteria[page_size]=2&searchCriteria[current_page]=2",
        R"({"filter_groups":[],"page_size":2,"current_page":2})");
    row("searchCriteria[pageSize]=0&searchCriteria[currentPage]=-1",
        R"({"filter_groups":[],"page_size":0,"current_page":-1})");
    row("searchCriteria[pageSize]=1e2", R"({"filter_groups":[],"page_size":100})");
    row("searchCriteria[sortOrders][0][field]=entity_id&searchCriteria[sortOrders][0][direction]=asc",
        R"({"filter_groups":[],"sort_orders":[{"field":"entity_id","direction":"ASC"}]})");
    row("searchCriteria[sortOrders][0][field]=entity_id",
        R"({"filter_groups":[],"sort_orders":[{"field":"entity_id"}]})");
    row("searchCriteria[filter_groups][5][filters][7][field]=status&searchCriteria[filter_groups][5][filters][7][value]"
        "=closed",
        R"({"filter_groups":[{"filters":[{"field":"status","value":"closed","condition_type":"eq"}]}]})");
    row("searchCriteria[filterGroups][0][filters][0][field]=a&searchCriteria[filterGroups][0][filters][0]["
        "conditionType]=bogus",
        R"({"filter_groups":[{"filters":[{"field":"a","condition_type":"bogus"}]}]})");
    row("searchCriteria[filter_groups][0][filters][0][value]=x",
        R"({"filter_groups":[{"filters":[{"value":"x","condition_type":"eq"}]}]})");
}

void TestSearchCriteria::echoes()
{
    QFETCH(QByteArray, query);
    QFETCH(QByteArray, echo);
    std::string out;
    JsonWriter json(out);
    writeCriteria(json, parseCriteria(parseQuery(query.toStdString()), 0));
    QCOMPARE(QByteArray::fromStdString(out), echo);
}

void TestSearchCriteria::refuses_data()
{
    QTest::addColumn<QByteArray>("query");
    QTest::addColumn<QByteArray>("body");
    const auto row = [](const char *query, const char *body) {
        QTest::newRow(query) << QByteArray(query) << QByteArray(body);
    };
    row("fields=x",
        R"({"message":"\"%fieldName\" is required. Enter and try again.","parameters":{"fieldName":"searchCriteria"}})");
    row("searchCriteria[bogus]=2",
        R"({"message":"\"%fieldName\" is not supported. Correct the field name and try again.","parameters":{"fieldName":"Bogus"}})");
    row("searchCriteria[filter_groups][0][filters][0][odd_name]=2",
        R"({"message":"\"%fieldName\" is not supported. Correct the field name and try again.","parameters":{"fieldName":"OddName"}})");
    row("searchCriteria[pageSize]=",
        R"({"message":"Error occurred during \"pageSize\" processing. The \"\" value's type is invalid. The \"int\" type was expected. Verify and try again."})");
    row("searchCriteria[currentPage]=x",
        R"({"message":"Error occurred during \"currentPage\" processing. The \"x\" value's type is invalid. The \"int\" type was expected. Verify and try again."})");
    row("searchCriteria[filter_groups][0][filters][0][value][]=5001",
        R"({"message":"Error occurred during \"filter_groups\" processing. Error occurred during \"filters\" processing. Error occurred during \"value\" processing. The \"array\" value's type is invalid. The \"string\" type was expected. Verify and try again."})");
    row("searchCriteria[sortOrders][0][direction]=up",
        R"({"message":"The sort order has to be specified as ASC for ascending order or DESC for descending order."})");
    row("searchCriteria[sortOrders][0][field]=a;b",
        R"({"message":"Sort order field %1 contains restricted symbols","parameters":["a;b"]})");
}

void TestSearchCriteria::refuses()
{
    QFETCH(QByteArray, query);
    QFETCH(QByteArray, body);
    try {
        static_cast<void>(parseCriteria(parseQuery(query.toStdString()), 0));
        QFAIL("accepted");
    } catch (const Refusal &refusal) {
        QCOMPARE(refusal.status, 400);
        QCOMPARE(QByteArray::fromStdString(toJson(refusal)), body);
    }
}

void TestSearchCriteria::inputLimit()
{
    const auto pageSize = [](const char *query) { return *parseCriteria(parseQuery(query), 300).pageSize; };
    QCOMPARE(pageSize("searchCriteria="), 20);
    QCOMPARE(pageSize("searchCriteria[pageSize]=0"), 20);
    QCOMPARE(pageSize("searchCriteria[pageSize]=300"), 300);
    try {
        static_cast<void>(pageSize("searchCriteria[pageSize]=301"));
        QFAIL("accepted");
    } catch (const Refusal &refusal) {
        QCOMPARE(QByteArray::fromStdString(toJson(refusal)),
                 QByteArray(R"({"message":"Maximum SearchCriteria pageSize is %max","parameters":{"max":300}})"));
    }
}

QTEST_GUILESS_MAIN(TestSearchCriteria)
#include "tst_searchcriteria.moc"
