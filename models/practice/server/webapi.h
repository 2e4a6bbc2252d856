// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "practice/route.h"
#include "practice/server/httpserver.h"
#include "practice/server/logins.h"
#include "practice/server/target.h"

#include <QJsonValue>

#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace qm::practice {

class Queue;

/// A route that fits a path, with the values of its `:name` parts.
struct RouteMatch
{
    const Route *route = nullptr;
    std::vector<std::string> segments;
};

/// The REST side of the shop: routing, permission, body, handler, mask, rendering, in the order in which Magento does
/// them, because the order decides which error a request with several faults gets.
class WebApi
{
public:
    WebApi(const Shop &shop, Logins &logins, std::vector<Route> routes, Queue &queue);

    [[nodiscard]] HttpReply answer(const HttpRequest &request, const Target &target, const SignedRequest &login) const;
    /// The resource that guards the request's route; `Magento_Backend::admin` when no route fits.
    [[nodiscard]] std::string resourceOf(std::string_view method, const Target &target) const;

    /// They stay where they are as long as this lives.
    [[nodiscard]] const std::vector<Route> &routes() const { return m_routes; }

private:
    [[nodiscard]] RouteMatch match(std::string_view method, std::string_view path) const;
    [[nodiscard]] RouteMatch matchBulk(std::string_view method, std::string_view path) const;
    [[nodiscard]] HttpReply answerService(const HttpRequest &request, const Target &target,
                                          const SignedRequest &login) const;

    const Shop &m_shop;
    Logins &m_logins;
    std::vector<Route> m_routes;
    Queue &m_queue;
};

/// The body of a JSON request. Throws Refusal: no or unknown Content-Type, other charset, not JSON (observed 17).
/// An empty body is an empty object.
[[nodiscard]] QJsonValue parseBody(const HttpRequest &request);

} // namespace qm::practice
