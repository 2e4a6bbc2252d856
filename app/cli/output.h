// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console.h"
#include "jsontree.h"

#include <QStringList>

#include <memory>
#include <vector>

namespace qm::cli {

enum class Format { Table, Json, NdJson, Csv };

/// Where rows go. Table and JSON appear at the end, whole or not at all; NDJSON and CSV as the rows come.
class RowWriter
{
public:
    virtual ~RowWriter() = default;
    /// \a values in the order of the columns.
    [[nodiscard]] virtual Try<void> row(std::vector<JsonNode> values) = 0;
    [[nodiscard]] virtual Try<void> end() = 0;
};

/// - table: columns as wide as they need, the widest narrowed until a line fits the terminal
/// - json: an array of objects; ndjson: one object per line
/// - csv: RFC 4180 with a header line, texts neutralised as domain/csv.h says, which also has the way back. Numbers,
///   amounts and times are written as they are.
[[nodiscard]] std::unique_ptr<RowWriter> makeRowWriter(Format format, QStringList columns, Console &console);

/// One document: indented for json, one line for ndjson.
[[nodiscard]] Try<void> writeDocument(const JsonNode &document, Format format, Console &console);

} // namespace qm::cli
