// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/change.h"
#include "domain/result.h"
#include "ledger/pushturn.h"
#include "sqlite/database.h"

#include <QSet>
#include <QString>

#include <optional>
#include <span>
#include <vector>

namespace qm::ledger {

// The way of a change to the shop, as the ledger knows it. A push takes its turn, and then for each request: begin,
// committed before the request leaves; the answer; what was read back. Whatever ends the program in between, the next
// one finds changes that are staged, or were begun and have to be asked for.

struct Outgoing
{
    QString request;              ///< `POST /rest/all/V1/inventory/source-items`
    QString body;                 ///< without secrets
    std::vector<SentValue> lines; ///< in the order of the request's rows
    QSet<qint64> onYes = {};      ///< changes that may leave only as long as their second yes stands
};

/// Writes the request down and moves its changes from staged to sending. Conflict: one of them is not staged any more,
/// wants something else than its line, has lost the second yes it leaves on, or is not of the turn's profile; nothing
/// has changed then, and the request must not leave. \returns the journal entry's id.
[[nodiscard]] Result<qint64> beginSending(sqlite::Database &database, const PushTurn &turn, const Outgoing &outgoing,
                                          UtcTime at);

/// What came back, when something did. \a answer is the shop's text.
[[nodiscard]] Result<void> noteAnswer(sqlite::Database &database, qint64 journalId, int httpStatus,
                                      const QString &answer, UtcTime at);

/// Where a change goes from where it is.
struct Outcome
{
    qint64 changeId = 0;
    ChangeState state = ChangeState::Unknown;
    std::optional<CellValue> shop; ///< what the shop has now, if it was asked
    QString message;               ///< of the shop, about this change
};

/// Moves changes on, and completes what their last request's lines say. One that is verified and takes another one back
/// makes that one undone. Conflict: a step that does not exist (changeSteps), or a change that is gone; nothing has
/// changed then.
[[nodiscard]] Result<void> settle(sqlite::Database &database, std::span<const Outcome> outcomes);

/// For the holder of the turn: what is sending although nobody sends becomes unknown. \returns how many changes.
[[nodiscard]] Result<qint64> abandonSending(sqlite::Database &database, const PushTurn &turn);

} // namespace qm::ledger
