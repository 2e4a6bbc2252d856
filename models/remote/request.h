// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "remote/http.h"
#include "remote/json/codec.h"

#include <QString>

#include <initializer_list>

namespace qm::remote {

/// A request whose answer decodes to a T.
template <typename T>
struct Request
{
    using Answer = T;
    HttpRequest http;
};

/// One list answer: `items` and `total_count`. `items:null` (observed 21) is an empty list.
template <typename T>
struct Page
{
    std::vector<T> items;
    qint64 totalCount = 0;
};

/// `/V1/orders/:id/comments` + {"42"} -> `/V1/orders/42/comments`, segments percent-encoded.
/// Asserts that there are as many segments as placeholders.
[[nodiscard]] QByteArray fillRoute(QLatin1StringView route, std::initializer_list<QString> segments);

/// An endpoint as data: adding one is declaring it and giving a typed function that fills it.
/// \a resource is the ACL resource Magento asks for (contract routes.tsv); empty = anonymous.
template <typename T>
struct Endpoint
{
    Verb verb;
    QLatin1StringView route;
    QLatin1StringView resource;
    Repeat repeat = Repeat::Safe;
    Api api = Api::Rest;

    /// Fills the `:name` segments of the route in order.
    [[nodiscard]] Request<T> operator()(const Scope &scope, std::initializer_list<QString> segments = {},
                                        Query query = {}, std::optional<QByteArray> body = {}) const
    {
        Request<T> request;
        request.http.verb = verb;
        request.http.api = api;
        request.http.route = route;
        request.http.path = fillRoute(route, segments);
        request.http.query = std::move(query);
        request.http.body = std::move(body);
        request.http.scope = scope;
        request.http.repeat = repeat;
        return request;
    }
};

} // namespace qm::remote
