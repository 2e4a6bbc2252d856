// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "jsontree.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace qm;
using namespace qm::cli;
using namespace Qt::StringLiterals;

class TestJsonTree : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void jsonKeepsOrderDigitsAndText_data();
    void jsonKeepsOrderDigitsAndText();
    void brokenJsonIsRefused_data();
    void brokenJsonIsRefused();
    void deepJsonIsRefused();
    void jsonIsUnderstoodByOthers();
    void membersAlone_data();
    void membersAlone();
};

void TestJsonTree::jsonKeepsOrderDigitsAndText_data()
{
    QTest::addColumn<QByteArray>("json");
    for (const char *json : {"{}", "[]", "null", "true", "false", "\"\"", "0", "-1", "29.950000000000003",
                             "123456789012345678901234567890", "1e5", R"({"z":1,"a":2,"m":[1,"2",null,true,{"x":{}}]})",
                             R"(["\"\\\n"])", R"(["ü日😀"])", R"({"":0,"a":0})", "[\"\xef\xbb\xbf\xef\xbb\xbf=1\"]"}) {
        QTest::newRow(json) << QByteArray(json);
    }
}

void TestJsonTree::jsonKeepsOrderDigitsAndText()
{
    QFETCH(QByteArray, json);
    const std::optional<JsonNode> node = parseJson(json);
    QVERIFY(node);
    QCOMPARE(writeJson(*node, JsonStyle::Compact), json);
    const std::optional<JsonNode> again = parseJson(writeJson(*node, JsonStyle::Indented));
    QVERIFY(again);
    QCOMPARE(writeJson(*again, JsonStyle::Compact), json);
}

void TestJsonTree::brokenJsonIsRefused_data()
{
    QTest::addColumn<QByteArray>("json");
    for (const char *json :
         {"",        " ",        "{",          "}",     "[",   "[1",    "[1,",      "[1,]",        "{\"a\"",
          "{\"a\":", "{\"a\":1", "{\"a\":1,}", "{a:1}", "\"",  "\"\\",  "\"\\u12",  "\"\\u12g4\"", "\"\\x\"",
          "tru",     "nul",      "1.2.3",      "-",     "1 2", "[1] x", "{\"a\" 1}"}) {
        QTest::addRow("'%s'", json) << QByteArray(json);
    }
}

void TestJsonTree::brokenJsonIsRefused()
{
    QFETCH(QByteArray, json);
    QVERIFY(!parseJson(json));
}

void TestJsonTree::deepJsonIsRefused()
{
    QVERIFY(parseJson(QByteArray(50, '[') + QByteArray(50, ']'), 60));
    QVERIFY(!parseJson(QByteArray(100'000, '['), 60));
    QVERIFY(!parseJson(QByteArray(70, '[') + QByteArray(70, ']'), 60));
}

void TestJsonTree::jsonIsUnderstoodByOthers()
{
    for (char16_t unit = 0; unit < 0x300; ++unit) {
        const QString text = u"a"_s + QChar(unit) + u"b"_s;
        const QByteArray json = writeJson(JsonNode::ofText(text), JsonStyle::Compact);
        for (const char c : json) {
            QVERIFY(uchar(c) >= 0x20 && uchar(c) != 0x7f);
        }
        QVERIFY(!json.contains("\xc2\x9b")); // what an eight-bit terminal takes for an escape sequence
        QCOMPARE(QJsonDocument::fromJson('[' + json + ']').array().at(0).toString(), text);
    }
}

void TestJsonTree::membersAlone_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QByteArray>("wanted");
    QTest::newRow("others are passed over")
        << QByteArray(R"({"x":{"a":[1,"]}\"","\\"]}, "a" : 1.50 ,"y":"\"}","z":[[],{}],"b":{"a":2},"n":null})")
        << QByteArray(R"({"a":1.50,"b":{"a":2}})");
    QTest::newRow("the last") << QByteArray(R"({"x":1,"b":"c"})") << QByteArray(R"({"b":"c"})");
    QTest::newRow("none") << QByteArray(R"({"x":1,"y":[]})") << QByteArray("{}");
    QTest::newRow("empty") << QByteArray("{}") << QByteArray("{}");
    QTest::newRow("open text") << QByteArray(R"({"x":"1,"b":1})") << QByteArray();
    QTest::newRow("open list") << QByteArray(R"({"x":[1,"b":1})") << QByteArray();
    QTest::newRow("open object") << QByteArray(R"({"x":1)") << QByteArray();
}

void TestJsonTree::membersAlone()
{
    QFETCH(QByteArray, json);
    QFETCH(QByteArray, wanted);
    const std::optional<JsonNode> node = parseMembers(json, {u"a"_s, u"b"_s});
    QCOMPARE(node.has_value(), !wanted.isEmpty());
    if (node) {
        QCOMPARE(writeJson(*node, JsonStyle::Compact), wanted);
    }
}

QTEST_APPLESS_MAIN(TestJsonTree)
#include "tst_jsontree.moc"
