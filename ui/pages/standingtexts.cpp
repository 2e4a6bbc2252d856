// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/standing.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTimeZone>

#include <algorithm>
#include <array>

namespace qm::ui {

namespace {
using namespace Qt::StringLiterals;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Standing)
};

/// As the tree of an integration's API tab shows them.
struct Place
{
    QLatin1StringView resource;
    const char *title;
};
constexpr std::array places{
    Place{"Magento_Sales::actions_view"_L1,
          QT_TRANSLATE_NOOP("Standing", "Sales › Operations › Orders › Actions › View")},
    Place{"Magento_Sales::sales_invoice"_L1, QT_TRANSLATE_NOOP("Standing", "Sales › Operations › Invoices")},
    Place{"Magento_Sales::shipment"_L1, QT_TRANSLATE_NOOP("Standing", "Sales › Operations › Shipments")},
    Place{"Magento_Sales::sales_creditmemo"_L1, QT_TRANSLATE_NOOP("Standing", "Sales › Operations › Credit Memos")},
    Place{"Magento_Sales::transactions_fetch"_L1,
          QT_TRANSLATE_NOOP("Standing", "Sales › Operations › Transactions › Fetch")},
    Place{"Magento_Catalog::catalog"_L1, QT_TRANSLATE_NOOP("Standing", "Catalog")},
    Place{"Magento_Catalog::products"_L1, QT_TRANSLATE_NOOP("Standing", "Catalog › Inventory › Products")},
    Place{"Magento_Catalog::categories"_L1, QT_TRANSLATE_NOOP("Standing", "Catalog › Inventory › Categories")},
    Place{"Magento_Catalog::attributes_attributes"_L1, QT_TRANSLATE_NOOP("Standing", "Stores › Attributes › Product")},
    Place{"Magento_Catalog::sets"_L1, QT_TRANSLATE_NOOP("Standing", "Stores › Attributes › Attribute Set")},
    Place{"Magento_Customer::customer"_L1, QT_TRANSLATE_NOOP("Standing", "Customers")},
    Place{"Magento_Customer::group"_L1, QT_TRANSLATE_NOOP("Standing", "Stores › Other Settings › Customer Groups")},
    Place{"Magento_InventoryApi::source"_L1, QT_TRANSLATE_NOOP("Standing", "Stores › Inventory › Sources")},
    Place{"Magento_InventoryApi::stock"_L1, QT_TRANSLATE_NOOP("Standing", "Stores › Inventory › Stocks")},
    Place{"Magento_SalesRule::quote"_L1, QT_TRANSLATE_NOOP("Standing", "Marketing › Promotions › Cart Price Rules")},
    Place{"Magento_Backend::store"_L1, QT_TRANSLATE_NOOP("Standing", "Stores › Settings › All Stores")},
};

/// What the kind of an error means, where the shop's own words do not say it.
QString meaning(const Error &error)
{
    switch (error.kind) {
    case ErrorKind::Network:
        return Words::tr("no connection");
    case ErrorKind::Timeout:
        return Words::tr("no answer in time");
    case ErrorKind::Tls:
        return Words::tr("the certificate is not trusted");
    case ErrorKind::Auth:
        return Words::tr("the shop does not accept this login");
    case ErrorKind::Permission:
        return Words::tr("not allowed");
    case ErrorKind::NotFound:
        return Words::tr("not found");
    case ErrorKind::NoRoute:
        return Words::tr("the shop does not know this route");
    case ErrorKind::Validation:
        return Words::tr("the shop refuses the question");
    case ErrorKind::Conflict:
        return Words::tr("something else is there");
    case ErrorKind::Busy:
        return Words::tr("the shop's database is busy");
    case ErrorKind::RateLimited:
        return Words::tr("the shop asks for fewer requests");
    case ErrorKind::Maintenance:
        return Words::tr("the shop is in maintenance");
    case ErrorKind::Server:
        return Words::tr("an error inside the shop");
    case ErrorKind::Protocol:
        return Words::tr("no answer of Magento's API");
    case ErrorKind::Storage:
        return Words::tr("a file on this computer cannot be read or written");
    case ErrorKind::Damaged:
        return Words::tr("a file on this computer is damaged");
    case ErrorKind::Cancelled:
        return Words::tr("canceled");
    }
    return {};
}

} // namespace

QString answerText(const Error &error)
{
    QString text = meaning(error);
    if (error.httpStatus > 0) {
        text = Words::tr("%1, %2").arg(error.httpStatus).arg(text);
    }
    const QString said = error.text().simplified();
    if (!said.isEmpty()) {
        text = Words::tr("%1: %2", "what an error means, and what was said").arg(text, said);
    }
    if (!error.reportId.isEmpty()) {
        text = Words::tr("%1 (report %2)").arg(text, error.reportId);
    }
    return text;
}

QString missingResource(const Error &error)
{
    const auto named = std::find_if(error.parameters.begin(), error.parameters.end(),
                                    [](const ErrorParameter &parameter) { return parameter.name == "resources"_L1; });
    return named == error.parameters.end() ? QString() : named->value;
}

QString resourceTitle(const QString &resource)
{
    const auto place =
        std::find_if(places.begin(), places.end(), [&resource](const Place &one) { return resource == one.resource; });
    return place == places.end() ? resource : Words::tr(place->title);
}

QString clockText(UtcTime time, UtcTime now)
{
    const QLocale locale;
    const QDateTime local = QDateTime::fromSecsSinceEpoch(time.seconds());
    const QString clock = locale.toString(local.time(), u"HH:mm"_s);
    const bool today = local.date() == QDateTime::fromSecsSinceEpoch(now.seconds()).date();
    //: A date without a year, in the letters of QLocale: “3 Nov”
    return today ? clock : u"%1 %2"_s.arg(locale.toString(local.date(), Words::tr("d MMM")), clock);
}

} // namespace qm::ui
