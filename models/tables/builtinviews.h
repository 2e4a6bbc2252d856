// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cache/list.h"
#include "ledger/views.h"

namespace qm::tables {

/// A view that every list has without being saved.
struct BuiltinView
{
    QString id;             ///< `to-ship`: unique in its list, stable, for scripts
    ledger::SavedView view; ///< name is translated, as the window's tab has it; its own id is 0
};

/// Those of \a list in the order of their tabs; none where a list has no page. Times are told from now ("-14d"):
/// resolved() (tables/relativetime.h) makes moments of them.
[[nodiscard]] std::vector<BuiltinView> builtinViews(const cache::List &list);

} // namespace qm::tables
