// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace qm::practice {

/// Walks over JSON this shop has printed itself: no blanks, well formed. Anything else ends the walk early, never past
/// the end.
class JsonWalker
{
public:
    explicit JsonWalker(std::string_view json)
        : m_json(json)
    {}

    [[nodiscard]] bool atEnd() const { return m_position >= m_json.size(); }
    [[nodiscard]] char peek() const { return atEnd() ? '\0' : m_json[m_position]; }
    /// Steps over \a c when it is next.
    bool take(char c);
    /// The raw text of the value that starts here (strings with their quotes); steps over it.
    std::string_view value();
    /// The raw name of a member, without quotes; steps over it and its colon.
    std::string_view name();

private:
    void skipString();
    std::string_view m_json;
    std::size_t m_position = 0;
};

/// The text a raw JSON string stands for; other values as they are.
[[nodiscard]] std::string unquoted(std::string_view raw);

/// `<?xml …><response>…`: the same answer for a client that accepts XML (observed 15).
[[nodiscard]] std::string jsonToXml(std::string_view json);

} // namespace qm::practice
