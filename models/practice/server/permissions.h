// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>
#include <vector>

namespace qm::practice {

/// What an integration or admin role may do. A resource grants everything below it, and the way up to it is open too:
/// a role that sees orders may also ask what `Magento_Backend::admin` guards.
class Permissions
{
public:
    Permissions() = default;
    explicit Permissions(std::vector<std::string_view> granted)
        : m_granted(std::move(granted))
    {}
    [[nodiscard]] static Permissions everything();

    [[nodiscard]] bool allow(std::string_view resource) const;

private:
    bool m_everything = false;
    std::vector<std::string_view> m_granted;
};

} // namespace qm::practice
