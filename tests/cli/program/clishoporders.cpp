// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "clishoporders.h"

#include <QSet>

namespace qm::test {

using namespace Qt::StringLiterals;

practice::ServerOptions shopOf(int orders)
{
    practice::ServerOptions options;
    options.shop.orders = orders;
    options.shop.products = 126;
    return options;
}

QByteArray where(const QByteArray &list, const QByteArray &field, const QByteArray &value, int size)
{
    return "/rest/all/V1/" + list + "?searchCriteria[pageSize]=" + QByteArray::number(size) +
           "&searchCriteria[filter_groups][0][filters][0][field]=" + field +
           "&searchCriteria[filter_groups][0][filters][0][value]=" + value;
}

QList<QJsonObject> ordersWith(const CliShop &shop, const QByteArray &status)
{
    QSet<QString> twice;
    QSet<QString> once;
    for (const QJsonValue order :
         shop.raw("/rest/all/V1/orders?searchCriteria[pageSize]=5000&fields=items[increment_id]")) {
        const QString number = order["increment_id"_L1].toString();
        (once.contains(number) ? twice : once).insert(number);
    }
    QList<QJsonObject> found;
    for (const QJsonValue order : shop.raw(where("orders", "status", status, 5'000))) {
        if (!twice.contains(order["increment_id"_L1].toString())) {
            found.append(order.toObject());
        }
    }
    return found;
}

QString numberOf(const QJsonObject &order)
{
    return order["increment_id"_L1].toString();
}

QMap<QString, int> resultsOf(const QJsonArray &rows)
{
    QMap<QString, int> counts;
    for (const QJsonValue row : rows) {
        ++counts[row["result"_L1].toString()];
    }
    return counts;
}

} // namespace qm::test
