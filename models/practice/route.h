// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "practice/lists/edits.h"
#include "practice/shop.h"

#include <QJsonObject>

#include <functional>
#include <string>
#include <utility>
#include <vector>

namespace qm::practice {

/// A refusal in Magento's words: `{message, parameters?, errors?}`. Thrown by handlers, caught by the server.
struct Refusal
{
    int status = 400;
    std::string message;                                    ///< placeholders unfilled, as Magento sends it
    std::vector<std::pair<std::string, std::string>> named; ///< `parameters` as an object; values are JSON
    std::vector<std::string> positional;                    ///< `parameters` as an array; values are JSON
    std::vector<Refusal> errors;                            ///< the `errors` member
    bool plainText = false;                                 ///< some 500s are not JSON (observed 13)

    [[nodiscard]] static Refusal noSuchEntity();  ///< 404 "The entity that was requested doesn't exist. …"
    [[nodiscard]] static Refusal noSuchProduct(); ///< 404 "The product that was requested doesn't exist. …"
    [[nodiscard]] static Refusal required(std::string_view fieldName); ///< 400 "\"%fieldName\" is required. …"
    /// 401 "The consumer isn't authorized to access %resources.": the one answer to every lack of rights (observed 4).
    [[nodiscard]] static Refusal unauthorised(std::string_view resource);
    /// 500 "Internal Error. …  Report ID: webapi-…"; the id follows from \a cause (observed 13).
    [[nodiscard]] static Refusal internalError(std::string_view cause);
    /// 400 "The "abc" value's type is invalid. The "int" type was expected. …"
    [[nodiscard]] static Refusal invalidType(std::string_view value, std::string_view expected);
};

/// Thrown when PHP would have run out of memory: a 500 of the other error shape (magento-facts 5.9, 7.2).
struct MemoryExhausted
{};

/// Thrown when PHP would have ended the queue's consumer: the operation at hand stays open for ever (observed 57).
struct ConsumerKilled
{};

/// The JSON body of a refusal.
[[nodiscard]] std::string toJson(const Refusal &refusal);
/// \a text as a JSON string: what `named` and `positional` hold.
[[nodiscard]] std::string quotedText(std::string_view text);

/// One request on its way through a handler: authenticated, permitted, its criteria not yet looked at.
struct Call
{
    const Shop &shop;
    const StoreView &view;
    std::vector<std::string> segments; ///< of the `:name` parts, urldecoded as PHP does (`+` is a space)
    std::vector<std::pair<std::string, std::string>> query; ///< decoded, in order
    QJsonObject body;
    qint64 customerId = 0; ///< of a customer token; 0 = admin or integration
    UtcTime now;           ///< by the shop's clock; filled by the server
    /// How it came. A queued request knows its path's parts, one of a bulk has them in its body only.
    enum class Way { Direct, Queued, Bulk };
    Way way = Way::Direct;

    /// Segment \a index as an integer; throws the type refusal ("The \"abc\" value's type is invalid. …") when it is
    /// none.
    [[nodiscard]] qint64 integer(std::size_t index) const;
};

/// A 200 answer's body. Lists: `{"items":[…],"search_criteria":{…},"total_count":N}`.
using Body = std::string;
using Handler = std::function<Body(const Call &)>;
/// Throws Refusal when the body does not fit the service: a member missing, unknown or of another type.
using ShapeCheck = std::function<void(const Call &)>;

struct Route
{
    std::string_view method;
    std::string_view pattern;  ///< `/V1/orders/:id`
    std::string_view resource; ///< ACL resource of contract routes.tsv; `anonymous`, `self`
    Handler handler;
    bool needsMsi = false; ///< absent on a single-source shop
    /// Of routes that take a body; asked before anything of an asynchronous request is done.
    ShapeCheck checkShape = nullptr;
    /// The service does not take the path's parts: items of a bulk may be without them.
    bool pathIsNoParameter = false;
};

/// What a collection's list does with a field it does not know (observed 23).
enum class UnknownField { ServerError, Refuse, IgnoreInSort };

/// Answers a searchCriteria list: filters, sorts, pages, echoes the criteria. The engine behind every list route.
[[nodiscard]] Body listOf(const Call &call, const Collection &collection, UnknownField unknown);

/// The collection as its rows are now, for one answer.
[[nodiscard]] EditedCollection current(const Call &call, const Collection &collection);

/// The routes each part of the shop answers; concatenated by the server, first match wins.
[[nodiscard]] std::vector<Route> goodsRoutes();
[[nodiscard]] std::vector<Route> salesRoutes();
[[nodiscard]] std::vector<Route> accountRoutes(); ///< modules, stores, directory; token routes live in the server

} // namespace qm::practice
