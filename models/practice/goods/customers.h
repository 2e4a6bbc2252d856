// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "practice/catalogue.h"
#include "practice/lists/collection.h"

#include <memory>
#include <string_view>
#include <vector>

namespace qm::practice {

/// The customer groups of every practice shop, 0 (`NOT LOGGED IN`) to 5.
inline constexpr int customerGroupCount = 6;
[[nodiscard]] std::string_view groupName(int id);

/// The shop's customers with their addresses: none, one, or one for billing and one for shipping.
class CustomerCollection final : public Collection
{
public:
    explicit CustomerCollection(const ShopOptions &options);

    [[nodiscard]] qint64 size() const override { return m_people.size(); }
    [[nodiscard]] qint64 rowOf(qint64 key) const override;
    [[nodiscard]] const Field *findField(std::string_view name) const override;
    [[nodiscard]] Cell cell(qint64 row, const Field &field, const StoreView &view) const override;
    void write(JsonWriter &json, qint64 row, const StoreView &view, Detail detail) const override;

    /// Writes the default address; false: the customer has none.
    [[nodiscard]] bool writeAddressOf(JsonWriter &json, qint64 row, bool billing) const;
    /// false: there is no such address.
    [[nodiscard]] bool writeAddressById(JsonWriter &json, qint64 id) const;

private:
    [[nodiscard]] Cell personCell(qint64 row, int column) const;
    [[nodiscard]] Cell addressCell(qint64 row, int column) const;
    void writeAddressAt(JsonWriter &json, const PersonFacts &person, qint64 row, int index, int count) const;

    ShopOptions m_options;
    People m_people;
    std::vector<Field> m_fields;
};

} // namespace qm::practice
