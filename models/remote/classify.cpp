// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "remote/classify.h"

#include "remote/errorbody.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace qm::remote {

namespace {

constexpr int longestPause = 3'600;
constexpr auto noRouteEnglish = "Request does not match any route."_L1;

// Known entities that are missing, said without a placeholder. A translated shop says it in other words: see
// noRouteText.
constexpr std::array notFoundEnglish{
    "The entity that was requested doesn't exist. Verify the entity and try again."_L1,
    "The product that was requested doesn't exist. Verify the product and try again."_L1,
    "The image doesn't exist. Verify and try again."_L1,
    "No such entity."_L1,
    "No linked stock found"_L1,
    "Requested product doesn't exist"_L1,
    "Requested option doesn't exist"_L1,
    "Cart doesn't contain the item"_L1,
};

// magento-facts 5.4: ProductRepository and its like turn these database errors into 400.
constexpr std::array busyEnglish{
    "Database deadlock found when trying to get lock"_L1,
    "Database lock wait timeout exceeded"_L1,
    "Database connection error"_L1,
};

template <std::size_t Size>
bool isOneOf(const QString &text, const std::array<QLatin1StringView, Size> &list)
{
    const QString trimmed = text.trimmed();
    return std::any_of(list.begin(), list.end(), [&](QLatin1StringView entry) { return trimmed == entry; });
}

const QString *named(const ErrorBody &body, QLatin1StringView name)
{
    const auto found = std::find_if(body.parameters.begin(), body.parameters.end(),
                                    [name](const ErrorParameter &parameter) { return parameter.name == name; });
    return found == body.parameters.end() ? nullptr : &found->value;
}

bool isTokenRequest(const QString &request)
{
    return request.contains("/integration/admin/token"_L1) || request.contains("/integration/customer/token"_L1);
}

/// 400s that refuse the login rather than the content.
bool refusesLogin(const ErrorBody &body, const ClassifyContext &context)
{
    if (body.isOAuthProblem) {
        return true;
    }
    if (!body.isJson) {
        return false;
    }
    // Two-factor authentication names its providers (observed 2).
    if (named(body, "active_providers"_L1) != nullptr) {
        return true;
    }
    // A missing part of the Authorization header (auth-oauth-missing-nonce), or a signature method (observed 7).
    if (const QString *field = named(body, "fieldName"_L1); field != nullptr && field->startsWith("oauth_"_L1)) {
        return true;
    }
    const bool methodRefused =
        std::any_of(body.parameters.begin(), body.parameters.end(), [](const ErrorParameter &one) {
            return one.name.isEmpty() &&
                   (one.value.startsWith("HMAC-"_L1) || one.value.startsWith("RSA-"_L1) || one.value == "PLAINTEXT"_L1);
        });
    // A token request whose content is in order is refused for the user's sake: two-factor authentication is not set
    // up.
    const bool userRefused = isTokenRequest(context.request) && body.parameters.isEmpty() && body.details.isEmpty() &&
                             body.message != "Decoding error."_L1 && !body.message.isEmpty();
    return methodRefused || userRefused;
}

ErrorKind kindOf401(const ErrorBody &body, const ClassifyContext &context)
{
    const bool isProven = context.login == LoginKind::OAuth1;
    return isProven && named(body, "resources"_L1) != nullptr ? ErrorKind::Permission : ErrorKind::Auth;
}

ErrorKind kindOf404(const ErrorBody &body, const ClassifyContext &context)
{
    if (!body.isJson || body.message.trimmed() == noRouteEnglish) {
        return ErrorKind::NoRoute;
    }
    if (!context.noRouteText.isEmpty()) {
        return body.message == context.noRouteText ? ErrorKind::NoRoute : ErrorKind::NotFound;
    }
    const bool known = !body.parameters.isEmpty() || !body.details.isEmpty() || isOneOf(body.message, notFoundEnglish);
    return known ? ErrorKind::NotFound : ErrorKind::NoRoute;
}

/// A gateway's own 503 says that nobody answered behind it; Magento's says that it is closed for work.
bool isGatewayPage(const QByteArray &body)
{
    const QByteArray start = body.left(16 * 1024).toLower();
    for (const char *mark : {"guru meditation", "varnish", "backend fetch failed", "cloudflare", "fastly",
                             "<center>nginx", "apache server at"}) {
        if (start.contains(mark)) {
            return true;
        }
    }
    return false;
}

ErrorKind kindOf4xx(const RawAnswer &answer, const ErrorBody &body, const ClassifyContext &context)
{
    switch (answer.status) {
    case 400:
        if (isOneOf(body.message, busyEnglish)) {
            return ErrorKind::Busy;
        }
        if (refusesLogin(body, context)) {
            return ErrorKind::Auth;
        }
        break;
    case 401:
        return kindOf401(body, context);
    case 403:
        return body.isJson ? ErrorKind::Permission : ErrorKind::Protocol;
    case 404:
        return kindOf404(body, context);
    case 405:
    case 410:
        return ErrorKind::NoRoute;
    case 407:
        return ErrorKind::Network; // the proxy's login, not the shop's
    case 408:
        return ErrorKind::Timeout;
    case 409:
    case 412:
        return ErrorKind::Conflict;
    case 413:
    case 414:
    case 422:
    case 431:
        return ErrorKind::Validation;
    case 429:
        return ErrorKind::RateLimited;
    }
    return body.isJson ? ErrorKind::Validation : ErrorKind::Protocol;
}

ErrorKind kindOf5xx(const RawAnswer &answer)
{
    switch (answer.status) {
    case 503:
        return isGatewayPage(answer.body) ? ErrorKind::Server : ErrorKind::Maintenance;
    case 504: // a gateway stopped waiting; PHP may still be at work (magento-facts 5.11)
    case 522:
    case 524:
        return ErrorKind::Timeout;
    }
    return ErrorKind::Server;
}

Error started(const RawAnswer &answer, const ClassifyContext &context, ErrorKind kind)
{
    Error error;
    error.kind = kind;
    error.httpStatus = answer.status;
    error.request = context.request;
    error.retryAfterSeconds = retryAfterSeconds(answer.retryAfter, answer.serverTime.value_or(UtcTime()));
    // A date without the server's own clock beside it says nothing.
    if (!answer.serverTime && answer.retryAfter.contains(':')) {
        error.retryAfterSeconds = -1;
    }
    return error;
}

/// A cheap look at both ends: decoding, on another thread, finds the rest.
bool isWholeJson(const QByteArray &body)
{
    const QByteArray start = body.left(1024).trimmed();
    const QByteArray end = body.right(1024).trimmed();
    if (start.isEmpty() || end.isEmpty()) {
        return false;
    }
    const char first = start.front();
    const char last = end.back();
    switch (first) {
    case '{':
        return last == '}';
    case '[':
        return last == ']';
    case '"':
        return last == '"' && body.trimmed().size() > 1;
    default:
        return start == "true" || start == "false" || start == "null" || first == '-' || (first >= '0' && first <= '9');
    }
}

bool startsLikeJson(const QByteArray &body)
{
    const QByteArray start = body.left(1024).trimmed();
    return !start.isEmpty() && QByteArrayView("{[\"-0123456789tfn").contains(start.front());
}

QString kindOfContent(const QByteArray &contentType)
{
    const QByteArray type = contentType.split(';').first().trimmed().left(60);
    return type.isEmpty() ? u"no content type"_s : QString::fromLatin1(type);
}

std::optional<Error> unusable2xx(const RawAnswer &answer, const ClassifyContext &context)
{
    if (!answer.complete) {
        Error error = started(answer, context, ErrorKind::Network);
        error.message = u"The connection ended in the middle of the answer"_s;
        return error;
    }
    if (answer.body.trimmed().isEmpty()) {
        return protocolError(answer, context, u"Empty answer instead of JSON"_s);
    }
    if (looksLikeMarkup(answer.body) && !startsLikeJson(answer.body)) {
        const QString title = pageTitle(answer.body);
        return protocolError(answer, context,
                             title.isEmpty() ? u"A page instead of JSON"_s
                                             : u"The page \"%1\" instead of JSON"_s.arg(title));
    }
    if (!answer.contentType.isEmpty() && !answer.contentType.toLower().contains("json")) {
        return protocolError(answer, context,
                             u"Answer labelled %1 instead of JSON"_s.arg(kindOfContent(answer.contentType)));
    }
    if (!startsLikeJson(answer.body)) {
        return protocolError(answer, context, u"Answer is no JSON"_s);
    }
    if (!isWholeJson(answer.body)) {
        return protocolError(answer, context, u"JSON ends too early"_s);
    }
    return std::nullopt;
}

/// Where a redirect leads, without what its query may hold.
QString redirectText(const QByteArray &location)
{
    QByteArray target = location.left(300);
    for (const char mark : {'?', '#'}) {
        if (const qsizetype at = target.indexOf(mark); at >= 0) {
            target.truncate(at);
        }
    }
    if (const qsizetype user = target.indexOf('@'); user >= 0) {
        target = target.mid(user + 1);
    }
    return target.isEmpty() ? u"Redirected without a target"_s : u"Redirected to %1"_s.arg(QString::fromUtf8(target));
}

void settle(QList<Error> &details, const Error &whole)
{
    for (Error &detail : details) {
        detail.kind = whole.kind;
        detail.httpStatus = whole.httpStatus;
        settle(detail.details, whole);
    }
}

} // namespace

std::optional<Error> classify(const RawAnswer &answer, const ClassifyContext &context)
{
    if (answer.status >= 200 && answer.status < 300) {
        return unusable2xx(answer, context);
    }
    if (answer.status >= 300 && answer.status < 400) {
        return protocolError(answer, context, redirectText(answer.location));
    }
    if (answer.status < 400 || answer.status > 599) {
        return protocolError(answer, context, u"HTTP status %1 has no meaning here"_s.arg(answer.status));
    }
    ErrorBody body = readErrorBody(answer.body, answer.contentType);
    Error error = started(answer, context, answer.status < 500 ? kindOf4xx(answer, body, context) : kindOf5xx(answer));
    error.message = std::move(body.message);
    if (error.message.isEmpty()) {
        error.message = u"HTTP status %1 without a readable text"_s.arg(answer.status);
    }
    error.parameters = std::move(body.parameters);
    error.details = std::move(body.details);
    error.reportId = std::move(body.reportId);
    settle(error.details, error);
    return error;
}

bool isOfTheShop(const RawAnswer &answer)
{
    return answer.wwwAuthenticate.left(5).toLower() != "basic" && answer.contentType.toLower().contains("json");
}

bool mayBeTranslatedNotFound(const RawAnswer &answer, const Error &error)
{
    return error.kind == ErrorKind::NoRoute && error.httpStatus == 404 && error.message.trimmed() != noRouteEnglish &&
           readErrorBody(answer.body, answer.contentType).isJson;
}

Error protocolError(const RawAnswer &answer, const ClassifyContext &context, const QString &what)
{
    Error error = started(answer, context, ErrorKind::Protocol);
    error.message = what;
    return error;
}

int retryAfterSeconds(const QByteArray &header, UtcTime now)
{
    const QByteArray text = header.trimmed();
    bool number = false;
    const qlonglong seconds = text.toLongLong(&number);
    if (number) {
        return seconds < 0 ? -1 : static_cast<int>(std::min<qlonglong>(seconds, longestPause));
    }
    const std::optional<UtcTime> until =
        UtcTime::fromHttpDate(std::string_view(text.constData(), static_cast<std::size_t>(text.size())));
    if (!until) {
        return -1;
    }
    return static_cast<int>(std::clamp<qint64>(until->seconds() - now.seconds(), 0, longestPause));
}

} // namespace qm::remote
