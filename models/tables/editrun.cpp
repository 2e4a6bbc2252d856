// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/editrun.h"

#include "ledger/changes.h"
#include "tables/whendone.h"

#include <QSet>

namespace qm::tables {

namespace {

using Before = QHash<QString, Change>;

/// What is staged in the cells of \a edits, by their keys.
Result<Before> readBefore(sqlite::Database &database, const QString &profileId, const std::vector<CellEdit> &edits)
{
    QHash<int, std::vector<Sku>> skus;
    QSet<QString> keys;
    for (const CellEdit &edit : edits) {
        skus[int(kindOf(edit.cell))].push_back(skuOf(edit.cell));
        keys.insert(keyOf(edit.cell));
    }
    Before before;
    for (auto kind = skus.cbegin(); kind != skus.cend(); ++kind) {
        const Result<std::vector<Change>> changes =
            ledger::openChanges(database, profileId, CellKind(kind.key()), kind.value());
        if (!changes) {
            return failure(changes.error());
        }
        for (const Change &change : *changes) {
            if (keys.contains(keyOf(change.cell))) {
                before.insert(keyOf(change.cell), change);
            }
        }
    }
    return before;
}

} // namespace

struct EditRun::Job
{
    EditWanted wanted;
    bool keeps = false;
    std::vector<editing::EditLines> lines;
    std::size_t at = 0;
    EditDone done;
    Before before;
    Then then;
};

EditRun::EditRun(cache::Cache &copy, ledger::Ledger &ledger, const Clock &clock, const QString &profileId,
                 QObject *parent)
    : QObject(parent)
    , m_ledger(ledger)
    , m_clock(clock)
    , m_profileId(profileId)
    , m_desk(copy, ledger, clock, profileId)
{}

void EditRun::preview(const EditWanted &wanted, Then then)
{
    start(wanted, false, std::move(then));
}

void EditRun::stage(const EditWanted &wanted, Then then)
{
    start(wanted, true, std::move(then));
}

void EditRun::start(const EditWanted &wanted, bool keeps, Then then)
{
    auto job = std::make_shared<Job>();
    job->wanted = wanted;
    job->keeps = keeps;
    job->lines = linesOf(wanted.edits, wanted.names);
    job->done.setId = wanted.setId.value_or(0);
    job->then = std::move(then);
    if (!keeps) {
        next(job);
        return;
    }
    auto before = m_ledger.read<Before>([profile = m_profileId, edits = wanted.edits](sqlite::Database &database) {
        return readBefore(database, profile, edits);
    });
    whenDone(std::move(before), this, [this, job](Result<Before> found) {
        if (!found) {
            job->then(failure(std::move(found.error())));
            return;
        }
        job->before = std::move(*found);
        next(job);
    });
}

/// One kind after the other, into one set.
void EditRun::next(const std::shared_ptr<Job> &job)
{
    if (job->at == job->lines.size()) {
        job->then(job->done);
        return;
    }
    editing::EditRequest request;
    request.lines = std::move(job->lines[job->at++]);
    request.style.signsAreRelative = job->wanted.signsAreRelative;
    request.setName = job->wanted.setName;
    request.setId = job->done.setId > 0 ? std::optional(job->done.setId) : std::nullopt;
    request.author = job->wanted.author;
    request.others = job->wanted.others;
    auto future = job->keeps ? m_desk.stage(std::move(request)) : m_desk.preview(std::move(request));
    whenDone(std::move(future), this, [this, job](const Result<editing::EditOutcome> &outcome) {
        if (!outcome) {
            job->then(failure(outcome.error()));
            return;
        }
        take(*job, *outcome);
        next(job);
    });
}

void EditRun::take(Job &job, const editing::EditOutcome &outcome)
{
    EditDone &done = job.done;
    if (job.keeps && outcome.setId > 0) {
        done.setId = outcome.setId;
    }
    for (const changes::Refusal &refusal : outcome.checked.refused) {
        done.refused.push_back({std::size_t(refusal.row), refusal});
    }
    for (std::size_t i = 0; i < outcome.results.size(); ++i) {
        const ledger::StageResult &result = outcome.results[i];
        const ChangeDraft &draft = outcome.checked.drafts[i];
        const qint64 counts = draft.follows ? 0 : 1;
        switch (result.outcome) {
        case ledger::StageOutcome::Staged:
        case ledger::StageOutcome::Replaced:
            done.staged += counts;
            break;
        case ledger::StageOutcome::Dropped:
            done.dropped += counts;
            break;
        case ledger::StageOutcome::Held:
            done.held += counts;
            done.holder = result.author;
            continue;
        case ledger::StageOutcome::Busy:
            done.busy += counts;
            continue;
        }
        if (counts > 0) {
            const auto before = job.before.constFind(keyOf(draft.cell));
            done.steps.push_back(
                {result.id, before == job.before.cend() ? std::nullopt : std::optional<Change>(*before)});
        }
    }
}

void EditRun::takeBack(const std::vector<EditDone::Step> &steps, std::function<void(const Result<qint64> &)> then)
{
    auto future = m_ledger.write<qint64>([steps, now = m_clock.now()](sqlite::Database &database) -> Result<qint64> {
        qint64 count = 0;
        for (const EditDone::Step &step : steps) {
            if (step.before) {
                const Change &was = *step.before;
                const ChangeDraft draft{was.cell, was.base, was.edit, was.follows, was.isConfirmed};
                const Result<std::vector<ledger::StageResult>> staged = ledger::stage(
                    database, was.setId, was.author, now, std::span(&draft, 1), ledger::OthersWork::Replace);
                if (!staged) {
                    return failure(staged.error());
                }
                ++count;
            } else if (step.id > 0) {
                const Result<qint64> dropped = ledger::unstage(database, std::span(&step.id, 1));
                if (!dropped) {
                    return failure(dropped.error());
                }
                count += *dropped;
            }
        }
        return count;
    });
    whenDone(std::move(future), this, [then = std::move(then)](const Result<qint64> &count) { then(count); });
}

} // namespace qm::tables
