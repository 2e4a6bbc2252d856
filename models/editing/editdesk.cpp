// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "editing/editdesk.h"

#include "editing/copylookups.h"

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
};

Result<EditOutcome> put(sqlite::Database &database, const Order &order, changes::StagingResult checked)
{
    EditOutcome outcome;
    outcome.checked = std::move(checked);
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

/// What would be put, which an error of its own takes back again: the ledger says it as it would do it.
QFuture<Result<EditOutcome>> tryOut(ledger::Ledger &ledger, Order order, changes::StagingResult checked)
{
    const auto found = std::make_shared<std::optional<EditOutcome>>();
    const auto undone = ledger.write<bool>([order, checked, found](sqlite::Database &database) -> Result<bool> {
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
    return QFuture<Result<bool>>(undone).then([found](const Result<bool> &result) -> Result<EditOutcome> {
        if (*found) {
            return std::move(**found);
        }
        return failure(result.error());
    });
}

QFuture<Result<EditOutcome>> told(Result<EditOutcome> outcome)
{
    return QtFuture::makeReadyFuture(std::move(outcome));
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
    const Order order{m_shared->profileId, request.setName, request.setId,
                      request.author,      request.others,  m_clock.now()};
    const bool isWhole = request.isWhole;
    const auto lines = std::make_shared<const EditLines>(std::move(request.lines));
    return m_copy
        .read<changes::StagingResult>(
            [lines, style = request.style](sqlite::Database &database) -> Result<changes::StagingResult> {
                const Result<CopyLookups> lookups = CopyLookups::load(database, *lines);
                if (!lookups) {
                    return failure(lookups.error());
                }
                return check(*lines, style, *lookups);
            },
            stop)
        .then([shared = m_shared, order, stop, keeps,
               isWhole](Result<changes::StagingResult> checked) -> QFuture<Result<EditOutcome>> {
            if (!checked) {
                return told(failure(checked.error()));
            }
            if (checked->drafts.empty() || (isWhole && !checked->refused.empty())) {
                return told(EditOutcome{0, std::move(*checked), {}});
            }
            const std::scoped_lock lock(shared->mutex);
            if (!shared->ledger || stop.stopRequested()) {
                return told(failure(ErrorKind::Cancelled, QStringLiteral("Stopped")));
            }
            if (keeps == Keeps::Nothing) {
                return tryOut(*shared->ledger, order, std::move(*checked));
            }
            return shared->ledger->write<EditOutcome>(
                [order, checked = std::move(*checked)](sqlite::Database &database) {
                    return put(database, order, checked);
                });
        })
        .unwrap();
}

} // namespace qm::editing
