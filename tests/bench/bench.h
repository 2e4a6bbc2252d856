// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <functional>
#include <optional>
#include <vector>

namespace qm::bench {

/// One figure. \a ratio is value / yardstick (costs: lower is better) or the other way round where more is better, as
/// the suite says; \a must is its bound.
struct Row
{
    QString suite;
    QString name;
    double value = 0;
    QString unit;
    std::optional<double> yardstick;
    std::optional<double> ratio;
    QString must; ///< `<= 2.5`; empty = for information
    bool pass = true;
};

/// What the command line chooses.
struct Options
{
    std::vector<qint64> sizes{10'000, 100'000}; ///< orders of the copies that `lists` measures
    QString list;  ///< the only list that `lists` measures, `disk` for none but file sizes and export; empty: all
    QString data;  ///< folder that keeps those copies; empty: none does
    int times = 5; ///< each case of `lists`; fewer for a first look
};

struct Suite
{
    const char *name;
    std::vector<Row> (*run)(const Options &options);
};

/// What two ways of doing something cost, in CPU seconds per run. Measured in turns, so that a busy machine slows both.
struct Costs
{
    double subject = 0;
    double yardstick = 0;
    double ratio = 0; ///< the median of the turns' ratios
};
[[nodiscard]] Costs compareCpu(const std::function<void()> &subject, const std::function<void()> &yardstick);

[[nodiscard]] double median(std::vector<double> values);
/// The value that \a share of them do not exceed.
[[nodiscard]] double quantile(std::vector<double> values, double share);

/// A row of such a comparison, times \a scale; with a \a bound the ratio must not exceed it.
[[nodiscard]] Row costRow(const QString &name, const Costs &costs, double scale, const QString &unit,
                          std::optional<double> bound = {});

[[nodiscard]] QString table(const std::vector<Row> &rows);
[[nodiscard]] QByteArray json(const std::vector<Row> &rows);

} // namespace qm::bench
