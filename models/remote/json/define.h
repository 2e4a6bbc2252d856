// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "remote/json/codec.h"
#include "remote/json/encode.h"
#include "remote/request.h"

// The bodies of codec.h's templates, for the codec of each area: it declares its tables and says what it answers with.

namespace qm::remote {

namespace json {

/// `items` and `total_count`; either may be masked away, but not both: that is the `[]` of a bad mask
/// (magento-facts 5.3).
template <typename T>
bool readPage(Reader &reader, Value &value, Page<T> &page)
{
    simdjson::ondemand::object object;
    if (*value.raw_json_token().data() == '[' || value.get_object().get(object)) {
        return reader.expected("a page with items");
    }
    if (!reader.enter()) {
        return false;
    }
    bool any = false;
    page.totalCount = -1;
    for (auto member : object) {
        simdjson::ondemand::field field;
        if (const auto code = std::move(member).get(field)) {
            return reader.failed(code, "object");
        }
        const std::string_view name = nameOf(field.key().raw());
        const bool items = name == "items";
        const bool count = name == "total_count";
        any = any || items || count;
        const bool good = items   ? readValue(reader, field.value(), page.items)
                          : count ? readValue(reader, field.value(), page.totalCount)
                                  : reader.skip(field.value());
        if (!good) {
            return reader.in(name);
        }
    }
    reader.leave();
    return any || reader.expected("a page with items");
}

template <typename T>
bool readAnswer(Reader &reader, Value &value, T &out)
{
    // Null is no entity, though inside one it is an absent member.
    return isNull(value) ? reader.expected("a value") : readValue(reader, value, out);
}
template <typename T>
bool readAnswer(Reader &reader, Value &value, std::vector<T> &out)
{
    return readValue(reader, value, out);
}
template <typename T>
bool readAnswer(Reader &reader, Value &value, Page<T> &page)
{
    return readPage(reader, value, page);
}

/// "None" is an empty array.
template <Described T>
bool readAnswer(Reader &reader, Value &value, std::optional<T> &out)
{
    if (*value.raw_json_token().data() == '[') {
        simdjson::ondemand::array array;
        bool empty = false;
        if (value.get_array().get(array) || array.is_empty().get(empty) || !empty) {
            return reader.expected("object");
        }
        return true;
    }
    return readValue(reader, value, out);
}

template <typename T>
void writeAnswer(Writer &writer, const T &value)
{
    writeValue(writer, value, {});
}
template <Described T>
void writeAnswer(Writer &writer, const std::optional<T> &value)
{
    if (value) {
        writeValue(writer, *value, {});
    } else {
        writer.verbatim("[]");
    }
}
template <typename T>
void writeAnswer(Writer &writer, const Page<T> &page)
{
    writer.beginObject();
    writer.key("items");
    writeValue(writer, page.items, {});
    if (page.totalCount >= 0) {
        writer.key("total_count");
        writer.number(page.totalCount);
    }
    writer.endObject();
}

template <typename X>
struct Inside
{
    using Type = X;
};
template <typename X>
struct Inside<std::optional<X>>
{
    using Type = X;
};

template <Described T>
void appendNames(QStringList &names, const QString &prefix);

template <typename X>
void appendField(QStringList &names, const QString &name)
{
    if constexpr (Described<X>) {
        appendNames<X>(names, name + u'.');
    } else {
        names.append(name);
    }
}

/// Objects dotted, lists by their own name.
template <Described T>
void appendNames(QStringList &names, const QString &prefix)
{
    using Append = void (*)(QStringList &, const QString &);
    static constexpr auto appends = []<auto... Pointers>(const Fields<Pointers...> &)
    {
        return std::array<Append, fieldCount<T>>{
            &appendField<typename Inside<std::remove_cvref_t<decltype(std::declval<T>().*Pointers)>>::Type>...};
    }
    (Table<T>::fields);
    for (std::size_t index = 0; index < fieldCount<T>; ++index) {
        const std::string_view name = Names<T>::at(index);
        appends[index](names, prefix + QString::fromLatin1(name.data(), qsizetype(name.size())));
    }
}

} // namespace json

template <typename T>
Result<T> decode(const QByteArray &text, int maximumDepth)
{
    T value{};
    const auto done = json::readDocument(
        {text.constData(), std::size_t(text.size())}, maximumDepth,
        [&value](json::Reader &reader, json::Value &document) { return json::readAnswer(reader, document, value); });
    if (!done) {
        return failure(done.error());
    }
    return value;
}

template <typename T>
QByteArray encode(const T &value)
{
    json::Writer writer;
    json::writeAnswer(writer, value);
    return writer.take();
}

template <typename T>
const QStringList &fieldNames()
{
    static const QStringList names = [] {
        QStringList list;
        json::appendNames<T>(list, {});
        return list;
    }();
    return names;
}

} // namespace qm::remote

// One type an endpoint answers with, as itself.
#define QM_JSON_ANSWER(...)                                                                                            \
    template Result<__VA_ARGS__> decode<__VA_ARGS__>(const QByteArray &, int);                                         \
    template QByteArray encode<__VA_ARGS__>(const __VA_ARGS__ &);
// An entity: alone, in a list, in a page, and with names for its columns.
#define QM_JSON_ENTITY(T)                                                                                              \
    QM_JSON_ANSWER(T)                                                                                                  \
    QM_JSON_ANSWER(std::vector<T>)                                                                                     \
    QM_JSON_ANSWER(Page<T>)                                                                                            \
    template const QStringList &fieldNames<T>();
