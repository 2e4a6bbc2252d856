// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// quartermaster-bench [SUITE] [--json FILE]
#include "bench.h"
#include "clientsuite.h"
#include "pullsuite.h"

#include <QCoreApplication>
#include <QFile>

#include <algorithm>
#include <array>
#include <cstdio>

using namespace Qt::StringLiterals;
using namespace qm::bench;

namespace {

constexpr std::array suites{
    Suite{"client", &clientSuite},
    Suite{"pull", &pullSuite},
};

int usage()
{
    QString names;
    for (const Suite &suite : suites) {
        names += u' ' + QString::fromLatin1(suite.name);
    }
    std::fprintf(stderr, "usage: quartermaster-bench [SUITE] [--json FILE]\nsuites:%s\n", qPrintable(names));
    return 2;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    QStringList arguments = QCoreApplication::arguments().mid(1);
    QString file;
    if (const qsizetype at = arguments.indexOf(u"--json"_s); at >= 0) {
        if (at + 1 >= arguments.size()) {
            return usage();
        }
        file = arguments.takeAt(at + 1);
        arguments.removeAt(at);
    }
    const QString wanted = arguments.value(0);
    std::vector<Row> rows;
    bool known = wanted.isEmpty();
    for (const Suite &suite : suites) {
        const QString name = QString::fromLatin1(suite.name);
        if (!wanted.isEmpty() && wanted != name) {
            continue;
        }
        known = true;
        for (Row &row : suite.run()) {
            row.suite = name;
            rows.push_back(row);
        }
    }
    if (!known || arguments.size() > 1) {
        return usage();
    }
    std::printf("%s", qPrintable(table(rows)));
    if (!file.isEmpty()) {
        QFile target(file);
        if (!target.open(QIODevice::WriteOnly) || target.write(json(rows)) < 0) {
            std::fprintf(stderr, "quartermaster-bench: cannot write %s: %s\n", qPrintable(file),
                         qPrintable(target.errorString()));
            return 2;
        }
    }
    return std::all_of(rows.begin(), rows.end(), [](const Row &row) { return row.pass; }) ? 0 : 1;
}
