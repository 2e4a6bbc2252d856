// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/error.h"

#include <algorithm>

namespace qm {

QLatin1StringView toString(ErrorKind kind)
{
    using namespace Qt::StringLiterals;
    switch (kind) {
    case ErrorKind::Network:
        return "network"_L1;
    case ErrorKind::Timeout:
        return "timeout"_L1;
    case ErrorKind::Tls:
        return "tls"_L1;
    case ErrorKind::Auth:
        return "auth"_L1;
    case ErrorKind::Permission:
        return "permission"_L1;
    case ErrorKind::NotFound:
        return "notFound"_L1;
    case ErrorKind::NoRoute:
        return "noRoute"_L1;
    case ErrorKind::Validation:
        return "validation"_L1;
    case ErrorKind::Conflict:
        return "conflict"_L1;
    case ErrorKind::Busy:
        return "busy"_L1;
    case ErrorKind::RateLimited:
        return "rateLimited"_L1;
    case ErrorKind::Maintenance:
        return "maintenance"_L1;
    case ErrorKind::Server:
        return "server"_L1;
    case ErrorKind::Protocol:
        return "protocol"_L1;
    case ErrorKind::Storage:
        return "storage"_L1;
    case ErrorKind::Damaged:
        return "damaged"_L1;
    case ErrorKind::Cancelled:
        return "cancelled"_L1;
    }
    return {};
}

namespace {

QString filled(const QString &message, const QList<ErrorParameter> &parameters)
{
    // One pass from left to right: a value may itself contain something that looks like a placeholder.
    QString result;
    result.reserve(message.size());
    qsizetype i = 0;
    while (i < message.size()) {
        if (message[i] != u'%') {
            result += message[i++];
            continue;
        }
        const QStringView rest = QStringView(message).mid(i + 1);
        qsizetype bestLength = 0;
        const ErrorParameter *best = nullptr;
        for (qsizetype n = 0; n < parameters.size(); ++n) {
            const ErrorParameter &parameter = parameters[n];
            const QString position = QString::number(n + 1);
            for (const QStringView name : {QStringView(parameter.name), QStringView(position)}) {
                if (name.size() > bestLength && rest.startsWith(name)) {
                    best = &parameter;
                    bestLength = name.size();
                }
            }
        }
        result += best ? best->value : QString(u'%');
        i += best ? bestLength + 1 : 1;
    }
    return result;
}

} // namespace

QString Error::text() const
{
    QString result = filled(message, parameters);
    for (const Error &detail : details) {
        const QString line = detail.text();
        if (!result.contains(line)) {
            result += result.isEmpty() ? line : u'\n' + line;
        }
    }
    return result;
}

} // namespace qm
