// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application.h"

#include <QCoreApplication>
#include <QLoggingCategory>

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("quartermaster-cli"));
    QCoreApplication::setApplicationVersion(QStringLiteral(QUARTERMASTER_VERSION));
    // Standard error is for the people and scripts that run this; libraries chatter only when asked to.
    QLoggingCategory::setFilterRules(QStringLiteral("*.debug=false\n*.info=false\n*.warning=false"));
    return qm::cli::run(QCoreApplication::arguments().mid(1));
}
