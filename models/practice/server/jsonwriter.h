// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/decimal.h"
#include "domain/utctime.h"

#include <QtGlobal>

#include <string>
#include <string_view>
#include <type_traits>

namespace qm::practice {

/// Appends JSON to a string, as PHP's json_encode prints it for Magento: `/` and non-ASCII unescaped, whole numbers
/// without a point. A page of a hundred orders is one append run, no tree.
class JsonWriter
{
public:
    explicit JsonWriter(std::string &out)
        : m_out(out)
    {}

    void beginObject() { open('{'); }
    void endObject() { close('}'); }
    void beginArray() { open('['); }
    void endArray() { close(']'); }
    void key(std::string_view name);

    void value(std::string_view text);
    void value(const char *text) { value(std::string_view(text)); }
    void value(qint64 number);
    void value(int number) { value(qint64{number}); }
    void value(bool flag);
    void value(Decimal number);
    void value(UtcTime time); ///< "2026-11-23 02:50:20"
    void null();
    void raw(std::string_view json); ///< a complete value

    template <typename T>
    void member(std::string_view name, const T &v)
    {
        key(name);
        value(v);
    }

private:
    void open(char bracket);
    void close(char bracket);
    void separate();
    std::string &m_out;
    bool m_first = true;
};

} // namespace qm::practice
