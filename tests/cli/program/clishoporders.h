// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clishop.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QMap>

// What tests of the order commands look for in a practice store, and in what the program says.

namespace qm::test {

/// With so many \a orders, of few products.
[[nodiscard]] practice::ServerOptions shopOf(int orders);
/// The path of a list's rows whose \a field is \a value.
[[nodiscard]] QByteArray where(const QByteArray &list, const QByteArray &field, const QByteArray &value,
                               int size = 200);
/// Orders with \a status and a number that no other order has.
[[nodiscard]] QList<QJsonObject> ordersWith(const CliShop &shop, const QByteArray &status);
[[nodiscard]] QString numberOf(const QJsonObject &order);
/// How often each result stands in the rows that a command wrote.
[[nodiscard]] QMap<QString, int> resultsOf(const QJsonArray &rows);

} // namespace qm::test
