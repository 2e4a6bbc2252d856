// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/spoken.h"

#include <QCoreApplication>

namespace qm::tables {

QString spokenCell(const QString &column, const QString &value)
{
    if (column.isEmpty()) {
        return value;
    }
    return value.isEmpty() ? QCoreApplication::translate("Cell", "%1: empty").arg(column)
                           : QCoreApplication::translate("Cell", "%1: %2").arg(column, value);
}

} // namespace qm::tables
