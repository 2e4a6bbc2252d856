// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/tour.h"

#include <QCoreApplication>

#include <cstdio>

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("quartermaster"));
    QCoreApplication::setApplicationVersion(QStringLiteral(QM_VERSION));

    QTextStream out(stdout);
    const qm::SystemClock clock;
    const qm::Result<void> told = qm::desktop::Tour(out, clock).tell();
    out.flush();
    if (!told) {
        QTextStream(stderr) << "quartermaster: " << told.error().text() << '\n';
        return 1;
    }
    out << "\nGo on with build/bin/quartermaster-cli --help, or practice serve to keep the store open.\n";
    return 0;
}
