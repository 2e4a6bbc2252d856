// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "changes/lookups.h"
#include "changes/numberinput.h"
#include "changes/refusal.h"
#include "domain/change.h"

#include <span>
#include <utility>
#include <vector>

namespace qm::changes {

// From rows that somebody typed, pasted or imported to changes that can be staged. Pure: what they are checked against
// is handed in. A null text is a column that was not given, an empty one a cell in which nothing stands.

/// How numbers in the input are to be read.
struct InputStyle
{
    DecimalMark mark = DecimalMark::Either;
    /// `+5` and `-5` are what is added, as on the command line and in a cell; without it a sign is a sign.
    bool signsAreRelative = false;
};

/// One row for a source item. Removing: the product is taken away from the source; other columns are not looked at.
struct StockLine
{
    qint64 row = 0;
    QString sku;
    QString sourceCode;
    QString quantity;
    QString isInStock; ///< yes, no, 1, 0, true, false
    bool isRemoval = false;
};

/// One row for the old stock item of a product, where there is one source only. A minimum, a level or the like that
/// is set takes the place of the shop's configuration, unless its `use_config_…` is among the values too.
struct StockItemLine
{
    qint64 row = 0;
    QString sku;
    std::vector<std::pair<StockItemField, QString>> values; ///< each field once; null or empty: it is left alone
};

struct PriceLine
{
    qint64 row = 0;
    CellKind kind = CellKind::BasePrice; ///< BasePrice, Cost, SpecialPrice
    QString sku;
    QString storeView; ///< its code; null or `all`: the default
    QString price;
    QString from; ///< `2026-11-23` or `2026-11-23 02:50:20`, by the shop's clock; special prices only
    QString to;
    bool isRemoval = false; ///< Cost, SpecialPrice
    /// A date that is not given stays as it is: as it is staged, otherwise as in the shop. Whether it fits to the other
    /// one is looked at when it is known.
    bool keepsDates = false;
};

struct TierLine
{
    qint64 row = 0;
    QString sku;
    QString website; ///< its code; null or `all`: all websites
    QString customerGroup;
    QString quantity;
    QString price;
    QString priceType; ///< `fixed`, `discount`; null: fixed
    bool isRemoval = false;
};

struct AttributeLine
{
    qint64 row = 0;
    QString sku;
    QString storeView; ///< its code; null or `all`: all store views
    QString attributeCode;
    QString value; ///< an option by its label or id; several parted by commas
    bool useDefault = false;
    bool isChosen = false; ///< the value came from a list of the options: those are their ids, and no labels
    bool isNumber = false; ///< a spreadsheet's number, which has a point whatever InputStyle says
};

/// Whether values of it are set as attributes. What has a way of its own, or belongs to the shop, is not: an edit would
/// go round the checks, or do nothing.
[[nodiscard]] bool isEditable(const Attribute &attribute);

/// The good lines as drafts, the others as refusals; each line is one or the other. Drafts are in the order of the
/// rows, what follows a draft stands behind it. rows: of each draft, the row that it came from.
struct StagingResult
{
    std::vector<ChangeDraft> drafts;
    std::vector<qint64> rows;
    std::vector<Refusal> refused;
};

[[nodiscard]] StagingResult stageStock(std::span<const StockLine> lines, const InputStyle &style,
                                       const Lookups &lookups);
[[nodiscard]] StagingResult stageStockItems(std::span<const StockItemLine> lines, const InputStyle &style,
                                            const Lookups &lookups);
[[nodiscard]] StagingResult stagePrices(std::span<const PriceLine> lines, const InputStyle &style,
                                        const Lookups &lookups);
[[nodiscard]] StagingResult stageTiers(std::span<const TierLine> lines, const InputStyle &style,
                                       const Lookups &lookups);
[[nodiscard]] StagingResult stageAttributes(std::span<const AttributeLine> lines, const InputStyle &style,
                                            const Lookups &lookups);

} // namespace qm::changes
