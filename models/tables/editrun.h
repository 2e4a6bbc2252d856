// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cache/cache.h"
#include "domain/clock.h"
#include "editing/editdesk.h"
#include "tables/celledits.h"

#include <QObject>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace qm::tables {

/// What somebody wants some cells to have.
struct EditWanted
{
    std::vector<CellEdit> edits;
    ShopNames names;
    QString setName;
    std::optional<qint64> setId; ///< an open set to put them into
    QString author;
    ledger::OthersWork others = ledger::OthersWork::Keep;
    bool signsAreRelative = false; ///< `+5` adds
};

/// What came of it, or would.
struct EditDone
{
    struct Refused
    {
        std::size_t edit = 0;
        changes::Refusal refusal;
    };
    /// How to take one edit back: to what was staged before, or to nothing.
    struct Step
    {
        qint64 id = 0; ///< of the change that is there now; 0: none
        std::optional<Change> before;
    };

    qint64 setId = 0;
    std::vector<Refused> refused;
    qint64 staged = 0;  ///< new or another edit of a cell
    qint64 dropped = 0; ///< what was wanted is what the shop has
    qint64 held = 0;    ///< somebody else's change stays
    qint64 busy = 0;    ///< on their way to the shop
    QString holder;     ///< whose
    std::vector<Step> steps;
};

/// Checks and stages edits of cells of a table, and takes them back. Nothing here waits; for the window's thread.
class EditRun : public QObject
{
    Q_OBJECT
public:
    using Then = std::function<void(const Result<EditDone> &done)>;

    /// All outlive the run.
    EditRun(cache::Cache &copy, ledger::Ledger &ledger, const Clock &clock, const QString &profileId,
            QObject *parent = nullptr);

    /// Everything but the staging.
    void preview(const EditWanted &wanted, Then then);
    void stage(const EditWanted &wanted, Then then);
    /// \a then: how many cells are as they were before.
    void takeBack(const std::vector<EditDone::Step> &steps, std::function<void(const Result<qint64> &)> then);

private:
    struct Job;
    void start(const EditWanted &wanted, bool keeps, Then then);
    void next(const std::shared_ptr<Job> &job);
    static void take(Job &job, const editing::EditOutcome &outcome);

    ledger::Ledger &m_ledger;
    const Clock &m_clock;
    QString m_profileId;
    editing::EditDesk m_desk;
};

} // namespace qm::tables
