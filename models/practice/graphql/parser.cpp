// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/graphql/document.h"

#include "practice/graphql/lexer.h"

#include <algorithm>

namespace qm::practice::graphql {

namespace {

constexpr int deepest = 100; // far beyond Magento's own limit of 20, and shallow enough for any stack

class Parser
{
public:
    explicit Parser(std::string_view source)
        : m_lexer(source)
        , m_token(m_lexer.next())
    {}

    Document document()
    {
        Document document;
        do {
            if (m_token.isName("fragment")) {
                advance();
                const std::string name = expectName();
                expectKeyword("on");
                Fragment fragment;
                fragment.typeCondition = expectName();
                skipDirectives();
                fragment.selections = selectionSet();
                document.fragments.emplace(name, std::move(fragment));
            } else {
                document.operations.push_back(operation());
            }
        } while (m_token.kind != TokenKind::End);
        return document;
    }

private:
    Token advance()
    {
        Token current = std::move(m_token);
        m_token = m_lexer.next();
        return current;
    }
    bool take(std::string_view punctuator)
    {
        if (!m_token.is(punctuator)) {
            return false;
        }
        advance();
        return true;
    }
    void expect(std::string_view punctuator)
    {
        if (!take(punctuator)) {
            failSyntax("Expected " + std::string(punctuator) + ", found " + m_token.description(), m_token.location);
        }
    }
    void expectKeyword(std::string_view keyword)
    {
        if (!m_token.isName(keyword)) {
            failSyntax("Expected \"" + std::string(keyword) + "\", found " + m_token.description(), m_token.location);
        }
        advance();
    }
    std::string expectName()
    {
        if (m_token.kind != TokenKind::Name) {
            failSyntax("Expected Name, found " + m_token.description(), m_token.location);
        }
        return advance().text;
    }

    Operation operation()
    {
        Operation operation;
        operation.type = "query";
        operation.location = m_token.location;
        if (m_token.isName("query") || m_token.isName("mutation")) {
            operation.type = advance().text;
            if (m_token.kind == TokenKind::Name) {
                operation.name = advance().text;
            }
            if (take("(")) {
                do {
                    operation.variables.push_back(variable());
                } while (!take(")"));
            }
            skipDirectives();
        } else if (!m_token.is("{")) {
            failSyntax("Unexpected " + m_token.description(), m_token.location);
        }
        operation.selections = selectionSet();
        return operation;
    }

    VariableDefinition variable()
    {
        VariableDefinition definition;
        definition.location = m_token.location;
        expect("$");
        definition.name = expectName();
        expect(":");
        definition.type = type();
        definition.hasDefault = take("=");
        if (definition.hasDefault) {
            definition.defaultValue = value(0);
        }
        return definition;
    }

    std::string type()
    {
        std::string text;
        if (take("[")) {
            text = '[' + type() + ']';
            expect("]");
        } else {
            text = expectName();
        }
        return take("!") ? text + '!' : text;
    }

    std::vector<Selection> selectionSet()
    {
        if (++m_depth > deepest) {
            failSyntax("Unexpected depth", m_token.location);
        }
        expect("{");
        std::vector<Selection> selections;
        do {
            selections.push_back(selection());
        } while (!take("}"));
        --m_depth;
        return selections;
    }

    Selection selection()
    {
        Selection selection;
        selection.location = m_token.location;
        if (take("...")) {
            selection.kind = Selection::Kind::InlineFragment;
            if (m_token.kind == TokenKind::Name && m_token.text != "on") {
                selection.kind = Selection::Kind::FragmentSpread;
                selection.name = advance().text;
                selection.conditions = directives();
                return selection;
            }
            if (m_token.isName("on")) {
                advance();
                selection.name = expectName();
            }
            selection.conditions = directives();
            selection.hasSelections = true;
            selection.selections = selectionSet();
            return selection;
        }
        selection.name = expectName();
        if (take(":")) {
            selection.alias = std::move(selection.name);
            selection.name = expectName();
        }
        if (take("(")) {
            do {
                std::string name = expectName();
                expect(":");
                selection.arguments.emplace_back(std::move(name), value(0));
            } while (!take(")"));
        }
        selection.conditions = directives();
        if (m_token.is("{")) {
            selection.hasSelections = true;
            selection.selections = selectionSet();
        }
        return selection;
    }

    std::vector<std::pair<std::string, Value>> directives()
    {
        std::vector<std::pair<std::string, Value>> conditions;
        while (take("@")) {
            const std::string name = expectName();
            if (take("(")) {
                do {
                    const std::string argument = expectName();
                    expect(":");
                    Value condition = value(0);
                    if (argument == "if") {
                        conditions.emplace_back(name, std::move(condition));
                    }
                } while (!take(")"));
            }
        }
        return conditions;
    }
    void skipDirectives() { static_cast<void>(directives()); }

    Value value(int depth)
    {
        if (depth > deepest) {
            failSyntax("Unexpected depth", m_token.location);
        }
        Value value;
        if (take("$")) {
            value.kind = Value::Kind::Variable;
            value.text = expectName();
        } else if (take("[")) {
            value.kind = Value::Kind::List;
            while (!take("]")) {
                value.items.push_back(this->value(depth + 1));
            }
        } else if (take("{")) {
            value.kind = Value::Kind::Object;
            while (!take("}")) {
                std::string name = expectName();
                expect(":");
                value.members.push_back(this->value(depth + 1));
                value.members.back().name = std::move(name);
            }
        } else {
            scalar(value);
        }
        return value;
    }

    void scalar(Value &value)
    {
        if (m_token.kind == TokenKind::End || m_token.kind == TokenKind::Punctuator) {
            failSyntax("Unexpected " + m_token.description(), m_token.location);
        }
        const Token token = advance();
        value.text = token.text;
        switch (token.kind) {
        case TokenKind::Int:
            value.kind = Value::Kind::Int;
            break;
        case TokenKind::Float:
            value.kind = Value::Kind::Float;
            break;
        case TokenKind::String:
            value.kind = Value::Kind::String;
            break;
        case TokenKind::Name:
            value.kind = token.text == "null"                            ? Value::Kind::Null
                         : token.text == "true" || token.text == "false" ? Value::Kind::Boolean
                                                                         : Value::Kind::Enum;
            break;
        case TokenKind::End:
        case TokenKind::Punctuator:
            break;
        }
    }

    Lexer m_lexer;
    Token m_token;
    int m_depth = 0;
};

} // namespace

const Value *Value::find(std::string_view wanted) const
{
    const auto found =
        std::find_if(members.begin(), members.end(), [&](const Value &member) { return member.name == wanted; });
    return found == members.end() ? nullptr : &*found;
}

const Value *Selection::argument(std::string_view wanted) const
{
    const auto found = std::find_if(arguments.begin(), arguments.end(),
                                    [&](const auto &argument) { return argument.first == wanted; });
    return found == arguments.end() ? nullptr : &found->second;
}

Document parseDocument(std::string_view source)
{
    return Parser(source).document();
}

} // namespace qm::practice::graphql
