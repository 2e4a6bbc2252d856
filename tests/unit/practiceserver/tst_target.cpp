// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/server/target.h"

#include <QtTest>

using namespace qm::practice;

class TestTarget : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void resolves_data();
    void resolves();
};

void TestTarget::resolves_data()
{
    QTest::addColumn<QByteArray>("raw");
    QTest::addColumn<QByteArray>("prefix");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char *raw, const char *prefix, const char *expected) {
        QTest::addRow("%s below '%s'", raw, prefix) << QByteArray(raw) << QByteArray(prefix) << QByteArray(expected);
    };
    row("/rest/V1/orders?a=b", "", "rest default /V1/orders ?a=b");
    row("/rest/all/V1/orders", "", "rest all /V1/orders");
    row("/rest/nl/V1/orders/", "", "rest nl /V1/orders");
    row("/rest/NL/V1/orders", "", "rest default /NL/V1/orders");
    row("/rest/nosuch/V1/orders", "", "rest default /nosuch/V1/orders");
    row("/rest//V1//orders", "", "rest default /V1/orders");
    row("//rest/all//V1/orders", "", "rest all /V1/orders");
    row("/rest/all/async/V1/x", "", "rest all /async/V1/x");
    row("/rest/V1/products/A%2FB", "", "rest default /V1/products/A%2FB");
    row("/rest/V1/products/A%B", "", "refused");
    row("/rest/V1/products/A%2", "", "refused");
    row("/rest/V1/x?bad=%", "", "rest default /V1/x ?bad=%");
    row("/rest", "", "rest default /");
    row("/rest/all", "", "rest all /");
    row("/restful/V1/orders", "", "page /restful/V1/orders");
    row("/index.php/rest/V1/orders", "", "rest default /V1/orders");
    row("/graphql?query=x", "", "graphql ?query=x");
    row("/graphql/", "", "graphql");
    row("/", "", "page /");
    row("", "", "page /");
    row("/shop/rest/V1/orders", "/shop", "rest default /V1/orders");
    row("/shop", "/shop", "page /");
    row("/shopping/rest/V1/orders", "/shop", "outside");
    row("/rest/V1/orders", "/shop", "outside");
    row("/index.php/rest/V1/orders", "/index.php", "rest default /V1/orders");
    row("/rest/V1/orders", "/index.php", "outside");
}

void TestTarget::resolves()
{
    QFETCH(QByteArray, raw);
    QFETCH(QByteArray, prefix);
    QFETCH(QByteArray, expected);
    const Target target = Target::of(raw.toStdString(), prefix.toStdString());
    QByteArray text;
    switch (target.area) {
    case Target::Area::Refused:
        text = "refused";
        break;
    case Target::Area::Outside:
        text = "outside";
        break;
    case Target::Area::Rest:
        text = "rest " + QByteArray(target.view->code.data(), static_cast<qsizetype>(target.view->code.size())) + ' ' +
               QByteArray::fromStdString(target.path);
        break;
    case Target::Area::GraphQl:
        text = "graphql";
        break;
    case Target::Area::Page:
        text = "page " + QByteArray::fromStdString(target.path);
        break;
    }
    if (!target.query.empty()) {
        text += " ?" + QByteArray::fromStdString(target.query);
    }
    QCOMPARE(text, expected);
}

QTEST_GUILESS_MAIN(TestTarget)
#include "tst_target.moc"
