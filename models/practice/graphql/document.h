// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace qm::practice::graphql {

/// Line and column, both from 1, as errors name them.
struct Location
{
    int line = 1;
    int column = 1;
};

struct Value
{
    enum class Kind { Null, Int, Float, String, Boolean, Enum, Variable, List, Object };
    Kind kind = Kind::Null;
    std::string text; ///< of scalars, enums and variables (name without `$`)
    std::vector<Value> items;
    std::vector<Value> members;
    std::string name; ///< its key within the object it is a member of

    [[nodiscard]] const Value *find(std::string_view wanted) const;
};

struct Selection
{
    enum class Kind { Field, InlineFragment, FragmentSpread };
    Kind kind = Kind::Field;
    std::string alias; ///< empty: none
    std::string name;  ///< field; or fragment's name; or type condition (empty: none)
    std::vector<std::pair<std::string, Value>> arguments;
    std::vector<std::pair<std::string, Value>> conditions; ///< `include` and `skip` with their `if`
    std::vector<Selection> selections;
    bool hasSelections = false;
    Location location;

    [[nodiscard]] const std::string &key() const { return alias.empty() ? name : alias; }
    [[nodiscard]] const Value *argument(std::string_view wanted) const;
};

struct VariableDefinition
{
    std::string name;
    std::string type; ///< as written: `[String!]!`
    bool hasDefault = false;
    Value defaultValue;
    Location location;
};

struct Operation
{
    std::string type; ///< `query` or `mutation`
    std::string name;
    std::vector<VariableDefinition> variables;
    std::vector<Selection> selections;
    Location location;
};

struct Fragment
{
    std::string typeCondition;
    std::vector<Selection> selections;
};

struct Document
{
    std::vector<Operation> operations;
    std::map<std::string, Fragment, std::less<>> fragments;
};

/// Thrown by parser, validation and resolvers; becomes one member of `errors`.
struct Problem
{
    std::string message;
    Location location;
    std::string category; ///< of `extensions`; empty: none
    bool schema = false;  ///< the whole answer fails: no `data`
    bool syntax = false;  ///< as schema, and the status is 500 (observed 59)
};

/// Throws Problem in the words of the server's parser.
[[nodiscard]] Document parseDocument(std::string_view source);

} // namespace qm::practice::graphql
