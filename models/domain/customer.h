// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/customattribute.h"
#include "domain/utctime.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace qm {

struct CustomerRegion
{
    QString regionCode;
    QString region;
    std::optional<qint64> regionId;
};

/// An entry of a customer's address book.
struct CustomerAddress
{
    qint64 id = 0;
    std::optional<qint64> customerId;
    CustomerRegion region;
    std::optional<qint64> regionId;
    QString countryId;
    QStringList street;
    QString company;
    QString telephone;
    QString fax;
    QString postcode;
    QString city;
    QString prefix;
    QString firstname;
    QString middlename;
    QString lastname;
    QString suffix;
    QString vatId;
    bool defaultShipping = false;
    bool defaultBilling = false;
    CustomAttributes customAttributes;

    QByteArray raw; ///< the document it was read from, with what is not named above
};

struct CustomerExtension
{
    std::optional<bool> isSubscribed; ///< to the newsletter
};

/// An account. E-mail addresses are unique per website where accounts are not shared.
struct Customer
{
    qint64 id = 0;
    std::optional<qint64> groupId;
    std::optional<qint64> websiteId;
    std::optional<qint64> storeId;
    QString email;
    QString prefix;
    QString firstname;
    QString middlename;
    QString lastname;
    QString suffix;
    QString dob; ///< a date without time
    std::optional<int> gender;
    QString taxvat;
    QString confirmation; ///< a key while the address waits to be confirmed
    QString createdIn;    ///< name of the store view
    std::optional<UtcTime> createdAt;
    std::optional<UtcTime> updatedAt;
    QString defaultBilling; ///< id of an address
    QString defaultShipping;
    bool disableAutoGroupChange = false;
    std::vector<CustomerAddress> addresses;
    CustomerExtension extensionAttributes;
    CustomAttributes customAttributes;

    QByteArray raw; ///< the document it was read from, with what is not named above
};

/// Prices and taxes hang on it; 0 is `NOT LOGGED IN`.
struct CustomerGroup
{
    qint64 id = 0;
    QString code;
    std::optional<qint64> taxClassId;
    QString taxClassName;

    QByteArray raw; ///< the document it was read from, with what is not named above
};

} // namespace qm
