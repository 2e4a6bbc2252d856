// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "remote/connection.h"
#include "remote/http.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace qm::remote {

/// The absolute, percent-encoded URL of a request, as it is signed and sent.
[[nodiscard]] QByteArray addressOf(const Connection &connection, const HttpRequest &request);

/// `GET /rest/all/V1/orders`: what logs and errors call a request. No query; path segments that may name a person or
/// open a door (e-mail addresses, reset tokens, cart ids) are `…`, ids, SKUs and codes stay.
[[nodiscard]] QString nameOf(const Connection &connection, const HttpRequest &request);

/// Where a redirect of a GET may be followed with credentials: same scheme, host and port (magento-facts 6.6).
[[nodiscard]] std::optional<QByteArray> followable(const QByteArray &from, const QByteArray &location);

} // namespace qm::remote
