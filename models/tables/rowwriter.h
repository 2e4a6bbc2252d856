// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cache/query.h"
#include "tables/copytext.h"

#include <QObject>
#include <QStringList>

#include <memory>
#include <optional>

namespace qm::tables {

/// Writes rows of a list to a file, some at a time, on the copy's readers: nothing of it runs in the window's thread
/// but the telling, and memory holds one portion. The file is there whole or not at all. For the window's thread.
class RowWriter : public QObject
{
    Q_OBJECT
public:
    struct What
    {
        std::shared_ptr<const cache::List> list;
        QStringList columns; ///< those the list lacks are left out
        QList<qint64> keys;  ///< in the order of the file; rows that are gone are left out
        CopyFormat format = CopyFormat::Csv;
        QString path;
    };

    /// \a cache outlives the writer.
    RowWriter(cache::Cache &cache, What what, QObject *parent = nullptr);
    ~RowWriter() override;

    void start();
    void cancel(); ///< ended() says Cancelled

Q_SIGNALS:
    void progressed(qint64 rows);
    /// Once. Rows in the file; with an error there is no file.
    void ended(qint64 rows, const std::optional<qm::Error> &error);

private:
    struct Portion;
    void next();
    void end(const std::optional<Error> &error);

    cache::Cache &m_cache;
    std::shared_ptr<const What> m_what;
    std::shared_ptr<Portion> m_portion;
    StopSource m_stop;
    bool m_over = false;
};

} // namespace qm::tables
