// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <algorithm>
#include <array>
#include <bit>
#include <concepts>
#include <cstdint>
#include <cstring>
#include <string_view>

namespace qm::remote::json {

enum class Presence { Optional, Required };
/// How a flag is written where there is no document to copy the spelling from: Magento has both.
enum class Spelling { Natural, ZeroOne };

/// What a member is called in JSON, and how it is treated there.
struct FieldInfo
{
    std::string_view name;
    Presence presence = Presence::Optional;
    Spelling spelling = Spelling::Natural;
};

/// One member of a struct.
template <auto Pointer>
struct Field
{
    FieldInfo info;
};

/// The members of a struct in the order of its table. The pointers are the type, the rest is plain data: a std::tuple
/// of a hundred and more members would cost the compiler seconds wherever one is looked up.
template <auto... Pointers>
struct Fields
{
    std::array<FieldInfo, sizeof...(Pointers)> info;

    constexpr explicit Fields(Field<Pointers>... fields)
        : info{fields.info...}
    {}
};

template <auto Pointer>
constexpr Field<Pointer> field(std::string_view name)
{
    return {{name, Presence::Optional, Spelling::Natural}};
}
/// Without it the entity makes no sense; the required fields together tell one element of a list from another.
template <auto Pointer>
constexpr Field<Pointer> required(std::string_view name)
{
    return {{name, Presence::Required, Spelling::Natural}};
}
/// A flag that Magento writes as 0 and 1.
template <auto Pointer>
constexpr Field<Pointer> zeroOne(std::string_view name)
{
    return {{name, Presence::Optional, Spelling::ZeroOne}};
}

/// The one declaration of a struct's JSON: `static constexpr auto fields = Fields{…}`. Reading, writing and the
/// list of names all come from it. Specialised beside the codec of its area.
template <typename T>
struct Table;

template <typename T>
concept Described = requires
{
    Table<T>::fields;
};

/// Entities that stand alone keep the document they came from.
template <typename T>
concept KeepsRaw = requires(T entity)
{
    {
        entity.raw
        } -> std::same_as<QByteArray &>;
};

template <Described T>
inline constexpr std::size_t fieldCount = Table<T>::fields.info.size();

/// Finds a field by its name. Names arrive nearly in the order of the table, so the caller tries the next ones first;
/// the hash is for the rest.
template <Described T>
class Names
{
public:
    static constexpr std::size_t count = fieldCount<T>;
    static constexpr std::size_t none = ~std::size_t{0};

    static constexpr std::string_view at(std::size_t index) { return list[index].name; }

    /// Whether the text at \a key is this name and its closing quote. Compares by eight bytes, so it reads up to the
    /// next multiple of eight behind the name: the caller's text is padded.
    static bool isAt(std::size_t index, const char *key)
    {
        const Words &name = words[index];
        std::uint64_t difference = 0;
        for (std::size_t i = 0; i < name.count; ++i) {
            std::uint64_t piece = 0;
            std::memcpy(&piece, key + i * 8, 8);
            difference |= (piece ^ name.text[i]) & name.mask[i];
        }
        return difference == 0;
    }

    static std::size_t find(std::string_view name)
    {
        for (std::size_t slot = hash(name) & mask;; slot = (slot + 1) & mask) {
            const std::size_t index = slots[slot];
            if (index == count) {
                return none;
            }
            if (list[index].name == name) {
                return index;
            }
        }
    }

private:
    static constexpr const std::array<FieldInfo, count> &list = Table<T>::fields.info;

    /// A name with its quote, as numbers in memory order.
    struct Words
    {
        static constexpr std::size_t most = 7;
        std::array<std::uint64_t, most> text{};
        std::array<std::uint64_t, most> mask{};
        std::size_t count = 0;
    };
    static constexpr std::array<Words, count> words = [] {
        static_assert(std::ranges::all_of(list, [](const auto &field) { return field.name.size() < Words::most * 8; }));
        std::array<Words, count> table{};
        for (std::size_t index = 0; index < count; ++index) {
            Words &name = table[index];
            name.count = list[index].name.size() / 8 + 1;
            for (std::size_t i = 0; i <= list[index].name.size(); ++i) {
                const auto byte = static_cast<unsigned char>(i < list[index].name.size() ? list[index].name[i] : '"');
                const std::size_t shift = 8 * (std::endian::native == std::endian::little ? i % 8 : 7 - i % 8);
                name.text[i / 8] |= std::uint64_t{byte} << shift;
                name.mask[i / 8] |= std::uint64_t{0xFF} << shift;
            }
        }
        return table;
    }();

    static constexpr std::size_t mask = std::bit_ceil(count * 2 + 1) - 1;

    static constexpr std::size_t hash(std::string_view name)
    {
        std::uint32_t value = 2166136261U + std::uint32_t(name.size());
        // The ends tell names apart: `base_discount_invoiced`, `base_discount_refunded`, `discount_invoiced`.
        const std::size_t tail = name.size() > 8 ? name.size() - 8 : 0;
        for (std::size_t i = tail; i < name.size(); ++i) {
            value = (value ^ static_cast<unsigned char>(name[i])) * 16777619U;
        }
        return (value >> 8) ^ value;
    }

    static constexpr std::array<std::uint16_t, mask + 1> slots = [] {
        std::array<std::uint16_t, mask + 1> table{};
        table.fill(std::uint16_t(count));
        for (std::size_t index = 0; index < count; ++index) {
            std::size_t slot = hash(list[index].name) & mask;
            while (table[slot] != count) {
                slot = (slot + 1) & mask;
            }
            table[slot] = std::uint16_t(index);
        }
        return table;
    }();
};

} // namespace qm::remote::json
