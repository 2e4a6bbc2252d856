// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "remote/engine.h"

#include "remote/address.h"

#include <QLoggingCategory>

#include <algorithm>
#include <cstdlib>
#include <utility>

namespace qm::remote {

namespace {

using namespace Qt::StringLiterals;

Q_LOGGING_CATEGORY(remoteLog, "console.remote", QtInfoMsg)

constexpr int mostHops = 3;
/// Smaller differences are the line's and the header's resolution, not the clock's.
constexpr qint64 skewNoise = 2;

/// Writes to orders go once, whatever is answered: also of what was rolled back the payment provider may have heard
/// before (magento-facts 4.3).
bool goesOnce(const HttpRequest &request)
{
    static const QStringList orders{u"/V1/order/"_s, u"/V1/orders/"_s, u"/V1/invoice/"_s, u"/V1/shipment/"_s};
    return request.verb != Verb::Get && std::any_of(orders.begin(), orders.end(), [&request](const QString &begin) {
               return request.route.startsWith(begin);
           });
}

} // namespace

void Engine::onDelivered(const JobPtr &job, Delivery delivery)
{
    if (!m_jobs.contains(job->id) || !job->flying) {
        return; // stopped meanwhile
    }
    const std::optional<Error> error = errorOf(*job, delivery);
    job->flying = false;
    m_throttle.finished(job->lane, now(), delivery.elapsed, error);
    learn(*job, delivery, error);
    writeLog(*job, delivery, error);
    if (!error) {
        HttpAnswer answer;
        answer.status = delivery.answer.status;
        answer.body = std::move(delivery.answer.body);
        answer.contentType = std::move(delivery.answer.contentType);
        answer.serverTime = delivery.serverTime;
        answer.elapsed = delivery.elapsed;
        answer.attempts = job->attempts;
        finish(job, std::move(answer));
    } else if (!follow(job, delivery.answer) && !cure(job, *error, delivery.answer) &&
               !askForNoRouteText(job, *error, delivery.answer) && !repeat(job, *error)) {
        finish(job, failure(*error));
    }
    pump();
}

/// Before the answer is handed out: who has it in hand may ask what was learned from it.
void Engine::learn(const Job &job, const Delivery &delivery, const std::optional<Error> &error)
{
    noteServerTime(delivery);
    if (error) {
        noteLimits(*error);
    } else if (job.needsLogin()) {
        m_login->accepted(job.request.verb, job.url, job.proof);
    }
    if (m_login && m_login->kind() == LoginKind::OAuth1) {
        m_learned.dialect = m_login->dialect();
    }
    m_desk->publish(m_learned);
    m_desk->publish(m_throttle.snapshot());
}

std::optional<Error> Engine::errorOf(const Job &job, const Delivery &delivery) const
{
    if (delivery.failure) {
        Error error = *delivery.failure;
        error.request = job.name;
        return error;
    }
    ClassifyContext context;
    context.request = job.name;
    if (job.needsLogin() && m_login) {
        context.login = m_login->kind();
    }
    context.noRouteText = m_noRoute.value(job.request.scope.code()).text;
    std::optional<Error> error = classify(delivery.answer, context);
    const bool isRefusal = error && (error->kind == ErrorKind::Auth || error->kind == ErrorKind::Permission);
    if (job.internal && isRefusal && !isOfTheShop(delivery.answer)) {
        error->kind = ErrorKind::Protocol; // says nothing of our password or token
    }
    return error;
}

void Engine::noteServerTime(const Delivery &delivery)
{
    if (!delivery.serverTime) {
        return;
    }
    const qint64 skew = delivery.serverTime->seconds() - m_clock.now().seconds();
    if (std::abs(skew - m_learned.clockSkew.count()) > skewNoise) {
        m_learned.clockSkew = std::chrono::seconds(skew);
    }
}

/// "Maximum SearchCriteria pageSize is %max" (magento-facts 1.8). The limit on arrays names a type beside the number.
void Engine::noteLimits(const Error &error)
{
    if (error.httpStatus != 400) {
        return;
    }
    const auto named = [&error](QLatin1StringView name) {
        return std::find_if(error.parameters.begin(), error.parameters.end(),
                            [name](const ErrorParameter &one) { return one.name == name; });
    };
    const auto maximum = named("max"_L1);
    const int rows = maximum == error.parameters.end() ? 0 : maximum->value.toInt();
    if (rows > 0 && named("type"_L1) == error.parameters.end()) {
        m_learned.maximumPageSize = rows;
    }
}

void Engine::writeLog(const Job &job, const Delivery &delivery, const std::optional<Error> &error)
{
    LogLine line;
    line.at = m_clock.now();
    line.request = job.name;
    line.status = delivery.answer.status;
    if (line.status == 0 && error) {
        line.status = error->httpStatus;
    }
    if (error) {
        line.error = error->kind;
    }
    line.elapsed = delivery.elapsed;
    line.bytes = delivery.answer.body.size();
    line.attempt = job.attempts;
    line.id = job.logicalId + '-' + QByteArray::number(job.attempts);
    qCDebug(remoteLog).noquote() << line.request << line.status << (error ? toString(error->kind) : "ok"_L1)
                                 << line.elapsed.count() << "ms" << line.bytes << "bytes" << line.id;
    m_desk->log(line);
}

bool Engine::follow(const JobPtr &job, const RawAnswer &answer)
{
    const bool moved = answer.status == 301 || answer.status == 302 || answer.status == 303 || answer.status == 307 ||
                       answer.status == 308;
    if (!moved || job->request.verb != Verb::Get || job->hops >= mostHops) {
        return false;
    }
    const std::optional<QByteArray> target = followable(job->url, answer.location);
    if (!target || !Transport::isSentUnchanged(*target)) {
        return false;
    }
    ++job->hops;
    job->url = *target;
    m_queue.pushFront(job);
    return true;
}

bool Engine::repeat(const JobPtr &job, const Error &error)
{
    if (goesOnce(job->request)) {
        return false;
    }
    const std::optional<Time> delay = m_throttle.delayBeforeRepeat(job->repeats + 1, error, job->repeat());
    if (!delay) {
        return false;
    }
    ++job->repeats;
    job->failed = error;
    job->notBefore = now() + *delay;
    m_queue.delay(job);
    return true;
}

/// A missing entity and an unknown route are both 404, told apart by their words, which are translated. The shop's own
/// words for "no such route" are asked once per store view.
bool Engine::askForNoRouteText(const JobPtr &job, const Error &error, const RawAnswer &answer)
{
    if (job->internal || job->textAsked || !mayBeTranslatedNotFound(answer, error)) {
        return false;
    }
    job->textAsked = true;
    const QString code = job->request.scope.code();
    NoRouteWords &words = m_noRoute[code];
    if (!words.text.isEmpty()) {
        return false; // errorOf() knew them
    }
    if (words.asked && words.waiting.empty()) {
        return false; // the question had no usable answer
    }
    job->held = error;
    words.waiting.push_back(job);
    if (std::exchange(words.asked, true)) {
        return true;
    }
    HttpRequest question;
    question.route = u"/V1/quartermaster-no-such-route"_s;
    question.path = "/V1/quartermaster-no-such-route";
    question.scope = job->request.scope;
    question.anonymous = true;
    sendInternal(std::move(question), [this, code](const Result<HttpAnswer> &told) {
        NoRouteWords &asked = m_noRoute[code];
        if (!told && told.error().httpStatus == 404) {
            asked.text = told.error().message;
        }
        for (const JobPtr &waiting : std::exchange(asked.waiting, {})) {
            if (!m_jobs.contains(waiting->id)) {
                continue;
            }
            Error settled = *waiting->held;
            if (!asked.text.isEmpty() && settled.message != asked.text) {
                settled.kind = ErrorKind::NotFound;
            }
            finish(waiting, failure(std::move(settled)));
        }
    });
    return true;
}

} // namespace qm::remote
