// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/error.h"

#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using qm::Error;

class TestError : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fillsPlaceholders_data()
    {
        QTest::addColumn<QString>("message");
        QTest::addColumn<QList<qm::ErrorParameter>>("parameters");
        QTest::addColumn<QString>("text");
        using Parameters = QList<qm::ErrorParameter>;
        QTest::newRow("named") << u"\"%fieldName\" is required."_s << Parameters{{u"fieldName"_s, u"sku"_s}}
                               << u"\"sku\" is required."_s;
        QTest::newRow("positional") << u"%1 of %2"_s << Parameters{{{}, u"a"_s}, {{}, u"b"_s}} << u"a of b"_s;
        QTest::newRow("longest name wins")
            << u"%field %fieldName"_s << Parameters{{u"field"_s, u"f"_s}, {u"fieldName"_s, u"n"_s}} << u"f n"_s;
        QTest::newRow("missing stays") << u"%gone and %1"_s << Parameters{} << u"%gone and %1"_s;
        QTest::newRow("a value is not a template")
            << u"%1 %2"_s << Parameters{{{}, u"%2"_s}, {{}, u"x"_s}} << u"%2 x"_s;
        QTest::newRow("percent at the end") << u"100%"_s << Parameters{{{}, u"x"_s}} << u"100%"_s;
        QTest::newRow("named with positional values")
            << u"%SKU, %1"_s << Parameters{{u"SKU"_s, u"A-1"_s}} << u"A-1, A-1"_s;
    }
    void fillsPlaceholders()
    {
        QFETCH(QString, message);
        QFETCH(QList<qm::ErrorParameter>, parameters);
        QFETCH(QString, text);
        Error error;
        error.message = message;
        error.parameters = parameters;
        QCOMPARE(error.text(), text);
    }

    void addsDetailsOnce()
    {
        Error detail;
        detail.message = u"\"%field\" should be numeric."_s;
        detail.parameters = {{u"field"_s, u"status"_s}};
        Error error;
        error.message = u"Validation Failed"_s;
        error.details = {detail, detail};
        QCOMPARE(error.text(), u"Validation Failed\n\"status\" should be numeric."_s);
    }

    void everyKindHasItsName()
    {
        QSet<QString> names;
        for (int kind = 0; kind <= int(qm::ErrorKind::Cancelled); ++kind) {
            names.insert(qm::toString(qm::ErrorKind(kind)));
        }
        QCOMPARE(names.size(), int(qm::ErrorKind::Cancelled) + 1);
        QVERIFY(!names.contains(QString()));
    }
};

QTEST_GUILESS_MAIN(TestError)
#include "tst_error.moc"
