// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "stockgoods.h"

#include <QJsonObject>

#include <algorithm>

namespace qm::test {

using namespace Qt::StringLiterals;

Stock stockOf(const CliShop &shop)
{
    Stock all;
    for (const QJsonValue &value : shop.raw("/rest/all/V1/inventory/source-items?searchCriteria[pageSize]=5000")) {
        const QJsonObject item = value.toObject();
        all.insert(item["sku"_L1].toString() + u'@' + item["source_code"_L1].toString(),
                   u"%1 %2"_s.arg(item["quantity"_L1].toDouble()).arg(item["status"_L1].toInt()));
    }
    return all;
}

QByteArray counts(const CliShop &shop, int count, int more)
{
    QByteArray csv = "sku,source_code,quantity\r\n";
    const QJsonArray products = shop.cli(u"products list --where type_id|in|simple,virtual --limit 0 --columns sku "
                                         "--format json"_s)
                                    .json()
                                    .array();
    const QStringList skus = idsOf(products, "sku"_L1);
    int rows = 0;
    for (const QJsonValue &value : shop.raw("/rest/all/V1/inventory/source-items?searchCriteria[pageSize]=5000")) {
        const QJsonObject item = value.toObject();
        const QString sku = item["sku"_L1].toString();
        if (rows == count) {
            break;
        }
        if (!skus.contains(sku)) {
            continue;
        }
        ++rows;
        csv += '"' + QString(sku).replace(u'"', u"\"\""_s).toUtf8() + "\"," +
               item["source_code"_L1].toString().toUtf8() + ',' +
               QByteArray::number(item["quantity"_L1].toDouble() + more) + "\r\n";
    }
    return csv;
}

qsizetype countOf(const QJsonArray &rows, QLatin1StringView column, const QString &value)
{
    return std::count_if(rows.begin(), rows.end(),
                         [&](const QJsonValue &row) { return row[column].toString() == value; });
}

std::pair<QString, QString> somePlace(const CliShop &shop)
{
    for (const QByteArray &line : counts(shop, 300, 0).split('\n')) {
        const QList<QByteArray> cells = line.trimmed().split(',');
        const QString sku = QString::fromUtf8(cells.value(0)).mid(1).chopped(cells.value(0).size() > 1 ? 1 : 0);
        const bool isPlain = std::all_of(
            sku.begin(), sku.end(), [](QChar c) { return c.unicode() < 128 && (c.isLetterOrNumber() || c == u'-'); });
        if (cells.size() == 3 && isPlain && !sku.startsWith(u'-') && cells[0] != "sku" && cells[2] != "41" &&
            cells[2] != "33" && cells[2] != "0") {
            return {sku, QString::fromUtf8(cells[1])};
        }
    }
    qFatal("the shop has no plain source item");
}

} // namespace qm::test
