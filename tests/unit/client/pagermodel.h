// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "remote/pager.h"

#include <algorithm>
#include <chrono>
#include <functional>
#include <set>
#include <vector>

namespace qm::test {

using namespace qm::remote;
using namespace Qt::StringLiterals;

struct Row
{
    qint64 id = 0;
};
using Answer = Result<Client::Answer<Page<Row>>>;

enum class Manner {
    Honest,
    RepeatsLastPage, ///< where nothing is left, the last rows of the table again
    NoTotal,         ///< total_count is not to be had
    HighTotal,       ///< total_count counts rows that are never listed
    CutsSilently,    ///< at most two rows, whatever was asked
    RefusesLarge,    ///< more than two rows: 400
    Doubles,         ///< every row twice (a join)
};
constexpr Manner allManners[] = {Manner::Honest,       Manner::RepeatsLastPage, Manner::NoTotal, Manner::HighTotal,
                                 Manner::CutsSilently, Manner::RefusesLarge,    Manner::Doubles};

/// A list endpoint in memory, which reads criteria as the shop does.
struct Model
{
    std::set<qint64> ids = {};
    Manner manner = Manner::Honest;
    std::function<void(Model &)> beforeEach = {}; ///< what others do to the shop meanwhile
    std::chrono::milliseconds took{0};
    int requests = 0;
    int mostRows = 0;
    int failAt = -1;
    int mostInTime = 0; ///< what more rows are asked for is not answered in time; 0: all are

    Answer ask(const Criteria &criteria)
    {
        ++requests;
        if (beforeEach) {
            beforeEach(*this);
        }
        if (requests - 1 == failAt) {
            return failure(ErrorKind::Server, u"broken"_s);
        }
        const Query query = criteria.toQuery(u"entity_id"_s).value();
        const auto value = [&query](QStringView name) {
            for (const auto &[key, text] : query) {
                if (key == name) {
                    return text;
                }
            }
            return QString();
        };
        int rows = value(u"searchCriteria[pageSize]").toInt();
        mostRows = std::max(mostRows, rows);
        if (mostInTime > 0 && rows > mostInTime) {
            return failure(ErrorKind::Timeout, u"late"_s);
        }
        if (manner == Manner::RefusesLarge && rows > 2) {
            Error error;
            error.kind = ErrorKind::Validation;
            error.httpStatus = 400;
            error.message = u"Maximum SearchCriteria pageSize is %max"_s;
            error.parameters = {{u"max"_s, u"2"_s}};
            return failure(error);
        }
        rows = manner == Manner::CutsSilently ? std::min(rows, 2) : rows;
        std::vector<qint64> found = matching(criteria);
        if (criteria.sortOrders().front().direction == Direction::Descending) {
            std::reverse(found.begin(), found.end());
        }
        if (found.empty() && manner == Manner::RepeatsLastPage) {
            found.assign(ids.begin(), ids.end());
        }
        Client::Answer<Page<Row>> answer;
        answer.value.totalCount =
            manner == Manner::NoTotal ? 0 : static_cast<qint64>(found.size()) + (manner == Manner::HighTotal ? 5 : 0);
        answer.http.elapsed = took;
        for (const qint64 id : found) {
            for (int copy = 0; copy < (manner == Manner::Doubles ? 2 : 1); ++copy) {
                if (static_cast<int>(answer.value.items.size()) < rows) {
                    answer.value.items.push_back(Row{id});
                }
            }
        }
        return answer;
    }

    std::vector<qint64> matching(const Criteria &criteria) const
    {
        std::vector<qint64> found;
        for (const qint64 id : ids) {
            bool matches = true;
            for (const std::vector<Filter> &group : criteria.groups()) {
                const qint64 bound = group.front().values.front().toLongLong();
                switch (group.front().condition) { // NOLINT(clang-diagnostic-switch-enum)
                case Condition::Gt:
                    matches = matches && id > bound;
                    break;
                case Condition::Lt:
                    matches = matches && id < bound;
                    break;
                case Condition::Lteq:
                    matches = matches && id <= bound;
                    break;
                case Condition::Gteq:
                    matches = matches && id >= bound;
                    break;
                default:
                    matches = matches && id % 2 == 0; // the extra filter of a test
                }
            }
            if (matches) {
                found.push_back(id);
            }
        }
        return found;
    }

    FetchPage<Row> fetch()
    {
        return [this](const Criteria &criteria, const StopToken &stop) {
            if (stop.stopRequested()) {
                return QtFuture::makeReadyFuture(Answer(failure(ErrorKind::Cancelled, u"Stopped."_s)));
            }
            return QtFuture::makeReadyFuture(ask(criteria));
        };
    }
};

inline qint64 keyOf(const Row &row)
{
    return row.id;
}

struct Walk
{
    std::vector<qint64> ids;
    std::optional<Error> error;
};

inline Walk walk(Pager<Row> &pager)
{
    Walk walk;
    for (int pages = 0; pages < 100'000; ++pages) {
        const Result<std::vector<Row>> rows = pager.next();
        if (!rows) {
            walk.error = rows.error();
            return walk;
        }
        if (rows->empty()) {
            return walk;
        }
        for (const Row &row : *rows) {
            walk.ids.push_back(row.id);
        }
    }
    walk.error = Error();
    return walk;
}

inline Walk walk(Model &model, const PagerOptions &options)
{
    Pager<Row> pager(model.fetch(), keyOf, options);
    return walk(pager);
}

} // namespace qm::test
