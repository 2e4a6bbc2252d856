// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "practice/server/httpserver.h"

#include <string>
#include <string_view>

namespace qm::practice {

/// The answers around the API that are not JSON (observed 14, 15). Their texts are the shop's own; statuses and content
/// types are the recorded ones.
namespace pages {

[[nodiscard]] HttpReply maintenance();        ///< 503
[[nodiscard]] HttpReply processingError();    ///< 500 as HTML: an Accept or a body nobody can handle
[[nodiscard]] HttpReply badRequest();         ///< the web server's 400
[[nodiscard]] HttpReply webServerNotFound();  ///< the web server's 404: nothing lives here
[[nodiscard]] HttpReply gateway(int status);  ///< the web server's 502 and 504
[[nodiscard]] HttpReply basicAuthWanted();    ///< 401 of a password in front of the shop
[[nodiscard]] HttpReply storefront();         ///< 200: a shop's front page
[[nodiscard]] HttpReply storefrontNotFound(); ///< 404 of the storefront
[[nodiscard]] HttpReply adminLogin();         ///< 200: the form people see at the admin address
[[nodiscard]] HttpReply forbidden();          ///< 403 of a firewall

} // namespace pages

[[nodiscard]] HttpReply htmlReply(int status, std::string_view title, std::string_view text);
[[nodiscard]] HttpReply jsonReply(int status, std::string json);

} // namespace qm::practice
