// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "practice/route.h"

#include <QJsonArray>
#include <QJsonObject>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace qm::practice {

class Queue;

/// How `/async/V1/…` and `/async/bulk/V1/…` name a service (magento-facts 5.6); nothing for other paths and for GET.
struct AsyncTarget
{
    bool bulk = false; ///< the body is a list, path parts like `bySku` take the place of `:sku`
    std::string path;  ///< `/V1/…`

    [[nodiscard]] static std::optional<AsyncTarget> of(std::string_view method, std::string_view path);
};

/// Puts the operations of one asynchronous request into the queue. \a items are the bodies. \returns the body of the
/// 202. Throws Refusal when one body has the wrong shape: then nothing of the request is noted (observed 58).
[[nodiscard]] Body runAsync(const Call &prototype, const Route &route, const QJsonArray &items, bool bulk,
                            Queue &queue);
/// `bySku` for `:sku`: how bulk paths name the parts that come from the items.
[[nodiscard]] std::string bulkPart(std::string_view variable);

/// Status of what was sent: `/V1/bulk` and below.
[[nodiscard]] std::vector<Route> bulkRoutes();

} // namespace qm::practice
