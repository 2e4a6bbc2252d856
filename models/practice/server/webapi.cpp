// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/server/webapi.h"

#include "practice/server/asyncapi.h"
#include "practice/server/fieldsmask.h"
#include "practice/server/jsontext.h"
#include "practice/server/pages.h"
#include "practice/server/phpquery.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringDecoder>

#include <algorithm>
#include <array>

namespace qm::practice {

namespace {

enum class Rendering { Json, Xml, None };

std::string lower(std::string_view text)
{
    std::string out(text);
    std::transform(out.begin(), out.end(), out.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
    return out;
}

std::string_view trimmed(std::string_view text)
{
    const std::size_t first = text.find_first_not_of(" \t");
    return first == std::string_view::npos ? std::string_view()
                                           : text.substr(first, text.find_last_not_of(" \t") - first + 1);
}

/// The first acceptable type Magento has a renderer for; types are compared whole (magento-facts 6.10).
Rendering renderingFor(std::string_view accept)
{
    if (trimmed(accept).empty()) {
        return Rendering::Json;
    }
    while (!accept.empty()) {
        const std::size_t comma = std::min(accept.find(','), accept.size());
        const std::string type = lower(trimmed(accept.substr(0, std::min(comma, accept.find(';')))));
        accept.remove_prefix(std::min(comma + 1, accept.size()));
        if (type == "*/*" || type == "application/json") {
            return Rendering::Json;
        }
        if (type == "application/xml" || type == "text/xml" || type == "application/xhtml+xml") {
            return Rendering::Xml;
        }
    }
    return Rendering::None;
}

HttpReply rendered(int status, std::string json, Rendering rendering)
{
    HttpReply reply = jsonReply(status, std::move(json));
    if (rendering == Rendering::Xml) {
        reply.contentType = "application/xml; charset=utf-8";
        reply.body = jsonToXml(reply.body);
    }
    reply.headers.emplace_back("Cache-Control", "no-store");
    return reply;
}

Refusal plain(int status, std::string message)
{
    Refusal refusal;
    refusal.status = status;
    refusal.message = std::move(message);
    return refusal;
}

HttpReply refusalReply(const Refusal &refusal, Rendering rendering)
{
    if (refusal.plainText) {
        HttpReply reply;
        reply.status = refusal.status;
        reply.contentType = "text/plain;charset=UTF-8";
        reply.body = "An error has happened during application run. See exception log for details.\n";
        return reply;
    }
    return rendered(refusal.status, toJson(refusal), rendering);
}

/// Magento opens a session for some anonymous calls and for most reads of orders and products (observed 19).
bool opensSession(int status, const Target &target)
{
    return status == 401 ||
           (status == 200 && (target.path.rfind("/V1/orders", 0) == 0 || target.path.rfind("/V1/products", 0) == 0));
}

bool isVersioned(std::string_view path)
{
    return path.size() > 2 && path.substr(0, 2) == "/V" && path[2] >= '0' && path[2] <= '9';
}

std::vector<std::string_view> split(std::string_view path)
{
    std::vector<std::string_view> parts;
    while (!path.empty()) {
        if (path.front() == '/') {
            path.remove_prefix(1);
        }
        const std::size_t end = std::min(path.find('/'), path.size());
        parts.push_back(path.substr(0, end));
        path.remove_prefix(end);
    }
    return parts;
}

/// PHP's foreach: over an object's values as over a list's (bulk-post-object-instead-of-array).
QJsonArray elementsOf(const QJsonValue &body)
{
    QJsonArray values = body.toArray();
    const QJsonObject object = body.toObject();
    for (const QJsonValue value : object) {
        values.append(value);
    }
    return values;
}

std::string masked(std::string json, const Query &query)
{
    const PhpValue nested = nestQuery(query);
    const PhpValue *fields = nested.find("fields");
    const auto mask = fields != nullptr && !fields->isArray ? FieldsMask::parse(fields->text) : std::nullopt;
    if (mask) {
        return mask->apply(json);
    }
    return json; // moved, which a conditional expression would not
}

} // namespace

QJsonValue parseBody(const HttpRequest &request)
{
    if (request.body.empty()) {
        return QJsonObject();
    }
    const std::string type = lower(trimmed(request.header("Content-Type")));
    if (type.empty()) {
        throw plain(400, "Content-Type header is empty.");
    }
    const std::size_t semicolon = type.find(';');
    const std::string media(trimmed(std::string_view(type).substr(0, semicolon)));
    if (semicolon != std::string::npos) {
        const std::string_view parameter = trimmed(std::string_view(type).substr(semicolon + 1));
        if (parameter.substr(0, 8) != "charset=") {
            throw plain(400, "Content-Type header is invalid.");
        }
        if (parameter.substr(8) != "utf-8") {
            throw plain(400, "UTF-8 is the only supported charset.");
        }
    }
    if (media != "application/json") {
        throw plain(400, "Server cannot understand Content-Type HTTP header media type " + media);
    }
    const QByteArray bytes = QByteArray::fromStdString(request.body);
    QStringDecoder utf8(QStringDecoder::Utf8, QStringConverter::Flag::Stateless);
    const QString text = utf8(bytes);
    // Qt reads an array or object only; PHP also a bare value, which has no members either.
    const QJsonDocument wrapped = QJsonDocument::fromJson('[' + bytes + ']');
    if (utf8.hasError() || bytes.startsWith("\xef\xbb\xbf") || wrapped.isNull() || wrapped.array().size() != 1) {
        throw plain(400, "Decoding error.");
    }
    return wrapped.array().at(0);
}

WebApi::WebApi(const Shop &shop, Logins &logins, std::vector<Route> routes, Queue &queue)
    : m_shop(shop)
    , m_logins(logins)
    , m_routes(std::move(routes))
    , m_queue(queue)
{
    if (m_shop.rules.singleSource) {
        std::erase_if(m_routes, [](const Route &route) { return route.needsMsi; });
    }
}

/// Of several fitting routes the one with the most literal parts wins (`/V1/products/types` before
/// `/V1/products/:sku`).
RouteMatch WebApi::match(std::string_view method, std::string_view path) const
{
    const std::vector<std::string_view> parts = split(path);
    RouteMatch best;
    for (const Route &route : m_routes) {
        if (route.method != method) {
            continue;
        }
        const std::vector<std::string_view> pattern = split(route.pattern);
        if (pattern.size() != parts.size()) {
            continue;
        }
        std::vector<std::string> segments;
        const bool fits = std::equal(parts.begin(), parts.end(), pattern.begin(),
                                     [&](std::string_view part, std::string_view wanted) {
                                         if (!wanted.empty() && wanted.front() == ':') {
                                             segments.push_back(phpUrlDecode(part));
                                             return true;
                                         }
                                         return part == wanted;
                                     });
        if (fits && (best.route == nullptr || segments.size() < best.segments.size())) {
            best = {&route, std::move(segments)};
        }
    }
    return best;
}

RouteMatch WebApi::matchBulk(std::string_view method, std::string_view path) const
{
    const std::vector<std::string_view> parts = split(path);
    for (const Route &route : m_routes) {
        const std::vector<std::string_view> pattern = split(route.pattern);
        const bool fits =
            route.method == method && pattern.size() == parts.size() &&
            std::equal(parts.begin(), parts.end(), pattern.begin(), [](std::string_view part, std::string_view wanted) {
                return wanted.front() == ':' ? part == bulkPart(wanted) : part == wanted;
            });
        if (fits) {
            return {&route, {}};
        }
    }
    return {};
}

std::string WebApi::resourceOf(std::string_view method, const Target &target) const
{
    const RouteMatch found = match(method, target.path);
    return found.route == nullptr ? "Magento_Backend::admin" : std::string(found.route->resource);
}

HttpReply WebApi::answer(const HttpRequest &request, const Target &target, const SignedRequest &login) const
{
    const Rendering rendering = renderingFor(request.header("Accept"));
    if (rendering == Rendering::None) {
        return pages::processingError();
    }
    HttpReply reply;
    try {
        reply = answerService(request, target, login);
        if (rendering == Rendering::Xml) {
            reply = rendered(reply.status, std::move(reply.body), rendering);
        }
    } catch (const Refusal &refusal) {
        reply = refusalReply(refusal, rendering);
    } catch (const MemoryExhausted &) {
        reply = jsonReply(
            500,
            R"({"messages":{"error":[{"code":500,"message":"Server internal error. See details in report api\/practice"}]}})");
    }
    if (opensSession(reply.status, target)) {
        reply.headers.emplace_back("Set-Cookie",
                                   "PHPSESSID=practicesession0000000000; Max-Age=3600; path=/; HttpOnly; SameSite=Lax");
    }
    return reply;
}

HttpReply WebApi::answerService(const HttpRequest &request, const Target &target, const SignedRequest &login) const
{
    static constexpr std::array<std::string_view, 4> methods = {"GET", "POST", "PUT", "DELETE"};
    if (std::find(methods.begin(), methods.end(), request.method) == methods.end()) {
        throw plain(405, "The " + request.method + " HTTP method is not supported.");
    }
    const std::optional<AsyncTarget> async = AsyncTarget::of(request.method, target.path);
    if (!async && !isVersioned(target.path)) {
        throw plain(400, "Specified request cannot be processed.");
    }
    RouteMatch found = async && async->bulk ? matchBulk(request.method, async->path)
                                            : match(request.method, async ? async->path : target.path);
    if (found.route == nullptr) {
        throw plain(404, "Request does not match any route.");
    }
    const Route &route = *found.route;
    Caller caller;
    if (route.resource != "anonymous") {
        caller = m_logins.callerOf(login);
        caller.demand(route.resource);
    }
    const Query query = parseQuery(target.query);
    const QJsonValue body = parseBody(request);
    const Call call{m_shop,        *target.view, std::move(found.segments), query, body.toObject(), caller.customerId,
                    m_logins.now()};
    if (route.resource == "self" && caller.kind != Caller::Kind::Customer) {
        throw Refusal::required("customerId");
    }
    if (async) {
        return rendered(202,
                        runAsync(call, route, async->bulk ? elementsOf(body) : QJsonArray{body}, async->bulk, m_queue),
                        Rendering::Json);
    }
    return rendered(200, masked(route.handler(call), query), Rendering::Json);
}

} // namespace qm::practice
