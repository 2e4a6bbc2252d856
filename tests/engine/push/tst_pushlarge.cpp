// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Ten thousand changes: how many requests that takes, and one bad row among them.

#include "desk.h"
#include "longfunctions.h"

#include <QTest>

using namespace qm;
using namespace qm::test;
using namespace Qt::StringLiterals;
using sync::PushedAs;

namespace {

constexpr int changesAtOnce = 10'000;
constexpr int mostRequests = 210;

} // namespace

class TestPushLarge : public QObject
{
    Q_OBJECT

    static practice::ServerOptions large()
    {
        practice::ServerOptions options = PulledShop::small();
        options.shop.products = 30'000;
        return options;
    }
    /// What a shop has of what is pushed here.
    static QMap<QString, QString> content(Colleague &colleague, CellKind kind, const QStringList &skus)
    {
        if (kind == CellKind::SourceItem) {
            return colleague.stock();
        }
        QMap<QString, QString> rows;
        const QJsonObject body{{u"skus"_s, QJsonArray::fromStringList(skus)}};
        for (const QJsonValue row :
             colleague.ask("POST", "products/tier-prices-information", QJsonDocument(body).toJson()).array()) {
            rows.insert(u"%1 %2 %3 %4"_s.arg(row["sku"_L1].toString(), row["customer_group"_L1].toString())
                            .arg(row["website_id"_L1].toInt())
                            .arg(row["quantity"_L1].toDouble()),
                        QString::number(row["price"_L1].toDouble()));
        }
        return rows;
    }
    static std::vector<ChangeDraft> tenThousand(CellKind kind, const QStringList &skus)
    {
        std::vector<ChangeDraft> all;
        int i = 0;
        for (const QString &sku : skus) {
            ++i;
            if (kind == CellKind::SourceItem) {
                all.push_back(draft(SourceItemCell{Sku::fromShop(sku), u"default"_s, SourceItemField::Quantity},
                                    Decimal(10'000 + i)));
            } else {
                all.push_back(draft(TierPriceCell{Sku::fromShop(sku), 0, u"ALL GROUPS"_s, Decimal(37)},
                                    TierPriceTerms{Decimal(1 + i % 90), false}));
            }
        }
        return all;
    }
    static ChangeDraft badRow(CellKind kind, const QString &sku)
    {
        return kind == CellKind::SourceItem
                   ? draft(SourceItemCell{Sku::fromShop(sku), u"nowhere"_s, SourceItemField::Quantity}, Decimal(1))
                   : draft(TierPriceCell{Sku::fromShop(sku), 0, u"No such group"_s, Decimal(37)},
                           TierPriceTerms{Decimal(1), false});
    }

private Q_SLOTS:
    void tenThousandChanges_data()
    {
        QTest::addColumn<int>("kindNumber");
        QTest::newRow("stock") << int(CellKind::SourceItem);
        QTest::newRow("tier prices") << int(CellKind::TierPrice);
    }
    void tenThousandChanges()
    {
        QFETCH(int, kindNumber);
        const auto kind = CellKind(kindNumber);
        QMap<QString, QString> directly;
        for (const bool isQueued : {false, true}) {
            Desk desk(large());
            desk.options.delivery = isQueued ? sync::Delivery::Queue : sync::Delivery::Direct;
            desk.options.queuePause = std::chrono::milliseconds(200);
            const QStringList skus = desk.colleague.plainProducts(changesAtOnce);
            QCOMPARE(skus.size(), changesAtOnce);
            desk.stage(tenThousand(kind, skus));
            desk.forgetRequests();
            const sync::PushReport report = desk.push();
            QVERIFY2(!report.error, qPrintable(report.error.value_or(Error()).text()));
            QCOMPARE(report.count(PushedAs::Verified), changesAtOnce);
            QCOMPARE(desk.states(), u"verified 10000"_s);
            const int requests = int(desk.shop.takeRequests().size());
            QCOMPARE(report.requests, requests);
            qInfo("%d requests, %s", requests, isQueued ? "by the queue" : "directly");
            QVERIFY2(requests <= mostRequests, qPrintable(QString::number(requests)));
            const QMap<QString, QString> there = content(desk.colleague, kind, skus);
            if (isQueued) {
                QCOMPARE(there, directly);
            } else {
                directly = there;
            }
        }
    }

    void aBadRowInTheMiddleFailsAlone_data() { tenThousandChanges_data(); }
    void aBadRowInTheMiddleFailsAlone()
    {
        QFETCH(int, kindNumber);
        const auto kind = CellKind(kindNumber);
        Desk desk(large());
        const QStringList skus = desk.colleague.plainProducts(changesAtOnce);
        std::vector<ChangeDraft> all = tenThousand(kind, skus);
        all.insert(all.begin() + changesAtOnce / 2, badRow(kind, skus[changesAtOnce / 2]));
        desk.stage(all);
        const sync::PushReport report = desk.push();
        QVERIFY2(!report.error, qPrintable(report.error.value_or(Error()).text()));
        QCOMPARE(desk.states(), u"failed 1, verified 10000"_s);
        QCOMPARE(skuOf(desk.changes(ChangeState::Failed).at(0).cell).text(), skus[changesAtOnce / 2]);
        qInfo("%d requests with a bad row", report.requests);
    }
};

QTEST_GUILESS_MAIN(TestPushLarge)
#include "tst_pushlarge.moc"
