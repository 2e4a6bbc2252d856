// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/server/asyncapi.h"

#include "practice/server/jsonwriter.h"
#include "practice/server/phpquery.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QUuid>

#include <algorithm>
#include <array>

namespace qm::practice {

using namespace Qt::StringLiterals;

namespace {

enum OperationStatus { complete = 1, failed = 3 }; // magento-facts 5.7

constexpr std::string_view stateKind = "bulk";
constexpr std::string_view resource = "Magento_Logging::system_magento_logging_bulk_operations";

bool isVersioned(std::string_view path)
{
    return path.size() > 2 && path.substr(0, 2) == "/V" && path[2] >= '0' && path[2] <= '9';
}

std::string compact(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact).toStdString();
}

/// `%1` and `%fieldName` filled in: operations keep their result as plain text.
std::string filled(const Refusal &refusal)
{
    QString text = QString::fromStdString(refusal.message);
    const auto plain = [](const std::string &json) {
        return QJsonDocument::fromJson('[' + QByteArray::fromStdString(json) + ']')
            .array()
            .at(0)
            .toVariant()
            .toString();
    };
    for (const auto &[name, value] : refusal.named) {
        text.replace(u'%' + QString::fromStdString(name), plain(value));
    }
    for (std::size_t i = 0; i < refusal.positional.size(); ++i) {
        text.replace(u'%' + QString::number(i + 1), plain(refusal.positional[i]));
    }
    return text.toStdString();
}

QStringList pathParts(const Route &route)
{
    return QString::fromUtf8(route.pattern.data(), static_cast<qsizetype>(route.pattern.size())).split(u'/');
}

/// What the queue calls a service, and the class that did the work when it is done.
struct ServiceName
{
    std::string_view pattern;
    std::string_view topic;
    std::string_view worker;
};

constexpr std::array<ServiceName, 5> serviceNames = {{
    {"/V1/orders/:id/comments", "magento.sales.api.ordermanagementinterface.addcomment",
     "Magento\\Sales\\Model\\Service\\OrderService\\Interceptor::addComment"},
    {"/V1/products/base-prices-information", "magento.catalog.api.basepricestorageinterface.get",
     "Magento\\Catalog\\Model\\Product\\Price\\BasePriceStorage::get"},
    {"/V1/products/cost-information", "magento.catalog.api.coststorageinterface.get",
     "Magento\\Catalog\\Model\\Product\\Price\\CostStorage::get"},
    {"/V1/products/special-price-information", "magento.catalog.api.specialpricestorageinterface.get",
     "Magento\\Catalog\\Model\\Product\\Price\\SpecialPriceStorage::get"},
    {"/V1/products/tier-prices-information", "magento.catalog.api.tierpricestorageinterface.get",
     "Magento\\Catalog\\Model\\Product\\Price\\TierPriceStorage::get"},
}};

const ServiceName *serviceNameOf(const Route &route)
{
    const auto found = std::find_if(serviceNames.begin(), serviceNames.end(),
                                    [&](const ServiceName &name) { return name.pattern == route.pattern; });
    return found == serviceNames.end() ? nullptr : &*found;
}

QString topicOf(const Route &route)
{
    const ServiceName *name = serviceNameOf(route);
    std::string topic(name != nullptr ? name->topic : route.pattern.substr(1));
    std::replace(topic.begin(), topic.end(), '/', '.');
    return QString::fromStdString("async." + topic + '.' + std::string(route.method)).toLower();
}

QString successOf(const Route &route)
{
    const ServiceName *name = serviceNameOf(route);
    return u"Service execution success "_s +
           QString::fromStdString(std::string(name != nullptr ? name->worker : route.pattern));
}

/// Plain json_encode: `/` and everything beyond ASCII escaped.
QString phpJson(const QJsonObject &object)
{
    QString text;
    for (const QChar c : QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact))) {
        if (c == u'/') {
            text += "\\/"_L1;
        } else if (c.unicode() < 0x80) {
            text += c;
        } else {
            text += u"\\u%1"_s.arg(uint{c.unicode()}, 4, 16, QChar(u'0'));
        }
    }
    return text;
}

/// What the queue holds of an operation until it has succeeded (async-failing-operation-detailed-status).
QString messageOf(const Call &call, const Route &route)
{
    QJsonObject input = call.body;
    std::size_t next = 0;
    for (const QString &part : pathParts(route)) {
        const QString name = part.mid(1);
        if (part.startsWith(u':') && next < call.segments.size() && !input.contains(name)) {
            input.insert(name, QString::fromStdString(call.segments[next]));
        }
        next += part.startsWith(u':') ? 1 : 0;
    }
    return phpJson({{u"entity_id"_s, QJsonValue::Null},
                    {u"entity_link"_s, u""_s},
                    {u"meta_information"_s, phpJson(input)},
                    {u"store_id"_s, QString::number(call.view.id)}});
}

/// The `:name` parts of the route, from the item's members of the same names; single requests have theirs in the path.
std::vector<std::string> segmentsOf(const Route &route, const QJsonObject &item)
{
    std::vector<std::string> segments;
    for (const QString &part : pathParts(route)) {
        if (part.startsWith(u':')) {
            const QJsonValue value = item.value(part.mid(1));
            if (value.isUndefined()) {
                throw Refusal::required(part.mid(1).toStdString());
            }
            segments.push_back(value.toVariant().toString().toStdString());
        }
    }
    return segments;
}

QJsonObject bulkOf(const Call &call)
{
    const auto stored = call.shop.state().find(stateKind, call.segments.at(0));
    if (!stored) {
        Refusal refusal;
        refusal.status = 404;
        refusal.message = "Bulk uuid %bulkUuid not exist";
        refusal.named.emplace_back("bulkUuid", quotedText(call.segments.at(0)));
        throw refusal;
    }
    return QJsonDocument::fromJson(QByteArray::fromStdString(*stored)).object();
}

Body bulkStatus(const Call &call, bool detailed)
{
    QJsonObject bulk = bulkOf(call);
    QJsonArray operations = bulk.value("operations_list"_L1).toArray();
    if (!detailed) {
        for (QJsonValueRef entry : operations) {
            const QJsonObject operation = entry.toObject();
            entry = QJsonObject{{u"id"_s, operation.value("id"_L1)},
                                {u"status"_s, operation.value("status"_L1)},
                                {u"result_message"_s, operation.value("result_message"_L1)},
                                {u"error_code"_s, operation.value("error_code"_L1)}};
        }
        bulk.insert("operations_list"_L1, operations);
    }
    return compact(bulk);
}

Body operationCount(const Call &call)
{
    const QJsonArray operations = bulkOf(call).value("operations_list"_L1).toArray();
    const qint64 status = call.integer(1);
    return std::to_string(std::count_if(operations.begin(), operations.end(), [&](const QJsonValue &operation) {
        return operation["status"_L1].toInteger() == status;
    }));
}

/// All operations of all bulks, for the list route.
class Operations final : public Collection
{
public:
    explicit Operations(const State &state)
    {
        state.forEach(stateKind, [this](std::string_view, std::string_view json) {
            const QJsonObject bulk =
                QJsonDocument::fromJson(QByteArray(json.data(), static_cast<qsizetype>(json.size()))).object();
            for (const QJsonValue operation : bulk.value("operations_list"_L1).toArray()) {
                m_operations.push_back(operation.toObject());
                m_started.push_back(bulk.value("start_time"_L1).toString().toStdString());
            }
        });
    }

    [[nodiscard]] qint64 size() const override { return static_cast<qint64>(m_operations.size()); }
    [[nodiscard]] qint64 rowOf(qint64) const override { return -1; }
    [[nodiscard]] const Field *findField(std::string_view name) const override
    {
        static constexpr std::array<Field, 5> fields = {{{"start_time", FieldType::Text, 0},
                                                         {"bulk_uuid", FieldType::Text, 1},
                                                         {"topic_name", FieldType::Text, 2},
                                                         {"status", FieldType::Integer, 3},
                                                         {"id", FieldType::Integer, 4}}};
        const auto found =
            std::find_if(fields.begin(), fields.end(), [&](const Field &field) { return field.name == name; });
        return found == fields.end() ? nullptr : &*found;
    }
    [[nodiscard]] Cell cell(qint64 row, const Field &field, const StoreView &) const override
    {
        if (field.index == 0) {
            return Cell::of(m_started[static_cast<std::size_t>(row)]);
        }
        const QJsonValue value = m_operations[static_cast<std::size_t>(row)].value(
            QLatin1StringView(field.name.data(), static_cast<qsizetype>(field.name.size())));
        return field.type == FieldType::Text ? Cell::of(value.toString().toStdString()) : Cell::of(value.toInteger());
    }
    void write(JsonWriter &json, qint64 row, const StoreView &, Detail) const override
    {
        QJsonObject operation = m_operations[static_cast<std::size_t>(row)];
        operation.insert(
            "extension_attributes"_L1,
            QJsonObject{{u"start_time"_s, QString::fromStdString(m_started[static_cast<std::size_t>(row)])}});
        json.raw(compact(operation));
    }

private:
    std::vector<QJsonObject> m_operations;
    std::vector<std::string> m_started;
};

QJsonObject runOne(const Call &call, const Route &route, int id, const QString &uuid)
{
    QJsonObject operation{{u"id"_s, id},
                          {u"bulk_uuid"_s, uuid},
                          {u"topic_name"_s, topicOf(route)},
                          {u"serialized_data"_s, QJsonValue::Null},
                          {u"result_serialized_data"_s, QJsonValue::Null},
                          {u"status"_s, complete},
                          {u"result_message"_s, successOf(route)},
                          {u"error_code"_s, QJsonValue::Null}};
    try {
        const Body result = route.handler(call);
        if (result.size() > 2 && result.front() == '[') { // row errors of price calls (observed 56)
            operation.insert("result_serialized_data"_L1, QString::fromStdString(result));
        }
    } catch (const Refusal &refusal) {
        operation.insert("serialized_data"_L1, messageOf(call, route));
        operation.insert("status"_L1, failed);
        operation.insert("result_message"_L1, QString::fromStdString(filled(refusal)));
        operation.insert("error_code"_L1, 0);
    }
    return operation;
}

/// One call per item. Throws Refusal for the first that does not fit the service: so far nothing is done (observed 58).
std::vector<Call> callsOf(const Call &prototype, const Route &route, const QJsonArray &items, bool bulk)
{
    std::vector<Call> calls;
    calls.reserve(static_cast<std::size_t>(items.size()));
    for (const QJsonValue item : items) {
        calls.push_back({prototype.shop, prototype.view, bulk ? segmentsOf(route, item.toObject()) : prototype.segments,
                         prototype.query, item.toObject(), prototype.customerId, prototype.now});
        if (route.checkShape) {
            route.checkShape(calls.back());
        }
    }
    return calls;
}

} // namespace

std::optional<AsyncTarget> AsyncTarget::of(std::string_view method, std::string_view path)
{
    if (method == "GET") {
        return std::nullopt;
    }
    for (const auto &[prefix, bulk] : {std::pair<std::string_view, bool>{"/async/bulk", true}, {"/async", false}}) {
        if (path.substr(0, prefix.size()) == prefix && isVersioned(path.substr(prefix.size()))) {
            return AsyncTarget{bulk, std::string(path.substr(prefix.size()))};
        }
    }
    return std::nullopt;
}

std::string bulkPart(std::string_view variable)
{
    std::string part = "by" + std::string(variable.substr(1));
    if (part.size() > 2 && part[2] >= 'a' && part[2] <= 'z') {
        part[2] = static_cast<char>(part[2] - 'a' + 'A');
    }
    return part;
}

Body runAsync(const Call &prototype, const Route &route, const QJsonArray &items, bool bulk)
{
    const std::vector<Call> calls = callsOf(prototype, route, items, bulk);
    const QString uuid = QUuid::createUuid().toString(QUuid::WithoutBraces);
    QJsonArray operations;
    QJsonArray accepted;
    for (const Call &call : calls) {
        const int id = static_cast<int>(operations.size());
        operations.append(runOne(call, route, id, uuid));
        const QByteArray hash =
            QCryptographicHash::hash(QJsonDocument(call.body).toJson(), QCryptographicHash::Sha256).toHex();
        accepted.append(
            QJsonObject{{u"id"_s, id}, {u"data_hash"_s, QString::fromLatin1(hash)}, {u"status"_s, u"accepted"_s}});
    }
    const QJsonObject document{{u"operations_list"_s, operations},
                               {u"user_type"_s, 2},
                               {u"bulk_id"_s, uuid},
                               {u"description"_s, u"Topic "_s + topicOf(route)},
                               {u"start_time"_s, prototype.now.toMagento()},
                               {u"user_id"_s, 1},
                               {u"operation_count"_s, operations.size()}};
    prototype.shop.state().put(stateKind, uuid.toStdString(), compact(document));
    return compact({{u"bulk_uuid"_s, uuid}, {u"request_items"_s, accepted}, {u"errors"_s, false}});
}

std::vector<Route> bulkRoutes()
{
    return {
        {"GET", "/V1/bulk", resource,
         [](const Call &call) { return listOf(call, Operations(call.shop.state()), UnknownField::ServerError); },
         false},
        {"GET", "/V1/bulk/:bulkUuid/status", resource, [](const Call &call) { return bulkStatus(call, false); }, false},
        {"GET", "/V1/bulk/:bulkUuid/detailed-status", resource, [](const Call &call) { return bulkStatus(call, true); },
         false},
        {"GET", "/V1/bulk/:bulkUuid/operation-status/:status", resource, operationCount, false},
    };
}

} // namespace qm::practice
