// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "doctor/checks.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <array>

namespace qm::doctor {

namespace {

using namespace Qt::StringLiterals;

struct Probe
{
    QLatin1StringView name;
    QLatin1StringView route;
    QLatin1StringView resource; ///< that Magento asks for (contract routes.tsv)
    bool isList = true;
};

constexpr std::array probes{
    Probe{"orders"_L1, "/V1/orders"_L1, "Magento_Sales::actions_view"_L1},
    Probe{"invoices"_L1, "/V1/invoices"_L1, "Magento_Sales::sales_invoice"_L1},
    Probe{"shipments"_L1, "/V1/shipments"_L1, "Magento_Sales::shipment"_L1},
    Probe{"credit memos"_L1, "/V1/creditmemos"_L1, "Magento_Sales::sales_creditmemo"_L1},
    Probe{"payment transactions"_L1, "/V1/transactions"_L1, "Magento_Sales::transactions_fetch"_L1},
    Probe{"products"_L1, "/V1/products"_L1, "Magento_Catalog::products"_L1},
    Probe{"attributes"_L1, "/V1/products/attributes"_L1, "Magento_Catalog::attributes_attributes"_L1},
    Probe{"attribute sets"_L1, "/V1/products/attribute-sets/sets/list"_L1, "Magento_Catalog::sets"_L1},
    Probe{"categories"_L1, "/V1/categories/list"_L1, "Magento_Catalog::categories"_L1},
    Probe{"stock by source"_L1, "/V1/inventory/source-items"_L1, "Magento_InventoryApi::source"_L1},
    Probe{"stocks"_L1, "/V1/inventory/stocks"_L1, "Magento_InventoryApi::stock"_L1},
    Probe{"customers"_L1, "/V1/customers/search"_L1, "Magento_Customer::customer"_L1},
    Probe{"customer groups"_L1, "/V1/customerGroups/search"_L1, "Magento_Customer::group"_L1},
    Probe{"price rules and coupons"_L1, "/V1/salesRules/search"_L1, "Magento_SalesRule::quote"_L1},
    Probe{"websites and store views"_L1, "/V1/store/storeViews"_L1, "Magento_Backend::store"_L1, false},
    Probe{"state of bulk operations"_L1, "/V1/bulk"_L1, "Magento_Logging::system_magento_logging_bulk_operations"_L1},
};

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
    QStringList absent;  ///< the shop has no such route
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
    Feature feature{probe.name, probe.resource, Feature::Access::Unclear};
    if (reply.ok()) {
        feature.access = Feature::Access::Allowed;
        outcome.allowed.append(probe.name);
        const bool hasId = probe.name == "orders"_L1 || probe.name == "products"_L1;
        outcome.listRoute = outcome.listRoute.isEmpty() && hasId ? QString(probe.route) : outcome.listRoute;
        if (!probe.isList) {
            outcome.views = viewsIn(reply.answer.body);
        }
    } else if (reply.refusesResource() || reply.status() == 403) {
        const QString asked = reply.parameter("resources"_L1);
        feature.access = Feature::Access::Refused;
        feature.resource = asked.isEmpty() ? feature.resource : asked;
        outcome.missing.append(u"%1 (%2)"_s.arg(probe.name, feature.resource));
    } else if (reply.error->kind == ErrorKind::NoRoute) {
        feature.access = Feature::Access::Absent;
        outcome.absent.append(probe.name);
    } else if (reply.error->kind != ErrorKind::Cancelled) {
        outcome.broken.append(u"%1: %2"_s.arg(probe.name, seenIn(reply)));
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
        visit.ok(u"permissions"_s, u"The login may read everything Quartermaster uses"_s,
                 outcome.absent.isEmpty() ? QString()
                                          : u"Not offered by this shop: %1"_s.arg(outcome.absent.join(u", "_s)));
    } else {
        const QString title = outcome.allowed.isEmpty() ? u"The login may read nothing that Quartermaster uses"_s
                                                        : u"The login may not read everything"_s;
        const QString seen = u"Refused: %1"_s.arg(outcome.missing.join(u", "_s));
        const QString advice =
            u"Add the resources in parentheses to the integration or role in the admin panel (System > "
            "Extensions > Integrations > API, or System > Permissions > User Roles). Features whose "
            "resources are left out stay empty; that may be what you want."_s;
        outcome.allowed.isEmpty() ? visit.fail(u"permissions"_s, title, seen, advice)
                                  : visit.warn(u"permissions"_s, title, seen, advice);
    }
    if (!outcome.broken.isEmpty()) {
        visit.warn(u"features"_s, u"Some lists can't be read"_s, outcome.broken.join(u"; "_s).left(500),
                   u"Tell whoever runs the shop the texts above: the log of the shop says more."_s);
    }
}

void checkSources(Examination &visit, const Examination::Authorize &authorize, const Outcome &outcome)
{
    const Reply reply = visit.ask(Examination::get(u"/V1/modules"_s), authorize);
    const QJsonArray modules = QJsonDocument::fromJson(reply.answer.body).array();
    if (!reply.ok() || modules.isEmpty()) {
        visit.skip(u"multi-source"_s, u"Stock sources: the shop does not list its modules"_s);
        return;
    }
    const bool has = modules.contains(u"Magento_InventoryApi"_s) && !outcome.absent.contains(u"stock by source"_s);
    if (has) {
        visit.ok(u"multi-source"_s, u"Stock is kept by source"_s);
        return;
    }
    visit.warn(u"multi-source"_s, u"The shop has no multi-source inventory"_s,
               u"Magento_InventoryApi is missing or switched off"_s,
               u"Stock is read and written as one quantity per product, without sources. If the shop should have "
               u"sources, have "
               "the Magento_Inventory modules enabled."_s);
}

void checkPageLimit(Examination &visit, const Examination::Authorize &authorize, const Outcome &outcome)
{
    if (outcome.listRoute.isEmpty()) {
        visit.skip(u"page-limit"_s, u"Page size: no list to ask"_s);
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
        visit.ok(u"page-limit"_s, u"Pages of any size are answered"_s);
    } else if (reply.status() == 400 && !maximum.isEmpty()) {
        visit.warn(
            u"page-limit"_s, u"The shop answers at most %1 rows per page"_s.arg(maximum), seenIn(reply),
            u"Nothing to do: smaller pages are asked for, which takes longer. To raise it: Stores > Configuration > "
            "Services > Magento Web API > Web API Limits."_s);
    } else {
        visit.skip(u"page-limit"_s, u"Page size: the shop did not say"_s);
    }
}

/// Apache answers a path with %2F itself unless told otherwise (magento-facts 6.2).
void checkSlash(Examination &visit, const Examination::Authorize &authorize)
{
    const Reply reply = visit.ask(Examination::get(u"/V1/products/quartermaster%2Fprobe"_s), authorize);
    if (reply.refusesResource()) {
        visit.skip(u"encoded-slash"_s, u"Slashes in SKUs: products may not be read"_s);
        return;
    }
    // The words for an unknown SKU are translated, but the same with and without a slash.
    const Reply plain = visit.ask(Examination::get(u"/V1/products/quartermaster-probe"_s), authorize);
    const bool sameWords = reply.status() == 404 && plain.error && plain.status() == 404 &&
                           !reply.answer.body.isEmpty() && plain.answer.body == reply.answer.body;
    if (reply.ok() || reply.error->kind == ErrorKind::NotFound || sameWords) {
        visit.ok(u"encoded-slash"_s, u"SKUs with a slash can be read"_s);
        return;
    }
    visit.warn(u"encoded-slash"_s, u"Products whose SKU holds a slash can't be reached one by one"_s, seenIn(reply),
               u"Ask whoever runs the server to set \"AllowEncodedSlashes NoDecode\" in Apache, or to pass paths on "
               "unchanged. Until then such products are found through lists."_s);
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
