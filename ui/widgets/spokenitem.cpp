// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/spokenitem.h"

#include "tables/spoken.h"

#include <QTableWidget>

namespace qm::ui {

QVariant SpokenItem::data(int role) const
{
    if (role != Qt::AccessibleTextRole || !tableWidget()) {
        return QTableWidgetItem::data(role);
    }
    const QTableWidgetItem *title = tableWidget()->horizontalHeaderItem(column());
    return tables::spokenCell(title ? title->text() : QString(), text());
}

} // namespace qm::ui
