// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "opencopy.h"

namespace qm::test {

OpenCopy::OpenCopy(int readers)
{
    cache::Place place;
    place.folder = m_folder.path();
    place.profileId = QStringLiteral("test");
    place.readers = readers;
    m_cache = std::make_unique<cache::Cache>(place);
    if (!m_cache->open().result()) {
        qFatal("the copy of a test cannot be opened");
    }
}

void OpenCopy::write(const std::function<Result<void>(sqlite::Database &)> &work, cache::Entities touched)
{
    const auto done = m_cache
                          ->write<bool>([&work, touched](cache::Writing &writing) -> Result<bool> {
                              writing.touched |= touched;
                              return work(writing.database).map([] { return true; });
                          })
                          .result();
    if (!done) {
        qFatal("%s", qPrintable(done.error().text()));
    }
}

void OpenCopy::run(const QByteArray &sql, cache::Entities touched)
{
    write([&sql](sqlite::Database &database) { return database.script(sql); }, touched);
}

} // namespace qm::test
