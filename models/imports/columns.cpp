// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "imports/columns.h"

#include "imports/headers.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace qm::imports {

namespace {
using namespace Qt::StringLiterals;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Import)
};

constexpr std::array names{"sku"_L1,      "source_code"_L1, "quantity"_L1,   "status"_L1,         "store_view_code"_L1,
                           "store_id"_L1, "price"_L1,       "cost"_L1,       "special_price"_L1,  "price_from"_L1,
                           "price_to"_L1, "website"_L1,     "website_id"_L1, "customer_group"_L1, "quantity"_L1,
                           "price"_L1,    "price_type"_L1,  "value"_L1};
static_assert(names.size() == std::size_t(Field::Attribute) + 1);

struct Synonym
{
    Field field;
    /// Small letters and digits only, as simplified() leaves them.
    QLatin1StringView header;
};

constexpr std::array synonyms{
    Synonym{Field::Sku, "sku"_L1},
    Synonym{Field::Sku, "artikelnummer"_L1},
    Synonym{Field::Sku, "artikelnr"_L1},
    Synonym{Field::Sku, "artikelcode"_L1},
    Synonym{Field::Sku, "itemnumber"_L1},
    Synonym{Field::Sku, "itemno"_L1},
    Synonym{Field::Sku, "productcode"_L1},
    Synonym{Field::Sku, "reference"_L1},
    Synonym{Field::SourceCode, "sourcecode"_L1},
    Synonym{Field::SourceCode, "source"_L1},
    Synonym{Field::SourceCode, "warehouse"_L1},
    Synonym{Field::SourceCode, "magazijn"_L1},
    Synonym{Field::SourceCode, "lager"_L1},
    Synonym{Field::SourceCode, "entrepot"_L1},
    Synonym{Field::Quantity, "quantity"_L1},
    Synonym{Field::Quantity, "qty"_L1},
    Synonym{Field::Quantity, "stock"_L1},
    Synonym{Field::Quantity, "aantal"_L1},
    Synonym{Field::Quantity, "voorraad"_L1},
    Synonym{Field::Quantity, "menge"_L1},
    Synonym{Field::Quantity, "bestand"_L1},
    Synonym{Field::Quantity, "quantite"_L1},
    Synonym{Field::Status, "status"_L1},
    Synonym{Field::Status, "isinstock"_L1},
    Synonym{Field::Status, "instock"_L1},
    Synonym{Field::Status, "opvoorraad"_L1},
    Synonym{Field::StoreView, "storeviewcode"_L1},
    Synonym{Field::StoreView, "storeview"_L1},
    Synonym{Field::StoreView, "scope"_L1},
    Synonym{Field::StoreId, "storeid"_L1},
    Synonym{Field::Price, "price"_L1},
    Synonym{Field::Price, "baseprice"_L1},
    Synonym{Field::Price, "prijs"_L1},
    Synonym{Field::Price, "preis"_L1},
    Synonym{Field::Price, "prix"_L1},
    Synonym{Field::Cost, "cost"_L1},
    Synonym{Field::Cost, "inkoopprijs"_L1},
    Synonym{Field::Cost, "einkaufspreis"_L1},
    Synonym{Field::SpecialPrice, "specialprice"_L1},
    Synonym{Field::SpecialPrice, "aanbiedingsprijs"_L1},
    Synonym{Field::SpecialPrice, "sonderpreis"_L1},
    Synonym{Field::SpecialPrice, "prixspecial"_L1},
    Synonym{Field::PriceFrom, "pricefrom"_L1},
    Synonym{Field::PriceFrom, "specialpricefromdate"_L1},
    Synonym{Field::PriceFrom, "specialfromdate"_L1},
    Synonym{Field::PriceFrom, "specialpricefrom"_L1},
    Synonym{Field::PriceTo, "priceto"_L1},
    Synonym{Field::PriceTo, "specialpricetodate"_L1},
    Synonym{Field::PriceTo, "specialtodate"_L1},
    Synonym{Field::PriceTo, "specialpriceto"_L1},
    Synonym{Field::Website, "website"_L1},
    Synonym{Field::Website, "tierpricewebsite"_L1},
    Synonym{Field::WebsiteId, "websiteid"_L1},
    Synonym{Field::CustomerGroup, "customergroup"_L1},
    Synonym{Field::CustomerGroup, "tierpricecustomergroup"_L1},
    Synonym{Field::CustomerGroup, "group"_L1},
    Synonym{Field::CustomerGroup, "klantgroep"_L1},
    Synonym{Field::CustomerGroup, "kundengruppe"_L1},
    Synonym{Field::TierQuantity, "tierpriceqty"_L1},
    Synonym{Field::TierPrice, "tierprice"_L1},
    Synonym{Field::PriceType, "pricetype"_L1},
    Synonym{Field::PriceType, "tierpricevaluetype"_L1},
};

std::optional<Field> fieldOf(const QString &header)
{
    const QString simple = simplified(header);
    const auto *found =
        std::ranges::find_if(synonyms, [&simple](const Synonym &each) { return each.header == simple; });
    return found == synonyms.end() ? std::nullopt : std::optional(found->field);
}

bool isOf(FileKind kind, Field field)
{
    switch (kind) {
    case FileKind::Stock:
        return field <= Field::Status;
    case FileKind::Prices:
        return field == Field::Sku || field == Field::Quantity ||
               (field >= Field::StoreView && field < Field::Attribute);
    case FileKind::Attributes:
        return field == Field::Sku || field == Field::StoreView;
    }
    return false;
}

tl::unexpected<Error> wrong(const QString &message)
{
    return failure(ErrorKind::Validation, message);
}

Layout layoutOf(const QStringList &headers)
{
    static const QStringList stockSources{u"source_code"_s, u"sku"_s, u"status"_s, u"quantity"_s};
    const auto hasAll = [&headers](const QStringList &wanted) {
        return std::ranges::all_of(wanted, [&headers](const QString &each) { return headers.contains(each); });
    };
    if (headers == stockSources) {
        return Layout::StockSources;
    }
    if (hasAll({u"tier_price_website"_s, u"tier_price_customer_group"_s, u"tier_price_qty"_s, u"tier_price"_s})) {
        return Layout::AdvancedPricing;
    }
    const bool isOwn = hasAll({u"sku"_s, u"source_code"_s, u"quantity"_s, u"status"_s}) ||
                       (headers.contains(u"currency"_s) && (hasAll({u"sku"_s, u"store_id"_s, u"price"_s}) ||
                                                            hasAll({u"sku"_s, u"website_id"_s, u"price_type"_s})));
    return isOwn ? Layout::OwnExport : Layout::Plain;
}

/// What a column means may depend on the others.
void settle(FileKind kind, Columns &columns)
{
    if (kind != FileKind::Prices) {
        return;
    }
    columns.isTier = columns.has(Field::TierQuantity) || columns.has(Field::TierPrice) ||
                     (columns.has(Field::Quantity) && columns.has(Field::CustomerGroup));
    const bool isSpecial = !columns.isTier && !columns.has(Field::SpecialPrice) &&
                           (columns.has(Field::PriceFrom) || columns.has(Field::PriceTo));
    for (Column &column : columns.columns) {
        if (columns.isTier && column.field == Field::Quantity) {
            column.field = Field::TierQuantity;
        } else if (columns.isTier && column.field == Field::Price) {
            column.field = columns.has(Field::TierPrice) ? std::nullopt : std::optional(Field::TierPrice);
        } else if (isSpecial && column.field == Field::Price) {
            column.field = Field::SpecialPrice; // a list of special prices calls it so
        } else if (!columns.isTier && column.field == Field::Quantity) {
            column.field.reset();
        }
    }
}

/// What nothing is made of is left out, and said to be.
void dropUnread(FileKind kind, Columns &columns)
{
    using enum Field;
    const auto isUnread = [isTier = columns.isTier, isSpecial = columns.has(SpecialPrice)](Field field) {
        const bool isDate = field == PriceFrom || field == PriceTo;
        return isTier ? isDate || field == StoreView || field == StoreId || field == Price || field == Cost ||
                            field == SpecialPrice
                      : isDate && !isSpecial;
    };
    for (Column &column : columns.columns) {
        if (kind == FileKind::Prices && column.field && isUnread(*column.field)) {
            column.field.reset();
        }
    }
}

/// A price of one website or group would become the one of all of them.
Result<void> isForAll(const Columns &columns)
{
    using enum Field;
    for (const Column &column : columns.columns) {
        if (column.field == Website || column.field == WebsiteId || column.field == CustomerGroup ||
            column.field == PriceType) {
            return wrong(Words::tr("With a column \"%1\" the prices are tier prices, which need a column quantity. Add "
                                   "it, or leave \"%1\" out.")
                             .arg(column.header.trimmed()));
        }
    }
    return {};
}

Result<void> check(FileKind kind, const Columns &columns)
{
    for (int field = 0; field < int(Field::Attribute); ++field) {
        const auto count = std::ranges::count(columns.columns, std::optional(Field(field)), &Column::field);
        if (count > 1) {
            return wrong(Words::tr("Two columns stand for %1. Take one of them away.").arg(toString(Field(field))));
        }
    }
    const auto needs = [&columns](std::initializer_list<Field> any) -> Result<void> {
        if (std::ranges::any_of(any, [&columns](Field field) { return columns.has(field); })) {
            return {};
        }
        QStringList list;
        for (const Field field : any) {
            list.append(toString(field));
        }
        return wrong(Words::tr("The first row names no column %1.").arg(list.join(Words::tr(" or "))));
    };
    Result<void> done = needs({Field::Sku});
    if (done && kind == FileKind::Stock) {
        done = needs({Field::Quantity, Field::Status});
    } else if (done && kind == FileKind::Prices && columns.isTier) {
        done = needs({Field::TierQuantity}).and_then([&] { return needs({Field::TierPrice}); });
    } else if (done && kind == FileKind::Prices) {
        done = needs({Field::Price, Field::Cost, Field::SpecialPrice}).and_then([&] { return isForAll(columns); });
    } else if (done && kind == FileKind::Attributes) {
        done = needs({Field::Attribute});
    }
    return done;
}

} // namespace

QLatin1StringView toString(Field field)
{
    return names[std::size_t(field)];
}

bool Columns::has(Field field) const
{
    return std::ranges::any_of(columns, [field](const Column &column) { return column.field == field; });
}

QStringList Columns::leftOut() const
{
    QStringList left;
    for (const Column &column : columns) {
        const bool isOurs = column.header == refusedColumnHeader || column.header == refusedReasonHeader;
        if (!column.field && !column.header.trimmed().isEmpty() && !isOurs) {
            left.append(column.header);
        }
    }
    return left;
}

std::vector<Field> fieldsFor(FileKind kind)
{
    using enum Field;
    switch (kind) {
    case FileKind::Stock:
        return {Sku, SourceCode, Quantity, Status};
    case FileKind::Prices:
        return {Sku,     StoreView,    StoreId, Price,     Cost,          SpecialPrice, PriceFrom,
                PriceTo, TierQuantity, Website, WebsiteId, CustomerGroup, TierPrice,    PriceType};
    case FileKind::Attributes:
        return {Sku, StoreView, Attribute};
    }
    return {};
}

std::optional<FileKind> guessKind(const QStringList &headers)
{
    const Columns stock = guessColumns(FileKind::Stock, headers);
    const Columns prices = guessColumns(FileKind::Prices, headers);
    if (!stock.has(Field::Sku)) {
        return {};
    }
    if (prices.isTier || prices.has(Field::Price) || prices.has(Field::SpecialPrice) || prices.has(Field::Cost)) {
        // An export of products has prices too, among much else.
        const qsizetype most = qsizetype(prices.columns.size());
        return prices.leftOut().size() > most / 2 && most > 6 ? FileKind::Attributes : FileKind::Prices;
    }
    return stock.has(Field::Quantity) || (stock.has(Field::SourceCode) && stock.has(Field::Status))
               ? FileKind::Stock
               : FileKind::Attributes;
}

Columns guessColumns(FileKind kind, const QStringList &headers)
{
    Columns columns;
    columns.layout = layoutOf(headers);
    for (const QString &header : headers) {
        std::optional<Field> field = fieldOf(header);
        if (field && !isOf(kind, *field)) {
            field.reset();
        }
        const bool isOurs = header == refusedColumnHeader || header == refusedReasonHeader;
        if (!field && kind == FileKind::Attributes && !header.trimmed().isEmpty() && !isOurs) {
            field = Field::Attribute;
        }
        columns.columns.push_back({header, field});
    }
    settle(kind, columns);
    dropUnread(kind, columns);
    return columns;
}

Result<Columns> chooseColumns(FileKind kind, const QStringList &headers,
                              const std::vector<std::optional<Field>> &fields)
{
    Columns columns;
    columns.layout = layoutOf(headers);
    for (qsizetype i = 0; i < headers.size(); ++i) {
        columns.columns.push_back({headers[i], std::size_t(i) < fields.size() ? fields[std::size_t(i)] : std::nullopt});
    }
    columns.isTier = kind == FileKind::Prices && (columns.has(Field::TierQuantity) || columns.has(Field::TierPrice));
    dropUnread(kind, columns);
    const Result<void> checked = check(kind, columns);
    return checked ? Result<Columns>(std::move(columns)) : Result<Columns>(failure(checked.error()));
}

Result<Columns> matchColumns(FileKind kind, const QStringList &headers)
{
    Columns columns = guessColumns(kind, headers);
    const Result<void> checked = check(kind, columns);
    return checked ? Result<Columns>(std::move(columns)) : Result<Columns>(failure(checked.error()));
}

} // namespace qm::imports
