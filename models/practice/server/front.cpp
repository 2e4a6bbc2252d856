// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/server/front.h"

#include "practice/goods/writes.h"
#include "practice/sales/saleswrites.h"
#include "practice/server/asyncapi.h"
#include "practice/server/pages.h"

#include <chrono>

namespace qm::practice {

namespace {

std::vector<Route> allRoutes(Logins &logins)
{
    std::vector<Route> all = logins.routes();
    for (auto routes : {goodsRoutes(), salesRoutes(), accountRoutes(), bulkRoutes()}) {
        all.insert(all.end(), std::make_move_iterator(routes.begin()), std::make_move_iterator(routes.end()));
    }
    return all;
}

Logins::Options loginOptions(const ServerOptions &options)
{
    return {options.bearerEnabled, options.asSentSigning, options.twoFactor, options.tokenLifetime};
}

HttpReply messageReply(int status, const std::string &message)
{
    Refusal refusal;
    refusal.status = status;
    refusal.message = message;
    return jsonReply(status, toJson(refusal));
}

/// The shop with its rules set before anything looks at them.
void setRules(Shop &shop, const ServerOptions &options)
{
    shop.rules.maximumPageSize = options.maximumPageSize;
    shop.rules.maximumArraySize = options.maximumArraySize;
    shop.rules.repeatsLastPage = options.repeatsLastPage;
    shop.rules.singleSource = options.singleSource;
}

} // namespace

Front::Front(const ServerOptions &options, State &state, std::function<UtcTime()> now)
    : m_options(options)
    , m_pathPrefix(options.pathPrefix.toStdString())
    , m_shop(options.shop, state)
    , m_logins(m_shop, loginOptions(options), std::move(now))
    , m_queue(
          m_shop, {options.queueRuns, options.queuePause}, [this] { return m_logins.now(); },
          [this](const std::string &path) { return m_faults.next("QUEUE", path); })
    , m_webApi((setRules(m_shop, options), m_shop), m_logins, allRoutes(m_logins), m_queue)
    , m_graphQl(m_shop, m_logins)
{
    m_shop.gatewayMood = [this](std::string_view operation) {
        const auto fault = m_faults.next("GATEWAY", "/" + std::string(operation));
        return !fault ? GatewayMood::Obliging : fault->afterEffect ? GatewayMood::LosingTheWay : GatewayMood::Refusing;
    };
}

Front::~Front()
{
    m_queue.end();
}

void Front::reset()
{
    m_queue.drop();
    m_logins.reset();
    m_shop.writes().forget();
    m_shop.sales().forget();
}

void Front::open(const std::string &url)
{
    m_shop.rules.baseUrl = url;
    m_queue.start(m_webApi.routes());
}

HttpReply Front::answer(const HttpRequest &request, const HttpServer::Client &client)
{
    const Target target = Target::of(request.target, m_pathPrefix);
    if (const std::optional<Fault> fault = m_faults.next(request.method, target.path)) {
        return disturbed(*fault, request, target, client);
    }
    return undisturbed(request, target);
}

SignedRequest Front::loginOf(const HttpRequest &request) const
{
    return {request.method, m_options.tlsCertificatePem.isEmpty() ? "http" : "https",
            std::string(request.header("Host")), request.target,
            m_options.stripsAuthorization ? std::string() : std::string(request.header("Authorization"))};
}

HttpReply Front::undisturbed(const HttpRequest &request, const Target &target)
{
    if (target.area == Target::Area::Refused) {
        return pages::badRequest();
    }
    if (m_options.basicAuthGuard && request.header("Authorization").substr(0, 6) != "Basic ") {
        return pages::basicAuthWanted();
    }
    if (target.area == Target::Area::Outside) {
        return pages::webServerNotFound();
    }
    if (m_options.maintenance) {
        return pages::maintenance();
    }
    switch (target.area) {
    case Target::Area::Rest:
        return m_webApi.answer(request, target, loginOf(request));
    case Target::Area::GraphQl:
        return m_graphQl.answer(request, target, loginOf(request));
    case Target::Area::Page:
    case Target::Area::Refused:
    case Target::Area::Outside:
        break;
    }
    return page(target);
}

HttpReply Front::page(const Target &target) const
{
    if (target.path == "/") {
        return pages::storefront();
    }
    if (target.path == "/magento_version") {
        HttpReply reply = pages::storefront();
        reply.body = "Magento/2.4 (Community)";
        return reply;
    }
    if (target.path == "/admin" || target.path.rfind("/admin/", 0) == 0) {
        return pages::adminLogin();
    }
    return pages::storefrontNotFound();
}

HttpReply Front::withStatus(const Fault &fault, const HttpRequest &request, const Target &target) const
{
    HttpReply reply;
    switch (fault.status) {
    case 400:
        reply = messageReply(400, "Database deadlock found when trying to get lock");
        break;
    case 401:
        reply = jsonReply(401, toJson(Refusal::unauthorised(m_webApi.resourceOf(request.method, target))));
        break;
    case 403:
        reply = pages::forbidden();
        break;
    case 404:
        reply = messageReply(404, "Request does not match any route.");
        break;
    case 429:
        reply = messageReply(429, "Too Many Requests");
        break;
    case 500:
        reply = jsonReply(500, toJson(Refusal::internalError(request.target)));
        break;
    case 502:
    case 504:
        reply = pages::gateway(fault.status);
        break;
    case 503:
        reply = pages::maintenance();
        break;
    default:
        reply = messageReply(fault.status, "Status " + std::to_string(fault.status));
    }
    if (!fault.body.isEmpty()) {
        const bool json = fault.body.startsWith('{') || fault.body.startsWith('[') || fault.body.startsWith('"');
        reply.contentType = json ? "application/json; charset=utf-8" : "text/html; charset=UTF-8";
        reply.body = fault.body.toStdString();
    }
    return reply;
}

HttpReply Front::disturbed(const Fault &fault, const HttpRequest &request, const Target &target,
                           const HttpServer::Client &client)
{
    constexpr int nesting = 10'000;
    const auto pause = std::chrono::milliseconds(fault.milliseconds);
    const auto effect = [&] {
        if (fault.afterEffect) {
            static_cast<void>(undisturbed(request, target));
        }
    };
    HttpReply reply;
    switch (fault.kind) {
    case FaultKind::Delay:
        if (fault.afterEffect) {
            reply = undisturbed(request, target);
        }
        if (!client.wait(pause)) {
            reply.delivery = Delivery::Nothing;
        } else if (!fault.afterEffect) {
            reply = undisturbed(request, target);
        }
        break;
    case FaultKind::Hang:
        effect();
        while (client.wait(std::chrono::hours(1))) {
        }
        reply.delivery = Delivery::Nothing;
        break;
    case FaultKind::Drop:
        effect();
        reply.delivery = Delivery::Nothing;
        break;
    case FaultKind::DropMidBody:
        reply = undisturbed(request, target);
        reply.delivery = Delivery::Half;
        break;
    case FaultKind::Truncate:
        reply = undisturbed(request, target);
        reply.body.resize(reply.body.size() / 2);
        break;
    case FaultKind::Status:
        effect();
        reply = withStatus(fault, request, target);
        break;
    case FaultKind::Html:
        effect();
        reply = htmlReply(200, "One moment", "A firewall in front of the practice shop checks this browser.");
        break;
    case FaultKind::Empty:
        effect();
        reply = jsonReply(200, std::string());
        break;
    case FaultKind::Redirect:
        effect();
        reply = htmlReply(302, "302 Found", "The document has moved.");
        reply.headers.emplace_back("Location", fault.location.toStdString());
        break;
    case FaultKind::ContentType:
        reply = undisturbed(request, target);
        reply.contentType = fault.contentType.toStdString();
        break;
    case FaultKind::ExpiredToken:
        if (fault.afterEffect) {
            reply = undisturbed(request, target);
        }
        // From here on the shop itself refuses the token, on this route and on every other.
        if (m_logins.expireTokenOf(loginOf(request)) || !fault.afterEffect) {
            reply = undisturbed(request, target);
        }
        break;
    case FaultKind::Drip:
        reply = undisturbed(request, target);
        reply.delivery = Delivery::Drip;
        reply.pause = pause;
        break;
    case FaultKind::Deep:
        effect();
        reply = jsonReply(200, std::string(nesting, '[') + std::string(nesting, ']'));
        break;
    case FaultKind::Huge:
        effect();
        reply = jsonReply(200, std::string(65'536, 'x'));
        reply.opening = "{\"items\":[{\"increment_id\":\"";
        reply.delivery = Delivery::Endless;
        break;
    }
    if (fault.retryAfter >= 0) {
        reply.headers.emplace_back("Retry-After", std::to_string(fault.retryAfter));
    }
    return reply;
}

} // namespace qm::practice
