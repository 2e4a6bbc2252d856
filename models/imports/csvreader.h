// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/stop.h"
#include "imports/encoding.h"
#include "imports/table.h"

#include <QIODevice>

namespace qm::imports {

/// Rows of a CSV as people and programs write it (RFC 4180 and what passes for it): any of `,` `;` tab and `|` between
/// cells, found in the first line or said by a line `sep=;` before it; quotes around cells and doubled inside; line
/// ends of any kind; empty lines left out. What our own export put in front of risky texts is taken away again
/// (domain/csv.h). Holds one row and one piece of the file.
class CsvReader final : public TableReader
{
public:
    struct Options
    {
        std::optional<Encoding> encoding; ///< nothing: found out
        QChar separator;                  ///< null: found out
        ReadLimits limits;
    };

    /// \a device outlives the reader, is open and stands at its beginning. Errors: Validation, Storage, Cancelled.
    [[nodiscard]] static Result<std::unique_ptr<CsvReader>> open(QIODevice &device, const Options &options,
                                                                 const StopToken &stop = {});

    [[nodiscard]] Result<bool> next(TableRow &row) override;

    [[nodiscard]] Encoding encoding() const { return m_encoding; }
    [[nodiscard]] QChar separator() const { return m_separator; }

private:
    CsvReader(QIODevice &device, Encoding encoding, const Options &options);
    [[nodiscard]] Result<void> findSeparator();

    /// The next character; nothing at the end, and after an error, which stands in m_error then.
    [[nodiscard]] std::optional<QChar> take();
    [[nodiscard]] std::optional<QChar> look();
    [[nodiscard]] bool fill();
    [[nodiscard]] Result<QString> quotedCell();
    [[nodiscard]] Result<QString> plainCell();
    [[nodiscard]] Result<void> grown(const QString &cell) const;
    [[nodiscard]] bool takeLineEnd();
    [[nodiscard]] tl::unexpected<Error> wrong(qint64 line, const QString &what) const;

    TextReader m_text;
    Encoding m_encoding;
    QChar m_separator;
    ReadLimits m_limits;
    QString m_piece;
    qsizetype m_at = 0;
    qint64 m_line = 1;
    std::optional<Error> m_error;
};

} // namespace qm::imports
