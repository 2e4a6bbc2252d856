// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "remote/endpoints/bulks.h"
#include "sync/pushjob.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QSemaphore>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace qm::sync {

namespace {

using changes::PlannedWrite;

constexpr int longestPauses = 20;

int openOf(const BulkStatus &bulk)
{
    return int(std::ranges::count(bulk.operations, operationStatus::open, &BulkOperation::status));
}

QString notRunning()
{
    return QCoreApplication::translate(
        "Push", "The shop has put this into its queue and does not work on it: its consumer async.operations.all does "
                "not seem to run. Have it started; the next push looks what has come of it.");
}

Error queueError(ErrorKind kind, const QString &message)
{
    Error error;
    error.kind = kind;
    error.message = message;
    return error;
}

} // namespace

/// Requests of one route and scope become one, in the order in which the plan begins with them.
Result<PushJob::Went> PushJob::sendQueued(const std::vector<PlannedWrite> &writes, Round &round)
{
    const auto routeOf = [](const PlannedWrite &write) { return pushKind(write.kind).request(write).http.route; };
    std::vector<std::vector<PlannedWrite>> bulks;
    for (const PlannedWrite &write : writes) {
        const auto known = std::ranges::find_if(bulks, [&](const std::vector<PlannedWrite> &bulk) {
            return bulk.front().kind == write.kind && bulk.front().scope == write.scope &&
                   routeOf(bulk.front()) == routeOf(write);
        });
        if (known == bulks.end()) {
            bulks.push_back({write});
        } else {
            known->push_back(write);
        }
    }
    for (const std::vector<PlannedWrite> &bulk : bulks) {
        if (m_stop.stopRequested()) {
            return Went::Off;
        }
        const Result<Went> went = enqueue(bulk, round);
        if (!went || *went == Went::Off) {
            return went;
        }
    }
    return Went::On;
}

Result<PushJob::Went> PushJob::enqueue(const std::vector<PlannedWrite> &writes, Round &round)
{
    std::vector<remote::HttpRequest> requests;
    std::vector<SentValue> values;
    Changes changes;
    for (const PlannedWrite &write : writes) {
        requests.push_back(pushKind(write.kind).request(write).http);
        std::ranges::move(valuesOf(write), std::back_inserter(values));
        std::ranges::move(changesOf(write, round), std::back_inserter(changes));
    }
    const remote::Request<BulkAccepted> request = remote::inBulk(requests);
    const Result<std::optional<qint64>> entry = begin(request.http, values);
    if (!entry) {
        return failure(entry.error());
    }
    if (!*entry) { // somebody edited one of them: request by request it is found
        round.again.push_back(std::move(changes));
        return Went::On;
    }
    const auto answer = m_shop.ask(untyped(request), StopToken());
    const int status = answer ? answer->http.status : answer.error().httpStatus;
    const QString text = answer ? QString::fromUtf8(answer->value.utf8) : answer.error().text();
    if (const Result<void> noted = note(**entry, status, text); !noted) {
        return failure(noted.error());
    }
    if (!answer) {
        return notQueued(values, std::move(changes), answer.error(), round);
    }
    const Result<BulkAccepted> accepted = remote::decode<BulkAccepted>(answer->value.utf8);
    if (!accepted) {
        return lost(values, accepted.error());
    }
    const Result<BulkStatus> bulk = waitForQueue(accepted->bulkUuid);
    return bulk ? takeOperations(writes, *bulk, round) : lost(values, bulk.error());
}

/// The queue does not take it, or not all of it, which is the same (observed 58): it goes directly.
Result<PushJob::Went> PushJob::notQueued(const std::vector<SentValue> &values, Changes changes, const Error &error,
                                         Round &round)
{
    switch (error.kind) {
    case ErrorKind::Validation:
    case ErrorKind::NotFound:
    case ErrorKind::NoRoute:
    case ErrorKind::Permission:
        break;
    case ErrorKind::Auth:
    case ErrorKind::Busy:
    case ErrorKind::RateLimited:
        m_report.error = error;
        if (const Result<void> done = settleAll(values, ChangeState::Staged, {}); !done) {
            return failure(done.error());
        }
        return Went::Off;
    default:
        return lost(values, error);
    }
    if (const Result<void> done = settleAll(values, ChangeState::Staged, {}); !done) {
        return failure(done.error());
    }
    const int rows = pushKind(kindOf(changes.front().cell)).isOneByOne() ? productsOfOne : m_shop.limits.rowsOfOne();
    std::ranges::move(batchesOf(std::move(changes), rows), std::back_inserter(round.again));
    return Went::On;
}

Result<PushJob::Went> PushJob::takeOperations(const std::vector<PlannedWrite> &writes, const BulkStatus &bulk,
                                              Round &round)
{
    std::vector<SentValue> waiting;
    for (std::size_t i = 0; i < writes.size(); ++i) {
        const auto operation = std::ranges::find(bulk.operations, qint64(i), &BulkOperation::id);
        const int status = operation == bulk.operations.end() ? operationStatus::open : operation->status;
        if (status == operationStatus::open) {
            std::ranges::move(valuesOf(writes[i]), std::back_inserter(waiting));
        } else if (status == operationStatus::complete) {
            // Where price calls leave their row errors (observed 56).
            answered(writes[i], operation->resultSerializedData.toUtf8(), round);
        } else {
            doubt(writes[i], operation->resultMessage, status == operationStatus::retriablyFailed, round);
        }
    }
    return waiting.empty() ? Result<Went>(Went::On) : lost(waiting, queueError(ErrorKind::Timeout, notRunning()));
}

/// Counts what is open itself: the shop's own summary calls a bulk finished while operations are open (magento-facts
/// 5.7).
Result<BulkStatus> PushJob::waitForQueue(const QString &bulkUuid)
{
    QElapsedTimer still;
    still.start();
    int wasOpen = -1;
    std::chrono::milliseconds wait = m_options.queuePause;
    while (true) {
        auto bulk = m_shop.ask(remote::readBulkStatus(Scope::all(), bulkUuid), StopToken());
        if (!bulk) {
            return failure(bulk.error());
        }
        const int isOpen = openOf(bulk->value);
        if (std::exchange(wasOpen, isOpen) != isOpen) {
            still.restart();
            if (m_onProgress) {
                m_onProgress({m_progress.done, m_progress.of, isOpen});
            }
        }
        if (isOpen == 0 || std::chrono::milliseconds(still.elapsed()) >= m_options.queuePatience) {
            auto details = m_shop.ask(remote::readBulkDetails(Scope::all(), bulkUuid), StopToken());
            return details ? Result<BulkStatus>(std::move(details->value))
                           : Result<BulkStatus>(failure(details.error()));
        }
        if (!pause(wait)) {
            return failure(queueError(ErrorKind::Cancelled,
                                      QCoreApplication::translate("Push", "It still waits in the shop's queue.")));
        }
        wait = std::min(wait * 3 / 2 + std::chrono::milliseconds(1), m_options.queuePause * longestPauses);
    }
}

bool PushJob::pause(std::chrono::milliseconds time) const
{
    QSemaphore stopped;
    const std::shared_ptr<void> handle = m_stop.onStop([&stopped] { stopped.release(); });
    return !stopped.tryAcquire(1, int(time.count()));
}

} // namespace qm::sync
