// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "practice/graphql/graphql.h"
#include "practice/practicestore.h"
#include "practice/server/faultschedule.h"
#include "practice/server/httpserver.h"
#include "practice/server/logins.h"
#include "practice/server/queue.h"
#include "practice/server/target.h"
#include "practice/server/webapi.h"
#include "practice/shop.h"

#include <functional>

namespace qm::practice {

/// Everything between the wire and the API: planned faults, then what a web server does by itself, then REST, GraphQL
/// or a page. Called from many threads at once.
class Front
{
public:
    Front(const ServerOptions &options, State &state, std::function<UtcTime()> now);
    ~Front();
    Q_DISABLE_COPY_MOVE(Front)

    [[nodiscard]] HttpReply answer(const HttpRequest &request, const HttpServer::Client &client);
    [[nodiscard]] Logins &logins() { return m_logins; }
    /// Before the first request, once. \a url is the shop's own address, with a slash at its end; answers and the
    /// queue, which goes on from here, read it without a lock.
    void open(const std::string &url);
    [[nodiscard]] const Shop &shop() const { return m_shop; }
    void setFaults(const FaultPlan &faults) { m_faults.setPlan(faults); }
    void setQueueRunning(bool running) { m_queue.setRunning(running); }
    /// Back to the seed, with nothing of the queue at work meanwhile.
    void reset();

private:
    [[nodiscard]] HttpReply undisturbed(const HttpRequest &request, const Target &target);
    [[nodiscard]] HttpReply disturbed(const Fault &fault, const HttpRequest &request, const Target &target,
                                      const HttpServer::Client &client);
    [[nodiscard]] HttpReply withStatus(const Fault &fault, const HttpRequest &request, const Target &target) const;
    [[nodiscard]] HttpReply page(const Target &target) const;
    [[nodiscard]] SignedRequest loginOf(const HttpRequest &request) const;

    ServerOptions m_options;
    std::string m_pathPrefix;
    Shop m_shop;
    FaultSchedule m_faults;
    Logins m_logins;
    Queue m_queue; // its thread starts when all of these are there, and ends before the first of them goes
    WebApi m_webApi;
    GraphQlApi m_graphQl;
};

} // namespace qm::practice
