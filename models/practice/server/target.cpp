// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/server/target.h"

#include <algorithm>

namespace qm::practice {

namespace {

constexpr int defaultView = 1;

bool isHex(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
}

bool hasBrokenEscape(std::string_view path)
{
    for (std::size_t i = 0; i < path.size(); ++i) {
        if (path[i] == '%' && (i + 2 >= path.size() || !isHex(path[i + 1]) || !isHex(path[i + 2]))) {
            return true;
        }
    }
    return false;
}

/// One leading slash, none doubled, none at the end.
std::string tidied(std::string_view path)
{
    std::string out;
    for (const char c : path) {
        if (c != '/' || out.empty() || out.back() != '/') {
            out += c;
        }
    }
    while (out.size() > 1 && out.back() == '/') {
        out.pop_back();
    }
    return out.empty() || out.front() != '/' ? '/' + out : out;
}

/// Takes \a prefix off the front when it ends at a segment's end.
bool takePrefix(std::string &path, std::string_view prefix)
{
    if (path.compare(0, prefix.size(), prefix) != 0 || (path.size() > prefix.size() && path[prefix.size()] != '/')) {
        return false;
    }
    path.erase(0, prefix.size());
    if (path.empty()) {
        path.push_back('/'); // to assign a text here is an overflow in the eyes of GCC 12 that optimises
    }
    return true;
}

} // namespace

Target Target::of(std::string_view rawTarget, std::string_view pathPrefix)
{
    Target target;
    const std::size_t mark = rawTarget.find('?');
    if (mark != std::string_view::npos) {
        target.query = std::string(rawTarget.substr(mark + 1));
    }
    const std::string_view rawPath = rawTarget.substr(0, mark);
    target.path = tidied(rawPath);
    if (hasBrokenEscape(rawPath)) {
        target.area = Area::Refused;
        return target;
    }
    if (!pathPrefix.empty() && !takePrefix(target.path, pathPrefix)) {
        target.area = Area::Outside;
        return target;
    }
    takePrefix(target.path, "/index.php");
    if (target.path == "/graphql") {
        target.area = Area::GraphQl;
    } else if (takePrefix(target.path, "/rest")) {
        target.area = Area::Rest;
        const std::string first = target.path.substr(1, target.path.find('/', 1) - 1);
        target.view = findStoreView(first);
        if (target.view != nullptr) {
            takePrefix(target.path, '/' + first);
        } else {
            target.view = findStoreView(defaultView);
        }
    }
    return target;
}

} // namespace qm::practice
