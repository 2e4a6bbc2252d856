// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "practice/sales/salesbook.h"

#include <QByteArray>
#include <QMap>

namespace qm::test {

/// Orders for the exchanges that write to them, `desk:paid` and the like, each its own; with what the requests name of
/// them: `-item` and `-child` are item ids, `-name`, `-sku`, `-total` (paid), `-shipping`, `-invoice`.
void addDeskOrders(QMap<QByteArray, QByteArray> &roles, const practice::SalesBook &book);

} // namespace qm::test
