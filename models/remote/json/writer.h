// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/decimal.h"

#include <QByteArray>
#include <QStringView>

#include <string_view>

namespace qm::remote::json {

/// Writes compact JSON text piece by piece. It trusts its caller to open and close in order; commas are its own affair.
class Writer
{
public:
    void beginObject() { open('{'); }
    void endObject() { close('}'); }
    void beginArray() { open('['); }
    void endArray() { close(']'); }
    /// \a name needs no escaping: a name of Magento's, or a key copied from a document.
    void key(std::string_view name);
    void escapedKey(QStringView name);

    void text(QStringView text);
    void number(qint64 number);
    void number(Decimal number);
    void boolean(bool value);
    void null();
    /// JSON text that is already a value.
    void verbatim(std::string_view json);

    [[nodiscard]] QByteArray take() { return std::move(m_out); }

private:
    void open(char bracket);
    void close(char bracket);
    void separate();
    void quoted(QStringView text);

    QByteArray m_out;
    bool m_comma = false;
};

} // namespace qm::remote::json
