// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "imports/trackingcolumns.h"

#include "imports/headers.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace qm::imports {

namespace {
using namespace Qt::StringLiterals;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Tracking)
};

constexpr std::array names{"increment_id"_L1, "store_view"_L1,   "sku"_L1,         "qty"_L1,    "carrier_code"_L1,
                           "title"_L1,        "track_number"_L1, "source_code"_L1, "notify"_L1, "comment"_L1};
static_assert(names.size() == std::size_t(TrackingField::Comment) + 1);

struct Synonym
{
    TrackingField field;
    /// Small letters and digits only, as simplified() leaves them.
    QLatin1StringView header;
};

using enum TrackingField;

constexpr std::array synonyms{
    Synonym{OrderNumber, "incrementid"_L1},
    Synonym{OrderNumber, "externalorderid"_L1}, // Acenda
    Synonym{OrderNumber, "orderid"_L1},         // Maxpho, YCloud
    Synonym{OrderNumber, "order"_L1},
    Synonym{OrderNumber, "ordernumber"_L1},
    Synonym{OrderNumber, "orderno"_L1},
    Synonym{OrderNumber, "orderincrementid"_L1},
    Synonym{OrderNumber, "ordernummer"_L1},
    Synonym{OrderNumber, "bestelnummer"_L1},
    Synonym{OrderNumber, "bestellnummer"_L1},
    Synonym{OrderNumber, "auftragsnummer"_L1},
    Synonym{OrderNumber, "numerodecommande"_L1},
    Synonym{OrderNumber, "commande"_L1},
    Synonym{StoreView, "storeview"_L1},
    Synonym{StoreView, "storeviewcode"_L1},
    Synonym{StoreView, "store"_L1},
    Synonym{StoreView, "storeid"_L1},
    Synonym{StoreView, "storename"_L1},
    Synonym{Sku, "sku"_L1},
    Synonym{Sku, "productsku"_L1},
    Synonym{Sku, "artikelnummer"_L1},
    Synonym{Sku, "artikelcode"_L1},
    Synonym{Sku, "itemsku"_L1},
    Synonym{Quantity, "qty"_L1},
    Synonym{Quantity, "quantity"_L1},
    Synonym{Quantity, "quantityshipped"_L1},
    Synonym{Quantity, "qtyshipped"_L1},
    Synonym{Quantity, "aantal"_L1},
    Synonym{Quantity, "menge"_L1},
    Synonym{Quantity, "quantite"_L1},
    Synonym{Carrier, "carriercode"_L1},
    Synonym{Carrier, "carrier"_L1},
    Synonym{Carrier, "shippingcarrier"_L1}, // YCloud
    Synonym{Carrier, "trackingcode"_L1},    // Maxpho; but see matchTracking()
    Synonym{Carrier, "vervoerder"_L1},
    Synonym{Carrier, "versanddienstleister"_L1},
    Synonym{Carrier, "transporteur"_L1},
    Synonym{Title, "title"_L1},
    Synonym{Title, "carriertitle"_L1},
    Synonym{Title, "carriername"_L1},
    Synonym{Title, "method"_L1}, // Acenda
    Synonym{Title, "shippingmethod"_L1},
    Synonym{TrackNumber, "tracknumber"_L1},
    Synonym{TrackNumber, "trackingnumber"_L1},
    Synonym{TrackNumber, "tracking"_L1},
    Synonym{TrackNumber, "trackingno"_L1},
    Synonym{TrackNumber, "trackandtrace"_L1},
    Synonym{TrackNumber, "barcode"_L1},
    Synonym{TrackNumber, "sendungsnummer"_L1},
    Synonym{TrackNumber, "numerodesuivi"_L1},
    Synonym{SourceCode, "sourcecode"_L1},
    Synonym{SourceCode, "source"_L1},
    Synonym{SourceCode, "warehouseid"_L1}, // Acenda
    Synonym{SourceCode, "warehouse"_L1},
    Synonym{SourceCode, "magazijn"_L1},
    Synonym{SourceCode, "lager"_L1},
    Synonym{Notify, "notify"_L1},
    Synonym{Notify, "notifycustomer"_L1},
    Synonym{Notify, "sendemail"_L1},
    Synonym{Comment, "comment"_L1},
    Synonym{Comment, "comments"_L1},
    Synonym{Comment, "opmerking"_L1},
    Synonym{Comment, "kommentar"_L1},
    Synonym{Comment, "commentaire"_L1},
};

std::optional<TrackingField> fieldOf(const QString &header)
{
    const QString simple = simplified(header);
    const auto *found =
        std::ranges::find_if(synonyms, [&simple](const Synonym &each) { return each.header == simple; });
    return found == synonyms.end() ? std::nullopt : std::optional(found->field);
}

} // namespace

QLatin1StringView toString(TrackingField field)
{
    return names[std::size_t(field)];
}

Result<std::vector<std::optional<TrackingField>>> matchTracking(const QStringList &headers)
{
    std::vector<std::optional<TrackingField>> fields;
    const bool hasNumber =
        std::ranges::any_of(headers, [](const QString &header) { return fieldOf(header) == TrackNumber; });
    for (const QString &header : headers) {
        // Maxpho's tracking code is the carrier, and the number stands beside it; to everybody else it is the number.
        const bool isNumber = !hasNumber && simplified(header) == "trackingcode"_L1;
        const std::optional<TrackingField> field = isNumber ? std::optional(TrackNumber) : fieldOf(header);
        if (field && std::ranges::find(fields, field) != fields.end()) {
            return failure(ErrorKind::Validation,
                           Words::tr("Two columns stand for %1. Take one of them away.").arg(toString(*field)));
        }
        fields.push_back(field);
    }
    const auto has = [&fields](TrackingField field) {
        return std::ranges::find(fields, std::optional(field)) != fields.end();
    };
    if (!has(OrderNumber)) {
        return failure(ErrorKind::Validation,
                       Words::tr("The first row names no column with the order's number (increment_id)."));
    }
    if (!has(TrackNumber) && !has(Sku) && !has(SourceCode)) {
        return failure(ErrorKind::Validation, Words::tr("The first row names no column track_number, and neither sku "
                                                        "nor source_code. Add the tracking numbers."));
    }
    return fields;
}

QString carrierCodeOf(const QString &carrier)
{
    constexpr std::array own{"dhl"_L1, "fedex"_L1, "ups"_L1, "usps"_L1};
    const QString simple = simplified(carrier);
    const auto *found = std::ranges::find_if(own, [&simple](QLatin1StringView code) { return code == simple; });
    return found == own.end() ? u"custom"_s : QString(*found);
}

} // namespace qm::imports
