// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "remote/json/decode.h"
#include "remote/json/scanner.h"
#include "remote/json/writer.h"

#include <algorithm>
#include <limits>

namespace qm::remote::json {

// Writing lays a struct over the document it came from: a member nobody changed keeps the shop's own text (`29.949999`,
// `"29.95"`, `1` for true), an unknown one is copied, a changed one is written anew in the spelling it had.

template <typename X>
inline constexpr bool isLeaf = !Described<X>;
template <typename X>
inline constexpr bool isLeaf<std::vector<X>> = isLeaf<X>;
template <typename X>
inline constexpr bool isLeaf<std::optional<X>> = isLeaf<X>;

template <typename X>
inline constexpr bool isList = false;
template <typename X>
inline constexpr bool isList<QList<X>> = true;
template <typename X>
inline constexpr bool isList<std::vector<X>> = true;

/// How one member is written: where it comes from, and how flags are spelled when it comes from nowhere.
struct Style
{
    std::string_view raw;
    Spelling spelling = Spelling::Natural;

    [[nodiscard]] bool quoted() const { return raw.starts_with('"'); }
};

void writeFresh(Writer &writer, const QString &value, const Style &style);
void writeFresh(Writer &writer, const Sku &value, const Style &style);
void writeFresh(Writer &writer, Decimal value, const Style &style);
void writeFresh(Writer &writer, qint64 value, const Style &style);
void writeFresh(Writer &writer, int value, const Style &style);
void writeFresh(Writer &writer, bool value, const Style &style);
void writeFresh(Writer &writer, UtcTime value, const Style &style);
void writeFresh(Writer &writer, const JsonText &value, const Style &style);
void writeFresh(Writer &writer, const AttributeValue &value, const Style &style);
void writeFresh(Writer &writer, const QStringList &value, const Style &style);
void writeFresh(Writer &writer, const QList<ErrorParameter> &value, const Style &style);

template <typename X>
void writeFresh(Writer &writer, const std::optional<X> &value, const Style &style)
{
    if (value) {
        writeFresh(writer, *value, style);
    } else {
        writer.null();
    }
}

template <typename X>
void writeFresh(Writer &writer, const std::vector<X> &values, const Style &)
{
    writer.beginArray();
    for (const auto &value : values) {
        writeFresh(writer, value, {});
    }
    writer.endArray();
}

/// Whether \a raw, read, is \a value.
template <typename X>
bool says(std::string_view raw, const X &value)
{
    X read{};
    const auto done = readDocument(raw, std::numeric_limits<int>::max(),
                                   [&read](Reader &reader, Value &json) { return readValue(reader, json, read); });
    return done && read == value;
}

template <Described T>
void writeValue(Writer &writer, const T &value, Style style);
template <Described T>
void writeValue(Writer &writer, const std::optional<T> &value, Style style);
template <Described T>
void writeValue(Writer &writer, const std::vector<T> &values, Style style);

template <typename X>
requires isLeaf<X>
void writeValue(Writer &writer, const X &value, Style style)
{
    if (!style.raw.empty() && says(style.raw, value)) {
        writer.verbatim(style.raw);
    } else {
        writeFresh(writer, value, style);
    }
}

// Whether a member is left out: nothing is there to say.
inline bool isAbsent(const QString &value)
{
    return value.isNull();
}
inline bool isAbsent(const Sku &value)
{
    return value.text().isNull();
}
inline bool isAbsent(const JsonText &value)
{
    return value.utf8.isEmpty();
}
inline bool isAbsent(const AttributeValue &value)
{
    const auto *text = std::get_if<QString>(&value);
    return text && text->isNull();
}
template <typename X>
bool isAbsent(const std::optional<X> &value)
{
    return !value;
}
template <typename X>
bool isAbsent(const std::vector<X> &value)
{
    return value.empty();
}
template <typename X>
bool isAbsent(const QList<X> &value)
{
    return value.isEmpty();
}
template <typename X>
requires std::is_arithmetic_v<X> || std::same_as<X, Decimal> || std::same_as<X, UtcTime>
bool isAbsent(const X &)
{
    return false;
}
template <Described T>
bool isAbsent(const T &value)
{
    Writer writer;
    writeValue(writer, value, {});
    return writer.take() == "{}";
}

/// Whether a document that lacks the member says the same as one that has it.
template <typename X>
bool isDefault(const X &value)
{
    if constexpr (std::is_arithmetic_v<X> || std::same_as<X, Decimal> || std::same_as<X, UtcTime>) {
        return value == X{};
    } else {
        return isAbsent(value);
    }
}

/// Whether the member goes although the document has it: only what can be nothing at all. An emptied list is `[]`.
template <typename X>
bool isRemoved(const X &value, std::string_view raw)
{
    if constexpr (Described<X> || isList<X>) {
        return false;
    } else if constexpr (isLeaf<X>) {
        return isAbsent(value) && !says(raw, value);
    } else {
        return isAbsent(value) && raw != "null";
    }
}

/// A member over the text it has in the document.
template <typename X>
void writeField(Writer &writer, const X &value, const FieldInfo &field, std::string_view raw)
{
    if (!raw.empty() && !isRemoved(value, raw)) {
        writer.key(field.name);
        writeValue(writer, value, Style{raw, field.spelling});
    }
}

/// A member the document lacks. Without a document numbers are written even when they are zero.
template <typename X>
void writeNewField(Writer &writer, const X &value, const FieldInfo &field, bool documented)
{
    if (documented ? !isDefault(value) : !isAbsent(value)) {
        writer.key(field.name);
        writeValue(writer, value, Style{{}, field.spelling});
    }
}

template <Described T, auto Pointer>
void writeMember(Writer &writer, const T &entity, const FieldInfo &field, std::string_view raw)
{
    writeField(writer, entity.*Pointer, field, raw);
}
template <Described T, auto Pointer>
void writeNewMember(Writer &writer, const T &entity, const FieldInfo &field, bool documented)
{
    writeNewField(writer, entity.*Pointer, field, documented);
}

template <Described T>
struct Writers
{
    using Write = void (*)(Writer &, const T &, const FieldInfo &, std::string_view);
    using WriteNew = void (*)(Writer &, const T &, const FieldInfo &, bool);
    static constexpr std::array<Write, fieldCount<T>> overlay = []<auto... Pointers>(const Fields<Pointers...> &)
    {
        return std::array<Write, fieldCount<T>>{&writeMember<T, Pointers>...};
    }
    (Table<T>::fields);
    static constexpr std::array<WriteNew, fieldCount<T>> fresh = []<auto... Pointers>(const Fields<Pointers...> &)
    {
        return std::array<WriteNew, fieldCount<T>>{&writeNewMember<T, Pointers>...};
    }
    (Table<T>::fields);
};

template <Described T>
void writeValue(Writer &writer, const T &value, Style style)
{
    if constexpr (KeepsRaw<T>) {
        if (style.raw.empty() && isValue({value.raw.constData(), std::size_t(value.raw.size())}, 1'000)) {
            style.raw = {value.raw.constData(), std::size_t(value.raw.size())};
        }
    }
    if (style.raw.starts_with('[') && elementsOf(style.raw).empty() && isAbsent(value)) {
        writer.verbatim(style.raw);
        return;
    }
    std::array<bool, fieldCount<T>> written{};
    const bool documented = style.raw.starts_with('{');
    writer.beginObject();
    for (const auto &[name, text] : membersOf(style.raw)) {
        const std::size_t index = Names<T>::find(name);
        if (index == Names<T>::none) {
            writer.key(name);
            writer.verbatim(text);
        } else {
            written[index] = true;
            Writers<T>::overlay[index](writer, value, Table<T>::fields.info[index], text);
        }
    }
    for (std::size_t index = 0; index < fieldCount<T>; ++index) {
        if (!written[index]) {
            Writers<T>::fresh[index](writer, value, Table<T>::fields.info[index], documented);
        }
    }
    writer.endObject();
}

template <Described T>
void writeValue(Writer &writer, const std::optional<T> &value, Style style)
{
    if (value) {
        writeValue(writer, *value, style);
    } else {
        writer.null();
    }
}

template <typename X>
bool agrees(const X &a, const X &b)
{
    if constexpr (isLeaf<X>) {
        return a == b;
    } else {
        return true;
    }
}

/// Whether two elements of a list are the same thing: their required fields agree.
template <Described T>
bool isSame(const T &a, const T &b)
{
    // Only the required fields are compared at all, and the compiler need not see code for the hundred others.
    return [&]<auto... Pointers, std::size_t... Index>(const Fields<Pointers...> &, std::index_sequence<Index...>)
    {
        return ([&] {
            if constexpr (Table<T>::fields.info[Index].presence == Presence::Required) {
                return agrees(a.*Pointers, b.*Pointers);
            } else {
                return true;
            }
        }() && ...);
    }
    (Table<T>::fields, std::make_index_sequence<fieldCount<T>>());
}

/// The document of each element: by identity where the type has one, by position where nothing was added or removed.
template <Described T>
std::vector<std::string_view> documentsOf(const std::vector<T> &values, std::string_view raw)
{
    std::vector<std::string_view> texts = elementsOf(raw);
    if constexpr (Members<T>::required == 0) {
        if (texts.size() != values.size()) {
            texts.clear();
        }
        texts.resize(values.size());
        return texts;
    } else {
        std::vector<std::string_view> documents(values.size());
        std::vector<T> read(texts.size());
        for (std::size_t i = 0; i < texts.size(); ++i) {
            const auto done = readDocument(texts[i], std::numeric_limits<int>::max(), [&](Reader &reader, Value &json) {
                reader.setInsideRaw(true);
                return readValue(reader, json, read[i]);
            });
            if (!done) {
                texts[i] = {};
            }
        }
        for (std::size_t i = 0; i < values.size(); ++i) {
            for (std::size_t k = 0; k < texts.size(); ++k) {
                const std::size_t candidate = (i + k) % texts.size();
                if (!texts[candidate].empty() && isSame(values[i], read[candidate])) {
                    documents[i] = std::exchange(texts[candidate], {});
                    break;
                }
            }
        }
        return documents;
    }
}

template <Described T>
void writeValue(Writer &writer, const std::vector<T> &values, Style style)
{
    if (values.empty() && style.raw == "null") {
        writer.null();
        return;
    }
    const auto documents = documentsOf(values, style.raw);
    writer.beginArray();
    for (std::size_t i = 0; i < values.size(); ++i) {
        writeValue(writer, values[i], Style{documents[i], Spelling::Natural});
    }
    writer.endArray();
}

} // namespace qm::remote::json
