// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/decimal.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <vector>

namespace qm {

/// The top of the scope tree; id 0 is the admin's.
struct Website
{
    qint64 id = 0;
    QString code;
    QString name;
    qint64 defaultGroupId = 0;

    QByteArray raw; ///< the document it was read from, with what is not named above
};

/// A "store": one root category, several views.
struct StoreGroup
{
    qint64 id = 0;
    qint64 websiteId = 0;
    QString code;
    QString name;
    qint64 rootCategoryId = 0;
    qint64 defaultStoreId = 0;

    QByteArray raw; ///< the document it was read from, with what is not named above
};

/// What a store code in the URL names.
struct StoreView
{
    qint64 id = 0;
    QString code;
    QString name;
    qint64 websiteId = 0;
    qint64 storeGroupId = 0;
    bool isActive = false;

    QByteArray raw; ///< the document it was read from, with what is not named above
};

/// How one store view is set up: language, currency, zone, addresses.
struct StoreConfig
{
    qint64 id = 0;
    QString code;
    qint64 websiteId = 0;
    QString locale; ///< `de_DE`
    QString baseCurrencyCode;
    QString defaultDisplayCurrencyCode;
    QString timezone;   ///< IANA name; the API's times are UTC nevertheless
    QString weightUnit; ///< `kgs` or `lbs`
    QString baseUrl;
    QString baseLinkUrl;
    QString baseStaticUrl;
    QString baseMediaUrl; ///< product pictures are below `catalog/product`
    QString secureBaseUrl;
    QString secureBaseLinkUrl;
    QString secureBaseStaticUrl;
    QString secureBaseMediaUrl;

    QByteArray raw; ///< the document it was read from, with what is not named above
};

struct ExchangeRate
{
    QString currencyTo;
    Decimal rate; ///< rounded to four places; the raw document has the shop's
};

/// The currencies of a store view.
struct CurrencyInfo
{
    QString baseCurrencyCode;
    QString baseCurrencySymbol;
    QString defaultDisplayCurrencyCode;
    QString defaultDisplayCurrencySymbol;
    QStringList availableCurrencyCodes;
    std::vector<ExchangeRate> exchangeRates;

    QByteArray raw; ///< the document it was read from, with what is not named above
};

struct Region
{
    QString id;
    QString code;
    QString name;
};

struct Country
{
    QString id; ///< ISO 3166-1, two letters
    QString twoLetterAbbreviation;
    QString threeLetterAbbreviation;
    QString fullNameLocale;
    QString fullNameEnglish;
    std::vector<Region> availableRegions;

    QByteArray raw; ///< the document it was read from, with what is not named above
};

} // namespace qm
