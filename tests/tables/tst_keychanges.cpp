// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/keychanges.h"

#include <QRandomGenerator>
#include <QTest>

using namespace qm::tables;

/// One list of keys becomes another by the steps that are named.
class TestKeyChanges : public QObject
{
    Q_OBJECT

    static QList<qint64> applied(QList<qint64> keys, const QList<qint64> &now, const KeyChanges &changes)
    {
        for (const KeyRun &run : changes.removed) {
            keys.remove(run.first, run.count);
        }
        for (const KeyRun &run : changes.inserted) {
            for (qsizetype i = run.first; i < run.first + run.count; ++i) {
                keys.insert(i, now[i]);
            }
        }
        return keys;
    }

private Q_SLOTS:
    void steps_data()
    {
        QTest::addColumn<QList<qint64>>("before");
        QTest::addColumn<QList<qint64>>("now");
        QTest::addColumn<bool>("reset");
        QTest::addColumn<int>("steps");
        const QList<qint64> five{1, 2, 3, 4, 5};
        QTest::newRow("the same") << five << five << false << 0;
        QTest::newRow("first rows") << QList<qint64>() << five << false << 1;
        QTest::newRow("all gone") << five << QList<qint64>() << false << 1;
        QTest::newRow("at the end") << five << QList<qint64>{1, 2, 3, 4, 5, 6, 7} << false << 1;
        QTest::newRow("at the start") << five << QList<qint64>{9, 8, 1, 2, 3, 4, 5} << false << 1;
        QTest::newRow("in the middle") << five << QList<qint64>{1, 2, 9, 3, 5} << false << 2;
        QTest::newRow("moved") << five << QList<qint64>{5, 1, 2, 3, 4} << true << 0;
        QTest::newRow("everything else") << five << QList<qint64>{6, 7, 8} << false << 2;
    }

    void steps()
    {
        QFETCH(QList<qint64>, before);
        QFETCH(QList<qint64>, now);
        QFETCH(bool, reset);
        QFETCH(int, steps);
        const KeyChanges changes = compareKeys(before, now);
        QCOMPARE(changes.reset, reset);
        QCOMPARE(int(changes.removed.size() + changes.inserted.size()), steps);
        if (!reset) {
            QCOMPARE(applied(before, now, changes), now);
        }
    }

    void anyListBecomesAnyOther()
    {
        QRandomGenerator random(7);
        for (int round = 0; round < 500; ++round) {
            QList<qint64> before;
            QList<qint64> now;
            for (qint64 key = 0; key < 60; ++key) {
                const quint32 dice = random.bounded(10U);
                if (dice != 0) {
                    before << key;
                }
                if (dice != 1) {
                    now << key;
                }
            }
            const KeyChanges changes = compareKeys(before, now);
            QVERIFY(!changes.reset);
            QCOMPARE(applied(before, now, changes), now);
        }
    }
};

QTEST_GUILESS_MAIN(TestKeyChanges)
#include "tst_keychanges.moc"
