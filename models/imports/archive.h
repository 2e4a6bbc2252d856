// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imports/table.h"

#include <QByteArray>
#include <QString>

#include <memory>

struct zip;
struct zip_file;

namespace qm::imports {

/// Validation: there is more in a file than may come out of it.
[[nodiscard]] tl::unexpected<Error> tooMuch();

/// One part of an archive, inflated as it is read.
class ArchivePart
{
public:
    ~ArchivePart();
    Q_DISABLE_COPY_MOVE(ArchivePart)
    /// Empty at the end. Validation: damaged, or more than the archive may inflate to.
    [[nodiscard]] Result<QByteArray> read(qint64 most);

private:
    friend class Archive;
    ArchivePart(zip_file *file, qint64 &left, qint64 declared)
        : m_file(file)
        , m_left(left)
        , m_declared(declared)
    {}
    zip_file *m_file;
    qint64 &m_left;    ///< of the archive
    qint64 m_declared; ///< of what its header says there is in it
};

/// A ZIP file that anybody may have made: parts by their names, and an end to how much comes out of them. What a part's
/// header says is judged before anything is inflated: no more than may be, and no more than a table of people is
/// packed; and nothing comes out beyond what it says.
class Archive
{
public:
    /// Validation: it is no ZIP file, or one with a password.
    [[nodiscard]] static Result<std::unique_ptr<Archive>> open(const QString &path, const ReadLimits &limits);
    /// Of what lies in \a content, which outlives the archive.
    [[nodiscard]] static Result<std::unique_ptr<Archive>> open(const QByteArray &content, const ReadLimits &limits);
    ~Archive();
    Q_DISABLE_COPY_MOVE(Archive)

    [[nodiscard]] bool has(const QString &name) const;
    /// Validation: missing, with a password, or more than \a most or the archive may inflate to.
    [[nodiscard]] Result<std::unique_ptr<ArchivePart>> part(const QString &name, qint64 most);

private:
    Archive(zip *handle, qint64 bytes, const ReadLimits &limits)
        : m_handle(handle)
        , m_bytes(bytes)
        , m_left(limits.inflatedBytes)
    {}
    zip *m_handle;
    qint64 m_bytes; ///< of the file
    qint64 m_left;  ///< of what may come out of it
};

} // namespace qm::imports
