// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tables/celledits.h"

#include <optional>
#include <span>
#include <vector>

namespace qm::tables {

/// Where Magento's own form keeps an attribute. The API does not tell an attribute's group (it is in no answer), so
/// those that every Magento has are known by name, and what a shop added stands by itself.
enum class AttributePlace { Details, Content, Images, Prices, Search, Design, Schedule, Own };

/// What a value is edited with.
enum class FieldInput {
    Line,       ///< one line of text
    Text,       ///< several
    Number,     ///<
    Date,       ///< a day, or a day and a time
    OneOf,      ///< one of the choices; where none is needed also none
    SeveralOf,  ///< any of the choices
    DatedPrice, ///< an amount and from when to when
};

struct FieldChoice
{
    QString value; ///< as the shop has it
    QString label;
};

/// What a person makes of a field.
struct FieldWish
{
    QString text;             ///< of choices their values, several parted by commas
    bool usesDefault = false; ///< or, of what has none: nothing shall be there
    QString from;             ///< DatedPrice
    QString to;
    friend bool operator==(const FieldWish &, const FieldWish &) = default;
};

/// One value of a product beside which its editor stands, in the scope that is looked at.
struct ProductField
{
    QString id; ///< of the form; an attribute's code
    QString label;
    QStringList notes; ///< under it: the code, where else it counts, where it comes from
    AttributePlace place = AttributePlace::Own;
    FieldInput input = FieldInput::Line;
    std::vector<FieldChoice> choices;
    bool isRequired = false;
    /// What an edit changes: one cell, or one for each store view of a website. Empty: it is not edited here.
    std::vector<Cell> cells;
    /// Set when the shop's configuration decides instead; of older stock items only.
    std::optional<Cell> configured;
    QString fixed;       ///< why it cannot be edited; empty: it can, or that is plain to see
    QString defaultText; ///< what not having a value of its own is called; empty: that is not possible
    bool hasValue = false;
    QString shown; ///< for people
    FieldWish now; ///< what an editor begins with
};

/// How a field looks with what is staged.
struct FieldLook
{
    QString text;                     ///< the shop's, or mine
    std::optional<StagedCell> staged; ///< nothing: nothing is staged
    FieldWish now;                    ///< what an editor begins with
    std::vector<qint64> changes;      ///< that are open, of all its cells
};

/// \a changes: open ones of the product.
[[nodiscard]] FieldLook lookOf(const ProductField &field, std::span<const Change> changes, const ShopNames &names);
/// What makes \a wish of the field. For EditRun.
[[nodiscard]] std::vector<CellEdit> editsOf(const ProductField &field, const FieldWish &wish);

/// A value of the copy in the words and in the letters of an editor.
[[nodiscard]] QString shownValue(const ProductField &field, const QString &value);
[[nodiscard]] QString typedValue(const ProductField &field, const QString &value);

} // namespace qm::tables
