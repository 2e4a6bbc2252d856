// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace qm::diagnostics {

/// \a line of a log without what it may tell of people and shops: addresses of mail and of the network, what stands in
/// quotes, keys, long numbers, steps of a route that name something, and each of \a words. What a number means is lost
/// with it; which part of the program had which kind of trouble stays. Pure.
[[nodiscard]] QString scrubbed(const QString &line, const QStringList &words);

} // namespace qm::diagnostics
