// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cmath>
#include <ctime>

using namespace Qt::StringLiterals;

namespace qm::bench {

namespace {

/// CPU time of this process so far; the measured work runs on one thread and nothing else does meanwhile.
double cpuNow()
{
    return double(std::clock()) / double(CLOCKS_PER_SEC);
}

double timed(const std::function<void()> &work, int times)
{
    const double start = cpuNow();
    for (int i = 0; i < times; ++i) {
        work();
    }
    return (cpuNow() - start) / times;
}

QString shown(const std::optional<double> &number)
{
    return number ? QString::number(*number, 'g', 4) : u"-"_s;
}

} // namespace

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

double quantile(std::vector<double> values, double share)
{
    std::sort(values.begin(), values.end());
    const auto place = std::size_t(std::ceil(share * double(values.size())));
    return values[std::clamp<std::size_t>(place, 1, values.size()) - 1];
}

Costs compareCpu(const std::function<void()> &subject, const std::function<void()> &yardstick)
{
    const auto enough = [](const std::function<void()> &work) {
        work();
        int times = 1;
        while (timed(work, times) * times < 0.02) {
            times *= 2;
        }
        return times;
    };
    const int subjectTimes = enough(subject);
    const int yardstickTimes = enough(yardstick);
    std::vector<double> subjects;
    std::vector<double> yardsticks;
    std::vector<double> ratios;
    for (int turn = 0; turn < 15; ++turn) {
        subjects.push_back(timed(subject, subjectTimes));
        yardsticks.push_back(timed(yardstick, yardstickTimes));
        ratios.push_back(subjects.back() / yardsticks.back());
    }
    return {median(subjects), median(yardsticks), median(ratios)};
}

Row costRow(const QString &name, const Costs &costs, double scale, const QString &unit, std::optional<double> bound)
{
    Row row;
    row.name = name;
    row.value = costs.subject * scale;
    row.unit = unit;
    row.yardstick = costs.yardstick * scale;
    row.ratio = costs.ratio;
    if (bound) {
        row.must = u"<= "_s + QString::number(*bound);
        row.pass = costs.ratio <= *bound;
    }
    return row;
}

QString table(const std::vector<Row> &rows)
{
    QString text = u"%1 %2 %3 %4 %5 %6 %7\n"_s.arg(u"suite"_s, -8)
                       .arg(u"name"_s, -52)
                       .arg(u"value"_s, 10)
                       .arg(u"unit"_s, -12)
                       .arg(u"yardstick"_s, 10)
                       .arg(u"ratio"_s, 7)
                       .arg(u"must"_s, -8);
    for (const Row &row : rows) {
        text += u"%1 %2 %3 %4 %5 %6 %7%8\n"_s.arg(row.suite, -8)
                    .arg(row.name, -52)
                    .arg(QString::number(row.value, 'g', 4), 10)
                    .arg(row.unit, -12)
                    .arg(shown(row.yardstick), 10)
                    .arg(shown(row.ratio), 7)
                    .arg(row.must, -8)
                    .arg(row.pass ? QString() : u" MISSED"_s);
    }
    return text;
}

QByteArray json(const std::vector<Row> &rows)
{
    QJsonArray array;
    for (const Row &row : rows) {
        const auto number = [](const std::optional<double> &value) {
            return value ? QJsonValue(*value) : QJsonValue();
        };
        array.append(QJsonObject{{u"suite"_s, row.suite},
                                 {u"name"_s, row.name},
                                 {u"value"_s, row.value},
                                 {u"unit"_s, row.unit},
                                 {u"yardstick"_s, number(row.yardstick)},
                                 {u"ratio"_s, number(row.ratio)},
                                 {u"must"_s, row.must},
                                 {u"pass"_s, row.pass}});
    }
    return QJsonDocument(array).toJson();
}

} // namespace qm::bench
