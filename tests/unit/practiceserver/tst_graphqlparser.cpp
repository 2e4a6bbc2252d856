// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/graphql/schema.h"

#include <QJsonObject>
#include <QtTest>

using namespace qm::practice::graphql;

class TestGraphQlParser : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void parses();
    void syntaxErrors_data();
    void syntaxErrors();
    void schemaErrors_data();
    void schemaErrors();
    void substitutes();
    void depthAndCyclesEnd();
};

void TestGraphQlParser::parses()
{
    const Document document = parseDocument(R"(# a comment
        query Find($n: Int = 5, $skus: [String!]!) {
          found: products(filter: {sku: {in: $skus}}, pageSize: $n, search: "a\"\u00e9") @include(if: true) {
            items { ...Part, ... on SimpleProduct { weight } ... { sku } }
          }
        }
        fragment Part on ProductInterface { sku name })");
    QCOMPARE(document.operations.size(), 1U);
    const Operation &operation = document.operations.front();
    QCOMPARE(operation.name, std::string("Find"));
    QCOMPARE(operation.variables.size(), 2U);
    QCOMPARE(operation.variables[0].type, std::string("Int"));
    QCOMPARE(operation.variables[0].defaultValue.text, std::string("5"));
    QCOMPARE(operation.variables[1].type, std::string("[String!]!"));
    const Selection &products = operation.selections.front();
    QCOMPARE(products.key(), std::string("found"));
    QCOMPARE(products.name, std::string("products"));
    QCOMPARE(products.argument("search")->text, std::string("a\"\xc3\xa9"));
    QCOMPARE(products.argument("filter")->find("sku")->find("in")->kind, Value::Kind::Variable);
    QCOMPARE(products.location.line, 3);
    const auto &items = products.selections.front().selections;
    QCOMPARE(items.size(), 3U);
    QCOMPARE(items[0].kind, Selection::Kind::FragmentSpread);
    QCOMPARE(items[1].name, std::string("SimpleProduct"));
    QCOMPARE(document.fragments.find("Part")->second.selections.size(), 2U);
    validate(document, operation);
}

void TestGraphQlParser::syntaxErrors_data()
{
    QTest::addColumn<QByteArray>("source");
    QTest::addColumn<QByteArray>("message");
    QTest::addColumn<int>("column");
    const auto row = [](const char *source, const char *message, int column) {
        QTest::newRow(source) << QByteArray(source) << QByteArray(message) << column;
    };
    row("{products(", "Syntax Error: Expected Name, found <EOF>", 11);
    row("", "Syntax Error: Unexpected <EOF>", 1);
    row("{", "Syntax Error: Expected Name, found <EOF>", 2);
    row("{}", "Syntax Error: Expected Name, found }", 2);
    row("hello", "Syntax Error: Unexpected Name \"hello\"", 1);
    row("{a(b:)}", "Syntax Error: Unexpected )", 6);
    row("{a(b 1)}", "Syntax Error: Expected :, found Int \"1\"", 6);
    row("{a(b:\"x", "Syntax Error: Unterminated string.", 6);
    row("{a ?}", "Syntax Error: Cannot parse the unexpected character \"?\".", 4);
    row("query($x){a}", "Syntax Error: Expected :, found )", 9);
    row("{a(b:\"\\q\")}", "Syntax Error: Invalid character escape sequence: \\q", 6);
    row("{a(b:\"\\u00", "Syntax Error: Invalid character escape sequence: \\u", 6);
}

void TestGraphQlParser::syntaxErrors()
{
    QFETCH(QByteArray, source);
    QFETCH(QByteArray, message);
    QFETCH(int, column);
    try {
        static_cast<void>(parseDocument(source.toStdString()));
        QFAIL("accepted");
    } catch (const Problem &problem) {
        QCOMPARE(QByteArray::fromStdString(problem.message), message);
        QCOMPARE(problem.location.column, column);
        QVERIFY(problem.syntax);
    }
}

void TestGraphQlParser::schemaErrors_data()
{
    QTest::addColumn<QByteArray>("source");
    QTest::addColumn<QByteArray>("message");
    const auto row = [](const char *source, const char *message) {
        QTest::newRow(source) << QByteArray(source) << QByteArray(message);
    };
    row("{products(search:\"x\"){bogus}}", "Cannot query field \"bogus\" on type \"Products\".");
    row("mutation{placeOrder(input:{cart_id:\"x\"}){errors{message}}}",
        "Cannot query field \"placeOrder\" on type \"Mutation\".");
    row("{products(find:\"x\"){total_count}}", "Unknown argument \"find\" on field \"products\" of type \"Query\".");
    row("{products(search:\"x\")}", "Field \"products\" of type \"Products\" must have a selection of subfields. Did "
                                    "you mean \"products { ... }\"?");
    row("{storeConfig{code{x}}}", "Field \"code\" must not have a selection since type \"String\" has no subfields.");
    row("{storeConfig{...X}}", "Unknown fragment \"X\".");
    row("{storeConfig{... on Nothing{code}}}", "Unknown type \"Nothing\".");
    row("{storeConfig{... on Customer{email}}}",
        "Fragment cannot be spread here as objects of type \"StoreConfig\" can never be of type \"Customer\".");
    row("{__schema{types{name}}}", "GraphQL introspection is not allowed, but the query contained __schema or __type");
}

void TestGraphQlParser::schemaErrors()
{
    QFETCH(QByteArray, source);
    QFETCH(QByteArray, message);
    const Document document = parseDocument(source.toStdString());
    try {
        validate(document, document.operations.front());
        QFAIL("accepted");
    } catch (const Problem &problem) {
        QCOMPARE(QByteArray::fromStdString(problem.message), message);
        QVERIFY(problem.schema && !problem.syntax);
    }
}

void TestGraphQlParser::substitutes()
{
    const auto message = [](const char *source, const QJsonObject &variables) {
        Document document = parseDocument(source);
        Operation operation = document.operations.front();
        try {
            substitute(document, operation, variables);
            const Value *size = operation.selections.front().argument("pageSize");
            return QByteArray::fromStdString(size == nullptr ? "none" : size->text);
        } catch (const Problem &problem) {
            return QByteArray::fromStdString(problem.message);
        }
    };
    const char *query = "query($n:Int){products(search:\"x\",pageSize:$n){total_count}}";
    QCOMPARE(message(query, {{QStringLiteral("n"), 7}}), QByteArray("7"));
    QCOMPARE(message(query, {}), QByteArray());
    QCOMPARE(message(query, {{QStringLiteral("n"), QStringLiteral("abc")}}),
             QByteArray("Variable \"$n\" got invalid value \"abc\"; Int cannot represent non-integer value: \"abc\""));
    QCOMPARE(message("query($n:Int!){products(pageSize:$n){total_count}}", {}),
             QByteArray("Variable \"$n\" of required type \"Int!\" was not provided."));
    QCOMPARE(message("query($n:Int=3){products(pageSize:$n){total_count}}", {}), QByteArray("3"));
    QCOMPARE(message("{products(pageSize:$m){total_count}}", {}), QByteArray("Variable \"$m\" is not defined."));
}

void TestGraphQlParser::depthAndCyclesEnd()
{
    const auto fails = [](const std::string &source) {
        try {
            const Document document = parseDocument(source);
            validate(document, document.operations.front());
        } catch (const Problem &) {
            return true;
        }
        return false;
    };
    std::string deep;
    for (int i = 0; i < 100'000; ++i) {
        deep += "{a";
    }
    QVERIFY(fails(deep));
    QVERIFY(fails("{a(b:" + std::string(100'000, '[') + ")}"));
    QVERIFY(fails("{storeConfig{...A}} fragment A on StoreConfig{...A}"));
    std::string doubling = "{storeConfig{...F0}}";
    for (int i = 0; i < 40; ++i) {
        doubling += " fragment F" + std::to_string(i) + " on StoreConfig{...F" + std::to_string(i + 1) + " ...F" +
                    std::to_string(i + 1) + "}";
    }
    QVERIFY(fails(doubling + " fragment F40 on StoreConfig{code}"));
}

QTEST_GUILESS_MAIN(TestGraphQlParser)
#include "tst_graphqlparser.moc"
