// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "remote/http.h"

#include <QUrl>

namespace qm::remote {

QLatin1StringView toString(Verb verb)
{
    using namespace Qt::StringLiterals;
    switch (verb) {
    case Verb::Get:
        return "GET"_L1;
    case Verb::Post:
        return "POST"_L1;
    case Verb::Put:
        return "PUT"_L1;
    case Verb::Delete:
        return "DELETE"_L1;
    }
    return {};
}

QByteArray encodeSegment(const QString &segment)
{
    return QUrl::toPercentEncoding(segment);
}

QByteArray encodeQuery(const Query &query)
{
    QByteArray result;
    for (const auto &[name, value] : query) {
        if (!result.isEmpty()) {
            result += '&';
        }
        result += QUrl::toPercentEncoding(name, "[]") + '=' + QUrl::toPercentEncoding(value, "[]");
    }
    return result;
}

} // namespace qm::remote
