// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "imports/archive.h"

#include <QCoreApplication>
#include <QFile>

#include <zip.h>

namespace qm::imports {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Import)
};

tl::unexpected<Error> damaged(const QString &why)
{
    return failure(ErrorKind::Validation, Words::tr("The spreadsheet is damaged: %1").arg(why));
}

QString noXlsx()
{
    return Words::tr("This is no .xlsx spreadsheet. Save it as .xlsx or as CSV.");
}

} // namespace

ArchivePart::~ArchivePart()
{
    zip_fclose(m_file);
}

Result<QByteArray> ArchivePart::read(qint64 most)
{
    QByteArray bytes(most, Qt::Uninitialized);
    const zip_int64_t count = zip_fread(m_file, bytes.data(), zip_uint64_t(most));
    if (count < 0) {
        return damaged(QString::fromUtf8(zip_file_strerror(m_file)));
    }
    m_left -= count;
    if (m_left < 0) {
        return failure(
            ErrorKind::Validation,
            Words::tr("The spreadsheet holds more than can be imported at once. Cut it into several files."));
    }
    bytes.truncate(count);
    return bytes;
}

Result<std::unique_ptr<Archive>> Archive::open(const QString &path, const ReadLimits &limits)
{
    int code = 0;
    zip *handle = zip_open(QFile::encodeName(path).constData(), ZIP_RDONLY, &code);
    if (!handle) {
        return failure(ErrorKind::Validation, noXlsx());
    }
    return std::unique_ptr<Archive>(new Archive(handle, limits));
}

Result<std::unique_ptr<Archive>> Archive::open(const QByteArray &content, const ReadLimits &limits)
{
    zip_source *source = zip_source_buffer_create(content.constData(), zip_uint64_t(content.size()), 0, nullptr);
    zip *handle = source ? zip_open_from_source(source, ZIP_RDONLY, nullptr) : nullptr;
    if (!handle) {
        if (source) {
            zip_source_free(source);
        }
        return failure(ErrorKind::Validation, noXlsx());
    }
    return std::unique_ptr<Archive>(new Archive(handle, limits));
}

Archive::~Archive()
{
    zip_discard(m_handle);
}

bool Archive::has(const QString &name) const
{
    return zip_name_locate(m_handle, name.toUtf8().constData(), ZIP_FL_NOCASE) >= 0;
}

Result<std::unique_ptr<ArchivePart>> Archive::part(const QString &name)
{
    const zip_int64_t index = zip_name_locate(m_handle, name.toUtf8().constData(), ZIP_FL_NOCASE);
    zip_stat_t stat;
    if (index < 0 || zip_stat_index(m_handle, zip_uint64_t(index), 0, &stat) != 0) {
        return damaged(Words::tr("%1 is missing").arg(name));
    }
    if ((stat.valid & ZIP_STAT_ENCRYPTION_METHOD) != 0 && stat.encryption_method != ZIP_EM_NONE) {
        return failure(ErrorKind::Validation, Words::tr("The spreadsheet has a password. Save it without one."));
    }
    zip_file *file = zip_fopen_index(m_handle, zip_uint64_t(index), 0);
    if (!file) {
        return damaged(QString::fromUtf8(zip_strerror(m_handle)));
    }
    return std::unique_ptr<ArchivePart>(new ArchivePart(file, m_left));
}

} // namespace qm::imports
