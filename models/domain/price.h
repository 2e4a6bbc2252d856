// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/decimal.h"
#include "domain/error.h"
#include "domain/sku.h"
#include "domain/utctime.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>

namespace qm {

/// A quantity price of the tier-price endpoints.
struct TierPrice
{
    Sku sku;
    Decimal price;
    QString priceType;     ///< `fixed`: the price itself; `discount`: percent off
    qint64 websiteId = 0;  ///< 0 = all
    QString customerGroup; ///< by name; sent as `ALL GROUPS`, read back as `all groups` (observed 52)
    Decimal quantity;

    QByteArray raw; ///< the document it was read from, with what is not named above
};

/// The price without specials and rules, per store view that has a value of its own; 0 = default.
struct BasePrice
{
    Sku sku;
    qint64 storeId = 0;
    Decimal price;

    QByteArray raw; ///< the document it was read from, with what is not named above
};

/// A price for a time. Answers may repeat rows and mix them up once views have values (observed 54).
struct SpecialPrice
{
    Sku sku;
    qint64 storeId = 0;
    Decimal price;
    std::optional<UtcTime> priceFrom;
    std::optional<UtcTime> priceTo;

    QByteArray raw; ///< the document it was read from, with what is not named above
};

/// What the shop pays itself.
struct Cost
{
    Sku sku;
    qint64 storeId = 0;
    Decimal cost;

    QByteArray raw; ///< the document it was read from, with what is not named above
};

/// A row that a price endpoint refused although it answered 200. Which row is only in the parameters, and sometimes
/// wrong (observed 51). Placeholders are named while parameters are positional: fill them in order of appearance.
struct PriceUpdateError
{
    QString message;
    QList<ErrorParameter> parameters;

    QByteArray raw; ///< the document it was read from, with what is not named above
};

} // namespace qm
