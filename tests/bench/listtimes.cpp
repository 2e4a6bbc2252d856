// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "listtimes.h"

#include <algorithm>
#include <cstdio>
#include <functional>

using namespace Qt::StringLiterals;

namespace qm::bench {

namespace {
constexpr double hopeless = 1'000; ///< ms: what takes longer is not asked five times
constexpr double mostForRows = 100;
constexpr double mostForSearch = 50;
constexpr int shownWorst = 5;
} // namespace

std::optional<Timed> asked(ListMeter &meter, const ListMeter::SharedList &list, const QStringList &columns,
                           const ListCase &one, int times)
{
    std::vector<double> values;
    // What comes before a key stroke is another one.
    const int count = one.group.startsWith("search"_L1) ? 1 : times;
    while (int(values.size()) < count && (values.empty() || values.back() < hopeless)) {
        const std::optional<double> value = meter.firstRows(list, columns, one.query);
        if (!value) {
            std::fprintf(stderr, "%s %s %s: %s\n", qPrintable(list->id), qPrintable(one.group), qPrintable(one.name),
                         qPrintable(meter.why()));
            return std::nullopt;
        }
        values.push_back(*value);
    }
    const double milliseconds = median(values);
    if (milliseconds > mostForRows) {
        std::fprintf(stderr, "  %s %s %s: %.0f ms\n", qPrintable(list->id), qPrintable(one.group), qPrintable(one.name),
                     milliseconds);
    }
    return Timed{one.name, milliseconds};
}

double p95(const std::vector<Timed> &all)
{
    std::vector<double> values;
    for (const Timed &one : all) {
        values.push_back(one.milliseconds);
    }
    return quantile(values, 0.95);
}

void addFigures(const QString &name, const std::vector<Timed> &timed, double yardstick, std::vector<Row> &to)
{
    const double most = name.contains(": search"_L1) ? mostForSearch : mostForRows;
    Row row = information(name, p95(timed), u"ms"_s);
    row.must = u"<= "_s + QString::number(most);
    row.pass = row.value <= most;
    row.yardstick = yardstick;
    row.ratio = row.value / *row.yardstick;
    to.push_back(row);
    std::vector<Timed> worst = timed;
    std::ranges::sort(worst, std::greater(), &Timed::milliseconds);
    for (int i = 0; i < shownWorst && std::size_t(i) < worst.size(); ++i) {
        if (worst[std::size_t(i)].milliseconds > most / 2) {
            to.push_back(
                information(u"    "_s + worst[std::size_t(i)].name, worst[std::size_t(i)].milliseconds, u"ms"_s));
        }
    }
}

Row information(const QString &name, double value, const QString &unit)
{
    Row row;
    row.name = name;
    row.value = value;
    row.unit = unit;
    return row;
}

QStringList shownColumns(const cache::List &list)
{
    QStringList ids;
    for (const cache::Column &column : list.columns) {
        if (column.shown) {
            ids << column.id;
        }
    }
    return ids;
}

} // namespace qm::bench
