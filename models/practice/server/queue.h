// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "practice/route.h"
#include "practice/server/faults.h"

#include <QJsonObject>

#include <chrono>
#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <optional>
#include <string>
#include <thread>
#include <vector>

namespace qm::practice {

/// Operation statuses of the bulk API (magento-facts 5.7).
enum class OperationStatus { Complete = 1, RetriablyFailed = 2, Failed = 3, Open = 4 };

/// What waits between an asynchronous request and its work: bulks and operations in the state, and the consumer, a
/// thread that does the operations one after the other in the order in which they were accepted. What is open when the
/// shop ends is done after its next start. Thread-safe.
class Queue
{
public:
    struct Options
    {
        bool runs = true;                   ///< whether the consumer runs from the start
        std::chrono::milliseconds pause{0}; ///< before each operation
    };
    /// The fault that meets an operation, by its path; asked with the method `QUEUE`.
    using Disturb = std::function<std::optional<Fault>(const std::string &path)>;

    Queue(const Shop &shop, const Options &options, std::function<UtcTime()> now, Disturb disturb);
    ~Queue();
    Q_DISABLE_COPY_MOVE(Queue)

    /// Before the first request. \a routes stay where they are as long as the queue lives.
    void start(const std::vector<Route> &routes);
    /// Ends the consumer: before what its work uses goes.
    void end();

    /// Notes the operations under a bulk id, open. \returns the id.
    [[nodiscard]] std::string accept(const Route &route, const std::vector<Call> &calls);

    /// The consumer ends after the operation it is at, or goes on.
    void setRunning(bool running);
    /// Drops what is open and waits for the operation at hand: before the state is cleared.
    void drop();

private:
    void work();
    void runOne(const std::string &key);

    const Shop &m_shop;
    const std::chrono::milliseconds m_pause;
    const std::function<UtcTime()> m_now;
    const Disturb m_disturb;
    const std::vector<Route> *m_routes = nullptr;
    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::deque<std::string> m_open; ///< keys of operations
    bool m_running;
    bool m_busy = false;
    bool m_ending = false;
    qint64 m_bulks = 0;
    std::thread m_thread;
};

// What the state holds of bulks: a head per bulk, a record per operation under `<bulk id>/<number>`.
inline constexpr std::string_view bulkKind = "queue/bulk";
inline constexpr std::string_view operationKind = "queue/operation";

/// An operation as detailed-status prints it.
[[nodiscard]] QJsonObject operationOf(const QJsonObject &record);

} // namespace qm::practice
