// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "diagnostics/logfile.h"

#include <QDateTime>
#include <QFile>
#include <QMutex>

namespace qm::diagnostics {

namespace {
using namespace Qt::StringLiterals;

constexpr qint64 largest = 512 * 1024;

QString pathIn(const QString &dataDirectory)
{
    return dataDirectory + u"/quartermaster.log"_s;
}

QString olderIn(const QString &dataDirectory)
{
    return dataDirectory + u"/quartermaster.log.1"_s;
}

/// What the handler, which Qt calls without saying for whom, writes to. It never goes: another thread may be in it.
struct Target
{
    QMutex mutex;
    QFile file;
    QString older;
    QtMessageHandler before = nullptr;
};

Target &target()
{
    static auto *const made = new Target;
    return *made;
}

void openFile(QFile &file)
{
    if (file.open(QIODevice::WriteOnly | QIODevice::Append)) {
        file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    }
}

QLatin1StringView levelOf(QtMsgType type)
{
    switch (type) {
    case QtDebugMsg:
        return "debug"_L1;
    case QtInfoMsg:
        return "info"_L1;
    case QtWarningMsg:
        return "warning"_L1;
    case QtCriticalMsg:
        return "critical"_L1;
    case QtFatalMsg:
        return "fatal"_L1;
    }
    return {};
}

void write(QtMsgType type, const QMessageLogContext &context, const QString &text)
{
    Target &to = target();
    QtMessageHandler before = nullptr;
    {
        const QMutexLocker lock(&to.mutex);
        before = to.before;
        if (to.file.isOpen()) {
            if (to.file.size() > largest) {
                to.file.close();
                QFile::remove(to.older);
                QFile::rename(to.file.fileName(), to.older);
                openFile(to.file);
            }
            const QString line =
                u"%1 %2 %3 %4\n"_s.arg(QDateTime::currentDateTimeUtc().toString(Qt::ISODate), levelOf(type),
                                       QString::fromUtf8(context.category), text.simplified());
            to.file.write(line.toUtf8());
            to.file.flush(); // what was said before a crash is what is looked for
        }
    }
    if (before) {
        before(type, context, text);
    }
}

} // namespace

LogFile::LogFile(const QString &dataDirectory)
{
    Target &to = target();
    const QMutexLocker lock(&to.mutex);
    to.file.setFileName(pathIn(dataDirectory));
    to.older = olderIn(dataDirectory);
    openFile(to.file);
    to.before = qInstallMessageHandler(&write);
}

LogFile::~LogFile()
{
    Target &to = target();
    const QMutexLocker lock(&to.mutex);
    qInstallMessageHandler(to.before);
    to.before = nullptr;
    to.file.close();
}

QStringList newestLogLines(const QString &dataDirectory, qsizetype most)
{
    QStringList lines;
    for (const QString &path : {olderIn(dataDirectory), pathIn(dataDirectory)}) {
        QFile file(path);
        if (file.open(QIODevice::ReadOnly)) {
            lines += QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
        }
    }
    return lines.size() > most ? lines.last(most) : lines;
}

} // namespace qm::diagnostics
