// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "changes/staging.h"

#include <QHash>

namespace qm::changes {

/// Collects what comes of rows. One column of a row is checked after the other; the first that is wrong refuses the
/// row.
class StagingRows
{
public:
    StagingRows(const InputStyle &style, const Lookups &lookups)
        : m_style(style)
        , m_lookups(lookups)
    {}

    /// Whether the shop counts pieces of it; refuses it otherwise.
    bool hasStock(const KnownProduct &product, const QString &text);

    /// What the checks below tell of from now on.
    void begin(qint64 row) { m_row = row; }
    /// False, for the checks' use.
    bool refuse(const char *column, RefusalReason reason, const QString &value, const QString &other = {});

    [[nodiscard]] std::optional<KnownProduct> product(const QString &text);
    /// 0 when nothing was given.
    [[nodiscard]] std::optional<qint64> storeView(const QString &code);
    [[nodiscard]] std::optional<qint64> website(const QString &code);
    /// 0 or more, below \a beyond.
    [[nodiscard]] std::optional<Decimal> amount(const char *column, const QString &text, Decimal beyond);
    [[nodiscard]] std::optional<Decimal> amount(const char *column, const QString &text, Decimal beyond,
                                                DecimalMark mark);
    [[nodiscard]] std::optional<bool> yesOrNo(const char *column, const QString &text);
    /// Nothing in the inner one where nothing stands.
    [[nodiscard]] std::optional<std::optional<UtcTime>> date(const char *column, const QString &text);

    struct Quantity
    {
        Edit edit;
        Decimal after;
    };
    /// Of a cell that holds \a before: a number, or where signs are relative what is added to it. Not below zero
    /// afterwards, unless it is so already, and below beyondQuantity.
    [[nodiscard]] std::optional<Quantity> quantity(const char *column, const QString &text,
                                                   const std::optional<CellValue> &before);
    /// A bound, which is never relative: who writes -2 means that.
    [[nodiscard]] std::optional<Quantity> threshold(const char *column, const QString &text, bool mayBeNegative);

    /// Refuses what an earlier row has too, without what followed that one. A row of several cells asks for all of them
    /// before it adds the first: in half it may say what nobody meant.
    [[nodiscard]] bool isFree(const char *column, const QString &value, const Cell &cell);
    /// The same, and takes the draft otherwise.
    bool add(const char *column, const QString &value, ChangeDraft draft);
    void addFollowing(ChangeDraft draft);
    /// The row speaks of it, too: later ones may not.
    void claim(const Cell &cell) { m_rowOf.insert(keyOf(cell), m_row); }

    [[nodiscard]] const InputStyle &style() const { return m_style; }
    [[nodiscard]] const Lookups &lookups() const { return m_lookups; }
    [[nodiscard]] StagingResult take() { return std::move(m_result); }

private:
    [[nodiscard]] bool fits(const char *column, const QString &text, Decimal after, bool mayBeNegative);

    const InputStyle &m_style;
    const Lookups &m_lookups;
    qint64 m_row = 0;
    QHash<QString, qint64> m_rowOf; ///< of each cell
    StagingResult m_result;
};

/// What the shop's columns hold: decimal(12,4) and decimal(20,6), in which four places are used here.
inline constexpr Decimal beyondQuantity = Decimal(100'000'000);
inline constexpr Decimal beyondPrice = Decimal::fromUnits(100'000'000'000'000 * Decimal::unitsPerOne);

} // namespace qm::changes
