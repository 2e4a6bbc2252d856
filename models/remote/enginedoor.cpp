// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "remote/engine.h"

#include <algorithm>
#include <utility>

namespace qm::remote {

/// Whether something better can be done about a refused login than to report it. True: the job is queued or held.
bool Engine::cure(const JobPtr &job, const Error &error, const RawAnswer &answer)
{
    // The kind says that the refusal arrived whole; half a 401 is a lost connection.
    const bool refused = error.kind == ErrorKind::Auth || error.kind == ErrorKind::Permission;
    if (!refused || job->internal || !job->needsLogin()) {
        return false;
    }
    if (!isOfTheShop(answer)) {
        return false; // no other token helps
    }
    switch (m_login->cure(error, job->request.verb, job->url, job->proof)) {
    case Cure::None: {
        const bool lacksResource =
            m_login->kind() != LoginKind::OAuth1 && m_login->knownAlive() && error.kind == ErrorKind::Auth;
        if (!lacksResource) {
            return false;
        }
        Error permission = error;
        permission.kind = ErrorKind::Permission;
        finish(job, failure(std::move(permission)));
        return true;
    }
    case Cure::SignAgain:
        m_queue.pushFront(job);
        return true;
    case Cure::Replay:
        if (std::exchange(job->replayed, true)) {
            return false;
        }
        m_queue.pushFront(job);
        return true;
    case Cure::AskAlive:
        job->held = error;
        m_held.push_back(job);
        askAlive(job->request.scope);
        return true;
    case Cure::Renew:
        if (job->replayed) {
            return false;
        }
        job->held = error;
        m_held.push_back(job);
        logIn(job->request.scope);
        return true;
    }
    return false;
}

void Engine::sendInternal(HttpRequest request, std::function<void(Result<HttpAnswer>)> done)
{
    auto job = std::make_shared<Job>();
    job->request = std::move(request);
    job->done = std::move(done);
    job->internal = true;
    admit(std::move(job));
}

void Engine::askAlive(const Scope &scope)
{
    if (m_door != Door::Open) {
        return; // being asked, or being renewed: both answer the held ones
    }
    m_door = Door::AskingAlive;
    HttpRequest question = m_login->aliveRequest(scope);
    sendInternal(std::move(question), [this](const Result<HttpAnswer> &answer) { onAliveAnswered(answer); });
}

void Engine::onAliveAnswered(const Result<HttpAnswer> &answer)
{
    m_door = Door::Open;
    const bool dead = !answer && answer.error().httpStatus == 401 && answer.error().kind != ErrorKind::Protocol;
    if (answer || dead) {
        m_login->aliveAnswered(!dead);
    }
    for (const JobPtr &job : takeHeld()) {
        const Error refused = *job->held;
        if (answer) {
            Error permission = refused;
            permission.kind = ErrorKind::Permission;
            finish(job, failure(std::move(permission)));
        } else if (dead && m_login->canRenew() && !job->replayed) {
            m_held.push_back(job);
        } else {
            finish(job, failure(refused));
        }
    }
    if (m_held.empty()) {
        return;
    }
    if (const std::optional<Error> refusal = m_login->refusal()) {
        failAllThatNeedLogin(*refusal);
    } else {
        logIn(m_held.front()->request.scope);
    }
}

void Engine::logIn(const Scope &scope)
{
    if (m_door == Door::LoggingIn) {
        return;
    }
    m_door = Door::LoggingIn;
    sendInternal(m_login->tokenRequest(scope),
                 [this, scope](const Result<HttpAnswer> &answer) { onLoginAnswered(scope, answer); });
}

void Engine::onLoginAnswered(const Scope &scope, const Result<HttpAnswer> &answer)
{
    m_door = Door::Open;
    if (m_login->tokenAnswered(answer)) {
        logIn(scope);
        return;
    }
    if (const std::optional<Error> refusal = m_login->refusal()) {
        failAllThatNeedLogin(*refusal);
        return;
    }
    if (!answer) {
        failAllThatNeedLogin(answer.error());
        return;
    }
    std::vector<JobPtr> held = takeHeld();
    std::for_each(held.rbegin(), held.rend(), [this](const JobPtr &job) {
        job->replayed = true;
        job->held.reset();
        m_queue.pushFront(job);
    });
}

std::vector<JobPtr> Engine::takeHeld()
{
    return std::exchange(m_held, {});
}

/// Those that were refused and those that waited for the token. The error keeps naming the login as its request.
void Engine::failAllThatNeedLogin(const Error &error)
{
    std::vector<JobPtr> failing = takeHeld();
    std::vector<JobPtr> waiting = m_queue.takeAllThatNeedLogin();
    failing.insert(failing.end(), waiting.begin(), waiting.end());
    for (const JobPtr &job : failing) {
        finish(job, failure(error));
    }
}

} // namespace qm::remote
