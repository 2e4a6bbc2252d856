// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace qm::changes {

/// Why a row that somebody typed, pasted or imported cannot be staged.
enum class RefusalReason {
    Empty,            ///< needed, and nothing stands there
    Formula,          ///< a spreadsheet's formula, or what it left behind: `=A1*2`, `#REF!`
    Shortened,        ///< a spreadsheet's short form of a long number: `1.23E+12`
    NotANumber,       ///< text, NaN, infinity
    AmbiguousNumber,  ///< `1,234` may be 1.234 or 1234
    TooManyPlaces,    ///< more than four digits behind the decimal mark
    TooLarge,         ///< more digits than the shop's column has
    Negative,         ///< below zero, or would be
    NotPositive,      ///< zero or below where that says nothing: a tier's quantity
    OverHundred,      ///< a discount of more than 100 percent
    SkuTooLong,       ///< more than 64 characters
    SkuBlank,         ///< blanks at an end
    UnknownSku,       ///<
    UnknownSource,    ///<
    UnknownGroup,     ///< of customers
    UnknownWebsite,   ///<
    UnknownStoreView, ///<
    UnknownAttribute, ///<
    UnknownOption,    ///< of a select attribute
    NotYesOrNo,       ///<
    NotADate,         ///<
    EndBeforeStart,   ///<
    NotAPriceType,    ///< neither fixed nor discount
    NotOfThisType,    ///< products of this type have none: stock of a configurable, a price of a grouped one
    DiscountOnly,     ///< a bundle's tier prices are discounts
    WrongScope,       ///< the attribute, or prices, cannot differ there
    ReadOnly,         ///< an attribute that is not edited so
    TooLong,          ///< more than 255 characters
    Clashes,          ///< a website's tier price where one for all websites stands, or the other way round
    Duplicate,        ///< an earlier row has the same cell
    NothingBefore,    ///< a relative edit of what is not known
    ExtraCells,       ///< a row of a text file with more cells than the first: which cell is whose, nobody knows
    UnknownDates,     ///< a special price's day shall stay as it is, and nobody knows here which it is
};

/// Stable name, for JSON and tests: `unknown_sku`.
[[nodiscard]] QLatin1StringView toString(RefusalReason reason);

/// One row that is left out. The rest of its table may go on.
struct Refusal
{
    qint64 row = 0; ///< as given with the row
    QString column; ///< Magento's name: `sku`, `source_code`, `quantity`
    RefusalReason reason = RefusalReason::Empty;
    QString value; ///< what stands there, as typed
    QString other; ///< what belongs to the reason: the earlier row, the type, the product's scope
    friend bool operator==(const Refusal &, const Refusal &) = default;
};

/// What happened and what to do, without row and column. Plain text.
[[nodiscard]] QString explain(const Refusal &refusal);

} // namespace qm::changes
