// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "doctor/checks.h"

#include "doctor/text.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <array>

namespace qm::doctor {

namespace {

using namespace Qt::StringLiterals;

struct Probe
{
    const char *name; ///< an id, and what it is called where a sentence lists it
    QLatin1StringView route;
    QLatin1StringView resource; ///< that Magento asks for (contract routes.tsv)
    bool isList = true;
};

constexpr std::array probes{
    Probe{QT_TRANSLATE_NOOP("Doctor", "orders"), "/V1/orders"_L1, "Magento_Sales::actions_view"_L1},
    Probe{QT_TRANSLATE_NOOP("Doctor", "invoices"), "/V1/invoices"_L1, "Magento_Sales::sales_invoice"_L1},
    Probe{QT_TRANSLATE_NOOP("Doctor", "shipments"), "/V1/shipments"_L1, "Magento_Sales::shipment"_L1},
    Probe{QT_TRANSLATE_NOOP("Doctor", "credit memos"), "/V1/creditmemos"_L1, "Magento_Sales::sales_creditmemo"_L1},
    Probe{QT_TRANSLATE_NOOP("Doctor", "payment transactions"), "/V1/transactions"_L1,
          "Magento_Sales::transactions_fetch"_L1},
    Probe{QT_TRANSLATE_NOOP("Doctor", "products"), "/V1/products"_L1, "Magento_Catalog::products"_L1},
    Probe{QT_TRANSLATE_NOOP("Doctor", "attributes"), "/V1/products/attributes"_L1,
          "Magento_Catalog::attributes_attributes"_L1},
    Probe{QT_TRANSLATE_NOOP("Doctor", "attribute sets"), "/V1/products/attribute-sets/sets/list"_L1,
          "Magento_Catalog::sets"_L1},
    Probe{QT_TRANSLATE_NOOP("Doctor", "categories"), "/V1/categories/list"_L1, "Magento_Catalog::categories"_L1},
    Probe{QT_TRANSLATE_NOOP("Doctor", "stock by source"), "/V1/inventory/source-items"_L1,
          "Magento_InventoryApi::source"_L1},
    Probe{QT_TRANSLATE_NOOP("Doctor", "stocks"), "/V1/inventory/stocks"_L1, "Magento_InventoryApi::stock"_L1},
    Probe{QT_TRANSLATE_NOOP("Doctor", "customers"), "/V1/customers/search"_L1, "Magento_Customer::customer"_L1},
    Probe{QT_TRANSLATE_NOOP("Doctor", "customer groups"), "/V1/customerGroups/search"_L1, "Magento_Customer::group"_L1},
    Probe{QT_TRANSLATE_NOOP("Doctor", "price rules and coupons"), "/V1/salesRules/search"_L1,
          "Magento_SalesRule::quote"_L1},
    Probe{QT_TRANSLATE_NOOP("Doctor", "websites and store views"), "/V1/store/storeViews"_L1,
          "Magento_Backend::store"_L1, false},
    Probe{QT_TRANSLATE_NOOP("Doctor", "state of bulk operations"), "/V1/bulk"_L1,
          "Magento_Logging::system_magento_logging_bulk_operations"_L1},
};

QString wordsFor(const QStringList &names)
{
    QStringList words;
    for (const QString &name : names) {
        words << Text::tr(name.toLatin1().constData());
    }
    return words.join(u", "_s);
}

remote::HttpRequest requestFor(const Probe &probe)
{
    remote::Query query;
    if (probe.isList) {
        query = {{u"searchCriteria[pageSize]"_s, u"1"_s}, {u"searchCriteria[currentPage]"_s, u"1"_s}};
    }
    return Examination::get(probe.route, std::move(query));
}

/// What came out of asking for every feature once.
struct Outcome
{
    QList<Feature> features;
    QList<View> views;
    QStringList allowed;
    QStringList missing; ///< `orders (Magento_Sales::actions_view)`
    QStringList absent;  ///< names of those that the shop has no route for
    QStringList broken;
    QString listRoute; ///< an allowed list, for further questions
};

QList<View> viewsIn(const QByteArray &body)
{
    QList<View> views;
    for (const QJsonValue &value : QJsonDocument::fromJson(body).array()) {
        const QJsonObject view = value.toObject();
        if (view["id"_L1].toInt() > 0 && view["code"_L1].isString()) {
            views.append({view["code"_L1].toString(), view["name"_L1].toString()});
        }
    }
    return views;
}

void note(Outcome &outcome, const Probe &probe, const Reply &reply)
{
    const QString name = QString::fromLatin1(probe.name);
    Feature feature{name, probe.resource, Feature::Access::Unclear};
    if (reply.ok()) {
        feature.access = Feature::Access::Allowed;
        outcome.allowed.append(name);
        const bool hasId = name == "orders"_L1 || name == "products"_L1;
        outcome.listRoute = outcome.listRoute.isEmpty() && hasId ? QString(probe.route) : outcome.listRoute;
        if (!probe.isList) {
            outcome.views = viewsIn(reply.answer.body);
        }
    } else if (reply.refusesResource() || reply.status() == 403) {
        const QString asked = reply.parameter("resources"_L1);
        feature.access = Feature::Access::Refused;
        feature.resource = asked.isEmpty() ? feature.resource : asked;
        outcome.missing.append(u"%1 (%2)"_s.arg(Text::tr(probe.name), feature.resource));
    } else if (reply.error->kind == ErrorKind::NoRoute) {
        feature.access = Feature::Access::Absent;
        outcome.absent.append(name);
    } else if (reply.error->kind != ErrorKind::Cancelled) {
        outcome.broken.append(u"%1: %2"_s.arg(Text::tr(probe.name), seenIn(reply)));
    }
    outcome.features.append(feature);
}

Outcome askAll(Examination &visit, const Examination::Authorize &authorize)
{
    Outcome outcome;
    for (const Probe &probe : probes) {
        if (visit.stopped()) {
            break;
        }
        note(outcome, probe, visit.ask(requestFor(probe), authorize));
    }
    return outcome;
}

void reportPermissions(Examination &visit, const Outcome &outcome)
{
    if (outcome.missing.isEmpty()) {
        visit.ok(u"permissions"_s, Text::tr("The login may read everything Quartermaster uses"),
                 outcome.absent.isEmpty() ? QString()
                                          : Text::tr("Not offered by this shop: %1").arg(wordsFor(outcome.absent)));
    } else {
        const QString title = outcome.allowed.isEmpty() ? Text::tr("The login may read nothing that Quartermaster uses")
                                                        : Text::tr("The login may not read everything");
        const QString seen = u"Refused: %1"_s.arg(outcome.missing.join(u", "_s));
        const QString advice =
            Text::tr("Add the resources in parentheses to the integration or role in the admin panel (System > "
                     "Extensions > Integrations > API, or System > Permissions > User Roles). Features whose "
                     "resources are left out stay empty; that may be what you want.");
        outcome.allowed.isEmpty() ? visit.fail(u"permissions"_s, title, seen, advice)
                                  : visit.warn(u"permissions"_s, title, seen, advice);
    }
    if (!outcome.broken.isEmpty()) {
        visit.warn(u"features"_s, Text::tr("Some lists can't be read"), outcome.broken.join(u"; "_s).left(500),
                   Text::tr("Tell whoever runs the shop the texts above: the log of the shop says more."));
    }
}

void checkSources(Examination &visit, const Examination::Authorize &authorize, const Outcome &outcome)
{
    const Reply reply = visit.ask(Examination::get(u"/V1/modules"_s), authorize);
    const QJsonArray modules = QJsonDocument::fromJson(reply.answer.body).array();
    if (!reply.ok() || modules.isEmpty()) {
        visit.skip(u"multi-source"_s, Text::tr("Stock sources: the shop does not list its modules"));
        return;
    }
    const bool has = modules.contains(u"Magento_InventoryApi"_s) && !outcome.absent.contains("stock by source"_L1);
    if (has) {
        visit.ok(u"multi-source"_s, Text::tr("Stock is kept by source"));
        return;
    }
    visit.warn(
        u"multi-source"_s, Text::tr("The shop has no multi-source inventory"),
        Text::tr("Magento_InventoryApi is missing or switched off"),
        Text::tr("Stock is read and written as one quantity per product, without sources. If the shop should have "
                 "sources, have "
                 "the Magento_Inventory modules enabled."));
}

void checkPageLimit(Examination &visit, const Examination::Authorize &authorize, const Outcome &outcome)
{
    if (outcome.listRoute.isEmpty()) {
        visit.skip(u"page-limit"_s, Text::tr("Page size: no list to ask"));
        return;
    }
    // A page of ten thousand of nothing: the limit is checked before the rows are looked for.
    const QString filter = u"searchCriteria[filter_groups][0][filters][0]"_s;
    const remote::Query query{
        {filter + u"[field]"_s, u"entity_id"_s},    {filter + u"[value]"_s, u"4294967294"_s},
        {filter + u"[condition_type]"_s, u"gt"_s},  {u"searchCriteria[pageSize]"_s, u"10000"_s},
        {u"searchCriteria[currentPage]"_s, u"1"_s},
    };
    const Reply reply = visit.ask(Examination::get(outcome.listRoute, query), authorize);
    const QString maximum = reply.parameter("max"_L1);
    if (reply.ok()) {
        visit.ok(u"page-limit"_s, Text::tr("Pages of any size are answered"));
    } else if (reply.status() == 400 && !maximum.isEmpty()) {
        visit.warn(
            u"page-limit"_s, Text::tr("The shop answers at most %1 rows per page").arg(maximum), seenIn(reply),
            Text::tr(
                "Nothing to do: smaller pages are asked for, which takes longer. To raise it: Stores > Configuration > "
                "Services > Magento Web API > Web API Limits."));
    } else {
        visit.skip(u"page-limit"_s, Text::tr("Page size: the shop did not say"));
    }
}

/// Apache answers a path with %2F itself unless told otherwise (magento-facts 6.2).
void checkSlash(Examination &visit, const Examination::Authorize &authorize)
{
    const Reply reply = visit.ask(Examination::get(u"/V1/products/quartermaster%2Fprobe"_s), authorize);
    if (reply.refusesResource()) {
        visit.skip(u"encoded-slash"_s, Text::tr("Slashes in SKUs: products may not be read"));
        return;
    }
    // The words for an unknown SKU are translated, but the same with and without a slash.
    const Reply plain = visit.ask(Examination::get(u"/V1/products/quartermaster-probe"_s), authorize);
    const bool sameWords = reply.status() == 404 && plain.error && plain.status() == 404 &&
                           !reply.answer.body.isEmpty() && plain.answer.body == reply.answer.body;
    if (reply.ok() || reply.error->kind == ErrorKind::NotFound || sameWords) {
        visit.ok(u"encoded-slash"_s, Text::tr("SKUs with a slash can be read"));
        return;
    }
    visit.warn(
        u"encoded-slash"_s, Text::tr("Products whose SKU holds a slash can't be reached one by one"), seenIn(reply),
        Text::tr("Ask whoever runs the server to set \"AllowEncodedSlashes NoDecode\" in Apache, or to pass paths on "
                 "unchanged. Until then such products are found through lists."));
}

} // namespace

void checkFeatures(Examination &visit, const Examination::Authorize &authorize)
{
    // After the dialect is known: paths with escapes are among the questions.
    const auto *keys = std::get_if<OAuthCredentials>(&visit.secrets());
    const Examination::Authorize sign = keys ? signer(visit, *keys, visit.connection().dialect) : authorize;
    const Outcome outcome = askAll(visit, sign);
    if (visit.stopped()) {
        return;
    }
    visit.setFeatures(outcome.features, outcome.views);
    reportPermissions(visit, outcome);
    checkSources(visit, sign, outcome);
    checkPageLimit(visit, sign, outcome);
    checkSlash(visit, sign);
}

} // namespace qm::doctor
