// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cache/copyfiles.h"

#include "sqlite/folder.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSysInfo>

#include <algorithm>
#include <chrono>
#include <tuple>
#include <vector>

using namespace Qt::StringLiterals;

namespace qm::cache {

namespace {

constexpr qint64 longestNote = 400;

/// Only for people, so a note that cannot be written is none.
void noteHolder(const QString &path)
{
    QFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner)) {
        const QString program = QFileInfo(QCoreApplication::applicationFilePath()).completeBaseName();
        file.write(u"%1, process %2 on %3\n"_s.arg(program)
                       .arg(QCoreApplication::applicationPid())
                       .arg(QSysInfo::machineHostName())
                       .toUtf8());
    }
}

QString notedHolder(const QString &path)
{
    QFile file(path);
    const QString noted =
        file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readLine(longestNote)).trimmed() : QString();
    return noted.isEmpty() ? u"another program"_s : noted;
}

} // namespace

CopyLock::CopyLock(sqlite::FileLock lock, QString note)
    : m_lock(std::move(lock))
    , m_note(std::move(note))
{
    noteHolder(m_note);
}

CopyLock::~CopyLock()
{
    QFile::remove(m_note); // before the lock goes: the next one writes its own
}

CopyFiles::CopyFiles(QString folder, QString profileId)
    : m_folder(std::move(folder))
    , m_profileId(std::move(profileId))
{}

QString CopyFiles::beside(const QString &ending) const
{
    return m_folder + u'/' + m_profileId + ending;
}

QString CopyFiles::database() const
{
    return beside(u".sqlite"_s);
}

QString CopyFiles::suspect() const
{
    return beside(u".sqlite.suspect"_s);
}

Result<CopyFiles::Claim> CopyFiles::claim() const
{
    Claim claim;
    const QString note = beside(u".holder"_s);
    Result<sqlite::FileLock> lock = sqlite::FileLock::take(beside(u".turn"_s), std::chrono::milliseconds(0));
    if (lock) {
        claim.lock = std::make_unique<CopyLock>(std::move(*lock), note);
    } else if (lock.error().kind == ErrorKind::Conflict) {
        claim.heldBy = notedHolder(note);
    } else {
        return failure(ErrorKind::Storage, sqlite::isDiskFull(database())
                                               ? u"The disk of %1 is full"_s.arg(m_folder)
                                               : u"%1: the folder cannot be written to"_s.arg(m_folder));
    }
    return claim;
}

Result<QString> CopyFiles::setAside(Unfit why) const
{
    const QString stamp = QDateTime::currentDateTimeUtc().toString(u"yyyyMMdd-HHmmss"_s);
    const QString ending = why == Unfit::Damaged ? u".damaged"_s : u".outdated"_s;
    QString target = beside(u"-%1%2"_s.arg(stamp, ending));
    for (int number = 2; QFile::exists(target); ++number) {
        target = beside(u"-%1-%2%3"_s.arg(stamp).arg(number).arg(ending));
    }
    if (!QFile::rename(database(), target)) {
        return failure(ErrorKind::Storage, u"%1: the copy is %2 and cannot be moved"_s.arg(
                                               database(), why == Unfit::Damaged ? u"damaged"_s : u"outdated"_s));
    }
    // What stays of these does no harm: SQLite takes no log for a database without pages.
    QFile::remove(database() + u"-wal"_s);
    QFile::remove(database() + u"-shm"_s);
    QFile::remove(suspect());
    return target;
}

QStringList CopyFiles::asides() const
{
    static const QRegularExpression rest(uR"(^-(\d{8}-\d{6})(?:-(\d+))?\.(?:damaged|outdated)$)"_s);
    std::vector<std::tuple<QString, int, QString>> found; // when, the how manieth of that second, where
    for (const QString &name : QDir(m_folder).entryList(QDir::Files | QDir::Hidden)) {
        if (!name.startsWith(m_profileId)) {
            continue;
        }
        if (const QRegularExpressionMatch match = rest.match(name.mid(m_profileId.size())); match.hasMatch()) {
            found.emplace_back(match.captured(1), match.captured(2).toInt(), m_folder + u'/' + name);
        }
    }
    std::sort(found.begin(), found.end());
    QStringList paths;
    for (const auto &each : found) {
        paths << std::get<2>(each);
    }
    return paths;
}

void CopyFiles::dropOldAsides() const
{
    QStringList old = asides();
    if (!old.isEmpty()) {
        old.removeLast();
    }
    for (const QString &path : std::as_const(old)) {
        if (!QFile::remove(path)) {
            qWarning("A copy that was set aside earlier could not be deleted.");
        }
    }
}

Result<qint64> CopyFiles::erase() const
{
    // The database first: without it nobody takes what is left for a copy.
    QStringList paths{database(), database() + u"-wal"_s, database() + u"-shm"_s, database() + u"-journal"_s,
                      suspect()};
    paths += asides();
    qint64 bytes = 0;
    QStringList left;
    for (const QString &path : std::as_const(paths)) {
        const qint64 size = QFileInfo(path).size();
        if (QFile::remove(path)) {
            bytes += size;
        } else if (QFileInfo(path).exists() || QFileInfo(path).isSymLink()) {
            left << path;
        }
    }
    if (!left.isEmpty()) {
        return failure(ErrorKind::Storage, u"cannot be deleted: %1"_s.arg(left.join(u", "_s)));
    }
    return bytes;
}

void CopyFiles::dropLock() const
{
    QFile::remove(beside(u".turn"_s));
    QFile::remove(beside(u".lock"_s)); // of earlier versions of the program, one that was killed
}

} // namespace qm::cache
