// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace qm::practice {

/// The `fields=` parameter: `items[entity_id,billing_address[city]],total_count`. It cuts the finished answer and keeps
/// PHP's ways (observed 21, magento-facts 5.3): a malformed mask leaves `[]`, an empty list becomes null, an object
/// without any of the members becomes `[]`.
class FieldsMask
{
public:
    struct Node
    {
        std::string name;
        bool cuts = false; ///< has members of its own
        std::vector<Node> members;
    };

    /// Nothing when there is no mask: empty, or `0`, which PHP takes for empty.
    [[nodiscard]] static std::optional<FieldsMask> parse(std::string_view text);

    [[nodiscard]] bool wants(std::string_view name) const;
    /// \a json as the shop prints it; scalars pass unchanged.
    [[nodiscard]] std::string apply(std::string_view json) const;

private:
    bool m_malformed = false;
    std::vector<Node> m_members;
};

} // namespace qm::practice
