// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/clock.h"
#include "domain/credentials.h"
#include "domain/scope.h"
#include "domain/sku.h"

#include <QDebug>
#include <QTest>

using namespace Qt::StringLiterals;

class TestValues : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void scopesAreStoreCodes()
    {
        QVERIFY(qm::Scope().isAll());
        QCOMPARE(qm::Scope::storeView(u"de_b2b"_s)->code(), u"de_b2b"_s);
        QVERIFY(*qm::Scope::storeView(u"nl"_s) != *qm::Scope::storeView(u"NL"_s));
        for (const QString &bad : {u""_s, u"1st"_s, u"a-b"_s, u"a/b"_s, u"ä"_s, u"_x"_s, QString(33, u'a')}) {
            QVERIFY2(!qm::Scope::storeView(bad), qPrintable(bad));
        }
    }

    void skusAreKeptAsSpelled()
    {
        QCOMPARE(qm::Sku::fromInput(u"A/B+C %"_s)->text(), u"A/B+C %"_s);
        QVERIFY(!qm::Sku::fromInput(u""_s));
        QVERIFY(!qm::Sku::fromInput(u" A"_s));
        QVERIFY(!qm::Sku::fromInput(QString(65, u'x')));
        QCOMPARE(qm::Sku::fromShop(u" odd "_s).text(), u" odd "_s);
    }

    void secretsDoNotPrintThemselves()
    {
        QString text;
        QDebug(&text) << qm::Secret("canary") << qm::Secret();
        QVERIFY(!text.contains("canary"_L1));
    }

    void loginKindsRoundTrip()
    {
        using enum qm::LoginKind;
        for (const qm::LoginKind kind : {OAuth1, Bearer, Admin, Customer}) {
            QVERIFY(qm::loginKindFromText(QString(qm::toString(kind))) == kind);
        }
        QVERIFY(!qm::loginKindFromText(u"OAUTH1"));
    }

    void theSystemClockRuns()
    {
        const qm::SystemClock clock;
        QVERIFY(clock.now().seconds() > 1'700'000'000);
        const auto first = clock.steady();
        QVERIFY(clock.steady() >= first);
    }
};

QTEST_GUILESS_MAIN(TestValues)
#include "tst_values.moc"
