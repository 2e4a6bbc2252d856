// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/server/jsonwriter.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace qm;
using namespace qm::practice;

class TestJsonWriter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesStructures();
    void writesText_data();
    void writesText();
    void everyControlCharacterComesBack();
    void writesDecimals_data();
    void writesDecimals();
    void timesAreMagentos();
};

void TestJsonWriter::writesStructures()
{
    std::string out;
    JsonWriter json(out);
    json.beginObject();
    json.member("a", 1);
    json.member("b", std::string_view("two"));
    json.key("c");
    json.beginArray();
    json.value(true);
    json.null();
    json.beginObject();
    json.endObject();
    json.raw(R"({"x":[]})");
    json.value("end");
    json.endArray();
    json.member("d", qint64{-9'007'199'254'740'993});
    json.endObject();
    QCOMPARE(out, std::string(R"({"a":1,"b":"two","c":[true,null,{},{"x":[]},"end"],"d":-9007199254740993})"));
}

void TestJsonWriter::writesText_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("plain") << QByteArray("plain") << QByteArray(R"("plain")");
    QTest::newRow("empty") << QByteArray("") << QByteArray(R"("")");
    QTest::newRow("slash stays") << QByteArray("a/b") << QByteArray(R"("a/b")");
    QTest::newRow("quote and backslash") << QByteArray("a\"b\\c") << QByteArray(R"("a\"b\\c")");
    QTest::newRow("line break") << QByteArray("a\nb\tc\rd\be\f") << QByteArray(R"("a\nb\tc\rd\be\f")");
    QTest::newRow("control") << QByteArray("a\x01\x1f") << QByteArray(R"("a\u0001\u001f")");
    QTest::newRow("unicode stays") << QByteArray("Zoë 日本 ☀") << QByteArray("\"Zoë 日本 ☀\"");
    QTest::newRow("line separators") << QByteArray("a\xe2\x80\xa8\xe2\x80\xa9z") << QByteArray(R"("a\u2028\u2029z")");
    QTest::newRow("other signs of that block stay") << QByteArray("“a”") << QByteArray("\"“a”\"");
    QTest::newRow("cut short") << QByteArray("a\xe2\x80") << QByteArray("\"a\xe2\x80\"");
}

void TestJsonWriter::writesText()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, json);
    std::string out;
    JsonWriter(out).value(std::string_view(text.constData(), static_cast<std::size_t>(text.size())));
    QCOMPARE(QByteArray::fromStdString(out), json);
}

void TestJsonWriter::everyControlCharacterComesBack()
{
    for (char c = 1; c < 0x20; ++c) {
        std::string out;
        JsonWriter json(out);
        json.beginArray();
        json.value(std::string_view(&c, 1));
        json.endArray();
        const QJsonArray read = QJsonDocument::fromJson(QByteArray::fromStdString(out)).array();
        QCOMPARE(read.at(0).toString(), QString(QChar::fromLatin1(c)));
    }
}

void TestJsonWriter::writesDecimals_data()
{
    QTest::addColumn<qint64>("units");
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("zero") << qint64{0} << QByteArray("0");
    QTest::newRow("whole") << qint64{100'000} << QByteArray("10");
    QTest::newRow("cents") << qint64{299'500} << QByteArray("29.95");
    QTest::newRow("four places") << qint64{12'346} << QByteArray("1.2346");
    QTest::newRow("small") << qint64{1} << QByteArray("0.0001");
    QTest::newRow("below zero") << qint64{-5'000} << QByteArray("-0.5");
    QTest::newRow("minus two") << qint64{-20'000} << QByteArray("-2");
    QTest::newRow("gap") << qint64{10'050} << QByteArray("1.005");
    QTest::newRow("large") << qint64{9'000'000'000'000'001} << QByteArray("900000000000.0001");
}

void TestJsonWriter::writesDecimals()
{
    QFETCH(qint64, units);
    QFETCH(QByteArray, json);
    std::string out;
    JsonWriter(out).value(Decimal::fromUnits(units));
    QCOMPARE(QByteArray::fromStdString(out), json);
    QCOMPARE(Decimal::fromUnits(units).toJson(), json);
}

void TestJsonWriter::timesAreMagentos()
{
    // Around leap days, year ends and centuries, then every thousandth hour for eighty years.
    QList<qint64> moments{0,
                          -1,
                          951'782'399,
                          951'782'400,
                          951'868'799,
                          951'868'800,
                          1'709'164'800,
                          1'709'251'199,
                          1'735'689'599,
                          1'735'689'600,
                          4'107'542'400,
                          1'795'392'000,
                          -86'401};
    for (qint64 moment = 0; moment < 80LL * 365 * 86'400; moment += 3'600'001)
        moments.append(moment);
    for (const qint64 moment : std::as_const(moments)) {
        std::string out;
        JsonWriter(out).value(UtcTime::fromSeconds(moment));
        QCOMPARE(QString::fromStdString(out), u'"' + UtcTime::fromSeconds(moment).toMagento() + u'"');
    }
}

QTEST_GUILESS_MAIN(TestJsonWriter)
#include "tst_jsonwriter.moc"
