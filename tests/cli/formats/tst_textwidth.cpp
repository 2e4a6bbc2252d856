// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "textwidth.h"

#include <QTest>

using namespace qm;
using namespace qm::cli;
using namespace Qt::StringLiterals;

class TestTextWidth : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void controlCharactersBecomeHarmless();
    void widths_data();
    void widths();
    void fittingKeepsTheWidth_data();
    void fittingKeepsTheWidth();
};

void TestTextWidth::controlCharactersBecomeHarmless()
{
    for (char16_t unit = 0; unit < 0xa0; ++unit) {
        const QString safe = harmless(QString(QChar(unit)));
        QCOMPARE(safe.size(), 1);
        const bool isControl = unit < 0x20 || (unit >= 0x7f && unit < 0xa0);
        QCOMPARE(safe.at(0) == QChar(unit), !isControl);
        QVERIFY(safe.at(0).unicode() >= 0x20 && safe.at(0).unicode() != 0x7f);
    }
    for (const char16_t unit : {0x200e, 0x200f, 0x061c, 0x202a, 0x202e, 0x2066, 0x2069, 0x2028, 0x2029}) {
        QCOMPARE(harmless(QString(QChar(unit))), QString(QChar(QChar::ReplacementCharacter)));
    }
    QCOMPARE(harmless(u"Zürich 日本 😀"_s), u"Zürich 日本 😀"_s);
}

void TestTextWidth::widths_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("width");
    QTest::newRow("empty") << QString() << 0;
    QTest::newRow("latin") << u"Straße"_s << 6;
    QTest::newRow("japanese") << u"日本"_s << 4;
    QTest::newRow("korean") << u"한국"_s << 4;
    QTest::newRow("joining korean") << u"\u1112\u1161\u11ab"_s << 2;
    QTest::newRow("emoji") << u"😀"_s << 2;
    QTest::newRow("full width") << u"ＡＢ"_s << 4;
    QTest::newRow("half width kana") << u"ｱｲ"_s << 2;
    QTest::newRow("combining") << u"e\u0301"_s << 1;
    QTest::newRow("zero width joiner") << u"a\u200db"_s << 2;
    QTest::newRow("beyond the basic plane") << u"\U00020000"_s << 2;
    QTest::newRow("arabic") << u"سلام"_s << 4;
}

void TestTextWidth::widths()
{
    QFETCH(QString, text);
    QFETCH(int, width);
    QCOMPARE(displayWidth(text), width);
}

void TestTextWidth::fittingKeepsTheWidth_data()
{
    QTest::addColumn<QString>("text");
    for (const QString &text : {u""_s, u"abc"_s, u"abcdefghij"_s, u"日本語テキスト"_s, u"a日b本c語d"_s, u"😀😀😀😀😀"_s,
                                u"e\u0301e\u0301e\u0301e\u0301e\u0301e\u0301e\u0301"_s}) {
        QTest::newRow(qPrintable(text)) << text;
    }
}

void TestTextWidth::fittingKeepsTheWidth()
{
    QFETCH(QString, text);
    for (int width = 1; width <= 16; ++width) {
        for (const bool right : {false, true}) {
            const QString result = fitted(text, width, right);
            QCOMPARE(displayWidth(result), width);
            QCOMPARE(result.contains(u'…'), displayWidth(text) > width);
            QVERIFY(!result.contains(QChar(QChar::ReplacementCharacter)));
        }
    }
}

QTEST_APPLESS_MAIN(TestTextWidth)
#include "tst_textwidth.moc"
