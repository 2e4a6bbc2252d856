// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "recordedshop.h"

#include "recorded.h"

#include "remote/json/scanner.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QUrlQuery>

#include <algorithm>

namespace qm::test {

using namespace Qt::StringLiterals;

namespace {

QByteArray bytes(std::string_view text)
{
    return {text.data(), qsizetype(text.size())};
}

std::string_view view(const QByteArray &text)
{
    return {text.constData(), std::size_t(text.size())};
}

QByteArrayList elements(const QByteArray &array)
{
    QByteArrayList all;
    for (const std::string_view element : remote::json::elementsOf(view(array))) {
        all.append(bytes(element));
    }
    return all;
}

QByteArray itemsOf(const QByteArray &page)
{
    for (const auto &[name, value] : remote::json::membersOf(view(page))) {
        if (name == "items") {
            return bytes(value);
        }
    }
    return {};
}

/// What tells those apart that have no number.
QJsonArray codesOf(const QJsonObject &row)
{
    return {row.value("stock_id"_L1), row.value("sku"_L1), row.value("source_code"_L1)};
}

ScriptedReply json(int status, const QByteArray &body)
{
    ScriptedReply reply;
    reply.status = status;
    reply.body = body;
    return reply;
}

ScriptedReply noEntity()
{
    return json(
        404,
        R"({"message":"No such entity with %fieldName = %fieldValue","parameters":{"fieldName":"id","fieldValue":0}})");
}

struct Condition
{
    QString field;
    QString type;
    QString value;
};

/// Filters by group.
std::map<int, std::map<int, Condition>> filtersOf(const QUrlQuery &query)
{
    static const QRegularExpression part(
        uR"(^searchCriteria\[filter_groups\]\[(\d+)\]\[filters\]\[(\d+)\]\[(field|value|condition_type)\]$)"_s);
    std::map<int, std::map<int, Condition>> groups;
    for (const auto &[name, value] : query.queryItems(QUrl::FullyDecoded)) {
        const auto match = part.match(name);
        if (match.hasMatch()) {
            Condition &condition = groups[match.captured(1).toInt()][match.captured(2).toInt()];
            QString &slot = match.captured(3) == "field"_L1   ? condition.field
                            : match.captured(3) == "value"_L1 ? condition.value
                                                              : condition.type;
            slot = value;
        }
    }
    return groups;
}

bool holds(const RecordedItem &item, const Condition &condition)
{
    const QJsonValue value = item.object.value(condition.field);
    if (condition.field.endsWith("_at"_L1)) {
        const int order = value.toString().compare(condition.value);
        return condition.type.startsWith(u'g') ? order >= 0 : condition.type.startsWith(u'l') ? order <= 0 : order == 0;
    }
    if (condition.field == "sku"_L1) {
        return value.toString() == condition.value;
    }
    // Everything else the pull asks by is the key, whatever it is called in the row.
    const qint64 wanted = condition.value.toLongLong();
    if (condition.type == "in"_L1) {
        return condition.value.split(u',').contains(QString::number(item.key));
    }
    return condition.type == "gt"_L1     ? item.key > wanted
           : condition.type == "lt"_L1   ? item.key < wanted
           : condition.type == "gteq"_L1 ? item.key >= wanted
           : condition.type == "lteq"_L1 ? item.key <= wanted
                                         : item.key == wanted;
}

} // namespace

RecordedShop::RecordedShop()
    : m_lists{
          {u"/V1/orders"_s, u"entity_id"_s, u"/V1/orders/:id"_s, {}},
          {u"/V1/invoices"_s, u"entity_id"_s, u"/V1/invoices/:id"_s, {}},
          {u"/V1/shipments"_s, u"entity_id"_s, u"/V1/shipment/:id"_s, {}},
          {u"/V1/creditmemos"_s, u"entity_id"_s, u"/V1/creditmemo/:id"_s, {}},
          {u"/V1/transactions"_s, u"transaction_id"_s, u"/V1/transactions/:id"_s, {}},
          {u"/V1/products"_s, u"id"_s, u"/V1/products/:sku"_s, {}},
          {u"/V1/products/attributes"_s, u"attribute_id"_s, u"/V1/products/attributes/:attributeCode"_s, {}},
          {u"/V1/products/attribute-sets/sets/list"_s, u"attribute_set_id"_s, {}, {}},
          {u"/V1/categories/list"_s, u"id"_s, u"/V1/categories/:categoryId"_s, {}},
          {u"/V1/customers/search"_s, u"id"_s, u"/V1/customers/:customerId"_s, {}},
          {u"/V1/customerGroups/search"_s, u"id"_s, u"/V1/customerGroups/:id"_s, {}},
          {u"/V1/salesRules/search"_s, u"rule_id"_s, u"/V1/salesRules/:ruleId"_s, {}},
          {u"/V1/coupons/search"_s, u"coupon_id"_s, u"/V1/coupons/:couponId"_s, {}},
          {u"/V1/inventory/sources"_s, {}, {}, {}},
          {u"/V1/inventory/stocks"_s, u"stock_id"_s, {}, {}},
          {u"/V1/inventory/stock-source-links"_s, {}, {}, {}},
          {u"/V1/inventory/source-items"_s, {}, {}, {}},
          {u"/V1/stockItems/lowStock/"_s, u"product_id"_s, u"/V1/stockItems/:productSku"_s, {}},
      }
{
    for (const Recorded &exchange : acceptedExchanges()) {
        const remote::EndpointInfo *const endpoint = endpointOf(exchange);
        if (!endpoint || exchange.masked || !exchange.json) {
            continue;
        }
        const QString route = endpoint->route;
        const bool isArray = exchange.body.startsWith('[');
        if (exchange.method == "GET" && isArray && route.startsWith("/V1/store/"_L1)) {
            m_arrays[route] = exchange.body;
        } else if (exchange.method == "POST" && isArray && route.endsWith("-information"_L1)) {
            m_prices[route] += elements(exchange.body);
        } else if (exchange.method == "GET") {
            take(route, exchange.body);
        } else {
            continue;
        }
        ++m_exchanges;
    }
    for (RecordedList &list : m_lists) {
        std::ranges::sort(list.items, {}, &RecordedItem::key);
    }
}

void RecordedShop::take(const QString &route, const QByteArray &raw)
{
    for (RecordedList &list : m_lists) {
        if (route != list.route && route != list.details) {
            continue;
        }
        for (const QByteArray &row : route == list.details ? QByteArrayList{raw} : elements(itemsOf(raw))) {
            RecordedItem item{row, QJsonDocument::fromJson(row).object(), 0};
            const QJsonValue key = item.object.value(list.member);
            const auto same = std::ranges::find_if(list.items, [&](const RecordedItem &known) {
                return list.member.isEmpty() ? codesOf(known.object) == codesOf(item.object)
                                             : known.key == key.toInteger();
            });
            if (same != list.items.end()) {
                item.key = same->key;
                *same = std::move(item);
                continue;
            }
            item.key = list.member.isEmpty() ? qint64(list.items.size()) + 1 : key.toInteger();
            list.items.push_back(std::move(item));
        }
    }
}

const RecordedList &RecordedShop::list(const QString &route) const
{
    const auto found = std::ranges::find(m_lists, route, &RecordedList::route);
    if (found == m_lists.end()) {
        qFatal("no list %s", qPrintable(route));
    }
    return *found;
}

QList<QJsonObject> RecordedShop::prices(const QString &route) const
{
    QList<QJsonObject> rows;
    for (const QByteArray &row : m_prices.value(route)) {
        rows.append(QJsonDocument::fromJson(row).object());
    }
    return rows;
}

ScriptedReply RecordedShop::listAnswer(const RecordedList &list, const QString &query) const
{
    const QUrlQuery asked(query);
    const auto groups = filtersOf(asked);
    std::vector<const RecordedItem *> fitting;
    for (const RecordedItem &item : list.items) {
        const bool fits = std::ranges::all_of(groups, [&item](const auto &group) {
            return std::ranges::any_of(group.second, [&item](const auto &one) { return holds(item, one.second); });
        });
        if (fits) {
            fitting.push_back(&item);
        }
    }
    const auto value = [&asked](const QString &name) { return asked.queryItemValue(name, QUrl::FullyDecoded); };
    if (value(u"searchCriteria[sortOrders][0][direction]"_s) == "DESC"_L1) {
        std::ranges::reverse(fitting);
    }
    const bool lowStock = list.route.endsWith(u'/');
    const int size = std::max(1, value(lowStock ? u"pageSize"_s : u"searchCriteria[pageSize]"_s).toInt());
    const int page = std::max(1, value(lowStock ? u"currentPage"_s : u"searchCriteria[currentPage]"_s).toInt());
    QByteArrayList rows;
    for (std::size_t i = std::size_t(page - 1) * std::size_t(size); i < fitting.size() && rows.size() < size; ++i) {
        rows.append(fitting[i]->raw);
    }
    return json(200, "{\"items\":[" + rows.join(',') + "],\"total_count\":" + QByteArray::number(fitting.size()) + "}");
}

ScriptedReply RecordedShop::answer(const SeenRequest &request) const
{
    static const QRegularExpression entry(u"^/rest/[A-Za-z0-9_]+(?=/V1/)"_s);
    QString path = QUrl::fromPercentEncoding(request.path());
    path.remove(entry);
    if (m_arrays.contains(path)) {
        return json(200, m_arrays[path]);
    }
    if (request.method == "POST" && path.endsWith("-information"_L1)) {
        const QJsonArray skus = QJsonDocument::fromJson(request.body)[u"skus"_s].toArray();
        QByteArrayList rows;
        for (const QByteArray &row : m_prices.value(path)) {
            if (skus.contains(QJsonDocument::fromJson(row)[u"sku"_s])) {
                rows.append(row);
            }
        }
        return json(200, '[' + rows.join(',') + ']');
    }
    const qsizetype mark = request.target.indexOf('?');
    const QString query = mark < 0 ? QString() : QString::fromLatin1(request.target.mid(mark + 1));
    for (const RecordedList &list : m_lists) {
        if (path == list.route || path + u'/' == list.route) {
            return listAnswer(list, query);
        }
    }
    return path.startsWith("/V1/stockItems/"_L1) || path.startsWith("/V1/orders/"_L1)
               ? noEntity()
               : json(404, R"({"message":"Request does not match any route."})");
}

} // namespace qm::test
