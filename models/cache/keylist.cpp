// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cache/keylist.h"

namespace qm::cache {

sqlite::SqlValue jsonList(std::span<const qint64> keys)
{
    QString json = QStringLiteral("[");
    for (const qint64 key : keys) {
        if (json.size() > 1) {
            json += u',';
        }
        json += QString::number(key);
    }
    return json + u']';
}

} // namespace qm::cache
