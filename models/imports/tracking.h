// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/decimal.h"
#include "domain/stop.h"
#include "imports/table.h"

#include <QStringList>

#include <optional>
#include <vector>

// Parcels that a carrier or a 3PL tells of in a file: which order went out, in which parcel, with what in it. There is
// no standard; the columns are known by their headers: our own (`increment_id sku qty carrier_code title track_number
// source_code notify comment`, and `store_view` where numbers repeat), those of Acenda (one number per row), Maxpho
// (`order_id;tracking_code;tracking_number;status`, in which tracking_code is the carrier; where no other column has
// the number it is that), YCloud Shop and Zoey (one row per product), and what people write in Dutch, German and
// French.

namespace qm::imports {

/// What a column of a tracking file stands for.
enum class TrackingField {
    OrderNumber, ///< what people know: `increment_id`, never the entity id
    StoreView,   ///< its code, name or id, where a number is used twice
    Sku,
    Quantity,
    Carrier,
    Title,
    TrackNumber,
    SourceCode,
    Notify,
    Comment,
};
/// Our name of the column: `track_number`.
[[nodiscard]] QLatin1StringView toString(TrackingField field);

/// Why a row of a tracking file is left out.
enum class TrackingReason {
    // Of the row alone
    Empty,       ///< needed, and nothing stands there
    Formula,     ///< a spreadsheet's formula or its error
    Shortened,   ///< a number longer than a spreadsheet keeps: its last digits are gone
    NotANumber,  ///<
    NotPositive, ///<
    NotYesOrNo,  ///<
    TooLong,     ///< more than 255 characters
    NoSku,       ///< a quantity without what it counts
    ExtraCells,  ///< more cells than the first row has: which cell is whose, nobody knows
    // Of the row beside its order
    UnknownOrder,   ///<
    AmbiguousOrder, ///< several stores have this number; `other` names them
    NotAllowed,     ///< the order cannot be shipped; `other` says why
    UnknownSku,     ///< the order has no such line
    NotShipped,     ///< a line that is never in a parcel: virtual, or a part that goes by its parent or children
    TooMany,        ///< more than is left to ship; `other` is what is left
    UnknownSource,  ///<
    Mixed,          ///< some rows of the order name products, this one does not
    Contradicts,    ///< an earlier row of the same parcel says something else; `other` is that row
    Incomplete,     ///< another row of the same parcel is left out; `other` is that row
    // Nothing to do, and nothing wrong
    AlreadyShipped, ///< nothing is left to ship of it
    AlreadyTracked, ///< the order has this parcel already
};
/// Stable name, for JSON and tests: `unknown_order`.
[[nodiscard]] QLatin1StringView toString(TrackingReason reason);
/// Whether the row is only not needed any more, as when a file is imported a second time.
[[nodiscard]] bool isSkip(TrackingReason reason);

/// One row that is left out. The others may go on.
struct TrackingRefusal
{
    qint64 row = 0; ///< as a spreadsheet counts, the header included
    TrackingField column = TrackingField::OrderNumber;
    TrackingReason reason = TrackingReason::Empty;
    QString value; ///< what stands there
    QString other; ///< what belongs to the reason
    friend bool operator==(const TrackingRefusal &, const TrackingRefusal &) = default;
};
/// What happened and what to do, without row and column. Plain text.
[[nodiscard]] QString explain(const TrackingRefusal &refusal);

/// One row that says what it has to.
struct TrackingRow
{
    qint64 row = 0;
    QString orderNumber;             ///< leading zeros count
    QString storeView;               ///< empty: not said
    QString sku;                     ///< empty: everything that is left to ship of the order
    std::optional<Decimal> quantity; ///< more than 0; nothing: all that is left of the SKU
    QString carrierCode;        ///< a carrier that every Magento has, or `custom`; the server takes any (observed 35)
    QString title;              ///< what customers read; the carrier's name where the file has no other
    QString trackNumber;        ///< empty: shipped without one
    QString sourceCode;         ///< empty: not said
    std::optional<bool> notify; ///< nothing: not said
    QString comment;
    friend bool operator==(const TrackingRow &, const TrackingRow &) = default;
};

struct TrackingOptions
{
    std::optional<Encoding> encoding; ///< of a CSV; nothing: found out
    QChar separator;                  ///< of a CSV; null: found out
    QString sheet;                    ///< of an XLSX; null: the first
    ReadLimits limits{.rows = 100'000};
};

/// A file as it was read. Rows stand in the file's order; a row is either among `rows` or among `refused`. With a row
/// that is refused all rows of its parcel are.
struct TrackingFile
{
    std::vector<TrackingRow> rows;
    std::vector<TrackingRefusal> refused;
    QStringList leftOut; ///< headers that are not understood
    qint64 count = 0;    ///< rows of the file, without the header and empty ones

    QStringList headers;
    struct Cells
    {
        qint64 row = 0;
        QStringList cells;
    };
    /// As they stood there, by row, ascending, without empty ones at the end: what writeRefused() writes again.
    std::vector<Cells> cells;
};

/// Reads a CSV or an XLSX, told by its content; the first row that is not empty names the columns. An order's number is
/// needed; and a tracking number, a SKU or a source, without which the file says nothing of parcels. Waits for the
/// disk: not for the window's thread. Errors: Storage (it cannot be read), Validation (no table, too large, damaged, a
/// column is missing or there twice), Cancelled.
[[nodiscard]] Result<TrackingFile> readTrackingFile(const QString &path, const TrackingOptions &options,
                                                    const StopToken &stop = {});

/// Writes the rows that were refused (those that were skipped are left out) as a CSV: the columns of the file, and
/// behind them `refused_column` and `refused_reason`, which readTrackingFile() leaves out. Corrected, it can be
/// imported. Replaces the file as a whole or leaves it. Errors: Storage.
[[nodiscard]] Result<void> writeRefused(const QString &path, const TrackingFile &file,
                                        const std::vector<TrackingRefusal> &refused);

} // namespace qm::imports
