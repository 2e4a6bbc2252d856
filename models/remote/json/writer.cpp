// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "remote/json/writer.h"

namespace qm::remote::json {

namespace {

void appendEscaped(QByteArray &out, char c)
{
    constexpr char hex[] = "0123456789abcdef";
    switch (c) {
    case '"':
    case '\\':
        out.append('\\');
        out.append(c);
        return;
    case '\n':
        out.append("\\n");
        return;
    case '\r':
        out.append("\\r");
        return;
    case '\t':
        out.append("\\t");
        return;
    }
    if (static_cast<unsigned char>(c) < 0x20) {
        out.append("\\u00");
        out.append(hex[static_cast<unsigned char>(c) >> 4]);
        out.append(hex[static_cast<unsigned char>(c) & 0xf]);
    } else {
        out.append(c);
    }
}

} // namespace

void Writer::separate()
{
    if (m_comma) {
        m_out.append(',');
    }
    m_comma = true;
}

void Writer::open(char bracket)
{
    separate();
    m_out.append(bracket);
    m_comma = false;
}

void Writer::close(char bracket)
{
    m_out.append(bracket);
    m_comma = true;
}

void Writer::key(std::string_view name)
{
    separate();
    m_out.append('"');
    m_out.append(name.data(), qsizetype(name.size()));
    m_out.append("\":");
    m_comma = false;
}

void Writer::escapedKey(QStringView name)
{
    separate();
    quoted(name);
    m_out.append(':');
    m_comma = false;
}

void Writer::text(QStringView text)
{
    separate();
    quoted(text);
}

void Writer::quoted(QStringView text)
{
    m_out.append('"');
    const QByteArray utf8 = text.toUtf8();
    for (const char c : utf8) {
        appendEscaped(m_out, c);
    }
    m_out.append('"');
}

void Writer::number(qint64 number)
{
    separate();
    m_out.append(QByteArray::number(number));
}

void Writer::number(Decimal number)
{
    separate();
    m_out.append(number.toJson());
}

void Writer::boolean(bool value)
{
    separate();
    m_out.append(value ? "true" : "false");
}

void Writer::null()
{
    separate();
    m_out.append("null");
}

void Writer::verbatim(std::string_view json)
{
    separate();
    m_out.append(json.data(), qsizetype(json.size()));
}

} // namespace qm::remote::json
