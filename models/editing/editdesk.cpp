// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "editing/editdesk.h"

#include "editing/copylookups.h"
#include "editing/specialdates.h"

#include <QPromise>

#include <mutex>

namespace qm::editing {

namespace {

changes::StagingResult check(const EditLines &lines, const changes::InputStyle &style, const CopyLookups &lookups)
{
    struct Check
    {
        const changes::InputStyle &style;
        const CopyLookups &lookups;
        changes::StagingResult operator()(const std::vector<changes::StockLine> &each) const
        {
            return changes::stageStock(each, style, lookups);
        }
        changes::StagingResult operator()(const std::vector<changes::StockItemLine> &each) const
        {
            return changes::stageStockItems(each, style, lookups);
        }
        changes::StagingResult operator()(const std::vector<changes::PriceLine> &each) const
        {
            return changes::stagePrices(each, style, lookups);
        }
        changes::StagingResult operator()(const std::vector<changes::TierLine> &each) const
        {
            return changes::stageTiers(each, style, lookups);
        }
        changes::StagingResult operator()(const std::vector<changes::AttributeLine> &each) const
        {
            return changes::stageAttributes(each, style, lookups);
        }
    };
    return std::visit(Check{style, lookups}, lines);
}

/// A desk's request on its way, without the lines.
struct Order
{
    QString profileId;
    QString setName;
    std::optional<qint64> setId;
    QString author;
    ledger::OthersWork others = ledger::OthersWork::Keep;
    UtcTime at;
    QHash<qint64, KeptDates> kept; ///< of the lines
    bool isWhole = false;
};

/// Also when what is staged already makes a line a wrong one.
bool hasNothingFor(const changes::StagingResult &checked, const Order &order)
{
    return checked.drafts.empty() || (order.isWhole && !checked.refused.empty());
}

Result<EditOutcome> put(sqlite::Database &database, const Order &order, changes::StagingResult checked)
{
    if (const Result<void> kept = keepStagedDates(database, order.profileId, order.kept, checked); !kept) {
        return failure(kept.error());
    }
    EditOutcome outcome;
    outcome.checked = std::move(checked);
    if (hasNothingFor(outcome.checked, order)) {
        return outcome;
    }
    const Result<qint64> set =
        order.setId ? ledger::readSet(database, *order.setId).map([](const ChangeSet &found) { return found.id; })
                    : ledger::createSet(database, order.profileId, order.setName, order.author, order.at);
    if (!set) {
        return failure(set.error());
    }
    auto results = ledger::stage(database, *set, order.author, order.at, outcome.checked.drafts, order.others);
    if (!results) {
        return failure(results.error());
    }
    outcome.setId = *set;
    outcome.results = std::move(*results);
    return outcome;
}

/// What a desk promised, on its way from the copy to the ledger; both end their futures in any case.
class Promised
{
public:
    Promised() { m_promise.start(); }
    Q_DISABLE_COPY_MOVE(Promised)
    [[nodiscard]] QFuture<Result<EditOutcome>> future() { return m_promise.future(); }
    void end(Result<EditOutcome> outcome)
    {
        m_promise.addResult(std::move(outcome));
        m_promise.finish();
    }

private:
    QPromise<Result<EditOutcome>> m_promise;
};

// \a lock keeps the ledger where it is until it was asked. What follows runs without: it may end the desk.

void keep(std::unique_lock<std::mutex> lock, ledger::Ledger &ledger, Order order, changes::StagingResult checked,
          const std::shared_ptr<Promised> &promised)
{
    QFuture<Result<EditOutcome>> kept =
        ledger.write<EditOutcome>([order = std::move(order), checked = std::move(checked)](sqlite::Database &database) {
            return put(database, order, checked);
        });
    lock.unlock();
    kept.then([promised](Result<EditOutcome> outcome) { promised->end(std::move(outcome)); });
}

/// What would be put, which an error of its own takes back again: the ledger says it as it would do it.
void tryOut(std::unique_lock<std::mutex> lock, ledger::Ledger &ledger, Order order, changes::StagingResult checked,
            const std::shared_ptr<Promised> &promised)
{
    const auto found = std::make_shared<std::optional<EditOutcome>>();
    QFuture<Result<bool>> tried = ledger.write<bool>(
        [order = std::move(order), checked = std::move(checked), found](sqlite::Database &database) -> Result<bool> {
            Result<EditOutcome> outcome = put(database, order, checked);
            if (!outcome) {
                return failure(outcome.error());
            }
            outcome->setId = order.setId.value_or(0);
            for (ledger::StageResult &result : outcome->results) {
                if (result.outcome == ledger::StageOutcome::Staged) {
                    result.id = 0;
                }
            }
            *found = std::move(*outcome);
            return failure(ErrorKind::Cancelled, QString());
        });
    lock.unlock();
    tried.then([found, promised](const Result<bool> &result) {
        promised->end(*found ? Result<EditOutcome>(std::move(**found)) : Result<EditOutcome>(failure(result.error())));
    });
}

} // namespace

/// What is on its way asks here whether there is still a ledger to ask.
struct EditDesk::Shared
{
    std::mutex mutex;
    ledger::Ledger *ledger = nullptr;
    QString profileId;
};

EditDesk::EditDesk(cache::Cache &copy, ledger::Ledger &ledger, const Clock &clock, QString profileId)
    : m_copy(copy)
    , m_clock(clock)
    , m_shared(std::make_shared<Shared>())
{
    m_shared->ledger = &ledger;
    m_shared->profileId = std::move(profileId);
}

EditDesk::~EditDesk()
{
    const std::scoped_lock lock(m_shared->mutex);
    m_shared->ledger = nullptr;
}

QFuture<Result<EditOutcome>> EditDesk::preview(EditRequest request, StopToken stop)
{
    return run(std::move(request), stop, Keeps::Nothing);
}

QFuture<Result<EditOutcome>> EditDesk::stage(EditRequest request, StopToken stop)
{
    return run(std::move(request), stop, Keeps::Changes);
}

QFuture<Result<EditOutcome>> EditDesk::run(EditRequest request, const StopToken &stop, Keeps keeps)
{
    const Order order{m_shared->profileId, request.setName,          request.setId,  request.author, request.others,
                      m_clock.now(),       keptDates(request.lines), request.isWhole};
    const auto lines = std::make_shared<const EditLines>(std::move(request.lines));
    const auto promised = std::make_shared<Promised>();
    QFuture<Result<EditOutcome>> future = promised->future();
    m_copy
        .read<changes::StagingResult>(
            [lines, style = request.style](sqlite::Database &database) -> Result<changes::StagingResult> {
                const Result<CopyLookups> lookups = CopyLookups::load(database, *lines);
                if (!lookups) {
                    return failure(lookups.error());
                }
                return check(*lines, style, *lookups);
            },
            stop)
        .then([shared = m_shared, order, stop, keeps, promised](Result<changes::StagingResult> checked) {
            if (!checked) {
                promised->end(failure(checked.error()));
                return;
            }
            if (hasNothingFor(*checked, order)) {
                promised->end(EditOutcome{0, std::move(*checked), {}});
                return;
            }
            std::unique_lock lock(shared->mutex);
            if (!shared->ledger || stop.stopRequested()) {
                lock.unlock();
                promised->end(failure(ErrorKind::Cancelled, QStringLiteral("Stopped")));
            } else if (keeps == Keeps::Nothing) {
                tryOut(std::move(lock), *shared->ledger, order, std::move(*checked), promised);
            } else {
                keep(std::move(lock), *shared->ledger, order, std::move(*checked), promised);
            }
        });
    return future;
}

} // namespace qm::editing
