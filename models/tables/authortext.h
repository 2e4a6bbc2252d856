// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace qm::tables {

/// Who staged something, for people: the ledger has one word, whatever the language, where the system named nobody.
[[nodiscard]] QString authorText(const QString &author);

} // namespace qm::tables
