// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cache/query.h"
#include "domain/change.h"

#include <QMetaType>
#include <QStringList>

#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <vector>

namespace qm::tables {

/// What stands in a cell with an edit that is staged, in words.
struct StagedCell
{
    QString before;     ///< what the shop has, as far as is known
    QString difference; ///< `+24`, of relative edits
    QString mine;       ///< what it shall have
    ChangeState state = ChangeState::Staged;
    QString author;
};

/// One cell with what is staged over it.
struct CellLook
{
    QString text; ///< as it is read, mine where something is staged
    std::optional<StagedCell> staged;
    QString input;         ///< what an editor begins with
    QString tip;           ///< instead of the text; empty: the text
    bool isStrong = false; ///< follows from what is staged
    bool isLow = false;
    bool isQuiet = false;
};

/// A row as its list's columns tell it.
class RowFacts
{
public:
    RowFacts(const QStringList &ids, std::span<const cache::Value> values)
        : m_ids(ids)
        , m_values(values)
    {}

    [[nodiscard]] QString text(QLatin1StringView column) const;
    [[nodiscard]] std::optional<qint64> number(QLatin1StringView column) const;

private:
    const QStringList &m_ids;
    std::span<const cache::Value> m_values;
};

/// Which cells of a list can be edited, which cell of the shop each is, and how it looks with what is staged. Values:
/// any thread.
struct EditableList
{
    struct At
    {
        const cache::Column &column;
        const cache::Value &value;
        const cache::Value &beside; ///< of the column that Column::currency names
        const RowFacts &facts;
        std::span<const Change> changes; ///< open ones of this product
    };

    QString page;                ///< what a set of changes made here is called: `Stock`
    std::vector<CellKind> kinds; ///< of its cells
    QStringList facts;           ///< columns that are read with every row; the first one is the SKU
    /// Nothing: the cell cannot be edited.
    std::function<std::optional<Cell>(const QString &column, const RowFacts &facts)> cellAt;
    /// Nothing: as any other cell.
    std::function<std::optional<CellLook>(const At &at)> look;
};

/// Quantities at the sources of cache::stockMatrix(), or those of the older stock items.
[[nodiscard]] std::shared_ptr<const EditableList> editableStock();
/// Base, special price and cost of cache::basePricesList().
[[nodiscard]] std::shared_ptr<const EditableList> editablePrices();

/// A number as an editor shows it: with the user's decimal mark, not grouped.
[[nodiscard]] QString inputText(Decimal number);
/// `+24`, `−3`.
[[nodiscard]] QString differenceText(Decimal difference);
/// The edit of \a change as the marks of a staged cell; \a text makes words of a value.
[[nodiscard]] StagedCell stagedCell(const Change &change, const std::function<QString(const CellValue &)> &text);
/// What a tool tip and a screen reader say of it.
[[nodiscard]] QString stagedTip(const StagedCell &cell);

} // namespace qm::tables

Q_DECLARE_METATYPE(qm::tables::StagedCell)
