// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/scope.h"

#include <algorithm>

namespace qm {

std::optional<Scope> Scope::storeView(const QString &code)
{
    const auto isLetter = [](QChar c) { return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z'); };
    const auto isRest = [&](QChar c) { return isLetter(c) || (c >= u'0' && c <= u'9') || c == u'_'; };
    if (code.isEmpty() || code.size() > 32 || !isLetter(code.front()) ||
        !std::all_of(code.begin(), code.end(), isRest)) {
        return std::nullopt;
    }
    Scope scope;
    scope.m_code = code;
    return scope;
}

} // namespace qm
