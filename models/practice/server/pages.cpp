// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/server/pages.h"

namespace qm::practice {

HttpReply htmlReply(int status, std::string_view title, std::string_view text)
{
    HttpReply reply;
    reply.status = status;
    reply.contentType = "text/html; charset=UTF-8";
    reply.body = "<!doctype html>\n<html>\n<head><title>" + std::string(title) + "</title></head>\n<body>\n<h1>" +
                 std::string(title) + "</h1>\n<p>" + std::string(text) + "</p>\n</body>\n</html>\n";
    return reply;
}

HttpReply jsonReply(int status, std::string json)
{
    HttpReply reply;
    reply.status = status;
    reply.contentType = "application/json; charset=utf-8";
    reply.body = std::move(json);
    return reply;
}

namespace pages {

HttpReply maintenance()
{
    return htmlReply(503, "Error 503: Service Unavailable", "The practice shop is in maintenance mode.");
}

HttpReply processingError()
{
    return htmlReply(500, "There has been an error processing your request",
                     "The practice shop cannot handle this request. Error log record number: practice");
}

HttpReply badRequest()
{
    return htmlReply(400, "400 Bad Request", "The web server in front of the practice shop refuses this address.");
}

HttpReply webServerNotFound()
{
    return htmlReply(404, "404 Not Found", "The web server has nothing at this address.");
}

HttpReply gateway(int status)
{
    return htmlReply(status, status == 504 ? "504 Gateway Time-out" : "502 Bad Gateway",
                     "The web server got no answer from the practice shop behind it.");
}

HttpReply basicAuthWanted()
{
    HttpReply reply = htmlReply(401, "401 Authorization Required", "A password of the web server is wanted here.");
    reply.headers.emplace_back("WWW-Authenticate", "Basic realm=\"Staging\"");
    return reply;
}

HttpReply storefront()
{
    return htmlReply(200, "Practice shop", "This is where customers would see the shop.");
}

HttpReply storefrontNotFound()
{
    return htmlReply(404, "404 Not Found", "The page you requested was not found in the practice shop.");
}

HttpReply adminLogin()
{
    HttpReply reply = htmlReply(200, "Magento Admin", "Welcome, sign in to the practice shop's admin.");
    reply.body.insert(reply.body.find("</body>"), "<form method=\"post\"><input name=\"login[username]\"></form>\n");
    return reply;
}

HttpReply forbidden()
{
    return htmlReply(403, "403 Forbidden", "A firewall in front of the practice shop refuses this request.");
}

} // namespace pages

} // namespace qm::practice
