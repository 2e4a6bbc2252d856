// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cache/documents.h"
#include "cache/pullstate.h"
#include "domain/clock.h"
#include "sync/learning.h"
#include "sync/pull.h"
#include "sync/taken.h"
#include "sync/untilstopped.h"

#include <algorithm>
#include <deque>
#include <utility>
#include <vector>

namespace qm::sync {

/// What the parts of one pull share. Of the job's thread.
class PullJob
{
public:
    PullJob(remote::Client &theClient, cache::Cache &theCopy, const PullOptions &theOptions,
            Pull::OnProgress onProgress, StopToken theStop);

    remote::Client &client;
    cache::Cache &copy;
    const PullOptions &options;
    const StopToken stop;
    Learning learning; ///< the press, and how it gets better

    /// Waits for an answer of the shop.
    template <typename T>
    [[nodiscard]] Result<remote::Client::Answer<T>> ask(const remote::Request<T> &request)
    {
        return taken(client.send(request, stop));
    }
    template <typename T>
    [[nodiscard]] Result<remote::Client::Answer<T>> ask(Result<remote::Request<T>> request)
    {
        return request ? ask(*request) : Result<remote::Client::Answer<T>>(failure(std::move(request.error())));
    }
    /// Asks all of \a requests, some at once; the answers in their order.
    template <typename T>
    [[nodiscard]] std::vector<Result<remote::Client::Answer<T>>> askAll(const std::vector<remote::Request<T>> &requests)
    {
        std::vector<Result<remote::Client::Answer<T>>> answers;
        std::deque<QFuture<Result<remote::Client::Answer<T>>>> underWay;
        for (const remote::Request<T> &request : requests) {
            if (underWay.size() >= mostAtOnce) {
                answers.push_back(taken(std::move(underWay.front())));
                underWay.pop_front();
            }
            underWay.push_back(client.send(request, stop));
        }
        for (auto &future : underWay) {
            answers.push_back(taken(std::move(future)));
        }
        return answers;
    }

    template <typename T>
    [[nodiscard]] Result<T> read(std::function<Result<T>(sqlite::Database &)> work)
    {
        return taken(copy.read<T>(std::move(work), stop));
    }
    template <typename T>
    [[nodiscard]] Result<T> write(std::function<Result<T>(cache::Writing &)> work)
    {
        return taken(copy.write<T>(untilStopped(std::move(work), stop)));
    }
    [[nodiscard]] Result<cache::PullState> pullState(cache::Entity entity);

    /// The server's clock when it began to answer: \a http's own word, else this computer's clock corrected by what was
    /// learned of the shop's.
    [[nodiscard]] UtcTime begun(const remote::HttpAnswer &http) const;
    [[nodiscard]] UtcTime serverNow() const;

    void begin(cache::Entity entity, std::optional<qint64> of = {});
    void setTotal(std::optional<qint64> of) { m_of = of; }
    /// So many more rows were seen.
    void advance(qint64 rows);
    /// Before each index of a list.
    void tellIndexing(cache::Entity entity, qint64 made, qint64 of);

    void note(PullNote note);
    [[nodiscard]] std::vector<PullNote> takeNotes() { return std::move(m_notes); }
    [[nodiscard]] std::chrono::milliseconds elapsed() const;

private:
    static constexpr std::size_t mostAtOnce = 8;

    SystemClock m_clock;
    Pull::OnProgress m_onProgress;
    cache::Entity m_entity = cache::Entity::Stores;
    qint64 m_seen = 0;
    std::optional<qint64> m_of;
    std::chrono::milliseconds m_started{0};
    std::vector<PullNote> m_notes;
};

/// What an answer holds, without how it came.
template <typename T>
[[nodiscard]] std::vector<Result<T>> valuesOf(std::vector<Result<remote::Client::Answer<T>>> answers)
{
    std::vector<Result<T>> values;
    for (auto &answer : answers) {
        values.push_back(answer ? Result<T>(std::move(answer->value)) : Result<T>(failure(std::move(answer.error()))));
    }
    return values;
}

/// How many rows or entries the shop takes at once (magento-facts 1.8), of its refusal; 0: \a error is another one.
[[nodiscard]] int limitIn(const Error &error);

/// Sets from when on changes of \a entities are to be looked for, where that is open.
[[nodiscard]] Result<void> startChangesOf(sqlite::Database &database, const std::vector<cache::Entity> &entities,
                                          UtcTime from);

/// Whether another request or write would fare no better: the shop cannot be reached, the login is refused, the copy
/// cannot be written, somebody said stop.
[[nodiscard]] bool isHopeless(const Error &error);
/// Whether the answer to a question for one row says nothing of the row: hopeless, or no answer in time.
[[nodiscard]] bool isNotOfTheRow(const Error &error);
/// That the shop answers the question with "there is no such thing", or does not know the question
/// (magento-facts 1.17).
[[nodiscard]] bool isNotThere(const Error &error);

/// Whether dropping \a gone of \a of rows has to be asked for.
[[nodiscard]] bool isTooMany(qint64 gone, qint64 of);

} // namespace qm::sync
