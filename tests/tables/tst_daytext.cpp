// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/daytext.h"

#include <QTest>

using namespace qm;
using namespace qm::tables;
using namespace Qt::StringLiterals;

/// Days as a cell shows them are read by its editor.
class TestDayText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsShownIsReadBack_data()
    {
        QTest::addColumn<QString>("locale");
        for (const char *locale : {"C", "en_GB", "en_US", "de_DE", "nl_NL", "fr_FR", "es_ES", "it_IT", "pl_PL"}) {
            QTest::newRow(locale) << QString::fromLatin1(locale);
        }
    }
    void whatIsShownIsReadBack()
    {
        QFETCH(QString, locale);
        const QLocale in(locale);
        for (const QDate day : {QDate(2026, 11, 17), QDate(2027, 2, 3), QDate(1999, 12, 31), QDate(2000, 1, 1)}) {
            const QString shown = dayText(day, in);
            QVERIFY2(shown.contains(QString::number(day.year())), qPrintable(shown));
            QVERIFY2(dayFrom(shown, in) == day, qPrintable(shown));
            QVERIFY(dayFrom(day.toString(Qt::ISODate), in) == day);
            QVERIFY(dayFrom(u"  "_s + shown + u' ', in) == day);
        }
        QVERIFY(!dayFrom(u"next week"_s, in) && !dayFrom(QString(), in) && !dayFrom(u"2026-13-40"_s, in));
    }

    /// As somebody types it, without zeros and centuries; never another day.
    void asItIsTyped()
    {
        const QLocale british(u"en_GB"_s);
        QVERIFY(dayFrom(u"3/2/2027"_s, british) == QDate(2027, 2, 3));
        QVERIFY(dayFrom(u"3/2/27"_s, british) == QDate(2027, 2, 3));
        QVERIFY(dayFrom(u"3.2.2027"_s, QLocale(u"de_DE"_s)) == QDate(2027, 2, 3));
        QVERIFY(dayFrom(u"03.02.27"_s, QLocale(u"de_DE"_s)) == QDate(2027, 2, 3));
        QVERIFY(dayFrom(u"2/3/2027"_s, QLocale(u"en_US"_s)) == QDate(2027, 2, 3));
        QVERIFY(!dayFrom(u"31.12.2027"_s, british));
        QVERIFY(!dayFrom(u"31/13/2027"_s, british));
    }

    /// With a time it is more than a day, and stays.
    void aTimeStays()
    {
        QLocale::setDefault(QLocale(u"en_GB"_s));
        QCOMPARE(readDay(u"2026-11-17"_s), u"17/11/2026"_s);
        QCOMPARE(readDay(u"2026-11-17 02:50:20"_s), u"2026-11-17 02:50:20"_s);
        QCOMPARE(stagedDay(u" 17/11/2026 "_s), u"2026-11-17"_s);
        QCOMPARE(stagedDay(u"2026-11-17 02:50:20"_s), u"2026-11-17 02:50:20"_s);
        QCOMPARE(stagedDay(u"soon"_s), u"soon"_s);
        QCOMPARE(stagedDay(QString()), QString());
    }
};

QTEST_GUILESS_MAIN(TestDayText)
#include "tst_daytext.moc"
