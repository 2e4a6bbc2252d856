// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/keptshop.h"

#include <QDir>

#include <optional>

namespace qm::practice {

namespace {
using namespace Qt::StringLiterals;

constexpr qint64 day = 86'400;
constexpr QLatin1StringView prefix("practice-");
constexpr QLatin1StringView suffix(".json");

std::optional<UtcTime> dayIn(const QString &fileName)
{
    const QString date = fileName.sliced(prefix.size()).chopped(suffix.size());
    const std::optional<UtcTime> found = UtcTime::fromText(date.toStdString() + " 00:00:00");
    return found && found->toMagento().left(10) == date ? found : std::nullopt;
}

} // namespace

KeptShop keptShop(const QString &folder, UtcTime now)
{
    const QDir files(folder);
    for (const QString &name :
         files.entryList({u"%1*%2"_s.arg(prefix, suffix)}, QDir::Files, QDir::Name | QDir::Reversed)) {
        if (const std::optional<UtcTime> today = dayIn(name)) {
            return {*today, files.filePath(name)};
        }
    }
    const qint64 begun = (now.seconds() - newestOrderSecond) / day * day;
    const UtcTime today = UtcTime::fromSeconds(begun);
    return {today, files.filePath(prefix + today.toMagento().left(10) + suffix)};
}

} // namespace qm::practice
