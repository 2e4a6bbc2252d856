// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cache/cache.h"
#include "changes/staging.h"
#include "domain/clock.h"
#include "domain/result.h"
#include "domain/stop.h"
#include "editing/editlines.h"
#include "ledger/changes.h"
#include "ledger/ledger.h"

#include <QFuture>
#include <QString>

#include <memory>
#include <optional>
#include <vector>

namespace qm::editing {

struct EditRequest
{
    EditLines lines;
    changes::InputStyle style;
    QString setName;             ///< of the new set
    std::optional<qint64> setId; ///< an open set to put the changes into, instead of a new one
    QString author;
    ledger::OthersWork others = ledger::OthersWork::Keep;
    bool isWhole = false; ///< nothing is staged when a line is refused; otherwise the good ones go on alone
};

struct EditOutcome
{
    qint64 setId = 0;               ///< 0: nothing was staged, and no set was made
    changes::StagingResult checked; ///< drafts with the bases of the copy, their rows, and what was refused
    /// What became of each draft, in their order; of a preview what would become of it now (a change that is not there
    /// yet has the id 0). Empty when nothing was to be staged.
    std::vector<ledger::StageResult> results;
};

/// What a person types becomes staged changes: looked up in the local copy of a shop, checked, put into the ledger. No
/// member waits, and every future ends; after the desk is gone, with Cancelled, unless the ledger was asked already.
/// Thread-safe. Errors: NotFound (no products were pulled yet; no such set), Cancelled, those of the two files.
class EditDesk
{
public:
    /// All outlive the desk.
    EditDesk(cache::Cache &copy, ledger::Ledger &ledger, const Clock &clock, QString profileId);
    ~EditDesk();
    Q_DISABLE_COPY_MOVE(EditDesk)

    /// Everything that stage() does, and nothing of it stays.
    [[nodiscard]] QFuture<Result<EditOutcome>> preview(EditRequest request, StopToken stop = {});
    /// All that is good, in one transaction.
    [[nodiscard]] QFuture<Result<EditOutcome>> stage(EditRequest request, StopToken stop = {});

private:
    struct Shared;
    enum class Keeps { Nothing, Changes };
    [[nodiscard]] QFuture<Result<EditOutcome>> run(EditRequest request, const StopToken &stop, Keeps keeps);

    cache::Cache &m_copy;
    const Clock &m_clock;
    std::shared_ptr<Shared> m_shared;
};

} // namespace qm::editing
