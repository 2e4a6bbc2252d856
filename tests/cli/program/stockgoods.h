// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clishop.h"

#include <QMap>

#include <utility>

namespace qm::test {

/// `36 1`, quantity and status, by `SKU@source`.
using Stock = QMap<QString, QString>;

[[nodiscard]] Stock stockOf(const CliShop &shop);
/// The first \a count rows of the shop that a person may edit, as CSV with so many \a more.
[[nodiscard]] QByteArray counts(const CliShop &shop, int count, int more);
/// SKU and source of an item that may be edited, whose SKU is a plain word.
[[nodiscard]] std::pair<QString, QString> somePlace(const CliShop &shop);
/// How many of \a rows have \a value in that column.
[[nodiscard]] qsizetype countOf(const QJsonArray &rows, QLatin1StringView column, const QString &value);

} // namespace qm::test
