// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/stop.h"
#include "imports/table.h"

#include <QIODevice>
#include <QStringDecoder>

#include <optional>

namespace qm::imports {

/// Finds out how the text in \a device is encoded: by its byte order mark, by the zeros of UTF-16, as UTF-8 when all of
/// it is that, and otherwise as Windows-1252, what spreadsheets of western Europe write. Reads all of it once, in
/// pieces, and goes back to the beginning. Errors: Validation (it is no text: an old spreadsheet, a picture, UTF-32),
/// Storage (it cannot be read to its end), Cancelled.
[[nodiscard]] Result<Encoding> detectEncoding(QIODevice &device, const StopToken &stop);

/// Decodes a text piece by piece. Errors: Validation, which names the line at which the text is not of the encoding;
/// Storage, where it cannot be read to its end.
class TextReader
{
public:
    /// \a device outlives the reader and stands at its beginning.
    TextReader(QIODevice &device, Encoding encoding);

    /// The next piece; empty at the end. Without the byte order mark.
    [[nodiscard]] Result<QString> next();

private:
    [[nodiscard]] QString decoded(QByteArrayView bytes);

    QIODevice &m_device;
    Encoding m_encoding;
    QStringDecoder m_decoder;
    bool m_isBad = false; ///< a byte that Windows-1252 does not have
    bool m_atBeginning = true;
    bool m_ended = false;
    qint64 m_line = 1;
};

} // namespace qm::imports
