// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cache/cache.h"

#include <QTemporaryDir>

namespace qm::test {

/// Where a test has the copy of the profile 'shop' on disk, in a folder of its own.
class CopyPlace
{
public:
    [[nodiscard]] cache::Place place() const;
    [[nodiscard]] QString file() const;
    /// What lies in its folder, by name.
    [[nodiscard]] QStringList files() const;

    // False: the test is wrong.
    /// Puts a file of this name beside the copy.
    [[nodiscard]] bool lay(const QString &name) const;
    /// A sound copy with a row, written by another version of the program.
    [[nodiscard]] bool makeOutdated() const;
    /// A copy as the program made it before anything was kept in rows.
    [[nodiscard]] bool makeOlder() const;

private:
    QTemporaryDir m_folder;
};

/// Writes the customer group \a id.
[[nodiscard]] Result<bool> put(cache::Cache &cache, qint64 id);
/// How many of them there are.
[[nodiscard]] Result<qint64> count(cache::Cache &cache, const StopToken &stop = {});

} // namespace qm::test
