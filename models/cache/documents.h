// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "sqlite/database.h"
#include "sqlite/statement.h"

#include <QByteArray>

#include <memory>
#include <optional>
#include <span>
#include <vector>

namespace qm::cache {

/// The kinds of document that are kept whole and compressed; small ones stand beside their row as text.
enum class DocumentKind { Order = 1, Invoice, Shipment, CreditMemo, Transaction, Product, Customer };

struct DocumentKey
{
    DocumentKind kind;
    qint64 id;       ///< below 2^40
    int storeId = 0; ///< of a product read in a store view; below 4096
    /// The key in the table: one kind and view lies together, in the order of ids.
    [[nodiscard]] qint64 value() const;
};

/// A document made ready for the writer, away from its thread.
struct PressedDocument
{
    qint64 hash = 0; ///< of the text as received: an equal one says that nothing changed
    int dictionary = 0;
    QByteArray body;
};

/// Compresses documents against sample text of their own kind, which takes an eighth of the space that each by itself
/// takes (zstd, level 3). Immutable; thread-safe.
class Press
{
public:
    /// Without sample text.
    Press();
    /// With the newest dictionary of the copy.
    [[nodiscard]] static Result<Press> load(sqlite::Database &database);
    /// Learns from at least forty documents, in some milliseconds; empty when they are too few or too short to learn
    /// from.
    [[nodiscard]] static QByteArray train(std::span<const QByteArray> documents);
    /// Keeps \a dictionary in the copy and gives the press that uses it from now on.
    [[nodiscard]] static Result<Press> learn(sqlite::Database &database, const QByteArray &dictionary);

    [[nodiscard]] bool hasDictionary() const;
    [[nodiscard]] PressedDocument press(const QByteArray &document) const;

private:
    struct Dictionary;
    std::shared_ptr<const Dictionary> m_dictionary;
};

/// The hashes of the documents that are there, one place per key; nothing when there is none.
[[nodiscard]] Result<std::vector<std::optional<qint64>>> documentHashes(sqlite::Database &database,
                                                                        std::span<const DocumentKey> keys);
/// The hash of one.
[[nodiscard]] Result<std::optional<qint64>> documentHash(sqlite::Database &database, const DocumentKey &key);
[[nodiscard]] Result<void> storeDocument(sqlite::Database &database, const DocumentKey &key,
                                         const PressedDocument &document);
/// The same for many.
class DocumentWriter
{
public:
    explicit DocumentWriter(sqlite::Database &database);
    [[nodiscard]] Result<void> put(const DocumentKey &key, const PressedDocument &document);

private:
    sqlite::Statement m_put;
};
[[nodiscard]] Result<void> removeDocument(sqlite::Database &database, const DocumentKey &key);
/// The text as the shop sent it; nothing when it is not there. Damaged when it does not unpack.
[[nodiscard]] Result<std::optional<QByteArray>> readDocument(sqlite::Database &database, const DocumentKey &key);

} // namespace qm::cache
