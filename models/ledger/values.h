// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/change.h"
#include "domain/result.h"
#include "sqlite/database.h"

#include <QString>

#include <optional>
#include <string>
#include <vector>

namespace qm::ledger {

// How cells and values stand in the file (004_changes.sql).

/// `{"decimal":"12.5"}`: the alternative and its value.
[[nodiscard]] QString toStored(const CellValue &value);
/// Null for nothing, as sqlite::SqlValue has it.
[[nodiscard]] QString toStored(const std::optional<CellValue> &value);
/// Damaged: it is no value, or of a kind this program does not have.
[[nodiscard]] Result<CellValue> valueFromStored(const QString &text);
/// Nothing for a null text.
[[nodiscard]] Result<std::optional<CellValue>> optionalFromStored(const QString &text);

/// `set` or `add`, and the value beside it.
[[nodiscard]] QLatin1StringView editName(const Edit &edit);
[[nodiscard]] QString editValue(const Edit &edit);
[[nodiscard]] Result<Edit> editFromStored(const QString &name, const QString &value);

/// The columns of a cell, in the order of StoredCell and of cellFrom().
inline const std::string cellColumns = "kind, sku, place, place_id, from_quantity, field";
inline const std::string cellIs =
    "kind = ? and sku = ? and place = ? and place_id = ? and from_quantity = ? and field = ?";

struct StoredCell
{
    QString kind;
    QString sku;
    QString place;
    qint64 placeId = 0;
    Decimal fromQuantity;
    QString field;
};
[[nodiscard]] StoredCell toStored(const Cell &cell);
/// From the six columns that begin with \a column.
[[nodiscard]] Result<Cell> cellFrom(const sqlite::Rows &rows, int column);

/// What PushTurn locks.
[[nodiscard]] QString turnFile(const QString &ledgerPath, const QString &profileId);

/// isOpen(), in the words of the index in 004_changes.sql, which is not used otherwise; and isInHand().
inline const std::string stateIsOpen = "state in ('staged', 'sending', 'unknown', 'failed', 'conflict')";
inline const std::string stateIsInHand = "state in ('staged', 'failed', 'conflict')";

} // namespace qm::ledger
