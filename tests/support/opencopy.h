// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cache/cache.h"
#include "domain/clock.h"

#include <QByteArray>
#include <QTemporaryDir>

#include <functional>
#include <memory>

namespace qm::test {

/// Stands still on 2026-11-23, 00:00:00 UTC.
struct StillClock final : Clock
{
    [[nodiscard]] UtcTime now() const override { return UtcTime::fromSeconds(1'795'392'000); }
    [[nodiscard]] std::chrono::milliseconds steady() const override { return {}; }
};

/// A real file of the copy in a folder of its own, open for writing, in which a test puts rows by hand. What fails ends
/// the program: it is the test that is wrong.
class OpenCopy
{
public:
    explicit OpenCopy(int readers = cache::Place().readers);

    [[nodiscard]] cache::Cache &cache() { return *m_cache; }
    /// In one transaction, told to others as a change of \a touched.
    void write(const std::function<Result<void>(sqlite::Database &)> &work, cache::Entities touched = {});
    /// The same with statements, separated by semicolons.
    void run(const QByteArray &sql, cache::Entities touched = {});

private:
    QTemporaryDir m_folder;
    std::unique_ptr<cache::Cache> m_cache;
};

} // namespace qm::test
