// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "remote/json/reader.h"
#include "remote/json/table.h"

#include <QStringList>

#include <cstring>
#include <optional>
#include <vector>

namespace qm::remote::json {

template <typename X>
bool readValue(Reader &reader, Value &value, std::optional<X> &out);
template <typename X>
bool readValue(Reader &reader, Value &value, std::vector<X> &out);
inline bool readValue(Reader &reader, Value &value, QStringList &out);
template <Described T>
bool readValue(Reader &reader, Value &value, T &out);

/// One member by its index in the table.
template <Described T, std::size_t Index>
bool readMember(Reader &reader, Value &value, T &out)
{
    constexpr auto field = std::get<Index>(Table<T>::fields);
    if constexpr (field.presence == Presence::Required) {
        if (isNull(value)) {
            return reader.missing();
        }
    }
    return readValue(reader, value, out.*field.pointer);
}

template <Described T>
struct Members
{
    using Read = bool (*)(Reader &, Value &, T &);

    static constexpr std::array<Read, fieldCount<T>> reads = []<std::size_t... Index>(std::index_sequence<Index...>)
    {
        return std::array<Read, fieldCount<T>>{&readMember<T, Index>...};
    }
    (std::make_index_sequence<fieldCount<T>>());

    /// One bit per required field; they stand among the first 64 of their table.
    static constexpr std::uint64_t required = []<std::size_t... Index>(std::index_sequence<Index...>)
    {
        return ((std::get<Index>(Table<T>::fields).presence == Presence::Required ? std::uint64_t{1} << Index : 0) |
                ... | std::uint64_t{0});
    }
    (std::make_index_sequence<(fieldCount<T> < 64 ? fieldCount<T> : 64)>());
};

/// The name of a member up to its quote. An escaped name is nobody's: Magento's own names need none.
inline std::string_view nameOf(const char *key)
{
    const char *end = key;
    while (*end != '"') {
        end += *end == '\\' ? 2 : 1;
    }
    return {key, std::size_t(end - key)};
}

template <Described T>
std::size_t indexOf(std::string_view name, std::size_t &next)
{
    for (std::size_t guess = next; guess < fieldCount<T> && guess < next + 2; ++guess) {
        if (Names<T>::at(guess) == name) {
            next = guess + 1;
            return guess;
        }
    }
    const std::size_t index = Names<T>::find(name);
    if (index != Names<T>::none) {
        next = index + 1;
    }
    return index;
}

template <Described T>
bool readMembers(Reader &reader, simdjson::ondemand::object &object, T &out)
{
    std::uint64_t seen = 0;
    std::size_t next = 0;
    for (auto member : object) {
        simdjson::ondemand::field field;
        if (const auto code = std::move(member).get(field)) {
            return reader.failed(code, "object");
        }
        const std::string_view name = nameOf(field.key().raw());
        const std::size_t index = indexOf<T>(name, next);
        if (index == Names<T>::none) {
            if (!reader.skip(field.value())) {
                return reader.in(name);
            }
            continue;
        }
        if (!Members<T>::reads[index](reader, field.value(), out)) {
            return reader.in(name);
        }
        seen |= index < 64 ? std::uint64_t{1} << index : 0;
    }
    if (const std::uint64_t absent = Members<T>::required & ~seen) {
        return reader.missing(Names<T>::at(std::size_t(std::countr_zero(absent))));
    }
    return true;
}

/// An empty array where an object is due is how PHP prints an object without members (magento-facts 7.3).
template <Described T>
bool readEmptyArray(Reader &reader, Value &value)
{
    simdjson::ondemand::array array;
    if (value.get_array().get(array)) {
        return reader.expected("object");
    }
    for (auto element : array) {
        static_cast<void>(element);
        return reader.expected("object");
    }
    if constexpr (Members<T>::required != 0) {
        return reader.missing(Names<T>::at(std::size_t(std::countr_zero(Members<T>::required))));
    }
    return true;
}

template <Described T>
bool readValue(Reader &reader, Value &value, T &out)
{
    const char *const start = value.raw_json_token().data();
    if (*start == 'n' && isNull(value)) {
        return Members<T>::required == 0 || reader.expected("object");
    }
    if (*start == '[') {
        return readEmptyArray<T>(reader, value);
    }
    simdjson::ondemand::object object;
    if (const auto code = value.get_object().get(object)) {
        return reader.failed(code, "object");
    }
    if (!reader.enter()) {
        return false;
    }
    if constexpr (KeepsRaw<T>) {
        if (reader.keepsRaw()) {
            reader.setInsideRaw(true);
            if (!readMembers(reader, object, out)) {
                return false;
            }
            reader.setInsideRaw(false);
            const char *end = reader.position();
            while (end[-1] != '}') {
                --end;
            }
            out.raw = QByteArray(start, end - start);
            reader.leave();
            return true;
        }
    }
    const bool good = readMembers(reader, object, out);
    reader.leave();
    return good;
}

template <typename X>
bool readValue(Reader &reader, Value &value, std::optional<X> &out)
{
    if constexpr (Described<X>) {
        if (isNull(value)) {
            out.reset();
            return true;
        }
    } else if (isBlankScalar(value)) {
        out.reset();
        return true;
    }
    return readValue(reader, value, out.emplace());
}

/// Null is an empty list (observed 21).
template <typename X>
bool readValue(Reader &reader, Value &value, std::vector<X> &out)
{
    out.clear();
    if (isNull(value)) {
        return true;
    }
    simdjson::ondemand::array array;
    if (const auto code = value.get_array().get(array)) {
        return reader.failed(code, "list");
    }
    if (!reader.enter()) {
        return false;
    }
    for (auto element : array) {
        Value item;
        if (const auto code = element.get(item)) {
            return reader.failed(code, "a value");
        }
        if (!readValue(reader, item, out.emplace_back())) {
            return reader.at(out.size() - 1);
        }
    }
    reader.leave();
    return true;
}

inline bool readValue(Reader &reader, Value &value, QStringList &out)
{
    std::vector<QString> texts;
    if (!readValue(reader, value, texts)) {
        return false;
    }
    out = QStringList(std::make_move_iterator(texts.begin()), std::make_move_iterator(texts.end()));
    return true;
}

} // namespace qm::remote::json
