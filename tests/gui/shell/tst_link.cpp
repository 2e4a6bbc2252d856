// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/link.h"

#include <QTest>

using namespace qm::ui;
using namespace Qt::StringLiterals;

/// Links are written by strangers: what is one, and what is refused.
class TestLink : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("profile");
        QTest::addColumn<QString>("name");
        const auto row = [](const char *title, const char *text, Link::Kind kind, const QString &profile,
                            const QString &name) {
            QTest::newRow(title) << QString::fromUtf8(text) << int(kind) << profile << name;
        };
        using enum Link::Kind;
        row("an order", "quartermaster://my-shop/order/000000123", Order, u"my-shop"_s, u"000000123"_s);
        row("in capitals", "QuarterMaster://My_Shop.2/order/A-7", Order, u"My_Shop.2"_s, u"A-7"_s);
        row("a SKU with a slash", "quartermaster://s/product/WS12%2FXS", Product, u"s"_s, u"WS12/XS"_s);
        row("a SKU with a blank and an umlaut", "quartermaster://s/product/M%C3%BCtze%20gr%C3%BCn", Product, u"s"_s,
            u"Mütze grün"_s);
        row("a SKU beyond the first plane", "quartermaster://s/product/%F0%9F%8E%A9", Product, u"s"_s, u"🎩"_s);
        row("a customer", "quartermaster://s/customer/42", Customer, u"s"_s, u"42"_s);
        row("a shop", "quartermaster://s", Shop, u"s"_s, {});
        row("a slash behind", "quartermaster://s/order/1/", Order, u"s"_s, u"1"_s);
        row("a slash behind the shop", "quartermaster://s/", Shop, u"s"_s, {});
    }
    void reads()
    {
        QFETCH(QString, text);
        QFETCH(int, kind);
        QFETCH(QString, profile);
        QFETCH(QString, name);
        QVERIFY(isLink(text));
        const qm::Result<Link> link = linkFromText(text);
        QVERIFY2(link, link ? "" : qPrintable(link.error().text()));
        const Link wanted{Link::Kind(kind), profile, name};
        QCOMPARE(*link, wanted);
        // What is written is read as the same.
        const qm::Result<Link> again = linkFromText(toText(wanted));
        QVERIFY(again);
        QCOMPARE(*again, wanted);
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("text");
        const auto row = [](const char *title, const QString &text) { QTest::newRow(title) << text; };
        row("nothing", {});
        row("another scheme", u"https://shop.example/order/1"_s);
        row("one slash", u"quartermaster:/s/order/1"_s);
        row("no shop", u"quartermaster:///order/1"_s);
        row("a shop out of its folder", u"quartermaster://..%2F../order/1"_s);
        row("a login", u"quartermaster://me:pass@s/order/1"_s);
        row("a port", u"quartermaster://s:80/order/1"_s);
        row("a query", u"quartermaster://s/order/1?push=yes"_s);
        row("a fragment", u"quartermaster://s/order/1#2"_s);
        row("quotes", u"quartermaster://s/order/1\"2"_s);
        row("a verb", u"quartermaster://s/push/1"_s);
        row("more steps", u"quartermaster://s/order/1/cancel"_s);
        row("no number", u"quartermaster://s/order"_s);
        row("an empty number", u"quartermaster://s/order//"_s);
        row("blanks", u"quartermaster://s/order/%20%20"_s);
        row("an open blank", u"quartermaster://s/order/1 --profile x"_s);
        row("a line break", u"quartermaster://s/order/1%0A2"_s);
        row("a null", u"quartermaster://s/order/1%002"_s);
        row("text turned around", u"quartermaster://s/order/1%E2%80%AE2"_s);
        row("half a percent sign", u"quartermaster://s/order/1%2"_s);
        row("a sign in the percent sign", u"quartermaster://s/order/1%+1"_s);
        row("no UTF-8", u"quartermaster://s/product/%C3%28"_s);
        row("longer than a SKU", u"quartermaster://s/product/"_s + QString(65, u'a'));
        row("very long", u"quartermaster://s/product/"_s + QString(100'000, u'a'));
        row("a customer's name", u"quartermaster://s/customer/fenna"_s);
        row("a customer below zero", u"quartermaster://s/customer/-1"_s);
        row("a customer with a sign", u"quartermaster://s/customer/+1"_s);
        row("letters of other scripts in the shop", u"quartermaster://sho\u0440/order/1"_s);
    }
    void refuses()
    {
        QFETCH(QString, text);
        const qm::Result<Link> link = linkFromText(text);
        QVERIFY2(!link, qPrintable(text));
        QVERIFY(link.error().kind == qm::ErrorKind::Validation);
        QVERIFY(!link.error().text().isEmpty());
        // What it says holds nothing of what a stranger wrote.
        QVERIFY(!link.error().text().contains(u"pass"));
    }
};

QTEST_GUILESS_MAIN(TestLink)
#include "tst_link.moc"
