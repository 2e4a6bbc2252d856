// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/server/fieldsmask.h"
#include "practice/server/jsontext.h"

#include <QtTest>

using namespace qm::practice;

class TestFieldsMask : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cuts_data();
    void cuts();
    void noMask();
    void wants();
    void xml_data();
    void xml();
};

void TestFieldsMask::cuts_data()
{
    QTest::addColumn<QByteArray>("mask");
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QByteArray>("expected");
    const QByteArray list = R"({"items":[{"id":1,"name":"a,b","sub":{"x":1,"y":[1,2]}},{"id":2}],"total_count":2})";
    const auto row = [](const char *name, const char *mask, const QByteArray &json, const QByteArray &expected) {
        QTest::newRow(name) << QByteArray(mask) << json << expected;
    };
    row("members", "total_count", list, R"({"total_count":2})");
    row("nested", "items[id],total_count", list, R"({"items":[{"id":1},{"id":2}],"total_count":2})");
    row("own order of the answer", "total_count,items[id]", list, R"({"items":[{"id":1},{"id":2}],"total_count":2})");
    row("deeper", "items[sub[x]]", list, R"({"items":[{"sub":{"x":1}},[]]})");
    row("array inside", "items[sub[y]]", list, R"({"items":[{"sub":{"y":[1,2]}},[]]})");
    row("whole members", "items", list, list.left(list.indexOf(",\"total_count\"")) + '}');
    row("unknown", "bogus", list, "[]");
    row("unknown inside", "items[bogus]", list, R"({"items":[[],[]]})");
    row("empty list is null", "items[id],total_count", R"({"items":[],"total_count":0})",
        R"({"items":null,"total_count":0})");
    row("empty list without members stays", "items", R"({"items":[]})", R"({"items":[]})");
    row("a blank", "items[id], total_count", list, "[]");
    row("a star", "items[*]", list, "[]");
    row("open bracket", "items[id", list, "[]");
    row("closed too often", "items]", list, "[]");
    row("second mention wins", "items[id],items[name]", list, R"({"items":[{"name":"a,b"},[]]})");
    row("list on top", "id", R"([{"id":0,"code":"a"},{"id":1,"code":"b"}])", R"([{"id":0},{"id":1}])");
    row("empty list on top", "id", "[]", "null");
    row("scalar", "id", "true", "true");
    row("text with brackets", "a", R"({"a":"}]\"{","b":1})", R"({"a":"}]\"{"})");
    row("list of scalars", "a[b]", R"({"a":[1,2]})", R"({"a":[1,2]})");
}

void TestFieldsMask::cuts()
{
    QFETCH(QByteArray, mask);
    QFETCH(QByteArray, json);
    QFETCH(QByteArray, expected);
    const auto parsed = FieldsMask::parse(mask.toStdString());
    QVERIFY(parsed);
    QCOMPARE(QByteArray::fromStdString(parsed->apply(json.toStdString())), expected);
}

void TestFieldsMask::noMask()
{
    QVERIFY(!FieldsMask::parse(""));
    QVERIFY(!FieldsMask::parse("0")); // PHP takes it for empty
}

void TestFieldsMask::wants()
{
    QVERIFY(FieldsMask::parse("items[id]")->wants("items"));
    QVERIFY(!FieldsMask::parse("total_count")->wants("items"));
    QVERIFY(!FieldsMask::parse("items[")->wants("items"));
}

void TestFieldsMask::xml_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("scalar") << QByteArray("\"a&b\"") << QByteArray("<response>a&amp;b</response>\n");
    QTest::newRow("object") << QByteArray(R"({"message":"It doesn't \"exist\""})")
                            << QByteArray(
                                   "<response>\n  <message>It doesn't &quot;exist&quot;</message>\n</response>\n");
    QTest::newRow("list")
        << QByteArray(R"([{"id":0},{"id":1}])")
        << QByteArray(
               "<response>\n  <item>\n    <id>0</id>\n  </item>\n  <item>\n    <id>1</id>\n  </item>\n</response>\n");
    QTest::newRow("empty and null") << QByteArray(R"({"a":[],"b":null})")
                                    << QByteArray("<response>\n  <a/>\n  <b></b>\n</response>\n");
}

void TestFieldsMask::xml()
{
    QFETCH(QByteArray, json);
    QFETCH(QByteArray, expected);
    QCOMPARE(QByteArray::fromStdString(jsonToXml(json.toStdString())), "<?xml version=\"1.0\"?>\n" + expected);
}

QTEST_GUILESS_MAIN(TestFieldsMask)
#include "tst_fieldsmask.moc"
