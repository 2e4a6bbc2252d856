// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// quartermaster-bench [SUITE] [--json FILE] [--sizes 10000,100000] [--list orders|disk] [--data FOLDER]
#include "bench.h"
#include "clientsuite.h"
#include "listssuite.h"
#include "pullsuite.h"
#ifdef QM_HAS_WINDOW
#include "windowsuite.h"

#include "desktop/allocator.h"
#endif

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
    Suite{"lists", &listsSuite},
#ifdef QM_HAS_WINDOW
    Suite{"window", &windowSuite},
#endif
};

int usage()
{
    QString names;
    for (const Suite &suite : suites) {
        names += u' ' + QString::fromLatin1(suite.name);
    }
    std::fprintf(stderr, "%s%s\n",
                 "usage: quartermaster-bench [SUITE] [--json FILE] [--sizes 10000,100000] [--list orders] "
                 "[--times 5] [--data FOLDER]\nsuites:",
                 qPrintable(names));
    return 2;
}

/// Takes `--name VALUE` out of \a arguments; false: the value is missing.
bool takeOption(QStringList &arguments, const QString &name, QString &value)
{
    const qsizetype at = arguments.indexOf(name);
    if (at < 0) {
        return true;
    }
    if (at + 1 >= arguments.size()) {
        return false;
    }
    value = arguments.takeAt(at + 1);
    arguments.removeAt(at);
    return true;
}

bool readSizes(const QString &text, std::vector<qint64> &sizes)
{
    if (text.isEmpty()) {
        return true;
    }
    sizes.clear();
    for (const QString &word : text.split(u',')) {
        bool good = false;
        sizes.push_back(word.toLongLong(&good));
        if (!good || sizes.back() < 1'000) {
            return false;
        }
    }
    std::sort(sizes.begin(), sizes.end());
    return true;
}

} // namespace

int main(int argc, char **argv)
{
#ifdef QM_HAS_WINDOW
    qm::desktop::prepareAllocator(); // as the program's main() does
    if (isWindowProcess(argc, argv)) {
        return windowProcess(argc, argv);
    }
#endif
    const QCoreApplication application(argc, argv);
    QStringList arguments = QCoreApplication::arguments().mid(1);
    QString file;
    QString sizes;
    QString times;
    Options options;
    if (!takeOption(arguments, u"--json"_s, file) || !takeOption(arguments, u"--sizes"_s, sizes) ||
        !takeOption(arguments, u"--data"_s, options.data) || !takeOption(arguments, u"--list"_s, options.list) ||
        !takeOption(arguments, u"--times"_s, times) || !readSizes(sizes, options.sizes)) {
        return usage();
    }
    options.times = times.isEmpty() ? options.times : std::max(1, times.toInt());
    const QString wanted = arguments.value(0);
    std::vector<Row> rows;
    bool known = wanted.isEmpty();
    for (const Suite &suite : suites) {
        const QString name = QString::fromLatin1(suite.name);
        if (!wanted.isEmpty() && wanted != name) {
            continue;
        }
        known = true;
        for (Row &row : suite.run(options)) {
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
