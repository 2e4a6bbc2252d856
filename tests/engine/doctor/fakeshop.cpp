// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakeshop.h"

#include "domain/utctime.h"
#include "remote/oauth.h"

#include <QDateTime>
#include <QHash>

#include <array>

namespace qm::test {

namespace {

struct Route
{
    const char *path;
    const char *resource;
};

constexpr std::array lists{
    Route{"/V1/orders", "Magento_Sales::actions_view"},
    Route{"/V1/invoices", "Magento_Sales::sales_invoice"},
    Route{"/V1/shipments", "Magento_Sales::shipment"},
    Route{"/V1/creditmemos", "Magento_Sales::sales_creditmemo"},
    Route{"/V1/transactions", "Magento_Sales::transactions_fetch"},
    Route{"/V1/products", "Magento_Catalog::products"},
    Route{"/V1/products/attributes", "Magento_Catalog::attributes_attributes"},
    Route{"/V1/products/attribute-sets/sets/list", "Magento_Catalog::sets"},
    Route{"/V1/categories/list", "Magento_Catalog::categories"},
    Route{"/V1/inventory/source-items", "Magento_InventoryApi::source"},
    Route{"/V1/inventory/stocks", "Magento_InventoryApi::stock"},
    Route{"/V1/customers/search", "Magento_Customer::customer"},
    Route{"/V1/customerGroups/search", "Magento_Customer::group"},
    Route{"/V1/salesRules/search", "Magento_SalesRule::quote"},
    Route{"/V1/store/storeViews", "Magento_Backend::store"},
    Route{"/V1/bulk", "Magento_Logging::system_magento_logging_bulk_operations"},
};

ScriptedReply said(int status, const QByteArray &body)
{
    ScriptedReply reply;
    reply.status = status;
    reply.body = body;
    return reply;
}

ScriptedReply message(const ShopBehaviour &shop, int status, const QByteArray &english)
{
    return said(status, "{\"message\":\"" +
                            (shop.translated ? "Andere woorden " + QByteArray::number(english.size()) : english) +
                            "\"}");
}

ScriptedReply refused(const ShopBehaviour &shop, const QByteArray &resource)
{
    return said(401, QByteArray("{\"message\":\"") +
                         (shop.translated ? "Geen toegang tot %resources."
                                          : "The consumer isn't authorized to access %resources.") +
                         "\",\"parameters\":{\"resources\":\"" + resource + "\"}}");
}

QHash<QByteArray, QByteArray> members(const QByteArray &header)
{
    QHash<QByteArray, QByteArray> result;
    for (const QByteArray &part : header.mid(6).split(',')) {
        const qsizetype sign = part.indexOf('=');
        result.insert(part.left(sign).trimmed(), QByteArray::fromPercentEncoding(part.mid(sign + 2).chopped(1)));
    }
    return result;
}

struct Visitor
{
    bool known = false;
    std::optional<ScriptedReply> refusal;
};

Visitor byOAuth(const ShopBehaviour &shop, const SeenRequest &request, const QByteArray &header, int index)
{
    const QHash<QByteArray, QByteArray> sent = members(header);
    if (sent.value("oauth_consumer_key") != shopKeys().consumerKey.reveal()) {
        return {false, message(shop, 401, "A consumer having the specified key does not exist")};
    }
    if (!shop.oauthRefusal.isEmpty()) {
        return {false, said(shop.oauthRefusalStatus, shop.oauthRefusal)};
    }
    if (shop.nonceUsedOnce && index % 2 == 1) {
        return {false, said(401, "{\"message\":\"The nonce is already being used by the consumer with ID %1\","
                                 "\"parameters\":[\"1\"]}")};
    }
    const qint64 now = shop.serverSeconds != 0 ? shop.serverSeconds : QDateTime::currentSecsSinceEpoch();
    const remote::OAuthStamp stamp{UtcTime::fromSeconds(sent.value("oauth_timestamp").toLongLong()),
                                   sent.value("oauth_nonce")};
    if (stamp.timestamp.seconds() > now + 600) {
        return {false, message(shop, 401, "An error occurred validating the nonce")};
    }
    QByteArray host = request.header("Host");
    if (shop.portStripped) {
        host = host.left(host.lastIndexOf(':'));
    }
    const QByteArray expected =
        remote::oauthHeader(shop.dialect, remote::Verb::Get, "http://" + host + request.target, shopKeys(), stamp);
    if (members(expected).value("oauth_signature") != sent.value("oauth_signature")) {
        return {false, message(shop, 401, "The signature is invalid. Verify and try again.")};
    }
    return {shop.integrationActive, std::nullopt};
}

Visitor visitorOf(const ShopBehaviour &shop, const SeenRequest &request, int index)
{
    const QByteArray header = request.header("Authorization");
    if (shop.stripsAuthorization || header.isEmpty()) {
        return {};
    }
    if (header.startsWith("OAuth ")) {
        return byOAuth(shop, request, header, index);
    }
    const bool integration = header == "Bearer " + shopBearerToken() && shop.bearerEnabled;
    const bool user = header == "Bearer admintoken" && shop.tokenTaken;
    return {integration || user, std::nullopt};
}

ScriptedReply answerList(const ShopBehaviour &shop, const Route &route, const SeenRequest &request, bool known)
{
    const QByteArray path = route.path;
    if (path == shop.brokenRoute) {
        return said(500, "{\"message\":\"Internal Error. Details are available in Magento log file. Report ID: "
                         "webapi-0123456789abc\"}");
    }
    if (!shop.sources && path.startsWith("/V1/inventory")) {
        return message(shop, 404, "Request does not match any route.");
    }
    if (!known || shop.missing.contains(QString::fromLatin1(route.resource))) {
        return refused(shop, route.resource);
    }
    const QByteArray target = request.target;
    if (shop.maximumPageSize > 0 && target.contains("pageSize]=10000")) {
        return said(400, "{\"message\":\"Maximum SearchCriteria pageSize is %max\",\"parameters\":{\"max\":" +
                             QByteArray::number(shop.maximumPageSize) + "}}");
    }
    return said(200, path == "/V1/store/storeViews" ? "[]" : "{\"items\":[],\"total_count\":0}");
}

ScriptedReply answerApi(const ShopBehaviour &shop, const QByteArray &path, const SeenRequest &request, int index)
{
    if (path == "/V1/directory/currency") {
        return said(200, "{\"base_currency_code\":\"EUR\"}");
    }
    if (path.endsWith("/integration/admin/token") || path.endsWith("/integration/customer/token")) {
        return said(shop.tokenStatus, shop.tokenBody);
    }
    if (path == "/V1/tfa/provider/google/authenticate") {
        return shop.twoFactorRoute ? said(shop.tokenStatus, shop.tokenBody)
                                   : message(shop, 404, "Request does not match any route.");
    }
    const Visitor visitor = visitorOf(shop, request, index);
    if (visitor.refusal) {
        return *visitor.refusal;
    }
    if (path == "/V1/modules") {
        return visitor.known
                   ? said(200, shop.sources ? "[\"Magento_Store\",\"Magento_InventoryApi\"]" : "[\"Magento_Store\"]")
                   : refused(shop, "Magento_Backend::admin");
    }
    if (path == "/V1/customers/me") {
        return visitor.known ? said(200, "{\"id\":1}") : refused(shop, "self");
    }
    for (const Route &route : lists) {
        if (path == route.path) {
            return answerList(shop, route, request, visitor.known);
        }
    }
    if (path.startsWith("/V1/products/")) {
        if (!visitor.known || shop.missing.contains(QStringLiteral("Magento_Catalog::products"))) {
            return refused(shop, "Magento_Catalog::products");
        }
        if (path.contains("%2F") && !shop.slashPasses) {
            ScriptedReply page = said(404, "<html><head><title>404 Not Found</title></head></html>");
            page.contentType = "text/html";
            return page;
        }
        return message(shop, 404, "The product that was requested doesn't exist. Verify the product and try again.");
    }
    return message(shop, 404, "Request does not match any route.");
}

} // namespace

OAuthCredentials shopKeys()
{
    return {Secret("consumerkey0canary0consumerkey00"), Secret("consumersecret0canary0consumers0"),
            Secret("accesstoken0canary0accesstoken00"), Secret("tokensecret0canary0tokensecret00")};
}

QByteArray shopBearerToken()
{
    return "bearertoken0canary0bearertoken00";
}

ScriptedReply answerOf(const ShopBehaviour &behaviour, const SeenRequest &request, int index)
{
    QByteArray path = request.path();
    ScriptedReply reply;
    if (path.startsWith(behaviour.prefix + "/rest/")) {
        path = path.mid(behaviour.prefix.size() + 5);
        path = path.startsWith("/V1/") ? path : path.mid(path.indexOf('/', 1));
        reply = answerApi(behaviour, path, request, index);
    } else {
        reply = said(behaviour.otherwiseStatus, behaviour.otherwise);
        reply.contentType = "text/html; charset=UTF-8";
    }
    if (behaviour.sendsDate) {
        const qint64 now = behaviour.serverSeconds != 0 ? behaviour.serverSeconds : QDateTime::currentSecsSinceEpoch();
        reply.headers.emplace_back("Date", UtcTime::fromSeconds(now).toHttpDate());
    }
    return reply;
}

} // namespace qm::test
