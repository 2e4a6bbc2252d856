// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "remote/request.h"

namespace qm::remote {

QByteArray fillRoute(QLatin1StringView route, std::initializer_list<QString> segments)
{
    QByteArray path;
    const QString *next = segments.begin();
    qsizetype at = 0;
    while (at < route.size()) {
        const qsizetype colon = route.indexOf(u':', at);
        // A placeholder is a whole segment, so a colon elsewhere is text.
        if (colon < 0) {
            path += QByteArrayView(route.data() + at, route.size() - at);
            break;
        }
        const bool opens = colon > 0 && route.at(colon - 1) == u'/';
        path += QByteArrayView(route.data() + at, colon - at + (opens ? 0 : 1));
        at = colon + 1;
        if (!opens) {
            continue;
        }
        Q_ASSERT_X(next != segments.end(), "fillRoute", route.data());
        if (next != segments.end()) {
            path += encodeSegment(*next++);
        }
        const qsizetype slash = route.indexOf(u'/', at);
        at = slash < 0 ? route.size() : slash;
    }
    Q_ASSERT_X(next == segments.end(), "fillRoute", route.data());
    return path;
}

} // namespace qm::remote
