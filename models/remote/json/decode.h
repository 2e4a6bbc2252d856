// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "remote/json/reader.h"
#include "remote/json/table.h"

#include <QStringList>

#include <algorithm>
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

template <Described T, auto Pointer>
bool readMember(Reader &reader, Value &value, T &out)
{
    return readValue(reader, value, out.*Pointer);
}

template <Described T>
struct Members
{
    using Read = bool (*)(Reader &, Value &, T &);

    static constexpr std::array<Read, fieldCount<T>> reads = []<auto... Pointers>(const Fields<Pointers...> &)
    {
        return std::array<Read, fieldCount<T>>{&readMember<T, Pointers>...};
    }
    (Table<T>::fields);

    /// One bit per required field; they stand among the first 64 of their table.
    static constexpr std::uint64_t required = [] {
        std::uint64_t bits = 0;
        for (std::size_t index = 0; index < std::min(fieldCount<T>, std::size_t{64}); ++index) {
            bits |= Table<T>::fields.info[index].presence == Presence::Required ? std::uint64_t{1} << index : 0;
        }
        return bits;
    }();
};

/// The name of a member up to its quote. An escaped name is nobody's: Magento's own names need none.
inline std::string_view nameOf(const char *key)
{
    const char *end = std::strchr(key, '"'); // the text is valid up to here, so there is one
    if (end != key && end[-1] == '\\') {
        end = key;
        while (*end != '"') {
            end += *end == '\\' ? 2 : 1;
        }
    }
    return {key, std::size_t(end - key)};
}

/// Which member follows which. The objects of a page look alike, so the one that came next the last time comes next
/// again, and comparing with one name is all there is to do. A guess, never a fact: any content gives the right result.
template <Described T>
class Succession
{
public:
    [[nodiscard]] std::size_t guess(std::size_t previous) const { return m_next[previous]; }
    void learn(std::size_t previous, std::size_t index) { m_next[previous] = std::uint16_t(index); }

    /// The index before the first member.
    static constexpr std::size_t start = fieldCount<T>;

private:
    static constexpr std::array<std::uint16_t, fieldCount<T> + 1> tableOrder = [] {
        std::array<std::uint16_t, fieldCount<T> + 1> next{};
        for (std::size_t i = 0; i < fieldCount<T>; ++i) {
            next[i] = std::uint16_t(i + 1 < fieldCount<T> ? i + 1 : 0);
        }
        return next;
    }();
    std::array<std::uint16_t, fieldCount<T> + 1> m_next = tableOrder;
};

template <Described T>
std::size_t indexOf(const char *key, std::size_t previous, Succession<T> &succession)
{
    const std::size_t guess = succession.guess(previous);
    if (Names<T>::isAt(guess, key)) {
        return guess;
    }
    const std::size_t index = Names<T>::find(nameOf(key));
    if (index != Names<T>::none) {
        succession.learn(previous, index);
    }
    return index;
}

template <Described T>
bool readMembers(Reader &reader, simdjson::ondemand::object &object, T &out)
{
    thread_local Succession<T> succession;
    std::uint64_t seen = 0;
    std::size_t previous = Succession<T>::start;
    for (auto member : object) {
        if (member.error()) {
            return reader.failed(member.error(), "object");
        }
        simdjson::ondemand::field &&field = std::move(member).value_unsafe();
        const char *const key = field.key().raw();
        const std::size_t index = indexOf<T>(key, previous, succession);
        if (index == Names<T>::none) {
            if (!reader.skip(field.value())) {
                return reader.in(nameOf(key));
            }
            continue;
        }
        const std::uint64_t bit = index < 64 ? std::uint64_t{1} << index : 0;
        const bool good = (Members<T>::required & bit) != 0 && isNull(field.value())
                              ? reader.missing()
                              : Members<T>::reads[index](reader, field.value(), out);
        if (!good) {
            return reader.in(nameOf(key));
        }
        previous = index;
        seen |= bit;
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
    if constexpr (std::same_as<X, Decimal> || std::same_as<X, qint64> || std::same_as<X, bool>) {
        // Not through an optional of its own: copying that one right after it was written stalls the processor, and
        // this is half of all fields.
        X quick{};
        if (readPlain(value, quick)) {
            out.emplace(quick);
            return true;
        }
    }
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
        if (element.error()) {
            return reader.failed(element.error(), "a value");
        }
        Value &&item = std::move(element).value_unsafe();
        if (!readValue(reader, item, out.emplace_back())) {
            return reader.at(out.size() - 1);
        }
        if constexpr (KeepsRaw<X>) {
            if (out.size() == 1 && !out.front().raw.isEmpty()) {
                // A page: the first entity tells about how many there are, so that they need not move house.
                out.reserve(1 + reader.remaining() / std::size_t(out.front().raw.size()));
            }
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
