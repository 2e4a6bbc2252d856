// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace qm::bench {

/// A page of orders as Magento 2.4.7 prints it: its keys in its order, one to five lines per order (2.8 on average),
/// lines repeated in the shipping assignment, two addresses, tax rows, a history now and then. About a megabyte per
/// hundred.
[[nodiscard]] QByteArray orderPage(int orders);
/// One order of such a page, always the same for its id.
[[nodiscard]] QByteArray orderDocument(qint64 id);

} // namespace qm::bench
