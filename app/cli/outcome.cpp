// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "outcome.h"

#include <QStringList>

namespace qm::cli {

namespace {
using namespace Qt::StringLiterals;

/// What a person can do; the doctor where the cause cannot be known from one answer.
QString advice(const Error &error)
{
    switch (error.kind) {
    case ErrorKind::Network:
        return u"check the address and the network; 'quartermaster-cli doctor' finds the cause"_s;
    case ErrorKind::Timeout:
        return u"the shop may be busy: try again, or allow more time with --timeout"_s;
    case ErrorKind::Tls:
        return u"the connection is not safe; 'quartermaster-cli doctor' tells why"_s;
    case ErrorKind::Auth:
        return u"the shop does not accept the login; 'quartermaster-cli doctor' finds the cause"_s;
    case ErrorKind::Permission:
        return u"an administrator of the shop can allow it; 'quartermaster-cli doctor' lists what is allowed"_s;
    case ErrorKind::NoRoute:
        return u"the address may be wrong or the shop too old; 'quartermaster-cli doctor' finds the cause"_s;
    case ErrorKind::Busy:
        return u"the shop is busy: try again"_s;
    case ErrorKind::RateLimited:
        return error.retryAfterSeconds > 0 ? u"try again in %1 seconds"_s.arg(error.retryAfterSeconds)
                                           : u"the shop asks for fewer requests: try again later"_s;
    case ErrorKind::Maintenance:
        return u"try again when the maintenance is over"_s;
    case ErrorKind::Server:
        return error.reportId.isEmpty() ? u"the shop's own log names the cause"_s
                                        : u"the shop's own log names the cause under %1"_s.arg(error.reportId);
    case ErrorKind::Protocol:
        return u"that is no answer of Magento's API; 'quartermaster-cli doctor' finds the cause"_s;
    case ErrorKind::Validation:
        // All that a shop says to a store code it does not have (observed 16).
        return error.httpStatus == 400 && error.message == "Specified request cannot be processed."_L1
                   ? u"the shop may have no store view of that code; 'quartermaster-cli scopes list' names them"_s
                   : QString();
    case ErrorKind::NotFound:
    case ErrorKind::Conflict:
    case ErrorKind::Storage:
    case ErrorKind::Damaged:
    case ErrorKind::Cancelled:
        break;
    }
    return {};
}

/// The error, and what can be done about it.
QString advised(const QString &what, const QString &hint)
{
    return hint.isEmpty() ? what : what + (what.endsWith(u'.') ? u" - "_s : u"; "_s) + hint;
}

/// `GET /rest/all/V1/orders: HTTP 400: "status" is required`.
QString whatHappened(const Error &error)
{
    QStringList parts;
    if (!error.request.isEmpty()) {
        parts.append(error.request);
    }
    if (error.httpStatus > 0) {
        parts.append(u"HTTP %1"_s.arg(error.httpStatus));
    }
    const QString text = error.text().simplified(); // with the further messages of the same answer
    parts.append(text.isEmpty() ? u"no explanation (%1)"_s.arg(toString(error.kind)) : text);
    return parts.join(u": "_s);
}

/// What a stopped request was for, and, where it was being repeated, what the shop had said.
QString awaitedOf(const Error &error)
{
    if (error.details.isEmpty()) {
        return error.request;
    }
    Error last = error.details.first();
    last.request.clear();
    return u"%1 (last: %2)"_s.arg(error.request, whatHappened(last));
}

} // namespace

tl::unexpected<Failure> fail(ExitCode code, QString line)
{
    return tl::unexpected<Failure>(Failure{code, std::move(line), {}});
}

tl::unexpected<Failure> stopped(QString awaited)
{
    return tl::unexpected<Failure>(Failure{ExitCode::Interrupted, u"stopped"_s, std::move(awaited)});
}

tl::unexpected<Failure> usage(QString line)
{
    return fail(ExitCode::Usage, std::move(line));
}

tl::unexpected<Failure> fail(const Error &error)
{
    if (error.kind == ErrorKind::Cancelled) {
        return stopped(awaitedOf(error));
    }
    return fail(exitCodeOf(error.kind), advised(whatHappened(error), advice(error)));
}

tl::unexpected<Failure> failLocally(const Error &error)
{
    return fail(exitCodeOf(error.kind), error.text());
}

tl::unexpected<Failure> failOfCopy(const Error &error)
{
    const bool isDamaged = error.kind == ErrorKind::Damaged;
    return fail(exitCodeOf(error.kind),
                advised(error.text(), isDamaged
                                          ? u"'quartermaster-cli pull' sets the file aside and copies the shop again"_s
                                          : QString()));
}

ExitCode exitCodeOf(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::Network:
    case ErrorKind::Timeout:
    case ErrorKind::Tls:
    case ErrorKind::Auth:
    case ErrorKind::Permission:
    case ErrorKind::NoRoute:
    case ErrorKind::Busy:
    case ErrorKind::RateLimited:
    case ErrorKind::Maintenance:
    case ErrorKind::Server:
    case ErrorKind::Protocol:
    case ErrorKind::Storage:
    case ErrorKind::Damaged:
        return ExitCode::Unreachable;
    case ErrorKind::NotFound:
        return ExitCode::SomeFailed;
    case ErrorKind::Validation:
        return ExitCode::Usage;
    case ErrorKind::Conflict:
        return ExitCode::Conflict;
    case ErrorKind::Cancelled:
        return ExitCode::Interrupted;
    }
    return ExitCode::SomeFailed;
}

} // namespace qm::cli
