// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "profiles/datadirectory.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

namespace qm {

namespace {
using namespace Qt::StringLiterals;
} // namespace

QString dataDirectory(const QString &asked, const QProcessEnvironment &environment)
{
    QString path = asked;
    if (path.isEmpty()) {
        path = environment.value(u"QUARTERMASTER_DATA_DIR"_s);
    }
    if (path.isEmpty()) {
        path = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/quartermaster"_s;
    }
    return QDir::cleanPath(QFileInfo(path).absoluteFilePath());
}

void keepFilesPrivate()
{
#ifdef Q_OS_UNIX
    ::umask(S_IRWXG | S_IRWXO);
#endif
}

Result<void> makeDataDirectory(const QString &path)
{
    const QFileInfo info(path);
    if (info.isDir()) {
        return {};
    }
    // What is above is the system's or the user's business; only the last folder holds personal data.
    const auto ownerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner;
    const bool made = QDir().mkpath(info.path()) && (QDir().mkdir(path, ownerOnly) || QFileInfo(path).isDir());
    if (!made) {
        return failure(ErrorKind::Permission, u"the data directory '%1' cannot be made"_s.arg(path));
    }
    return {};
}

} // namespace qm
