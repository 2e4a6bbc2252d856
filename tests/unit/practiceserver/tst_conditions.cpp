// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakecollection.h"

#include "practice/lists/criteriacondition.h"
#include "practice/route.h"

#include "domain/utctime.h"

#include <QtTest>

using namespace qm::practice;

class TestConditions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void matches_data();
    void matches();
    void brokenSql_data();
    void brokenSql();
    void rangesEqualScans_data();
    void rangesEqualScans();
    void likePatterns_data();
    void likePatterns();

private:
    FakeCollection m_table;
};

namespace {

Cell time(const char *text)
{
    return Cell::of(qm::UtcTime::fromText(text)->seconds());
}

} // namespace

/// Row:     0         1          2            3        4
/// id       1         2          3            4        5
/// amount   10        475.21     null         -1       0.1
/// at       Nov 1     Nov 23     Nov 23 later null     2025
/// name     Zoë       O'Brien    ÜNÏ-çødé     null     "zoe " (blank at its end)
/// tags     1,2       2          null         12       3,1
void TestConditions::initTestCase()
{
    const auto units = [](const char *text) {
        return Cell::of(qm::Decimal::fromText(std::string_view(text))->units());
    };
    m_table.addColumn({"id", FieldType::Integer, 0, true, false},
                      {Cell::of(1), Cell::of(2), Cell::of(3), Cell::of(4), Cell::of(5)});
    m_table.addColumn({"amount", FieldType::Decimal, 0, false, false},
                      {units("10"), units("475.21"), {}, units("-1"), units("0.1")});
    m_table.addColumn({"at", FieldType::Time, 0, false, false}, {time("2026-11-01 00:00:00"),
                                                                 time("2026-11-23 02:50:00"),
                                                                 time("2026-11-23 03:30:00"),
                                                                 {},
                                                                 time("2025-01-01")});
    m_table.addColumn({"name", FieldType::Text, 0, false, false}, {Cell::of(std::string("Zoë")),
                                                                   Cell::of(std::string("O'Brien")),
                                                                   Cell::of(std::string("ÜNÏ-çødé")),
                                                                   {},
                                                                   Cell::of(std::string("zoe "))});
    m_table.addColumn({"tags", FieldType::Integer, 0, false, true}, {Cell::of(std::string("1,2")),
                                                                     Cell::of(std::string("2")),
                                                                     {},
                                                                     Cell::of(std::string("12")),
                                                                     Cell::of(std::string("3,1"))});
}

void TestConditions::matches_data()
{
    QTest::addColumn<QByteArray>("field");
    QTest::addColumn<QByteArray>("condition");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QByteArray>("rows");
    const auto row = [](const char *field, const char *condition, const char *value, const char *rows) {
        QTest::addRow("%s %s '%s'", field, condition, value)
            << QByteArray(field) << QByteArray(condition) << QByteArray(value) << QByteArray(rows);
    };
    row("id", "eq", "3", "2");
    row("id", "eq", "3abc", "2");
    row("id", "eq", " 3", "2");
    row("id", "eq", "abc", "");
    row("id", "eq", "3.5", "");
    row("id", "neq", "3", "0 1 3 4");
    row("id", "gt", "3", "3 4");
    row("id", "gt", "3.5", "3 4");
    row("id", "gteq", "3", "2 3 4");
    row("id", "from", "3", "2 3 4");
    row("id", "lt", "3", "0 1");
    row("id", "lteq", "3", "0 1 2");
    row("id", "to", "3", "0 1 2");
    row("id", "in", "5,1,x", "0 4");
    row("id", "nin", "5,1", "1 2 3");
    row("id", "like", "%", "0 1 2 3 4");
    row("id", "like", "3", "2");
    row("id", "nlike", "3", "0 1 3 4");
    row("id", "finset", "2", "1");
    row("id", "nfinset", "2", "0 2 3 4");
    row("id", "regexp", "^[12]$", "0 1");
    row("id", "null", "", "");
    row("id", "notnull", "1", "0 1 2 3 4");
    row("id", "seq", "3", "2");
    row("id", "seq", "", "");
    row("id", "sneq", "3", "0 1 3 4");
    row("id", "sneq", "", "0 1 2 3 4");
    row("id", "ntoa", "0.0.0.3", "2");
    row("id", "gte", "3", "2"); // no such condition: eq
    row("id", "EQ", "3", "2");
    row("amount", "eq", "475.21", "1");
    row("amount", "eq", "475.2100", "1");
    row("amount", "eq", "475.21001", "");
    row("amount", "eq", "0.1", "4");
    row("amount", "gteq", "10", "0 1");
    row("amount", "lt", "0", "3");
    row("amount", "neq", "10", "1 3 4");
    row("amount", "null", "", "2");
    row("amount", "notnull", "", "0 1 3 4");
    row("amount", "like", "475%", "1");
    row("amount", "like", "475.2100", "1");
    row("amount", "in", "10,0.1", "0 4");
    row("amount", "nin", "10,0.1", "1 3");
    row("at", "gteq", "2026-11-23 02:50:00", "1 2");
    row("at", "gt", "2026-11-23 02:50:00", "2");
    row("at", "gteq", "2026-11-23T02:50:00Z", "1 2");
    row("at", "gt", "2026-11-23 03:50:00+01:00", ""); // the zone is ignored: later than all
    row("at", "gteq", "2026-11-23", "1 2");
    row("at", "gteq", "not a date", "0 1 2 4"); // observed 25
    row("at", "lteq", "not a date", "");
    row("at", "eq", "2026-13-45", "");
    row("at", "like", "2026-11%", "0 1 2");
    row("at", "eq", "2026-11-01", "0");
    row("at", "null", "", "3");
    row("name", "eq", "zoe", "0 4");
    row("name", "eq", "ZOË   ", "0 4");
    row("name", "eq", "UNI-cøde", "2");
    row("name", "eq", "o'brien", "1");
    row("name", "neq", "zoe", "1 2");
    row("name", "in", "zoe,o'brien", "0 1 4");
    row("name", "in", "x, zoe", "");
    row("name", "nin", "zoe,x", "1 2");
    row("name", "like", "Z%", "0 4");
    row("name", "like", "_o_", "0");
    row("name", "like", "%ni-c%", "2");
    row("name", "nlike", "Z%", "1 2");
    row("name", "gt", "p", "0 2 4");
    row("name", "lt", "p", "1");
    row("name", "regexp", "^o.brien$", "1");
    row("name", "finset", "zoë", "0 4");
    row("name", "null", "", "3");
    row("name", "notnull", "", "0 1 2 4");
    row("name", "seq", "", "3");
    row("tags", "eq", "1", "0 4");
    row("tags", "eq", "2", "0 1");
    row("tags", "in", "3,12", "3 4");
    row("tags", "gt", "2", "3 4");
    row("tags", "null", "", "2");
    row("tags", "notnull", "", "0 1 3 4");
}

void TestConditions::matches()
{
    QFETCH(QByteArray, field);
    QFETCH(QByteArray, condition);
    QFETCH(QByteArray, value);
    QFETCH(QByteArray, rows);
    const Field *found = m_table.findField(field.toStdString());
    QVERIFY(found != nullptr);
    const Condition compiled(*found, {field.toStdString(), value.toStdString(), condition.toStdString()});
    QByteArrayList matching;
    for (qint64 row = 0; row < m_table.size(); ++row) {
        if (compiled.matches(m_table.cell(row, *found, storeViews().front()))) {
            matching.append(QByteArray::number(row));
        }
    }
    QCOMPARE(matching.join(' '), rows);
}

void TestConditions::brokenSql_data()
{
    QTest::addColumn<QByteArray>("condition");
    QTest::addColumn<QByteArray>("value");
    QTest::newRow("is") << QByteArray("is") << QByteArray("x");
    QTest::newRow("open bracket") << QByteArray("regexp") << QByteArray("(");
    QTest::newRow("empty expression") << QByteArray("regexp") << QByteArray();
}

void TestConditions::brokenSql()
{
    QFETCH(QByteArray, condition);
    QFETCH(QByteArray, value);
    try {
        const Condition compiled(*m_table.findField("name"), {"name", value.toStdString(), condition.toStdString()});
        QFAIL("accepted");
    } catch (const Refusal &refusal) {
        QCOMPARE(refusal.status, 500);
    }
}

void TestConditions::rangesEqualScans_data()
{
    QTest::addColumn<QByteArray>("condition");
    QTest::addColumn<QByteArray>("value");
    for (const char *condition : {"eq", "gt", "gteq", "lt", "lteq", "in", "from", "to"}) {
        for (const char *value : {"0", "1", "2", "3", "4", "5", "6", "2.5", "x", "-1", "2,4,9", "4,4,2"}) {
            QTest::addRow("%s %s", condition, value) << QByteArray(condition) << QByteArray(value);
        }
    }
}

/// Values with repetitions and a gap: 1 1 2 4 4 4 5.
void TestConditions::rangesEqualScans()
{
    QFETCH(QByteArray, condition);
    QFETCH(QByteArray, value);
    FakeCollection table;
    table.addColumn({"key", FieldType::Integer, 0, true, false},
                    {Cell::of(1), Cell::of(1), Cell::of(2), Cell::of(4), Cell::of(4), Cell::of(4), Cell::of(5)});
    const Field &field = *table.findField("key");
    const Condition compiled(field, {"key", value.toStdString(), condition.toStdString()});
    const auto ranges = compiled.ranges(table, storeViews().front());
    QVERIFY(ranges.has_value());
    for (qint64 row = 0; row < table.size(); ++row) {
        const bool inRange = std::any_of(ranges->begin(), ranges->end(),
                                         [&](const RowRange &range) { return row >= range.first && row < range.last; });
        QCOMPARE(inRange, compiled.matches(table.cell(row, field, storeViews().front())));
    }
}

void TestConditions::likePatterns_data()
{
    QTest::addColumn<QByteArray>("pattern");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("matches");
    const auto row = [](const char *pattern, const char *text, bool matches) {
        QTest::addRow("'%s' like '%s'", text, pattern) << QByteArray(pattern) << QByteArray(text) << matches;
    };
    row("%", "", true);
    row("", "", true);
    row("", "a", false);
    row("a%b%c", "axxbyyc", true);
    row("a%b%c", "axxbyy", false);
    row("%%a", "bba", true);
    row("50\\%", "50%", true);
    row("50\\%", "50x", false);
    row("a\\_b", "a_b", true);
    row("a\\_b", "axb", false);
    row("_", "ü", true);
    row("__", "ü", false);
    row("%é%", "cafe", true);
    row("a ", "a", false);
}

void TestConditions::likePatterns()
{
    QFETCH(QByteArray, pattern);
    QFETCH(QByteArray, text);
    QFETCH(bool, matches);
    QCOMPARE(LikePattern(pattern.toStdString()).matches(text.toStdString()), matches);
}

QTEST_GUILESS_MAIN(TestConditions)
#include "tst_conditions.moc"
