// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application.h"

#include "profiles/datadirectory.h"

#include <QCoreApplication>
#include <QLocale>
#include <QLoggingCategory>

#ifdef Q_OS_UNIX
#include <cerrno>
#include <fcntl.h>
#include <unistd.h>
#endif

namespace {

/// Of a standard stream that the caller has closed the next file or socket that is opened would take the number, and
/// what is printed would land in it. Each is held by something that refuses to be read or written instead.
void holdStandardStreams()
{
#ifdef Q_OS_UNIX
    constexpr int modes[] = {O_WRONLY, O_RDONLY, O_WRONLY};
    for (int descriptor = STDIN_FILENO; descriptor <= STDERR_FILENO; ++descriptor) {
        if (fcntl(descriptor, F_GETFD) == -1 && errno == EBADF) {
            (void)open("/dev/null", modes[descriptor]); // takes the lowest free number: this one
        }
    }
#endif
}

} // namespace

int main(int argc, char **argv)
{
    holdStandardStreams();
    qm::keepFilesPrivate();
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("quartermaster-cli"));
    QCoreApplication::setApplicationVersion(QStringLiteral(QUARTERMASTER_VERSION));
    // Scripts read it: the same words and numbers in every country (docs/adr/0009-languages.md).
    QLocale::setDefault(QLocale::c());
    // Standard error is for the people and scripts that run this; libraries chatter only when asked to.
    QLoggingCategory::setFilterRules(QStringLiteral("*.debug=false\n*.info=false\n*.warning=false"));
    return qm::cli::run(QCoreApplication::arguments().mid(1));
}
