// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "changes/refusal.h"

#include <QCoreApplication>

#include <array>

using namespace Qt::StringLiterals;

namespace qm::changes {

namespace {

/// What stands for the %1 of a text.
enum class Filled { Nothing, Value, Other };

struct Words
{
    RefusalReason reason;
    QLatin1StringView name;
    Filled filled;
    const char *text;
};

using enum RefusalReason;

// In the order of the reasons.
constexpr std::array table{
    Words{Empty, "empty"_L1, Filled::Nothing, QT_TRANSLATE_NOOP("Refusal", "Nothing stands here, and it is needed.")},
    Words{Formula, "formula"_L1, Filled::Value,
          QT_TRANSLATE_NOOP("Refusal", "\"%1\" is a spreadsheet's formula or its error. Paste its value.")},
    Words{Shortened, "shortened"_L1, Filled::Value,
          QT_TRANSLATE_NOOP("Refusal", "\"%1\" was shortened by a spreadsheet. Format the column as text and enter it "
                                       "in full.")},
    Words{NotANumber, "not_a_number"_L1, Filled::Value, QT_TRANSLATE_NOOP("Refusal", "\"%1\" is not a number.")},
    Words{AmbiguousNumber, "ambiguous_number"_L1, Filled::Value,
          QT_TRANSLATE_NOOP("Refusal", "\"%1\" may be thousands or decimals. Write it without a thousands mark.")},
    Words{TooManyPlaces, "too_many_places"_L1, Filled::Value,
          QT_TRANSLATE_NOOP("Refusal", "\"%1\" has more than four decimals.")},
    Words{TooLarge, "too_large"_L1, Filled::Value,
          QT_TRANSLATE_NOOP("Refusal", "\"%1\" has more digits than the shop can keep.")},
    Words{Negative, "negative"_L1, Filled::Value, QT_TRANSLATE_NOOP("Refusal", "\"%1\" makes it less than zero.")},
    Words{NotPositive, "not_positive"_L1, Filled::Value,
          QT_TRANSLATE_NOOP("Refusal", "\"%1\" must be more than zero.")},
    Words{OverHundred, "over_hundred"_L1, Filled::Value,
          QT_TRANSLATE_NOOP("Refusal", "\"%1\" is more than 100 percent off.")},
    Words{SkuTooLong, "sku_too_long"_L1, Filled::Value,
          QT_TRANSLATE_NOOP("Refusal", "\"%1\" has more than the 64 characters of a SKU.")},
    Words{SkuBlank, "sku_blank"_L1, Filled::Value, QT_TRANSLATE_NOOP("Refusal", "\"%1\" begins or ends with a blank.")},
    Words{UnknownSku, "unknown_sku"_L1, Filled::Value,
          QT_TRANSLATE_NOOP("Refusal", "There is no product \"%1\". Check the spelling, or pull the products.")},
    Words{UnknownSource, "unknown_source"_L1, Filled::Value,
          QT_TRANSLATE_NOOP("Refusal", "There is no source with the code \"%1\".")},
    Words{UnknownGroup, "unknown_group"_L1, Filled::Value,
          QT_TRANSLATE_NOOP("Refusal", "There is no customer group \"%1\".")},
    Words{UnknownWebsite, "unknown_website"_L1, Filled::Value,
          QT_TRANSLATE_NOOP("Refusal", "There is no website with the code \"%1\".")},
    Words{UnknownStoreView, "unknown_store_view"_L1, Filled::Value,
          QT_TRANSLATE_NOOP("Refusal", "There is no store view with the code \"%1\".")},
    Words{UnknownAttribute, "unknown_attribute"_L1, Filled::Value,
          QT_TRANSLATE_NOOP("Refusal", "There is no attribute with the code \"%1\".")},
    Words{UnknownOption, "unknown_option"_L1, Filled::Value,
          QT_TRANSLATE_NOOP("Refusal", "The attribute has no option \"%1\".")},
    Words{NotYesOrNo, "not_yes_or_no"_L1, Filled::Value, QT_TRANSLATE_NOOP("Refusal", "\"%1\" is neither yes nor no.")},
    Words{NotADate, "not_a_date"_L1, Filled::Value,
          QT_TRANSLATE_NOOP("Refusal", "\"%1\" is not a date. Write it as 2026-11-23, with 00:00:00 behind it for a "
                                       "time.")},
    Words{EndBeforeStart, "end_before_start"_L1, Filled::Value,
          QT_TRANSLATE_NOOP("Refusal", "It would end on %1, before it begins.")},
    Words{NotAPriceType, "not_a_price_type"_L1, Filled::Value,
          QT_TRANSLATE_NOOP("Refusal", "\"%1\" is neither \"fixed\" nor \"discount\".")},
    Words{NotOfThisType, "not_of_this_type"_L1, Filled::Other,
          QT_TRANSLATE_NOOP("Refusal", "Products of the type \"%1\" have none of their own.")},
    Words{DiscountOnly, "discount_only"_L1, Filled::Nothing,
          QT_TRANSLATE_NOOP("Refusal", "A bundle's tier prices are discounts. Use the price type \"discount\".")},
    Words{WrongScope, "wrong_scope"_L1, Filled::Value,
          QT_TRANSLATE_NOOP("Refusal", "It has no value of its own in \"%1\". Edit it where it has.")},
    Words{ReadOnly, "read_only"_L1, Filled::Value,
          QT_TRANSLATE_NOOP("Refusal", "The attribute \"%1\" cannot be edited here.")},
    Words{TooLong, "too_long"_L1, Filled::Nothing, QT_TRANSLATE_NOOP("Refusal", "It has more than 255 characters.")},
    Words{Clashes, "clashes"_L1, Filled::Nothing,
          QT_TRANSLATE_NOOP("Refusal", "A tier price for all websites and one for a single website cannot stand beside "
                                       "each other for the same group and quantity.")},
    Words{Duplicate, "duplicate"_L1, Filled::Other, QT_TRANSLATE_NOOP("Refusal", "Row %1 has the same cell already.")},
    Words{NothingBefore, "nothing_before"_L1, Filled::Value,
          QT_TRANSLATE_NOOP("Refusal", "\"%1\" adds to a value that is not known. Pull first, or enter the new "
                                       "value.")},
    Words{ExtraCells, "extra_cells"_L1, Filled::Nothing,
          QT_TRANSLATE_NOOP("Refusal", "The row has more cells than the first one. Put quotes around what holds the "
                                       "separator.")},
    Words{UnknownDates, "unknown_dates"_L1, Filled::Nothing,
          QT_TRANSLATE_NOOP("Refusal", "The local copy does not know this price's days, which would be lost. Pull the "
                                       "prices, or give both days.")},
};

constexpr bool isInOrder()
{
    for (std::size_t i = 0; i < table.size(); ++i) {
        if (table[i].reason != RefusalReason(i)) {
            return false;
        }
    }
    return table.size() == std::size_t(UnknownDates) + 1;
}
static_assert(isInOrder());

} // namespace

QLatin1StringView toString(RefusalReason reason)
{
    return table[std::size_t(reason)].name;
}

QString explain(const Refusal &refusal)
{
    const Words &words = table[std::size_t(refusal.reason)];
    const QString text = QCoreApplication::translate("Refusal", words.text);
    switch (words.filled) {
    case Filled::Nothing:
        return text;
    case Filled::Value:
        return text.arg(refusal.value);
    case Filled::Other:
        return text.arg(refusal.other);
    }
    return text;
}

} // namespace qm::changes
