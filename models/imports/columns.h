// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace qm::imports {

/// What a person brings in a file.
enum class FileKind { Stock, Prices, Attributes };

/// What a column stands for.
enum class Field {
    Sku,
    SourceCode,
    Quantity,
    Status, ///< in stock
    StoreView,
    StoreId, ///< of our own export
    Price,
    Cost,
    SpecialPrice,
    PriceFrom,
    PriceTo,
    Website,
    WebsiteId, ///< of our own export
    CustomerGroup,
    TierQuantity,
    TierPrice,
    PriceType,
    Attribute, ///< its code is the header
};
/// Magento's name of the column, as refusals have it: `source_code`.
[[nodiscard]] QLatin1StringView toString(Field field);

/// Who laid out a file, as far as it shows.
enum class Layout {
    Plain,
    StockSources,    ///< Magento's export `stock_sources`
    AdvancedPricing, ///< Magento's export `advanced_pricing`
    OwnExport,       ///< a list of this program as CSV
};

/// One column of the file.
struct Column
{
    QString header;
    std::optional<Field> field; ///< nothing: it is left out
};

/// What rows that were refused have behind their own columns when they are written again; left out when they are read.
inline constexpr QLatin1StringView refusedColumnHeader("refused_column");
inline constexpr QLatin1StringView refusedReasonHeader("refused_reason");

/// How the columns of a file are understood.
struct Columns
{
    std::vector<Column> columns;
    Layout layout = Layout::Plain;
    bool isTier = false; ///< rows are tier prices

    [[nodiscard]] bool has(Field field) const;
    [[nodiscard]] QStringList leftOut() const;
};

/// What a column of such a file may stand for, in the order of docs/import.md.
[[nodiscard]] std::vector<Field> fieldsFor(FileKind kind);
/// What a file with such a header row most likely is; nothing: it may be anything with a SKU, or nothing at all.
[[nodiscard]] std::optional<FileKind> guessKind(const QStringList &headers);
/// A header row as far as it is understood, whatever may be missing in it.
[[nodiscard]] Columns guessColumns(FileKind kind, const QStringList &headers);
/// The same with what a person chose for each column; nothing: it is left out. Errors (Validation) as those of
/// matchColumns().
[[nodiscard]] Result<Columns> chooseColumns(FileKind kind, const QStringList &headers,
                                            const std::vector<std::optional<Field>> &fields);

/// Understands a header row: Magento's names, those of its exports and of ours, and what people write above such
/// columns in English, Dutch, German and French; without regard to case, blanks, `_` and `-`. Errors (Validation) name
/// the column that is missing or there twice, or that is of tier prices where the quantities of these are missing.
[[nodiscard]] Result<Columns> matchColumns(FileKind kind, const QStringList &headers);

} // namespace qm::imports
