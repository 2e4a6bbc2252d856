// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/server/asyncapi.h"

#include "practice/server/asyncnames.h"
#include "practice/server/jsonwriter.h"
#include "practice/server/phpquery.h"
#include "practice/server/queue.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QVariant>

#include <algorithm>
#include <array>
#include <map>

namespace qm::practice {

using namespace Qt::StringLiterals;

namespace {

constexpr std::string_view resource = "Magento_Logging::system_magento_logging_bulk_operations";

bool isVersioned(std::string_view path)
{
    return path.size() > 2 && path.substr(0, 2) == "/V" && path[2] >= '0' && path[2] <= '9';
}

QJsonObject parsed(std::string_view json)
{
    return QJsonDocument::fromJson(QByteArray(json.data(), static_cast<qsizetype>(json.size()))).object();
}

std::string compact(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact).toStdString();
}

/// The `:name` parts of the route, from the item's members of the same names; single requests have theirs in the path.
std::vector<std::string> segmentsOf(const Route &route, const QJsonObject &item)
{
    std::vector<std::string> segments;
    for (const QString &part : pathParts(route)) {
        if (part.startsWith(u':')) {
            const QJsonValue value = item.value(part.mid(1));
            if (value.isUndefined() && !route.pathIsNoParameter) {
                throw Refusal::required(part.mid(1).toStdString());
            }
            segments.push_back(value.toVariant().toString().toStdString());
        }
    }
    return segments;
}

QJsonObject bulkOf(const Call &call)
{
    const auto stored = call.shop.state().find(bulkKind, call.segments.at(0));
    if (!stored) {
        Refusal refusal;
        refusal.status = 404;
        refusal.message = "Bulk uuid %bulkUuid not exist";
        refusal.named.emplace_back("bulkUuid", quotedText(call.segments.at(0)));
        throw refusal;
    }
    return parsed(*stored);
}

template <typename Visit>
void forEachOperation(const Call &call, Visit visit)
{
    call.shop.state().forEach(operationKind, call.segments.at(0) + '/',
                              [&](std::string_view, std::string_view json) { visit(operationOf(parsed(json))); });
}

Body bulkStatus(const Call &call, bool detailed)
{
    QJsonObject bulk = bulkOf(call);
    QJsonArray operations;
    forEachOperation(call, [&](const QJsonObject &operation) {
        operations.append(detailed ? operation
                                   : QJsonObject{{u"id"_s, operation.value("id"_L1)},
                                                 {u"status"_s, operation.value("status"_L1)},
                                                 {u"result_message"_s, operation.value("result_message"_L1)},
                                                 {u"error_code"_s, operation.value("error_code"_L1)}});
    });
    bulk.remove("number"_L1);
    bulk.insert("operations_list"_L1, operations);
    bulk.insert("user_type"_L1, 2);
    bulk.insert("user_id"_L1, 1);
    return compact(bulk);
}

Body operationCount(const Call &call)
{
    static_cast<void>(bulkOf(call));
    const qint64 status = call.integer(1);
    qint64 count = 0;
    forEachOperation(
        call, [&](const QJsonObject &operation) { count += operation["status"_L1].toInteger() == status ? 1 : 0; });
    return std::to_string(count);
}

/// All operations of all bulks, for the list route.
class Operations final : public Collection
{
public:
    explicit Operations(const State &state)
    {
        std::map<QString, std::string> started;
        state.forEach(bulkKind, [&](std::string_view id, std::string_view json) {
            started[QString::fromUtf8(id.data(), static_cast<qsizetype>(id.size()))] =
                parsed(json).value("start_time"_L1).toString().toStdString();
        });
        state.forEach(operationKind, [&](std::string_view, std::string_view json) {
            m_operations.push_back(operationOf(parsed(json)));
            m_started.push_back(started[m_operations.back().value("bulk_uuid"_L1).toString()]);
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

/// One call per item. Throws Refusal for the first that does not fit the service: so far nothing is done (observed 58).
std::vector<Call> callsOf(const Call &prototype, const Route &route, const QJsonArray &items, bool bulk)
{
    std::vector<Call> calls;
    calls.reserve(static_cast<std::size_t>(items.size()));
    for (const QJsonValue item : items) {
        calls.push_back({prototype.shop, prototype.view, bulk ? segmentsOf(route, item.toObject()) : prototype.segments,
                         prototype.query, item.toObject(), prototype.customerId, prototype.now,
                         bulk ? Call::Way::Bulk : Call::Way::Queued});
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

Body runAsync(const Call &prototype, const Route &route, const QJsonArray &items, bool bulk, Queue &queue)
{
    const std::vector<Call> calls = callsOf(prototype, route, items, bulk);
    QJsonArray accepted;
    for (const Call &call : calls) {
        const QByteArray hash =
            QCryptographicHash::hash(QJsonDocument(call.body).toJson(), QCryptographicHash::Sha256).toHex();
        accepted.append(QJsonObject{
            {u"id"_s, accepted.size()}, {u"data_hash"_s, QString::fromLatin1(hash)}, {u"status"_s, u"accepted"_s}});
    }
    const QString uuid = QString::fromStdString(queue.accept(route, calls));
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
