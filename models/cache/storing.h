// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cache/store.h"

#include <utility>

namespace qm::cache {

/// For what is stored beside a page (storepage.h): nothing is done when the document is the one that is there;
/// otherwise \a write writes the rows (told whether there were some before), and the document follows.
template <typename Write>
[[nodiscard]] Result<Stored> storeChanged(sqlite::Database &database, const DocumentKey &key,
                                          const PressedDocument &document, Write write)
{
    const Result<std::optional<qint64>> known = documentHash(database, key);
    if (!known) {
        return failure(known.error());
    }
    if (*known == document.hash) {
        return Stored::Same;
    }
    const bool isNew = !known->has_value();
    if (const Result<void> written = write(isNew); !written) {
        return failure(written.error());
    }
    if (const Result<void> kept = storeDocument(database, key, document); !kept) {
        return failure(kept.error());
    }
    return isNew ? Stored::New : Stored::Changed;
}

/// Invoices, shipments, credit memos and transactions of an order that is gone.
[[nodiscard]] Result<void> removeOrderDocuments(sqlite::Database &database, qint64 orderId);

/// Runs steps until one fails: `inOrder([&] { return … }, [&] { return … })`.
template <typename... Steps>
[[nodiscard]] Result<void> inOrder(Steps &&...steps)
{
    Result<void> result;
    static_cast<void>(((result = std::forward<Steps>(steps)(), result.has_value()) && ...));
    return result;
}

} // namespace qm::cache
