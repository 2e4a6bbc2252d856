// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console.h"
#include "output.h"
#include "textwidth.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <cstdio>

using namespace qm;
using namespace qm::cli;
using namespace Qt::StringLiterals;

namespace {

/// What a command would have written, without a process.
class Capture
{
public:
    Capture()
        : m_out(std::tmpfile())
        , m_err(std::tmpfile())
        , console(m_out, m_err)
    {}
    ~Capture()
    {
        std::fclose(m_out);
        std::fclose(m_err);
    }
    Q_DISABLE_COPY_MOVE(Capture)

    QByteArray out() { return read(m_out); }
    QByteArray err() { return read(m_err); }

private:
    static QByteArray read(std::FILE *file)
    {
        std::fflush(file);
        std::rewind(file);
        QByteArray all;
        char piece[4096];
        for (size_t count = 0; (count = std::fread(piece, 1, sizeof piece, file)) > 0;) {
            all.append(piece, qsizetype(count));
        }
        return all;
    }
    std::FILE *m_out;
    std::FILE *m_err;

public:
    Console console;
};

QByteArray written(Format format, const QStringList &columns, const std::vector<std::vector<JsonNode>> &rows)
{
    Capture capture;
    const auto writer = makeRowWriter(format, columns, capture.console);
    for (const std::vector<JsonNode> &row : rows) {
        if (!writer->row(row)) {
            return "row failed";
        }
    }
    if (!writer->end()) {
        return "end failed";
    }
    return capture.out();
}

/// RFC 4180, strictly: CRLF between records, quotes only around whole fields and doubled inside.
std::optional<QList<QStringList>> parseCsv(const QByteArray &csv)
{
    QList<QStringList> records;
    QStringList record;
    const QString text = QString::fromUtf8(csv);
    qsizetype at = 0;
    while (at < text.size()) {
        QString field;
        if (text.at(at) == u'"') {
            for (++at;; ++at) {
                if (at >= text.size()) {
                    return std::nullopt;
                }
                if (text.at(at) == u'"') {
                    if (text.mid(at + 1).startsWith(u'"')) {
                        ++at;
                    } else {
                        ++at;
                        break;
                    }
                }
                field += text.at(at);
            }
        } else {
            while (at < text.size() && text.at(at) != u',' && text.at(at) != u'\r') {
                if (text.at(at) == u'"' || text.at(at) == u'\n') {
                    return std::nullopt;
                }
                field += text.at(at++);
            }
        }
        record.append(field);
        if (text.mid(at).startsWith(u"\r\n"_s)) {
            records.append(record);
            record.clear();
            at += 2;
        } else if (text.mid(at).startsWith(u',')) {
            ++at;
            if (at == text.size()) {
                return std::nullopt;
            }
        } else {
            return std::nullopt;
        }
    }
    return record.isEmpty() ? std::optional(records) : std::nullopt;
}

const QString risky = u"=+-@\t\r\n＝＋－＠"_s;

/// The rule of the help text, the other way round.
QString withoutGuard(const QString &cell)
{
    qsizetype start = 0;
    while (start < cell.size() && cell.at(start) == u'\'') {
        ++start;
    }
    const bool guarded = start > 0 && start < cell.size() && risky.contains(cell.at(start));
    const QString text = guarded ? cell.mid(1) : cell;
    return QString(text).replace(u"␀␀"_s, u"\uE000"_s).replace(u"␀0"_s, QString(QChar(u'\0'))).replace(u'\uE000', u'␀');
}

const QStringList &hostileTexts()
{
    static const QStringList texts{
        u""_s,
        u"plain"_s,
        u"a,b"_s,
        u"say \"hi\""_s,
        u"\""_s,
        u"two\nlines"_s,
        u"two\r\nlines"_s,
        u"=1+1"_s,
        u"+ABC"_s,
        u"-5"_s,
        u"@SUM(A1)"_s,
        u"\tx"_s,
        u"\rx"_s,
        u"'=1"_s,
        u"''+1"_s,
        u"'s-Hertogenbosch"_s,
        u"'"_s,
        u"日本語"_s,
        u"emoji 😀"_s,
        u"\x1b[31mred"_s,
        u" blanks "_s,
        u"ends with comma,"_s,
        u"\n=1"_s,
        u"＝1+1"_s,
        QString::fromUtf16(u"nul\0and ␀ and ␀0", 16),
        u"a\ufeff=1"_s,
        u"'\t'"_s,
    };
    return texts;
}

} // namespace

class TestFormats : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void csvSurvives_data();
    void csvSurvives();
    void csvFormulasAreNeutralised_data();
    void csvFormulasAreNeutralised();
    void csvNumbersStayNumbers();
    void emptyOutputs_data();
    void emptyOutputs();
    void ndjsonIsOneObjectPerLine();
    void tablesAlign();
    void linesForPeopleAreOneLine();
    void secretsAreBlottedOut();
};

void TestFormats::csvSurvives_data()
{
    QTest::addColumn<QString>("text");
    for (const QString &text : hostileTexts()) {
        QTest::newRow(QTest::toPrettyUnicode(text)) << text;
    }
}

void TestFormats::csvSurvives()
{
    QFETCH(QString, text);
    for (const QStringList &columns :
         {QStringList{u"sku"_s}, QStringList{u"id"_s, u"sku"_s}, QStringList{u"sku"_s, u"id"_s}}) {
        std::vector<JsonNode> row;
        for (const QString &column : columns) {
            row.push_back(column == u"id"_s ? JsonNode::ofNumber(7) : JsonNode::ofText(text));
        }
        const auto records = parseCsv(written(Format::Csv, columns, {row, row}));
        QVERIFY(records);
        QCOMPARE(records->size(), 3);
        QCOMPARE(records->at(0), columns);
        QCOMPARE(withoutGuard(records->at(2).at(columns.indexOf(u"sku"_s))), text);
        QCOMPARE(records->at(1), records->at(2));
    }
}

void TestFormats::csvFormulasAreNeutralised_data()
{
    csvSurvives_data();
}

void TestFormats::csvFormulasAreNeutralised()
{
    QFETCH(QString, text);
    const auto records = parseCsv(written(Format::Csv, {u"name"_s}, {{JsonNode::ofText(text)}}));
    QVERIFY(records);
    const QString cell = records->at(1).at(0);
    QVERIFY(cell.isEmpty() || !risky.contains(cell.at(0)));
}

void TestFormats::csvNumbersStayNumbers()
{
    const std::vector<JsonNode> row{JsonNode::ofNumber(-5), JsonNode::ofText(u"-12.5"_s), JsonNode::ofText(u"-5"_s),
                                    JsonNode(), JsonNode::ofBool(true)};
    const QByteArray csv =
        written(Format::Csv, {u"qty"_s, u"discount_amount"_s, u"sku"_s, u"store_name"_s, u"is_active"_s}, {row});
    QCOMPARE(csv, QByteArray("qty,discount_amount,sku,store_name,is_active\r\n-5,-12.5,'-5,,true\r\n"));
}

void TestFormats::emptyOutputs_data()
{
    QTest::addColumn<int>("format");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("table") << int(Format::Table) << QByteArray("a  b\n");
    QTest::newRow("json") << int(Format::Json) << QByteArray("[]\n");
    QTest::newRow("ndjson") << int(Format::NdJson) << QByteArray();
    QTest::newRow("csv") << int(Format::Csv) << QByteArray("a,b\r\n");
}

void TestFormats::emptyOutputs()
{
    QFETCH(int, format);
    QFETCH(QByteArray, expected);
    QCOMPARE(written(Format(format), {u"a"_s, u"b"_s}, {}), expected);
}

void TestFormats::ndjsonIsOneObjectPerLine()
{
    std::vector<std::vector<JsonNode>> rows;
    for (const QString &text : hostileTexts()) {
        rows.push_back({JsonNode::ofNumber(1), JsonNode::ofText(text)});
    }
    const QList<QByteArray> lines = written(Format::NdJson, {u"id"_s, u"name"_s}, rows).split('\n');
    QCOMPARE(lines.size(), hostileTexts().size() + 1);
    for (qsizetype i = 0; i < hostileTexts().size(); ++i) {
        const QJsonObject object = QJsonDocument::fromJson(lines.at(i)).object();
        QCOMPARE(object.value("name"_L1).toString(), hostileTexts().at(i));
        QCOMPARE(object.value("id"_L1).toInt(), 1);
    }
}

void TestFormats::tablesAlign()
{
    const QByteArray table =
        written(Format::Table, {u"id"_s, u"name"_s, u"grand_total"_s},
                {{JsonNode::ofNumber(7), JsonNode::ofText(u"日本"_s), JsonNode::ofText(u"10"_s)},
                 {JsonNode::ofNumber(1234), JsonNode::ofText(u"a\nb\x1b[2J"_s), JsonNode::ofText(u"-0.1234"_s)},
                 {JsonNode(), JsonNode(), JsonNode()}});
    QCOMPARE(QString::fromUtf8(table), u"  id  name     grand_total\n"
                                       "   7  日本           10.00\n"
                                       "1234  a␊b␛[2J      -0.1234\n"
                                       "\n"_s);
}

void TestFormats::linesForPeopleAreOneLine()
{
    Capture capture;
    capture.console.error(u"first\nsecond\r\n\tthird \x1b[31m\x07"_s);
    capture.console.notice(QString(5'000, u'x'));
    const QList<QByteArray> lines = capture.err().split('\n');
    QCOMPARE(lines.size(), 3);
    QCOMPARE(QString::fromUtf8(lines.at(0)), u"quartermaster-cli: first second third ␛[31m␇"_s);
    QVERIFY(lines.at(1).size() < 1'100);

    capture.console.setQuiet(true);
    capture.console.notice(u"not this"_s);
    capture.console.error(u"but this"_s);
    QVERIFY(!capture.err().contains("not this"));
    QVERIFY(capture.err().contains("but this"));
    QCOMPARE(capture.out(), QByteArray());
}

void TestFormats::secretsAreBlottedOut()
{
    const Credentials all[] = {
        OAuthCredentials{Secret("canary-key"), Secret("canary-secret"), Secret("canary-token"),
                         Secret("canary-hidden")},
        BearerCredentials{Secret("canary-bearer")},
        UserCredentials{u"frida"_s, Secret("canary-password"), Secret("canary-otp")},
    };
    Capture capture;
    for (const Credentials &credentials : all) {
        capture.console.hide(credentials);
    }
    capture.console.error(u"canary-key canary-secret canary-token canary-hidden canary-bearer canary-password "
                          u"canary-otp frida"_s);
    QVERIFY2(!capture.err().contains("canary"), capture.err().constData());
    QVERIFY(capture.err().contains("frida"));
}

QTEST_GUILESS_MAIN(TestFormats)
#include "tst_formats.moc"
