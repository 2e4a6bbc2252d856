// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/graphql/lexer.h"

#include <QChar>
#include <QString>

#include <algorithm>

namespace qm::practice::graphql {

namespace {

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isNameStart(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
}

} // namespace

void failSyntax(const std::string &what, Location location)
{
    throw Problem{"Syntax Error: " + what, location, {}, true, true};
}

std::string Token::description() const
{
    switch (kind) {
    case TokenKind::End:
        return "<EOF>";
    case TokenKind::Punctuator:
        return text;
    case TokenKind::Name:
        return "Name \"" + text + '"';
    case TokenKind::Int:
        return "Int \"" + text + '"';
    case TokenKind::Float:
        return "Float \"" + text + '"';
    case TokenKind::String:
        return "String \"" + text + '"';
    }
    return text;
}

template <typename Predicate>
std::string Lexer::take(Predicate predicate)
{
    const std::size_t start = m_position;
    while (m_position < m_source.size() && predicate(m_source[m_position])) {
        ++m_position;
    }
    return std::string(m_source.substr(start, m_position - start));
}

Token Lexer::next()
{
    skipIgnored();
    Token token;
    token.location = {m_line, static_cast<int>(m_position - m_lineStart) + 1};
    if (m_position >= m_source.size()) {
        return token;
    }
    const char c = m_source[m_position];
    if (isNameStart(c)) {
        token.kind = TokenKind::Name;
        token.text = take([](char x) { return isNameStart(x) || isDigit(x); });
    } else if (isDigit(c) || c == '-') {
        readNumber(token);
    } else if (c == '"') {
        readString(token);
    } else {
        readPunctuator(token);
    }
    return token;
}

void Lexer::skipIgnored()
{
    while (m_position < m_source.size()) {
        const char c = m_source[m_position];
        if (c == '\n') {
            ++m_position;
            ++m_line;
            m_lineStart = m_position;
        } else if (c == ' ' || c == '\t' || c == '\r' || c == ',') {
            ++m_position;
        } else if (c == '#') {
            while (m_position < m_source.size() && m_source[m_position] != '\n') {
                ++m_position;
            }
        } else {
            return;
        }
    }
}

void Lexer::readNumber(Token &token)
{
    token.kind = TokenKind::Int;
    token.text = m_source[m_position] == '-' ? std::string(1, m_source[m_position++]) : std::string();
    token.text += take(isDigit);
    if (token.text.empty() || token.text == "-") {
        failSyntax("Invalid number, expected digit but got: " + Lexer(m_source.substr(m_position)).next().description(),
                   token.location);
    }
    if (m_position + 1 < m_source.size() && m_source[m_position] == '.' && isDigit(m_source[m_position + 1])) {
        token.kind = TokenKind::Float;
        ++m_position;
        token.text += '.' + take(isDigit);
    }
    if (m_position < m_source.size() && (m_source[m_position] == 'e' || m_source[m_position] == 'E')) {
        token.kind = TokenKind::Float;
        token.text += m_source[m_position++];
        token.text += take([](char c) { return isDigit(c) || c == '-' || c == '+'; });
    }
}

void Lexer::readString(Token &token)
{
    token.kind = TokenKind::String;
    if (m_source.substr(m_position, 3) == "\"\"\"") {
        const std::size_t end = m_source.find("\"\"\"", m_position + 3);
        if (end == std::string_view::npos) {
            failSyntax("Unterminated string.", token.location);
        }
        token.text = std::string(m_source.substr(m_position + 3, end - m_position - 3));
        m_position = end + 3;
        return;
    }
    for (++m_position; m_position < m_source.size() && m_source[m_position] != '"' && m_source[m_position] != '\n';
         ++m_position) {
        if (m_source[m_position] == '\\') {
            readEscape(token);
        } else {
            token.text += m_source[m_position];
        }
    }
    if (m_position >= m_source.size() || m_source[m_position] != '"') {
        failSyntax("Unterminated string.", token.location);
    }
    ++m_position;
}

void Lexer::readEscape(Token &token)
{
    static constexpr std::string_view from = "\"\\/bfnrt";
    static constexpr std::string_view to = "\"\\/\b\f\n\r\t";
    ++m_position;
    const char c = m_position < m_source.size() ? m_source[m_position] : '\0';
    if (const std::size_t known = from.find(c); known != std::string_view::npos) {
        token.text += to[known];
        return;
    }
    bool valid = false;
    const QByteArray digits(
        m_source.substr(std::min(m_position + 1, m_source.size()), 4).data(),
        static_cast<qsizetype>(std::min<std::size_t>(4, m_source.size() - std::min(m_position + 1, m_source.size()))));
    const auto unit = static_cast<char16_t>(digits.toUShort(&valid, 16));
    if (c != 'u' || !valid || digits.size() != 4) {
        failSyntax(std::string("Invalid character escape sequence: \\") + c, token.location);
    }
    token.text += QString(QChar(unit)).toStdString();
    m_position += 4;
}

void Lexer::readPunctuator(Token &token)
{
    token.kind = TokenKind::Punctuator;
    token.text = m_source.substr(m_position, 3) == "..." ? "..." : std::string(1, m_source[m_position]);
    if (token.text.size() == 1 && std::string_view("!$&():=@[]{|}").find(token.text[0]) == std::string_view::npos) {
        failSyntax("Cannot parse the unexpected character \"" + token.text + "\".", token.location);
    }
    m_position += token.text.size();
}

} // namespace qm::practice::graphql
