// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/server/queue.h"

#include "practice/server/asyncnames.h"
#include "practice/shop.h"
#include "practice/stores.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QUuid>

#include <algorithm>
#include <map>
#include <utility>

namespace qm::practice {

using namespace Qt::StringLiterals;

namespace {

QJsonObject parsed(std::string_view json)
{
    return QJsonDocument::fromJson(QByteArray(json.data(), static_cast<qsizetype>(json.size()))).object();
}

std::string compact(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact).toStdString();
}

/// The state's order is that of the keys.
std::string operationKey(const std::string &bulk, std::size_t number)
{
    const std::string digits = std::to_string(number);
    return bulk + '/' + std::string(8 - std::min<std::size_t>(8, digits.size()), '0') + digits;
}

/// What is needed to do the call later.
QJsonObject requestOf(const Route &route, const Call &call)
{
    QJsonArray segments;
    for (const std::string &segment : call.segments) {
        segments.append(QString::fromStdString(segment));
    }
    return {{u"method"_s, QString::fromUtf8(route.method.data(), static_cast<qsizetype>(route.method.size()))},
            {u"pattern"_s, QString::fromUtf8(route.pattern.data(), static_cast<qsizetype>(route.pattern.size()))},
            {u"segments"_s, segments},
            {u"body"_s, call.body},
            {u"store"_s, call.view.id},
            {u"customer"_s, call.customerId},
            {u"bulk"_s, call.way == Call::Way::Bulk}};
}

const Route *routeOf(const std::vector<Route> &routes, const QJsonObject &request)
{
    const std::string method = request["method"_L1].toString().toStdString();
    const std::string pattern = request["pattern"_L1].toString().toStdString();
    const auto found = std::find_if(routes.begin(), routes.end(), [&](const Route &route) {
        return route.method == method && route.pattern == pattern;
    });
    return found == routes.end() ? nullptr : &*found;
}

Call callOf(const Shop &shop, const QJsonObject &request, UtcTime now)
{
    Call call{shop, *findStoreView(request["store"_L1].toInt()), {}, {}, request["body"_L1].toObject(), 0, now};
    for (const QJsonValue segment : request["segments"_L1].toArray()) {
        call.segments.push_back(segment.toString().toStdString());
    }
    call.customerId = request["customer"_L1].toInteger();
    call.way = request["bulk"_L1].toBool() ? Call::Way::Bulk : Call::Way::Queued;
    return call;
}

void finish(QJsonObject &operation, OperationStatus status, const QString &message)
{
    operation["status"_L1] = static_cast<int>(status);
    operation["result_message"_L1] = message;
    if (status == OperationStatus::Complete) {
        operation["serialized_data"_L1] = QJsonValue::Null; // async-detailed-status-done
    } else {
        operation["error_code"_L1] = 0;
    }
}

} // namespace

QJsonObject operationOf(const QJsonObject &record)
{
    return record["operation"_L1].toObject();
}

Queue::Queue(const Shop &shop, const Options &options, std::function<UtcTime()> now, Disturb disturb)
    : m_shop(shop)
    , m_pause(options.pause)
    , m_now(std::move(now))
    , m_disturb(std::move(disturb))
    , m_running(options.runs)
{}

Queue::~Queue()
{
    end();
}

void Queue::end()
{
    {
        const std::lock_guard lock(m_mutex);
        m_ending = true;
    }
    m_wake.notify_all();
    if (m_thread.joinable()) {
        m_thread.join();
    }
}

void Queue::start(const std::vector<Route> &routes)
{
    m_routes = &routes;
    std::map<std::string, qint64> order;
    m_shop.state().forEach(bulkKind, [&](std::string_view id, std::string_view json) {
        const qint64 number = parsed(json)["number"_L1].toInteger();
        order[std::string(id)] = number;
        m_bulks = std::max(m_bulks, number);
    });
    std::vector<std::pair<qint64, std::string>> open;
    m_shop.state().forEach(operationKind, [&](std::string_view key, std::string_view json) {
        const QJsonObject record = parsed(json);
        const bool isOpen = operationOf(record)["status"_L1].toInt() == static_cast<int>(OperationStatus::Open);
        if (isOpen && !record["lost"_L1].toBool()) {
            open.emplace_back(order[std::string(key.substr(0, key.find('/')))], std::string(key));
        }
    });
    std::stable_sort(open.begin(), open.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    for (auto &[number, key] : open) {
        m_open.push_back(std::move(key));
    }
    m_thread = std::thread([this] { work(); });
}

std::string Queue::accept(const Route &route, const std::vector<Call> &calls)
{
    const QString uuid = QUuid::createUuid().toString(QUuid::WithoutBraces);
    const std::string id = uuid.toStdString();
    const std::lock_guard lock(m_mutex);
    std::vector<State::Document> documents;
    documents.push_back({std::string(bulkKind), id,
                         compact({{u"number"_s, ++m_bulks},
                                  {u"bulk_id"_s, uuid},
                                  {u"description"_s, u"Topic "_s + topicOf(route)},
                                  {u"start_time"_s, m_now().toMagento()},
                                  {u"operation_count"_s, static_cast<qint64>(calls.size())}})});
    for (const Call &call : calls) {
        const std::size_t number = documents.size() - 1;
        const QJsonObject operation{{u"id"_s, static_cast<qint64>(number)},
                                    {u"bulk_uuid"_s, uuid},
                                    {u"topic_name"_s, topicOf(route)},
                                    {u"serialized_data"_s, queuedMessage(call, route)},
                                    {u"result_serialized_data"_s, QJsonValue::Null},
                                    {u"status"_s, static_cast<int>(OperationStatus::Open)},
                                    {u"result_message"_s, QJsonValue::Null},
                                    {u"error_code"_s, QJsonValue::Null}};
        documents.push_back({std::string(operationKind), operationKey(id, number),
                             compact({{u"operation"_s, operation}, {u"request"_s, requestOf(route, call)}})});
        m_open.push_back(documents.back().key);
    }
    m_shop.state().putAll(std::move(documents));
    m_wake.notify_all();
    return id;
}

void Queue::setRunning(bool running)
{
    std::unique_lock lock(m_mutex);
    m_running = running;
    m_wake.notify_all();
    if (!running) {
        m_wake.wait(lock, [this] { return !m_busy; });
    }
}

void Queue::drop()
{
    std::unique_lock lock(m_mutex);
    m_open.clear();
    m_wake.wait(lock, [this] { return !m_busy; });
}

void Queue::work()
{
    std::unique_lock lock(m_mutex);
    for (;;) {
        m_wake.wait(lock, [this] { return m_ending || (m_running && !m_open.empty()); });
        if (m_ending) {
            return;
        }
        // A pause first, in which the consumer may still be stopped.
        if (m_pause.count() > 0) {
            m_wake.wait_for(lock, m_pause, [this] { return m_ending || !m_running; });
            if (m_ending || !m_running || m_open.empty()) {
                continue;
            }
        }
        const std::string key = std::move(m_open.front());
        m_open.pop_front();
        m_busy = true;
        lock.unlock();
        runOne(key);
        lock.lock();
        m_busy = false;
        m_wake.notify_all();
    }
}

void Queue::runOne(const std::string &key)
{
    const auto stored = m_shop.state().find(operationKind, key);
    if (!stored) {
        return;
    }
    QJsonObject record = parsed(*stored);
    QJsonObject operation = operationOf(record);
    const QJsonObject request = record["request"_L1].toObject();
    const Route *const route = routeOf(*m_routes, request);
    const Call call = callOf(m_shop, request, m_now());
    const std::optional<Fault> fault = route != nullptr ? m_disturb(std::string(route->pattern)) : std::nullopt;
    const bool fails = fault && fault->kind == FaultKind::Status;
    try {
        if (route == nullptr) {
            throw Refusal::internalError(key);
        }
        const Body result = fails && !fault->afterEffect ? Body() : route->handler(call);
        if (fails) {
            // The database's quarrels are the only ones that the client is told to repeat (magento-facts 5.4, 5.7).
            const bool again = fault->status == 400;
            finish(operation, again ? OperationStatus::RetriablyFailed : OperationStatus::Failed,
                   again ? u"Database deadlock found when trying to get lock"_s : u"Internal Error"_s);
        } else {
            if (result.size() > 2 && result.front() == '[') { // row errors of price calls (observed 56)
                operation["result_serialized_data"_L1] = QString::fromStdString(result);
            }
            finish(operation, OperationStatus::Complete, successOf(*route));
        }
    } catch (const Refusal &refusal) {
        finish(operation, OperationStatus::Failed, QString::fromStdString(filled(refusal)));
    } catch (const ConsumerKilled &) {
        record["lost"_L1] = true; // it stays open for ever, cron starts the next consumer (observed 57)
    }
    record["operation"_L1] = operation;
    m_shop.state().put(operationKind, key, compact(record));
}

} // namespace qm::practice
