// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/stop.h"
#include "domain/utctime.h"
#include "domain/waiting.h"
#include "remote/client.h"
#include "remote/criteria.h"
#include "remote/pageplan.h"

#include <QFuture>

#include <algorithm>
#include <chrono>
#include <functional>
#include <iterator>
#include <optional>
#include <utility>
#include <vector>

namespace qm::remote {

struct PagerOptions
{
    QString key = QStringLiteral("entity_id"); ///< unique, integer, ascending with age: `entity_id`, `source_item_id` …
    Direction order = Direction::Ascending;    ///< Ascending = oldest first
    Criteria filter;             ///< further conditions and a fields mask (with the key in it); no sort orders
    std::optional<qint64> after; ///< only keys beyond this one: above it ascending, below it descending
    int pageSize = 100;          ///< to begin with
    int largestPageSize = 300;
    int pagesInFlight = 2;                      ///< 1 to 4
    std::chrono::milliseconds wantedTime{1500}; ///< for one page: slower ones get smaller, fast ones larger
};

/// What asking for one page of criteria gives.
template <typename T>
using FetchPage = std::function<QFuture<Result<Client::Answer<Page<T>>>>(const Criteria &, const StopToken &)>;

/// Pages of a list endpoint: `pagesOf<Order>(client, [](const Criteria &c) { return listOrders(Scope::all(), c); })`.
/// \a client outlives the function.
template <typename T, typename MakeRequest>
[[nodiscard]] FetchPage<T> pagesOf(Client &client, MakeRequest makeRequest)
{
    return [&client, makeRequest](const Criteria &criteria, const StopToken &stop) {
        Result<Request<Page<T>>> request = makeRequest(criteria);
        if (!request) {
            return QtFuture::makeReadyFuture(Result<Client::Answer<Page<T>>>(failure(std::move(request.error()))));
        }
        return client.send(*request, stop);
    };
}

/// Walks a whole collection by its unique key (magento-facts 1.10), with several pages in flight, in order.
///
/// Every row that is there from the beginning to the end of the walk is delivered exactly once, whatever is added or
/// deleted meanwhile; rows that come or go during it may be delivered or not, never twice. Ends on an empty page, a
/// page without a new key, and a short page whose total agrees (1.1, observed 20). A server's page limit (1.8) is
/// obeyed, and what a slow shop does not answer in time is asked for in smaller pages. For a job's thread, which may
/// wait; one thread at a time.
template <typename T>
class Pager
{
public:
    using Key = std::function<qint64(const T &)>;

    Pager(FetchPage<T> fetch, Key key, PagerOptions options, const StopToken &stop = {}, int knownMaximum = 0)
        : m_fetch(std::move(fetch))
        , m_key(std::move(key))
        , m_options(std::move(options))
        , m_flightLimit(std::clamp(m_options.pagesInFlight, 1, 4))
        , m_plan(planOptions(knownMaximum))
        , m_forward(stop.onStop([source = m_stop]() mutable { source.requestStop(); }))
    {}
    ~Pager() { m_stop.requestStop(); }
    Q_DISABLE_COPY_MOVE(Pager)

    /// The next rows in order, waiting for them; none at the end. After an error, which ends the walk, the same error
    /// again.
    [[nodiscard]] Result<std::vector<T>> next()
    {
        while (!m_failed) {
            fill();
            if (m_flying.empty()) {
                return std::vector<T>();
            }
            Flight flight = takeFirst();
            aboutToWait();
            flight.future.waitForFinished(); // a continuation that has not begun yet has nothing to take, says Qt
            Result<Client::Answer<Page<T>>> answer = flight.future.takeResult();
            if (!answer) {
                const bool isLate = answer.error().kind == ErrorKind::Timeout;
                if (!m_plan.limited(flight.ask, pageLimit(answer.error())) && !(isLate && m_plan.late(flight.ask))) {
                    fail(std::move(answer.error()));
                }
                continue;
            }
            if (!m_begunAt && answer->http.serverTime) {
                m_begunAt = answer->http.serverTime->plusSeconds(-(answer->http.elapsed.count() + 999) / 1'000);
            }
            std::vector<T> rows = accept(flight.ask, std::move(*answer));
            if (!rows.empty()) {
                fill(); // the next pages travel while the caller works on these
                return rows;
            }
        }
        return failure(*m_failed);
    }

    [[nodiscard]] int pageSize() const { return m_plan.pageSize(); }
    /// The server's clock when it began to answer the first page: what changed since then the walk may have missed.
    /// Nothing before the first next(), and when the shop sends no dates.
    [[nodiscard]] std::optional<UtcTime> begunAt() const { return m_begunAt; }

private:
    struct Flight
    {
        PagePlan::Ask ask;
        QFuture<Result<Client::Answer<Page<T>>>> future;
    };

    [[nodiscard]] bool ascending() const { return m_options.order == Direction::Ascending; }
    [[nodiscard]] qint64 position(qint64 key) const { return ascending() ? key : -key; }

    [[nodiscard]] PagePlan::Options planOptions(int knownMaximum) const
    {
        PagePlan::Options options;
        if (m_options.after) {
            options.after = position(*m_options.after);
        }
        options.pageSize = std::max(1, m_options.pageSize);
        options.largestPage = m_options.largestPageSize;
        options.serverMaximum = knownMaximum;
        options.parallel = m_flightLimit > 1;
        options.wantedTime = m_options.wantedTime;
        return options;
    }

    [[nodiscard]] Criteria criteriaFor(const PagePlan::Ask &ask) const
    {
        Criteria criteria = m_options.filter;
        if (ask.after) {
            criteria.where(
                {m_options.key, ascending() ? Condition::Gt : Condition::Lt, {QString::number(position(*ask.after))}});
        }
        if (ask.upTo) {
            criteria.where({m_options.key,
                            ascending() ? Condition::Lteq : Condition::Gteq,
                            {QString::number(position(*ask.upTo))}});
        }
        criteria.orderBy({m_options.key, ascending() != ask.farEnd ? Direction::Ascending : Direction::Descending});
        criteria.pageSize(ask.rows);
        criteria.page(1);
        return criteria;
    }

    void fill()
    {
        while (!m_failed && static_cast<int>(m_flying.size()) < m_flightLimit) {
            const std::optional<PagePlan::Ask> ask = m_plan.take(m_flying.empty());
            if (!ask) {
                return;
            }
            m_flying.push_back(Flight{*ask, m_fetch(criteriaFor(*ask), m_stop.token())});
        }
    }

    [[nodiscard]] Flight takeFirst()
    {
        const auto first = std::min_element(m_flying.begin(), m_flying.end(),
                                            [](const Flight &a, const Flight &b) { return a.ask.after < b.ask.after; });
        Flight flight = std::move(*first);
        m_flying.erase(first);
        return flight;
    }

    [[nodiscard]] std::vector<T> accept(const PagePlan::Ask &ask, Client::Answer<Page<T>> answer)
    {
        std::vector<T> rows;
        if (ask.farEnd) {
            m_plan.farEndAnswered(answer.value.items.empty()
                                      ? std::nullopt
                                      : std::optional<qint64>(position(m_key(answer.value.items.front()))));
            return rows;
        }
        PagePlan::Outcome outcome;
        outcome.received = static_cast<int>(answer.value.items.size());
        outcome.total = answer.value.totalCount;
        outcome.took = answer.http.elapsed;
        outcome.positions.reserve(answer.value.items.size());
        rows.reserve(answer.value.items.size());
        for (T &item : answer.value.items) {
            const qint64 at = position(m_key(item));
            const bool inside = (!ask.after || at > *ask.after) && (!ask.upTo || at <= *ask.upTo);
            if (!inside || (!outcome.positions.empty() && at == outcome.positions.back())) {
                continue;
            }
            if (!outcome.positions.empty() && at < outcome.positions.back()) {
                Error error;
                error.kind = ErrorKind::Protocol;
                error.message = QStringLiteral("The shop does not sort by %1, so its list can't be read page by page.")
                                    .arg(m_options.key);
                fail(std::move(error));
                return {};
            }
            outcome.positions.push_back(at);
            rows.push_back(std::move(item));
        }
        m_plan.answered(ask, outcome);
        return rows;
    }

    /// "Maximum SearchCriteria pageSize is %max" (1.8); 0 when \a error is another one.
    [[nodiscard]] static int pageLimit(const Error &error)
    {
        const auto maximum = std::find_if(error.parameters.begin(), error.parameters.end(),
                                          [](const ErrorParameter &one) { return one.name == QLatin1String("max"); });
        return error.httpStatus == 400 && maximum != error.parameters.end() ? maximum->value.toInt() : 0;
    }

    void fail(Error error)
    {
        m_failed = std::move(error);
        m_stop.requestStop();
        m_flying.clear();
    }

    FetchPage<T> m_fetch;
    Key m_key;
    PagerOptions m_options;
    int m_flightLimit;
    PagePlan m_plan;
    std::vector<Flight> m_flying;
    std::optional<Error> m_failed;
    std::optional<UtcTime> m_begunAt;
    StopSource m_stop;
    std::shared_ptr<void> m_forward; ///< last: its end waits for the callback
};

} // namespace qm::remote
