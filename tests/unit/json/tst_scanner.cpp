// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "remote/json/scanner.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace qm::remote::json;

namespace {

std::string_view view(const QByteArray &text)
{
    return {text.constData(), std::size_t(text.size())};
}

QByteArray bytes(std::string_view text)
{
    return {text.data(), qsizetype(text.size())};
}

} // namespace

class TestScanner : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void values_data();
    void values();
    void prefixesOfAValueAreNone();
    void depth();
    void members();
    void elements();
};

void TestScanner::values_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("good");
    const auto add = [](const char *text, bool good) { QTest::newRow(text) << QByteArray(text) << good; };
    for (const char *good :
         {"0", "-0", "12", "-1.5", "1e5", "1E-5", "0.25e+3", "true", "false", "null", "\"\"", "\"a\\n\\u00e9\"", "[]",
          "{}", "[ ]", " [1, 2 ,[3]] ", "{\"a\" : {\"b\":[]}, \"c\":null}", "\"\\\"\"", "[[],[{}]]"}) {
        add(good, true);
    }
    for (const char *bad :
         {"",      " ",       "01",       "+1",         ".5",        "1.",      "1e",        "-",
          "tru",   "nul",     "True",     "\"",         "\"a",       "\"\\x\"", "\"\\u12\"", "\"\t\"",
          "[",     "]",       "[1",       "[1,",        "[1,]",      "[,1]",    "[1 2]",     "{",
          "{a:1}", "{\"a\"}", "{\"a\":}", "{\"a\":1,}", "{\"a\" 1}", "{1:2}",   "[1}",       "{\"a\":1]",
          "1 2",   "{}{}",    "'a'",      "NaN",        "//x"}) {
        add(bad, false);
    }
}

void TestScanner::values()
{
    QFETCH(QByteArray, text);
    QFETCH(bool, good);
    QCOMPARE(isValue(view(text), 10), good);
}

void TestScanner::prefixesOfAValueAreNone()
{
    const QByteArray whole = R"({"a":[1,{"b":"x\"y"},true],"c":-1.5e3,"d":""})";
    QVERIFY(isValue(view(whole), 10));
    for (qsizetype length = 0; length < whole.size(); ++length) {
        QVERIFY2(!isValue(view(whole.left(length)), 10), whole.left(length).constData());
    }
}

void TestScanner::depth()
{
    const auto nested = [](int depth) { return QByteArray(depth, '[') + QByteArray(depth, ']'); };
    QVERIFY(isValue(view(nested(10)), 10));
    QVERIFY(!isValue(view(nested(11)), 10));
    QVERIFY(nestsDeeper(view(nested(7)), 6));
    QVERIFY(!nestsDeeper(view(nested(7)), 7));
    QVERIFY(!nestsDeeper(R"(["[[[",{"a}":"\"]["}])", 2));
    QVERIFY(nestsDeeper(R"(["[[[",{"a}":"\"]["}])", 1));
    // A million brackets neither recurse nor take long.
    QVERIFY(!isValue(view(nested(1'000'000)), 64));
}

void TestScanner::members()
{
    const auto found = membersOf(R"( {"a" : 1, "b\"c":[1,{"x":2}] ,"d":"e"} )");
    QCOMPARE(found.size(), std::size_t{3});
    QCOMPARE(bytes(found[0].first), QByteArray("a"));
    QCOMPARE(bytes(found[1].first), QByteArray(R"(b\"c)"));
    QCOMPARE(bytes(found[1].second), QByteArray(R"([1,{"x":2}])"));
    QCOMPARE(bytes(found[2].second), QByteArray(R"("e")"));
    QVERIFY(membersOf("{}").empty());
    QVERIFY(membersOf("[1]").empty());
    QVERIFY(membersOf("").empty());
}

void TestScanner::elements()
{
    const auto found = elementsOf(R"([1, "a,b" ,[2,3],{}])");
    QCOMPARE(found.size(), std::size_t{4});
    QCOMPARE(bytes(found[1]), QByteArray(R"("a,b")"));
    QCOMPARE(bytes(found[2]), QByteArray("[2,3]"));
    QVERIFY(elementsOf("[]").empty());
    QVERIFY(elementsOf("{}").empty());
    QVERIFY(elementsOf("").empty());
}

QTEST_GUILESS_MAIN(TestScanner)
#include "tst_scanner.moc"
