// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/keptshop.h"

#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

using namespace qm;
using namespace Qt::StringLiterals;

class TestKeptShop : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void beginsJustBeforeNow_data();
    void beginsJustBeforeNow();
    void keepsItsDay();
    void takesNoOtherFileForAShop();
};

void TestKeptShop::beginsJustBeforeNow_data()
{
    QTest::addColumn<QString>("now");
    QTest::addColumn<QString>("today");
    QTest::newRow("noon") << u"2026-11-29 12:00:00"_s << u"2026-11-29 00:00:00"_s;
    QTest::newRow("as the last order is placed") << u"2026-11-29 06:00:00"_s << u"2026-11-29 00:00:00"_s;
    QTest::newRow("a second earlier") << u"2026-11-29 05:59:59"_s << u"2026-11-28 00:00:00"_s;
    QTest::newRow("first of January") << u"2027-01-01 00:00:00"_s << u"2026-12-31 00:00:00"_s;
}

void TestKeptShop::beginsJustBeforeNow()
{
    QFETCH(const QString, now);
    QFETCH(const QString, today);
    const QTemporaryDir folder;
    const practice::KeptShop shop = practice::keptShop(folder.path(), *UtcTime::fromText(now.toStdString()));
    QCOMPARE(shop.today.toMagento(), today);
    QCOMPARE(shop.stateFile, folder.filePath(u"practice-%1.json"_s.arg(today.left(10))));
    QVERIFY2(QDir(folder.path()).isEmpty(), "looking for a shop must not make one");
}

void TestKeptShop::keepsItsDay()
{
    const QTemporaryDir folder;
    const practice::KeptShop first = practice::keptShop(folder.path(), *UtcTime::fromText("2026-11-29 12:00:00"));
    QFile file(first.stateFile);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.close();
    const practice::KeptShop later = practice::keptShop(folder.path(), *UtcTime::fromText("2027-03-01 12:00:00"));
    QCOMPARE(later.today, first.today);
    QCOMPARE(later.stateFile, first.stateFile);
}

void TestKeptShop::takesNoOtherFileForAShop()
{
    const QTemporaryDir folder;
    for (const QString &name : {u"practice-.json"_s, u"practice-2026-02-31.json"_s, u"practice-2026-11-29.json.turn"_s,
                                u"practice-latest.json"_s, u"practice.json"_s}) {
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
    }
    const practice::KeptShop shop = practice::keptShop(folder.path(), *UtcTime::fromText("2027-03-01 12:00:00"));
    QCOMPARE(shop.today.toMagento(), u"2027-03-01 00:00:00"_s);
}

QTEST_GUILESS_MAIN(TestKeptShop)
#include "tst_keptshop.moc"
