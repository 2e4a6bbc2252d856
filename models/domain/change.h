// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/cell.h"

#include <array>
#include <vector>

namespace qm {

/// The cell shall have this value, whatever it has.
struct SetTo
{
    CellValue value;
    friend bool operator==(const SetTo &, const SetTo &) = default;
};

/// The cell shall have so much more than it has, or less.
struct AddTo
{
    Decimal difference;
    friend bool operator==(const AddTo &, const AddTo &) = default;
};

using Edit = std::variant<SetTo, AddTo>;

/// What \a edit makes of \a before. Absent counts as nothing for AddTo; any other value that is no number, and a sum
/// beyond what a Decimal holds: nothing.
[[nodiscard]] std::optional<CellValue> applied(const Edit &edit, const CellValue &before);
/// What takes \a edit back, once it was applied to \a before: relative edits by their opposite, all others by the
/// value.
[[nodiscard]] Edit reversed(const Edit &edit, const CellValue &before);

/// Where a change is on its way to the shop.
enum class ChangeState {
    Staged,   ///< in the ledger only; the one state from which it may be sent, edited freely and taken back
    Sending,  ///< a request with it may have left: written down before it does, and true of nothing else
    Unknown,  ///< the request may have had its effect or not: the shop has to be asked before anything else
    Verified, ///< read back from the shop as wanted
    Failed,   ///< the shop refused it, and has what it had
    Conflict, ///< the shop has neither the base nor the wish; nothing was overwritten
    Undone,   ///< verified once, and taken back since by another change that was verified
};
inline constexpr std::array changeStates{ChangeState::Staged,   ChangeState::Sending, ChangeState::Unknown,
                                         ChangeState::Verified, ChangeState::Failed,  ChangeState::Conflict,
                                         ChangeState::Undone};

struct ChangeStep
{
    ChangeState from;
    ChangeState to;
    friend bool operator==(ChangeStep, ChangeStep) = default;
};

/// Every step there is; what is not in here never happens.
inline constexpr std::array changeSteps{
    ChangeStep{ChangeState::Staged, ChangeState::Sending},
    ChangeStep{ChangeState::Staged, ChangeState::Verified}, // the shop, read first, has the wish already
    ChangeStep{ChangeState::Staged, ChangeState::Conflict}, // the shop, read first, has something else than the base
    ChangeStep{ChangeState::Staged, ChangeState::Failed},   // the shop, read first, lacks what would be changed
    ChangeStep{ChangeState::Sending, ChangeState::Staged},  // it has not left, or was refused as a whole
    ChangeStep{ChangeState::Sending, ChangeState::Unknown},
    ChangeStep{ChangeState::Sending, ChangeState::Verified},
    ChangeStep{ChangeState::Sending, ChangeState::Failed},
    ChangeStep{ChangeState::Sending, ChangeState::Conflict},
    ChangeStep{ChangeState::Unknown, ChangeState::Staged}, // the shop, asked, has the base: it did not happen
    ChangeStep{ChangeState::Unknown, ChangeState::Verified},
    ChangeStep{ChangeState::Unknown, ChangeState::Conflict},
    ChangeStep{ChangeState::Failed, ChangeState::Staged},   // edited, or tried again
    ChangeStep{ChangeState::Conflict, ChangeState::Staged}, // "keep mine": the base is what the shop has now
    ChangeStep{ChangeState::Verified, ChangeState::Undone},
};

[[nodiscard]] constexpr bool mayBecome(ChangeState from, ChangeState to)
{
    for (const ChangeStep step : changeSteps) {
        if (step == ChangeStep{from, to}) {
            return true;
        }
    }
    return false;
}

/// Whether it still wants something: at most one such change of a cell exists.
[[nodiscard]] constexpr bool isOpen(ChangeState state)
{
    return state != ChangeState::Verified && state != ChangeState::Undone;
}
/// Whether its author may edit it, or drop it: nothing of it is on the way.
[[nodiscard]] constexpr bool isInHand(ChangeState state)
{
    return state == ChangeState::Staged || state == ChangeState::Failed || state == ChangeState::Conflict;
}

[[nodiscard]] QLatin1StringView toString(ChangeState state);
[[nodiscard]] std::optional<ChangeState> changeStateFromText(QStringView text);

/// An edit on its way into the ledger.
struct ChangeDraft
{
    Cell cell;
    /// What the shop had when the person edited; nothing: it was not known, and what is read before the push counts.
    std::optional<CellValue> base;
    Edit edit;
    /// Made by the program because of another edit of the same row (a status that follows its quantity): shown, sent
    /// and undone with that one, and not counted.
    bool follows = false;
    bool isConfirmed = false; ///< a second yes was given to what a guard held up
};

/// A change as the ledger has it.
struct Change
{
    qint64 id = 0; ///< never used again for another one
    qint64 setId = 0;
    QString profileId;
    Cell cell;
    std::optional<CellValue> base;
    Edit edit;
    bool follows = false;
    bool isConfirmed = false;
    ChangeState state = ChangeState::Staged;
    QString author;
    UtcTime stagedAt;
    std::optional<CellValue> shop; ///< what the shop had when it was last asked in the course of a push
    int attempts = 0;              ///< how often it was on its way
    QString message;               ///< the shop's own text, or ours, when it failed or is in conflict
    qint64 undoes = 0;             ///< the change that this one takes back; 0: none

    /// What the cell shall have: the edit applied to the base. Nothing: a relative edit without a known base.
    [[nodiscard]] std::optional<CellValue> mine() const;
};

/// Changes that were made together and are shown, pushed and undone together.
struct ChangeSet
{
    qint64 id = 0;
    QString profileId;
    QString name;
    QString author;
    UtcTime createdAt;
    qint64 undoes = 0; ///< the set that this one takes back; 0: none
    friend bool operator==(const ChangeSet &, const ChangeSet &) = default;
};

/// What one request says for one change.
struct SentValue
{
    qint64 changeId = 0;
    std::optional<CellValue> before; ///< what the shop was read to have just before
    CellValue sent;
    /// What the change wanted when this was planned; one that wants something else by now must not be sent. Nothing:
    /// not looked at.
    std::optional<Edit> edit = {};
    friend bool operator==(const SentValue &, const SentValue &) = default;
};

/// One request that was sent for changes: written before it left, completed when the answer came.
struct JournalEntry
{
    qint64 id = 0;
    QString profileId;
    QString request; ///< `POST /rest/all/V1/inventory/source-items`
    QString body;    ///< as sent; secrets are in headers and never here
    UtcTime sentAt;
    std::optional<UtcTime> answeredAt; ///< nothing: no answer came, or the program went before it did
    int httpStatus = 0;                ///< 0: no answer
    QString answer;                    ///< the shop's text, cut at mostAnswer characters
    friend bool operator==(const JournalEntry &, const JournalEntry &) = default;

    static constexpr int mostAnswer = 65'536;
};

/// What one request meant for one change.
struct JournalLine
{
    qint64 entryId = 0;
    qint64 changeId = 0; ///< may be gone
    Cell cell;
    int attempt = 1;                   ///< of this change
    std::optional<CellValue> before;   ///< what the shop had just before: what undo goes back to
    CellValue sent;                    ///< what the request said
    std::optional<CellValue> readBack; ///< what the shop had afterwards; nothing: it was not asked
    ChangeState outcome = ChangeState::Sending;
    QString message; ///< of the shop about this line
};

} // namespace qm
