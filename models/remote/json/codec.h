// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QByteArray>
#include <QStringList>

namespace qm::remote {

/// JSON of the shop's API <-> structs of domain. The border: beyond it there is no JSON.
///
/// decode: a missing or mistyped field is a Protocol error that names itself (`orders[3].items[0].qty_ordered: expected
/// number`); unknown fields are kept, in `raw` of the top-level entity; `[]` is accepted where an empty object is due
/// (magento-facts 7.3); scalars may be whole documents (7.7). Depth beyond \a maximumDepth is a Protocol error.
/// encode: the entity as the shop would send it: every typed field written from the struct over the document it came
/// from. Both are pure and thread-safe; they are defined for every type an endpoint answers with.
template <typename T>
[[nodiscard]] Result<T> decode(const QByteArray &json, int maximumDepth = 64);
template <typename T>
[[nodiscard]] QByteArray encode(const T &value);

/// The typed fields of an entity in Magento's names and order, nested ones dotted: `billing_address.city`.
/// Column ids on the command line come from here.
template <typename T>
[[nodiscard]] const QStringList &fieldNames();

} // namespace qm::remote
