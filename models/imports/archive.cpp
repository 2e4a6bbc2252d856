// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "imports/archive.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

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

// Tables are packed to a tenth or a thirtieth, those of hundreds of empty cells in each row, or of one row over and
// over, to a three-hundredth. Deflate can do a thousandth, which a bomb is made of.
constexpr zip_uint64_t usualRatio = 350;
constexpr zip_uint64_t harmlessBytes = 16 * 1024 * 1024; ///< however they are packed

QString noXlsx()
{
    return Words::tr("This is no .xlsx spreadsheet. Save it as .xlsx or as CSV.");
}

} // namespace

tl::unexpected<Error> tooMuch()
{
    return failure(ErrorKind::Validation,
                   Words::tr("The spreadsheet holds more than can be imported at once. Cut it into several files."));
}

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
    m_declared -= count;
    if (m_left < 0) {
        return tooMuch();
    }
    if (m_declared < 0) {
        return damaged(Words::tr("a part of it is larger than it says"));
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
    return std::unique_ptr<Archive>(new Archive(handle, QFileInfo(path).size(), limits));
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
    return std::unique_ptr<Archive>(new Archive(handle, content.size(), limits));
}

Archive::~Archive()
{
    zip_discard(m_handle);
}

bool Archive::has(const QString &name) const
{
    return zip_name_locate(m_handle, name.toUtf8().constData(), ZIP_FL_NOCASE) >= 0;
}

Result<std::unique_ptr<ArchivePart>> Archive::part(const QString &name, qint64 most)
{
    const zip_int64_t index = zip_name_locate(m_handle, name.toUtf8().constData(), ZIP_FL_NOCASE);
    zip_stat_t stat;
    if (index < 0 || zip_stat_index(m_handle, zip_uint64_t(index), 0, &stat) != 0) {
        return damaged(Words::tr("%1 is missing").arg(name));
    }
    if ((stat.valid & ZIP_STAT_ENCRYPTION_METHOD) != 0 && stat.encryption_method != ZIP_EM_NONE) {
        return failure(ErrorKind::Validation, Words::tr("The spreadsheet has a password. Save it without one."));
    }
    constexpr zip_uint64_t sizes = ZIP_STAT_SIZE | ZIP_STAT_COMP_SIZE;
    if ((stat.valid & sizes) != sizes) {
        return damaged(Words::tr("it does not say how large %1 is").arg(name));
    }
    const auto allowed = zip_uint64_t(std::max<qint64>(0, std::min(most, m_left)));
    const zip_uint64_t packed = std::min(stat.comp_size, zip_uint64_t(m_bytes)); // whatever it says
    if (stat.size > allowed || (stat.size > harmlessBytes && stat.size / usualRatio > packed)) {
        return tooMuch();
    }
    zip_file *file = zip_fopen_index(m_handle, zip_uint64_t(index), 0);
    if (!file) {
        return damaged(QString::fromUtf8(zip_strerror(m_handle)));
    }
    return std::unique_ptr<ArchivePart>(new ArchivePart(file, m_left, qint64(stat.size)));
}

} // namespace qm::imports
