// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jsontree.h"

#include <QStringList>

namespace qm::cli {

/// The shop's document as the command line promises it: Magento's names and order, amounts of money as decimal texts
/// (never rounded by a reader's floating point), times as ISO 8601 in UTC. Quantities, ids and flags stay as they are.
[[nodiscard]] JsonNode presented(const JsonNode &entity);

/// Whether a field of this name holds an amount of money, in an order, product or any of their documents.
[[nodiscard]] bool isMoneyName(QStringView name);

/// What \a column (`billing_address.city`, `items.sku`) names in a document: the value, a list of values when the way
/// leads through a list, null when there is none. A column without a dot may also be the code of a custom attribute.
[[nodiscard]] JsonNode valueAt(const JsonNode &entity, const QString &column);

/// A value as the text of one cell; lists of plain values joined by `, `, anything larger as JSON.
[[nodiscard]] QString cellText(const JsonNode &value);

/// \a names and, below \a list, the names of its elements: `items.sku`.
[[nodiscard]] QStringList withElements(QStringList names, const QString &list, const QStringList &elements);

/// The names most like \a word, best first, at most three; what is not alike is left out.
[[nodiscard]] QStringList nearest(const QString &word, const QStringList &names);

} // namespace qm::cli
