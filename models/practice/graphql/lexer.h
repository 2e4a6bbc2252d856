// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "practice/graphql/document.h"

#include <string>
#include <string_view>

namespace qm::practice::graphql {

enum class TokenKind { End, Punctuator, Name, Int, Float, String };

struct Token
{
    TokenKind kind = TokenKind::End;
    std::string text;
    Location location;

    [[nodiscard]] bool is(std::string_view punctuator) const
    {
        return kind == TokenKind::Punctuator && text == punctuator;
    }
    [[nodiscard]] bool isName(std::string_view name) const { return kind == TokenKind::Name && text == name; }
    /// As syntax errors name it: `Name "foo"`, `}`, `<EOF>`.
    [[nodiscard]] std::string description() const;
};

/// Cuts a GraphQL source into tokens. Throws Problem (a syntax error) at what is none.
class Lexer
{
public:
    explicit Lexer(std::string_view source)
        : m_source(source)
    {}
    [[nodiscard]] Token next();

private:
    void skipIgnored();
    void readNumber(Token &token);
    void readString(Token &token);
    void readEscape(Token &token);
    void readPunctuator(Token &token);
    template <typename Predicate>
    std::string take(Predicate predicate);

    std::string_view m_source;
    std::size_t m_position = 0;
    std::size_t m_lineStart = 0;
    int m_line = 1;
};

[[noreturn]] void failSyntax(const std::string &what, Location location);

} // namespace qm::practice::graphql
