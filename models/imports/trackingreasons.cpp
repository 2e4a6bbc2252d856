// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "imports/tracking.h"

#include <QCoreApplication>

#include <array>

namespace qm::imports {

namespace {
using namespace Qt::StringLiterals;

struct Words
{
    TrackingReason reason;
    QLatin1StringView name;
    const char *text; ///< %1: the value, %2: what belongs to the reason
};

using enum TrackingReason;

// In the order of the reasons.
constexpr std::array table{
    Words{Empty, "empty"_L1, QT_TRANSLATE_NOOP("Tracking", "Nothing stands here, and it is needed.")},
    Words{Formula, "formula"_L1,
          QT_TRANSLATE_NOOP("Tracking", "\"%1\" is a spreadsheet's formula or its error. Paste its value.")},
    Words{Shortened, "shortened"_L1,
          QT_TRANSLATE_NOOP("Tracking",
                            "A spreadsheet has cut off digits of \"%1\". Format the column as text and enter "
                            "it in full.")},
    Words{NotANumber, "not_a_number"_L1, QT_TRANSLATE_NOOP("Tracking", "\"%1\" is not a number of pieces.")},
    Words{NotPositive, "not_positive"_L1, QT_TRANSLATE_NOOP("Tracking", "\"%1\" must be more than zero.")},
    Words{NotYesOrNo, "not_yes_or_no"_L1, QT_TRANSLATE_NOOP("Tracking", "\"%1\" is neither yes nor no.")},
    Words{TooLong, "too_long"_L1, QT_TRANSLATE_NOOP("Tracking", "This is longer than the shop keeps: 255 characters.")},
    Words{NoSku, "no_sku"_L1,
          QT_TRANSLATE_NOOP("Tracking", "The quantity %1 stands without a SKU. Add it, or leave the quantity out to "
                                        "ship all that is left.")},
    Words{ExtraCells, "extra_cells"_L1,
          QT_TRANSLATE_NOOP("Tracking", "The row has more cells than the first one. Put quotes around what holds the "
                                        "separator.")},
    Words{UnknownOrder, "unknown_order"_L1,
          QT_TRANSLATE_NOOP("Tracking",
                            "The shop has no order %1. Spreadsheets drop leading zeros: format the column as text.")},
    Words{
        AmbiguousOrder, "ambiguous_order"_L1,
        QT_TRANSLATE_NOOP("Tracking", "Several stores have an order %1: %2. Add a column store_view that says which.")},
    Words{NotAllowed, "not_allowed"_L1, QT_TRANSLATE_NOOP("Tracking", "Order %1 cannot be shipped: %2")},
    Words{UnknownSku, "unknown_sku"_L1, QT_TRANSLATE_NOOP("Tracking", "The order has no line with the SKU %1.")},
    Words{NotShipped, "not_shipped"_L1,
          QT_TRANSLATE_NOOP("Tracking", "%1 is in no parcel by itself: it is virtual, or a part of what is shipped as "
                                        "one.")},
    Words{TooMany, "too_many"_L1, QT_TRANSLATE_NOOP("Tracking", "%1 is more than the %2 that are left to ship.")},
    Words{UnknownSource, "unknown_source"_L1,
          QT_TRANSLATE_NOOP("Tracking", "There is no source with the code \"%1\".")},
    Words{Mixed, "mixed"_L1,
          QT_TRANSLATE_NOOP("Tracking", "Other rows of this order name products and this one does not: what is in the "
                                        "parcel? Add the SKU.")},
    Words{Contradicts, "contradicts"_L1,
          QT_TRANSLATE_NOOP("Tracking", "\"%1\" is not what row %2 says of the same parcel.")},
    Words{Incomplete, "incomplete"_L1,
          QT_TRANSLATE_NOOP("Tracking",
                            "Order %1 waits: row %2 of the same parcel cannot be used. Correct that row, and "
                            "the parcel goes as a whole.")},
    Words{AlreadyShipped, "already_shipped"_L1, QT_TRANSLATE_NOOP("Tracking", "Nothing is left to ship of %1.")},
    Words{AlreadyTracked, "already_tracked"_L1,
          QT_TRANSLATE_NOOP("Tracking", "The order has the tracking number %1 already.")},
};

constexpr bool isInOrder()
{
    for (std::size_t i = 0; i < table.size(); ++i) {
        if (table[i].reason != TrackingReason(i)) {
            return false;
        }
    }
    return table.size() == std::size_t(AlreadyTracked) + 1;
}
static_assert(isInOrder());

} // namespace

QLatin1StringView toString(TrackingReason reason)
{
    return table[std::size_t(reason)].name;
}

bool isSkip(TrackingReason reason)
{
    return reason == AlreadyShipped || reason == AlreadyTracked;
}

QString explain(const TrackingRefusal &refusal)
{
    QString text = QCoreApplication::translate("Tracking", table[std::size_t(refusal.reason)].text);
    // Both at once, so that a %2 in what stands in the file is not filled.
    if (text.contains("%2"_L1)) {
        return text.arg(refusal.value, refusal.other);
    }
    return text.contains("%1"_L1) ? text.arg(refusal.value) : text;
}

} // namespace qm::imports
