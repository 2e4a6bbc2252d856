// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/csv.h"

#include <QRandomGenerator>
#include <QTest>

using namespace qm;
using namespace Qt::StringLiterals;

namespace {

const QStringList &texts()
{
    static const QStringList all{
        QString(),
        u"plain"_s,
        u"=1+1"_s,
        u"+1"_s,
        u"-1"_s,
        u"@A1"_s,
        u"\t=1"_s,
        u"\r"_s,
        u"\n"_s,
        u"＝1"_s,
        u"＋"_s,
        u"－"_s,
        u"＠"_s,
        u"'"_s,
        u"''"_s,
        u"'=1"_s,
        u"'''@"_s,
        u"'s-Hertogenbosch"_s,
        u"a,b"_s,
        u"\"q\""_s,
        u"\""_s,
        u"two\r\nlines"_s,
        u"two\rlines"_s,
        u" blanks "_s,
        QString(QChar(u'\0')),
        QString(QChar(u'\0')) + u'0',
        u"␀"_s,
        u"␀0"_s,
        u"␀␀0"_s,
        QString(u'␀') + QChar(u'\0') + u'␀',
        u"\ufeff"_s,
        u"\ufeff=1"_s,
        u"\ufeff\"x\""_s,
        u"日本語"_s,
        u"😀"_s,
        u","_s,
        u"ends,"_s,
        u"\x1b[31m"_s,
        u"'\n"_s,
    };
    return all;
}

/// A file of one record, there and back.
QStringList again(const QStringList &record)
{
    QStringList cells;
    for (const QString &text : record) {
        cells.append(csv::neutralised(text));
    }
    const Result<QList<QStringList>> records = csv::parse(csv::record(cells));
    if (!records || records->size() != 1) {
        return {u"not one record"_s};
    }
    QStringList back;
    for (const QString &cell : records->front()) {
        back.append(csv::restored(cell));
    }
    return back;
}

} // namespace

class TestCsv : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyTextComesBack()
    {
        for (const QString &text : texts()) {
            QCOMPARE(again({text}), QStringList{text});
            QCOMPARE(again({u"before"_s, text}), (QStringList{u"before"_s, text}));
            QCOMPARE(again({text, u"behind"_s}), (QStringList{text, u"behind"_s}));
            QCOMPARE(again({text, text, text}), (QStringList{text, text, text}));
        }
    }

    void randomTextsComeBack()
    {
        const QString alphabet = u"'=+-@\t\r\n,\"␀0\ufeffa＝"_s + QChar(u'\0');
        QRandomGenerator random(1);
        for (int i = 0; i < 20'000; ++i) {
            QStringList record;
            for (int cells = random.bounded(1, 4); cells > 0; --cells) {
                QString text;
                for (int length = random.bounded(0, 7); length > 0; --length) {
                    text += alphabet.at(random.bounded(int(alphabet.size())));
                }
                record.append(text);
            }
            QCOMPARE(again(record), record);
        }
    }

    void nothingRunsInASpreadsheet()
    {
        const QString risky = u"=+-@\t\r\n＝＋－＠"_s;
        for (const QString &text : texts()) {
            const QString cell = csv::neutralised(text);
            QVERIFY2(cell.isEmpty() || !risky.contains(cell.at(0)), qPrintable(cell));
            QVERIFY(cell == text || cell == u'\'' + text);
            QVERIFY(!csv::record({cell}).contains(QChar(u'\0')));
        }
        QCOMPARE(csv::neutralised(u"'s-Hertogenbosch"_s), u"'s-Hertogenbosch"_s);
        QCOMPARE(csv::neutralised(u"a=1"_s), u"a=1"_s);
    }

    void whatOthersWrite_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QList<QStringList>>("records");
        using Records = QList<QStringList>;
        QTest::newRow("line feeds") << u"a,b\n1,2\n"_s << Records{{u"a"_s, u"b"_s}, {u"1"_s, u"2"_s}};
        QTest::newRow("no end") << u"a\r\n1"_s << Records{{u"a"_s}, {u"1"_s}};
        QTest::newRow("byte order mark") << u"\ufeffa\r\n"_s << Records{{u"a"_s}};
        QTest::newRow("empty lines") << u"\n\na\n\nb\n\n"_s << Records{{u"a"_s}, {u"b"_s}};
        QTest::newRow("empty cells") << u",\n,,"_s
                                     << Records{{QString(), QString()}, {QString(), QString(), QString()}};
        QTest::newRow("quoted") << u"\"a\",\"\"\"\",\"x\ny\""_s << Records{{u"a"_s, u"\""_s, u"x\ny"_s}};
        QTest::newRow("nothing") << QString() << Records{};
    }
    void whatOthersWrite()
    {
        QFETCH(QString, text);
        QFETCH(QList<QStringList>, records);
        const Result<QList<QStringList>> read = csv::parse(text);
        QVERIFY2(read, read ? "" : qPrintable(read.error().text()));
        QCOMPARE(*read, records);
    }

    void whatIsWrongIsNamed_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("named");
        QTest::newRow("open") << u"a\n\"b"_s << u"Line 2: the closing quote is missing"_s;
        QTest::newRow("behind") << u"\"a\"b,c"_s << u"Line 1: something stands behind"_s;
        QTest::newRow("inside") << u"a\nb\nc\"d"_s << u"Line 3: a quote inside"_s;
        QTest::newRow("after a long cell") << u"\"x\ny\"\n\"z\" "_s << u"Line 3: something"_s;
    }
    void whatIsWrongIsNamed()
    {
        QFETCH(QString, text);
        QFETCH(QString, named);
        const Result<QList<QStringList>> read = csv::parse(text);
        QVERIFY(!read);
        QVERIFY(read.error().kind == ErrorKind::Validation);
        QVERIFY2(read.error().text().startsWith(named), qPrintable(read.error().text()));
    }
};

QTEST_GUILESS_MAIN(TestCsv)
#include "tst_csv.moc"
