// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Values of products, of many at once, to the shop and back, with the real program.
#include "clishop.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <algorithm>

using namespace qm;
using namespace qm::test;
using namespace Qt::StringLiterals;

class TestCliProducts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        practice::ServerOptions options;
        options.shop.products = 120;
        options.shop.orders = 5;
        m_shop = std::make_unique<CliShop>(options);
        const Ran pulled = m_shop->cli(u"pull"_s);
        QVERIFY2(pulled.code == 0, pulled.told());
    }
    void cleanup() { QCOMPARE(m_shop->runner().leak(), QString()); }

    /// Attributes of several kinds, of several products with one command, in two scopes.
    void manyProductsGetValues()
    {
        const QStringList skus = plainSkus(3);
        QCOMPARE(skus.size(), 3);
        const auto product = [this](const QString &sku, const QByteArray &scope) {
            return rawGet(m_shop->store(), "/rest/" + scope + "/V1/products/" + sku.toUtf8());
        };
        const auto state = [&] {
            QByteArray all;
            for (const QString &sku : skus) {
                for (const QByteArray &scope : {"all"_ba, "nl"_ba}) {
                    QJsonObject one = product(sku, scope).object();
                    one.remove("updated_at"_L1);
                    all += QJsonDocument(one).toJson();
                }
            }
            return all;
        };
        const auto custom = [](const QJsonDocument &document, QLatin1StringView code) {
            for (const QJsonValue &attribute : document["custom_attributes"_L1].toArray()) {
                if (attribute["attribute_code"_L1] == code) {
                    return attribute["value"_L1].toString();
                }
            }
            return QString();
        };
        const QByteArray start = state();
        const QString three = skus.join(u' ');
        QStringList commands{
            u"products set %1 --value website_ids=2 --value tax_class_id=0 --value visibility=Catalog "
            "--value status=Disabled --value weight=2.75 --value meta_title=Three|of|them"_s.arg(three),
            u"products set %1 --scope nl --value name=Drie"_s.arg(three)};
        for (const QString &sku : skus) {
            commands << u"products set %1 --value url_key=now-%2"_s.arg(sku, sku.toLower());
        }
        QString set;
        for (const QString &command : commands) {
            const Ran staged = cli(command + set + u" --format json"_s);
            QVERIFY2(staged.code == 0, staged.told());
            set = u" --set "_s + QString::number(staged.json()[0]["set_id"_L1].toInteger());
        }
        QCOMPARE(state(), start); // nothing was sent
        const Ran pushed = cli(u"changes push --format json"_s);
        QVERIFY2(pushed.code == 0, pushed.told());
        QCOMPARE(verified(pushed), 3 * (6 + 1 + 1));
        for (const QString &sku : skus) {
            const QJsonDocument all = product(sku, "all");
            QCOMPARE(all["extension_attributes"_L1]["website_ids"_L1].toArray(), QJsonArray{2});
            QCOMPARE(all["status"_L1].toInt(), 2);
            QCOMPARE(all["visibility"_L1].toInt(), 2);
            QCOMPARE(all["weight"_L1].toDouble(), 2.75);
            QCOMPARE(custom(all, "tax_class_id"_L1), u"0"_s);
            QCOMPARE(custom(all, "meta_title"_L1), u"Three of them"_s);
            QCOMPARE(custom(all, "url_key"_L1), u"now-"_s + sku.toLower());
            QVERIFY(all["name"_L1].toString() != u"Drie"_s);
            QCOMPARE(product(sku, "nl")["name"_L1].toString(), u"Drie"_s);
        }
        const Ran undone = cli(u"changes undo 1 --push"_s);
        QVERIFY2(undone.code == 0, undone.told());
        QCOMPARE(state(), start);
    }

private:
    [[nodiscard]] Ran cli(const QString &line) const { return m_shop->cli(line, u"oauth1"_s); }
    [[nodiscard]] static int verified(const Ran &pushed)
    {
        const QJsonArray lines = pushed.json().array();
        return int(std::count_if(lines.begin(), lines.end(),
                                 [](const QJsonValue &line) { return line["result"_L1] == "verified"_L1; }));
    }
    /// Products that may be edited, whose SKUs are plain words.
    [[nodiscard]] QStringList plainSkus(int count) const
    {
        QStringList skus;
        const Ran listed = cli(u"products list --where type_id|eq|simple --limit 0 --columns sku --format json"_s);
        for (const QString &sku : idsOf(listed.json().array(), "sku"_L1)) {
            const bool isPlain = std::ranges::all_of(
                sku, [](QChar c) { return c.unicode() < 128 && (c.isLetterOrNumber() || c == u'-'); });
            if (skus.size() < count && isPlain && !sku.startsWith(u'-')) {
                skus << sku;
            }
        }
        return skus;
    }

    std::unique_ptr<CliShop> m_shop;
};

QTEST_GUILESS_MAIN(TestCliProducts)
#include "tst_cliproducts.moc"
