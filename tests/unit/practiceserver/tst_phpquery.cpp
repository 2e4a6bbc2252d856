// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/server/phpquery.h"

#include <QtTest>

using namespace qm::practice;

namespace {

/// `a[b]=x` printed as `a{b=x}`, so that rows of the table can be read.
QByteArray printed(const PhpValue &value)
{
    if (!value.isArray) {
        return QByteArray::fromStdString(value.text);
    }
    QByteArray out = "{";
    for (const PhpValue &member : value.members) {
        out += (out.size() > 1 ? "," : "") + QByteArray::fromStdString(member.name) + '=' + printed(member);
    }
    return out + '}';
}

} // namespace

class TestPhpQuery : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nests_data();
    void nests();
    void decodes();
    void numericTexts_data();
    void numericTexts();
};

void TestPhpQuery::nests_data()
{
    QTest::addColumn<QByteArray>("query");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("plain") << QByteArray("a=1&b=2") << QByteArray("{a=1,b=2}");
    QTest::newRow("nested") << QByteArray("s[f][0][x]=1&s[f][0][y]=2&s[f][1][x]=3")
                            << QByteArray("{s={f={0={x=1,y=2},1={x=3}}}}");
    QTest::newRow("encoded brackets") << QByteArray("s%5Bf%5D=a%26b") << QByteArray("{s={f=a&b}}");
    QTest::newRow("append") << QByteArray("v[]=1&v[]=2") << QByteArray("{v={0=1,1=2}}");
    QTest::newRow("append behind a number") << QByteArray("v[7]=1&v[]=2") << QByteArray("{v={7=1,8=2}}");
    QTest::newRow("gaps and order") << QByteArray("g[5]=a&g[2]=b") << QByteArray("{g={5=a,2=b}}");
    QTest::newRow("later wins") << QByteArray("a=1&a=2") << QByteArray("{a=2}");
    QTest::newRow("text becomes array") << QByteArray("s=&s[p]=1") << QByteArray("{s={p=1}}");
    QTest::newRow("array becomes text") << QByteArray("s[p]=1&s=all") << QByteArray("{s=all}");
    QTest::newRow("no equals sign") << QByteArray("s&t=1") << QByteArray("{s=,t=1}");
    QTest::newRow("empty pairs") << QByteArray("&&a=1&") << QByteArray("{a=1}");
    QTest::newRow("equals in value") << QByteArray("a=b=c") << QByteArray("{a=b=c}");
    QTest::newRow("open bracket") << QByteArray("a[b=1") << QByteArray("{a_b=1}");
    QTest::newRow("point and blank in a name") << QByteArray("a.b+c=1") << QByteArray("{a_b_c=1}");
    QTest::newRow("plus is a blank") << QByteArray("a=x+y") << QByteArray("{a=x y}");
    QTest::newRow("empty") << QByteArray() << QByteArray("{}");
}

void TestPhpQuery::nests()
{
    QFETCH(QByteArray, query);
    QFETCH(QByteArray, expected);
    QCOMPARE(printed(nestQuery(parseQuery(query.toStdString()))), expected);
}

void TestPhpQuery::decodes()
{
    QCOMPARE(phpUrlDecode("a%2Fb+c%zz%4"), std::string("a/b c%zz%4"));
    QCOMPARE(rawUrlDecode("a%2Fb+c"), std::string("a/b+c"));
    QCOMPARE(rawUrlEncode("a/b c~-_.\xc3\xbc"), std::string("a%2Fb%20c~-_.%C3%BC"));
}

void TestPhpQuery::numericTexts_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("numeric");
    QTest::addColumn<qint64>("value");
    QTest::newRow("whole") << QByteArray("12") << true << qint64{12};
    QTest::newRow("leading zeros") << QByteArray("000005001") << true << qint64{5001};
    QTest::newRow("negative") << QByteArray("-5") << true << qint64{-5};
    QTest::newRow("cut off") << QByteArray("1.9") << true << qint64{1};
    QTest::newRow("negative cut off") << QByteArray("-1.9") << true << qint64{-1};
    QTest::newRow("exponent") << QByteArray("1e3") << true << qint64{1000};
    QTest::newRow("blanks") << QByteArray(" 7 ") << true << qint64{7};
    QTest::newRow("point first") << QByteArray(".5") << true << qint64{0};
    QTest::newRow("huge") << QByteArray("1e300") << true << std::numeric_limits<qint64>::max();
    QTest::newRow("hugely negative") << QByteArray("-1e300") << true << std::numeric_limits<qint64>::min();
    for (const char *text : {"", "x", "12x", "1e", ".", "-", "0x1A", "1 2", "+-1", "NAN"}) {
        QTest::addRow("not numeric: '%s'", text) << QByteArray(text) << false << qint64{0};
    }
}

void TestPhpQuery::numericTexts()
{
    QFETCH(QByteArray, text);
    QFETCH(bool, numeric);
    QFETCH(qint64, value);
    QCOMPARE(isNumericText(text.toStdString()), numeric);
    if (numeric) {
        QCOMPARE(numericToInt(text.toStdString()), value);
    }
}

QTEST_GUILESS_MAIN(TestPhpQuery)
#include "tst_phpquery.moc"
