// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "remote/json/encode.h"

namespace qm::remote::json {

void writeFresh(Writer &writer, const QString &value, const Style &)
{
    if (value.isNull()) {
        writer.null();
    } else {
        writer.text(value);
    }
}

void writeFresh(Writer &writer, const Sku &value, const Style &style)
{
    writeFresh(writer, value.text(), style);
}

void writeFresh(Writer &writer, Decimal value, const Style &style)
{
    if (style.quoted()) {
        writer.text(value.toString());
    } else {
        writer.number(value);
    }
}

void writeFresh(Writer &writer, qint64 value, const Style &style)
{
    if (style.quoted()) {
        writer.text(QString::number(value));
    } else {
        writer.number(value);
    }
}

void writeFresh(Writer &writer, int value, const Style &style)
{
    writeFresh(writer, qint64{value}, style);
}

void writeFresh(Writer &writer, bool value, const Style &style)
{
    const bool digit = style.raw.empty() ? style.spelling == Spelling::ZeroOne
                                         : style.raw.find_first_of("01") != std::string_view::npos;
    if (digit) {
        writeFresh(writer, qint64{value ? 1 : 0}, style);
    } else {
        writer.boolean(value);
    }
}

void writeFresh(Writer &writer, UtcTime value, const Style &)
{
    writer.text(value.toMagento());
}

void writeFresh(Writer &writer, const JsonText &value, const Style &)
{
    if (isValue({value.utf8.constData(), std::size_t(value.utf8.size())}, 1'000)) {
        writer.verbatim({value.utf8.constData(), std::size_t(value.utf8.size())});
    } else {
        writer.null();
    }
}

void writeFresh(Writer &writer, const QStringList &value, const Style &)
{
    writer.beginArray();
    for (const QString &text : value) {
        writeFresh(writer, text, {});
    }
    writer.endArray();
}

void writeFresh(Writer &writer, const QList<ErrorParameter> &value, const Style &)
{
    if (value.isEmpty() || value.front().name.isEmpty()) {
        writer.beginArray();
        for (const ErrorParameter &parameter : value) {
            writeFresh(writer, parameter.value, {});
        }
        writer.endArray();
        return;
    }
    writer.beginObject();
    for (const ErrorParameter &parameter : value) {
        writer.escapedKey(parameter.name);
        writeFresh(writer, parameter.value, {});
    }
    writer.endObject();
}

void writeFresh(Writer &writer, const AttributeValue &value, const Style &style)
{
    std::visit([&](const auto &alternative) { writeFresh(writer, alternative, style); }, value);
}

} // namespace qm::remote::json
