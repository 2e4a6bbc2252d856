// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/pushkind.h"

#include "domain/bulk.h"
#include "remote/json/codec.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace qm;
using namespace qm::sync;
using namespace Qt::StringLiterals;
using changes::WriteKind;

namespace {

/// The rows that a recorded success did not take; every other one was taken whole. Written from what was asked and
/// answered.
const QHash<QString, QList<int>> &refusedRows()
{
    static const QHash<QString, QList<int>> rows{
        {u"tier-post-mixed-good-and-bad-known-skus"_s, {1, 2}},
        {u"tier-post-bad-price-type"_s, {0}},
        {u"tier-post-bad-website"_s, {0}},
        {u"tier-post-discount-over-100"_s, {0}},
        {u"tier-post-existing-all-groups-all-websites-conflict"_s, {0}},
        {u"tier-post-negative-price"_s, {0}},
        {u"tier-post-qty-negative"_s, {0}},
        {u"base-post-grouped"_s, {0}},
        {u"base-post-mixed"_s, {1}},
        {u"base-post-null-price"_s, {0}},
        {u"base-post-unknown-sku"_s, {0}},
        {u"base-post-unknown-store"_s, {0}},
        {u"cost-post-negative"_s, {0}},
        {u"special-post-configurable"_s, {0}},
        {u"special-post-date-only"_s, {0}},
        {u"special-post-negative"_s, {0}},
        {u"special-post-unknown-sku"_s, {0}},
        {u"special-post-unknown-store"_s, {0}},
    };
    return rows;
}

std::optional<WriteKind> kindOf(const QString &method, const QString &target)
{
    static const QHash<QString, WriteKind> kinds{
        {u"POST /inventory/source-items"_s, WriteKind::SourceItems},
        {u"POST /inventory/source-items-delete"_s, WriteKind::SourceItemsDelete},
        {u"POST /products/base-prices"_s, WriteKind::BasePrices},
        {u"POST /products/cost"_s, WriteKind::Costs},
        {u"POST /products/special-price"_s, WriteKind::SpecialPrices},
        {u"POST /products/special-price-delete"_s, WriteKind::SpecialPricesDelete},
        {u"POST /products/tier-prices"_s, WriteKind::TierPrices},
        {u"PUT /products/tier-prices"_s, WriteKind::TierPricesReplace},
        {u"POST /products/tier-prices-delete"_s, WriteKind::TierPricesDelete}};
    const auto found = kinds.constFind(method + u' ' + target.section(u"/V1"_s, 1));
    return found == kinds.cend() ? std::nullopt : std::optional(*found);
}

Decimal number(const QJsonValue &value)
{
    return Decimal::fromText(QString::number(value.toDouble(), 'g', 15)).value_or(Decimal());
}

std::optional<UtcTime> time(const QJsonValue &value)
{
    return UtcTime::fromText(value.toString().toStdString());
}

changes::PlannedRow rowFrom(WriteKind kind, const QJsonObject &row)
{
    const Sku sku = Sku::fromShop(row["sku"_L1].toString());
    const qint64 store = row["store_id"_L1].toInteger();
    switch (kind) {
    case WriteKind::BasePrices:
        return {BasePrice{sku, store, number(row["price"_L1]), {}}, {}};
    case WriteKind::Costs:
        return {Cost{sku, store, number(row["cost"_L1]), {}}, {}};
    case WriteKind::SpecialPrices:
    case WriteKind::SpecialPricesDelete:
        return {
            SpecialPrice{sku, store, number(row["price"_L1]), time(row["price_from"_L1]), time(row["price_to"_L1]), {}},
            {}};
    case WriteKind::TierPrices:
    case WriteKind::TierPricesReplace:
    case WriteKind::TierPricesDelete:
        return {TierPrice{sku,
                          number(row["price"_L1]),
                          row["price_type"_L1].toString(),
                          row["website_id"_L1].toInteger(),
                          row["customer_group"_L1].toString(),
                          number(row["quantity"_L1]),
                          {}},
                {}};
    default:
        return {SourceItem(), {}};
    }
}

QString folder()
{
    const QString given = qEnvironmentVariable("QUARTERMASTER_CONTRACT_DIR");
    return given.isEmpty() ? QStringLiteral(QM_SAMPLES) : given + "/exchanges"_L1;
}

} // namespace

class TestPushContract : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyAnswerFindsItsRows_data()
    {
        QTest::addColumn<QByteArray>("json");
        int count = 0;
        const QDir source(folder());
        for (const QString &name : source.entryList({u"*.json"_s}, QDir::Files, QDir::Name)) {
            QFile file(source.filePath(name));
            if (!file.open(QIODevice::ReadOnly)) {
                continue;
            }
            const QByteArray json = file.readAll();
            const QJsonDocument exchange = QJsonDocument::fromJson(json);
            const QJsonObject request = exchange["request"_L1].toObject();
            if (exchange["response"_L1]["status"_L1].toInt() == 200 &&
                kindOf(request["method"_L1].toString(), request["path_and_query"_L1].toString())) {
                QTest::newRow(qPrintable(name.chopped(5))) << json;
                ++count;
            }
        }
        std::printf("writes covered: %d of %s\n", count, qPrintable(source.path()));
    }
    void everyAnswerFindsItsRows()
    {
        QFETCH(QByteArray, json);
        const QJsonDocument exchange = QJsonDocument::fromJson(json);
        const QJsonObject request = exchange["request"_L1].toObject();
        const QString name = QString::fromLatin1(QTest::currentDataTag());
        changes::PlannedWrite write;
        write.kind = *kindOf(request["method"_L1].toString(), request["path_and_query"_L1].toString());
        const QJsonObject body = request["body"_L1].toObject();
        for (const QJsonValue row :
             (body.contains("prices"_L1) ? body["prices"_L1] : body["sourceItems"_L1]).toArray()) {
            write.rows.push_back(rowFrom(write.kind, row.toObject()));
        }
        const QJsonValue answer = exchange["response"_L1]["body"_L1];
        const QByteArray text = QJsonDocument(answer.toArray()).toJson(QJsonDocument::Compact);
        QSet<int> refused;
        for (const RowRefusal &refusal : pushKind(write.kind).refusals(write, text)) {
            refused.insert(int(refusal.row));
            QVERIFY(!refusal.message.isEmpty());
            QVERIFY2(!refusal.message.contains(u'%'), qPrintable(refusal.message));
        }
        const QList<int> expected = refusedRows().value(name);
        QCOMPARE(refused, QSet<int>(expected.begin(), expected.end()));
        QCOMPARE(refused.isEmpty(), answer.toArray().isEmpty());
    }

    /// What the queue took, and what it says of it later.
    void everyBulkIsRead_data()
    {
        QTest::addColumn<QByteArray>("json");
        const QDir source(folder());
        for (const QString &name : source.entryList({u"*.json"_s}, QDir::Files, QDir::Name)) {
            QFile file(source.filePath(name));
            if (!file.open(QIODevice::ReadOnly)) {
                continue;
            }
            const QByteArray json = file.readAll();
            const QJsonDocument exchange = QJsonDocument::fromJson(json);
            const QString target = exchange["request"_L1]["path_and_query"_L1].toString();
            const int status = exchange["response"_L1]["status"_L1].toInt();
            if (status == 202 || (status == 200 && target.endsWith("/detailed-status"_L1))) {
                QTest::newRow(qPrintable(name.chopped(5))) << json;
            }
        }
    }
    void everyBulkIsRead()
    {
        QFETCH(QByteArray, json);
        const QJsonDocument exchange = QJsonDocument::fromJson(json);
        const QJsonObject body = exchange["response"_L1]["body"_L1].toObject();
        const QByteArray text = QJsonDocument(body).toJson(QJsonDocument::Compact);
        if (exchange["response"_L1]["status"_L1].toInt() == 202) {
            const auto accepted = remote::decode<BulkAccepted>(text);
            QVERIFY2(accepted, accepted ? "" : qPrintable(accepted.error().text()));
            QCOMPARE(accepted->bulkUuid, body["bulk_uuid"_L1].toString());
            QCOMPARE(qsizetype(accepted->requestItems.size()), body["request_items"_L1].toArray().size());
            return;
        }
        const auto bulk = remote::decode<BulkStatus>(text);
        QVERIFY2(bulk, bulk ? "" : qPrintable(bulk.error().text()));
        const QJsonArray operations = body["operations_list"_L1].toArray();
        QCOMPARE(qsizetype(bulk->operations.size()), operations.size());
        for (const BulkOperation &operation : bulk->operations) {
            const QJsonObject told = operations[operation.id].toObject();
            QCOMPARE(operation.status, told["status"_L1].toInt());
            QCOMPARE(operation.resultSerializedData.isEmpty(), told["result_serialized_data"_L1].isNull());
        }
    }
};

QTEST_GUILESS_MAIN(TestPushContract)
#include "tst_pushcontract.moc"
