// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/server/fieldsmask.h"

#include "practice/server/jsontext.h"

#include <algorithm>

namespace qm::practice {

namespace {

using Node = FieldsMask::Node;

const Node *findNode(const std::vector<Node> &nodes, std::string_view name)
{
    const auto found = std::find_if(nodes.begin(), nodes.end(), [&](const Node &node) { return node.name == name; });
    return found == nodes.end() ? nullptr : &*found;
}

/// PHP array assignment: a second mention of a name replaces the first.
void assign(std::vector<Node> &nodes, Node node)
{
    const auto found =
        std::find_if(nodes.begin(), nodes.end(), [&](const Node &other) { return other.name == node.name; });
    if (found == nodes.end()) {
        nodes.push_back(std::move(node));
    } else {
        *found = std::move(node);
    }
}

void applyTo(std::string &out, JsonWalker &walker, const std::vector<Node> &nodes);

void cutObject(std::string &out, JsonWalker &walker, const std::vector<Node> &nodes)
{
    const std::size_t start = out.size();
    out += '{';
    walker.take('{');
    bool any = false;
    if (!walker.take('}')) {
        do {
            const std::string_view name = walker.name();
            const Node *node = findNode(nodes, name);
            if (node == nullptr) {
                static_cast<void>(walker.value());
                continue;
            }
            out += any ? ",\"" : "\"";
            any = true;
            out += name;
            out += "\":";
            if (node->cuts && (walker.peek() == '{' || walker.peek() == '[')) {
                applyTo(out, walker, node->members);
            } else {
                out += walker.value();
            }
        } while (walker.take(','));
        walker.take('}');
    }
    if (any) {
        out += '}';
    } else {
        out.resize(start);
        out += "[]";
    }
}

void applyTo(std::string &out, JsonWalker &walker, const std::vector<Node> &nodes)
{
    if (walker.peek() == '{') {
        cutObject(out, walker, nodes);
        return;
    }
    walker.take('[');
    if (walker.take(']')) {
        out += "null";
        return;
    }
    out += '[';
    do {
        if (walker.peek() == '{') {
            cutObject(out, walker, nodes);
        } else {
            out += walker.value();
        }
        out += ',';
    } while (walker.take(','));
    walker.take(']');
    out.back() = ']';
}

} // namespace

std::optional<FieldsMask> FieldsMask::parse(std::string_view text)
{
    if (text.empty() || text == "0") {
        return std::nullopt;
    }
    FieldsMask mask;
    const auto wordCharacter = [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
    };
    std::vector<std::vector<Node>> open;
    std::vector<std::string> parents;
    std::vector<Node> current;
    std::string name;
    std::string last;
    const auto finishName = [&] {
        if (!name.empty()) {
            last = name;
            assign(current, Node{name, false, {}});
            name.clear();
        }
    };
    for (const char c : text) {
        if (wordCharacter(c)) {
            name += c;
            continue;
        }
        finishName();
        if (c == '[') {
            parents.push_back(last);
            open.push_back(std::move(current));
            current.clear();
        } else if (c == ']') {
            Node node{parents.empty() ? std::string() : parents.back(), true, std::move(current)};
            current = open.empty() ? std::vector<Node>() : std::move(open.back());
            if (!open.empty()) {
                open.pop_back();
                parents.pop_back();
            }
            assign(current, std::move(node));
        } else if (c != ',') {
            mask.m_malformed = true;
            return mask;
        }
    }
    finishName();
    mask.m_malformed = !open.empty();
    mask.m_members = std::move(current);
    return mask;
}

bool FieldsMask::wants(std::string_view name) const
{
    return !m_malformed && findNode(m_members, name) != nullptr;
}

std::string FieldsMask::apply(std::string_view json) const
{
    JsonWalker walker(json);
    if (walker.peek() != '{' && walker.peek() != '[') {
        return std::string(json);
    }
    if (m_malformed) {
        return "[]";
    }
    std::string out;
    applyTo(out, walker, m_members);
    return out;
}

} // namespace qm::practice
