// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk.h"

#include "ledger/journal.h"

#include <QTest>

using namespace qm;
using namespace qm::test;
using namespace Qt::StringLiterals;
using sync::PushedAs;

namespace {

Scope view(const QString &code)
{
    return *Scope::storeView(code);
}

Cell cell(const QString &sku, const QString &code, const Scope &scope = {})
{
    return AttributeCell{Sku::fromShop(sku), scope, code};
}

QString nameIn(Desk &desk, const QString &sku, const QByteArray &scope)
{
    return desk.colleague.ask("GET", "products/" + sku.toUtf8(), {}, scope)["name"_L1].toString();
}

} // namespace

class TestPushProducts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// One request with exactly what is wanted: the store view's code in its path, the SKU there and in its body.
    void theSmallestRequest()
    {
        Desk desk;
        const QString sku = desk.colleague.plainProducts(1).front();
        desk.stage({draft(cell(sku, u"name"_s, view(u"nl"_s)), u"Laars"_s),
                    draft(cell(sku, u"meta_title"_s, view(u"nl"_s)), u"Titel"_s)});
        desk.forgetRequests();
        QCOMPARE(desk.push().count(PushedAs::Verified), 2);
        QCOMPARE(desk.count(u"PUT /rest/nl/V1/products/"_s), 1);
        const auto entry =
            desk.write<std::vector<JournalEntry>>([](auto &d) { return ledger::readJournal(d, profile, 0, 1); }).at(0);
        QCOMPARE(entry.request, u"PUT /rest/nl/V1/products/%1"_s.arg(sku));
        QCOMPARE(entry.body, u"{\"product\":{\"sku\":\"%1\",\"name\":\"Laars\",\"custom_attributes\":"
                             "[{\"attribute_code\":\"meta_title\",\"value\":\"Titel\"}]}}"_s.arg(sku));
        QCOMPARE(nameIn(desk, sku, "nl"), u"Laars"_s);
        QVERIFY(nameIn(desk, sku, "all") != u"Laars"_s);
    }

    /// Not every web server lets every SKU through in a path (magento-facts 6.2).
    void aSkuThatNoPathCarries()
    {
        Desk desk;
        const QString sku = u"A/B/C"_s;
        desk.stage({draft(cell(sku, u"name"_s), u"Slashes"_s)});
        desk.forgetRequests();
        const sync::PushReport report = desk.push();
        QVERIFY2(report.count(PushedAs::Verified) == 1, qPrintable(report.lines.at(0).message));
        QCOMPARE(desk.count(u"POST /rest/all/V1/products"_s), 1);
    }

    void aStoreViewUsesTheDefaultAgain()
    {
        Desk desk;
        const QString sku = desk.colleague.plainProducts(1).front();
        const QString name = nameIn(desk, sku, "all");
        desk.stage({draft(cell(sku, u"name"_s, view(u"nl"_s)), u"Laars"_s)});
        QCOMPARE(desk.push().count(PushedAs::Verified), 1);
        const qint64 set = desk.stage({draft(cell(sku, u"name"_s, view(u"nl"_s)), UseDefault(), u"Laars"_s)});
        QCOMPARE(desk.push().count(PushedAs::Verified), 1);
        QCOMPARE(nameIn(desk, sku, "nl"), name);
        // Not a copy of the value: it follows when the default changes.
        desk.stage({draft(cell(sku, u"name"_s), u"Other"_s)});
        QCOMPARE(desk.push().count(PushedAs::Verified), 1);
        QCOMPARE(nameIn(desk, sku, "nl"), u"Other"_s);
        desk.undo(set);
        QCOMPARE(desk.push().count(PushedAs::Verified), 1);
        QCOMPARE(nameIn(desk, sku, "nl"), u"Laars"_s);
    }

    void everyTypeOfValue()
    {
        Desk desk;
        // One that has a season and a material: not every set of attributes does.
        const QJsonDocument dressed = desk.colleague.ask(
            "GET", "products?searchCriteria[pageSize]=1&searchCriteria[sortOrders][0][field]=entity_id"
                   "&searchCriteria[filter_groups][0][filters][0][field]=season"
                   "&searchCriteria[filter_groups][0][filters][0][condition_type]=notnull"
                   "&searchCriteria[filter_groups][1][filters][0][field]=material"
                   "&searchCriteria[filter_groups][1][filters][0][condition_type]=notnull"
                   "&searchCriteria[filter_groups][2][filters][0][field]=type_id"
                   "&searchCriteria[filter_groups][2][filters][0][value]=simple");
        const QString sku = dressed["items"_L1][0]["sku"_L1].toString();
        QVERIFY(!sku.isEmpty());
        const QMap<QString, QString> start = desk.colleague.content({sku});
        const auto optionOf = [&desk](const QByteArray &code, int at) {
            return desk.colleague.ask("GET", "products/attributes/" + code + "/options")[at]["value"_L1].toString();
        };
        QStringList seasons{optionOf("season", 2), optionOf("season", 1)};
        seasons.sort();
        const qint64 set =
            desk.stage({draft(cell(sku, u"weight"_s), *Decimal::fromText(std::string_view("2.75"))),
                        draft(cell(sku, u"status"_s), u"2"_s), draft(cell(sku, u"visibility"_s), u"2"_s),
                        draft(cell(sku, u"website_ids"_s), QStringList{u"2"_s}),
                        draft(cell(sku, u"material"_s), optionOf("material", 2)),
                        draft(cell(sku, u"season"_s), seasons), draft(cell(sku, u"description"_s), u"a <b>\n\"c\""_s),
                        draft(cell(sku, u"news_from_date"_s), u"2027-03-01 00:00:00"_s),
                        draft(cell(sku, u"msrp"_s), *Decimal::fromText(std::string_view("4.5"))),
                        draft(cell(sku, u"tax_class_id"_s), u"0"_s)});
        const sync::PushReport report = desk.push();
        for (const sync::PushedLine &line : report.lines) {
            QVERIFY2(line.what == PushedAs::Verified, qPrintable(QString::number(line.changeId) + line.message));
        }
        QCOMPARE(report.count(PushedAs::Verified), 10);
        desk.undo(set);
        QCOMPARE(desk.push().count(PushedAs::Verified), 10);
        QCOMPARE(desk.colleague.content({sku}), start);
    }

    /// One value that the shop does not take stands in the way of none of the others of its product.
    void oneBadValueFailsAlone()
    {
        Desk desk;
        const QStringList skus = desk.colleague.plainProducts(2);
        desk.stage({draft(cell(skus[0], u"name"_s), u"Boot"_s), draft(cell(skus[0], u"material"_s), u"Leather"_s),
                    draft(cell(skus[0], u"meta_title"_s), u"S"_s), draft(cell(skus[1], u"name"_s), u"Shoe"_s)});
        QCOMPARE(desk.push().count(PushedAs::Verified), 3);
        const Change failed = desk.changes(ChangeState::Failed).at(0);
        QCOMPARE(std::get<AttributeCell>(failed.cell).attributeCode, u"material"_s);
        QVERIFY2(failed.message.contains(u"value's type is invalid"_s), qPrintable(failed.message));
    }

    /// What changes with a write in a store view, in it or for all, is told beside the success.
    void whatChangesWithItIsNoticed_data()
    {
        QTest::addColumn<QByteArray>("scope");
        QTest::addColumn<QString>("words");
        QTest::newRow("for all store views") << QByteArray("all") << u"For all store views"_s;
        QTest::newRow("in the store view") << QByteArray("nl") << u"In this store view"_s;
    }
    void whatChangesWithItIsNoticed()
    {
        QFETCH(QByteArray, scope);
        QFETCH(QString, words);
        Desk desk;
        const QString sku = desk.colleague.plainProducts(1).front();
        desk.stage({draft(cell(sku, u"name"_s, view(u"nl"_s)), u"Laars"_s)});
        Colleague other(desk.shop.store());
        bool isDone = false;
        desk.shop.client().setLog([&](const remote::LogLine &line) {
            if (!isDone && line.request.startsWith(u"PUT"_s)) {
                isDone = true;
                other.ask("PUT", "products/" + sku.toUtf8(),
                          R"({"product":{"sku":")" + sku.toUtf8() +
                              R"(","custom_attributes":[{"attribute_code":"meta_title","value":"pinned"}]}})",
                          scope);
            }
        });
        const sync::PushReport report = desk.push();
        desk.shop.client().setLog({});
        QCOMPARE(report.count(PushedAs::Verified), 1);
        QVERIFY2(report.lines[0].message.startsWith(words) && report.lines[0].message.contains(u"meta_title"_s),
                 qPrintable(report.lines[0].message));
        QCOMPARE(desk.changes(ChangeState::Verified).at(0).message, report.lines[0].message);
    }

    /// How much there is belongs to the stock item only where there is one place to have it.
    void quantitiesOfOneSource()
    {
        const auto quantity = [](const QString &sku) {
            return std::vector<ChangeDraft>{
                draft(StockItemCell{Sku::fromShop(sku), StockItemField::Qty}, Decimal(42)),
                draft(StockItemCell{Sku::fromShop(sku), StockItemField::IsInStock}, true),
                draft(StockItemCell{Sku::fromShop(sku), StockItemField::Backorders}, qint64{1})};
        };
        Desk several;
        several.stage(quantity(several.colleague.plainProducts(1).front()));
        const sync::PushReport refused = several.push();
        QCOMPARE(refused.count(PushedAs::Unsupported), 2);
        QCOMPARE(refused.count(PushedAs::Verified), 1);
        QCOMPARE(several.states(), u"staged 2, verified 1"_s);
        practice::ServerOptions options = PulledShop::small();
        options.singleSource = true;
        Desk one(options);
        one.stage(quantity(several.colleague.plainProducts(1).front())); // which it has too
        const sync::PushReport report = one.push();
        QCOMPARE(report.count(PushedAs::Verified) + report.count(PushedAs::AlreadySo), 3);
    }
};

QTEST_GUILESS_MAIN(TestPushProducts)
#include "tst_pushproducts.moc"
